/** The compiled mini-program in a browser's page: its own scripts, templates and style, in WeChat's engine. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { type Bundle, readBundle } from "../../weapp/harness/bundle.ts";

/** A bundle as it travels into the page. */
export type SentBundle = Omit<Bundle, "scripts" | "components" | "tags"> & {
  readonly scripts: [string, string][];
  readonly components: [string, NonNullable<ReturnType<Bundle["components"]["get"]>>][];
  readonly tags: [string, string[]][];
  readonly kept: Readonly<Record<string, string>>;
};

/** Where the mini-program believes its endpoints to be: the address built in when no other is given. */
const ENDPOINT = "http://127.0.0.1:3000";

/** WeChat's own style of its built-in components, as far as it shows. */
const BUILT_IN = `
  html, body { margin: 0; }
  wx-page, page-root, wx-view, wx-picker, wx-scroll-view { display: block; }
  wx-page[hidden] { display: none; }
  wx-page { min-height: 100vh; }
  wx-text { display: inline; }
  wx-image, wx-canvas { display: inline-block; overflow: hidden; }
  wx-image > img { width: 100%; height: 100%; display: block; }
  wx-button { display: block; box-sizing: border-box; margin: 0 auto; padding: 0 14px; font-size: 18px; text-align: center; line-height: 2.56; border-radius: 5px; overflow: hidden; cursor: pointer; }
  wx-input, wx-textarea { display: block; overflow: hidden; }
  wx-input > input, wx-textarea > textarea { width: 100%; height: 100%; border: 0; padding: 0; margin: 0; font: inherit; color: inherit; background: transparent; outline: 0; resize: none; }
`;

let script: Promise<string> | undefined;

/** The harness as one browser script; made once. */
const harness = (): Promise<string> =>
  (script ??= build({
    entryPoints: [join(process.cwd(), "test/e2e/weapp/entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["node:*", "glass-easel-template-compiler"],
  }).then(({ outputFiles: [file] }) => file?.text ?? ""));

/** A style sheet with those that it brings in; empty where there is none. */
const sheet = (file: string): string =>
  existsSync(file)
    ? readFileSync(file, "utf8").replace(/@import "([^"]+)";/g, (_, path: string) => sheet(join(dirname(file), path)))
    : "";

/** The style sheets of the app, in which `page` is the page's element. */
function styleOf(folder: string, bundle: Bundle): string {
  const sheets = ["app", ...bundle.pages].map((path) => sheet(join(folder, `${path}.wxss`)));
  return sheets.join("\n").replace(/(^|[},\s])page(?=[\s{,.:>])/g, "$1wx-page");
}

/** How the mini-program is found when it opens. */
export interface Found {
  /** What the phone keeps for it, as texts by key. */
  readonly kept?: Readonly<Record<string, string>>;
  /** The site it takes links to lead to, where the build was told none. */
  readonly site?: string;
}

/**
 * Opens the mini-program in a new page of `context`; `answer` answers what it asks of its endpoints and rejects where
 * there is no network.
 */
export async function openWeapp(
  context: BrowserContext,
  answer: (request: Request) => Promise<Response>,
  { kept = {}, site = ENDPOINT }: Found = {},
): Promise<Page> {
  const folder = join(process.cwd(), "dist/weapp");
  const bundle = readBundle(folder);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.route("**/*", async (route) => {
    const asked = route.request();
    if (asked.url() === `${ENDPOINT}/`) return route.fulfill({ contentType: "text/html", body: "" });
    try {
      const body = asked.postData();
      const reply = await answer(
        new Request(asked.url(), { method: asked.method(), headers: asked.headers(), ...(body !== null && { body }) }),
      );
      await route.fulfill({
        status: reply.status,
        headers: Object.fromEntries(reply.headers),
        body: await reply.text(),
      });
    } catch {
      await route.abort("internetdisconnected");
    }
  });
  await page.goto(`${ENDPOINT}/`);
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>育津</title><style>${BUILT_IN}</style><style>${styleOf(folder, bundle)}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ content: await harness() });
  const sent: SentBundle = {
    ...bundle,
    scripts: [...bundle.scripts].map(([path, text]) => [path, text.replaceAll(ENDPOINT, site)]),
    kept,
    components: [...bundle.components],
    tags: [...bundle.tags].map(([tag, attributes]) => [tag, [...attributes]]),
  };
  await page.evaluate((told) => window.startWeapp(told), sent);
  return page;
}
