/** Finds a Chromium for the tests, and gets one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** The browser to use: the one named in `CHROMIUM_PATH`, the system's, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH 指向的浏览器不存在：${named}`);
    return named;
  }
  return ["/usr/bin/chromium", chromium.executablePath()].find((path) => existsSync(path));
}

/** A browser, installed first if need be. Says what it does; throws one line when nothing helps. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const root = rootPrefix();
  if (root && works("apt-get", ["--version"])) {
    console.log("没有找到 Chromium，用 apt-get 安装 chromium 和 fonts-noto-cjk …");
    run([...root, "apt-get", "-qq", "update"]);
    run([...root, "apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
  }
  if (!findBrowser()) {
    console.log("用 Playwright 下载 Chromium …");
    run(["npx", "playwright-core", "install", "chromium"]);
  }
  const installed = findBrowser();
  if (!installed) throw new Error("没有浏览器，也没能装上。请装好 Chromium，或用 CHROMIUM_PATH 指向一个，再运行一次");
  return installed;
}

const works = (command: string, args: string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** What makes a command run as root, or nothing where that cannot be. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return works("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}

function run([command = "", ...args]: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, args, { stdio: "inherit", env });
  if (status !== 0) console.log(`没有成功：${[command, ...args].join(" ")}`);
}
