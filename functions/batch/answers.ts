/** Lines in, lines out, in their order: charged for as they come, with room for other requests in between. */
import { readFacts, type FactsInput } from "../../shared/policy/index.ts";
import type { Answer, Answering } from "../answering.ts";
import type { Caller } from "../caller.ts";
import { answerFor, type PartialAnswer, type Reader } from "../fields.ts";
import { nameAndFrames } from "../failure.ts";
import type { Log } from "../log.ts";
import type { ProblemWords } from "../problem.ts";
import { Breath, givingWay, Work } from "../work.ts";
import { TooSlow, type Incoming } from "./body.ts";
import { answerLine, problemInPlace, refOf, type LineTools } from "./line.ts";
import { slicesOf, type Line } from "./lines.ts";
import { paidSlices, type Slices } from "./paying.ts";

/** What answering many lines needs from outside. */
export interface BatchTools extends Answering, Partial<Reader> {
  readonly log: Log;
  /** Aborted when the service is to end. */
  readonly stopping?: AbortSignal;
}

/** Lines charged for at once. */
const SLICE = 64;
/** Letters of answers that are sent at once. */
const PIECE = 16_384;
/** How long lines are answered before other requests get their turn, in milliseconds. */
const BREATH_MS = 3;

/** Lines refused before the rest is not even read. */
export const MOST_REFUSED = 100;

const OVER_QUOTA: ProblemWords = {
  zh: "额度用完了，请过一会儿再发这一行，retryAfter 写着还要等几秒",
  en: "the quota is used up; send this line again after the seconds that retryAfter gives",
};

/** Why a batch ends before its last line: nothing from `line` on was read. */
const ENDINGS: Readonly<Record<"over-quota" | "stopping" | "body-too-slow", ProblemWords>> = {
  "over-quota": {
    zh: `已经有 ${MOST_REFUSED} 行没有额度，后面的没有读。请等 retryAfter 写的秒数，没有答的从头一行起重新发`,
    en: `${MOST_REFUSED} lines were refused, the rest was not read; wait retryAfter seconds, then send what was not answered`,
  },
  stopping: {
    zh: "服务正在重新启动，后面的没有读。请马上从这一行接着发，会有别的实例来答",
    en: "the service restarts, the rest was not read; go on from this line at once, another instance answers",
  },
  "body-too-slow": {
    zh: "太久没有发来内容，后面的没有读。请检查网络，从这一行接着发",
    en: "nothing came for too long, the rest was not read; check the network and go on from this line",
  },
};

/** The answers as text, as far as they are asked for, or why there is not one. */
export type Begun =
  | { readonly ok: true; readonly texts: AsyncIterator<string> }
  | { readonly ok: false; readonly problem: "over-quota"; readonly retryAfter: number }
  | { readonly ok: false; readonly problem: "stopping" | "body-too-slow" };

/** Reads and charges for the first lines; the others are read when their answers are asked for. Rejects with `HungUp`. */
export async function begin({ chunks, giveUp }: Incoming, caller: Caller, tools: BatchTools): Promise<Begun> {
  const work = new Work(caller);
  const slices = paidSlices(slicesOf(chunks, SLICE), caller, work);
  // Nothing more is read, nor charged, once the service is to end.
  const next = async () => (tools.stopping?.aborted ? "stopping" : orEnd(slices.next(), tools.stopping));
  const first = await next();
  if (typeof first === "string") return { ok: false, problem: first };
  if (!first.done && first.value.paid === 0) {
    return { ok: false, problem: "over-quota", retryAfter: first.value.retryAfter };
  }
  const end = async (): Promise<void> => {
    // What is still waited for comes to its end only when the body is given up.
    await giveUp();
    await slices.return();
  };
  return { ok: true, texts: answers(first, next, lineTools(tools, work), end) };
}

type Next = Awaited<ReturnType<Slices["next"]>> | "stopping" | "body-too-slow";

/** The next slice, unless the service is to end or the body comes too slowly. */
async function orEnd(slice: ReturnType<Slices["next"]>, stopping: AbortSignal | undefined): Promise<Next> {
  const late = slice.catch((error: unknown) => {
    if (error instanceof TooSlow) return "body-too-slow" as const;
    throw error;
  });
  if (!stopping) return late;
  let stop: () => void = () => undefined;
  const stopped = new Promise<"stopping">((resolve) => (stop = () => resolve("stopping")));
  stopping.addEventListener("abort", stop);
  try {
    return await Promise.race([stopped, late]);
  } finally {
    stopping.removeEventListener("abort", stop);
  }
}

async function* answers(
  first: Next,
  next: () => Promise<Next>,
  tools: Tools,
  end: () => Promise<void>,
): AsyncGenerator<string, void, undefined> {
  let last = 0;
  let refused = 0;
  const ending = (kind: keyof typeof ENDINGS, more?: object): string =>
    `${JSON.stringify({ ...problemInPlace(kind, { line: last + 1 }, ENDINGS[kind]), ...more })}\n`;
  try {
    for (let came = first; ; came = await next()) {
      if (typeof came === "string") return yield ending(came);
      if (came.done) return;
      const { lines, paid, retryAfter } = came.value;
      refused += lines.length - paid;
      const read = lines.slice(0, lines.length - Math.max(0, refused - MOST_REFUSED));
      yield* texts(read, paid, retryAfter, tools);
      last = read.at(-1)?.number ?? last;
      if (refused > MOST_REFUSED) return yield ending("over-quota", { retryAfter });
    }
  } finally {
    await end();
  }
}

/** The answers to the lines of a slice, in pieces. */
async function* texts(
  lines: readonly Line[],
  paid: number,
  retryAfter: number,
  tools: Tools,
): AsyncGenerator<string, void, undefined> {
  const breath = new Breath(BREATH_MS);
  // Others have their turn within a line too; what is answered leaves by a clock that this does not set back.
  const sending = new Breath(BREATH_MS);
  let text = "";
  for (const [index, line] of lines.entries()) {
    const answered = index < paid ? await answer(line, tools, breath) : refusal(line, retryAfter);
    text += `${JSON.stringify(answered)}\n`;
    if (!sending.isOver() && text.length < PIECE) continue;
    yield text;
    text = "";
    await sending.take();
  }
  if (text) yield text;
}

async function answer(line: Line, tools: Tools, breath: Breath): Promise<object> {
  const outcome = await givingWay(answerLine(line, tools), breath);
  return outcome.ok ? outcome.answer : outcome.problem;
}

const refusal = (line: Line, retryAfter: number): object => ({
  ...problemInPlace("over-quota", { line: line.number, ...refOf(line) }, OVER_QUOTA),
  retryAfter,
});

type Tools = LineTools<FactsInput, Answer | PartialAnswer>;

/** One batch's tools. A failure that many lines share is written down once. */
function lineTools({ log, ...tools }: BatchTools, work: Work): Tools {
  const said = new Set<string>();
  return {
    read: readFacts,
    answer: (facts) => {
      work.begin(facts);
      return answerFor(facts, tools, tools, work.step);
    },
    failed: (error) => {
      const text = nameAndFrames(error);
      const [name, place] = text.split("\n");
      if (!said.has(`${name} ${place}`)) log.failed(`POST /api/v1/assessments/batch line 500 ${text}`);
      said.add(`${name} ${place}`);
    },
  };
}
