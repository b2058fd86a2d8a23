/** Pages and endpoints on one port, with Node's own HTTP server. */
import { type Server, createServer as createHttpServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { type AppOptions, createApp, safeHeaders } from "./app.ts";

/** What the server needs from outside. */
export interface ServerOptions extends AppOptions {
  /** The folder of the built pages. */
  readonly pages: string;
  /** How long a client may take to send its headers, and its whole request, in milliseconds. */
  readonly patience?: { readonly headers: number; readonly request: number };
}

/** A server that does not listen yet. */
export function createServer({
  pages,
  patience = { headers: 10_000, request: 20_000 },
  ...options
}: ServerOptions): Server {
  const api = createApp(options);
  const site = new Hono();
  site.all("/api/*", (c) => api.fetch(c.req.raw));
  site.use(safeHeaders, compress());
  site.get("*", serveStatic({ root: pages, onFound: (path, c) => c.header("Cache-Control", cacheRule(path)) }));
  const page = serveStatic({
    root: pages,
    path: "index.html",
    onFound: (_, c) => c.header("Cache-Control", "no-cache"),
  });
  // The app finds its own way inside: every address that does not look like a file gets its page.
  site.get("*", (c, next) => (c.req.path.includes(".") ? next() : page(c, next)));
  site.notFound((c) => c.text("没有这个页面", 404));
  const listener = getRequestListener(site.fetch);
  return createHttpServer(
    { headersTimeout: patience.headers, requestTimeout: patience.request, connectionsCheckingInterval: 500 },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
}

/** A file whose name carries a hash of its content never changes; everything else is asked for again. */
const cacheRule = (path: string): string =>
  /[.-][0-9a-f]{8,}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

/** Stops accepting, lets what runs finish, and resolves when all connections are gone, at the latest after `grace` ms. */
export function drain(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection turns idle only after its answer, so idle ones are looked for until none is left.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
  });
}
