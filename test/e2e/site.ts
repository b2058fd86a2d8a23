/** The built site, really served on a free port, with a browser to look at it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "node:http";
import { type Browser, type Page, chromium } from "playwright-core";
import { findBrowser } from "../../config/test/browser.ts";
import { createServer, drain } from "../../functions/server.ts";
import { optionsOn } from "../functions/options.ts";

/** Served pages. */
export interface Served {
  /** Where they are served, with a slash at the end. */
  readonly url: string;
  /** Starts the server anew, as a deploy does: it reads its pages when it starts. */
  readonly again: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Served pages, and the browser that opens them. */
export interface Site extends Served {
  /**
   * Opens the first page in a browser that has never been here, with what went wrong in it or in the server since, and
   * whatever the pages' policy refused.
   * Only a browser that `keeps` gets the app's service worker; in others a test sees every request.
   */
  readonly open: (keeps?: boolean) => Promise<{ readonly page: Page; readonly errors: string[] }>;
}

/** Where `npm run build:h5` puts the pages. */
const BUILT = join(process.cwd(), "dist/h5");

/** Serves the pages and the endpoints, which take `today` for the day it is; `warn` is told what goes wrong. */
export async function serve(today: string, warn: (line: string) => void, pages = BUILT): Promise<Served> {
  if (!existsSync(join(pages, "index.html"))) throw new Error("dist/h5 is not built: npm run build:h5");
  const started = () => createServer({ pages, ...optionsOn(today, warn) });
  let server = started();
  const url = await listen(server);
  return {
    url,
    async again() {
      await drain(server, 1_000);
      server = started();
      await listen(server, Number(new URL(url).port));
    },
    close: () => drain(server, 1_000),
  };
}

/** Serves them, and starts the browser. */
export async function openSite(today: string, pages = BUILT): Promise<Site> {
  const errors: string[] = [];
  const served = await serve(today, (line) => void errors.push(line), pages);
  const { url } = served;
  const browser = await launchBrowser();
  return {
    ...served,
    async open(keeps = false) {
      errors.length = 0;
      const context = await browser.newContext({
        locale: "zh-CN",
        viewport: { width: 390, height: 844 },
        serviceWorkers: keeps ? "allow" : "block",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (/Content[- ]Security[- ]Policy/i.test(message.text())) errors.push(message.text());
      });
      await page.goto(url);
      return { page, errors };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Lets a server listen, on a free port where none is given; gives its address, with a slash at the end. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}

/** The Chromium that the tests use. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium: run npm test, which gets one");
  // Chromium has no sandbox for root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const quiet = ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath, args: ["--lang=zh-CN", ...quiet, ...sandbox] });
}
