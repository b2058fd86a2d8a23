/**
 * 渝医保发〔2024〕12号, 三–五: which months count, which gaps join, and the months whose costs count.
 * The clauses stand in clauses.ts, what they decide in index.ts; here is only how its months are counted.
 */
import { addMonths, firstDay, month, type Day, type Month } from "../../../base/calendar.ts";
import { backPaidWithin, type Period, type Standing } from "../../qualifying.ts";
import { mended } from "../../hypothesis.ts";
import type { Reach } from "../../situation.ts";
import {
  countThrough,
  isLate,
  paymentIn,
  runBy,
  runs,
  type Counting,
  type Gap,
  type Ledger,
  type Payment,
  type Run,
} from "../../record.ts";
import { IN_FORCE } from "./clauses.ts";

/** 三、第一款: payments in Chongqing. */
export const REACH: Reach = "here";

/** 四: months that may be missed; back-payment goes with resuming, to the end of the month after them. */
export const TOLERATED_GAP = 3;
export const BACK_PAY = { months: TOLERATED_GAP, window: TOLERATED_GAP + 1 };
/** 五、1: two years unbroken before the move, and what a resident month then weighs. */
const CHAIN_BEFORE_MOVE = 24;
const RESIDENT_WEIGHT = 0.125;

/** 五、1: what so many resident months count for; a fraction makes a whole month. */
export const residentMonthsCount = (months: number): number => Math.ceil(months * RESIDENT_WEIGHT);

/** 四、3: from a job or unemployment benefit to paying as an individual; no back-payment is asked. */
export const fromEmployment = (gap: Gap): boolean =>
  (gap.lastPaid.scheme === "employer" || gap.lastPaid.scheme === "unemployment-benefit") &&
  gap.nextPaid?.scheme === "individual";

/** Back-paid in full, with at most three months missed and inside the window. */
export const closed = (gap: Gap): boolean => backPaidWithin(gap, BACK_PAY.months, BACK_PAY.window);

/** 四、2 with 四、3: up to three months, resumed, and back-paid in full where that is asked. */
const counting = (residentWeight: number, tooLate: ReadonlySet<Month>): Counting => ({
  weigh: (paid, m) => (tooLate.has(m) ? 0 : paid.scheme === "resident" ? residentWeight : 1),
  joins: (gap) => gap.next !== undefined && (closed(gap) || (fromEmployment(gap) && gap.length <= TOLERATED_GAP)),
});

/** Back-payments made after the window: 四、3 may still join their gap, but they do not count in it. */
function paidTooLate(book: Ledger): Set<Month> {
  const found = new Set<Month>();
  let last: Month | undefined;
  book.months.forEach((paid, index) => {
    if (!paid) return;
    const m = addMonths(book.first, index);
    if (!isLate(paid, m)) last = m;
    else if (last !== undefined && paid.paidIn !== undefined && month(paid.paidIn) > last + BACK_PAY.window)
      found.add(m);
  });
  return found;
}

/** 五、1: resident months weigh 12.5 % once 24 unbroken months stood before the move to paying as an individual. */
function countingFor(book: Ledger, at: Month): Counting {
  const tooLate = paidTooLate(book);
  if (!book.residents) return counting(0, tooLate);
  const chain = runBy(runs(book, counting(1, tooLate)), at);
  let beforeMove = 0;
  chain?.counted.forEach((m, index) => {
    const previous = chain.counted[index - 1];
    const moved = previous !== undefined && paymentIn(book, previous)?.scheme !== "individual";
    if (m <= at && moved && paymentIn(book, m)?.scheme === "individual") beforeMove = index;
  });
  return counting(beforeMove >= CHAIN_BEFORE_MOVE ? RESIDENT_WEIGHT : 0, tooLate);
}

/** What she would pay from now on. */
const PAYS_HERSELF: Payment = { scheme: "individual", from: "1950-01" };

/** 三、第一款: six months before the event's; 四、1 asks more where the event's own month was back-paid. */
export const sixMonths: Period = {
  months: 6,
  counts: "before",
  counting: countingFor,
  backPay: BACK_PAY,
  like: PAYS_HERSELF,
  also: (standing) => {
    const late = backPaidEvent(standing);
    return !late || standsBefore(late);
  },
};

/** 四、1: a back-paid event month, its gap, and the months counted before that gap. */
export interface BackPaidEvent {
  readonly gap: Gap;
  readonly before: number;
}

