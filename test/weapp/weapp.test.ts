/** The mini-program exactly as compiled, in WeChat's own engine, asking the real endpoint. */
import { join } from "node:path";
import type { Driver } from "../e2e/driver.ts";
import { type Endpoint, openEndpoint } from "../e2e/endpoint.ts";
import { SCENES } from "../e2e/scenes.ts";
import { STORIES, TODAY, chongqing } from "../e2e/stories.ts";
import { expectAnswer, expectOfflineWorks, tell } from "../e2e/tell.ts";
import { weappDriver } from "./driver.ts";
import { readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";
import type { MiniProgram } from "./harness/program.ts";

// Unfolding a whole answer is many taps, and each is drawn by the engine.
jest.setTimeout(30_000);

const bundle = readBundle(join(process.cwd(), "dist/weapp"));

let endpoint: Endpoint;
let program: MiniProgram;
let storage: Map<string, string>;

const start = async () => {
  program = await launch(bundle, endpoint.fetch, storage);
};
/** Uses whichever program runs. */
const app: Driver = weappDriver(
  () => program,
  (on) => endpoint.network(on),
);

beforeEach(async () => {
  endpoint = openEndpoint(TODAY);
  storage = new Map();
  await start();
});
afterEach(() => {
  program.close();
  expect(endpoint.warnings).toEqual([]);
});

test("the names of all cities are in subpackages alone", () => {
  // The compiler may write characters by their numbers.
  const named = [...bundle.scripts].filter(([, script]) => /杭州市|\\u676d\\u5dde\\u5e02/i.test(script));
  expect(named.length).toBeGreaterThan(0);
  for (const [path] of named) expect(path).toMatch(/^pages\/(asking|reading)\//);
});

test("an address that no page has leads to a page that says so, and on to the first", async () => {
  await program.open("/pages/nothing/index?from=card");
  expect(program.page().path).toBe("pages/asking/lost/index");
  expect(await app.read("h1, .heading-1")).toContain("没有这一页");
  await app.press("to-start");
  expect(program.page().path).toBe("pages/start/index");
});

test.each(STORIES)("$title", async (story) => {
  await tell(app, story);
  await expectAnswer(app, story);
});

test.each(SCENES)("$title", async ({ play }) => {
  await play({
    app,
    back: () => program.back(),
    async relaunch() {
      program.close();
      await start();
    },
    asked: endpoint.asked,
    hold: () => Promise.resolve(endpoint.hold()),
  });
});

test("没有网络时，设备自己算；填的都还在，联网后再查一次", async () => {
  const typed = new Map([
    ["#event-kind .chosen", "生"],
    ["#event-date-said", "2025 年 10 月 20 日"],
  ]);
  await expectOfflineWorks(app, chongqing, typed);
});
