/** How the compiled mini-program looks: large type, and what a screen reader is spared. */
import { join } from "node:path";
import { weappDriver } from "./driver.ts";
import { readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";

const bundle = readBundle(join(process.cwd(), "dist/weapp"));

test("大字：每一页都变大，再按一下就变回来", async () => {
  const program = await launch(bundle, () => Promise.reject(new Error("no network")));
  const app = weappDriver(
    () => program,
    () => undefined,
  );
  const isLarge = () => program.page().host.querySelector(".page")?.classList.contains("large-type");
  expect(isLarge()).toBe(false);
  await app.press("large-type");
  expect(isLarge()).toBe(true);
  await app.choose("region", "140100");
  await app.press("next");
  expect(program.page().path).not.toBe(bundle.pages[0]);
  expect(isLarge()).toBe(true);
  await app.press("large-type");
  await program.back();
  expect(isLarge()).toBe(false);
  program.close();
});
