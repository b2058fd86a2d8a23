/** The months of one line as the rules see them: paid or missed, counted or not, waiting or covered. */
import type { BenefitLine } from "../assessment/assessment.ts";
import { addMonths, month, monthText, type Month } from "../base/calendar.ts";
import { decide, type DecidedLine } from "../decide.ts";
import type { Facts, Scheme } from "../facts/facts.ts";
import { situationOf, type Situation } from "../facts/situation.ts";
import { decidingIn, lastMonth, lastPaidMonth, type Book, type Payment } from "../months/book.ts";
import type { PolicyDocument } from "../rules/document.ts";
import { sentences } from "./timeline-text.ts";
import { paysBill } from "../wording/terms.ts";

/**
 * What a month is. `paid`, `back-paid`, `paid-ahead`: paid by the day of asking, on time, afterwards or before.
 * `to-back-pay`: over and unpaid, and told to be paid later. `planned`: told to be paid, and not over. `due`: the month
 * of asking, not paid yet. `missed`: over and unpaid. `elsewhere`: paid, but in a place that this document does not look
 * at. `none`: nothing paid and nothing expected.
 */
export type MonthState =
  "paid" | "back-paid" | "paid-ahead" | "to-back-pay" | "planned" | "due" | "missed" | "elsewhere" | "none";

/**
 * One calendar month, `YYYY-MM`. `counts`: whether it is among the months that the line asks for; left undefined where
 * the line asks for none, and after the last month it asks about; `partly`: it counts for less than a month. `benefit`: whether its costs count, where the line
 * says from which day. `from` and `claimBy` are days of the line that lie in this month.
 */
export interface TimelineMonth {
  readonly month: string;
  readonly state: MonthState;
  readonly scheme?: Scheme;
  readonly counts: boolean | undefined;
  readonly partly?: true;
  readonly benefit?: "waiting" | "covered";
  readonly event?: true;
  readonly now?: true;
  readonly claimBy?: string;
  readonly from?: string;
}

/** Months without a break, earliest first, and the same told in sentences, in the order of time. */
export interface Timeline {
  readonly months: readonly TimelineMonth[];
  readonly text: readonly string[];
}

/** How far before the event the strip may begin. */
const MONTHS_BEFORE = 36;

/**
 * The months that matter to a line of `assess(facts)`: from the first payment, at most 36 months before the event, to the
 * last of event, day of asking, `from` and `claimBy`. Empty where no document decides the line, or the event or the
 * record is not told. Throws on nothing that `factsSchema` accepts.
 */
export function timeline(facts: Facts, line: BenefitLine): Timeline {
  const asked = readAgain(facts, line);
  if (!asked) return { months: [], text: [] };
  const { first, last } = span(asked, line);
  const months: TimelineMonth[] = [];
  const benefits = benefitIn(asked, line);
  const cut = asked.firstPaid !== undefined && asked.firstPaid < first;
  for (let m = first; m <= last; m = addMonths(m, 1)) months.push(tell(asked, line, m, benefits(m)));
  return { months, text: sentences(months, line, asked.situation, cut) };
}

/** A line decided once more, with the months that it looks at. */
interface Asked {
  readonly decided: DecidedLine;
  readonly document: PolicyDocument;
  readonly situation: Situation;
  readonly book: Book;
  /** Whether this line looks at a payment at all. */
  readonly sees: (paid: Payment) => boolean;
  readonly firstPaid: Month | undefined;
  /** The last month told to be paid that it looks at. */
  readonly lastSeen: Month | undefined;
}

function readAgain(facts: Facts, { benefit, via }: BenefitLine): Asked | undefined {
  const situation = situationOf(facts);
  const decided = decide(facts).find((one) => one.benefit === benefit && one.via === via);
  const book = decided?.book();
  if (!situation || !decided?.paper || !book) return undefined;
  const first = book.months.findIndex((cell) => cell.length > 0);
  const sees = seenBy(decided, situation, book);
  return {
    decided,
    document: decided.paper.document,
    situation,
    book,
    sees,
    firstPaid: first < 0 ? undefined : addMonths(book.first, first),
    lastSeen: lastPaidMonth(book, lastMonth(book), sees, undefined),
  };
}

/** A line through resident insurance looks elsewhere too where she is a resident only there. */
function seenBy({ via, looksAt }: DecidedLine, { event, now }: Situation, book: Book): (paid: Payment) => boolean {
  const there = (paid: Payment) => looksAt.includes(paid.where);
  if (via !== "resident") return there;
  const residentHere = (paid: Payment) => paid.scheme === "resident" && there(paid);
  const until = Math.max(event.month, now) as Month;
  return lastPaidMonth(book, until, residentHere, undefined) === undefined ? () => true : there;
}

