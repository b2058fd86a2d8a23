/** Where a scene is played: the built pages in Chromium, or the compiled mini-program in Chromium, both on the same day. */
import type { Browser, Frame, Page } from "playwright-core";
import { createApp } from "../../functions/app.ts";
import type { Driver } from "../e2e/driver.ts";
import { openEmbedding } from "../e2e/embedding.ts";
import { pointerDriver } from "../e2e/pointer.ts";
import { launchBrowser, openSite } from "../e2e/site.ts";
import { TODAY } from "../e2e/stories.ts";
import { openWeapp } from "../e2e/weapp/stage.ts";
import { touchDriver } from "../e2e/weapp/touch.ts";
import { optionsOn } from "../functions/options.ts";

export type Target = "h5" | "weapp";

/** One scene's own app, never used before. */
export interface Stage {
  readonly target: Target;
  readonly page: Page;
  /** Where the app is: in the page itself, or in a frame of it. */
  readonly frame: Frame;
  readonly app: Driver;
  /** What a selector must begin with to mean the page in front. */
  readonly front: string;
  /** Opens a page by its address within the app, as a card, a code or a link does. */
  readonly open: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What the device keeps before the app is first opened, as texts by key. */
export type Kept = Readonly<Record<string, string>>;

/** A target, ready to be opened again and again. */
export interface Theatre {
  readonly enter: (kept: Kept) => Promise<Stage>;
  /** As `enter`, in another site's frame. */
  readonly embed?: () => Promise<Stage>;
  readonly close: () => Promise<void>;
}

/** Noon of the stories' day, for the app's own clock. */
const NOON = new Date(`${TODAY}T12:00:00+08:00`);
const VIEW = { width: 375, height: 812 } as const;
const fresh = { locale: "zh-CN", timezoneId: "Asia/Shanghai", reducedMotion: "reduce", viewport: VIEW } as const;

/** The built pages and endpoints, really served. */
export async function h5(): Promise<Theatre> {
  const site = await openSite(TODAY);
  const embedding = await openEmbedding(TODAY);
  return {
    async enter(kept) {
      const { page, errors } = await site.open();
      await page.clock.setSystemTime(NOON);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.evaluate((all) => {
        for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
      }, kept);
      await page.reload();
      return {
        target: "h5",
        page,
        frame: page.mainFrame(),
        app: pointerDriver(page),
        front: "main.page",
        async open(address) {
          await page.goto("about:blank");
          await page.goto(`${site.url}#${address}`);
        },
        async close() {
          await page.context().close();
          if (errors.length > 0) throw new Error(errors.join("\n"));
        },
      };
    },
    async embed() {
      const context = await embedding.newContext();
      await context.clock.setSystemTime(NOON);
      const { page, frame } = await embedding.embed(context, embedding.partner);
      return {
        target: "h5",
        page,
        frame,
        app: pointerDriver(page, frame),
        front: "html",
        open: () => Promise.reject(new Error("a frame opens one address only")),
        close: () => context.close(),
      };
    },
    async close() {
      await site.close();
      await embedding.close();
    },
  };
}

/** The compiled mini-program; its endpoints answer in this process. */
export async function weapp(): Promise<Theatre> {
  const browser: Browser = await launchBrowser();
  const endpoint = createApp(optionsOn(TODAY, console.error));
  return {
    async enter(kept) {
      let online = true;
      const context = await browser.newContext({ ...fresh, hasTouch: true, isMobile: true });
      await context.clock.setSystemTime(NOON);
      const answer = async (request: Request) => {
        if (!online) throw new Error("no network");
        return endpoint.fetch(request);
      };
      const page = await openWeapp(context, answer, { kept, site: "https://yujin.example" });
      return {
        target: "weapp",
        page,
        frame: page.mainFrame(),
        app: touchDriver(page, (on) => {
          online = on;
        }),
        front: "wx-page:not([hidden])",
        open: (address) => page.evaluate((url) => window.weapp?.open(url), address),
        async close() {
          // Throws what went wrong in the app.
          await page.evaluate(() => window.weapp?.close());
          await context.close();
        },
      };
    },
    close: () => browser.close(),
  };
}
