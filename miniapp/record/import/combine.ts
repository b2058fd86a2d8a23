/** Rows → months: several rows speak of one month, and one insurance completes the other. */
import { monthText } from "../month.ts";
import type { MissedMonth, Reading, ReadMonth, Remark } from "./reading.ts";
import type { Entry } from "./row.ts";

/** Puts together what all rows say of each month. */
export function combine(entries: readonly Entry[]): Pick<Reading, "months" | "missed" | "unread"> {
  const months: ReadMonth[] = [];
  const missed: MissedMonth[] = [];
  const alone: Entry[] = [];
  for (const [month, all] of groupBy(entries, (entry) => entry.month)) {
    const medical = all.filter(({ about }) => about === "medical");
    const maternity = all.filter(({ about }) => about === "maternity");
    if (medical.length === 0) {
      alone.push(...maternity);
      continue;
    }
    const ways = waysOf(medical);
    const paid = ways.filter(isPaid);
    const unpaid = ways.filter((way) => !isPaid(way));
    // Resident insurance has no maternity insurance of its own.
    const insured = paid.find(([first]) => first?.scheme !== "resident");
    if (paid.length > 0 && insured === undefined) alone.push(...maternity);
    for (const way of paid) {
      const beside = way === insured ? maternity : [];
      months.push(monthOf(month, way, isPaid(beside), [...way, ...beside]));
    }
    if (unpaid.length > 0) missed.push(missedOf(month, paid.length > 0 ? unpaid.flat() : all));
  }
  const inTime = <Of extends { readonly month: string }>(list: Of[]) =>
    list.sort((a, b) => (a.month < b.month ? -1 : 1));
  return { months: inTime(months), missed: inTime(missed), unread: unreadOf(alone) };
}

/** The payments of a month by way and place. A row that does not say who paid belongs to the one that does. */
function waysOf(entries: readonly Entry[]): Entry[][] {
  const known = new Set(entries.map(({ scheme }) => scheme).filter((scheme) => scheme !== "" && scheme !== "resident"));
  const [only] = known.size === 1 ? known : [];
  return [
    ...groupBy(entries, (entry) => `${(entry.scheme || only) ?? ""}@${entry.region}@${entry.placeName}`).values(),
  ];
}

/** More payments than refunds; and where one row says it was not paid, another that it was paid afterwards. */
function isPaid(entries: readonly Entry[]): boolean {
  const paid = entries.filter(hasPaid);
  if (paid.length <= entries.filter(({ status }) => status === "refunded").length) return false;
  return paid.some(isLate) || !entries.some(({ status }) => status === "unpaid");
}

const hasPaid = ({ status }: Entry): boolean => status === "paid" || status === "late";
const isLate = ({ status, arrived, month }: Entry): boolean =>
  status === "late" || (arrived !== undefined && arrived > month);

function monthOf(month: number, way: readonly Entry[], withMaternity: boolean, from: readonly Entry[]): ReadMonth {
  const paid = way.filter(hasPaid);
  const late = paid.filter(isLate);
  const allLate = late.length === paid.length;
  const arrivals = late.flatMap(({ arrived }) => (arrived !== undefined && arrived > month ? [arrived] : []));
  const bases = paid.map(({ base }) => Number(base)).filter((base) => base > 0);
  const [first] = paid;
  return {
    month: monthText(month),
    scheme: way.map(({ scheme }) => scheme).find((scheme) => scheme !== "") ?? "",
    employee: way.some(({ employee }) => employee),
    maternity: withMaternity || paid.some(({ maternity }) => maternity) ? "yes" : "",
    base: bases.length > 0 ? String(Math.max(...bases)) : "",
    onTime: allLate ? "no" : paid.some(({ arrived }) => arrived !== undefined && arrived <= month) ? "yes" : "",
    paidIn: allLate && arrivals.length > 0 ? monthText(Math.min(...arrivals)) : "",
    region: first?.region ?? "",
    placeName: first?.placeName ?? "",
    onward: paid.some(({ onward }) => onward),
    lines: [...new Set(from.flatMap(({ lines }) => lines))],
  };
}

const missedOf = (month: number, entries: readonly Entry[]): MissedMonth => ({
  month: monthText(month),
  why: whyMissed(entries),
  lines: [...new Set(entries.flatMap(({ lines }) => lines))],
});

function whyMissed(entries: readonly Entry[]): string {
  if (entries.some(({ status }) => status === "refunded")) return "钱退了";
  return entries.some((entry) => entry.about === "medical" && hasPaid(entry))
    ? "有的行说交了，有的行说没交"
    : "没有交上";
}

/** Maternity insurance is never paid alone: without medical insurance in the month, the line stays to be explained. */
const unreadOf = (alone: readonly Entry[]): Remark[] =>
  [...groupBy(alone, ({ lines }) => lines[0])].flatMap(([, [entry]]) =>
    (entry?.lines ?? []).map((line) => ({
      line,
      text: entry?.text ?? "",
      why: "只有生育保险，没看到同一个月的医保",
    })),
  );

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
