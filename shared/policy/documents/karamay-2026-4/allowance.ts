/** 克医保规〔2026〕4号 四（二）, 四（五）: the allowance, how much, from when, until when, and what is paid at once. */
import { addMonths, day, firstDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import type { Occasion, Situation } from "../../facts/situation.ts";
import { figurePath } from "../../figures/figures.ts";
import { decidingIn, paymentsIn, type Payment } from "../../months/book.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { act, missing, no, rule, waiting, yes, type Act } from "../../rules/condition.ts";
import { once, onceFor } from "../../rules/once.ts";
import type { LineOf } from "../../rules/line.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { allowanceSum, averageWageOf, employersWage } from "../../shared-rules/allowance-sum.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { endedPregnancy } from "../../shared-rules/event-kind.ts";
import { latestLate, paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { R5, reading } from "../../shared-rules/readings.ts";
import { order619Clause } from "../order-619.ts";
import { clause, karamay2026no4 } from "./clauses.ts";
import {
  WAITING_MONTHS,
  anotherTime,
  herWalks,
  hers,
  identity,
  isMedical,
  isMember,
  isResidentThen,
  jobGoesOn,
  memberMoves,
  premise,
  restsOn,
  standing,
  stillToWait,
  type Asked,
  type Member,
  type Walks,
} from "./insurance.ts";
import { claimLimit, inTime } from "./medical.ts";

/* 四（二）: 生育或者终止妊娠; a check or a stay in hospital brings no leave. */
const allowanceEvent = rule(
  "allowance-event",
  clause("4.2"),
  ({ event }: Situation) => {
    const data = () => ({ kind: event.kind });
    const other = event.kind === "prenatal" || event.kind === "treatment";
    return other ? { ...no("no-leave", data), rests: [premise("R11")] } : yes("has-leave", data);
  },
  { lasts: true },
);
/* 四（二）, 四（四）: surgery brings none, though 四（四） names it; an employee's days are in no loaded paper. */
const surgeryNoAllowance: Reading<"surgery-no-allowance"> = { id: "surgery-no-allowance", cites: clause("4.2", "4.4") };
const surgeryDays = rule(
  "surgery-days",
  clause("4.2", "4.4"),
  (asked: Asked) => {
    const { event, figures } = asked.situation;
    const as = identity(asked, "person");
    const employee = as === "employer" || (as === undefined && jobGoesOn(asked, "person"));
    if (!employee && asked.stance.reads(surgeryNoAllowance, true, false)) return no("surgery");
    if (event.procedure === undefined) return missing("procedure-not-told", "event.procedure");
    const key = `allowance-days:650000:${event.procedure}`;
    return figures[key] === undefined ? missing("days-not-loaded", figurePath(key)) : yes("days-told");
  },
  { lasts: true },
);

/* 四（二）: ten months, the waiting left out, the event's own included (R5). */
const ALLOWANCE_MONTHS = 10;
const hasTen = ({ months }: Member): boolean => months >= ALLOWANCE_MONTHS;
const hasTenThen = (stance: Stance, stood: Member): boolean =>
  stood.months > ALLOWANCE_MONTHS || (hasTen(stood) && stance.reads(reading(R5, clause("4.2")), true, false));

/* 四（二）: last year's average wage of the region × 60 % ÷ 30 × the days; 四（四）: an employee's by Order 619 art. 8. */
const SHARE = 60;
const sum = (asked: Asked) =>
  identity(asked, "person") === "employer"
    ? allowanceSum(asked, { cites: [...clause("4.4"), ...order619Clause("8")], basis: employersWage })
    : allowanceSum(asked, {
        cites: clause("4.2"),
        basis: averageWageOf("650000"),
        share: SHARE,
        divisorWritten: true,
      });

/* 四（四）: a member in the event's month; who only joins after the event, in that month, was none at it. */
function memberThen({ situation: { event, asOf }, book, stance }: Asked, walk: Walk<Member>): Member | undefined {
  const stood = at(walk, event.month);
  if (asOf <= event.date) return stood;
  const inTime = paymentsIn(book, event.month).filter((paid) => isMedical(paid) && !paid.tried && !paid.late);
  const without = inTime.length > 0 && !inTime.some(isMember(stance, "person"));
  return stood?.tried || without ? undefined : stood;
}

/* 四（五）第四款: births of the first five months may pay in one sum what is missing, before December 2027. */
const SUM_BIRTHS = { from: karamay2026no4.inForce.from, to: day("2026-12-31") };
const SUM_BY = day("2027-11-30");
const SUM_MONTH = month(SUM_BY);
const isFirstBirth = ({ date }: Occasion): boolean => SUM_BIRTHS.from <= date && date <= SUM_BIRTHS.to;
/* What is missing of the waiting and of the ten; else of the ten alone. */
const sumPaysWaiting: Reading<"sum-pays-waiting"> = { id: "sum-pays-waiting", cites: clause("4.5") };
function monthsMissing(stance: Stance, stood: Member): number {
  const wait = stillToWait(stood);
  return ALLOWANCE_MONTHS - stood.months + (wait === 0 ? 0 : stance.reads(sumPaysWaiting, wait, 0));
}
/* It is open to who was a member by herself at the event: the months missing after the last one paid. */
function sumOpen(asked: Asked): Month[] {
  const { situation, deciding, stance } = asked;
  const { event, asOf, now } = situation;
  if (!isFirstBirth(event) || asOf > SUM_BY || identity(asked, "person") !== "member") return [];
  const last = memberThen(asked, deciding.member) && lastBy(deciding.member, isInNow(asked) ? now : event.month);
  const missing = last ? Math.max(0, monthsMissing(stance, last.stood)) : 0;
  const months = Array.from({ length: missing }, (_, n) => addMonths(last?.month ?? now, n + 1));
  const counts = isMember(stance, "person");
  // What has been paid already, ahead or late with nothing following it yet, is not paid again.
  return months.filter((m) => decidingIn(asked.book, m, counts, now) === undefined);
}
/** Whether she is in already; an event to come may lie in a membership that only is told of. */
function isInNow({ situation: { event, now }, deciding }: Asked): boolean {
  const since = event.month > now ? sinceWhen(deciding.member, event.month, () => true) : event.month;
  return since !== undefined && since <= now;
}
/** No sum is of more months than those of the waiting and the ten. */
const MOST_MONTHS = WAITING_MONTHS + ALLOWANCE_MONTHS;
/* Told: all that was missing in that month, from the first unpaid one after the last on, paid in one by November 2027. */
function sumPaidIn(asked: Asked, walk: Walk<Member>): Month | undefined {
  const { stance, situation } = asked;
  const { event } = situation;
  if (!isFirstBirth(event)) return undefined;
  const end = addMonths(SUM_MONTH, ALLOWANCE_MONTHS);
  const begin = Math.max(walk.first + 1, addMonths(event.month, -MOST_MONTHS)) as Month;
  const sums = paidAhead(asked, begin, end);
  for (let first = begin; sums.length > 0 && first <= end; first = addMonths(first, 1)) {
    const before = at(walk, addMonths(first, -1));
    if (!before || hasTen(before)) continue;
    for (const made of sums) {
      const next = addMonths(first, monthsCompleted(asked, walk, first, made));
      const insured = event.month < first || (made <= event.month && event.month < next);
      if (insured && next - first >= monthsMissing(stance, before)) return made;
    }
  }
  return undefined;
}
/** In which months she paid for other months, by herself and not as part of a plan that only pays on or closes gaps. */
function paidAhead(asked: Asked, from: Month, to: Month): Month[] {
  const found = new Set<Month>();
  for (let m = from; m <= to; m = addMonths(m, 1)) for (const made of madeIn(asked, m)) found.add(made);
  return [...found].filter((made) => made <= SUM_MONTH && (asked.by === undefined || made <= asked.by));
}
function madeIn({ book, stance, sums, situation }: Asked, m: Month): Month[] {
  const asked = month(situation.askedOn);
  return paymentsIn(book, m).flatMap((paid) => {
    const { scheme, tried, atOnce, paidIn = atOnce ? m : undefined } = paid;
    const planned = sums !== undefined && !tried && paidIn !== undefined && paidIn > asked;
    const counts = scheme === "individual" && isMember(stance, "person")(paid) && (atOnce || !tried);
    return counts && !planned ? (paidIn ?? []) : [];
  });
}
/** The months from `first` on that were complete with what was paid in `made`; months paid late before it belong to them. */
function monthsCompleted(asked: Asked, walk: Walk<Member>, first: Month, made: Month): number {
  const { book, stance } = asked;
  const paidBy = (m: Month) => decidingIn(book, m, isMember(stance, "person"), made) !== undefined;
  const before = at(walk, addMonths(first, -1));
  const run = before ? Math.max(1, before.over ? before.months : before.waited) : 0;
  if (run === 0 || !Array.from({ length: run }, (_, n) => addMonths(first, n - run)).every(paidBy)) return 0;
  let summed = false;
  let m = first;
  for (; madeIn(asked, m).includes(made) || (!summed && at(walk, m) === undefined && paidBy(m)); m = addMonths(m, 1)) {
    summed ||= madeIn(asked, m).includes(made);
  }
  return summed ? m - first : 0;
}
/** What is left to pay at once, and until when. */
const payTheSum = ({ yearOn, asOf, event, now }: Situation): Act => ({
  id: "lump-sum",
  by: SUM_BY,
  ...(event.month > now && { month: event.month }),
  from: firstDay(SUM_MONTH),
  ...safeDay({ yearOn, asOf }),
});
/** The day on which the general limit still is kept. */
const safeDay = ({ yearOn, asOf }: Pick<Situation, "yearOn" | "asOf">) =>
  asOf <= yearOn && yearOn < SUM_BY ? { safeBy: yearOn } : {};

/* 四（五）第一款: fewer than ten at the event – claimed from the month after the tenth (R7b). */
interface Ten {
  readonly from: Day;
  /** The tenth month, or the month in which the sum was paid. */
  readonly tenth: Month;
  readonly how: "at-event" | "later" | "bought";
  /** 四（五）第四款: all of it was paid before December 2027. */
  readonly early: boolean;
  readonly lifted: boolean;
}
const latest = (...days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a));
/* 四（五）第四款: the sum lifts the twelve months to claim, and so do ten months all paid by then. */
const sumLifts: Reading<"lump-sum-lifts-limit"> = { id: "lump-sum-lifts-limit", cites: clause("4.5") };
const tenLift: Reading<"ten-by-november-lift-limit"> = { id: "ten-by-november-lift-limit", cites: clause("4.5") };
const tens = onceFor((asked: Asked) => {
  const deciding = once(() => tenIn(asked, asked.deciding.member));
  return { deciding, told: asked.by === undefined ? deciding : once(() => tenIn(asked, asked.told.member)) };
});
function tenIn(asked: Asked, walk: Walk<Member>): Ten | undefined {
  const { situation, stance, book } = asked;
  const { event } = situation;
  const stood = memberThen(asked, walk);
  if (!stood) return undefined;
  const alone = identity(asked, "person") === "member";
  const bought = alone ? sumPaidIn(asked, walk) : undefined;
  if (bought !== undefined) {
    const lifted = stance.reads(sumLifts, true, false);
    return { from: latest(event.date, firstDay(bought)), tenth: bought, how: "bought", early: true, lifted };
  }
  const tenth = firstFrom(walk, event.month, hasTen);
  if (tenth === undefined) return undefined;
  const by = walk === asked.deciding.member ? asked.by : undefined;
  const first = addMonths(tenth, 1 - ALLOWANCE_MONTHS);
  const late = latestLate({ book, by }, isMember(stance, "person"), first, tenth) ?? first;
  const early = alone && isFirstBirth(event) && Math.max(tenth, late) <= SUM_MONTH;
  const lifted = early && stance.reads(tenLift, true, false);
  const then = tenth === event.month && hasTenThen(stance, stood);
  const full = then ? event.date : firstDay(lifted && tenth === SUM_MONTH ? tenth : addMonths(tenth, 1));
  const from = latest(event.date, full, firstDay(late));
  return { from, tenth, how: then ? "at-event" : "later", early, lifted };
}

/** How the ten months come about: they are full, will be as told, may still be bought, or come too late. */
type Reach =
  | { readonly how: "full" | "later"; readonly from: Day; readonly lifted: boolean; readonly ten: Ten }
  | { readonly how: "sum"; readonly from: Day; readonly lifted: boolean }
  | { readonly how: "too-late"; readonly from: undefined; readonly lifted: false };
/* 四（五）第四款: the ten must be full within the twelve months to claim; else the claim waits as long as they take. */
const limitCaps: Reading<"limit-caps-waiting"> = { id: "limit-caps-waiting", cites: clause("4.5") };
const reach = onceFor((asked: Asked): Reach => {
  const { situation, stance } = asked;
  const { event, asOf, now } = situation;
  const last = lastClaimDay(situation, stance);
  const lifted = (ten: Ten) => ten.lifted || (ten.from > last && stance.reads(limitCaps, false, true));
  const full = tens(asked).deciding();
  if (full && full.from <= latest(asOf, event.date)) {
    return { how: "full", from: full.from, lifted: lifted(full), ten: full };
  }
  const due = tens(asked).told();
  const later = due && (due.from <= last || lifted(due)) ? due : undefined;
  const bought = latest(event.date, firstDay(now));
  // Where the months told do in the end, paying at once is a plan like others, once she is in.
  const besides = asked.sums ?? !isInNow(asked);
  const needed = !later || (besides && bought < later.from);
  if (asked.sums !== false && needed && sumOpen(asked).length > 0) {
    return { how: "sum", from: bought, lifted: stance.reads(sumLifts, true, false) };
  }
  return later
    ? { how: "later", from: later.from, lifted: lifted(later), ten: later }
    : { how: "too-late", from: undefined, lifted: false };
});
const monthsPaid = rule("months-paid", clause("4.2", "4.3", "4.5"), (asked: Asked) => {
  const { situation, told } = asked;
  const stood = standing(asked);
  if (!stood) return no("not-insured-then");
  const wait = stillToWait(stood);
  const counted = { month: monthText(situation.event.month), months: stood.months, wait, wanted: ALLOWANCE_MONTHS };
  const found = reach(asked);
  if (found.how === "sum") return act("sum-open", payTheSum(situation), () => counted);
  if (found.how === "too-late") {
    const tenth = firstFrom(told.member, situation.event.month, hasTen);
    return tenth === undefined
      ? no("stops-after-limit", () => counted)
      : no("full-after-limit", () => ({ ...counted, tenth: monthText(tenth) }));
  }
  const { tenth, how } = found.ten;
  const data = () => ({ ...counted, tenth: monthText(tenth), from: found.from });
  if (found.how === "later") return waiting("full-later", tenth, data);
  return how === "at-event" ? yes("enough", data) : how === "bought" ? yes("bought", data) : yes("full-since", data);
});

/* 四（五）第三款: an individual's payments go on through the leave; a finished month that stays unpaid loses it. */
const stoppedInLeave: Reading<"stopped-in-leave"> = { id: "stopped-in-leave", cites: clause("4.5") };
/* 四（五）第四款 is the express right: a stop does no harm while the sum is open, or where ten were paid by its last day. */
const sumForgives: Reading<"sum-forgives-stop"> = { id: "sum-forgives-stop", cites: clause("4.5") };
function isForgiven(asked: Asked): boolean {
  const { event, asOf } = asked.situation;
  if (!isFirstBirth(event)) return false;
  const open = asOf <= SUM_BY || tens(asked).deciding()?.early === true;
  return open && asked.stance.reads(sumForgives, true, false);
}
function throughLeave(stance: Stance) {
  const { id, cites, test } = paidThroughLeave<Asked>(clause("4.5"), {
    valid: isMember(stance, "person"),
    counts: ({ deciding }, m) => at(deciding.member, m) !== undefined,
    spared: isForgiven,
  });
  return rule(id, cites, (asked: Asked) => {
    const found = test(asked);
    // R9: a stop ahead is mended by a plan like one that is over.
    if (found.outcome === "act") return no(found.reason, found.data);
    return found.outcome === "no" && !stance.reads(stoppedInLeave, true, false) ? yes("spared", NO_MONTHS) : found;
  });
}
const NO_MONTHS = () => ({ first: "", last: "" });
/* 四（五）第四款: the sum, where what is told would do later. */
function sumMove(asked: Asked): Move[] {
  const { stance, situation } = asked;
  const missing = isInNow(asked) ? sumOpen(asked) : [];
  if (missing.length === 0) return [];
  return [
    {
      pays: { scheme: "individual", maternity: true },
      who: "person",
      counts: isMember(stance, "person"),
      sum: missing,
      until: SUM_MONTH,
      ...safeDay(situation),
    },
  ];
}
/** As far as plans are looked for: past the last day to claim, and past the sum's. */
const planUntil = ({ event, now }: Situation): Month =>
  Math.max(now, addMonths(event.month, 13), isFirstBirth(event) ? SUM_MONTH : 0) as Month;

export const allowanceNote = saying("monthly-to-her", "ask-as-termination", "join-as-flexible", "joining-waits");
/** 四（三）: who joins waits, and may lose the medical benefit that ten medical months would have brought. */
function mayWaitInstead({ book, stance, deciding, situation: { event } }: Asked): boolean {
  const without = (paid: Payment) => isMedical(paid) && !paid.tried && !isMember(stance, "person")(paid);
  return paymentsIn(book, event.month).some(without) && at(deciding.medical, event.month)?.covered === true;
}

export const allowance: LineOf<Walks> = {
  benefit: "allowance",
  via: "self",
  whose: "person",
  first: () => [allowanceEvent],
  walks: herWalks,
  requires: (asked) => {
    const surgery = asked.situation.event.kind === "family-planning";
    const decided = surgery ? surgeryDays.test(asked).outcome === "yes" : true;
    const leave = standing(asked) && identity(asked, "person") === "member" ? [throughLeave(asked.stance)] : [];
    return [
      ...(surgery ? [surgeryDays] : []),
      ...(decided
        ? [
            hers.notOnBenefit,
            hers.notAResident,
            hers.inMaternityInsurance,
            monthsPaid,
            ...(reach(asked).lifted ? [] : [inTime]),
            ...leave,
          ]
        : []),
    ];
  },
  payer: "employee-fund",
  from: (asked) => reach(asked).from,
  claimBy: claimLimit,
  hastens: true,
  moves: (asked) => [...memberMoves(asked, "person", planUntil(asked.situation)), ...sumMove(asked)],
  anotherTime: (asked) => (asked.situation.event.kind === "family-planning" ? [] : anotherTime(asked, "person")),
  sum,
  claims: (asked) => ({ who: "person", ...(reach(asked).lifted && { safeOnly: true }) }),
  notes: (asked, { verdict, cured }) => [
    ...(verdict === "eligible" || verdict === "pending" ? [allowanceNote("monthly-to-her")] : []),
    ...(endedPregnancy(asked.situation.event) ? [allowanceNote("ask-as-termination")] : []),
    ...(asked.situation.event.future && isResidentThen(asked) ? [allowanceNote("join-as-flexible")] : []),
    ...(cured && mayWaitInstead(asked) ? [allowanceNote("joining-waits")] : []),
  ],
  premises: (asked, found) => restsOn(asked, "person", found),
  strip: (asked) => {
    const { situation, told, deciding } = asked;
    const m = situation.event.month;
    const full = at(deciding.member, m);
    const then = full !== undefined && hasTen(full);
    const through = then ? m : (firstFrom(told.member, m, hasTen) ?? m);
    const since = sinceWhen(then ? deciding.member : told.member, through, ({ months }) => months > 0);
    return { through, counts: (one) => since !== undefined && one >= since };
  },
};

/** The conditions and readings of these clauses. */
export const allowanceRules = { allowanceEvent, surgeryDays, monthsPaid };
export type ThroughLeave = ReturnType<typeof throughLeave>;
export const allowanceReadings = {
  surgeryNoAllowance,
  sumPaysWaiting,
  sumLifts,
  tenLift,
  limitCaps,
  stoppedInLeave,
  sumForgives,
};
