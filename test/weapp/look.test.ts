/** How the compiled mini-program looks: large type, and what a screen reader is spared. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linkFor } from "../../miniapp/take/link.ts";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import { NINE } from "../stories/nine.ts";
import { weappDriver } from "./driver.ts";
import { readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";

const bundle = readBundle(join(process.cwd(), "dist/weapp"));

/** The mini-program on its first page, without a network. */
async function opened() {
  const program = await launch(bundle, () => Promise.reject(new Error("no network")));
  const app = weappDriver(
    () => program,
    () => undefined,
  );
  return { program, app };
}

test("大字：每一页都变大，再按一下就变回来", async () => {
  const { program, app } = await opened();
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

test("手机换成深色：滑块的颜色跟着换，别的样式和窗口的颜色两种都有；换回来也跟着", async () => {
  const { program, app } = await opened();
  const [driver] = NINE;
  if (!driver) throw new Error("nobody");
  const link = linkFor("https://yujin.example", { facts: driver.facts, policyVersion: POLICY_VERSION });
  await program.open(link.slice(link.indexOf("#") + 1));
  await app.press("see-answer");
  await app.read("#if-event");
  const colours = (): readonly string[] =>
    program
      .page()
      .host.querySelector("#if-event")
      ?.outerHTML.match(/#[0-9a-f]{6}\b/g) ?? [];
  const turned = async (theme: "light" | "dark") => {
    program.phone.turn(theme);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return colours();
  };
  const light = colours();
  const dark = await turned("dark");
  expect(light.length).toBeGreaterThan(0);
  expect(dark).toHaveLength(light.length);
  expect(dark.filter((colour) => light.includes(colour))).toEqual([]);
  expect(await turned("light")).toEqual(light);
  program.close();
  const built = (name: string) => readFileSync(join(process.cwd(), "dist/weapp", name), "utf8");
  expect(built("app.wxss")).toMatch(/prefers-color-scheme: ?dark/);
  const named = [...built("app.json").matchAll(/"@(\w+)"/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(0);
  const themes: Record<string, object> = JSON.parse(built("theme.json")) as Record<string, object>;
  for (const theme of ["light", "dark"])
    expect(Object.keys(themes[theme] ?? {})).toEqual(expect.arrayContaining(named));
});

test("一页里同一个词只在第一次出现的地方解释，孩子的个数不列到十个", async () => {
  const { program, app } = await opened();
  await app.choose("region", "140100");
  await app.choose("who", "self");
  await app.press("next");
  await app.choose("event-kind", "delivery");
  await app.date("event-date", "2025-11-08");
  await app.press("next");
  await app.choose("person-record", "employer");
  await app.month("person-contributions-0-from", "2025-05");
  await app.press("person-contributions-0-done");
  await app.press("next");
  const page = program.page().host;
  const words = page.textContent.match(/[^？▸▾\s]+是什么？/g) ?? [];
  expect(words).toContain("津贴是什么？");
  expect(words).toEqual([...new Set(words)]);
  expect(page.querySelectorAll("#event-fetuses .chip")).toHaveLength(5);
  // What is earned in a month is asked for as that.
  expect([...page.querySelectorAll(".unit")].map(({ textContent }) => textContent)).toEqual(["元/月"]);
  program.close();
});
