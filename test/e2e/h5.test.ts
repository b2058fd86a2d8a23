/** The H5 build in Chromium, on pages and endpoints that are really served. */
import type { Page } from "playwright-core";
import { browserWorld, pointerDriver } from "./pointer.ts";
import { SCENES, toTaiyuansRecord } from "./scenes.ts";
import { STORIES, TODAY, chongqing, taiyuan } from "./stories.ts";
import { expectSweeps } from "./sweep.ts";
import { expectAnswer, expectOfflineWorks, tell } from "./tell.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(60_000);

let page: Page;

visitEach(TODAY, (visit) => {
  ({ page } = visit);
});

test.each(STORIES)("$title", async (story) => {
  const app = pointerDriver(page);
  await tell(app, story);
  await expectAnswer(app, story);
});

test.each(SCENES)("$title", async ({ play }) => {
  await play(browserWorld(page));
});

test("手指划过几个月就填好；上下划是翻页，什么都不填", async () => {
  const app = pointerDriver(page);
  await toTaiyuansRecord(app);
  await expectSweeps(page, app);
});

test("剪贴板是空的、文件不是文字：说怎么办，写的都在；文件接在下面，哪种编码都读", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const app = pointerDriver(page);
  await toTaiyuansRecord(app);
  await app.press("person-import");
  await app.type("import-text", "职工医保\n202501 单位");
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await app.press("import-clipboard");
  await app.see("#import-text-error", "没有拿到文字");
  const choose = (buffer: Buffer) =>
    page.locator("#import-file").setInputFiles({ name: "记录.csv", mimeType: "text/csv", buffer });
  await choose(Buffer.from("PK\u0003\u0004\u0000\u0000"));
  await app.see("#import-text-error", "不是文字");
  expect(await page.locator("#import-text").inputValue()).toBe("职工医保\n202501 单位");
  expect(await app.read(".file-button")).toMatch(/^选一个文件/);
  // 202502 灵活就业, in GB18030.
  await choose(Buffer.concat([Buffer.from("202502 "), Buffer.from("c1e9bbeebecdd2b5", "hex")]));
  await app.see("#import-result", "读出 2 个月：单位交 1，自己交 1");
  await app.gone("#import-text-error");
  await page.evaluate(() => navigator.clipboard.writeText("202503 单位"));
  await app.press("import-clipboard");
  await app.see("#import-result", "读出 3 个月：单位交 2，自己交 1");
  await app.type("import-text", "职工医保\n202501 单位");
  expect(await app.read("#import-add")).toBe("文字改过了，先再读一次");
});

test("没有网络时，设备自己算；填的都还在，联网后再查一次", async () => {
  const typed = new Map([["#event-kind .chosen", "生"]]);
  await expectOfflineWorks(pointerDriver(page), chongqing, typed);
  await page.locator("#edit-event-date").click();
  expect(await page.locator("#event-date-said").innerText()).toBe("2025 年 10 月 20 日");
});

test("刷新页面，填的都还在", async () => {
  const app = pointerDriver(page);
  await tell(app, taiyuan);
  await page.reload();
  await expectAnswer(app, taiyuan);
});
