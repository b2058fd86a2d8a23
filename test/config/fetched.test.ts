import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { liesIn } from "../../config/test/fetched.ts";

test("what was fetched in another version is not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "yujin-fetched-"));
  const place = join(folder, "node_modules/@some/thing");
  mkdirSync(place, { recursive: true });
  expect(liesIn(folder, "@some/thing@9.6.1")).toBe(false);
  writeFileSync(join(place, "package.json"), JSON.stringify({ version: "9.6.0" }));
  expect([liesIn(folder, "@some/thing@9.6.1"), liesIn(folder, "@some/thing@9.6.0")]).toEqual([false, true]);
  rmSync(folder, { recursive: true });
});
