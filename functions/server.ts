/** Pages and endpoints on one port, with Node's own HTTP server. */
import { readFile } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer as createHttpServer } from "node:http";
import { Server as NetServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { type AppOptions, createApp } from "./app.ts";
import { httpsFrom } from "./guard/headers.ts";
import { pageHeaders } from "./page-policy.ts";
import { SECURITY_TXT } from "./security-txt.ts";

/** What the server needs from outside. */
export interface ServerOptions extends Omit<AppOptions, "index"> {
  /** The folder of the built pages. */
  readonly pages: string;
  /** How long a client may take to send its headers, and to do nothing at all, in milliseconds. */
  readonly patience?: { readonly headers: number; readonly idle: number };
}

/** A server that does not listen yet. */
export function createServer({
  pages,
  patience = { headers: 10_000, idle: 30_000 },
  ...options
}: ServerOptions): Server {
  const api = createApp({ ...options, index: () => readFile(join(pages, "index.html"), "utf8") });
  const site = new Hono();
  const headers = Object.entries(pageHeaders(options));
  for (const path of ["/api/*", "/embed", "/mcp", SECURITY_TXT]) {
    site.all(path, (c) => api.fetch(c.req.raw, { address: getConnInfo(c).remote.address }));
  }
  site.use(httpsFrom(options.guarding.addressSource), compress(), async (c, next) => {
    await next();
    for (const [name, value] of headers) c.header(name, value);
  });
  site.get("*", serveStatic({ root: pages, onFound: (path, c) => c.header("Cache-Control", cacheRule(path)) }));
  const page = serveStatic({
    root: pages,
    path: "index.html",
    onFound: (_, c) => c.header("Cache-Control", "no-cache"),
  });
  // The app finds its own way inside: every address that does not look like a file gets its page.
  site.get("*", (c, next) => (c.req.path.includes(".") ? next() : page(c, next)));
  site.notFound((c) => c.text("没有这个页面", 404));
  // HTTP/1.0, which load balancers still ask for health in, names no host.
  const listener = getRequestListener(site.fetch, { hostname: "localhost" });
  const closing = closingConnections(options.stopping);
  const server = createHttpServer(
    // Much at once may take as long as it moves, so no request has an end set here; each endpoint knows its own.
    { headersTimeout: patience.headers, requestTimeout: 0, connectionsCheckingInterval: 500 },
    (incoming, outgoing) => {
      closing.see(outgoing);
      // Nobody reads the body of a GET; a connection on which one is still to come is of no more use.
      if (isLoadedGet(incoming)) outgoing.shouldKeepAlive = false;
      void listener(incoming, outgoing);
    },
  );
  // A client that neither sends nor reads for so long is gone.
  return server.setTimeout(patience.idle);
}

const isLoadedGet = ({ method, headers }: IncomingMessage): boolean =>
  (method === "GET" || method === "HEAD") &&
  (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0);

/** A file whose name carries a hash of its content never changes; everything else is asked for again. */
const cacheRule = (path: string): string =>
  /[.-][0-9a-f]{8,}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

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
