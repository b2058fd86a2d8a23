/** 川医保规〔2024〕9号 二（二）: the maternity allowance; 4 for the events of the first year. */
import { addMonths, firstDay, month, monthText, yearOf, type Day, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import type { Payment } from "../../months/book.ts";
import { at, firstFrom, lastBy } from "../../months/walk.ts";
import { no, rule, waiting, yes } from "../../rules/condition.ts";
import type { Said, Standing } from "../../rules/line.ts";
import { paperLine } from "../../rules/paper.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { allowanceSum, ownAverageBase } from "../../shared-rules/allowance-sum.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { allowanceEvent, endedPregnancy, hasLeave, ofCase } from "../../shared-rules/event-kind.ts";
import { leaveMonths } from "../../shared-rules/leave.ts";
import { paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { R5, reading } from "../../shared-rules/readings.ts";
import { monthsData, noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { clause, sichuan2024no9 } from "./clauses.ts";
import {
  askBackPay,
  inARow,
  inSichuan,
  insuredFrom,
  insuredThen,
  isEmployees,
  isMember,
  isOpen,
  joining,
  notAResident,
  notAnEmployerMember,
  note,
  notPaidYet,
  paidThen,
  payingFromNow,
  rests,
  standing,
  yearTo,
  type Asked,
  type Stand,
  type Walks,
} from "./insurance.ts";

/* 一, 二: in maternity insurance in the event's month. */
export const insuredForAllowance = rule("in-maternity-insurance", clause("2", "1.1"), (asked: Asked) =>
  standing(asked) ? paidThen(asked) : noFor(whyNotPaid(asked, asked.situation.event.month, isMember(asked.stance))),
);

/* 二（二）1: a birth or a pregnancy ended, with twelve months then, that month included (R5). */
export const leaveEvent = allowanceEvent(clause("2.2.1"));
const TWELVE = 12;
const isTwelve = (stance: Stance, months = 0, cites = clause("2.2.1")): boolean =>
  months > TWELVE || (months === TWELVE && stance.reads(reading(R5, cites), true, false));
const hasTwelve = (asked: Asked): boolean => isTwelve(asked.stance, standing(asked)?.months);

export const monthsPaid = rule("months-paid", clause("2.2.1"), (asked: Asked) => {
  const m = asked.situation.event.month;
  const stood = standing(asked);
  if (!stood) {
    const last = lastBy(asked.told.maternity, m);
    return last ? no("stops-before", () => monthsData(last.stood.since, last.month)) : no("none");
  }
  const data = () => monthsData(stood.since, m);
  if (hasTwelve(asked)) return yes("enough", data);
  const gap = gapBefore(asked, stood);
  return gap ? no("broken", () => ({ ...data(), ...gap })) : no("too-few", data);
});

/** What was told of the month before her run, where something was paid in it or before it. */
function gapBefore(asked: Asked, { since }: Stand) {
  const before = addMonths(since, -1);
  const { reason, data } = whyNotPaid(asked, before, isMember(asked.stance));
  const nothing = reason === "nothing-paid" || reason === "not-over";
  if (nothing && !lastBy(asked.told.maternity, before)) return undefined;
  return { gap: monthText(before), why: reason, paidIn: "paidIn" in data ? data.paidIn : "" };
}

/* 二（二）2: last year's average base ÷ 30 (a reading; also × 12 ÷ 365) × the days of local employees. */
const sum = (asked: Asked) => {
  const basis = ownAverageBase(asked, (paid) => isEmployees(paid) && inSichuan(paid));
  return allowanceSum(asked, { cites: clause("2.2.2"), basis, divisorAlternative: true });
};

/* 二（二）3: valid while the allowance runs – a finished month of the leave unpaid loses it, a stop ahead is mended by going on. */
const stoppedInLeave: Reading<"stopped-in-leave"> = { id: "stopped-in-leave", cites: clause("2.2.3") };
export const throughLeave = (stance: Stance) => {
  const asks = paidThroughLeave<Asked>(clause("2.2.3"), {
    valid: isMember(stance),
    counts: ({ told }, m) => at(told.maternity, m) !== undefined,
    since: insuredFrom,
  });
  return rule(asks.id, asks.cites, (asked: Asked) => {
    const found = asks.test(asked);
    if (found.outcome === "act") return no(found.reason, found.data);
    const spared = found.outcome === "no" && !stance.reads(stoppedInLeave, true, false);
    return spared ? yes("spared", () => ({ first: "", last: "" })) : found;
  });
};

/* 二（二）3: claimed within 12 months; a claim that 二（二）4 puts off may pass them. */
const pastLimit: Reading<"transition-past-limit"> = { id: "transition-past-limit", cites: clause("2.2.4", "2.2.3") };
export const claimedInTime = rule(
  "claimed-in-time",
  clause("2.2.3"),
  (asked: Asked) => {
    const { situation, stance } = asked;
    const last = lastClaimDay(situation, stance);
    const data = () => ({ last, asOf: situation.asOf });
    const late = isPutOff(asked) ? laterFrom(asked) : undefined;
    if (late !== undefined && late > last) {
      return stance.reads(pastLimit, true, false) ? yes("put-off", data) : no("after-limit", data);
    }
    if (situation.asOf <= last) return yes("in-time", data);
    return late === undefined && stillFills(asked) ? yes("begun-in-time", data) : no("after-limit", data);
  },
  { lasts: true },
);

/* 二（二）4: an event of the first year, with twelve months of employee medical insurance then – in any province. */
const FIRST_YEAR = yearOf(month(sichuan2024no9.inForce.from));
const isFirstYear = ({ event }: Situation): boolean => yearOf(event.month) === FIRST_YEAR;
const medicalAnywhere: Reading<"medical-anywhere"> = { id: "medical-anywhere", cites: clause("2.2.4") };
const inEmployeeMedical = (stance: Stance) => (paid: Payment) =>
  isEmployees(paid) && (inSichuan(paid) || stance.reads(medicalAnywhere, true, false));
const medicalThen = ({ told, situation }: Asked) => told.medical && at(told.medical, situation.event.month);

/** Whether 二（二）4 decides: it puts the claim off where the twelve maternity months are not full at the event. */
function isPutOff(asked: Asked): boolean {
  if (!isFirstYear(asked.situation) || hasTwelve(asked) || !insuredThen(asked.situation, asked.book)) return false;
  return isTwelve(asked.stance, medicalThen(asked)?.months, clause("2.2.4"));
}
export const eventIn2025 = rule("event-in-2025", clause("2.2.4"), ({ situation }: Asked) =>
  yes("in-2025", () => ({ month: monthText(situation.event.month) })),
);
export const medicalMonthsPaid = rule("medical-months-paid", clause("2.2.4"), (asked: Asked) => {
  const m = asked.situation.event.month;
  return yes("enough", () => monthsData(medicalThen(asked)?.since ?? m, m));
});

/* 二（二）4: 缴纳满 12 个月后 – to the letter they may begin after the event; without a break; the first by the claim's limit. */
const beginsAfter: Reading<"transition"> = { id: "transition", cites: clause("2.2.4") };
const unbroken: Reading<"transition-unbroken"> = { id: "transition-unbroken", cites: clause("2.2.4") };
const begunByLimit: Reading<"transition-begun-by-limit"> = {
  id: "transition-begun-by-limit",
  cites: clause("2.2.4", "2.2.3"),
};

function isBegunInTime({ situation, stance }: Asked, { begun, tried }: Stand): boolean {
  const last = lastClaimDay(situation, stance);
  // Of a month told only the month is known; a plan is done on its day.
  const inTime = begun < month(last) || (begun === month(last) && (!tried || situation.asOf <= last));
  return inTime || stance.reads(begunByLimit, false, true);
}

/** The twelfth maternity month from the event on, and the month in which the last of the twelve was paid. */
function twelfth(asked: Asked): { readonly month: Month; readonly paidIn: Month; readonly since: Month } | undefined {
  const { told, stance, situation } = asked;
  if (!standing(asked) && !stance.reads(beginsAfter, true, false)) return undefined;
  const months = (s: Stand) => (s.total === s.months ? s.months : stance.reads(unbroken, s.months, s.total));
  const isFull = (s: Stand) => months(s) >= TWELVE && isBegunInTime(asked, s);
  const m = firstFrom(told.maternity, situation.event.month, isFull);
  const stood = m === undefined ? undefined : at(told.maternity, m);
  if (m === undefined || !stood) return undefined;
  return { month: m, paidIn: Math.max(m, stood.late ?? 0) as Month, since: stood.since };
}

export const maternityMonthsPaid = rule("maternity-months-paid", clause("2.2.4"), (asked: Asked) => {
  const found = twelfth(asked);
  if (!found) return noTwelfth(asked);
  const data = () => ({ ...monthsData(found.since, found.month), from: laterFrom(asked) ?? "" });
  const isLater = firstDay(addMonths(found.paidIn, 1)) > asked.situation.asOf;
  return isLater ? waiting("to-be-full", found.paidIn, data) : yes("full", data);
});
function noTwelfth(asked: Asked) {
  const { maternity } = asked.told;
  const m = firstFrom(maternity, asked.situation.event.month, () => true);
  const stood = m === undefined ? undefined : at(maternity, m);
  if (m === undefined || !stood) return no("not-begun");
  const end = firstFrom(maternity, m, (_, one) => at(maternity, addMonths(one, 1)) === undefined) ?? m;
  const data = () => monthsData(stood.since, end);
  return isBegunInTime(asked, stood) ? no("stops-short", data) : no("begun-after-limit", data);
}
/** Whether months begun in time still go on, so that the twelve can be filled. */
function stillFills(asked: Asked): boolean {
  if (!isPutOff(asked)) return false;
  const { told, situation, stance } = asked;
  const going = [0, 1].flatMap((ago) => at(told.maternity, addMonths(situation.now, -ago)) ?? []);
  return going.some((stood) => isBegunInTime(asked, stood)) || stance.reads(begunByLimit, false, true);
}

/* From when: the event's day or, put off, the month after the twelfth; a month of the leave paid late counts from when it was paid. */
const lateInLeave = (asked: Asked): Day => {
  const late = at(asked.told.maternity, leaveMonths(asked).latest)?.late;
  return late === undefined ? asked.situation.event.date : firstDay(late);
};
const later = (a: Day, b: Day): Day => (a > b ? a : b);
function laterFrom(asked: Asked): Day | undefined {
  const found = twelfth(asked);
  return found && later(claimableFrom(asked), firstDay(addMonths(found.paidIn, 1)));
}
const claimableFrom = (asked: Asked): Day => later(asked.situation.event.date, lateInLeave(asked));

export type ReadingId = (
  | typeof stoppedInLeave
  | typeof pastLimit
  | typeof medicalAnywhere
  | typeof beginsAfter
  | typeof unbroken
  | typeof begunByLimit
)["id"];

function restsOn(asked: Asked, found: Standing): Said[] {
  const { situation, stance } = asked;
  const { event, asOf } = situation;
  if (found.verdict === "not-covered") return [{ ...rests("identity-at-event"), cites: clause("2.2.3") }];
  if (!hasLeave(event)) return [];
  const stood = standing(asked);
  const broken = stood
    ? !hasTwelve(asked) && gapBefore(asked, stood) !== undefined
    : whyNotPaid(asked, event.month, isMember(stance)).reason === "paid-late";
  const claimed = later(asOf, found.from ?? asOf);
  const otherYear = isOpen(found) && yearOf(month(claimed)) !== yearOf(event.month);
  const late = found.verdict === "ineligible" && asOf > lastClaimDay(situation, stance);
  return [
    ...(broken && !isOpen(found) ? [{ ...rests("no-tolerance"), cites: clause("2.2.1") }] : []),
    ...(otherYear ? [{ ...rests("base-year"), cites: clause("2.2.2") }] : []),
    ...(late ? [{ ...rests("in-principle"), cites: clause("2.2.3") }] : []),
    ...notPaidYet(asked, found),
  ];
}

function besides(asked: Asked, found: Standing): Said[] {
  const { event } = asked.situation;
  if (!hasLeave(event)) return endedPregnancy(event) ? [note("as-termination")] : [];
  return [...(isOpen(found) ? [note("paid-to-her")] : []), ...askBackPay(asked, found)];
}

/** In the paper's order: who; by 二（二）1 or put off by 二（二）4; within the time to claim; through the leave. */
function requires(asked: Asked) {
  if (!hasLeave(asked.situation.event)) return [notAnEmployerMember, ofCase(leaveEvent)];
  const who = [notAnEmployerMember, notAResident];
  const leave = throughLeave(asked.stance);
  if (!isPutOff(asked)) {
    return [...who, insuredForAllowance, monthsPaid, claimedInTime, ...(hasTwelve(asked) ? [leave] : [])];
  }
  const begun = (insuredFrom(asked) ?? Infinity) <= leaveMonths(asked).latest;
  return [...who, eventIn2025, medicalMonthsPaid, maternityMonthsPaid, claimedInTime, ...(begun ? [leave] : [])];
}

export const allowance = paperLine<Walks>({
  benefit: "allowance",
  via: "self",
  whose: "person",
  looksAt: ["here", "province"],
  first: ({ event: { kind } }) => (kind === "prenatal" || kind === "treatment" ? [leaveEvent] : []),
  walks: (stance, walk, was, situation) => ({
    maternity: walk(inARow(situation, stance, isMember(stance)), was?.maternity),
    ...(isFirstYear(situation) && {
      medical: walk(inARow(situation, stance, inEmployeeMedical(stance)), was?.medical),
    }),
  }),
  requires,
  payer: "employee-fund",
  from: (asked) => (isPutOff(asked) ? laterFrom(asked) : claimableFrom(asked)),
  claimBy: ({ yearOn }) => yearOn,
  // Months begun by the limit may be filled for a year more.
  moves: (asked) =>
    payingFromNow(
      asked,
      isFirstYear(asked.situation) ? addMonths(month(asked.situation.yearOn), TWELVE) : leaveMonths(asked).latest,
    ),
  anotherTime: (asked) => (hasLeave(asked.situation.event) ? joining(asked) : []),
  sum,
  claims: (asked) => {
    const from = isPutOff(asked) ? laterFrom(asked) : undefined;
    const passes = from !== undefined && from > lastClaimDay(asked.situation, asked.stance);
    return { who: "person", ...(passes && { safeOnly: true }) };
  },
  notes: besides,
  premises: restsOn,
  strip: (asked) => yearTo(asked, (isPutOff(asked) ? twelfth(asked)?.month : undefined) ?? asked.situation.event.month),
});
