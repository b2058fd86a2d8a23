/** The compiled mini-program in a browser, used with touch. */
import type { Page } from "playwright-core";
import type { Driver } from "../driver.ts";

/** A driver that taps what can be seen; `network` cuts and mends what answers its requests. */
export function touchDriver(page: Page, network: (on: boolean) => void): Driver {
  const at = (selector: string) => page.locator(`wx-page:not([hidden]) ${selector}`).first();
  /** Ends a picker as WeChat's own panel, which covers the page, would. */
  const pick = async (id: string, words: string) => {
    await at(`#${id}`).scrollIntoViewIfNeeded();
    await at(`#${id}`).evaluate((element, chosen) => window.weapp?.pick(element, chosen), words);
  };
  return {
    choose: (id, value) => at(`#${id}-${value}`).tap(),
    date: pick,
    async month(id, of) {
      await at(`#${id}`).waitFor();
      const other = at(`#${id}-other`);
      if ((await at(`#${id}-${of}`).count()) > 0) await at(`#${id}-${of}`).tap();
      else if ((await other.count()) > 0) {
        await other.tap();
        await pick(`${id}-typed`, of);
      } else await pick(id, of);
    },
    async type(id, text) {
      const native = at(`#${id} input, #${id} textarea`);
      await native.fill(text);
      await native.blur();
    },
    select: pick,
    press: (id) => at(`#${id}`).tap(),
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
