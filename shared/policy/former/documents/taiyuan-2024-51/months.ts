/** 并医险中心字〔2024〕51号, 第一章一 and 第二章一、1–4: who is in, which months count, and which gaps join. */
import { paidThen } from "../paid-then.ts";
import type { Action, Assumption } from "../../../assessment/assessment.ts";
import { addMonths, firstDay, month, monthZh, type Day, type Month } from "../../../base/calendar.ts";
import { condition, met, unmet, type Asked, type Finding } from "../../condition.ts";
import {
  backPaidWithin,
  countedAt,
  cures,
  ifPaidFromNow,
  served,
  servedFrom,
  servedLater,
  standingAt,
  type Counted,
  type Period,
  type Standing,
} from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import {
  bookOf,
  countThrough,
  isLate,
  lastPaidMonth,
  lateReasonOf,
  paymentIn,
  paysMaternity,
  runs,
  type Counting,
  type Ledger,
  type Payment,
} from "../../record.ts";
import { books, type Books, type Insured, type Reach, type Situation } from "../../situation.ts";
import { EVENT_WORD, SCHEME_WORD, gapText, runText } from "../../wording.ts";
import { isResident } from "../resident.ts";
import { START, clause } from "./clauses.ts";

/** 3: payments anywhere in Shanxi. */
export const REACH: Reach = "province";

/* 第一章一: who is in; the identity of the event's month (R8). */

/** Whom this document speaks of. */
export interface Identity {
  readonly as: "unknown" | "resident" | "individual" | "employee" | "none";
  readonly laid?: Books;
  /** The payment of the event's month, or the last one while that still counts. */
  readonly payment?: Payment;
}

/** What is asked where nobody told how she was insured. */
export const recordWanted = { id: "record-known", required: "缴费记录", cites: clause("2.1.1") } as const;

const JOB_CHANGE = { months: 3, window: 4 };

/** Reads the identity off the record. */
export function identity(situation: Situation): Identity {
  const { person, event, now } = situation;
  if (!person.record) return { as: "unknown" };
  const laid = books(situation, person.record, REACH);
  const paid = paymentIn(laid.deciding, event.month);
  if (!paid && isResident(situation)) return { as: "resident", laid };
  const last = lastPaidMonth(laid.deciding, event.month);
  const held = !paid && last !== undefined && (event.future || now <= last + JOB_CHANGE.window);
  const payment = paid ?? (held ? paymentIn(laid.deciding, last) : undefined);
  if (!payment || (!paid && payment.scheme === "resident")) return { as: "none", laid };
  if (payment.scheme === "resident" || payment.scheme === "individual") return { as: payment.scheme, laid, payment };
  if (!paid && dismissedBefore(situation, laid)) return { as: "none", laid };
  return { as: "employee", laid, payment };
}

/** 4: whether the contract ended before the event with no other employer told of since. */
export function dismissedBefore({ person, event }: Situation, { told }: Books): boolean {
  const last = told.months.reduce((found, paid, index) => (paid && isEmployer(paid) ? told.first + index : found), -1);
  // Then another employer pays, whenever the contract ended.
  if (last > event.month) return false;
  const { dismissedOn } = person.facts;
  return dismissedOn !== undefined && dismissedOn < event.date && last <= month(dismissedOn);
}

const isEmployer = (paid: Payment): boolean => paid.scheme === "employer" && paysMaternity(paid);

/* 第二章一、1–3: which months count, and which gaps join. */

/** 3: months of employees in Shanxi. 2: a job change back-paid in time joins. 1: late registration starts anew; arrears count. */
const counting: Counting = {
  weigh: (paid) => (isEmployer(paid) || (paid.scheme === "unemployment-benefit" && paysMaternity(paid)) ? 1 : 0),
  excuses: (paid) => lateReasonOf(paid) === "arrears",
  joins: (gap) =>
    !gap.lateReasons.includes("registration") && backPaidWithin(gap, JOB_CHANGE.months, JOB_CHANGE.window),
};

/** The months of a book that count: late ones only where they healed. */
export function countedOnly(book: Ledger): Ledger {
  const counted = new Set(runs(book, counting).flatMap((run) => run.counted));
  return bookOf(
    book.first,
    book.months.map((paid, index) => (counted.has(addMonths(book.first, index)) ? paid : undefined)),
  );
}

