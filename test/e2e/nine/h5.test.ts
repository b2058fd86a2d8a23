/** The nine in a browser: from the first tap to the answer, and how many taps that takes. */
import type { Page } from "playwright-core";
import { pointerDriver } from "../pointer.ts";
import { type Site, openSite } from "../site.ts";
import { ASKED_ON, counter, expectFewTaps, NOON, play, PLAYED, type Exchange } from "./play.ts";

jest.setTimeout(60_000);

let site: Site;
let page: Page;
let errors: string[];
const taps = new Map<string, number>();

beforeAll(async () => {
  site = await openSite(ASKED_ON);
});
afterAll(() => site.close());

beforeEach(async () => {
  ({ page, errors } = await site.open());
  await page.clock.setFixedTime(NOON);
  await page.reload();
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

test.each(PLAYED)("%s", async (who, played) => {
  const { did, taps: counted } = counter();
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/v1/assessments"));
  const last = async (): Promise<Exchange> => {
    const response = await answered;
    const sent: unknown = response.request().postDataJSON();
    return { sent, answered: await response.json() };
  };
  await play(pointerDriver(page, page.mainFrame(), did), played, last);
  taps.set(who, counted());
});

test("few taps for each, and for the one in the middle", () => expectFewTaps("H5", taps));
