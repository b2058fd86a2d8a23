/** Several people in one browser, and what it keeps of them. */
import type { Page } from "playwright-core";
import { expectNoBarrier } from "./barriers.ts";
import type { Driver } from "./driver.ts";
import { pointerDriver } from "./pointer.ts";
import { TODAY } from "./stories.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(60_000);

let page: Page;
let app: Driver;

visitEach(TODAY, (visit) => {
  ({ page } = visit);
  app = pointerDriver(page);
});

const keysOfOurs = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("yujin.")));

test("加一个人，换着填，刷新后都还在；改名、复制、删掉、撤销、全部清除", async () => {
  await app.choose("region", "500000");
  await app.press("to-people");
  await app.type("new-name", "小林");
  await expectNoBarrier(page);
  await app.press("add-person");
  expect(await app.read("#current-person")).toBe("现在填的是：小林");
  await app.choose("region", "140100");
  await page.reload();
  expect(await app.read("#region .chosen")).toContain("太原");
  await app.press("to-people");
  expect(await app.read("#person-0")).toContain("重庆");
  await app.press("person-0-rename");
  await app.type("person-0-name", "我自己");
  await expectNoBarrier(page);
  await app.press("person-0-named");
  expect(await app.read("#person-0-title")).toBe("我自己");
  await app.press("person-0-copy");
  expect(await app.read("#person-2")).toContain("我自己（副本）");
  await app.press("person-0-delete");
  await expectNoBarrier(page);
  await app.press("sure-yes");
  expect(await app.read("#undoable")).toContain("删掉了“我自己”");
  await expectNoBarrier(page);
  await app.press("undo");
  expect(await app.read("#person-0-title")).toBe("我自己");
  await app.press("person-0-use");
  expect(await app.read("#region .chosen")).toContain("重庆");
  await app.press("start-over");
  await app.press("sure-no");
  expect(await app.read("#region .chosen")).toContain("重庆");
  await app.press("to-people");
  await app.press("large-type");
  expect(await app.read("#large-type")).toBe("标准字");
  await app.press("erase-all");
  await app.press("sure-yes");
  expect(await app.read("#erased")).toContain("都清除了");
  expect(await app.read("#large-type")).toBe("大字");
  expect(await keysOfOurs()).toEqual([]);
});

test("两个标签页：一边改的，另一边看得到，谁也不盖掉谁", async () => {
  await app.choose("region", "500000");
  const other = await page.context().newPage();
  await other.goto(page.url());
  const second = pointerDriver(other);
  expect(await second.read("#region .chosen")).toContain("重庆");
  await second.choose("who", "husband");
  await page.locator("#who .chosen").waitFor();
  await app.choose("region", "140100");
  await other.locator("#region-140100.chosen").waitFor();
  await other.reload();
  expect(await second.read("#region .chosen")).toContain("太原");
  expect(await second.read("#who .chosen")).toContain("丈夫");
});

test("存储满了：照样能填，说清楚没存下来", async () => {
  await page.evaluate(() => {
    for (let size = 5_300_000, index = 0; size >= 1; index++) {
      try {
        localStorage.setItem(`other-${index}`, "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await app.choose("region", "500000");
  expect(await app.read("#not-kept")).toContain("没能存到这台设备上");
  expect(await app.read("#private")).not.toContain("存在这台设备上");
  await expectNoBarrier(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("other-")) localStorage.removeItem(key);
  });
  await app.choose("who", "other");
  await page.locator("#not-kept").waitFor({ state: "detached" });
  expect(await app.read("#private")).toContain("填的内容存在这台设备上");
  await page.reload();
  expect(await app.read("#region .chosen")).toContain("重庆");
});

test("上一版填的接着用；读不出来的原样留着，能复制出来", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => {
    localStorage.setItem("yujin.draft.1", '{"data":{"region":"500000","who":"self"}}');
    localStorage.setItem("yujin.person.broken", "{half");
  });
  await page.reload();
  expect(await app.read("#region .chosen")).toContain("重庆");
  expect(await app.read("#set-aside")).toContain("读不出来");
  await expectNoBarrier(page);
  await Promise.all([page.waitForEvent("load"), app.press("set-aside-reload")]);
  await app.see("#set-aside", "刷新一下，也许就能读");
  await app.press("set-aside-0-copy");
  await page.getByText("复制好了").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("{half");
  expect(await page.evaluate(() => localStorage.getItem("yujin.person.broken"))).toBe("{half");
  await app.press("set-aside-0-discard");
  await app.press("sure-yes");
  await page.locator("#set-aside").waitFor({ state: "detached" });
  expect(await keysOfOurs()).not.toContain("yujin.person.broken");
});
