/** Reads a record as it was sent, with the answers to what it left open; what that costs is paid before. */
import {
  contributionsOf,
  countLines,
  decode,
  followedUp,
  readInTurns,
  type Answer,
  type Contribution,
  type Reading,
} from "../shared/records/index.ts";
import type { Caller } from "./caller.ts";
import { overQuota, problem } from "./problem.ts";
import { answerProblems } from "./record-answers.ts";
import { givingWay } from "./work.ts";

/** As many as 64 KB of usual lines are, and more; who sends more sends it in parts. */
export const MOST_LINES = 2_000;
/** What is read for one unit of the quota, whichever is more of it; the first is paid for with the request. */
const A_UNIT = { lines: 300, letters: 10_000 };

/** The text of a file; what is none stays as it is, and the reading says why it cannot be read. */
function textOf(bytes: Uint8Array): string | Uint8Array {
  const decoded = decode(bytes);
  return "text" in decoded ? decoded.text : bytes;
}

const tooLong = (pointer: string) => ({
  pointer,
  zh: `一次最多 ${MOST_LINES} 行，请分成几次发`,
  en: `at most ${MOST_LINES} lines at once; send it in parts`,
});

/** A record as text with answers, or as the file that it came in. */
type Sent = Uint8Array | { readonly text: string; readonly answers?: readonly Answer[] };

/** The reading with its stretches, or what is to be mended or waited for. */
export async function readingFor(
  sent: Sent,
  caller: Caller,
  today: string,
): Promise<Response | (Reading & { readonly contributions: readonly Contribution[] })> {
  const input = sent instanceof Uint8Array ? textOf(sent) : sent.text;
  const lines = typeof input === "string" ? countLines(input) : 1;
  if (lines > MOST_LINES) return problem("invalid-facts", [tooLong(sent instanceof Uint8Array ? "" : "/text")]);
  const units = Math.max(lines / A_UNIT.lines, typeof input === "string" ? input.length / A_UNIT.letters : 0);
  const charged = await caller.charge(Math.floor(units));
  if (!charged.ok) return overQuota(charged.retryAfter);
  const reading = await givingWay(readInTurns(input, { today }));
  const answers = sent instanceof Uint8Array ? [] : (sent.answers ?? []);
  const asking = followedUp(reading, answers);
  const wrong = answerProblems(asking.asks, answers);
  if (wrong.length > 0) return problem("invalid-facts", wrong);
  return { ...asking, contributions: contributionsOf(asking, answers) };
}
