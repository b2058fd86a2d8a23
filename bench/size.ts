/** How big the app is beside a Taro hello world, both built now, by the same Taro and, but for its controls, the same configuration. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { gzipSync } from "node:zlib";
import * as z from "zod";
import { bounds, number, type Row } from "./rows.ts";

const MAX_RATIO_WEAPP = 1.4;
const MAX_RATIO_H5 = 1.25;

/** Inside the project, so that packages and configuration are found as they are for the app. */
const HELLO = resolve("dist/bench-hello");
const SHARED = ["node_modules", "package.json", "babel.config.js", "tsconfig.json", "project.config.json"];
const SOURCES: Readonly<Record<string, string>> = {
  "app.ts":
    'import type { PropsWithChildren } from "react";\n\nexport default ({ children }: PropsWithChildren) => children;\n',
  "app.config.ts": 'export default defineAppConfig({ pages: ["pages/start/index"] });\n',
  "index.html":
    '<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n  </head>\n  <body>\n    <div id="app"></div>\n  </body>\n</html>\n',
  // The folder that the build copies as it is.
  "site/robots.txt": "",
  // Where config/chunks.ts looks for the first page.
  "pages/start/index.tsx":
    'import { Text, View } from "@tarojs/components";\n\nexport default () => (\n  <View>\n    <Text>Hello</Text>\n  </View>\n);\n',
};

type Target = "weapp" | "h5";

function build(folder: string, target: Target): void {
  const taro = resolve("node_modules/@tarojs/cli/bin/taro");
  const env = { ...process.env, NODE_ENV: "production" };
  const { status, error, stdout, stderr } = spawnSync(process.execPath, [taro, "build", "--type", target], {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  // Taro draws its progress on one and says what is wrong on the other.
  const said = stripVTControlCharacters(`${stderr}\n${stdout}`);
  if (status !== 0) throw new Error(`taro build --type ${target} failed in ${folder}:\n${said}`);
}

function layOutHello(): void {
  rmSync(HELLO, { recursive: true, force: true });
  for (const [name, text] of Object.entries(SOURCES)) {
    const file = join(HELLO, "miniapp", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const name of SHARED) symlinkSync(resolve(name), join(HELLO, name));
  // Taro compiles its configuration only where it lies in the app's own folder.
  cpSync("config", join(HELLO, "config"), { recursive: true });
  // A hello world has Taro's own controls.
  writeFileSync(join(HELLO, "config/no-controls.ts"), "export const noControls = {};\n");
}

const appSchema = z.object({
  subPackages: z.array(z.object({ root: z.string() })).optional(),
  subpackages: z.array(z.object({ root: z.string() })).optional(),
});

/** Bytes of everything that is not in a subpackage. */
function mainPackage(folder: string): number {
  const app = appSchema.parse(JSON.parse(readFileSync(join(folder, "app.json"), "utf8")));
  const roots = [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map(({ root }) => join(folder, root));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => !roots.some((root) => file.startsWith(root)))
    .map((file) => statSync(file))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

/** Gzip bytes of the scripts that index.html names; the first page needs no other, which test/e2e/offline.test.ts holds. */
function firstLoad(folder: string): number {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].flatMap(([, src]) => src ?? []);
  if (scripts.length === 0) throw new Error(`${folder}/index.html names no script`);
  return scripts
    .map((src) => gzipSync(readFileSync(join(folder, src)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Builds both apps for both targets and compares them. */
export function sizes(): Row[] {
  layOutHello();
  for (const target of ["weapp", "h5"] as const) for (const folder of [resolve("."), HELLO]) build(folder, target);
  const row = (what: string, ours: number, hello: number, aim: number): Row => ({
    what,
    value: `${number(ours)} B, hello world ${number(hello)} B: ${(ours / hello).toFixed(2)} ×`,
    note: bounds(ours / hello, "≤", aim),
  });
  const rows = [
    row("weapp main package", mainPackage("dist/weapp"), mainPackage(join(HELLO, "dist/weapp")), MAX_RATIO_WEAPP),
    row("H5 first-load JS, gzip", firstLoad("dist/h5"), firstLoad(join(HELLO, "dist/h5")), MAX_RATIO_H5),
  ];
  rmSync(HELLO, { recursive: true });
  return rows;
}
