/**
 * The three things that answer: the app in this process, the bundle of `npm start`, and the function as built for the
 * platform, copied out of the project and run by the platform's own launcher. All under the same settings.
 */
import { execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import { createApp } from "../../../functions/app.ts";
import { hashOfKey, newKey } from "../../../functions/guard/keys.ts";
import { newSigningKey } from "../../../functions/receipts/keys.ts";
import { optionsFrom } from "../../../functions/settings.ts";

const ROOT = join(__dirname, "../../..");
const BUILT = join(ROOT, "dist/function");
const LAUNCHER = join(ROOT, "node_modules/@vercel/node/dist/dev-server.mjs");

/** The page that stands for the built one. */
export const PAGE = '<!doctype html><html lang="zh-CN"><head><title>育津</title></head><body></body></html>';

/** Something that answers as the endpoints do. */
export interface Target {
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

/** All of them, by name. */
export interface Targets {
  readonly of: (name: TargetName) => Target;
  readonly close: () => Promise<void>;
}

export const TARGET_NAMES = ["the app in process", "npm start", "the built function"] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

/** Keys of the partners that all targets know: one that may all, one that may only read, one that may ask twice. */
export const KEYS = { all: newKey(), reader: newKey(), twice: newKey() } as const;
export const PARTNER_ORIGIN = "https://hr.example.com";

const partner = (name: string, key: string, scopes: readonly string[], points: number) => ({
  name,
  keys: [hashOfKey(key)],
  scopes,
  quota: { points, seconds: 600 },
  origins: [PARTNER_ORIGIN],
});

const SETTINGS = {
  YUJIN_PARTNERS: JSON.stringify([
    partner("all", KEYS.all, ["read", "assess", "batch", "embed"], 1_000_000),
    partner("reader", KEYS.reader, ["read"], 1_000_000),
    partner("twice", KEYS.twice, ["assess"], 2),
  ]),
  YUJIN_PUBLIC_QUOTA: "1000000/60",
  YUJIN_SIGNING_KEYS: JSON.stringify({ keys: [newSigningKey()] }),
  LOG_LEVEL: "silent",
};

const addressSchema = z.object({ port: z.int() });

/** Starts them all. */
export async function openTargets(): Promise<Targets> {
  if (!existsSync(BUILT)) throw new Error("dist/function is not built: npm run build:function");
  const away = mkdtempSync(join(tmpdir(), "yujin-everywhere-"));
  const environment = { PATH: process.env["PATH"], ...SETTINGS };

  const script = join(away, "server/serve.mjs");
  execFileSync(process.execPath, ["--import", "tsx", "config/build-server.ts", script], { cwd: ROOT });
  mkdirSync(join(away, "h5"));
  writeFileSync(join(away, "h5/index.html"), PAGE);
  const served = spawn(process.execPath, [script], {
    env: { ...environment, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = z.tuple([z.string()]).parse(await once(createInterface({ input: served.stdout }), "line"));
  const site = /http:\/\/localhost:\d+/.exec(line)?.[0] ?? "";

  const copied = join(away, "function");
  cpSync(BUILT, copied, { recursive: true });
  mkdirSync(join(copied, "public"));
  const launched = fork(LAUNCHER, {
    cwd: copied,
    env: { ...environment, NODE_NO_WARNINGS: "1", VERCEL: "1", VERCEL_DEV_ENTRYPOINT: "config/function.mjs" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [{ port }] = z.tuple([addressSchema], z.unknown()).parse(await once(launched, "message"));

  const app = createApp({ ...optionsFrom(environment), index: () => Promise.resolve(PAGE) });
  const targets: Readonly<Record<TargetName, Target>> = {
    "the app in process": { ask: async (path, init) => app.request(`https://yujin.test${path}`, init) },
    "npm start": { ask: (path, init) => fetch(`${site}${path}`, init) },
    "the built function": {
      // The platform says under which name the function was asked; there the pages are, too.
      ask: (path, init) => {
        const headers = new Headers(init?.headers);
        headers.set("X-Forwarded-Host", new URL(site).host);
        headers.set("X-Forwarded-Proto", "http");
        return fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers });
      },
    },
  };
  return {
    of: (name) => targets[name],
    close: async () => {
      launched.kill();
      served.kill("SIGTERM");
      await once(served, "exit");
      rmSync(away, { recursive: true });
    },
  };
}
