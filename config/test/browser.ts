/** Finds a Chromium for the tests, and gets one where there is none. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { installByApt, run } from "./apt.ts";

/** The same browser without its windows: the tests take a quarter less time in it. */
const WITHOUT_WINDOWS = "chromium-headless-shell";

/** The browser to use: the one named in `CHROMIUM_PATH`, the system's, best without windows, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH 指向的浏览器不存在：${named}`);
    return named;
  }
  const places = [`/usr/bin/${WITHOUT_WINDOWS}`, "/usr/bin/chromium", chromium.executablePath()];
  return places.find((path) => existsSync(path));
}

/** A browser, installed first if need be. Says what it does; throws one line when nothing helps. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("没有找到 Chromium");
  installByApt([WITHOUT_WINDOWS, "fonts-noto-cjk"]);
  if (!findBrowser()) installByApt(["chromium", "fonts-noto-cjk"]);
  if (!findBrowser()) {
    console.log("用 Playwright 下载 Chromium …");
    run(["npx", "playwright-core", "install", "chromium"]);
  }
  const installed = findBrowser();
  if (!installed) throw new Error("没有浏览器，也没能装上。请装好 Chromium，或用 CHROMIUM_PATH 指向一个，再运行一次");
  return installed;
}
