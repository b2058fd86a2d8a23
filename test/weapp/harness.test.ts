/** The harness is as strict as a phone: what would fail there fails here, and is not passed over. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";
import type { MiniProgram } from "./harness/program.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weapp-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Launches a mini-program of one page. */
function page(script: string, wxml = "<view>{{text}}</view>"): Promise<MiniProgram> {
  mkdirSync(join(folder, "pages"));
  const files = {
    "app.json": JSON.stringify({ pages: ["pages/only"] }),
    "app.js": "App({})",
    "pages/only.json": "{}",
    "pages/only.wxml": wxml,
    "pages/only.js": script,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return launch(readBundle(folder), () => Promise.reject(new Error("no network")));
}
const shown = (app: MiniProgram) => app.page().host.textContent;

test("data reaches the page as JSON, so what JSON cannot carry is lost", async () => {
  const app = await page(
    `Page({ onLoad() { this.setData({ text: [1, undefined, () => 1] }) } })`,
    "{{text.length}}{{text[1] === null}}",
  );
  expect(shown(app)).toBe("3true");
  app.close();
});

test.each(["document", "window", "process", "fetch", "localStorage", "URL"])("scripts find no %s", async (name) => {
  const app = await page(`Page({ data: { text: typeof ${name} } })`);
  expect(shown(app)).toBe("undefined");
  app.close();
});

test("no code is made from strings", async () => {
  const app = await page(
    `Page({ onLoad() { try { new Function("return 1")() } catch (e) { this.setData({ text: e.name }) } } })`,
  );
  expect(shown(app)).toBe("EvalError");
  app.close();
});

test("a wx function that is not there fails the test", async () => {
  const app = await page(`Page({ onLoad() { if (wx.getLocation) this.setData({ text: "here" }) } })`);
  expect(() => app.close()).toThrow("wx.getLocation is not run here");
});

test.each([
  ["a handler", `Page({ tap() { throw new Error("broken") } })`],
  ["a timer", `Page({ tap() { setTimeout(() => { throw new Error("broken") }) } })`],
  ["console.error", `Page({ tap() { console.error("broken") } })`],
])("an error from %s fails the test", async (_, script) => {
  const app = await page(script, `<button bindtap="tap">press</button>`);
  await app.tap(app.page().host.getElementsByTagName("wx-button").item(0) ?? document.body);
  expect(() => app.close()).toThrow("broken");
});

test("a component the harness does not run is refused", async () => {
  await expect(page("Page({})", "<video />")).rejects.toThrow("<video>");
});

test("a picker gives nothing that its panel does not offer", async () => {
  const app = await page(
    "Page({})",
    `<picker mode="date" fields="month" start="2020-01-01" end="2030-12-31"></picker>`,
  );
  const picker = app.page().host.getElementsByTagName("wx-picker").item(0) ?? document.body;
  await expect(app.pick(picker, "2026-03-05")).rejects.toThrow("the picker gives a month");
  await expect(app.pick(picker, "2031-01")).rejects.toThrow("after 2030-12-31");
  app.close();
});
