/** 2024年3月起单位交，2025年2月起自己交: what goes on ends where something else begins. */
import { speaksAgainst, type Row } from "./row.ts";

/** Ends what only began, before what is told to begin later; of 至今 beside something later it is asked. */
export function closeOpenEnds(rows: Row[], strange: readonly number[]): void {
  const told = rows.flatMap((row, at) =>
    row.periods && !speaksAgainst(row.cells) ? row.periods.map(({ from }) => ({ from, at })) : [],
  );
  const begins = beginnings([...told, ...strange.map((from) => ({ from, at: -1 }))]);
  rows.forEach((row, at) => {
    const open = row.periods?.find(({ onward }) => onward);
    const next = open && begins.find(({ from, rows: of }) => from > open.from && of.some((each) => each !== at))?.from;
    if (open === undefined || next === undefined) return;
    if (open.soft !== true && open.endless !== true)
      row.doubts.push({ what: "state", why: "写了至今，又写了后来别的月份" });
    else {
      const ended = { ...open, to: Math.min(open.to, next - 1), onward: false };
      rows[at] = { ...row, periods: (row.periods ?? []).map((period) => (period === open ? ended : period)) };
    }
  });
}

/** The months in which something begins, in order, with two rows of each: one of them is another's. */
function beginnings(told: readonly { readonly from: number; readonly at: number }[]) {
  const rows = new Map<number, number[]>();
  for (const { from, at } of told) {
    const of = rows.get(from) ?? [];
    rows.set(from, of);
    if (of.length < 2 && !of.includes(at)) of.push(at);
  }
  return [...rows].map(([from, of]) => ({ from, rows: of })).sort((a, b) => a.from - b.from);
}
