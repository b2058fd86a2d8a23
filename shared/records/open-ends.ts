/** 2024年3月起单位交，2025年2月起自己交: what goes on ends where something else begins, or where it is said to stop. */
import type { Period } from "./period.ts";
import { NO_END, speaksAgainst, type Claim, type Doubt, type Row, type Told } from "./row.ts";
import { STOPS } from "./words/spoken.ts";

/** Ends what only began, before what is told to begin later; of 至今 beside something later it is asked. */
export function closeOpenEnds(rows: Row[], strange: readonly number[]): void {
  if (!rows.some(({ periods }) => periods?.some(({ onward }) => onward))) return;
  const told = rows.flatMap((row, at) =>
    row.periods && !speaksAgainst(row.cells)
      ? row.periods.map(({ from }) => ({ from: row.doubts.includes(LEFT) ? from + 1 : from, at }))
      : [],
  );
  const begins = beginnings([...told, ...strange.map((from) => ({ from, at: -1 }))]);
  const stops = rows.flatMap((row) => (saysStop(row) ? (row.periods ?? []) : [])).sort((a, b) => a.from - b.from);
  const left: Row[] = [];
  rows.forEach((row, at) => {
    const open = row.periods?.find(({ onward }) => onward);
    if (open === undefined) return;
    const goesTo = (to: number, period: Period = open): Period[] =>
      period.from > to ? [] : [{ ...period, to: Math.min(period.to, to), onward: false }];
    const withPeriods = (periods: readonly Period[]): Row => ({
      ...row,
      periods: (row.periods ?? []).flatMap((period) => (period === open ? periods : [period])),
    });
    const next = begins.find(({ from, rows: of }) => from > open.from && of.some((each) => each !== at))?.from;
    const cut = open.soft === true || open.endless === true;
    // 3月起没交，8月起自己交.
    if (speaksAgainst(row.cells)) {
      if (next !== undefined && open.soft === true) rows[at] = withPeriods(goesTo(next - 1));
      return;
    }
    if (next !== undefined && !cut) row.doubts.push({ what: "state", why: "写了至今，又写了后来别的月份" });
    const ended = next !== undefined && cut ? goesTo(next - 1) : [open];
    const [last = open] = ended;
    const stop = open.soft === true ? stops.find(({ from }) => from > open.from && from <= last.to) : undefined;
    if (stop) {
      rows[at] = withPeriods(goesTo(stop.from - 1));
      // Stopped in one month, and of those after it nothing is said.
      const after = stop.onward ? [] : goesTo(last.to, { ...last, from: stop.to + 1 });
      if (after.length > 0) left.push({ ...row, periods: after, doubts: [...row.doubts, STOPPED] });
    } else if (last !== open) rows[at] = withPeriods(ended);
  });
  for (const row of left) rows.push(row);
}

/** 3月起交: of the months after it is asked, but for those before a later one of which something is said. */
export function withUntoldEnds(claims: readonly Claim[], said: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ told }) => told.since !== undefined)) return claims;
  const last = new Map<Told["insurance"], number>();
  for (const { month, told } of said) last.set(told.insurance, Math.max(month, last.get(told.insurance) ?? month));
  const asked = new Map<Told, Told>();
  return claims.map((claim): Claim => {
    const { month, told } = claim;
    if (told.since === undefined || told.state !== "paid") return claim;
    if (month <= Math.max(told.since, last.get(told.insurance) ?? 0)) return claim;
    const open = asked.get(told) ?? { ...told, state: undefined, doubts: [...told.doubts, NO_END] };
    asked.set(told, open);
    return { ...claim, told: open };
  });
}

/** What is asked of months after one in which it stopped. */
export const STOPPED: Doubt = { what: "state", why: "前面说停了、断了，没说什么时候接着交" };

/** What is asked of the month in which somebody left: what went on went on no longer than that. */
export const LEFT: Doubt = { what: "state", why: "那个月离职，没说交没交上" };

/** Whether a row tells that payment stopped, and not only that a month is missing. */
const saysStop = ({ cells, lines }: Row): boolean =>
  speaksAgainst(cells) && lines.some(({ plain }) => STOPS.test(plain));

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
