/** One stretch may be told in pieces: what follows each other and is told alike is one stretch. */
import { addMonths, month, monthText } from "../base/calendar.ts";
import type { Contribution } from "./facts.ts";

const known = new WeakMap<readonly Contribution[], readonly Contribution[]>();

/** The record with such pieces joined, so that it changes nothing where it was cut. */
export function joined(record: readonly Contribution[]): readonly Contribution[] {
  const found = known.get(record) ?? join(record);
  known.set(record, found);
  return found;
}

function join(record: readonly Contribution[]): readonly Contribution[] {
  const whole: Contribution[] = [];
  const ends = new Map<string, number>();
  for (const one of [...record].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const lane = `${one.scheme} ${one.region}`;
    const before = ends.get(`${lane} ${one.from}`);
    const piece = before === undefined ? undefined : whole[before];
    const follows = before !== undefined && piece !== undefined && areAlike(piece, one);
    const at = follows ? before : whole.length;
    whole[at] = follows ? { ...one, from: piece.from } : one;
    if (one.to !== undefined) ends.set(`${lane} ${monthText(addMonths(month(one.to), 1))}`, at);
  }
  return whole.length === record.length ? record : whole;
}

/** Whether everything told of two stretches is the same, but for their months. */
function areAlike(a: Contribution, b: Contribution): boolean {
  const [first, then] = [new Map(told(a)), told(b)];
  return first.size === then.length && then.every(([name, value]) => first.get(name) === value);
}
const told = (one: Contribution) => Object.entries(one).filter(([name]) => name !== "from" && name !== "to");
