/** The H5 app in a browser, used with a pointer. */
import type { Frame, Page } from "playwright-core";
import type { Did, Driver } from "./driver.ts";
import { tellDay, tellMonth, type Hands } from "./when.ts";
import type { World } from "./world.ts";

/** Until the scripts of the later pages, fetched behind the first page, are here. */
export const restKept = (page: Page, frame = page.mainFrame()): Promise<unknown> =>
  frame.waitForFunction(() =>
    ["pages", "rules", "cities", "plans", "joining", "reader"].every((name) =>
      performance.getEntriesByType("resource").some((entry) => entry.name.includes(`/js/${name}.`)),
    ),
  );

/** What a person sees and the network does is the same however she uses the page. */
export const sight = (page: Page, frame = page.mainFrame()): Pick<Driver, "read" | "see" | "gone" | "network"> => ({
  async read(selector) {
    const text = await frame.locator(selector).first().innerText();
    return text.replace(/\s+/g, " ").trim();
  },
  see: (selector, words) => frame.locator(selector, { hasText: words }).first().waitFor(),
  gone: (selector) => frame.locator(selector).first().waitFor({ state: "detached" }),
  async network(on) {
    if (!on) await restKept(page, frame);
    await page.context().setOffline(!on);
  },
});

/** What can be opened of an element: itself, and what is folded inside it. */
export const foldedIn = (selector: string): string => `details:is(${selector}, ${selector} *):not([open]) > summary`;

/** A driver that clicks and types, in the page itself or in a frame of it; `did` is told of each act. */
export function pointerDriver(page: Page, frame: Frame = page.mainFrame(), did: Did = () => undefined): Driver {
  const click = async (selector: string) => {
    await frame.locator(selector).click();
    did("tap");
  };
  const list = async (id: string, option: string | { readonly label: string }) => {
    await frame.locator(`#${id}`).selectOption(option);
    did("select");
  };
  const choose = (id: string, value: string) => click(`#${id}-${value}`);
  const hands: Hands = {
    there: async (id) => (await frame.locator(`#${id}`).count()) > 0,
    choose,
    async fillDay(id, day) {
      await frame.locator(`#${id}`).fill(day);
      did("date");
    },
    async fillMonth(id, of) {
      await list(`${id}-year`, of.slice(0, 4));
      await list(`${id}-month`, of.slice(5));
    },
  };
  return {
    ...sight(page, frame),
    choose,
    async date(id, day) {
      await frame.locator(`#${id}`).waitFor();
      await tellDay(hands, id, day);
    },
    async month(id, of) {
      await frame.locator(`#${id}`).waitFor();
      await tellMonth(hands, id, of);
    },
    async type(id, text) {
      await frame.locator(`#${id}`).fill(text);
      did("type");
    },
    select: (id, words) => list(id, { label: words }),
    press: (id) => click(`#${id}`),
    pressTwice: (id) => frame.locator(`#${id}`).dblclick(),
    async unfold(selector) {
      await frame.locator(selector).first().waitFor();
      const folded = frame.locator(foldedIn(selector));
      while ((await folded.count()) > 0) await folded.first().click();
    },
  };
}

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
