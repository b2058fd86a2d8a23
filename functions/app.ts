/** The endpoints as one Web-standard app: routes, headers, and what happens when nothing else answers. */
import { Hono, type MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { routePath } from "hono/route";
import { assessments } from "./assessments.ts";
import { documents } from "./documents.ts";
import { health } from "./health.ts";
import { problem } from "./problem.ts";

/** What the app needs from outside. */
export interface AppOptions {
  /** The day it is now in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Takes a line about a failure of ours. It never holds anything a person sent. */
  readonly warn: (line: string) => void;
}

/** Headers that every answer carries, pages as well as endpoints: no guessing of types, no referrer, no foreign frame. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Content-Security-Policy", "frame-ancestors 'self'");
};

/** The app with all endpoints under `/api/v1`. */
export function createApp({ today, warn }: AppOptions): Hono {
  const app = new Hono();
  app.use(safeHeaders);
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) => {
        const answer = problem("method-not-allowed");
        answer.headers.set("Allow", methods.join(", "));
        return answer;
      },
    }),
  );
  app.route("/api/v1/assessments", assessments(today));
  app.route("/api/v1/documents", documents());
  app.route("/api/v1/health", health());
  app.notFound(() => problem("not-found"));
  app.onError((error, c) => {
    warn(`${c.req.method} ${routePath(c, -1)} 500 ${nameAndFrames(error)}`);
    return problem("internal-error");
  });
  return app;
}

/** Where an error came from, without its message, which may quote what a person sent. */
const nameAndFrames = (error: Error): string =>
  [error.name, ...(error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))].join("\n");
