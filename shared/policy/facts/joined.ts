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
    const { from, to, ...told } = one;
    const before = ends.get(endKey(told, from));
    const piece = before === undefined ? undefined : whole[before];
    const at = before === undefined || piece === undefined ? whole.length : before;
    whole[at] = piece === undefined ? one : { ...told, from: piece.from, ...(to !== undefined && { to }) };
    if (to !== undefined) ends.set(endKey(told, monthText(addMonths(month(to), 1))), at);
  }
  return whole.length === record.length ? record : whole;
}

/** What is told of a stretch, and the month that would follow it. */
const endKey = (told: Omit<Contribution, "from" | "to">, next: string): string =>
  `${next} ${JSON.stringify(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
