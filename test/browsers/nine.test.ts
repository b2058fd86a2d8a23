/** The nine from the first tap to the answer, in the browsers that are not Chromium; each answer's pictures are in dist/browsers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ASKED_ON, NOON, play, PLAYED } from "../e2e/nine/play.ts";
import { serve, type Served } from "../e2e/site.ts";
import { firefox } from "./firefox.ts";
import { handsOn } from "./hands.ts";
import { type Engine, SEEK, type Tab } from "./tab.ts";
import { webkit } from "./webkit.ts";

jest.setTimeout(120_000);

/** As much of an answer as one picture shows; WebKit draws no window of three times this height. */
const LONG = 2_000;

/** Shows the next part of the page, and says whether there was one. */
const SCROLL = `${SEEK} const was = seen.scrollTop; seen.scrollTop += seen.clientHeight; return seen.scrollTop > was;`;

/** Sets the page's clock, and keeps what was asked last, with its answer. */
const WATCH = `
  const noon = arguments[0];
  const Clock = Date;
  window.Date = class extends Clock {
    constructor(...told) { told.length === 0 ? super(noon) : super(...told); }
    static now() { return noon; }
  };
  const ask = window.fetch;
  window.fetch = async (...told) => {
    const reply = await ask(...told);
    const [where, how] = told;
    if (String(where).endsWith("/api/v1/assessments")) {
      window.lastExchange = { sent: JSON.parse(how.body), answered: await reply.clone().json() };
    }
    return reply;
  };`;

const exchangeSchema = z.object({ sent: z.unknown(), answered: z.unknown() });

describe.each([
  ["webkit", webkit],
  ["firefox", firefox],
])("%s", (name, start) => {
  let engine: Engine;
  const warnings: string[] = [];
  let site: Served;
  let tab: Tab;

  beforeAll(async () => {
    engine = await start();
    site = await serve(ASKED_ON, (line) => void warnings.push(line));
  });
  afterAll(async () => {
    await engine.close();
    await site.close();
  });
  beforeEach(async () => {
    tab = await engine.tab();
    await tab.open(site.url);
    await tab.run(WATCH, NOON.getTime());
  });
  afterEach(async () => {
    await tab.close();
    expect(warnings.splice(0)).toEqual([]);
  });

  test.each(PLAYED)("%s", async (_, played) => {
    await play(handsOn(tab), played, async () => exchangeSchema.parse(await tab.run("return window.lastExchange;")));
    await keep(tab, name, played.person.id);
  });
});

/** Writes the answer's pictures, for eyes. */
async function keep(tab: Tab, browser: string, person: string): Promise<void> {
  const folder = join(process.cwd(), "dist/browsers", browser);
  mkdirSync(folder, { recursive: true });
  await tab.stretch(LONG);
  let part = 1;
  do {
    writeFileSync(join(folder, `${person}-${part}.png`), await tab.picture());
    part++;
  } while ((await tab.run(SCROLL, ".taro_page")) === true);
}
