/** `npm run browsers`: the nine people in WebKit and Firefox, which it gets where they are not; pictures in dist/browsers. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installByApt, run } from "./apt.ts";
import { miniBrowser } from "./mini-browser.ts";

/** What stands for a package, and the package. */
const NEEDED: readonly (readonly [there: () => boolean, name: string])[] = [
  [() => miniBrowser() !== undefined, "webkit2gtk-driver"],
  [() => existsSync("/usr/bin/xvfb-run"), "xvfb"],
  [() => spawnSync("fc-list", [":lang=zh"]).stdout.length > 0, "fonts-noto-cjk"],
  [() => existsSync(process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr"), "firefox-esr"],
];

const missing = () => NEEDED.flatMap(([there, name]) => (there() ? [] : [name]));
if (missing().length > 0) installByApt(missing());
if (missing().length > 0)
  throw new Error(`没有 ${missing().join("、")}，也没能装上。请在 Debian 或 Ubuntu 上装好再运行`);
if (!existsSync("dist/h5/index.html")) run(["npm", "run", "build:h5"]);
const jest = ["node_modules/jest/bin/jest.js", "--config", "config/test/browsers.config.mjs", "--runInBand"];
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
