/** The mini-program exactly as compiled, in WeChat's own engine, in Chromium with real touch. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectNoBarrier, standingOut } from "./barriers.ts";
import { type Endpoint, openEndpoint } from "./endpoint.ts";
import type { Driver } from "./driver.ts";
import { TOUCHED, toTaiyuansRecord } from "./scenes.ts";
import { launchBrowser } from "./site.ts";
import { STORIES, TODAY, karamay } from "./stories.ts";
import { expectSweeps } from "./sweep.ts";
import { expectAnswer, tell } from "./tell.ts";
import { openWeapp } from "./weapp/stage.ts";
import { touchDriver } from "./weapp/touch.ts";

jest.setTimeout(60_000);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let app: Driver;
let endpoint: Endpoint;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  endpoint = openEndpoint(TODAY);
  context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
  });
  page = await openWeapp(context, endpoint.fetch);
  page.on("pageerror", (error) => errors.push(error.message));
  app = touchDriver(page, endpoint.network);
});
afterEach(async () => {
  // Throws what went wrong in the app.
  await page.evaluate(() => window.weapp?.close());
  await context.close();
  expect([...endpoint.warnings, ...errors.splice(0)]).toEqual([]);
});

/** A place that is loaded and one that is not; the others are walked through without a browser. */
const WALKED = STORIES.filter((_, at) => at === 0 || at === STORIES.length - 1);

test.each(WALKED)("$title", async (story) => {
  await tell(app, story);
  await expectAnswer(app, story);
});

test.each(TOUCHED)("$title", async ({ play }) => {
  await play({
    app,
    back: () => page.evaluate(() => window.weapp?.back()),
    relaunch: () => Promise.reject(new Error("nothing here outlives the page")),
    asked: endpoint.asked,
    hold: () => Promise.resolve(endpoint.hold()),
  });
});

test("手指划过几个月就填好；上下划是翻页，什么都不填", async () => {
  await toTaiyuansRecord(app);
  await expectSweeps(page, app);
});

test("“大字”两个字在按钮正中", async () => {
  await app.read("#large-type");
  const off = await page.locator("#large-type").evaluate((button) => {
    const words = document.createRange();
    words.selectNodeContents(button);
    const [inner, outer] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
    return inner.top + inner.height / 2 - (outer.top + outer.height / 2);
  });
  expect(Math.abs(off)).toBeLessThan(0.6);
});

test("大字、深色、320 px 宽：没有出界的，颜色都看得清", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.body.children[0] ?? document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
  await app.press("large-type");
  const look = async () => {
    expect(await standingOut(page, "wx-page:not([hidden]) .page *:not(.picture)")).toEqual([]);
    await expectNoBarrier(page, "color-contrast");
  };
  await tell({ ...app, press: async (id) => (await look(), app.press(id)) }, karamay);
  await expectAnswer(app, karamay);
  await look();
});