/** The gap that the event's own month was back-paid in, if it was. */
export function backPaidEvent({ book, run, at }: Pick<Standing, "book" | "run" | "at">): BackPaidEvent | undefined {
  const payment = paymentIn(book, at);
  const gap = run?.joined.find((one) => one.last < at && one.next !== undefined && at < one.next);
  return gap && payment && isLate(payment, at) ? { gap, before: countThrough(run, gap.last) } : undefined;
}

/** 四、1: six months before the gap, and the gap closed in time. */
export const standsBefore = ({ gap, before }: BackPaidEvent): boolean => before >= sixMonths.months && closed(gap);

/**
 * The months of a run whose costs count, in stretches. Only those this document speaks of: paid as an individual, or
 * by an employer who took over from that (五、2); after another scheme a stretch begins anew.
 */
function covered(book: Ledger, run: Run): Month[][] {
  const stretches: Month[][] = [];
  let open: Month[] | undefined;
  for (const [index, at] of run.counted.entries()) {
    const scheme = paymentIn(book, at)?.scheme;
    if (scheme !== "individual" && !(open && scheme === "employer")) {
      open = undefined;
      continue;
    }
    if (!open) stretches.push((open = []));
    const late = backPaidEvent({ book, run, at });
    const before = Math.ceil(run.sums[index - 1] ?? 0);
    if (before >= sixMonths.months && (!late || standsBefore(late)) && at >= month(IN_FORCE)) open.push(at);
  }
  return stretches;
}

/** 四、3: whether months of a job or of unemployment benefit run on into paying as an individual. */
export const wentOnHerself = (book: Ledger, { counted }: Run, until: Month): boolean =>
  counted.some((m, index) => {
    const before = counted[index - 1];
    if (before === undefined || m > until || paymentIn(book, m)?.scheme !== "individual") return false;
    const scheme = paymentIn(book, before)?.scheme;
    return scheme === "employer" || scheme === "unemployment-benefit";
  });

/** 五、2: whether the months as an individual run straight on into the job of the event's month. */
export function tookOverAsEmployer({ book, run, at }: Standing): boolean {
  const before = run?.counted.filter((m) => m < at && paymentIn(book, m)?.scheme !== "employer").at(-1);
  return before !== undefined && paymentIn(book, before)?.scheme === "individual";
}

/** 三、第一款: the first day whose costs count, looking back from a month. */
export function coveredFrom({ book, run, at }: Standing): Day | undefined {
  const first = run && covered(book, run).find((months) => months.includes(at))?.[0];
  return first === undefined ? undefined : firstDay(first);
}

/** The first day after a month on which costs would count by the payments told. */
export function coveredAfter(told: Ledger, at: Month): Day | undefined {
  const first = runs(told, countingFor(told, at))
    .flatMap((run) => covered(told, run).flat())
    .find((m) => m > at);
  return first === undefined ? undefined : firstDay(first);
}

/**
 * The record as it stands for back-payment. 四、3 joins a gap that nobody paid, and paying it still covers an event in it
 * or adds its months. And resident months cut off by a gap weigh nothing yet, though paying it would bring them back.
 */
export function standingForCures(standing: Standing): Standing {
  const { book, run, at, paid } = standing;
  const all = book.residents ? runs(book, counting(1, paidTooLate(book))) : standing.all;
  const nearest = runBy(all, at);
  const unpaid = nearest?.joined.filter((gap) => gap.backPaidIn === undefined && gap.last < at).at(-1);
  if (!nearest || !unpaid) return { ...standing, nearest };
  const inside = run !== undefined && !paid && at <= unpaid.last + unpaid.length;
  return { ...standing, nearest: inside ? { ...nearest, last: unpaid.last } : { ...nearest, gap: unpaid } };
}

/** The record if she resumed in a month and back-paid what she missed just before it. */
export const ifPaidFrom = (start: Month, book: Ledger, at: Month): Ledger =>
  mended(book, countingFor(book, at), { start, until: start, like: PAYS_HERSELF, backPay: TOLERATED_GAP });

/** Months before the event; in a gap that can still be short enough, those that stood before the gap. */
export const monthsStanding = ({ nearest, run, at, count }: Standing): number =>
  run || !nearest || at - nearest.last > TOLERATED_GAP ? count : countThrough(nearest, at);
