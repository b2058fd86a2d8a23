/**
 * Versions of the rules beside the present one: each a file made by `npm run version:build`, loaded when it is first asked for,
 * answering in its own wire. One that was replaced answers for 90 days more.
 */
import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { POLICY_VERSION } from "../shared/policy/index.ts";
import type { Caller } from "./caller.ts";
import { dayInShanghai } from "./clock.ts";
import type { Log } from "./log.ts";

/** So many days it still answers, the day on which it was replaced not counted. */
const DAYS_KEPT = 90;
const DAY_MS = 86_400_000;

/** What the first line of such a file says. Without a day it has not been the present one yet. */
export const markSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,4}$/),
  replacedOn: z.iso.date().exactOptional(),
});
export type VersionMark = z.infer<typeof markSchema>;

/** The first line, and the mark in it. */
const MARK = /^\/\/ yujin (\{[^\n]*\})\n/;
export const markLine = (mark: VersionMark): string => `// yujin ${JSON.stringify(mark)}`;

/** A version that answers: the present one, the one before until a day, or one to come. */
export interface Listed {
  readonly version: string;
  readonly state: "current" | "previous" | "preview";
  /** The last day on which it answers. */
  readonly until?: string;
}

/** Answers a request that the guard has let pass. */
export type VersionAnswers = (request: Request, caller: Caller) => Response | Promise<Response>;

/** What a version is given; its own code must know how to use it, so this changes only by being added to. */
export interface VersionGiven {
  readonly now: () => Date;
  readonly log: Log;
  /** The variables that concern what is answered: the keys that receipts are signed with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What answers now. */
export interface Versions {
  readonly listed: (now: Date) => readonly Listed[];
  /** The one of that name, if it answers now; `preview` names the one to come. */
  readonly find: (name: string, now: Date) => Listed | undefined;
  /** Loads it on first use; what could not be loaded is tried anew. */
  readonly load: (version: string) => Promise<VersionAnswers>;
}

/** The present version, which is always there. */
export const CURRENT: Listed = { version: POLICY_VERSION, state: "current" };

/** The versions in a folder, which need not be there. Throws an error that says in Chinese which file is none. */
export function versionsIn(folder: string, given: VersionGiven): Versions {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".mjs")) : [];
  const marks = files.map((name) => markOf(join(folder, name)));
  const paths = new Map(marks.map(({ version }, at) => [version, join(folder, files[at] ?? "")]));
  const others = marks
    .filter(({ version }) => version !== POLICY_VERSION)
    .sort(latestFirst)
    .map(listedOf);
  const loaded = new Map<string, Promise<VersionAnswers>>();
  let failures = 0;
  const listed = (now: Date): readonly Listed[] => {
    const today = dayInShanghai(now);
    return [CURRENT, ...others.filter(({ until = today }) => today <= until)];
  };
  return {
    listed,
    find: (name, now) =>
      name === "latest"
        ? CURRENT
        : listed(now).find(({ version, state }) => version === name || (name === "preview" && state === name)),
    load: (version) => {
      const known = loaded.get(version);
      if (known) return known;
      const loading = loadFrom(`${pathToFileURL(paths.get(version) ?? "").href}?${failures}`, given);
      loaded.set(version, loading);
      loading.catch(() => {
        // What failed once is never read again under its own name.
        failures++;
        loaded.delete(version);
      });
      return loading;
    },
  };
}

/** Where no file can lie: the present version alone. */
export const ONLY_PRESENT: Versions = {
  listed: () => [CURRENT],
  find: (name) => (name === "latest" || name === POLICY_VERSION ? CURRENT : undefined),
  load: (version) => Promise.reject(new Error(`no version ${version}`)),
};

const numbersOf = ({ version }: VersionMark): number[] => version.split(".").map(Number);

function latestFirst(a: VersionMark, b: VersionMark): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one.map((n, at) => (other[at] ?? 0) - n).find((difference) => difference !== 0) ?? 0;
}

function listedOf({ version, replacedOn }: VersionMark): Listed {
  if (replacedOn === undefined) return { version, state: "preview" };
  const until = dayInShanghai(new Date(Date.parse(`${replacedOn}T00:00+08:00`) + DAYS_KEPT * DAY_MS));
  return { version, state: "previous", until };
}

/** Longer than any first line. */
const MARK_BYTES = 200;

function markOf(path: string): VersionMark {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(MARK_BYTES);
    const text = bytes.toString("utf8", 0, readSync(file, bytes));
    const read = markSchema.safeParse(JSON.parse(MARK.exec(text)?.[1] ?? "null"));
    if (read.success) return read.data;
  } finally {
    closeSync(file);
  }
  throw new Error(`${path} 不是 npm run version:build 做出来的，请重新做，或移走`);
}

const moduleSchema = z.object({
  answering: z.custom<(given: VersionGiven) => VersionAnswers>((value) => typeof value === "function"),
});

async function loadFrom(address: string, given: VersionGiven): Promise<VersionAnswers> {
  const loaded: unknown = await import(address);
  return moduleSchema.parse(loaded).answering(given);
}
