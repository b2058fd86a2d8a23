/** 川医保规〔2024〕9号 二（二）4: events of 2025, put off until twelve maternity months are paid. */
import type { Action } from "../../../assessment/assessment.ts";
import { addMonths, firstDay, month, monthZh, yearOf, type Day, type Month } from "../../../base/calendar.ts";
import { condition, met, unmet, type Finding } from "../../condition.ts";
import { rule, type Ruled } from "../../line.ts";
import { served, standingAt, type Standing } from "../../qualifying.ts";
import { callersDays } from "../../../figures/figures.ts";
import { ownReading, reading } from "../../readings.ts";
import { mended } from "../../hypothesis.ts";
import { nthMonth, paymentIn, runs, type Ledger, type Run } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { runText } from "../../wording.ts";
import { claimedInTime, lastClaimDay } from "../claim-period.ts";
import { leaveEnds } from "../order-619.ts";
import { START, clause } from "./clauses.ts";
import { AS_MEMBER, TWELVE, cureWords, ifPaid, inMaternity, mending, twelveMedical, twelveMonths } from "./months.ts";
import { PAID_TO_HER, amount, late, leave } from "./payment.ts";

/** Whether a month is told to be paid with maternity insurance. */
function insuredIn(told: Ledger, m: Month): boolean {
  const payment = paymentIn(told, m);
  return payment !== undefined && inMaternity(payment);
}

/** The put-off claim, or `undefined` where 二（二）4 does not apply: the event outside 2025, or no 12 medical months. */
export function putOff(situation: Situation, laid: Books): Ruled | undefined {
  const { event, asOf } = situation;
  if (yearOf(event.month) !== yearOf(START)) return undefined;
  const medical = standingAt(twelveMedical, laid.deciding, event.month);
  const words = {
    ...cureWords("当月职工医保满 12 个月，等生育保险也交满就能领"),
    enrol: "按月交职工医保",
    keepPaying: "职工医保接着按月交，不要断",
  };
  const insuredThen = served(twelveMedical, medical);
  const going = insuredThen ? [] : mending(twelveMedical, situation, medical, words);
  if (!insuredThen && going.length === 0) return undefined;
  const hoped = hopedFor(situation, laid);
  if (!hoped) return undefined;
  const from = firstDay(addMonths(hoped.month, 1));
  const last = lastClaimDay(situation);
  const begun = maternityIn(laid.paid, hoped.run.first);
  const passes = from > last && (begun ? hoped.run.first <= month(last) : asOf <= last);
  const ready = hoped.told && from <= asOf && maternityIn(laid.paid, hoped.month);
  const since = firstMaternity(laid.told, event.month);
  const leaveAsked = since !== undefined && since <= month(leaveEnds(event, callersDays(situation)?.value).latest);
  return rule("allowance", "self", {
    conditions: [
      condition(
        "event-in-2025",
        clause("2.2.4"),
        "2025 年内生产或终止妊娠",
        met(`${event.future ? "预计在" : "发生在"} ${monthZh(event.month)}`),
      ),
      condition(
        "twelve-months-medical",
        clause("2.2.4"),
        `当月职工医保连续满 ${TWELVE} 个月`,
        medicalFinding(situation, medical, going),
      ),
      condition(
        "twelve-months-paid",
        clause("2.2.4"),
        `生育保险交满 ${TWELVE} 个月`,
        paidFinding(hoped, { ready, begun, passes, last, from }),
      ),
      ...(passes ? [] : [claimedInTime(situation, clause("2.2.3"))]),
      ...(leaveAsked ? [leave(situation, laid, since)] : []),
    ],
    payer: "employee-fund",
    from,
    claimBy: last,
    amount: () => amount(situation, laid, month(from)),
    how: () => [PAID_TO_HER],
    assumptions: passes ? [] : late(situation),
    counted: () => ({
      months: hoped.run.counted.filter((m) => m <= hoped.month && insuredIn(laid.told, m)),
      through: hoped.month,
    }),
  });
}

