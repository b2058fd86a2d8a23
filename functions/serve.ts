/** `npm start`: serves pages and endpoints until told to stop. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createServer, drain } from "./server.ts";
import { type OpenOptions, optionsFrom } from "./settings.ts";

/** How long requests that run may take to finish after SIGTERM, in milliseconds. */
const GRACE = 5_000;

// The bundle lies in dist/server, beside dist/h5.
const pages = join(import.meta.dirname, "../h5");
const port = Number(process.env.PORT || 3000);

if (!existsSync(join(pages, "index.html"))) stop(`没有找到页面 ${pages}，请先运行 npm run build:h5`);
if (!Number.isInteger(port) || port < 0 || port > 65535) stop("PORT 要是 0 到 65535 之间的整数");

const options = optionsOrStop();
const server = createServer({ pages, ...options });
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
  await drain(server, GRACE);
  options.guarding.counting.close();
  await options.log.written();
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
