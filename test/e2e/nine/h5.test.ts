/** The nine in a browser: from the first tap to the answer, and how many taps that takes. */
import type { Page } from "playwright-core";
import { pointerDriver } from "../pointer.ts";
import { ASKED_ON, counter, expectFewTaps, NOON, play, PLAYED, type Exchange } from "./play.ts";
import { visitEach } from "../visits.ts";

jest.setTimeout(60_000);

let page: Page;
const taps = new Map<string, number>();

visitEach(ASKED_ON, async (visit) => {
  ({ page } = visit);
  await page.clock.setFixedTime(NOON);
  await page.reload();
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
