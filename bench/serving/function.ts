/** Serves the function as it is built for the platform, which hands it Requests and takes its Responses. */
import { serve } from "@hono/node-server";
import * as z from "zod";

const handler = z.object({ default: z.object({ fetch: z.custom<Parameters<typeof serve>[0]["fetch"]>() }) });
const { fetch } = handler.parse(await import(String(process.argv[2]))).default;
serve({ fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://localhost:${port}`),
);
process.once("SIGTERM", () => process.exit(0));