function span({ situation: { event, now }, firstPaid }: Asked, { from, claimBy }: BenefitLine) {
  const begin = Math.min(event.month, now, firstPaid ?? event.month);
  const ends = [event.month, now, ...[from, claimBy].flatMap((one) => (one === undefined ? [] : month(one)))];
  return {
    first: Math.max(begin, event.month - MONTHS_BEFORE) as Month,
    last: Math.max(...ends) as Month,
  };
}

function tell(asked: Asked, line: BenefitLine, m: Month, benefit: TimelineMonth["benefit"]): TimelineMonth {
  const { situation } = asked;
  const inMonth = (text: string | undefined) => text !== undefined && month(text) === m;
  const payment = paymentOf(asked, line, m);
  return {
    month: monthText(m),
    ...payment,
    ...countsIn(asked, payment, m),
    ...(benefit && { benefit }),
    ...(m === situation.event.month && { event: true as const }),
    ...(m === situation.now && { now: true as const }),
    ...(line.claimBy !== undefined && inMonth(line.claimBy) && { claimBy: line.claimBy }),
    ...(line.from !== undefined && inMonth(line.from) && { from: line.from }),
  };
}

/** A month that only a plan would pay counts for nothing yet. */
function countsIn(
  { decided: { strip } }: Asked,
  { scheme }: Pick<TimelineMonth, "scheme">,
  m: Month,
): Pick<TimelineMonth, "counts" | "partly"> {
  if (!strip || m > strip.through) return { counts: undefined };
  const counts = scheme !== undefined && strip.counts(m);
  return counts === "partly" ? { counts: true, partly: true } : { counts };
}

function paymentOf(asked: Asked, line: BenefitLine, m: Month): Pick<TimelineMonth, "state" | "scheme"> {
  const { book, sees, situation } = asked;
  const { now } = situation;
  const made = decidingIn(book, m, sees, now);
  if (made) return { state: madeWhen(made, m), scheme: made.scheme };
  const planned = decidingIn(book, m, sees, undefined);
  if (planned) return { state: m < now ? "to-back-pay" : "planned", scheme: planned.scheme };
  const away = decidingIn(book, m, () => true, now);
  if (away) return { state: "elsewhere", scheme: away.scheme };
  if (m > now || !expected(asked, line, m)) return { state: "none" };
  return { state: m === now ? "due" : "missed" };
}

function madeWhen({ late, paidIn }: Payment, m: Month): "paid" | "back-paid" | "paid-ahead" {
  if (late) return "back-paid";
  return paidIn !== undefined && paidIn < m ? "paid-ahead" : "paid";
}

/** Between payments and up to the event a month is missed; afterwards only while it can still matter to the line. */
function expected({ firstPaid, lastSeen, situation }: Asked, line: BenefitLine, m: Month): boolean {
  if (firstPaid === undefined || m < firstPaid) return false;
  if (m <= situation.event.month || (lastSeen !== undefined && m < lastSeen)) return true;
  const goesOn = line.verdict === "pending" || line.benefit === "allowance";
  return goesOn && m <= month(situation.yearOn);
}

/**
 * 「等待」 and 「能报」 beside the line's first day: the months paid alike just before it, and those paid from it on as far as
 * they go without a break after the event. Where the payments break off, nothing is said.
 */
function benefitIn(asked: Asked, line: BenefitLine): (m: Month) => TimelineMonth["benefit"] {
  if (line.from === undefined || !paysBill(line.benefit)) return () => undefined;
  const { document, situation, book, sees } = asked;
  const first = month(line.from);
  const inForce = month(document.inForce.from);
  const paidIn = (m: Month) => decidingIn(book, m, sees, undefined);
  const alikeTo = (one: Month) => (m: Month) => alike(paidIn(one), paidIn(m));
  let waitsSince = first;
  while (waitsSince > inForce && alikeTo(first)(addMonths(waitsSince, -1))) waitsSince = addMonths(waitsSince, -1);
  const turn = Math.max(first, situation.event.month) as Month;
  let coveredTo = turn;
  while (alikeTo(turn)(addMonths(coveredTo, 1))) coveredTo = addMonths(coveredTo, 1);
  return (m) => {
    if (waitsSince <= m && m < first) return "waiting";
    return first <= m && m <= coveredTo && paidIn(m) !== undefined ? "covered" : undefined;
  };
}

/** Whether two months are paid by the same scheme, maternity insurance in both or in neither. */
const alike = (a: Payment | undefined, b: Payment | undefined): boolean =>
  a !== undefined && b !== undefined && a.scheme === b.scheme && a.maternity === b.maternity;
