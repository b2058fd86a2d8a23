/** `npm start`: serves pages and endpoints until told to stop. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setIn } from "./environment.ts";
import { createServer, drain } from "./server.ts";
import { optionsFrom, versionsBeside } from "./settings.ts";

/** How long requests that run may take to finish once no more connections are taken, in milliseconds. */
const GRACE = 5_000;

// The bundle lies in dist/server, beside dist/h5.
const pages = join(import.meta.dirname, "../h5");
const port = wholeOrStop("PORT", process.env.PORT || "3000", 65535);
/** How long connections are still taken after SIGTERM, in seconds: as long as those who send them need to learn of it. */
const lead = wholeOrStop("YUJIN_DRAIN_SECONDS", process.env.YUJIN_DRAIN_SECONDS || "1", 300);

if (!existsSync(join(pages, "index.html"))) stop(`没有找到页面 ${pages}，请先运行 npm run build:h5`);

const options = orStop("", () => optionsFrom(process.env));
// Beside `dist`, where they are made, or put by hand.
const versions = orStop("", () => versionsBeside(join(import.meta.dirname, "../../versions"), options, process.env));
const stopping = new AbortController();
const server = orStop("页面读不出来：", () => createServer({ pages, ...options, versions, stopping: stopping.signal }));
await readAll().catch((error: unknown) => stop(`程序读不出来：${wordsOf(error)}`));
server.on("error", (error) => stop(`无法在端口 ${port} 上启动：${error.message}`));
server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  console.log(`育津已启动，请打开 http://localhost:${actual}（接口在 /api/v1，见 docs/api.md）`);
  if (options.securityContact === undefined) {
    console.warn("还没有设 YUJIN_SECURITY_CONTACT：别人发现漏洞，不知道找谁。见 docs/deploy.md");
  }
});

let ending: Promise<void> | undefined;
// Where a whole group is told, npm passes on what it is told as well: what comes again ends nothing sooner.
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void (ending ??= end()));

async function end(): Promise<void> {
  stopping.abort();
  await drain(server, GRACE, lead * 1000);
  options.guarding.counting.close();
  await options.log.written();
  process.exit(0);
}

/**
 * Reads all that is loaded elsewhere when it is first asked for: then there may be no handle left to read it, and Node
 * never tries again.
 */
async function readAll(): Promise<void> {
  const { REDIS_URL: redis } = setIn(process.env);
  await Promise.all([
    // What nothing here is set to use is never asked for.
    ...(redis === undefined ? [] : [import("ioredis"), import("rate-limiter-flexible/lib/RateLimiterRedis.js")]),
    ...(options.metrics === undefined ? [] : [import("prom-client")]),
    import("pino"),
    import("./docs/site.ts"),
    import("./record-reading.ts"),
    import("./mcp/http.ts"),
    import("./openapi/document.ts"),
    import("./openapi/example-signer.ts"),
  ]);
}

/** Digits alone: `0x50` or `1e3` is a slip. */
function wholeOrStop(name: string, text: string, most: number): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return value <= most ? value : stop(`${name} 要是 0 到 ${most} 之间的整数`);
}

/** What `make` gives; where it throws, the end, with `before` in front of why. */
function orStop<T>(before: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    return stop(before + wordsOf(error));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