/** A qualifying period of this document, with what serving it brings. */
interface Membership extends Period {
  readonly brings: string;
}

const asEmployee = (months: number, counts: Period["counts"], brings: string): Membership => ({
  months,
  counts,
  counting: () => counting,
  backPay: JOB_CHANGE,
  like: { scheme: "employer", from: "1950-01" },
  brings,
});
/** 1 and 7: medical costs. */
export const oneMonth = asEmployee(1, "before", "医疗费就能报");
/** 1: the allowance. */
export const nineMonths = asEmployee(9, "through", "满 9 个月，就有生育津贴");
/** 5 and 6: the event's month alone. */
export const thatMonth = asEmployee(1, "through", "这一项就能办");

/** 1–3: the readings by which months came to add up, or did not. */
function countingReadings(period: Period, { nearest, book, at }: Standing): Assumption[] {
  const found: Assumption[] = [];
  for (const gap of nearest?.joined ?? []) {
    found.push(reading("R3", clause("2.1.2")));
    if (gap.length === JOB_CHANGE.months) found.push(reading("R1", clause("2.1.2")));
  }
  const gap = nearest?.gap;
  if (gap && gap.length <= JOB_CHANGE.months + 1) {
    found.push(reading(gap.length > JOB_CHANGE.months ? "R1" : "R10", clause("2.1.2")));
  }
  if (nearest && nearest.first < START && (period === oneMonth || at - START + 1 < period.months)) {
    found.push(reading("R7a", clause("2.1.1")));
  }
  const late = book.months.filter((paid, index) => paid && isLate(paid, addMonths(book.first, index)));
  if (late.some((paid) => paid && lateReasonOf(paid) === "arrears")) {
    found.push(ownReading("arrears-count", "单位补上的欠费月份，按已经交了算。", clause("2.1.1")));
  }
  if (late.some((paid) => paid && lateReasonOf(paid) !== "arrears")) {
    const text = "开头就晚交的，按单位晚登记算；中间晚交的，按换工作断缴算。";
    found.push(ownReading("late-payment-kind", text, clause("2.1.1", "2.1.2")));
  }
  return found;
}

/** Whether the payments told, once made, serve a period that those made so far do not. */
export const toldServes = (situation: Situation, period: Period, laid: Books): boolean =>
  !situation.event.future && served(period, standingAt(period, laid.told, situation.event.month));

/** The employer pays what it owes, as told. */
export const payDebts = (effect: string): Action => ({ id: "back-pay", what: "请单位按说好的把欠费补上", effect });

/** 2 and R9: what still mends the count for this event; nothing once the contract has ended and no one pays since. */
export function mending(situation: Situation, who: Insured, period: Membership, laid: Books): Action[] {
  const open = byPaying(situation, who, period, laid);
  return open.length > 0 && who === situation.person && dismissedBefore(situation, laid) ? [] : open;
}

function byPaying(situation: Situation, who: Insured, period: Membership, laid: Books): Action[] {
  if (!hasEmployer(situation, who, laid)) return [];
  if (toldServes(situation, period, laid)) return [payDebts(period.brings)];
  const standing = standingAt(period, laid.deciding, situation.event.month);
  return cures(period, situation, standing, {
    enrol: "由单位参保并按月交费",
    keepPaying: "参保不要断",
    backPay: "请单位把断缴的月份全部补上",
    effect: period.brings,
  });
}

/** 2: somebody must be there to pay: after unemployment benefit a new employer; for a spouse who pays himself, none is. */
function hasEmployer({ event, person }: Situation, who: Insured, { deciding, told }: Books): boolean {
  if (who !== person) {
    const lastTold = lastPaidMonth(told, event.month);
    return lastTold === undefined || paymentIn(told, lastTold)?.scheme === "employer";
  }
  const last = lastPaidMonth(deciding, event.month);
  if (event.future || last === undefined || paymentIn(deciding, last)?.scheme !== "unemployment-benefit") return true;
  return told.months.some((paid, index) => paid?.scheme === "employer" && told.first + index > last);
}

