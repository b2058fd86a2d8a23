/**
 * A record laid out month by month: every kind of payment of every month, the best of each kind. Which of them a rule
 * counts is the rule's own business (course.ts).
 */
import { addMonths, month, type Month } from "../base/calendar.ts";
import { provinceOf, samePlace } from "../base/places.ts";
import type { Contribution, Post, Scheme } from "../facts/facts.ts";

/** Where a month was paid, seen from the place asked about. */
export type Where = "here" | "province" | "elsewhere";

/** One payment for one month. `maternity` is left open where nobody told it and the scheme alone does not settle it. */
export interface Payment {
  readonly scheme: Scheme;
  readonly maternity: boolean | undefined;
  /** Where that is open: the first month of the stretch of which nobody told it. */
  readonly untold?: Month;
  readonly where: Where;
  /** Paid after the month had passed (补缴). */
  readonly late: boolean;
  /** The month it was paid in, when not on time: after the month (late), or before it (ahead). */
  readonly paidIn?: Month;
  readonly base?: number;
  readonly tier?: 1 | 2;
  readonly post?: Post;
  readonly lateReason?: NonNullable<Contribution["lateReason"]>;
  /** Not told: paid by a plan that is only tried. */
  readonly tried?: true;
  /** Paid by it in one sum with other months. */
  readonly atOnce?: true;
}

/** The months from `first` on, each with all its payments; none for a month in which nothing is told to be paid. */
export interface Book {
  readonly first: Month;
  readonly months: readonly (readonly Payment[])[];
}

/** A stretch of months paid alike, as one kind of payment. Months inclusive. */
interface Span {
  readonly from: Month;
  readonly to: Month;
  readonly region: string;
  readonly payment: Payment;
}

const NOTHING: readonly Payment[] = [];

/**
 * Lays a record out from its first month, or `since` where that is earlier, to `until`. Linear in months told and in
 * stretches: where many stretches are of one kind, each month is painted once, by the best of them.
 */
export function bookOf(
  record: readonly Contribution[],
  region: string,
  { since, until }: { readonly since: Month; readonly until: Month },
): Book {
  const spans = record.flatMap((stretch) => spansOf(stretch, region, until));
  const first = spans.reduce((earliest: Month, { from }) => (from < earliest ? from : earliest), since);
  const months: (readonly Payment[])[] = new Array<readonly Payment[]>(until - first + 1).fill(NOTHING);
  for (const kind of byKind(spans)) paint(months, first, kind);
  return { first, months };
}

/** A stretch as what was paid late and what was not. */
function spansOf(stretch: Contribution, region: string, until: Month): Span[] {
  const paidAt = stretch.region ?? region;
  const from = month(stretch.from);
  const to = Math.min(stretch.to === undefined ? until : month(stretch.to), until) as Month;
  const made = stretch.paidIn === undefined ? undefined : month(stretch.paidIn);
  const of = (late: boolean, begin: number, end: number): Span[] =>
    begin > end
      ? []
      : [
          {
            from: begin as Month,
            to: end as Month,
            region: paidAt,
            payment: paymentOf(stretch, whereOf(paidAt, region), late, made),
          },
        ];
  return made === undefined
    ? of(false, from, to)
    : [...of(true, from, Math.min(to, made - 1)), ...of(false, Math.max(from, made), to)];
}

const whereOf = (paidAt: string, region: string): Where =>
  samePlace(paidAt, region) ? "here" : provinceOf(paidAt) === provinceOf(region) ? "province" : "elsewhere";

function paymentOf(stretch: Contribution, where: Where, late: boolean, paidIn: Month | undefined): Payment {
  const { scheme, base, tier, post, lateReason } = stretch;
  // Resident insurance has none beside it, whatever is told.
  const maternity = scheme === "resident" ? false : (stretch.maternity ?? (scheme === "individual" ? undefined : true));
  return {
    scheme,
    maternity,
    ...(maternity === undefined && { untold: month(stretch.from) }),
    where,
    late,
    ...(paidIn !== undefined && { paidIn }),
    ...(base !== undefined && { base }),
    ...(tier !== undefined && scheme === "individual" && { tier }),
    ...(post !== undefined && scheme === "employer" && { post }),
    ...(lateReason !== undefined && scheme === "employer" && late && { lateReason }),
  };
}

