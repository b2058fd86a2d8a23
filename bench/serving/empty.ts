/** What starting costs before any of ours: Hono with one route, bundled as our server is. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.post("/api/v1/assessments", (c) => c.json({ status: "ok" }));
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://localhost:${port}`),
);
process.once("SIGTERM", () => process.exit(0));
