/**
 * `yujin assess -`: a line in, a line out, in their order; nothing is kept between them, and nothing but them is told. So a
 * part of the lines is answered as it would be among all of them, on whatever machine.
 */
import type { Writable } from "node:stream";
import { slicesOf } from "../batch/lines.ts";
import { dayInShanghai } from "../clock.ts";
import { TABLE_HEADER } from "./answer-table.ts";
import { SLICE } from "./input.ts";
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
  const answering = await answerers(options.jobs);
  const count = { answeredRows: 0, rejectedRows: 0 };
  const underWay = new Set<Promise<void>>();
  let written = options.written === "csv" ? write(output, Buffer.from(TABLE_HEADER)) : Promise.resolve();
  try {
    for await (const lines of slicesOf(input, SLICE, { blanks: true })) {
      // What a thread is sent takes along all that it is a part of.
      const rows = lines.map(({ number, bytes }) => ({ number, bytes: bytes?.slice() }));
      const answers = answering.run({ ...about, folder: ".", rows: { kind: "ndjson", rows } });
      // Its failure is seen when its turn comes.
      answers.catch(() => undefined);
      const before = written;
      const turn = (async () => {
        await before;
        const slice = await answers;
        await write(output, slice.answers);
        count.answeredRows += slice.answeredRows;
        count.rejectedRows += slice.rejectedRows;
        slice.failures.forEach(failed);
      })();
      written = turn;
      underWay.add(turn);
      void turn.then(
        () => underWay.delete(turn),
        () => undefined,
      );
      if (underWay.size >= options.jobs * AHEAD) await Promise.race(underWay);
    }
    await written;
    return count;
  } finally {
    await answering.end();
  }
}

interface Answering {
  readonly run: (slice: Slice) => Promise<SliceAnswers>;
  readonly end: () => Promise<void>;
}

/** One answers on this very thread: nothing is copied, and nothing else needs to start. */
async function answerers(jobs: number): Promise<Answering> {
  if (jobs === 1) {
    const { default: answerSlice } = await import("./worker.ts");
    return { run: (slice) => Promise.resolve(slice).then(answerSlice), end: () => Promise.resolve() };
  }
  const pool = threads(jobs);
  return { run: (slice) => pool.run(slice), end: () => pool.destroy() };
}

/** Writes, and waits until that is taken; of what is not, the output tells in its own way, and nothing goes on. */
function write(output: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    output.write(bytes, (error) => {
      if (!error) done();
    });
  });
}
