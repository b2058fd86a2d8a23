/** A record as text or as a file → what it tells. */
import type { InTurns } from "../policy/index.ts";
import { monthNumber } from "./calendar.ts";
import { decode } from "./decode.ts";
import { linesIn } from "./lines.ts";
import { Reader } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { forget } from "./words/remembered.ts";

/** The day that 至今 means, `YYYY-MM-DD`. */
interface AsOf {
  readonly today: string;
}

/** Reads a record as it was pasted or saved. */
export function readRecord(input: string | Uint8Array, asOf: AsOf): Reading {
  const turns = readInTurns(input, asOf);
  let turn = turns.next();
  while (!turn.done) turn = turns.next();
  return turn.value;
}

/** The same in turns, each of a line or a row. */
export function* readInTurns(input: string | Uint8Array, { today }: AsOf): InTurns<Reading> {
  const decoded = typeof input === "string" ? { text: input } : decode(input);
  if ("undecoded" in decoded) {
    return { months: [], asks: [], unread: [{ line: 1, text: "", why: decoded.undecoded }], ignored: [] };
  }
  try {
    return yield* new Reader(monthNumber(today)).read(linesIn(decoded.text));
  } finally {
    forget();
  }
}
