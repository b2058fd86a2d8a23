/** 克医保规〔2026〕4号 四（五）, 五: ten months later, residents and spouses, going on, the time to claim and the sum. */
import { addMonths, day, firstDay, lastDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import type { Contribution } from "../../facts/facts.ts";
import { CLAIM_MONTHS, type Occasion, type Situation } from "../../facts/situation.ts";
import { decidingIn, paymentsIn } from "../../months/book.ts";
import type { Move } from "../../months/plans.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import { act, beyond, missing, no, rule, waiting, yes, type Act, type GoingOn } from "../../rules/condition.ts";
import type { Case } from "../../rules/line.ts";
import { once, onceFor } from "../../rules/once.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { lastClaimDay, claimedInTime } from "../../shared-rules/claim-period.ts";
import { residentStanding, STILL_RESIDENT } from "../../shared-rules/identity.ts";
import { leaveAnyway } from "../../shared-rules/leave.ts";
import { latestLate, paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { withoutJob } from "../../shared-rules/spouses.ts";
import { cites, clause, heading } from "./heading.ts";
import { inMonth, medicalThen, standing, stillToWait, WAITING_MONTHS, type Asked, type Member } from "./insurance.ts";
import { identity, identityIn, isMember, isResidents } from "./members.ts";
import { ALLOWANCE_MONTHS, hasTen, hasTenThen, fullTooLate, memberThen } from "./allowance.ts";

const c45 = clause("4.5", {
  label: "四（五）",
  role: "rule",
  summary:
    "不满 10 个月的，交满再领。居民医保：产检按门诊报，住院分娩和计划生育手术按住院报；没工作的妻子也可以选丈夫的生育待遇，哪样高选哪样。等待和享受期间不能断缴。医疗费和津贴都在 12 个月内办，不管跨不跨年度；灵活就业的人 2026 年 8 到 12 月生的，2027 年 12 月前可以一次补足再领。",
  decides: "先生后交、期限、居民医保、配偶",
  conditions: [
    "months-paid",
    "costs-decided",
    "resident-here",
    "hospital-birth",
    "insured-as-resident",
    "not-a-resident",
    "unemployed",
    "in-basic-insurance",
    "not-reimbursed-twice",
    "paid-through-leave",
    "claimed-in-time",
  ],
  constants: {
    claimMonths: CLAIM_MONTHS,
    sumBirthsTo: "2026-12-31",
    sumBy: "2027-11-30",
  },
  assumes: { stillResident: STILL_RESIDENT },
});
/* 第一款: fewer than ten at the event – claimed from the month after the tenth (R7b), or as 第四款 has it. */
interface Ten {
  readonly from: Day;
  /** The tenth month, or the month in which the sum was paid. */
  readonly tenth: Month;
  readonly how: "at-event" | "later" | "bought";
  /** 第四款: all of it was paid before December 2027. */
  readonly early: boolean;
  readonly lifted: boolean;
}
const latest = (...days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a));
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
/** How they come about in a case. */
export const reach = onceFor((asked: Asked): Reach => {
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
/** Ten months, at the event or later. */
export const monthsPaid = rule("months-paid", cites("4.2", "4.3", "4.5"), (asked: Asked) => {
  const { situation, told } = asked;
  const stood = standing(asked);
  if (!stood) return (isFirstBirth(situation.event) ? undefined : fullTooLate(asked)) ?? no("not-insured-then");
  const wait = stillToWait(stood);
  const counted = { month: monthText(situation.event.month), months: stood.months, wait, wanted: ALLOWANCE_MONTHS };
  const found = reach(asked);
  if (found.how === "sum") return act("sum-open", payTheSum(situation, sumOpen(asked).length), () => counted);
  if (found.how === "too-late") {
    const tenth = firstFrom(told.member, situation.event.month, hasTen);
    return tenth === undefined
      ? no("stops-after-limit", () => counted)
      : no("full-after-limit", () => ({ ...counted, tenth: monthText(tenth) }));
  }
  const { tenth, how } = found.ten;
  const data = () => ({ ...counted, tenth: monthText(tenth), from: found.from });
  if (found.how === "later") return waiting("full-later", tenth, data, goingOn(asked, tenth));
  return how === "at-event" ? yes("enough", data) : how === "bought" ? yes("bought", data) : yes("full-since", data);
});

/** Who pays on until the tenth month, and whether an individual's leave is longer still (第三款). */
function goingOn(asked: Asked, tenth: Month): GoingOn {
  const { book, stance } = asked;
  if (identityIn({ book, stance, by: undefined }, "person", tenth) === "employer") return { who: "employer" };
  const isAsked = identity(asked, "person") === "member" && !isForgiven(asked);
  return isAsked && leaveAnyway(asked).least > tenth ? { alsoInLeave: true } : {};
}

/* 第二款: resident insurance, paid in Karamay. */
type AskedResident = Case<undefined>;
/** Resident insurance of Karamay. */
export const residentHere = rule("resident-here", cites("4.5"), ({ situation, book }: AskedResident) =>
  residentStanding(situation, book) === "elsewhere" ? beyond("elsewhere") : yes("here"),
);
/** 第二款: 住院分娩; of a birth outside a hospital nothing is said. */
export const hospitalBirth = rule("hospital-birth", cites("4.5"), ({ event }: Situation) =>
  event.kind === "delivery" && event.setting === "outpatient" ? beyond("outpatient") : yes("as-written"),
);
/** In the event's month. */
export const insuredAsResident = rule("insured-as-resident", cites("4.5"), (asked: AskedResident) => {
  const { situation, book } = asked;
  const m = situation.event.month;
  if (residentStanding(situation, book) !== "here") return noFor(whyNotPaid(asked, m, isResidents));
  return m > situation.now ? yes("planned", () => inMonth(asked)) : yes("paid", () => inMonth(asked));
});

/** 四（三） and 第二款: an unemployed spouse, in basic medical insurance anywhere, who has not used a resident's. */
export const unemployed = withoutJob(cites("4.5"));
/** In basic medical insurance, anywhere. */
export const inBasicInsurance = rule(
  "in-basic-insurance",
  cites("4.3", "4.5"),
  ({ situation, stance }: Asked) => {
    const { person, event, askedOn } = situation;
    // What she does herself does not wait for what her spouse does.
    const now = month(askedOn);
    if (!person.record) return missing("not-told", "person.contributions");
    const m = monthText(event.month);
    const data = () => ({ month: m });
    const covers = ({ from, to = m, paidIn = m }: Contribution) =>
      from <= m && m <= to && (event.future || paidIn <= monthText(now));
    if (person.record.some(covers)) return event.month > now ? yes("planned", data) : yes("paid", data);
    // R13: told to be paid, though too late.
    const late = person.record.find(({ from, to = m }) => from <= m && m <= to);
    const lateData = () => ({ month: m, paidIn: late?.paidIn ?? m });
    if (event.month < now) return late ? no("planned-late", lateData) : no("nothing-paid", data);
    const made = (paidIn: string, to: string) => paidIn <= to || paidIn <= monthText(now);
    const goesOn = person.record.some(
      ({ to, paidIn = "" }) => to === undefined || (month(to) >= now - 1 && made(paidIn, to)),
    );
    const [end, limit] = [lastDay(event.month), lastClaimDay(situation, stance)];
    const join = { id: goesOn ? "keep-paying" : "enrol", who: "person", by: end < limit ? end : limit } as const;
    const todo = { ...join, month: event.month };
    return late ? act("planned-too-late", todo, lateData) : act("not-over", todo, data);
  },
  { lasts: true },
);
/** Resident insurance has not paid already. */
export const notReimbursed = rule(
  "not-reimbursed-twice",
  cites("4.5"),
  ({ residentReimbursed }: Situation) => (residentReimbursed ? no("reimbursed") : yes("not-reimbursed")),
  { lasts: true },
);
/* 四（三）: the route needs maternity insurance; ten medical months are the worker's own (else the spouse's as well). */
const spouseNeedsMaternity: Reading<"spouse-needs-maternity"> = {
  id: "spouse-needs-maternity",
  cites: cites("4.1", "4.3"),
};
/** Whether those do for the costs. */
export const hisMedicalMonths = (asked: Asked): boolean =>
  identity(asked, "spouse") === "unenrolled" &&
  medicalThen(asked)?.covered === true &&
  asked.stance.reads(spouseNeedsMaternity, false, true);

/* 第三款: an individual's payments go on through the leave; a finished month that stays unpaid loses it. */
const stoppedInLeave: Reading<"stopped-in-leave"> = { id: "stopped-in-leave", cites: cites("4.5") };
/** Paid through the leave. */
export function throughLeave(stance: Stance) {
  const asks = paidThroughLeave<Asked>(cites("4.5"), {
    valid: isMember(stance, "person"),
    counts: ({ deciding }, m) => at(deciding.member, m) !== undefined,
    spared: isForgiven,
  });
  return rule(asks.id, asks.cites, (asked: Asked) => {
    const found = asks.test(asked);
    // R9: a stop ahead is mended by a plan like one that is over.
    if (found.outcome === "act") return no(found.reason, found.data);
    return found.outcome === "no" && !stance.reads(stoppedInLeave, true, false) ? yes("spared", NO_MONTHS) : found;
  });
}
const NO_MONTHS = () => ({ first: "", last: "" });

/** 第四款: within twelve months, members of maternity insurance and who uses a spouse's. */
export const inTime = claimedInTime(cites("4.5"));
/** The last day to claim. */
export const claimLimit = (situation: Situation, asked?: Asked): Day =>
  asked ? lastClaimDay(situation, asked.stance) : situation.yearOn;
/* The ten must be full within the twelve months to claim; else the claim waits as long as they take. */
const limitCaps: Reading<"limit-caps-waiting"> = { id: "limit-caps-waiting", cites: cites("4.5") };

/* 第四款: births of the first five months may pay in one sum what is missing, before December 2027. */
const SUM_BIRTHS = { from: heading.inForce.from, to: day(c45.says.constants.sumBirthsTo) };
const SUM_BY = day(c45.says.constants.sumBy);
const SUM_MONTH = month(SUM_BY);
const isFirstBirth = ({ date }: Occasion): boolean => SUM_BIRTHS.from <= date && date <= SUM_BIRTHS.to;
/* The sum lifts the twelve months to claim, and so do ten months all paid by then. */
const sumLifts: Reading<"lump-sum-lifts-limit"> = { id: "lump-sum-lifts-limit", cites: cites("4.5") };
const tenLift: Reading<"ten-by-november-lift-limit"> = { id: "ten-by-november-lift-limit", cites: cites("4.5") };
/* It is the express right: a stop in the leave does no harm while the sum is open, or where ten were paid by its last day. */
const sumForgives: Reading<"sum-forgives-stop"> = { id: "sum-forgives-stop", cites: cites("4.5") };
function isForgiven(asked: Asked): boolean {
  const { event, asOf } = asked.situation;
  if (!isFirstBirth(event)) return false;
  const open = asOf <= SUM_BY || tens(asked).deciding()?.early === true;
  return open && asked.stance.reads(sumForgives, true, false);
}
/* What is missing of the waiting and of the ten; else of the ten alone. */
const sumPaysWaiting: Reading<"sum-pays-waiting"> = { id: "sum-pays-waiting", cites: cites("4.5") };
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
const payTheSum = ({ yearOn, asOf, event, now }: Situation, months: number): Act => ({
  id: "lump-sum",
  months,
  by: SUM_BY,
  ...(event.month > now && { month: event.month }),
  from: firstDay(SUM_MONTH),
  ...safeDay({ yearOn, asOf }),
});
/** The day on which the general limit still is kept. */
const safeDay = ({ yearOn, asOf }: Pick<Situation, "yearOn" | "asOf">) =>
  asOf <= yearOn && yearOn < SUM_BY ? { safeBy: yearOn } : {};
/** 第四款: the sum, where what is told would do later. */
export function sumMove(asked: Asked): Move[] {
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
export const planUntil = ({ event, now }: Situation): Month =>
  Math.max(now, addMonths(event.month, 13), isFirstBirth(event) ? SUM_MONTH : 0) as Month;

const c5 = clause("5", {
  label: "五",
  role: "no-decision",
  summary: "要求各部门做好组织和宣传。",
  decides: "说的是部门分工，不决定个人待遇",
});

const c6 = clause("6", {
  label: "结尾",
  role: "no-decision",
  summary: "2026 年 8 月 1 日起执行，管 5 年；以前的规定不一样的，按这份；国家和自治区有新规定的，按新的。",
  decides: "说的是从哪天到哪天、和别的文件怎么取舍",
});

/** The conditions of these clauses. */
export const claimRules = {
  monthsPaid,
  inTime,
  unemployed,
  inBasicInsurance,
  notReimbursed,
  residentHere,
  hospitalBirth,
  insuredAsResident,
};
/** The condition on the leave, as made for a stance. */
export type ThroughLeave = ReturnType<typeof throughLeave>;
/** Their readings. */
export const claimReadings = {
  spouseNeedsMaternity,
  sumPaysWaiting,
  sumLifts,
  tenLift,
  limitCaps,
  stoppedInLeave,
  sumForgives,
};

/** The clauses of this file. */
export const claimClauses = [c45, c5, c6] as const;
