/** The first page opens before the rules and the names of all cities have come: nothing it loads may load them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const RULES = "shared/policy/index.ts";
const CITIES = "shared/china/cities.ts";

/** The files that these load, themselves among them, as built for `ending` first (`.h5`) or for the mini-program (""). */
function loaded(entries: readonly string[], ending: "" | ".h5"): ReadonlySet<string> {
  const all = new Set(entries);
  for (const file of all) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const name of imports(readFileSync(file, "utf8"))) {
      const path = join(dirname(file), name);
      const found = [`${path}${ending}.tsx`, `${path}${ending}.ts`, path, `${path}.tsx`, `${path}.ts`].find(
        (each) => /\.\w+$/.test(each) && existsSync(each),
      );
      if (found === undefined) throw new Error(`${file} imports ${name}, which is not there`);
      all.add(found);
      if (found === RULES) return all;
    }
  }
  return all;
}

/** The relative imports of a source that are there at run time. */
const imports = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export)(?! type\b)([^;"]*?)(?:from )?"(\.[^"]+)";/gm)]
    .filter(([, names = ""]) => !/^\s*\{(\s*type \w+,?)+\s*\}\s*$/.test(names))
    .map(([, , name = ""]) => name);

test.each(["", ".h5"] as const)("first page and people, built for '%s', load no rules and no cities", (ending) => {
  const pages = ["miniapp/app.ts", "miniapp/pages/start/index.tsx", "miniapp/pages/people/index.tsx"];
  const files = loaded(pages, ending);
  expect(files).toContain("miniapp/state.ts");
  expect(files).toContain(`miniapp/ui/primitives${ending}.tsx`);
  expect(files).not.toContain(RULES);
  expect(files).not.toContain(CITIES);
});

test("a page that answers or chooses does load them", () => {
  expect(loaded(["miniapp/pages/asking/answer/index.tsx"], "")).toContain(RULES);
  expect(loaded(["miniapp/pages/asking/place/index.tsx"], "")).toContain(CITIES);
});
