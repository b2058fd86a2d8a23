/**
 * `yujin assess -`: a line in, a line out, in their order; nothing is kept between them, and nothing but them is told. So a
 * part of the lines is answered as it would be among all of them, on whatever machine.
 */
import type { Writable } from "node:stream";
import { slicesOf, type Line } from "../batch/lines.ts";
import { dayInShanghai } from "../clock.ts";
import { TABLE_HEADER } from "./answer-table.ts";
import { copied, SLICE } from "./input.ts";
import type { FilterOptions } from "./options.ts";
import { AHEAD, threads } from "./threads.ts";
import type { Slice, SliceAnswers } from "./worker.ts";

/** From where to where, and who is told of a failure of ours. */
export interface Ends {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly failed: (text: string) => void;
}

/** How many lines were answered, and how many are to be mended. */
export type Filtered = Pick<SliceAnswers, "answeredRows" | "rejectedRows">;

/** Answers all lines, each as soon as those before it are. Never ends where the output breaks: whoever has it ends all. */
export async function filter(options: FilterOptions, now: Date, { input, output, failed }: Ends): Promise<Filtered> {
  const about = { ...options, asOf: options.asOf ?? dayInShanghai(now), startedAt: now.getTime(), inPlace: true };
  const answering = await answerers(options.jobs, (rows) => ({
    ...about,
    folder: ".",
    rows: { kind: "ndjson", rows },
  }));
  const count = { answeredRows: 0, rejectedRows: 0 };
  /** Slices whose turn is not over, in their order: each begins when the one before it has ended. */
  const underWay: Promise<void>[] = [];
  let written = options.written === "csv" ? write(output, Buffer.from(TABLE_HEADER)) : Promise.resolve();
  try {
    for await (const lines of slicesOf(input, SLICE, { blanks: true })) {
      const answers = answering.run(lines);
      // Its failure is seen when its turn comes.
      answers.catch(() => undefined);
      const before = written;
      written = (async () => {
        await before;
        const slice = await answers;
        await write(output, slice.answers);
        count.answeredRows += slice.answeredRows;
        count.rejectedRows += slice.rejectedRows;
        slice.failures.forEach(failed);
      })();
      // Where it fails, the last one fails with it.
      written.catch(() => undefined);
      underWay.push(written);
      if (underWay.length >= options.jobs * AHEAD) await underWay.shift();
    }
    await written;
    return count;
  } finally {
    await answering.end();
  }
}

interface Answering {
  readonly run: (lines: readonly Line[]) => Promise<SliceAnswers>;
  readonly end: () => Promise<void>;
}

/** One answers on this very thread: nothing is copied, and nothing else needs to start. */
async function answerers(jobs: number, sliceOf: (lines: readonly Line[]) => Slice): Promise<Answering> {
  if (jobs === 1) {
    const { default: answerSlice } = await import("./worker.ts");
    return { run: (lines) => Promise.resolve(sliceOf(lines)).then(answerSlice), end: () => Promise.resolve() };
  }
  const pool = threads(jobs);
  return { run: (lines) => pool.run(sliceOf(lines.map(copied))), end: () => pool.destroy() };
}

/** Writes, and waits until that is taken; of what is not, the output tells in its own way, and nothing goes on. */
function write(output: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    output.write(bytes, (error) => {
      if (!error) done();
    });
  });
}
