/** The mini-program exactly as compiled, in WeChat's own engine, asking the real endpoint. */
import { join } from "node:path";
import { createApp } from "../../functions/app.ts";
import type { Driver } from "../e2e/driver.ts";
import { STORIES, TODAY, chongqing } from "../e2e/stories.ts";
import { expectAnswer, expectRetryWorks, tell } from "../e2e/tell.ts";
import { weappDriver } from "./driver.ts";
import { readBundle } from "./harness/bundle.ts";
import { type MiniProgram, launch } from "./harness/program.ts";

const bundle = readBundle(join(process.cwd(), "dist/weapp"));
const warnings: string[] = [];
const endpoint = createApp({ today: () => TODAY, warn: (line) => void warnings.push(line) });

let program: MiniProgram;
let app: Driver;

beforeEach(async () => {
  let online = true;
  warnings.length = 0;
  program = await launch(bundle, async (request) => {
    if (!online) throw new Error("no network");
    return endpoint.fetch(request);
  });
  app = weappDriver(program, (on) => {
    online = on;
  });
});
afterEach(() => {
  program.close();
  expect(warnings).toEqual([]);
});

test.each(STORIES)("$title", async (story) => {
  await tell(app, story);
  await expectAnswer(app, story);
});

test("没有网络时，填的都还在，再试一次就有结果", async () => {
  const typed = new Map([
    ["#event-kind .chosen", "生"],
    ["#event-date", "2025 年 10 月 20 日"],
  ]);
  await expectRetryWorks(app, chongqing, typed);
});

test("手机自己的返回键回到上一页", async () => {
  await app.choose("region", "140100");
  await app.choose("who", "self");
  await app.press("next");
  expect(await app.read("#event-kind")).not.toBe("");
  await program.back();
  expect(program.page().path).toBe(bundle.pages[0]);
  expect(await app.read("#region .chosen")).toContain("太原");
});
