/** The H5 app in a browser, used with a pointer. */
import type { Page } from "playwright-core";
import type { Driver } from "./driver.ts";

/** What a person sees and the network does is the same however she uses the page. */
export const sight = (page: Page): Pick<Driver, "read" | "network"> => ({
  async read(selector) {
    const text = await page.locator(selector).first().innerText();
    return text.replace(/\s+/g, " ").trim();
  },
  network: (on) => page.context().setOffline(!on),
});

/** A driver that clicks and types. */
export const pointerDriver = (page: Page): Driver => ({
  ...sight(page),
  choose: (id, value) => page.locator(`#${id}-${value}`).click(),
  date: (id, day) => page.locator(`#${id}`).fill(day),
  async month(id, of) {
    const [year = "", month = ""] = of.split("-");
    await page.locator(`#${id}-year`).selectOption(year);
    await page.locator(`#${id}-month`).selectOption(month);
  },
  type: (id, text) => page.locator(`#${id}`).fill(text),
  async select(id, words) {
    await page.locator(`#${id}`).selectOption({ label: words });
  },
  press: (id) => page.locator(`#${id}`).click(),
  async unfold(selector) {
    const folded = page.locator(`${selector} details:not([open]) > summary`);
    while ((await folded.count()) > 0) await folded.first().click();
  },
});
