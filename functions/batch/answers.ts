/** Lines in, lines out, in their order: charged for as they come, with room for other requests in between. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { readFacts, type Audience } from "../../shared/policy/index.ts";
import { answerTo, type Answering } from "../answering.ts";
import type { Caller } from "../caller.ts";
import { nameAndFrames } from "../failure.ts";
import type { Log } from "../log.ts";
import { answerLine, problemInPlace, refOf, type LineTools } from "./line.ts";
import { slicesOf, type Line } from "./lines.ts";
import { TooMuchWork, tooMuch, Work } from "../work.ts";

/** What answering many lines needs from outside. */
export interface BatchTools extends Answering {
  readonly log: Log;
  /** Who reads the answers; the people themselves where it is not told. */
  readonly audience?: Audience;
}

/** Lines charged for at once. */
const SLICE = 64;
/** Letters of answers that are sent at once. */
const PIECE = 16_384;
/** How long lines are answered before other requests get their turn, in milliseconds. */
const BREATH_MS = 3;

const OVER_QUOTA = {
  zh: "额度用完了，请过一会儿再发这一行，retryAfter 写着还要等几秒",
  en: "the quota is used up; send this line again after the seconds that retryAfter gives",
};

/** The answers as text, as far as they are asked for, or how many seconds to wait where not one line is paid for. */
export type Begun =
  { readonly ok: true; readonly texts: AsyncIterator<string> } | { readonly ok: false; readonly retryAfter: number };

/** Reads and charges for the first lines; the others are read when their answers are asked for. */
export async function begin(chunks: AsyncIterable<Uint8Array>, caller: Caller, tools: BatchTools): Promise<Begun> {
  const work = new Work(caller);
  const slices = paidSlices(slicesOf(chunks, SLICE), caller, work);
  const first = await slices.next();
  if (!first.done && first.value.paid === 0) {
    await slices.return();
    return { ok: false, retryAfter: first.value.retryAfter };
  }
  return { ok: true, texts: answers(first, slices, lineTools(tools, work)) };
}

/** Lines of which the first `paid` are paid for; the others may be sent again in `retryAfter` seconds. */
interface PaidSlice {
  readonly lines: readonly Line[];
  readonly paid: number;
  readonly retryAfter: number;
}

type Slices = AsyncGenerator<PaidSlice, void, undefined>;

async function* paidSlices(slices: AsyncIterable<readonly Line[]>, caller: Caller, work: Work): Slices {
  let refusedUntil = 0;
  for await (const lines of slices) {
    const wait = Math.ceil((refusedUntil - performance.now()) / 1000);
    const slice = wait > 0 ? { lines, paid: 0, retryAfter: wait } : await pay(lines, caller, work);
    if (slice.paid < lines.length) refusedUntil = performance.now() + slice.retryAfter * 1000;
    yield slice;
  }
}

/** Pays for what earlier lines took beside, then for as many of the lines as the quota holds: for all at once, and where that is refused, for ever fewer. */
async function pay(lines: readonly Line[], caller: Caller, work: Work): Promise<PaidSlice> {
  let paid = 0;
  let { retryAfter } = await work.pay();
  if (retryAfter > 0) return { lines, paid, retryAfter };
  for (let step = lines.length; step > 0 && paid < lines.length;) {
    const units = Math.min(step, lines.length - paid);
    const charged = await caller.charge(units);
    if (charged.ok) paid += units;
    else {
      retryAfter = charged.retryAfter;
      step = Math.floor(units / 2);
    }
  }
  return { lines, paid, retryAfter };
}

async function* answers(
  first: IteratorResult<PaidSlice, void>,
  slices: Slices,
  tools: LineTools,
): AsyncGenerator<string, void, undefined> {
  try {
    let started = performance.now();
    for (let next = first; !next.done; next = await slices.next()) {
      let text = "";
      for (const [index, line] of next.value.lines.entries()) {
        const sent = index < next.value.paid ? answer(line, tools) : refusal(line, next.value.retryAfter);
        text += `${JSON.stringify(sent)}\n`;
        const tired = performance.now() - started >= BREATH_MS;
        if (!tired && text.length < PIECE) continue;
        yield text;
        text = "";
        if (!tired) continue;
        await nextTurn();
        started = performance.now();
      }
      if (text) yield text;
    }
  } finally {
    await slices.return();
  }
}

function answer(line: Line, tools: LineTools): object {
  const outcome = answerLine(line, tools);
  return outcome.ok ? outcome.answer : outcome.problem;
}

const refusal = (line: Line, retryAfter: number): object => ({
  ...problemInPlace("over-quota", { line: line.number, ...refOf(line) }, OVER_QUOTA),
  retryAfter,
});

/** One batch's tools. A failure that many lines share is written down once. */
function lineTools({ log, audience, ...answering }: BatchTools, work: Work): LineTools {
  const said = new Set<string>();
  return {
    read: readFacts,
    answer: (facts) => {
      work.begin(facts);
      return answerTo(facts, answering, audience, work.step);
    },
    tooMuch: (error) => (error instanceof TooMuchWork ? tooMuch("") : undefined),
    failed: (error) => {
      const text = nameAndFrames(error);
      const [name, place] = text.split("\n");
      if (!said.has(`${name} ${place}`)) log.failed(`POST /api/v1/assessments/batch line 500 ${text}`);
      said.add(`${name} ${place}`);
    },
  };
}
