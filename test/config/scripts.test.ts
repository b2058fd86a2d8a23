/** The scripts of the pages: compiled early, the first one run in turns. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import webpack from "webpack";
import { compiledEarly, InTurns } from "../../config/scripts.ts";

const folder = mkdtempSync(join(tmpdir(), "first-script-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds an app of the given files as the pages are, and gives the name and text of its first script. */
async function built(files: Readonly<Record<string, string>>): Promise<{ name: string; text: string }> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const out = mkdtempSync(join(folder, "dist-"));
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { app: "./app.js" },
    output: { path: out, filename: "js/[name].[contenthash:8].js" },
    plugins: [new InTurns(), new webpack.BannerPlugin(compiledEarly)],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failed, stats) => {
      if (failed ?? stats?.hasErrors()) reject(failed ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  const [name = ""] = readdirSync(join(out, "js")).filter((file) => file.endsWith(".js"));
  return { name, text: readFileSync(join(out, "js", name), "utf8") };
}

/** Runs a script; what it sets a timer for waits until `next` is called. */
function run(text: string): { readonly order: string[]; readonly next: () => void } {
  const order: string[] = [];
  const waiting: (() => void)[] = [];
  const setTimeout = (turn: (...given: unknown[]) => void, _ms: number, ...given: unknown[]): void => {
    waiting.push(() => {
      turn(...given);
    });
  };
  runInContext(text, createContext({ order, setTimeout }));
  return { order, next: () => waiting.shift()?.() };
}

const APP = `require("react-dom"); order.push("app");`;
const DOM = {
  "node_modules/react-dom/index.js": `module.exports = require("./cjs/react-dom.production.min.js");`,
  "node_modules/react-dom/cjs/react-dom.production.min.js": `/*! @license of it */ order.push("react-dom");`,
};

test("what draws the page has a turn of its own, and the app starts in the next", async () => {
  const { text } = await built({ "app.js": APP, ...DOM });
  const { order, next } = run(text);
  expect(order).toEqual(["react-dom"]);
  next();
  expect(order).toEqual(["react-dom", "app"]);
});

test("what speaks to the browser for the app has the turn after it", async () => {
  const taro = "node_modules/@tarojs/taro-h5/dist/api/taro.js";
  const files = { "app.js": `require("react-dom"); require("@tarojs/taro-h5/dist/api/taro.js"); order.push("app");` };
  const { text } = await built({ ...files, ...DOM, [taro]: `order.push("taro");` });
  const { order, next } = run(text);
  next();
  expect([...order].sort()).toEqual(["react-dom", "taro"]);
  next();
  expect(order[2]).toBe("app");
});

test("an app without it starts at once", async () => {
  const { text } = await built({ "app.js": `order.push("app");` });
  expect(run(text).order).toEqual(["app"]);
});

test("the first line that is served says so, before any licence, and the file's name goes with it", async () => {
  const { name, text } = await built({ "app.js": APP, ...DOM });
  expect(text.split("\n")[0]).toBe("//# allFunctionsCalledOnLoad");
  expect(name).toMatch(/^app\.[0-9a-f]{8}\.js$/);
});
