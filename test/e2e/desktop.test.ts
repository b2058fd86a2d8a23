/** The H5 build on a desk: what was told beside what comes of it, changed without leaving; one column where there is no room. */
import type { Page } from "playwright-core";
import { linkFor } from "../../miniapp/take/link.ts";
import { POLICY_VERSION, type FactsInput } from "../../shared/policy/index.ts";
import { expectNoBarrierEitherWay, standingOut } from "./barriers.ts";
import type { Driver } from "./driver.ts";
import { keyboardDriver, keysOn } from "./keyboard.ts";
import { pointerDriver } from "./pointer.ts";
import { toTaiyuansRecord } from "./scenes.ts";
import type { Site } from "./site.ts";
import { TODAY, karamay } from "./stories.ts";
import { tell } from "./tell.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(120_000);

/** 太原职工，五月参保，十一月生：差几个月，津贴由单位发。 */
const clerk: FactsInput = {
  region: "140100",
  asOf: "2025-12-01",
  event: { kind: "delivery", date: "2025-11-08", setting: "inpatient" },
  person: { sex: "female", contributions: [{ scheme: "employer", from: "2025-05" }], employed: true },
};

let site: Site;
let page: Page;
let app: Driver;

visitEach(TODAY, async (visit) => {
  ({ site, page } = visit);
  await page.setViewportSize({ width: 1280, height: 800 });
  app = pointerDriver(page);
});

async function seeAnswer(facts: FactsInput): Promise<void> {
  await page.goto("about:blank");
  await page.goto(linkFor(site.url, { facts, policyVersion: POLICY_VERSION }));
  await app.press("see-answer");
  await app.read(".line-verdict");
}

const boxOf = (selector: string) => page.locator(selector).first().boundingBox();

/** Where the left edge of the first that matches is. */
const leftOf = async (selector: string): Promise<number> => (await boxOf(selector))?.x ?? NaN;
const focused = () => page.evaluate(() => document.activeElement?.id);
const look = async () => {
  expect(await standingOut(page, ".page *")).toEqual([]);
  await expectNoBarrierEitherWay(page);
};

test("改一个日子：在左边改，右边的结论跟着变，不离开这一页，好了就回到这一行", async () => {
  await seeAnswer(clerk);
  const url = page.url();
  expect(await leftOf("#told")).toBeLessThan(await leftOf(".line"));
  await app.see("#line-allowance-self .line-verdict", "由单位发");
  await app.press("edit-event-date");
  expect(await focused()).toBe("event-date");
  await app.date("event-date", "2026-03-08");
  await app.see("#line-allowance-self .line-verdict", "可以领");
  expect(await app.read("#page-title")).toContain("津贴");
  await look();
  await app.press("told-done");
  await app.gone("#told-done");
  expect(await focused()).toBe("edit-event-date");
  await app.see("#told", "2026 年 3 月 8 日");
  expect(page.url()).toBe(url);
});

test("没填好的：结果不动，按好了才说要改哪里；填好了再算", async () => {
  await seeAnswer(clerk);
  const title = await app.read("#page-title");
  await app.press("edit-person-employerAverageWage");
  await app.type("person-employerAverageWage", "八千");
  await app.press("told-done");
  await app.read("#person-employerAverageWage-error");
  expect(await focused()).toBe("person-employerAverageWage");
  expect(await app.read("#page-title")).toBe(title);
  await app.type("person-employerAverageWage", "8000");
  await app.press("told-done");
  await app.see("#told", "8,000 元");
});

test("缴费记录在左边改：一段一段，逐月改了回来还是这一页", async () => {
  await seeAnswer(clerk);
  await app.press("edit-person-contributions");
  await app.press("person-contributions-0-edit");
  await app.month("person-contributions-0-from", "2024-12");
  await app.see("#line-allowance-self .line-verdict", "可以领");
  await app.press("person-months");
  await app.see("#person-board-told", "2024 年 12 月起");
  expect(await leftOf("#person-board")).toBeLessThan(await leftOf("#person-board-told"));
  await app.choose("person-brush", "none");
  await app.press("person-board-2025-10");
  await app.see("#person-board-told", "填好了 2 段");
  await look();
  await app.press("board-done");
  await app.see("#told", "2024 年 12 月到 2025 年 9 月");
  await app.see("#told", "2025 年 11 月起");
});

