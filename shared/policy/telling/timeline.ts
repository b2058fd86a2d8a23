/** The months of one line as the rules see them: paid or missed, counted or not, waiting or covered. */
import type { Benefit, BenefitLine } from "../assessment/assessment.ts";
import { addMonths, month, monthText, type Month } from "../base/calendar.ts";
import { ruleFor, rulesOf, type DocumentRule } from "../former/documents/index.ts";
import { residentBooks } from "../former/documents/resident.ts";
import type { Contribution, Facts, Scheme } from "../facts/facts.ts";
import { placeOf } from "../base/places.ts";
import type { Counted } from "../former/qualifying.ts";
import { isLate, paymentIn, paysMaternity, type Ledger, type Payment } from "../former/record.ts";
import { books, occasion, situation, type Books, type Situation } from "../former/situation.ts";
import { sentences } from "./timeline-text.ts";

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

/** A line's rule asked once more, with the books it looks at. */
interface Asked {
  readonly rule: DocumentRule;
  readonly situation: Situation;
  readonly laid: Books;
  /** The same record wherever it was paid. */
  readonly anywhere: Books;
  readonly firstPaid: Month | undefined;
  readonly counted: Counted | undefined;
  readonly counts: ReadonlySet<Month>;
}

function readAgain(facts: Facts, line: BenefitLine): Asked | undefined {
  const place = placeOf(facts.region);
  const event = occasion(facts);
  const rule = place && event && ruleFor(line.benefit, line.via, event.date, rulesOf(place));
  if (!event || !rule) return undefined;
  const asked = situation(facts, event);
  const record = (line.via === "spouse" ? asked.spouse : asked.person)?.record;
  if (!record) return undefined;
  const anywhere = books(asked, record, "anywhere");
  const counted = rule.decide(asked)?.counted?.();
  return {
    rule,
    situation: asked,
    laid: booksOf(asked, rule, record),
    anywhere,
    firstPaid: anywhere.told.months.length > 0 ? anywhere.told.first : undefined,
    counted,
    counts: new Set(counted?.months),
  };
}

const booksOf = (asked: Situation, { via, reach }: DocumentRule, record: readonly Contribution[]): Books =>
  via === "resident" ? residentBooks(asked, record) : books(asked, record, reach);

function span({ situation: { event, now }, firstPaid }: Asked, { from, claimBy }: BenefitLine) {
  const begin = Math.min(event.month, now, firstPaid ?? event.month);
  const ends = [event.month, now, ...[from, claimBy].flatMap((one) => (one === undefined ? [] : month(one)))];
  return {
    first: Math.max(begin, event.month - MONTHS_BEFORE) as Month,
    last: Math.max(...ends) as Month,
  };
}

function tell(asked: Asked, line: BenefitLine, m: Month, benefit: TimelineMonth["benefit"]): TimelineMonth {
  const { situation, counted, counts } = asked;
  const inMonth = (text: string | undefined) => text !== undefined && month(text) === m;
  return {
    month: monthText(m),
    ...paymentOf(asked, line, m),
    counts: counted && m <= counted.through ? counts.has(m) : undefined,
    ...(counted?.partly?.includes(m) && { partly: true as const }),
    ...(benefit && { benefit }),
    ...(m === situation.event.month && { event: true as const }),
    ...(m === situation.now && { now: true as const }),
    ...(line.claimBy !== undefined && inMonth(line.claimBy) && { claimBy: line.claimBy }),
    ...(line.from !== undefined && inMonth(line.from) && { from: line.from }),
  };
}

function paymentOf(asked: Asked, line: BenefitLine, m: Month): Pick<TimelineMonth, "state" | "scheme"> {
  const { laid, anywhere, situation } = asked;
  const { now } = situation;
  const made = paymentIn(laid.paid, m);
  if (made) return { state: madeWhen(made, m), scheme: made.scheme };
  const planned = paymentIn(laid.told, m);
  if (planned) return { state: m < now ? "to-back-pay" : "planned", scheme: planned.scheme };
  const away = paymentIn(anywhere.paid, m);
  if (away) return { state: "elsewhere", scheme: away.scheme };
  if (m > now || !expected(asked, line, m)) return { state: "none" };
  return { state: m === now ? "due" : "missed" };
}

function madeWhen(made: Payment, m: Month): "paid" | "back-paid" | "paid-ahead" {
  if (isLate(made, m)) return "back-paid";
  return made.paidIn !== undefined && month(made.paidIn) < m ? "paid-ahead" : "paid";
}

/** Between payments and up to the event a month is missed; afterwards only while it can still matter to the line. */
function expected({ firstPaid, laid, situation }: Asked, line: BenefitLine, m: Month): boolean {
  if (firstPaid === undefined || m < firstPaid) return false;
  if (m <= situation.event.month || paidAfter(laid.told, m)) return true;
  const goesOn = line.verdict === "pending" || line.benefit === "allowance";
  return goesOn && m <= month(situation.yearOn);
}

const paidAfter = (book: Ledger, m: Month): boolean =>
  book.months.some((paid, index) => paid !== undefined && book.first + index > m);

const PAYS_COSTS: readonly Benefit[] = ["medical-expense", "genetic-testing"];

/**
 * 「等待」 and 「能报」 beside the line's first day: the months paid alike just before it, and those paid from it on as far as
 * they go without a break after the event. Where the payments break off, nothing is said.
 */
function benefitIn(asked: Asked, line: BenefitLine): (m: Month) => TimelineMonth["benefit"] {
  if (line.from === undefined || !PAYS_COSTS.includes(line.benefit)) return () => undefined;
  const { event } = asked.situation;
  const first = month(line.from);
  const inForce = month(asked.rule.document.inForce.from);
  const { told: book } = asked.laid;
  const alikeTo = (one: Month) => (m: Month) => alike(paymentIn(book, one), paymentIn(book, m));
  let waitsSince = first;
  while (waitsSince > inForce && alikeTo(first)(addMonths(waitsSince, -1))) waitsSince = addMonths(waitsSince, -1);
  const turn = Math.max(first, event.month) as Month;
  let coveredTo = turn;
  while (alikeTo(turn)(addMonths(coveredTo, 1))) coveredTo = addMonths(coveredTo, 1);
  return (m) => {
    if (waitsSince <= m && m < first) return "waiting";
    return first <= m && m <= coveredTo && paymentIn(book, m) !== undefined ? "covered" : undefined;
  };
}

/** Whether two months are paid by the same scheme, maternity insurance in both or in neither. */
const alike = (a: Payment | undefined, b: Payment | undefined): boolean =>
  a !== undefined && b !== undefined && a.scheme === b.scheme && paysMaternity(a) === paysMaternity(b);
