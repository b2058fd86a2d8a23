/** Compiles the built mini-program with WeChat's package, both ways an owner may have it set, without asking WeChat. */
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Program, Setting } from "./program.ts";
import { packagesOf, sizeWords, tooLarge } from "./sizes.ts";

const BUILT = "dist/weapp";
const STAGED = resolve("dist/wechat/project");
/** As the owner's tools may be set. */
const WAYS: readonly (readonly [name: string, setting: Setting])[] = [
  ["照原样", { es6: false, minify: false }],
  ["es6 转 es5、压缩", { es6: true, minify: true }],
];
/** An ordinary account: what the package would ask WeChat for, with a key. */
const ACCOUNT = {
  platform: false,
  appType: 0,
  isSandbox: true,
  released: false,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 20,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxCustomTabbarCount: 10,
    MaxTabbarIconSize: 40,
  },
};

/** The built mini-program and its settings, alone in a folder: the package reads the whole folder it is given. */
export function staged(): string {
  if (!existsSync(join(BUILT, "app.json"))) throw new Error(`${BUILT} 里没有小程序。请先运行 npm run build:weapp`);
  rmSync(STAGED, { recursive: true, force: true });
  mkdirSync(STAGED, { recursive: true });
  cpSync(BUILT, join(STAGED, BUILT), { recursive: true });
  cpSync("project.config.json", join(STAGED, "project.config.json"));
  return STAGED;
}

/** Whether WeChat's package compiles it each way, and no package is too large. Throws on what does not compile. */
export async function compiles({ Project, getCompiledResult }: Program, projectPath: string, appid: string) {
  let good = true;
  for (const [name, setting] of WAYS) {
    const attr = () => Promise.resolve(ACCOUNT);
    const project = new Project({ type: "miniProgram", appid, projectPath, privateKey: "none", attr });
    const files = await getCompiledResult({ project, version: "0", setting, onProgressUpdate: () => undefined });
    const packages = packagesOf(files);
    console.log(`${name}：${Object.keys(files).length} 个文件，${packages.map(sizeWords).join("，")}`);
    for (const one of tooLarge(packages)) {
      good = false;
      console.error(`${sizeWords(one)}，超过微信收的 2 MB。请拆出分包，或删掉用不到的`);
    }
  }
  return good;
}
