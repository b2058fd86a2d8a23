/**
 * 克医保规〔2026〕4号, 四（二）–（五）: which maternity months count, the waiting period, and the ten months.
 * The clauses stand in clauses.ts; here is only how its months are counted.
 */
import { addMonths, firstDay, type Day, type Month } from "../../../base/calendar.ts";
import { backPaidWithin, type Counted, type Period } from "../../qualifying.ts";
import type { Reach } from "../../situation.ts";
import {
  countsIn,
  paymentIn,
  paysMaternity,
  runAt,
  runBy,
  runs,
  type Counting,
  type Gap,
  type Ledger,
  type Payment,
  type Run,
} from "../../record.ts";

/** 四（一）: payments in Karamay. */
export const REACH: Reach = "here";

/** 四（三）: months of waiting, and of missed payment that bring a new one. */
export const WAITING_MONTHS = 6;
export const NEW_WAITING_GAP = 3;
/** 四（二）: maternity months for the allowance, the waiting left out. */
export const ALLOWANCE_MONTHS = 10;
/** A gap of one or two months may be back-paid to the end of the third month after the last paid one (R10). */
export const SHORT_GAP = { months: NEW_WAITING_GAP - 1, window: NEW_WAITING_GAP };
/** 四（四）: two years as a resident, moved over with up to three months missed and back-paid. */
const RESIDENT_MONTHS = 24;
export const RESIDENT_GAP = { months: 3, window: 4 };

const isMember = (paid: Payment): boolean => paid.scheme !== "resident" && paysMaternity(paid);

const countingWith = (residents: 0 | 1): Counting => ({
  weigh: (paid) => (isMember(paid) ? 1 : paid.scheme === "resident" ? residents : 0),
  joins: (gap) => {
    const limit = gap.lastPaid.scheme === "resident" ? RESIDENT_GAP : SHORT_GAP;
    return gap.next !== undefined && backPaidWithin(gap, limit.months, limit.window);
  },
});

const WITHOUT_RESIDENTS = countingWith(0);
const WITH_RESIDENTS = countingWith(1);

const isResidents = (book: Ledger, m: Month): boolean => paymentIn(book, m)?.scheme === "resident";

/** 四（四）: resident months carry a run on only when 24 of them stand unbroken before a move up to that month. */
export function countingFor(book: Ledger, at: Month): Counting {
  if (!book.residents) return WITHOUT_RESIDENTS;
  const run = runBy(runs(book, WITH_RESIDENTS), at);
  let residents = 0;
  for (const m of run?.counted ?? []) {
    if (m > at) break;
    if (isResidents(book, m)) residents += 1;
    else if (residents >= RESIDENT_MONTHS) return WITH_RESIDENTS;
    else residents = 0;
  }
  return WITHOUT_RESIDENTS;
}

/** 四（四）: the gap of a move from two years as a resident into the run of that month, closed or not. */
function residentMove(book: Ledger, at: Month): Gap | undefined {
  if (!book.residents) return undefined;
  const all = runs(book, WITH_RESIDENTS);
  const run = runBy(all, at);
  const gap = run?.joined.find((one) => one.lastPaid.scheme === "resident") ?? run?.gap;
  if (!run || gap?.lastPaid.scheme !== "resident" || isResidents(book, run.last)) return undefined;
  const before = runAt(all, gap.last)?.counted.filter((m) => m <= gap.last) ?? [];
  const stay = sinceLast(before, (m) => !isResidents(book, m));
  return stay.length >= RESIDENT_MONTHS ? gap : undefined;
}

/** The months after the last one that is so; all of them when none is. */
const sinceLast = (all: readonly Month[], isSo: (m: Month) => boolean): Month[] =>
  all.slice(all.reduce((after, m, index) => (isSo(m) ? index + 1 : after), 0));

/** The last month before the gap that back-paying would close for an event: the one it lies in, or its run began after. */
export function openGapStart(book: Ledger, at: Month): Month | undefined {
  const nearest = runBy(runs(book, book.residents ? WITH_RESIDENTS : WITHOUT_RESIDENTS), at);
  return nearest && nearest.last < at ? nearest.last : nearest?.gap?.last;
}

/** How someone stands in maternity insurance at a month. */
export interface Membership {
  readonly book: Ledger;
  readonly at: Month;
  /** The unbroken run of that month, and the last one begun by then. */
  readonly run: Run | undefined;
  readonly nearest: Run | undefined;
  /** Whether the month itself is paid with maternity insurance. */
  readonly paid: boolean;
  /** The last waiting month; `none` where there is no waiting, `open` while it is not over. */
  readonly waiting: Month | "none" | "open";
  /** Maternity months up to that month, waiting and resident months left out. */
  readonly months: number;
  /** Whether resident months stand for the waiting. */
  readonly fromResident: boolean;
  /** The gap before that run; after two years as a resident also a gap that was closed. */
  readonly gap: Gap | undefined;
}

