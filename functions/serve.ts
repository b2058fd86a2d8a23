/** `npm start`: serves pages and endpoints until told to stop. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createServer, drain } from "./server.ts";
import { type OpenOptions, optionsFrom } from "./settings.ts";

/** How long requests that run may take to finish once no more connections are taken, in milliseconds. */
const GRACE = 5_000;

// The bundle lies in dist/server, beside dist/h5.
const pages = join(import.meta.dirname, "../h5");
const port = wholeOrStop("PORT", process.env.PORT || "3000", 65535);
/** How long connections are still taken after SIGTERM, in seconds: as long as those who send them need to learn of it. */
const lead = wholeOrStop("YUJIN_DRAIN_SECONDS", process.env.YUJIN_DRAIN_SECONDS || "1", 300);

if (!existsSync(join(pages, "index.html"))) stop(`没有找到页面 ${pages}，请先运行 npm run build:h5`);

const options = optionsOrStop();
const stopping = new AbortController();
const server = serverOrStop();
server.on("error", (error) => stop(`无法在端口 ${port} 上启动：${error.message}`));
server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  console.log(`育津已启动，请打开 http://localhost:${actual}（接口在 /api/v1，见 docs/api.md）`);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => void end().then(() => process.exit(0)));
}

async function end(): Promise<void> {
  stopping.abort();
  await drain(server, GRACE, lead * 1000);
  options.guarding.counting.close();
  await options.log.written();
}

/** Digits alone: `0x50` or `1e3` is a slip. */
function wholeOrStop(name: string, text: string, most: number): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return value <= most ? value : stop(`${name} 要是 0 到 ${most} 之间的整数`);
}

function serverOrStop(): ReturnType<typeof createServer> {
  try {
    return createServer({ pages, ...options, stopping: stopping.signal });
  } catch (error) {
    return stop(`页面读不出来：${error instanceof Error ? error.message : String(error)}`);
  }
}

function optionsOrStop(): OpenOptions {
  try {
    return optionsFrom(process.env);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
