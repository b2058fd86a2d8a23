/** 并医险中心字〔2024〕51号, 第二章一、4–8: contracts and leaves, ordinary rules, posts apart, husbands, the year to claim. */
import { addMonths, day, daysBetween, firstDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import { lessThan, rounded, times, yuan } from "../../base/money.ts";
import type { Post } from "../../facts/facts.ts";
import { yearBefore, type Situation } from "../../facts/situation.ts";
import { averageWage, daysFigure, figurePath } from "../../figures/figures.ts";
import { decidingIn, lastMonth, lastPaidMonth, paymentsIn, type Book, type Payment } from "../../months/book.ts";
import { at } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, missing, no, rule, unlessMended, yes, type Rule } from "../../rules/condition.ts";
import type { Payer } from "../../assessment/assessment.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import type { Sum } from "../../rules/sum.ts";
import {
  allowanceSum,
  averageWageOf,
  employersSum,
  employersWage,
  type SumSpec,
} from "../../shared-rules/allowance-sum.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { endedPregnancy, hasLeave } from "../../shared-rules/event-kind.ts";
import { leaveEnd, leaveMonths } from "../../shared-rules/leave.ts";
import { latestLate, paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { order619Clause } from "../order-619.ts";
import { clause } from "./clauses.ts";
import {
  ALLOWANCE_MONTHS,
  byEmployer,
  inMaternityInsurance,
  inRow,
  isMember,
  monthsPaid,
  paidBefore,
  whoThen,
  WINDOW,
  type Asked,
  type Told,
} from "./members.ts";

/* 第二章一、4: the allowance stands for the wages of a leave. 1–8 name no leave after surgery; elsewhere the national law does. */
const SURGERY: Reading<"surgery-without-leave"> = { id: "surgery-without-leave", cites: clause("2.1.4") };
const allowanceEvent = rule(
  "allowance-event",
  clause("2.1.4"),
  ({ event }: Situation) => ({
    ...(endedPregnancy(event) ? no("pregnancy-ended") : no("no-leave", () => ({ kind: event.kind }))),
    rests: [{ id: "R11" }],
  }),
  { lasts: true },
);
export const allowanceFirst = ({ event }: Situation, stance: Stance) =>
  hasLeave(event) || (event.kind === "family-planning" && !stance.reads(SURGERY, true, false)) ? [] : [allowanceEvent];
/** As the national law has it: the days of that surgery, for an employer's member. */
const surgeryDays = rule(
  "allowance-event",
  clause("2.1.4"),
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
const isEmployers = (paid: Payment): boolean => isMember(paid) && paid.scheme === "employer";
/** Whether an employer pays, or is told to, after month `m`. */
const paysAfter = ({ book }: Told, m: Month): boolean =>
  (lastPaidMonth(book, lastMonth(book), (paid) => isEmployers(paid) && !paid.late, undefined) ?? 0) > m;

/** R8: told to be out of the job that she had last, the event's month unpaid. */
function isOut(c: Told): boolean {
  const { event, person } = c.situation;
  const ended = endOf(c);
  if (ended !== undefined && ended <= event.date && !paysAfter(c, month(ended))) return true;
  return person.facts.employed === false && !paysAfter(c, event.month);
}

/* 第二章一、4: no allowance where the contract ended before; another employer who pays afterwards has taken her on. */
export const contractRuns = ({ situation: { event: past } }: Asked) =>
  rule(
    "contract-runs",
    clause("2.1.4"),
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

/* 第二章一、4: payments go on through the leave and until the claim, or to the month before the one in which the contract ends. */
export const contractMonth = (c: Asked): Month | undefined => {
  const ended = endOf(c);
  return ended !== undefined && ended >= c.situation.event.date ? month(ended) : undefined;
};
const through = paidThroughLeave<Asked>(clause("2.1.4"), {
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

/* 第二章一、4: paid through the contract's last day. */
const paidDays = (c: Asked): number | undefined => {
  const ended = endOf(c);
  const { date } = c.situation.event;
  return ended !== undefined && ended >= date ? daysBetween(date, ended) + 1 : undefined;
};
export const endsInLeave = (c: Asked): boolean => {
  const ended = endOf(c);
  return paidDays(c) !== undefined && ended !== undefined && ended <= leaveEnd(c).latest;
};

/* 第二章一、5: ordinary employee medical insurance, for individuals and for stays in hospital that end in no birth. */
const isEmployeesHere = ({ scheme, where }: Payment): boolean => scheme !== "resident" && where === "here";
export const inMedicalInsurance = rule("in-medical-insurance", clause("2.1.5"), (c: Asked) => {
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
  clause("2.1.5"),
  ({ situation: { event } }: Asked) => {
    if (event.setting === undefined) return missing("not-told", "event.setting");
    return event.setting === "inpatient" ? yes("inpatient") : no("outpatient");
  },
  { lasts: true },
);
const treatedInpatient = rule("inpatient", clause("2.1.5"), ({ situation: { event } }: Asked) =>
  event.setting === "outpatient" ? beyond("outpatient-treatment") : yes("inpatient"),
);
export const byOrdinaryRules = (c: Asked): boolean =>
  c.situation.event.kind === "treatment" || whoThen(c).as === "individual";
export const ordinaryRules = (c: Asked) => {
  const individual = whoThen(c).as === "individual";
  const asked = individual ? inpatient : treatedInpatient;
  const [, ...claimed] = individual ? thenClaimed(c, inpatient) : [asked, claimedInTime];
  return [asked, inMedicalInsurance, ...claimed];
};

/* 第二章一、6: the treasury goes on paying wages; three groups have their stipend made up. */
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
  const open = last?.payment.post !== undefined && now <= last.month + WINDOW;
  if (!last || !open || paysAfter(c, event.month)) return undefined;
  return event.future || !isOut(c) ? last.payment : undefined;
}
const NOTHING = () => ({});
export const inScope = rule(
  "allowance-in-scope",
  clause("1.1"),
  (c: Asked) => {
    const { as } = whoThen(c);
    if (as === "resident") return no("resident", NOTHING, clause("1.1", "2.1.3"));
    if (as === "individual") return no("individual", NOTHING, clause("1.1", "2.1.5"));
    const paid = held(c);
    return paid && isToppedUp(paid) ? no("topped-up", NOTHING, clause("2.1.6")) : yes("employer");
  },
  { lasts: true },
);
const isTreasurys = (paid: Payment | undefined): boolean => paid?.scheme === "employer" && paid.post === "fiscal";
export const notByTreasury = rule(
  "not-paid-by-treasury",
  clause("2.1.6"),
  (c: Asked) => (isTreasurys(held(c)) ? no("treasury") : yes("not-treasury")),
  { lasts: true },
);

/* 第二章一、1, 4: not full nine months at the birth: the employer pays, also where it registered late, or not at all. */
export function allowancePayerInstead(c: Asked): Payer | undefined {
  if (isTreasurys(held(c))) return "treasury";
  if (inScope.test(c).reason === "topped-up" || isFull(c)) return undefined;
  const { as } = whoThen(c);
  if (as === "employer" && contractRuns(c).test(c).outcome === "no") return undefined;
  const paidOrOwed = isEmployersMonth(c) || (as === "none" && isBetweenEmployers(c));
  return paidOrOwed || c.situation.person.facts.employed === true ? "employer" : undefined;
}
const isFull = (c: Asked): boolean => whoThen(c).as === "employer" && monthsPaid.test(c).outcome === "yes";
/** The event's month is an employer's: paid, paid late, or told to be paid late. */
const isEmployersMonth = ({ book, situation: { event } }: Asked): boolean =>
  paymentsIn(book, event.month).some(({ scheme, where }) => scheme === "employer" && where === "here");
/** Still owed: unpaid between two employers' months that are no further apart than a change of job. */
function isBetweenEmployers(c: Asked): boolean {
  const { book, situation } = c;
  const onTime = (paid: Payment) => isEmployers(paid) && (!paid.late || paid.lateReason === "arrears");
  const m = situation.event.month;
  const before = lastPaidMonth(book, m, onTime, undefined) ?? 0;
  const joins = [1, 2, 3].some((n) => m + n - before <= WINDOW && decidingIn(book, addMonths(m, n), onTime, undefined));
  return joins && situation.person.facts.employed !== false && !isOut(c);
}

/* 第二章一、3: 我市生育津贴计发办法, which is not loaded: Order 619 art. 8. What the employer owes goes by the same standard. */
export function allowanceSums(c: Asked): Sum {
  const spec: SumSpec = {
    cites: [...clause("2.1.3"), ...order619Clause("8")],
    basis: employersWage,
    limit: paidDays(c),
  };
  if (isFull(c)) return allowanceSum(c, spec);
  return employersSum(c, { ...spec, insured: isEmployersMonth(c) || isBetweenEmployers(c) });
}

export const allowanceRequires = (c: Asked) => {
  if (!hasLeave(c.situation.event)) return [surgeryDays];
  const who = [inScope, notByTreasury];
  // Whose months are not asked about is not asked how they went on.
  if (who.some((one) => one.test(c).outcome !== "yes")) return who;
  const months = [...who, inMaternityInsurance, monthsPaid, contractRuns(c)];
  return isFull(c) ? [...months, ...thenClaimed(c, throughLeave)] : [...months, claimedInTime];
};

/* 第二章一、6: below 60 % of last year's average wage, of the city (else the province), for the legal leave. */
const SHARE = 60;
const CITY_FIRST: Reading<"city-wage-first"> = { id: "city-wage-first", cites: clause("2.1.6") };
const wagePlaces = (stance: Stance): string[] => stance.reads(CITY_FIRST, ["140100", "140000"], ["140000", "140100"]);
const specialPost = rule("special-post", clause("2.1.6"), (c: Asked) => {
  const { paid } = whoThen(c);
  const counts = paid && isToppedUp(paid) && !(paid.late && paid.tried && inRow(c) === 0);
  return counts
    ? yes("on-it", () => ({ scheme: paid.scheme }))
    : noFor(whyNotPaid(c, c.situation.event.month, isToppedUp));
});
const stipendLow = rule(
  "stipend-low",
  clause("2.1.6"),
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
  const until = last && addMonths(last.month, WINDOW);
  return byEmployer("person", lapsedPost(c)?.post)(c).map((move) => ({ ...move, ...(until && { until }) }));
}
export const topUpRequires = (c: Asked) => [specialPost, ...thenClaimed(c, stipendLow)];
export const topUpFrom = (c: Asked): Day => {
  const { date, month: m } = c.situation.event;
  const late = latestLate(c, isToppedUp, m, m);
  return late !== undefined && firstDay(late) > date ? firstDay(late) : date;
};
export const topUpSum = (c: Asked): Sum =>
  allowanceSum(c, {
    cites: clause("2.1.6"),
    basis: averageWageOf("140000", wagePlaces(c.stance)),
    share: SHARE,
    less: "stipend",
    days: "national",
  });

/* 第二章一、7: the costs of a birth or a pregnancy ended; stays without one are only named as her own insurance's, in 5. */
export const costsOfMaternity = rule("costs-of-maternity", clause("2.1.5", "2.1.7"), () =>
  beyond("own-insurance-only"),
);
/* 第二章一、7: resident insurance or this, never both. */
export const notReimbursedTwice = rule(
  "not-reimbursed-twice",
  clause("2.1.7"),
  ({ residentReimbursed }: Situation) => (residentReimbursed ? no("reimbursed") : yes("not-reimbursed")),
  { lasts: true },
);
/* 第二章一、7: 配偶职工 – on unemployment benefit he is in maternity insurance too (第一章一). */
const ON_BENEFIT: Reading<"earner-on-benefit"> = { id: "earner-on-benefit", cites: clause("1.1", "2.1.7") };
const earnerInsured = rule(
  "earner-insured",
  clause("1.1", "2.1.7"),
  ({ stance }: Asked) => (stance.reads(ON_BENEFIT, true, false) ? yes("on-benefit") : no("on-benefit-only")),
  { lasts: true },
);
/** R8a: told to pay otherwise in the event's month, he is taken at his word. */
export const earnersInsurance = (c: Asked) => {
  const { id, cites, test } = inMaternityInsurance;
  const otherwise = ["individual", "resident"].includes(whoThen(c).as);
  const insured = rule(id, cites, test, otherwise ? { lasts: true } : {});
  return whoThen(c).as === "unemployment-benefit" ? [insured, earnerInsured] : [insured];
};
/* 第二章一、7: residents go by the rules of where they are insured. */
export const residentRules = rule("resident-rules", clause("2.1.7"), () => beyond("their-own"));

/* 第二章一、8: a year, that day included; after it another paper decides that is not loaded. Costs under 5 too, as we read it. */
export const claimedInTime = rule("claimed-in-time", clause("2.1.8"), ({ situation, stance }: Asked) => {
  const last = lastClaimDay(situation, stance);
  const data = () => ({ last, asOf: situation.asOf });
  return situation.asOf <= last ? yes("in-time", data) : beyond("after-limit", data);
});

/** A claim too late decides only once it is known that there was something to claim. */
function thenClaimed<T extends Rule<Asked>>(c: Asked, one: T): (T | typeof claimedInTime)[] {
  return one.test(c).outcome === "missing" ? [one] : [one, claimedInTime];
}

/* 第二章二（一）: hospitals of the mainland; of births abroad the paper does not speak. */
const ABROAD: Reading<"abroad-left-open"> = { id: "abroad-left-open", cites: clause("2.2.1") };
export const treatedInMainland = (stance: Stance) =>
  rule(
    "treated-in-mainland",
    clause("2.2.1"),
    () => (stance.reads(ABROAD, true, false) ? beyond("abroad") : no("abroad-not-paid")),
    { lasts: true },
  );

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
  costsOfMaternity,
  notReimbursedTwice,
  earnerInsured,
  residentRules,
  claimedInTime,
  treatedInMainland,
};
/** This paper's own readings beside those of which months count. */
export const benefitReadings = { SURGERY, CITY_FIRST, ON_BENEFIT, ABROAD };
