/** The H5 build in Chromium, on pages and endpoints that are really served. */
import type { Page } from "playwright-core";
import { browserWorld, pointerDriver } from "./pointer.ts";
import { SCENES, toTaiyuansRecord } from "./scenes.ts";
import { type Site, openSite } from "./site.ts";
import { STORIES, TODAY, chongqing, taiyuan } from "./stories.ts";
import { expectSweeps } from "./sweep.ts";
import { expectAnswer, expectOfflineWorks, tell } from "./tell.ts";

jest.setTimeout(60_000);

let site: Site;
let page: Page;
let errors: string[];

beforeAll(async () => {
  site = await openSite(TODAY);
});
afterAll(() => site.close());

beforeEach(async () => {
  ({ page, errors } = await site.open());
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
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

test("没有网络时，设备自己算；填的都还在，联网后再查一次", async () => {
  const typed = new Map([["#event-kind .chosen", "生"]]);
  await expectOfflineWorks(pointerDriver(page), chongqing, typed);
  await page.locator("#edit-event-date").click();
  expect(await page.locator("#event-date").inputValue()).toBe("2025-10-20");
});

test("刷新页面，填的都还在", async () => {
  const app = pointerDriver(page);
  await tell(app, taiyuan);
  await page.reload();
  await expectAnswer(app, taiyuan);
});