/** The readings behind a cure. */
export function cureReadings({ event }: Situation, laid: Books, open: readonly Action[]): Assumption[] {
  if (open.length === 0) return [];
  const window = open.some((one) => one.id === "back-pay" && one.by !== undefined);
  return [
    ...(event.future ? [reading("R9")] : [reading("R7c")]),
    ...(event.future || paymentIn(laid.deciding, event.month) ? [] : [reading("R8")]),
    ...(window ? [reading("R10", clause("2.1.2"))] : []),
  ];
}

/** The event's month is one of an employee in Shanxi. */
export function insuredThen(situation: Situation, laid: Books, mends: () => readonly Action[], name: string): Asked {
  const { event } = situation;
  const required = `${EVENT_WORD[event.kind]}当月${name}在太原（或山西省内）的职工生育保险里`;
  const asked = (finding: Finding): Asked => condition("insured-as-employee", clause("1.1"), required, finding);
  if (standingAt(thatMonth, laid.deciding, event.month).paid) return asked(paidThen(situation));
  const open = mends();
  const seen = unpaidText(paymentIn(laid.deciding, event.month), event.month);
  return asked(unmet(seen, { cures: open, assumes: cureReadings(situation, laid, open) }));
}

function unpaidText(payment: Payment | undefined, at: Month): string {
  if (!payment) return `${monthZh(at)}没有交`;
  if (payment.scheme !== "employer" && payment.scheme !== "unemployment-benefit") {
    return `那个月是${SCHEME_WORD[payment.scheme]}，不在职工生育保险里`;
  }
  return paysMaternity(payment) ? `${monthZh(at)}是事后补的，这次不算` : "那个月只交了医保，没有生育保险";
}

/** What the months come to for one person. */
export interface Membered {
  readonly asked: readonly Asked[];
  readonly standing: Standing;
  /** First day whose costs count; with a cure still open, the day if it is used. */
  readonly from: Day | undefined;
  readonly later: Day | undefined;
  readonly counted: () => Counted;
}

/** The insured condition and the months condition, for her or her spouse. */
export function insuredLongEnough(
  situation: Situation,
  who: Insured,
  laid: Books,
  period: Membership,
  name: string,
): Membered {
  const { event, now } = situation;
  const at = event.month;
  const standing = standingAt(period, laid.deciding, at);
  const { nearest, count } = standing;
  const holds = served(period, standing);
  const open = holds ? [] : mending(situation, who, period, laid);
  const through = period.counts === "through" ? at : addMonths(at, -1);
  const gap = nearest?.gap;
  const seen = `${runText(nearest, through, countThrough(nearest, through))}${gap ? `（之前${gapText(gap)}）` : ""}`;
  const setBy = clause(who === situation.person ? "2.1.1" : "2.1.7");
  const near = Math.abs(count - period.months) <= 1 ? [reading(period.counts === "through" ? "R5" : "R4", setBy)] : [];
  const readings = [...near, ...countingReadings(period, standing)];
  const joins = nearest?.joined.length || gap ? clause("2.1.2") : [];
  const required =
    period.counts === "through"
      ? `到${EVENT_WORD[event.kind]}当月连续足额交满 ${period.months} 个月`
      : `${name}在${EVENT_WORD[event.kind]}当月之前连续交满 ${period.months} 个月`;
  const hoped = !open.length
    ? laid.deciding
    : toldServes(situation, period, laid)
      ? laid.told
      : ifPaidFromNow(period, situation, laid.deciding, addMonths(Math.max(now, at) as Month, 1));
  const start = servedFrom(period, standingAt(period, hoped, at).run);
  return {
    asked: [
      insuredThen(situation, laid, () => open, name),
      condition(
        period.counts === "through" ? "nine-months-paid" : "one-month-paid",
        [...setBy, ...joins, ...clause("2.1.3")],
        required,
        count >= period.months
          ? met(seen, readings)
          : unmet(seen, { cures: open, assumes: [...readings, ...cureReadings(situation, laid, open)] }),
      ),
    ],
    standing,
    from: start === undefined ? undefined : firstDay(Math.max(start, START) as Month),
    later: holds ? undefined : servedLater(period, laid.told, at),
    counted: () => countedAt(period, nearest, at),
  };
}
