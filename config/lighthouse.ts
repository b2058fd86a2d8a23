/**
 * `npm run lighthouse`: looks at the built pages, really served, with Lighthouse on a phone and on a desk, three times
 * each, for what else the machine does shows in a score; fails where the middle one is under 95. Builds the pages only
 * where there are none.
 */
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { Config, RunnerResult } from "lighthouse";
import { chromium } from "playwright-core";
import { createServer, drain } from "../functions/server.ts";
import { optionsFrom } from "../functions/settings.ts";
import { ensureBrowser } from "./test/browser.ts";

const PAGES = "dist/h5";
const AIM = 95;
const LOOKS = 3;
/** Where Chromium listens for Lighthouse. */
const DEBUG_PORT = 9_357;

type Audited = RunnerResult["lhr"];

/** Whether every score on both devices reaches the aim; prints them, and what cost points where one does not. */
async function look(url: string): Promise<boolean> {
  // Lighthouse is a module of the newer kind only.
  const { default: lighthouse, desktopConfig } = await import("lighthouse");
  const audited = async (settings?: Config): Promise<Audited> => {
    const run = await lighthouse(url, { port: DEBUG_PORT, output: "json", logLevel: "error" }, settings);
    if (!run) throw new Error("Lighthouse gave no result");
    return run.lhr;
  };
  let good = true;
  for (const [device, settings] of [
    ["手机", undefined],
    ["电脑", desktopConfig],
  ] as const) {
    const looks: Audited[] = [];
    while (looks.length < LOOKS) looks.push(await audited(settings));
    const scores = middleScores(looks);
    console.log(`${device}：${scores.map(({ title, score }) => `${title} ${score}`).join("，")}`);
    if (scores.length === 4 && scores.every(({ score }) => score >= AIM)) continue;
    good = false;
    for (const { id, title, score, displayValue = "" } of looks
      .slice(-1)
      .flatMap(({ audits }) => Object.values(audits)))
      if (score !== null && score < 0.9) console.log(`  ${id} ${score.toFixed(2)} ${title} ${displayValue}`);
  }
  return good;
}

/** Of each category the middle one of its scores, 0 to 100. */
function middleScores(looks: readonly Audited[]): { readonly title: string; readonly score: number }[] {
  return Object.values(looks[0]?.categories ?? {}).map(({ id, title }) => {
    const scores = looks.map(({ categories }) => categories[id]?.score ?? 0).sort((a, b) => a - b);
    return { title, score: Math.round((scores[Math.floor(LOOKS / 2)] ?? 0) * 100) };
  });
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
