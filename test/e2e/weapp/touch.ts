/** The compiled mini-program in a browser, used with touch. */
import type { Page } from "playwright-core";
import type { Act, Did, Driver } from "../driver.ts";
import { tellDay, tellMonth, type Hands } from "../when.ts";

/** A driver that taps what can be seen; `network` cuts and mends what answers its requests, `did` is told of each act. */
export function touchDriver(page: Page, network: (on: boolean) => void, did: Did = () => undefined): Driver {
  const at = (selector: string) => page.locator(`wx-page:not([hidden]) ${selector}`).first();
  const tap = async (id: string) => {
    await at(`#${id}`).tap();
    did("tap");
  };
  /** Ends a picker as WeChat's own panel, which covers the page, would. */
  const pick = (act: Act) => async (id: string, words: string) => {
    await at(`#${id}`).scrollIntoViewIfNeeded();
    await at(`#${id}`).evaluate((element, chosen) => window.weapp?.pick(element, chosen), words);
    did(act);
  };
  const choose = (id: string, value: string) => tap(`${id}-${value}`);
  const hands: Hands = {
    there: async (id) => (await at(`#${id}`).count()) > 0,
    choose,
    fillDay: pick("date"),
    fillMonth: pick("date"),
  };
  return {
    choose,
    async date(id, day) {
      await at(`#${id}`).waitFor();
      await tellDay(hands, id, day);
    },
    async month(id, of) {
      await at(`#${id}`).waitFor();
      await tellMonth(hands, id, of);
    },
    async type(id, text) {
      const native = at(`#${id} input, #${id} textarea`);
      await native.fill(text);
      await native.blur();
      did("type");
    },
    select: pick("select"),
    press: tap,
    async pressTwice(id) {
      await at(`#${id}`).scrollIntoViewIfNeeded();
      const box = await at(`#${id}`).boundingBox();
      if (!box) throw new Error(`#${id} cannot be seen`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    },
    async unfold(selector) {
      await at(selector).waitFor();
      // What opens may hold more that is folded.
      for (;;) {
        const [folded] = await page.locator(`wx-page:not([hidden]) ${selector} .summary[aria-expanded="false"]`).all();
        const summary = await folded?.elementHandle();
        if (!summary) return;
        await summary.tap();
        // The tap's answer comes a while after it, as on a phone.
        await page.waitForFunction((tapped) => tapped.getAttribute("aria-expanded") === "true", summary);
      }
    },
    async read(selector) {
      return (await at(selector).innerText()).replace(/\s+/g, " ").trim();
    },
    see: (selector, words) => page.locator(`wx-page:not([hidden]) ${selector}`, { hasText: words }).first().waitFor(),
    gone: (selector) => page.locator(`wx-page:not([hidden]) ${selector}`).first().waitFor({ state: "detached" }),
    network: (on) => {
      network(on);
      return Promise.resolve();
    },
  };
}
