/** Firefox as it is installed, driven by WebDriver BiDi. */
import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";
import { fetched } from "../../config/test/fetched.ts";
import { type Engine, SEEK, type Tab, WINDOW } from "./tab.ts";

/** Drives a Firefox that is installed; nothing else needs it. */
const PACKAGE = "puppeteer-core@24.43.1";

const ENDS = 30_000;

interface Handle {
  readonly asElement: () => { readonly click: () => Promise<void> } | null;
}
interface Page {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly evaluateHandle: (script: string) => Promise<Handle>;
  readonly setViewport: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
}
interface Context {
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}
interface Browser {
  readonly createBrowserContext: () => Promise<Context>;
  readonly close: () => Promise<void>;
}
interface Launch {
  readonly browser: "firefox";
  readonly executablePath: string;
  readonly headless: true;
  readonly protocolTimeout: number;
  readonly args: readonly string[];
}

const called = <F>() => z.custom<F>((value) => typeof value === "function");
const puppeteerSchema = z.object({ launch: called<(how: Launch) => Promise<Browser>>() });

/** Starts it without a window. */
export async function firefox(): Promise<Engine> {
  const load: (name: string) => unknown = createRequire(join(fetched("browsers/programs", [PACKAGE]), "index.js"));
  const { launch } = puppeteerSchema.parse(load("puppeteer-core"));
  const browser = await launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr",
    headless: true,
    protocolTimeout: ENDS,
    args: ["--lang=zh-CN"],
  });
  return { tab: async () => openTab(await browser.createBrowserContext()), close: () => browser.close() };
}

async function openTab(context: Context): Promise<Tab> {
  const page = await context.newPage();
  const stretch = (height: number) => page.setViewport({ width: WINDOW.width, height });
  await stretch(WINDOW.height);
  return {
    async open(url) {
      await page.goto(url);
    },
    run: (body, ...given) => page.evaluate(calling(body, given)),
    async click(selector) {
      const handle = await page.evaluateHandle(calling(`${SEEK} return seen;`, [selector]));
      const element = handle.asElement();
      if (element === null) throw new Error(`nothing in sight is ${selector}`);
      await element.click();
    },
    stretch,
    picture: () => page.screenshot(),
    close: () => context.close(),
  };
}

/** A function's body with what it is given, as one expression. */
const calling = (body: string, given: readonly unknown[]): string =>
  `(function () { ${body} }).apply(null, ${JSON.stringify(given)})`;
