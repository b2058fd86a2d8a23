/** The H5 app in a browser, used with a pointer. */
import type { Page } from "playwright-core";
import type { Driver } from "./driver.ts";
import type { World } from "./world.ts";

/** Until the scripts of the later pages, fetched behind the first page, are here. */
export const restKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ["pages", "rules"].every((name) =>
      performance.getEntriesByType("resource").some((entry) => entry.name.includes(`/js/${name}.`)),
    ),
  );

/** What a person sees and the network does is the same however she uses the page. */
export const sight = (page: Page): Pick<Driver, "read" | "see" | "gone" | "network"> => ({
  async read(selector) {
    const text = await page.locator(selector).first().innerText();
    return text.replace(/\s+/g, " ").trim();
  },
  see: (selector, words) => page.locator(selector, { hasText: words }).first().waitFor(),
  gone: (selector) => page.locator(selector).first().waitFor({ state: "detached" }),
  async network(on) {
    if (!on) await restKept(page);
    await page.context().setOffline(!on);
  },
});

/** What can be opened of an element: itself, and what is folded inside it. */
export const foldedIn = (selector: string): string => `details:is(${selector}, ${selector} *):not([open]) > summary`;

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
  pressTwice: (id) => page.locator(`#${id}`).dblclick(),
  async unfold(selector) {
    await page.locator(selector).first().waitFor();
    const folded = page.locator(foldedIn(selector));
    while ((await folded.count()) > 0) await folded.first().click();
  },
});

/** A browser's tab as a place where scenes play: ended, it opens the first page anew. */
export function browserWorld(page: Page): World {
  let asked = 0;
  page.on("request", (request) => {
    if (isQuestion(request.url())) asked++;
  });
  return {
    app: pointerDriver(page),
    async back() {
      await page.goBack();
    },
    async relaunch() {
      const url = page.url().split("#", 1)[0] ?? "";
      await page.goto("about:blank");
      await page.goto(url);
    },
    asked: () => asked,
    async hold() {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(
        (url) => isQuestion(url.href),
        async (route) => {
          await released;
          // The page that asked may be gone by now.
          await route.continue().catch(() => undefined);
        },
      );
      return release;
    },
  };
}

const isQuestion = (url: string) => url.includes("/api/");
