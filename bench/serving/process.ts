/** The servers measured, each a process of its own: ours as `npm start` runs it, and what stands beside it. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import * as z from "zod";
import { memoryFlags } from "../batch-server.ts";
import { profileSchema, type Profile } from "./layers.ts";
import { portOf } from "./port-of.ts";

const FOLDER = resolve("dist/bench/serving");

/** A server that runs. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Bytes of heap in use and of the whole process, after all garbage is collected. */
  readonly memory: () => Promise<Memory>;
  /** Microseconds of processor time that it took until now. */
  readonly spent: () => Promise<number>;
  /** Its profile while something is done. */
  readonly profiled: (what: () => Promise<unknown>) => Promise<Profile>;
}

const memorySchema = z.object({ heapUsed: z.number(), rss: z.number() });
type Memory = z.infer<typeof memorySchema>;

/** What is started, each as the words that Node is given. */
export interface Bundles {
  /** The bundle of `npm start`. */
  readonly ours: readonly string[];
  /** The function as built for the platform. */
  readonly func: readonly string[];
  readonly bare: readonly string[];
  readonly empty: readonly string[];
}

/** Builds what is measured. */
export function built(): Bundles {
  const build = (name: string, to: string): string => {
    execFileSync(process.execPath, ["--import", "tsx", `config/build-${name}.ts`, to]);
    return to;
  };
  const ours = build("server", join(FOLDER, "server/serve.mjs"));
  const func = join(build("function", join(FOLDER, "function")), "config/function.mjs");
  mkdirSync(join(FOLDER, "h5"), { recursive: true });
  writeFileSync(join(FOLDER, "h5/index.html"), "<!doctype html><title>bench</title>");
  buildSync({
    entryPoints: ["bare", "empty", "probe", "function"].map((name) => `bench/serving/${name}.ts`),
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "warning",
  });
  const [bare = "", empty = "", launcher = ""] = ["bare", "empty", "function"].map((name) =>
    join(FOLDER, `${name}.mjs`),
  );
  return { ours: [ours], func: [launcher, func], bare: [bare], empty: [empty] };
}

/** What of the surroundings the measured server sees: nobody is to run into the quota. */
const ENVIRONMENT = { PATH: process.env["PATH"], PORT: "0", YUJIN_PUBLIC_QUOTA: "1000000000/60" };

/** Starts a bundle, set as told besides, and waits until it says where it listens. */
export async function started(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(
    process.execPath,
    [...memoryFlags(), "--expose-gc", "--import", join(FOLDER, "probe.mjs"), ...words],
    {
      env: { ...ENVIRONMENT, ...settings },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const url = await listening(child);
  const ask = async <S extends z.ZodType>(what: string, told: S): Promise<z.output<S>> => {
    child.send(what);
    const [answer] = z.tuple([z.object({ told: z.unknown() })], z.unknown()).parse(await once(child, "message"));
    return told.parse(answer.told);
  };
  return {
    url,
    memory: () => ask("memory", memorySchema),
    spent: () => ask("spent", z.number()),
    profiled: async (what) => {
      await ask("start profile", z.null());
      await what();
      return ask("stop profile", profileSchema);
    },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

const listening = async (child: ChildProcess): Promise<string> => `http://127.0.0.1:${(await portOf(child)).port}`;

/** Milliseconds from the start of a process to its first answered assessment. */
export async function timeToFirstAnswer(words: readonly string[], body: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, words, { env: ENVIRONMENT, stdio: ["ignore", "pipe", "inherit"] });
  const url = await listening(child);
  const answer = await fetch(`${url}/api/v1/assessments`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  await answer.arrayBuffer();
  const took = performance.now() - begun;
  child.kill("SIGKILL");
  await once(child, "exit");
  if (answer.status !== 200) throw new Error(`the first answer was a ${answer.status}`);
  return took;
}
