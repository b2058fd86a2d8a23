/** How long a first visit takes on a slow network, with nothing kept: until there are words, and until she can begin. */
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { ensureBrowser } from "../config/test/browser.ts";
import { openSite } from "../test/e2e/site.ts";
import { spread } from "./interleave.ts";
import { bounds, number, type Row } from "./rows.ts";

/** A slow phone network: bytes a second each way, and milliseconds until an answer begins. */
const BYTES_PER_SECOND = 50 * 1024;
const LATENCY_MS = 600;

/** Seconds until the first words and until the first page answers a tap. */
const AIMS = { words: 1.5, usable: 4.5 };

/** A day on which the pages can be asked; none of it is asked for here. */
const TODAY = "2026-11-30";
const VISITS = 5;

/** Opens the pages several times, each as a first visit; the figures are the middle ones. */
export async function loading(): Promise<Row[]> {
  ensureBrowser();
  if (!existsSync("dist/h5/index.html")) execSync("npm run build:h5", { stdio: "ignore" });
  const site = await openSite(TODAY);
  try {
    const visits: Visit[] = [];
    while (visits.length < VISITS) {
      const { page } = await site.open(true);
      visits.push(await visit(page));
      await page.context().close();
    }
    const middle = (of: (visit: Visit) => number): number => spread(visits.map(of)).median;
    const row = (what: string, seconds: number, note = ""): Row => ({ what, value: `${number(seconds)} s`, note });
    const [words, usable] = [middle((each) => each.words), middle((each) => each.usable)];
    return [
      row("first words at 50 KB/s + 600 ms", words, bounds(words, "≤", AIMS.words)),
      row("a place chosen", usable, bounds(usable, "≤", AIMS.usable)),
      row(
        "the first question, after 下一步 at once",
        middle((each) => each.asked),
      ),
    ];
  } finally {
    await site.close();
  }
}

interface Visit {
  readonly words: number;
  readonly usable: number;
  readonly asked: number;
}

/** One first visit; all seconds since the page was asked for. */
async function visit(page: Page): Promise<Visit> {
  page.setDefaultTimeout(60_000);
  const url = page.url();
  // What was kept while the page was opened for the first time.
  const session = await page.context().newCDPSession(page);
  await page.goto("about:blank");
  await session.send("Storage.clearDataForOrigin", { origin: new URL(url).origin, storageTypes: "all" });
  await session.send("Network.clearBrowserCache");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  const began = Date.now();
  const since = (): number => (Date.now() - began) / 1_000;
  await page.goto(url, { waitUntil: "commit" });
  const place = page.locator("input[type=radio]").first();
  await place.check();
  const usable = since();
  await page.locator("#next").click();
  await page.locator("#event-kind").waitFor();
  const asked = since();
  const words = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  return { words: words / 1_000, usable, asked };
}