/** The run in which the twelfth maternity month will be paid, and whether the months told reach it. */
interface Hoped {
  readonly run: Run;
  readonly month: Month;
  readonly told: boolean;
}

/** The months told, if they begin before the claim's limit; else what paying from now on would give. */
function hopedFor(situation: Situation, laid: Books): Hoped | undefined {
  const { event, now } = situation;
  const counting = twelveMonths.counting(laid.told, event.month);
  const told = twelfth(laid.told, event.month);
  if (told && told.run.first <= month(lastClaimDay(situation))) return { ...told, told: true };
  const until = addMonths(Math.max(now, event.month) as Month, TWELVE);
  const goingOn = twelfth(mended(laid.told, counting, { start: now, until, like: AS_MEMBER, backPay: 0 }), event.month);
  return goingOn && { ...goingOn, told: false };
}

/** The run, from the event on, in which the twelfth maternity month is paid. */
function twelfth(book: Ledger, at: Month): { readonly run: Run; readonly month: Month } | undefined {
  for (const run of runs(book, twelveMonths.counting(book, at))) {
    const nth = nthMonth(run, TWELVE);
    if (nth !== undefined && run.last >= at) return { run, month: nth };
  }
  return undefined;
}

function maternityIn(book: Ledger, m: Month): boolean {
  const payment = paymentIn(book, m);
  return payment !== undefined && inMaternity(payment);
}

/** The first month of maternity insurance from the event on: from then on she must not stop in the leave. */
function firstMaternity(book: Ledger, at: Month): Month | undefined {
  const index = book.months.findIndex((payment, i) => book.first + i >= at && payment && inMaternity(payment));
  return index < 0 ? undefined : addMonths(book.first, index);
}

function medicalFinding(situation: Situation, { nearest, at, count }: Standing, going: readonly Action[]): Finding {
  const near = Math.abs(count - TWELVE) <= 1 ? [reading("R5", clause("2.2.4"))] : [];
  if (going.length > 0) {
    const seen = nearest ? `职工医保说好交到 ${monthZh(nearest.last)}` : "还没有交职工医保";
    return unmet(seen, { cures: going, assumes: [...near, ...ifPaid(situation)] });
  }
  const planned = situation.event.future ? [reading("planned-payments")] : [];
  return met(runText(nearest, at, count), [...near, ...planned]);
}

function paidFinding(
  hoped: Hoped,
  put: {
    readonly ready: boolean;
    readonly begun: boolean;
    readonly passes: boolean;
    readonly last: Day;
    readonly from: Day;
  },
): Finding {
  const seen = `${monthZh(hoped.run.first)}起算，${monthZh(hoped.month)}满 ${TWELVE} 个月`;
  const began = "生育保险可以在生产以后才开始交，只要职工医保当时已连续满 12 个月。";
  const past = "等满 12 个月时已过申领期限的，仍然可以领；但要在期限以前开始交生育保险。";
  const whole = "文件只说“缴纳满 12 个月”；这里按连续 12 个月数，中间断过的重新数。";
  const assumes = [
    reading("R7b", clause("2.2.4")),
    ownReading("transition", began, clause("2.2.4")),
    ...(put.passes ? [ownReading("transition-past-limit", past, clause("2.2.4", "2.2.3"))] : []),
    ...(hoped.run.gap ? [ownReading("transition-unbroken", whole, clause("2.2.4"))] : []),
  ];
  if (put.ready) return met(seen, assumes);
  const cure: Action = put.begun
    ? { id: "keep-paying", what: "生育保险接着按月交，不要断", effect: `${monthZh(month(put.from))}起可以领津贴` }
    : {
        id: "enrol",
        what: "加入生育保险，和职工医保一起按月交",
        by: put.last,
        effect: "交满 12 个月以后可以领这次的津贴",
      };
  return unmet(seen, { cures: [cure], assumes });
}
