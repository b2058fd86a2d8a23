/** The nine in the compiled mini-program, with a finger: from the first tap to the answer, and how many taps that takes. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type Endpoint, openEndpoint } from "../endpoint.ts";
import { launchBrowser } from "../site.ts";
import { openWeapp } from "../weapp/stage.ts";
import { touchDriver } from "../weapp/touch.ts";
import { ASKED_ON, counter, expectFewTaps, NOON, play, PLAYED, type Exchange } from "./play.ts";

jest.setTimeout(60_000);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let endpoint: Endpoint;
let last: Exchange | undefined;
const taps = new Map<string, number>();

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  endpoint = openEndpoint(ASKED_ON);
  last = undefined;
  context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
  });
  await context.clock.setFixedTime(NOON);
  page = await openWeapp(context, async (request) => {
    const sent: unknown = await request.clone().json();
    const response = await endpoint.fetch(request);
    last = { sent, answered: await response.clone().json() };
    return response;
  });
});
afterEach(async () => {
  // Throws what went wrong in the app.
  await page.evaluate(() => window.weapp?.close());
  await context.close();
  expect(endpoint.warnings).toEqual([]);
});

test.each(PLAYED)("%s", async (who, played) => {
  const { did, taps: counted } = counter();
  await play(touchDriver(page, endpoint.network, did), played, () =>
    last === undefined ? Promise.reject(new Error("nothing was asked")) : Promise.resolve(last),
  );
  taps.set(who, counted());
});

test("few taps for each, and for the one in the middle", () => expectFewTaps("小程序", taps));
