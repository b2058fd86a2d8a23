/** A site that may be embedded, and others that try to. */
import { type Server, createServer as createHttpServer } from "node:http";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import * as z from "zod";
import { createServer, drain } from "../../functions/server.ts";
import { optionsOn } from "../functions/options.ts";
import { launchBrowser, listen } from "./site.ts";

const heardSchema = z.array(z.object({ origin: z.string(), data: z.unknown() }));

/** What a parent page has been told, and by whom. */
export type Heard = z.infer<typeof heardSchema>[number];

/** A page of another site with the app in a frame. */
export interface Embedded {
  readonly page: Page;
  readonly frame: Frame;
  readonly heard: () => Promise<readonly Heard[]>;
  /** The parent's page sends a message into the frame. */
  readonly send: (message: object) => Promise<void>;
}

/** The site, a partner who is allowed to embed it, and a stranger who is not. Addresses have a slash at the end. */
export interface Embedding {
  readonly url: string;
  readonly partner: string;
  readonly stranger: string;
  /** A browser that has never been here. */
  readonly newContext: () => Promise<BrowserContext>;
  /** Opens a parent's page, with the frame that the partner is given. */
  readonly embed: (context: BrowserContext, parent: string, query?: string) => Promise<Embedded>;
  readonly close: () => Promise<void>;
}

/** A parent's page: keeps what it hears, and makes the frame as high as it is told. */
const parentPage = (
  src: string,
): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人事</title><header><h1>人事</h1></header>
<iframe id="yujin" title="育津" src="${src}" style="width: 100%; height: 300px; border: 0"></iframe>
<script>
  window.heard = [];
  addEventListener("message", ({ origin, data }) => {
    heard.push({ origin, data });
    if (data.type === "yujin:height") document.getElementById("yujin").style.height = data.height + "px";
  });
</script>`;

/** Serves all three; the endpoints take `today` for the day it is. */
export async function openEmbedding(today: string): Promise<Embedding> {
  const pages = join(process.cwd(), "dist/h5");
  const options = optionsOn(today, console.error, { mayEmbed: (origin) => `${origin}/` === partner });
  const site = createServer({ pages, ...options });
  const parent = () =>
    createHttpServer(({ url: asked = "/" }, outgoing) => {
      const src = `${url}embed?${asked.split("?")[1] ?? ""}`;
      outgoing.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(parentPage(src));
    });
  const parents = [parent(), parent()] as const;
  const servers: readonly Server[] = [site, ...parents];
  const url = await listen(site);
  const [partner, stranger] = await Promise.all([listen(parents[0]), listen(parents[1])]);
  const browser: Browser = await launchBrowser();
  return {
    url,
    partner,
    stranger,
    newContext: () => browser.newContext({ locale: "zh-CN", viewport: { width: 390, height: 844 } }),
    async embed(context, from, query = "region=500000") {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(`${from}?${query}`);
      const frame = page.frames().find((each) => each !== page.mainFrame());
      if (!frame) throw new Error("no frame");
      const heard = async () => heardSchema.parse(await page.evaluate((): unknown => Reflect.get(window, "heard")));
      const send = (message: object) =>
        page.evaluate((sent) => document.querySelector("iframe")?.contentWindow?.postMessage(sent, "*"), message);
      return { page, frame, heard, send };
    },
    async close() {
      await browser.close();
      await Promise.all(servers.map((server) => drain(server, 1_000)));
    },
  };
}
