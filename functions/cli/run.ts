/** One file from beginning to end, or from where it stopped: read, answered by all threads, written in order. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import { dayInShanghai } from "../clock.ts";
import { refuseWrongPlaces, refusalOf } from "./disk.ts";
import { portions, sizeAndTime, survey } from "./input.ts";
import { TABLE_HEADER } from "./answer-table.ts";
import type { About, AssessOptions } from "./options.ts";
import { lock } from "./lock.ts";
import { Output, forget, giveNames, placesOf, type Places } from "./output.ts";
import { begun, readProgress, type Progress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { AHEAD, threads } from "./threads.ts";

/** Who is told how it goes. */
export interface Listener {
  /** Something worth a line. */
  readonly said: (line: string) => void;
  /** The run counts as begun at that time; after an interruption, at the time before it. */
  readonly began: (at: Date) => void;
  /** So many bytes of the input are done, of so many. */
  readonly moved: (done: number, all: number) => void;
  /** A failure of ours. */
  readonly failed: (text: string) => void;
}

/** What came of a run. */
export interface Outcome extends Pick<Progress, "answeredRows" | "rejectedRows"> {
  /** Rows of this run alone. */
  readonly rows: number;
}

/** Answers a file. Throws a `Refusal` where somebody must decide or mend something first. */
export async function run(options: AssessOptions, now: Date, listener: Listener): Promise<Outcome> {
  await sizeAndTime(options.input);
  const places = placesOf(options);
  refuseWrongPlaces(options.input, places);
  const unlock = lock(places);
  process.once("exit", unlock);
  try {
    return await locked(options, places, now, listener);
  } catch (error) {
    throw refusalOf(error, places.out) ?? error;
  } finally {
    process.off("exit", unlock);
    unlock();
  }
}

async function locked(options: AssessOptions, places: Places, now: Date, listener: Listener): Promise<Outcome> {
  const { input, force, fresh, asOf } = options;
  const before = fresh ? undefined : readProgress(places.progress);
  if (!before?.finished) refuseToReplace(places, force || before?.replaces === true);
  const { encoding, ...identity } = await survey(options);
  if (encoding === "gb18030" && options.encoding === undefined) listener.said(`${input} 不是 UTF-8，按 GB18030 读`);
  const pinned = {
    input: identity,
    about: options.about,
    written: options.written,
    audience: options.audience,
    shard: `${options.shard.part}/${options.shard.of}`,
    encoding,
    policyVersion: POLICY_VERSION,
    asOf: asOf ?? before?.pinned.asOf ?? dayInShanghai(now),
    startedAt: before?.pinned.startedAt ?? now.getTime(),
  };
  listener.began(new Date(pinned.startedAt));
  if (before) refuseChanges(before.pinned, pinned, input);
  else await forget(places);
  if (before?.finished) await giveNames(places, before);
  const start = before ?? begun(pinned, force);
  if (start.finished) return { ...start, rows: 0 };
  if (start.records > 0) listener.said(`接着上次的做：前 ${start.records} 行已经做完`);
  const done = await work(options, places, start, listener);
  return { ...done, rows: ownRows(done) - ownRows(start) };
}

const ownRows = ({ answeredRows, rejectedRows }: Progress): number => answeredRows + rejectedRows;

async function work(options: AssessOptions, places: Places, start: Progress, listener: Listener): Promise<Progress> {
  const { pinned } = start;
  const folder = dirname(resolve(options.input));
  const slices = portions(options, pinned.encoding, start.records);
  // The header is read before anything is written.
  let next = await slices.next();
  const output = await Output.open(places, start);
  const pool = threads(options.jobs);
  let whole = false;
  try {
    if (pinned.written === "csv" && start.answersBytes === 0) await output.begin(TABLE_HEADER);
    const underWay: (() => Promise<void>)[] = [];
    for (; !next.done; next = await slices.next()) {
      const { slice, records, bytes } = next.value;
      const answers = pool.run({
        about: pinned.about,
        written: pinned.written,
        inPlace: false,
        audience: pinned.audience,
        asOf: pinned.asOf,
        startedAt: pinned.startedAt,
        folder,
        rows: slice,
      });
      // Its failure is seen when its turn comes.
      answers.catch(() => undefined);
      underWay.push(async () => {
        const answered = await answers;
        await output.add(answered, records);
        answered.failures.forEach(listener.failed);
        listener.moved(bytes, pinned.input.size);
      });
      if (underWay.length >= options.jobs * AHEAD) await underWay.shift()?.();
    }
    for (const settle of underWay) await settle();
    whole = true;
  } finally {
    await pool.destroy();
    if (!whole) await output.close();
  }
  const { size, modified } = await sizeAndTime(options.input);
  if (size !== pinned.input.size || modified !== pinned.input.modified) throw new Refusal(changed(options.input));
  return output.finish();
}

function refuseToReplace({ out, rejected }: Places, allowed: boolean): void {
  const there = [out, rejected].find((path) => existsSync(path));
  if (there && !allowed) throw new Refusal(`${there} 已经有了，没有动它；要重新算并换掉它，请加上 --force`);
}

function refuseChanges(then: Progress["pinned"], now: Progress["pinned"], input: string): void {
  if (then.input.sha256 !== now.input.sha256 || then.input.modified !== now.input.modified) {
    throw new Refusal(changed(input));
  }
  const differs = (what: string, before: string, after: string) => {
    if (before !== after)
      throw new Refusal(`上次停下的那一次用的${what}是 ${before}，这次是 ${after}；请改回去，或加上 --fresh 从头来`);
  };
  differs("规则", then.policyVersion, now.policyVersion);
  differs("日期", then.asOf, now.asOf);
  differs("编码", then.encoding, now.encoding);
  differs("写法（--format）", then.written, now.written);
  differs("读的人（--audience）", then.audience, now.audience);
  differs("份（--shard）", then.shard, now.shard);
  differs("问法", ASKED[then.about], ASKED[now.about]);
}

const ASKED: Readonly<Record<About, string>> = { benefits: "待遇", participation: "参保（--participation）" };

const changed = (input: string): string => `${input} 中途改过了，前后对不上；请加上 --fresh 从头来`;