/** The spans of each kind, the best first: paid earliest, then by place, so that the order told changes nothing. */
function byKind(spans: readonly Span[]): Span[][] {
  const kinds = new Map<string, Span[]>();
  for (const span of spans) {
    const { scheme, maternity, where, late } = span.payment;
    const kind = `${scheme} ${maternity} ${where} ${late}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(span);
    else kinds.set(kind, [span]);
  }
  const better = (a: Span, b: Span) =>
    (a.payment.paidIn ?? 0) - (b.payment.paidIn ?? 0) || (a.region < b.region ? -1 : a.region > b.region ? 1 : 0);
  return [...kinds.values()].map((kind) => (kind.length > 1 ? kind.sort(better) : kind));
}

/** Paints a kind's months, each once: `next` leads from a painted month to the next bare one. */
function paint(months: (readonly Payment[])[], first: Month, kind: readonly Span[]): void {
  const next: number[] = [];
  const bareFrom = (index: number): number => {
    let at = index;
    for (let to = next[at]; to !== undefined; to = next[at]) at = to;
    for (let from = index; from !== at;) {
      const to = next[from] ?? at;
      next[from] = at;
      from = to;
    }
    return at;
  };
  for (const { from, to, payment } of kind) {
    const alone: readonly Payment[] = [payment];
    for (let at = bareFrom(from - first); at <= to - first; at = bareFrom(at + 1)) {
      const before = months[at];
      months[at] = before === undefined || before.length === 0 ? alone : [...before, payment];
      next[at] = at + 1;
    }
  }
}

/** All payments of a month. */
export const paymentsIn = (book: Book, m: Month): readonly Payment[] => book.months[m - book.first] ?? NOTHING;

/** Whether month `m`'s payment was made by the end of month `by`. */
export const madeBy = (paid: Payment, m: Month, by: Month): boolean => (paid.paidIn ?? m) <= by;

/** The same payment as if it had been made in its month. */
export function onTime({ paidIn: _paidIn, lateReason: _lateReason, ...paid }: Payment): Payment {
  return { ...paid, late: false };
}

const RANK: Readonly<Record<Scheme, number>> = { employer: 0, "unemployment-benefit": 1, individual: 2, resident: 3 };

/** R10: which of two payments of a month decides it: on time first, then the scheme, then the one paid earlier. */
export const comesFirst = (a: Payment, b: Payment): boolean => {
  if (a.late !== b.late) return b.late;
  if (a.scheme !== b.scheme) return RANK[a.scheme] < RANK[b.scheme];
  return (a.paidIn ?? 0) < (b.paidIn ?? 0);
};

/** R10: the payment that decides a month among those that `counts` lets count; made by the end of month `by`, if given. */
export function decidingIn(
  book: Book,
  m: Month,
  counts: (paid: Payment) => boolean,
  by: Month | undefined,
): Payment | undefined {
  return decidingOf(paymentsIn(book, m), m, counts, by);
}

/** R10: the same among the payments of a month. */
export function decidingOf(
  payments: readonly Payment[],
  m: Month,
  counts: (paid: Payment, m: Month) => boolean,
  by: Month | undefined,
): Payment | undefined {
  let best: Payment | undefined;
  for (const paid of payments) {
    if ((by !== undefined && !madeBy(paid, m, by)) || !counts(paid, m)) continue;
    if (best === undefined || comesFirst(paid, best)) best = paid;
  }
  return best;
}

/** The last month up to `m` that has such a payment, if there is one. */
export function lastPaidMonth(
  book: Book,
  m: Month,
  counts: (paid: Payment) => boolean,
  by: Month | undefined,
): Month | undefined {
  for (let at = Math.min(m, lastMonth(book)); at >= book.first; at--) {
    if (decidingIn(book, at as Month, counts, by)) return at as Month;
  }
  return undefined;
}

/** A payment more for a month; it stands `instead` of those for which that holds. */
export interface More {
  readonly month: Month;
  readonly payment: Payment;
  readonly instead?: (paid: Payment) => boolean;
}

/** The book with one payment more in each of these months. */
export function withPayments(book: Book, more: readonly More[]): Book {
  const months = [...book.months];
  for (const { month: m, payment, instead } of more) {
    const at = m - book.first;
    const told = months[at] ?? NOTHING;
    months[at] = [...(instead ? told.filter((paid) => !instead(paid)) : told), payment];
  }
  return { first: book.first, months };
}

/** The book without the payments for which that holds, and the first month that this changes (past its end, if none). */
export function withoutPayments(
  book: Book,
  drops: (paid: Payment) => boolean,
): { readonly book: Book; readonly from: Month } {
  const first = book.months.findIndex((cell) => cell.some(drops));
  if (first < 0) return { book, from: addMonths(lastMonth(book), 1) };
  const months = book.months.map((cell, at) => (at < first ? cell : cell.filter((paid) => !drops(paid))));
  return { book: { first: book.first, months }, from: addMonths(book.first, first) };
}

/** The last month of a book. */
export const lastMonth = (book: Book): Month => addMonths(book.first, book.months.length - 1);

/** Whether some payment of a month up to `last` is so. */
export function anyPaid(book: Book, last: Month, holds: (paid: Payment, m: Month) => boolean): boolean {
  for (let m = book.first; m <= last; m = addMonths(m, 1)) {
    if (paymentsIn(book, m).some((paid) => holds(paid, m))) return true;
  }
  return false;
}
