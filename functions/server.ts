/** Pages and endpoints on one port, with Node's own HTTP server. */
import { type IncomingMessage, type Server, type ServerResponse, createServer as createHttpServer } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { type AppOptions, createApp } from "./app.ts";
import { sendAsset } from "./asset.ts";
import { CAPS, capConnections, type Caps } from "./caps.ts";
import { httpsFrom } from "./guard/headers.ts";
import { pageHeaders } from "./page-policy.ts";
import { cacheRule, readPages } from "./pages.ts";
import { inTurn } from "./pipelining.ts";
import { SECURITY_TXT } from "./security-txt.ts";

/** What the server needs from outside. */
export interface ServerOptions extends Omit<AppOptions, "index"> {
  /** The folder of the built pages. */
  readonly pages: string;
  /** How long a client may take to send its headers, and to do nothing at all, in milliseconds. */
  readonly patience?: { readonly headers: number; readonly idle: number };
  readonly caps?: Caps;
}

/** How long clients may take, in milliseconds, where nothing else is said. */
export const PATIENCE = { headers: 10_000, idle: 30_000 };

/** A server that does not listen yet. */
export function createServer({ pages, patience = PATIENCE, caps = CAPS, ...options }: ServerOptions): Server {
  const files = readPages(pages);
  const [index, none] = [files.get("index.html"), files.get("404.html")];
  const page = new TextDecoder().decode(index?.body);
  const api = createApp({ ...options, index: () => Promise.resolve(page) });
  const site = new Hono<{ Bindings: HttpBindings }>();
  const headers = Object.entries(pageHeaders(options));
  for (const path of ["/api/*", "/embed", "/mcp", SECURITY_TXT]) {
    site.all(path, (c) =>
      api.fetch(c.req.raw, { address: getConnInfo(c).remote.address, connection: c.env.incoming.socket }),
    );
  }
  site.use(httpsFrom(options.guarding.addressSource), etag({ retainedHeaders: RETAINED }), async (c, next) => {
    await next();
    for (const [name, value] of headers) c.header(name, value);
  });
  site.get("*", (c) => {
    const name = c.req.path.slice(1) || "index.html";
    const file = files.get(name);
    if (file) return sendAsset(c, file, { "Cache-Control": cacheRule(name) });
    // The app finds its own way behind the `#`: every other address is none, which is said to people on a page.
    if (!none || name.includes(".")) return c.notFound();
    const { body, headers } = sendAsset(c, none, { "Cache-Control": "no-cache" });
    return new Response(body, { status: 404, headers });
  });
  site.notFound((c) => c.text("没有这个页面", 404));
  // HTTP/1.0, which load balancers still ask for health in, names no host.
  const listener = getRequestListener(site.fetch, { hostname: "localhost" });
  const closing = closingConnections(options.stopping);
  const server = createHttpServer(
    // Much at once may take as long as it moves, so no request has an end set here; each endpoint knows its own.
    { headersTimeout: patience.headers, requestTimeout: 0, connectionsCheckingInterval: 500 },
    inTurn((incoming, outgoing) => {
      closing.see(outgoing);
      // Nobody reads the body of a GET; a connection on which one is still to come is of no more use.
      if (isLoadedGet(incoming)) outgoing.shouldKeepAlive = false;
      void listener(incoming, outgoing);
    }),
  );
  capConnections(server, caps, options.guarding.addressSource);
  // A client that neither sends nor reads for so long is gone.
  return server.setTimeout(patience.idle);
}

const isLoadedGet = ({ method, headers }: IncomingMessage): boolean =>
  (method === "GET" || method === "HEAD") &&
  (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0);

/** What a 304 says, too. */
const RETAINED = [...RETAINED_304_HEADERS, ...Object.keys(pageHeaders())].map((name) => name.toLowerCase());

/** Once the service is to end, every answer is the last one on its connection. */
function closingConnections(stopping: AbortSignal | undefined): { readonly see: (answer: ServerResponse) => void } {
  const open = new Set<ServerResponse>();
  stopping?.addEventListener("abort", () => {
    for (const answer of open) if (!answer.headersSent) answer.shouldKeepAlive = false;
  });
  return {
    see: (answer) => {
      if (stopping?.aborted) answer.shouldKeepAlive = false;
      open.add(answer);
      answer.once("close", () => open.delete(answer));
    },
  };
}

/**
 * Takes no more connections, lets what runs finish, and resolves when all are gone, at the latest after `grace` ms. For `lead`
 * ms before that new ones are still taken: who sends them here has to learn of it first.
 */
export async function drain(server: Server, grace: number, lead = 0): Promise<void> {
  await pause(lead);
  await new Promise<void>((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), grace);
    // One that was taken a moment ago looks idle until its request is here.
    const idle = setInterval(() => server.closeIdleConnections(), Math.min(IDLE_MS, grace / 2));
    // Not `server.close()`, which would close those at once.
    NetServer.prototype.close.call(server, () => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
  });
}

/** How long a connection may be idle while the service ends, in milliseconds. */
const IDLE_MS = 300;
