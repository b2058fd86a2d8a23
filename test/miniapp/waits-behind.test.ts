/** When a new version of the app is spoken of. */
import { waitsBehind } from "../../miniapp/shell/waits-behind.ts";

const first = { state: "installed" };
const next = { state: "installed" };

test("one that waits for an older one", () => {
  expect(waitsBehind(next, { active: first })).toBe(true);
});

test.each([
  ["the first, which nothing is before", first, null],
  ["the first, where the browser puts it in charge before it says so", first, first],
  ["one that is still being fetched", { state: "installing" }, first],
])("not %s", (_, worker, active) => {
  expect(waitsBehind(worker, { active })).toBe(false);
});
