/** 并医险中心字〔2024〕51号, 第二章一、4–6: contracts and leaves, ordinary rules, posts apart. */
import { addMonths, day, daysBetween, firstDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import { lessThan, rounded, times, yuan } from "../../base/money.ts";
import type { Post } from "../../facts/facts.ts";
import { yearBefore, type Situation } from "../../facts/situation.ts";
import { averageWage, daysFigure, figurePath } from "../../figures/figures.ts";
import { lastMonth, lastPaidMonth, type Book, type Payment } from "../../months/book.ts";
import { at } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, missing, no, rule, unlessMended, yes } from "../../rules/condition.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import type { Sum } from "../../rules/sum.ts";
import { allowanceSum, averageWageOf } from "../../shared-rules/allowance-sum.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { endedPregnancy, hasLeave } from "../../shared-rules/event-kind.ts";
import { BACK_PAY_WINDOW } from "../../shared-rules/gaps.ts";
import { leaveEnd, leaveMonths } from "../../shared-rules/leave.ts";
import { latestLate, paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { claimedInTime, thenClaimed } from "./claims.ts";
import { cites, clause } from "./heading.ts";
import {
  ALLOWANCE_MONTHS,
  byEmployer,
  inRow,
  isMember,
  paidBefore,
  whoThen,
  type Asked,
  type Told,
} from "./members.ts";

const c214 = clause("2.1.4", {
  label: "第二章一、4",
  role: "rule",
  summary:
    "津贴代替产假工资，不能都拿。单位不能因为怀孕、生育、哺乳降工资、辞退。产假里到报销那天不能断缴；解除合同以后的产假天数没有津贴，已经领的要收回。",
  decides: "断缴和离职的影响",
  conditions: ["contract-runs", "paid-through-leave", "allowance-event"],
});
/* 不重复享受: nothing is asked of wages; index.ts says it beside the allowance. */
/* 1–8 name no leave after surgery; elsewhere the national law does. */
const SURGERY: Reading<"surgery-without-leave"> = { id: "surgery-without-leave", cites: cites("2.1.4") };
const allowanceEvent = rule(
  "allowance-event",
  cites("2.1.4"),
  ({ event }: Situation) => ({
    ...(endedPregnancy(event) ? no("pregnancy-ended") : no("no-leave", () => ({ kind: event.kind }))),
    rests: [{ id: "R11" }],
  }),
  { lasts: true },
);
/** Asked first: surgery brings no allowance, unless the other reading holds. */
export const allowanceFirst = ({ event }: Situation, stance: Stance) =>
  hasLeave(event) || (event.kind === "family-planning" && !stance.reads(SURGERY, true, false)) ? [] : [allowanceEvent];
/** As the national law has it: the days of that surgery, for an employer's member. */
export const surgeryDays = rule(
  "allowance-event",
  cites("2.1.4"),
  (c: Asked) => {
    const { event } = c.situation;
    const days = figurePath(daysFigure("140000", event));
    return whoThen(c).as === "employer" ? missing("days-not-told", days) : no("no-leave", () => ({ kind: event.kind }));
  },
  { lasts: true },
);

/** The last day of the contract as told; `null` was told as going on. */
const endOf = ({ situation: { person } }: Told): Day | undefined => {
  const { dismissedOn } = person.facts;
  return dismissedOn ? day(dismissedOn) : undefined;
};
/** Paid by an employer, with maternity insurance. */
export const isEmployers = (paid: Payment): boolean => isMember(paid) && paid.scheme === "employer";
/** Whether an employer pays, or is told to, after month `m`. */
const paysAfter = ({ book }: Told, m: Month): boolean =>
  (lastPaidMonth(book, lastMonth(book), (paid) => isEmployers(paid) && !paid.late, undefined) ?? 0) > m;

/** R8: told to be out of the job that she had last, the event's month unpaid. */
export function isOut(c: Told): boolean {
  const { event, person } = c.situation;
  const ended = endOf(c);
  if (ended !== undefined && ended <= event.date && !paysAfter(c, month(ended))) return true;
  return person.facts.employed === false && !paysAfter(c, event.month);
}

/** No allowance where the contract ended before; another employer who pays afterwards has taken her on. */
export const contractRuns = ({ situation: { event: past } }: Asked) =>
  rule(
    "contract-runs",
    cites("2.1.4"),
    (c: Asked) => {
      const { event } = c.situation;
      const ended = endOf(c);
      const data = () => ({ ended: ended ?? "" });
      if (whoThen(c).as === "none") {
        if (!isOut(c)) return yes("not-told-out");
        return ended === undefined ? no("without-job") : no("ended-before", data);
      }
      if (ended === undefined) return yes("not-told-out");
      if (ended >= event.date) return yes("ends-after", data);
      return month(ended) < event.month || paysAfter(c, event.month) ? yes("another", data) : no("ended-before", data);
    },
    past.future ? {} : { lasts: true },
  );

/** The month in which the contract ends: payments go on to the one before. */
export const contractMonth = (c: Asked): Month | undefined => {
  const ended = endOf(c);
  return ended !== undefined && ended >= c.situation.event.date ? month(ended) : undefined;
};
const through = paidThroughLeave<Asked>(cites("2.1.4"), {
  valid: isMember,
  counts: ({ deciding }, m) => at(deciding, m) !== undefined,
  // R7c: before an event to come, what is planned is taken as paid.
  ahead: ({ deciding, by }, m) => by === undefined && at(deciding, m) !== undefined,
  untilClaim: true,
  until: (c) => {
    const ends = contractMonth(c);
    return ends && addMonths(ends, -1);
  },
});
/** Paid through the leave, until the claim. */
export const throughLeave = rule(through.id, through.cites, (c: Asked) => {
  const found = through.test(c);
  if (found.outcome === "act") return no("stops-ahead", found.data);
  // Payments stopped for good: whether the contract did decides, and nobody told.
  return found.outcome === "no" && !isEndTold(c, month(found.data().month))
    ? missing("contract-not-told", "person.dismissedOn")
    : found;
});
function isEndTold(c: Asked, stopped: Month): boolean {
  const { person, event, now } = c.situation;
  const { dismissedOn, employed } = person.facts;
  const anywhere = (paid: Payment) => paid.scheme === "employer" && (!paid.late || (paid.paidIn ?? now) <= now);
  const goesOn = (lastPaidMonth(c.book, lastMonth(c.book), anywhere, undefined) ?? 0) >= stopped;
  return event.future || stopped >= now || dismissedOn !== undefined || employed === true || goesOn;
}

/** The last month that had to be paid for the allowance: of the leave, or before the claim or the contract's end. */
function lastAsked(c: Asked): Month {
  const { situation, stance } = c;
  const claim = Math.min(situation.now, month(lastClaimDay(situation, stance))) - 1;
  return Math.min(Math.max(leaveMonths(c).latest, claim), (contractMonth(c) ?? Infinity) - 1) as Month;
}
/** From the event's day, or once the last of the months that it needs has been paid. */
export const allowanceFrom = (c: Asked): Day => {
  const { event } = c.situation;
  const last = Math.max(event.month, lastAsked(c)) as Month;
  const late = latestLate(c, isMember, addMonths(event.month, 1 - ALLOWANCE_MONTHS), last);
  return late !== undefined && firstDay(late) > event.date ? firstDay(late) : event.date;
};

/** Of the leave, the days through the contract's last one, where it ends. */
export const paidDays = (c: Asked): number | undefined => {
  const ended = endOf(c);
  const { date } = c.situation.event;
  return ended !== undefined && ended >= date ? daysBetween(date, ended) + 1 : undefined;
};
/** Whether the contract ends in the leave. */
export const endsInLeave = (c: Asked): boolean => {
  const ended = endOf(c);
  return paidDays(c) !== undefined && ended !== undefined && ended <= leaveEnd(c).latest;
};

const c215 = clause("2.1.5", {
  label: "第二章一、5",
  role: "rule",
  summary: "灵活就业的人住院生育，以及保胎、妊娠期高血压等没有生产的住院，按职工医保普通住院的比例报。",
  decides: "按普通医保报的情况",
  conditions: ["in-medical-insurance", "inpatient", "allowance-in-scope", "costs-of-maternity"],
});
const isEmployeesHere = ({ scheme, where }: Payment): boolean => scheme !== "resident" && where === "here";
/** In ordinary employee medical insurance. */
export const inMedicalInsurance = rule("in-medical-insurance", cites("2.1.5"), (c: Asked) => {
  const { event, now } = c.situation;
  const { as, paid } = whoThen(c);
  const data = () => ({ month: monthText(event.month), scheme: as, paidIn: monthText(paid?.paidIn ?? event.month) });
  if (as === "province") return beyond("elsewhere-in-province", data);
  if (as === "none" || as === "resident") return noFor(whyNotPaid(c, event.month, isEmployeesHere));
  if (!paid?.late || inRow(c) > 0) return yes("insured", data);
  // R13: of an event to come all that is told decides, also what is not paid yet.
  if ((paid.paidIn ?? now) > now) return unlessMended(beyond("planned-late", data));
  const over = as === "individual" && event.month < now;
  return over ? beyond("paid-late", data) : unlessMended(beyond("paid-late", data));
});
const inpatient = rule(
  "inpatient",
  cites("2.1.5"),
  ({ situation: { event } }: Asked) => {
    if (event.setting === undefined) return missing("not-told", "event.setting");
    return event.setting === "inpatient" ? yes("inpatient") : no("outpatient");
  },
  { lasts: true },
);
const treatedInpatient = rule("inpatient", cites("2.1.5"), ({ situation: { event } }: Asked) =>
  event.setting === "outpatient" ? beyond("outpatient-treatment") : yes("inpatient"),
);
/** Individuals, and stays in hospital that end in no birth. */
export const byOrdinaryRules = (c: Asked): boolean =>
  c.situation.event.kind === "treatment" || whoThen(c).as === "individual";
/** What is asked then. */
export const ordinaryRules = (c: Asked) => {
  const individual = whoThen(c).as === "individual";
  const asked = individual ? inpatient : treatedInpatient;
  const [, ...claimed] = individual ? thenClaimed(c, inpatient) : [asked, claimedInTime];
  return [asked, inMedicalInsurance, ...claimed];
};

const isIndividual = ({ scheme, where }: Payment): boolean => scheme === "individual" && where === "here";
/** R8, R9: who is an individual until now may go on as one, without a break. */
export function asIndividual(c: Asked): Move | undefined {
  const { situation, book } = c;
  const { now, event } = situation;
  const pays = (paid: Payment) => isIndividual(paid) && (!paid.late || (paid.paidIn ?? now) <= now);
  const last = lastPaidMonth(book, lastMonth(book), pays, undefined);
  const open = event.future || event.month === now;
  if (!open || last === undefined || last < now - 1 || paidBefore(c)?.payment.scheme !== "individual") return undefined;
  const like = { scheme: "individual", maternity: undefined } as const;
  return { pays: like, who: "person", counts: isIndividual, until: addMonths(last, 1) };
}

const c216 = clause("2.1.6", {
  label: "第二章一、6",
  role: "rule",
  summary:
    "财政发工资的，产假工资照发，没有津贴。公益性岗位、三支一扶、领失业金的，国家规定的产假里，月补贴或失业金低于本省或本市上年度月平均工资 60% 的，补足差额。",
  decides: "特殊岗位",
  conditions: ["not-paid-by-treasury", "allowance-in-scope", "special-post", "stipend-low"],
  constants: { sharePercent: 60 },
});
/* 仍由原渠道解决: that the treasury pays is said in allowance.ts. */
const TOPPED_UP: readonly (Post | undefined)[] = ["welfare-post", "three-supports"];
const isToppedUp = ({ scheme, post }: Payment): boolean =>
  scheme === "unemployment-benefit" || (scheme === "employer" && TOPPED_UP.includes(post));
/** The payment of the event's month, or R8: the last one before it while its gap can still be closed by that job. */
export function held(c: Told): Payment | undefined {
  const { as, paid } = whoThen(c);
  if (as !== "none" || c.situation.event.future) return paid;
  return lapsedPost(c);
}
/** The post that she had last, within the time in which its gap can still be closed. */
export function lapsedPost(c: Told): Payment | undefined {
  const { event, now } = c.situation;
  const last = paidBefore(c);
  const open = last?.payment.post !== undefined && now <= last.month + BACK_PAY_WINDOW;
  if (!last || !open || paysAfter(c, event.month)) return undefined;
  return event.future || !isOut(c) ? last.payment : undefined;
}
const NOTHING = () => ({});
/** Who has the allowance itself. */
export const inScope = rule(
  "allowance-in-scope",
  cites("1.1"),
  (c: Asked) => {
    const { as } = whoThen(c);
    if (as === "resident") return no("resident", NOTHING, cites("1.1", "2.1.3"));
    if (as === "individual") return no("individual", NOTHING, cites("1.1", "2.1.5"));
    const paid = held(c);
    return paid && isToppedUp(paid) ? no("topped-up", NOTHING, cites("2.1.6")) : yes("employer");
  },
  { lasts: true },
);
const isTreasurys = (paid: Payment | undefined): boolean => paid?.scheme === "employer" && paid.post === "fiscal";
/** Whose wages do not go on. */
export const notByTreasury = rule(
  "not-paid-by-treasury",
  cites("2.1.6"),
  (c: Asked) => (isTreasurys(held(c)) ? no("treasury") : yes("not-treasury")),
  { lasts: true },
);

/* The wage of the city, else of the province. */
const SHARE = c216.says.constants.sharePercent;
const CITY_FIRST: Reading<"city-wage-first"> = { id: "city-wage-first", cites: cites("2.1.6") };
const wagePlaces = (stance: Stance): string[] => stance.reads(CITY_FIRST, ["140100", "140000"], ["140000", "140100"]);
const specialPost = rule("special-post", cites("2.1.6"), (c: Asked) => {
  const { paid } = whoThen(c);
  const counts = paid && isToppedUp(paid) && !(paid.late && paid.tried && inRow(c) === 0);
  return counts
    ? yes("on-it", () => ({ scheme: paid.scheme }))
    : noFor(whyNotPaid(c, c.situation.event.month, isToppedUp));
});
const stipendLow = rule(
  "stipend-low",
  cites("2.1.6"),
  ({ situation, stance }: Asked) => {
    const year = yearBefore(situation.event);
    const wage = averageWage(situation, wagePlaces(stance), year);
    const stipend = situation.person.facts.monthlyStipend;
    if (wage === undefined || stipend === undefined) {
      const wanted = wage === undefined ? [figurePath(`average-wage:140000:${year}`)] : [];
      return missing("not-told", ...(stipend === undefined ? ["person.monthlyStipend"] : []), ...wanted);
    }
    const floor = times(yuan(wage.value), SHARE / 100);
    const data = () => ({ year, stipend, floor: rounded(floor) });
    return lessThan(yuan(stipend), floor) ? yes("low", data) : no("not-low", data);
  },
  { lasts: true },
);
/** R12: there is a leave, and she is on such a post or benefit, or was until a gap that can still be closed. */
export function topUpExists(situation: Situation, book: Book | undefined): boolean {
  if (!hasLeave(situation.event) || !book) return false;
  const { as, paid } = whoThen({ situation, book });
  const post = as === "none" ? lapsedPost({ situation, book }) : paid;
  return post !== undefined && isToppedUp(post);
}
/** On the post that she had last she goes on, as long as its gap can still be closed (R8). */
export function topUpMoves(c: Asked): Move[] {
  const last = paidBefore(c);
  const until = last && addMonths(last.month, BACK_PAY_WINDOW);
  return byEmployer("person", lapsedPost(c)?.post)(c).map((move) => ({ ...move, ...(until && { until }) }));
}
/** What the top-up asks. */
export const topUpRequires = (c: Asked) => [specialPost, ...thenClaimed(c, stipendLow)];
/** From the event's day, or once its month has been paid. */
export const topUpFrom = (c: Asked): Day => {
  const { date, month: m } = c.situation.event;
  const late = latestLate(c, isToppedUp, m, m);
  return late !== undefined && firstDay(late) > date ? firstDay(late) : date;
};
export const topUpSum = (c: Asked): Sum | undefined => (claimedInTime.test(c).outcome === "yes" ? topUp(c) : undefined);
/** 60 % of the wage, less the stipend, for the days of the national leave. */
const topUp = (c: Asked): Sum =>
  allowanceSum(c, {
    cites: cites("2.1.6"),
    basis: averageWageOf("140000", wagePlaces(c.stance)),
    share: SHARE,
    less: "stipend",
    days: "national",
  });

/** What its words must have a sentence for. */
export const benefitRules = {
  allowanceEvent,
  surgeryDays,
  inScope,
  notByTreasury,
  contractRuns,
  throughLeave,
  inMedicalInsurance,
  inpatient,
  treatedInpatient,
  specialPost,
  stipendLow,
};
/** This paper's own readings beside those of which months count. */
export const benefitReadings = { SURGERY, CITY_FIRST };

/** The clauses of this file. */
export const benefitClauses = [c214, c215, c216] as const;