/** Reads a record at a month. */
export function memberAt(book: Ledger, at: Month): Membership {
  const all = runs(book, countingFor(book, at));
  const run = runAt(all, at);
  const nearest = run ?? runBy(all, at);
  const waiting = nearest ? waitingOf(book, all, nearest) : "open";
  const payment = paymentIn(book, at);
  return {
    book,
    at,
    run,
    nearest,
    paid: countsIn(run, at) && payment !== undefined && isMember(payment),
    waiting,
    months: run ? allowanceMonths(book, run, waiting, at).length : 0,
    fromResident: nearest !== undefined && isResidents(book, nearest.first),
    gap: residentMove(book, at) ?? nearest?.gap,
  };
}

/** 四（三）: runs parted by one or two months share one waiting, six months in a row at the start; employees have none. */
function waitingOf(book: Ledger, all: readonly Run[], run: Run): Membership["waiting"] {
  const chain = [run];
  for (let at = all.indexOf(run); at > 0; at--) {
    const gap = all[at]?.gap;
    const earlier = all[at - 1];
    if (!gap || !earlier || gap.length >= NEW_WAITING_GAP || gap.lastPaid.scheme === "resident") break;
    chain.unshift(earlier);
  }
  for (const part of chain) {
    let individual = 0;
    for (const m of part.counted) {
      const scheme = paymentIn(book, m)?.scheme;
      if (scheme !== "individual") return m === chain[0]?.first ? "none" : addMonths(m, -1);
      individual += 1;
      if (individual === WAITING_MONTHS) return m;
    }
  }
  return "open";
}

/** 四（二）: the unbroken maternity months of a run, up to month `through`, that count toward the ten. */
function allowanceMonths(book: Ledger, run: Run, waiting: Membership["waiting"], through: Month): Month[] {
  if (waiting === "open") return [];
  const after = waiting === "none" ? 0 : waiting;
  const upTo = run.counted.filter((m) => m <= through);
  return sinceLast(upTo, (m) => isResidents(book, m)).filter((m) => m > after);
}

/** 四（三）: whether the payments stopped so long before the event that the waiting would begin anew. */
export const hasLapsed = ({ paid, nearest, at }: Membership): boolean =>
  !paid && nearest !== undefined && at - nearest.last > NEW_WAITING_GAP;

/** 四（三）: the months before an event that stand for the waiting; nothing where there is none. */
export function waited(standing: Membership): Counted | undefined {
  const { nearest, waiting, at } = standing;
  const stands = hasLapsed(standing) ? undefined : nearest;
  if (waiting === "none" && stands) return undefined;
  return { months: stands?.counted.filter((m) => m < at) ?? [], through: addMonths(at, -1) };
}

/** 四（二）, 四（五）: the months toward the ten, of those up to a month. */
export function towardTen({ book, run, waiting }: Membership, through: Month): Counted {
  return { months: run ? allowanceMonths(book, run, waiting, through) : [], through };
}

/** 四（一）, 四（三）: past the waiting in a paid month. */
export const isCovered = ({ paid, waiting, at }: Membership): boolean =>
  paid && waiting !== "open" && (waiting === "none" || waiting < at);

/** The first day after a month on which the payments told would be past the waiting. */
export function coveredLater(told: Ledger, at: Month): Day | undefined {
  const all = runs(told, countingFor(told, addMonths(told.first, told.months.length - 1)));
  for (const run of all) {
    const waiting = waitingOf(told, all, run);
    if (run.last <= at || waiting === "open") continue;
    const from = waiting === "none" ? at : waiting;
    const m = run.counted.find((one) => one > at && one > from && !isResidents(told, one));
    if (m !== undefined) return firstDay(m);
  }
  return undefined;
}

/** 四（五）: the month, from the event on, with which the ten are full. */
export function tenthFrom(book: Ledger, at: Month): Month | undefined {
  const all = runs(book, countingFor(book, at));
  for (const run of all) {
    const waiting = waitingOf(book, all, run);
    const tenth = run.counted.find((m) => m >= at && allowanceMonths(book, run, waiting, m).length >= ALLOWANCE_MONTHS);
    if (tenth !== undefined) return tenth;
  }
  return undefined;
}

/** 四（一）第三款: without maternity insurance, ten unbroken months of employee medical insurance. */
export const unenrolled: Period = {
  months: 10,
  counts: "before",
  counting: () => ({
    weigh: (paid) => (paid.scheme === "resident" ? 0 : 1),
    joins: (gap) => gap.next !== undefined && backPaidWithin(gap, SHORT_GAP.months, SHORT_GAP.window),
  }),
  backPay: SHORT_GAP,
  like: { scheme: "individual", from: "1950-01" },
};