test("还缺的在左边填：去填打开那一行", async () => {
  await seeAnswer(clerk);
  await app.press("missing-0");
  await app.type("person-employerAverageWage", "8000");
  await app.press("told-done");
  await app.see("#told", "8,000 元");
  await app.see("#receipt-allowance-self", "元");
});

test("只用键盘：先到左边的每一行，再到右边", async () => {
  await seeAnswer(clerk);
  const keys = keysOn(page);
  const keyboard = keyboardDriver(page);
  await keys.tabTo("#large-type");
  await keys.tabTo("#edit-region");
  await keyboard.press("edit-event-kind");
  expect(await focused()).toBe("event-kind");
  await keyboard.press("told-done");
  await app.gone("#told-done");
  await keys.tabTo("#other-day summary");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".column-main") !== null)).toBe(true);
});

test("别的地方：省分三列，点开的一省占整行", async () => {
  await app.press("other-place");
  const row = await Promise.all(["130000", "140000", "150000", "210000"].map((code) => boxOf(`#province-${code}`)));
  expect(row.map((box) => box?.y === row[0]?.y)).toEqual([true, true, true, false]);
  await app.unfold("#province-140000");
  const [closed, opened] = await Promise.all(["130000", "140000"].map((code) => boxOf(`#province-${code}`)));
  expect(opened?.width).toBeGreaterThan(2.5 * (closed?.width ?? Infinity));
  await look();
});

test("问问题的页：填过的在右边，能当场改", async () => {
  await toTaiyuansRecord(app);
  expect(await leftOf("#person-record")).toBeLessThan(await leftOf("#told-so-far"));
  await app.press("edit-event-date");
  await look();
  await app.press("told-done");
  await app.see("#told-so-far", "山西太原");
});

test.each([
  ["一半宽，或放大到 200 %", 640, false],
  ["1024 px 的大字", 1024, true],
] as const)("%s：一列，结果在前", async (_, width, largeType) => {
  await seeAnswer(clerk);
  await page.setViewportSize({ width, height: 800 });
  if (largeType) await app.press("large-type");
  // The page hears of its new size a moment later.
  await page.waitForFunction(() => {
    const [told, line] = ["#told", ".line"].map((one) => document.querySelector(one)?.getBoundingClientRect().left);
    return told !== undefined && told === line;
  });
  const [told, line] = await Promise.all(["#told", ".line"].map((one) => page.locator(one).first().boundingBox()));
  expect(told?.y).toBeGreaterThan(line?.y ?? Infinity);
  expect(await standingOut(page, ".page *")).toEqual([]);
});

test("每一页从同一条线开始，一栏的、两栏的都是", async () => {
  await app.read("#example");
  const edge = await leftOf("h1");
  const pages = ["people", "reading/documents", "reading/english", "asking/place", "asking/event", "asking/joining"];
  for (const path of [...pages, "asking/lost"]) {
    await page.goto("about:blank");
    await page.goto(`${site.url}#/pages/${path}/index`);
    await app.read("#page-title");
    expect([path, await leftOf("#page-title")]).toEqual([path, edge]);
  }
  await page.goto("about:blank");
  await page.goto(`${site.url}#/pages/reading/try/index?question=26&whole=1`);
  await app.read(".line");
  const cards = await Promise.all((await page.locator(".page > .card").all()).map((card) => card.boundingBox()));
  expect(cards.length).toBeGreaterThan(2);
  expect(new Set(cards.map((card) => card?.width)).size).toBe(1);
});

test.each([1024, 1280, 1440])("%i px：每一页都没有出界的，axe 也挑不出毛病", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await app.read("#example");
  expect(await leftOf("#region")).toBeLessThan(await leftOf("#example"));
  await look();
  await tell(app, karamay);
  await app.read(".line-verdict");
  await app.unfold("#line-allowance-self");
  await look();
  for (const path of ["documents", "document", "questions", "question"]) {
    await page.goto(`${site.url}#/pages/reading/${path}/index?id=${path === "question" ? "1" : "cq-2024-12"}`);
    await app.read("h1");
    expect(await standingOut(page, ".page *")).toEqual([]);
  }
});
