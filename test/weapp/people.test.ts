/** Several people on one phone, in the mini-program as compiled: chosen, kept over a killed app, erased. */
import { join } from "node:path";
import type { Driver } from "../e2e/driver.ts";
import { chongqing } from "../e2e/stories.ts";
import { expectAnswer, tell } from "../e2e/tell.ts";
import { weappDriver } from "./driver.ts";
import { readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";
import type { MiniProgram } from "./harness/program.ts";
import { STORAGE_LIMITS } from "./harness/wx.ts";

const bundle = readBundle(join(process.cwd(), "dist/weapp"));

let storage: Map<string, string>;
let program: MiniProgram;
let app: Driver;

const start = async () => {
  program = await launch(bundle, () => Promise.reject(new Error("no network")), storage);
  app = weappDriver(
    () => program,
    () => undefined,
  );
};
/** WeChat may end an app at any moment; the phone keeps what it was given. */
const kill = async () => {
  program.close();
  await start();
};

beforeEach(async () => {
  storage = new Map();
  await start();
});
afterEach(() => program.close());

const shows = (selector: string) => program.page().host.querySelector(selector) !== null;

test("加一个人，换着填，关掉再打开，都还在", async () => {
  await app.choose("region", "500000");
  await app.choose("who", "self");
  expect(await app.read("#current-person")).toBe("现在填的是：我");
  await app.press("to-people");
  await app.type("new-name", "小林");
  await app.press("add-person");
  expect(await app.read("#current-person")).toBe("现在填的是：小林");
  expect(shows("#region .chosen")).toBe(false);
  await app.choose("region", "140100");
  await kill();
  expect(await app.read("#current-person")).toBe("现在填的是：小林");
  expect(await app.read("#region .chosen")).toContain("太原");
  await app.press("to-people");
  expect(await app.read("#person-0")).toContain("重庆");
  await app.press("person-0-use");
  expect(await app.read("#region .chosen")).toContain("重庆");
});

test("删掉可以撤销，全部清除什么都不留", async () => {
  await app.choose("region", "500000");
  await app.press("to-people");
  await app.press("person-0-delete");
  expect(program.sure.at(-1)).toContain("删掉“我”？");
  expect(await app.read("#person-0")).toContain("还没填");
  await app.press("undo");
  expect(await app.read("#person-0")).toContain("重庆");
  expect(storage.size).toBeGreaterThan(0);
  await app.press("erase-all");
  expect(await app.read("#erased")).toContain("都清除了");
  expect(storage.size).toBe(0);
});

test("存储满了，照样能填，也说清楚没存下来；有地方了再改一下就存好了", async () => {
  for (let index = 0; index < 10; index++) storage.set(`other-${index}`, "x".repeat(STORAGE_LIMITS.key));
  await app.choose("region", "500000");
  expect(await app.read("#region .chosen")).toContain("重庆");
  expect(await app.read("#not-kept")).toContain("没能存到这台设备上");
  expect(await app.read("#private")).not.toContain("存在这台设备上");
  await tell(app, chongqing);
  await expectAnswer(app, chongqing);
  expect(await app.read("#not-kept")).toContain("没能存到这台设备上");
  await kill();
  expect(shows("#submit")).toBe(false);
  await app.choose("region", "500000");
  storage.delete("other-0");
  await app.choose("who", "self");
  expect(shows("#not-kept")).toBe(false);
  expect(await app.read("#private")).toContain("填的内容存在这台设备上");
  await kill();
  expect(await app.read("#region .chosen")).toContain("重庆");
});

test("读不出来的旧内容原样留着，可以复制出来，也可以删掉", async () => {
  const strange = JSON.stringify({ version: 99, name: "小林" });
  storage.set("yujin.person.old", strange);
  await kill();
  expect(await app.read("#set-aside")).toContain("再打开一次，也许就能读");
  await app.press("set-aside-0-copy");
  await app.press("privacy-decline");
  await app.see("#set-aside", "没能复制");
  await app.press("set-aside-0-copy");
  await app.press("privacy-agree");
  await app.see("#set-aside", "复制好了");
  expect(JSON.parse(program.copied[0] ?? "")).toEqual({ version: 99, name: "小林" });
  await app.choose("region", "500000");
  expect(storage.get("yujin.person.old")).toBe(strange);
  await app.press("set-aside-0-discard");
  expect(shows("#set-aside")).toBe(false);
  expect(storage.has("yujin.person.old")).toBe(false);
});
