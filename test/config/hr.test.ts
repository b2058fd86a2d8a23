/** docs/hr.md: its table is what the rules answer now, its dictionary has every fact, and what it points to is there. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { coverageRows } from "../../config/hr/coverage.ts";
import { HR_PAGE, withTable } from "../../config/hr/page.ts";
import { contributionSchema } from "../../shared/policy/facts/contribution.ts";
import { eventSchema, factsInputSchema, personSchema } from "../../shared/policy/facts/facts.ts";
import { PLACE_CODES, PLACES, policyDocuments } from "../../shared/policy/index.ts";
import { verdictSchema } from "../../shared/policy/assessment/words.ts";

const page = readFileSync(HR_PAGE, "utf8");
const [, dictionary = "", mappings = "", verdicts = ""] = page.split(/^## .+$/m).slice(1);
const within = (name: string, shape: object): string[] => Object.keys(shape).map((inner) => `${name}.${inner}`);

const rows = coverageRows();

/** Every fact as it is told; the spouse's are those of a person. */
const FACTS = Object.keys(factsInputSchema.shape).flatMap((name) => {
  if (name === "event") return within(name, eventSchema.shape);
  if (name !== "person") return [name];
  return [...within(name, personSchema.shape), ...within("contributions", contributionSchema.shape)];
});

test("says what the rules answer today: npm run hr writes it", () => {
  expect(withTable(page)).toBe(page);
});

test("has every place, every local document that gives something, and says so of what is not decided", () => {
  const places = [...new Set(rows.map(({ place }) => place))];
  expect(places).toHaveLength(PLACE_CODES.length + 1);
  for (const [at, code] of PLACE_CODES.entries()) expect(places[at]?.startsWith(PLACES[code].name)).toBe(true);
  const cells = rows.flatMap((row) => row.cells);
  for (const { number } of policyDocuments) expect(cells.some((cell) => cell.endsWith(number))).toBe(true);
  // Each place tells all ways of being insured, once.
  const waysOf = (place: string) => rows.flatMap((row) => (row.place === place ? row.ways : [])).sort();
  for (const place of places) expect(waysOf(place)).toEqual(waysOf("别的地方"));
  // Every word of the table is explained below it.
  const words = [...new Set(cells.map((cell) => cell.split("：")[0] ?? "").filter((word) => word !== "—"))];
  expect(words.length).toBeGreaterThan(4);
  expect(words.filter((word) => !page.includes(`\n| ${word.replace(/^只有.*/, "只有…能")} |`))).toEqual([]);
});

test("its dictionary has every fact, and none that there is not", () => {
  const rows = [...dictionary.matchAll(/^\| `([\w.]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual([...FACTS].sort());
});

test("what to do is said of every verdict", () => {
  const told = [...verdicts.matchAll(/^\| `([\w-]+)` /gm)].map(([, verdict]) => verdict);
  expect(told.sort()).toEqual([...verdictSchema.options].sort());
  expect(mappings).toContain("妻子填在 `person`，他填在 `spouse`");
});

test("what it points to is there", () => {
  const files = [...page.matchAll(/\]\(([^)#]+)/g)].map(([, path = ""]) => path);
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((path) => !existsSync(join(dirname(HR_PAGE), path)))).toEqual([]);
});
