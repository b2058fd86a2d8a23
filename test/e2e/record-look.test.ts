/** How the record's pages and the English page stand on a phone: what must be in reach, in sight, and no more than that. */
import type { Page } from "playwright-core";
import { dayInShanghai } from "../../functions/clock.ts";
import type { Driver } from "./driver.ts";
import { pointerDriver } from "./pointer.ts";
import { toTaiyuansRecord } from "./scenes.ts";
import type { Site } from "./site.ts";
import { TODAY } from "./stories.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(60_000);

const PHONE = { width: 375, height: 812 };
const SMALL_PHONE_HEIGHT = 667;

let site: Site;
let page: Page;
let app: Driver;

visitEach(TODAY, async (visit) => {
  ({ site, page } = visit);
  await page.setViewportSize(PHONE);
  app = pointerDriver(page);
});

const countOf = (selector: string) => page.locator(selector).count();

/** Where elements stand in the window. */
const boxesOf = (selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height, top, bottom } = element.getBoundingClientRect();
      return { width, height, top, bottom };
    }),
  );

test("从哪个月起：最近 24 个月一眼看到，再早的先选年份", async () => {
  await toTaiyuansRecord(app);
  await app.choose("person-record", "individual");
  await app.read("#person-contributions-0-from");
  const month = "[id^='person-contributions-0-from-20']";
  const ids = await page.locator(month).evaluateAll((elements) => elements.map(({ id }) => id.slice(-7)));
  expect(ids.filter((id) => /^\d{4}-\d\d$/.test(id))).toHaveLength(24);
  await app.press("person-contributions-0-from-2021");
  expect(await countOf("#person-contributions-0-from-2021-03")).toBe(1);
});

test.each([
  { width: 375, height: 812, large: false },
  { width: 320, height: 640, large: true },
])("$width px、大字 $large：键盘走到的月份，不被画笔盖住", async ({ large, ...size }) => {
  await page.setViewportSize(size);
  await toTaiyuansRecord(app);
  if (large) await app.press("large-type");
  await app.press("person-months");
  await app.choose("person-brush", "employer");
  await app.press("person-board-2024-01");
  const steps = 3 * 12;
  for (let at = 0; at < steps; at++) {
    await page.keyboard.press("ArrowRight");
    const [focused, bar] = [await boxesOf(".month-cell:focus"), await boxesOf(".bar")];
    expect(focused).toHaveLength(1);
    expect(focused[0]?.bottom).toBeLessThanOrEqual(bar[0]?.top ?? NaN);
  }
});

test("逐月改：格子够手指点，画笔一直在屏幕下面，先看事情前后的年份，只写用到的记号", async () => {
  await toTaiyuansRecord(app);
  await app.press("person-months");
  await app.choose("person-brush", "employer");
  await app.press("person-board-2025-03");
  const cells = await boxesOf("[id^='person-board-20']");
  expect(cells.length).toBeGreaterThanOrEqual(24);
  for (const { width, height } of cells) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  for (const at of [0, 200, 400]) {
    await page.mouse.wheel(0, at);
    const [bar] = await boxesOf(".bar");
    expect(bar?.bottom).toBeLessThanOrEqual(PHONE.height + 1);
    expect(bar?.top).toBeLessThan(PHONE.height);
  }
  const years = await page
    .locator("[id^='person-board-20']")
    .evaluateAll((elements) => [...new Set(elements.map(({ id }) => Number(id.slice(13, 17))))]);
  expect(years).toContain(2025);
  // The event is in November 2025: what is asked ends with the year of the device's next month.
  const [year = NaN, now] = dayInShanghai(new Date()).split("-").map(Number);
  expect(Math.max(...years)).toBe(now === 12 ? year + 1 : year);
  expect(await page.locator(".legend .legend-entry").allInnerTexts()).toEqual([
    "单\n单位交",
    "今\n这个月",
    "★\n生产或手术",
  ]);
});

test("一次只改一段：打开另一段，前一段就收起来", async () => {
  await toTaiyuansRecord(app);
  await app.choose("person-record", "individual");
  await app.month("person-contributions-0-from", "2025-03");
  await app.press("person-contributions-0-gap");
  await app.month("person-contributions-0-to", "2025-05");
  await app.month("person-contributions-1-from", "2025-08");
  await app.press("person-contributions-0-gap-done");
  await app.press("person-contributions-1-edit");
  await app.read("#person-contributions-1-done");
  await app.press("person-contributions-0-edit");
  await app.read("#person-contributions-0-done");
  expect(await countOf("#person-contributions-1-done")).toBe(0);
});

test("常问的问题先用粗体回答；英文页一屏看完，小手机上也按得到", async () => {
  await page.goto(`${site.url}#/pages/reading/question/index?id=1`);
  await app.read("#in-short");
  const weights = await page
    .locator("#in-short p")
    .evaluateAll((elements) => elements.map((element) => Number(getComputedStyle(element).fontWeight)));
  expect(weights.length).toBeGreaterThan(0);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(600);
  await page.goto(`${site.url}#/pages/reading/english/index`);
  await app.see("h1", "maternity benefits in China");
  for (const [height, last] of [
    [PHONE.height, "#back"],
    [SMALL_PHONE_HEIGHT, "#begin"],
  ] as const) {
    await page.setViewportSize({ width: PHONE.width, height });
    const [box] = await boxesOf(`.page:visible ${last}:visible`);
    expect(box?.bottom).toBeLessThanOrEqual(height);
  }
});
