/**
 * `npm run lighthouse`: looks at the built pages, really served, with Lighthouse on a phone and on a desk; fails where
 * a score is under 95. Builds the pages only where there are none.
 */
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { chromium } from "playwright-core";
import { createServer, drain } from "../functions/server.ts";
import { optionsFrom } from "../functions/settings.ts";
import { ensureBrowser } from "./test/browser.ts";

const PAGES = "dist/h5";
const AIM = 95;
/** Where Chromium listens for Lighthouse. */
const DEBUG_PORT = 9_357;

/** Whether every score on both devices reaches the aim; prints them, and what cost points where one does not. */
async function look(url: string): Promise<boolean> {
  // Lighthouse is a module of the newer kind only.
  const { default: lighthouse, desktopConfig } = await import("lighthouse");
  let good = true;
  for (const [device, settings] of [
    ["手机", undefined],
    ["电脑", desktopConfig],
  ] as const) {
    const run = await lighthouse(url, { port: DEBUG_PORT, output: "json", logLevel: "error" }, settings);
    if (!run) throw new Error("Lighthouse gave no result");
    const scores = Object.values(run.lhr.categories).map(({ title, score }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
    }));
    console.log(`${device}：${scores.map(({ title, score }) => `${title} ${score}`).join("，")}`);
    if (scores.length === 4 && scores.every(({ score }) => score >= AIM)) continue;
    good = false;
    for (const { id, title, score, displayValue = "" } of Object.values(run.lhr.audits)) {
      if (score !== null && score < 0.9) console.log(`  ${id} ${score.toFixed(2)} ${title} ${displayValue}`);
    }
  }
  return good;
}

async function main(): Promise<void> {
  if (!existsSync(`${PAGES}/index.html`)) execSync("npm run build:h5", { stdio: "inherit" });
  const server = createServer({ pages: PAGES, ...optionsFrom(process.env) });
  const url = await listen(server);
  // Chromium has no sandbox for root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [`--remote-debugging-port=${DEBUG_PORT}`, "--disable-gpu", "--disable-background-networking", ...sandbox],
  });
  try {
    if (!(await look(url))) throw new Error(`有的分数不到 ${AIM}`);
  } finally {
    await browser.close();
    await drain(server, 1_000);
  }
}

function listen(on: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    on.once("error", reject);
    on.listen(0, "127.0.0.1", () => {
      const address = on.address();
      if (typeof address === "object" && address) resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
