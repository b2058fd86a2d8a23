/** Scripts of the two builds before stay beside the new ones, and no longer. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "yujin-kept-"));
const [pages, store] = [join(folder, "h5"), join(folder, "kept")];
afterAll(() => rmSync(folder, { recursive: true }));

/** A build from nothing, as taro makes one, with a script by its hash; then what is kept is put beside it. */
function built(hash: string): readonly string[] {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(join(pages, "js"), { recursive: true });
  writeFileSync(join(pages, "index.html"), hash);
  writeFileSync(join(pages, "js/same.00000000.js"), "same");
  writeFileSync(join(pages, `js/app.${hash}.js`), hash);
  execFileSync(process.execPath, ["--import", "tsx", "config/kept-builds.ts", pages, store], { cwd: ROOT });
  return readdirSync(join(pages, "js")).sort();
}

test("two earlier builds are kept, whole; what is built again is no other build; older ones go", () => {
  const [one, two, three, four] = ["1", "2", "3", "4"].map((digit) => digit.repeat(8));
  const names = (...hashes: (string | undefined)[]) =>
    ["same.00000000.js", ...hashes.map((hash) => `app.${hash}.js`)].sort();
  expect(built(one ?? "")).toEqual(names(one));
  expect(built(two ?? "")).toEqual(names(one, two));
  expect(built(two ?? "")).toEqual(names(one, two));
  expect(built(three ?? "")).toEqual(names(one, two, three));
  expect(built(four ?? "")).toEqual(names(two, three, four));
  expect(readFileSync(join(pages, `js/app.${two}.js`), "utf8")).toBe(two);
  // The page itself is only ever the new one.
  expect(readFileSync(join(pages, "index.html"), "utf8")).toBe(four);
  expect(readdirSync(join(store, "js")).sort()).toEqual(names(two, three, four));
}, 60_000);
