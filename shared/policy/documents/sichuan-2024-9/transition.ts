/** 川医保规〔2024〕9号 二（二）4: the events of the first year, whose claim waits for twelve months. */
import { addMonths, firstDay, lastDay, month, monthText, yearOf, type Day, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { decidingIn, type Payment } from "../../months/book.ts";
import { at, firstFrom } from "../../months/walk.ts";
import { no, rule, waiting, yes, type GoingOn } from "../../rules/condition.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { paidBy } from "../../shared-rules/identity.ts";
import { leaveAnyway } from "../../shared-rules/leave.ts";
import { monthsData } from "../../shared-rules/seen.ts";
import { claimableFrom, hasTwelve, isTwelve } from "./allowance.ts";
import {
  cites,
  clause,
  inSichuan,
  insuredThen,
  isEmployees,
  isMember,
  standing,
  type Asked,
  type AsksFor,
  type Stand,
} from "./insurance.ts";

const c224 = clause("2.2.4", {
  label: "二（二）4",
  role: "rule",
  summary:
    "2025 年内生产或终止妊娠、当时职工医保已连续满 12 个月的，可以等生育保险交满 12 个月再领津贴。这两类人别的生育待遇，还按各地现在的办法。",
  decides: "第一年的过渡办法；没写到的归当地",
  conditions: ["event-in-2025", "medical-months-paid", "maternity-months-paid", "claimed-in-time"],
  constants: { year: 2025, months: 12 },
});
/* The year from its first day; employee medical insurance of any province. */
const { year: FIRST_YEAR, months: MONTHS } = c224.says.constants;
/** So many months are waited for. */
export const WAITED_FOR = MONTHS;
/** For which clause the months of employee medical insurance are asked. */
export const TRANSITION: AsksFor = { before: cites("2.2.4"), after: cites("2.2.4") };
/** Whether the event is of the first year. */
export const isFirstYear = ({ event }: Situation): boolean => yearOf(event.month) === FIRST_YEAR;
const medicalAnywhere: Reading<"medical-anywhere"> = { id: "medical-anywhere", cites: cites("2.2.4") };
/** In employee medical insurance. */
export const inEmployeeMedical = (stance: Stance) => (paid: Payment) =>
  isEmployees(paid) && (inSichuan(paid) || stance.reads(medicalAnywhere, true, false));
const medicalThen = ({ told, situation }: Asked) => told.medical && at(told.medical, situation.event.month);
/** The months of employee medical insurance in a row up to the event's; 0 where that is not paid. */
export const medicalMonths = (asked: Asked): number => medicalThen(asked)?.months ?? 0;

/** Whether 4 decides: it puts the claim off where the twelve maternity months are not full at the event. */
export function isPutOff(asked: Asked): boolean {
  if (!isFirstYear(asked.situation) || hasTwelve(asked) || !insuredThen(asked.situation, asked.book)) return false;
  return isTwelve(asked.stance, medicalMonths(asked), MONTHS, cites("2.2.4"));
}
/** Asked only where 4 decides. */
export const eventIn2025 = rule("event-in-2025", cites("2.2.4"), ({ situation }: Asked) =>
  yes("in-2025", () => ({ month: monthText(situation.event.month) })),
);
/** Twelve months of employee medical insurance at the event. */
export const medicalMonthsPaid = rule("medical-months-paid", cites("2.2.4"), (asked: Asked) => {
  const m = asked.situation.event.month;
  return yes("enough", () => monthsData(medicalThen(asked)?.since ?? m, m));
});

/* 缴纳满 12 个月后 – to the letter they may begin after the event; without a break; the first by the claim's limit. */
const beginsAfter: Reading<"transition"> = { id: "transition", cites: cites("2.2.4") };
const unbroken: Reading<"transition-unbroken"> = { id: "transition-unbroken", cites: cites("2.2.4") };
const begunByLimit: Reading<"transition-begun-by-limit"> = {
  id: "transition-begun-by-limit",
  cites: cites("2.2.3", "2.2.4"),
};

function isBegunInTime({ situation, stance }: Asked, { begun, tried }: Stand): boolean {
  const last = lastClaimDay(situation, stance);
  // Of a month told only the month is known; a plan is done on its day.
  const inTime = begun < month(last) || (begun === month(last) && (!tried || situation.asOf <= last));
  return inTime || stance.reads(begunByLimit, false, true);
}

/** The twelfth maternity month from the event on, the month in which the last of the twelve was paid, and the run they are of. */
interface Twelfth {
  readonly month: Month;
  readonly paidIn: Month;
  readonly run: Stand;
}
/** The twelfth, where it is told of. */
export function twelfth(asked: Asked): Twelfth | undefined {
  const { told, stance, situation } = asked;
  if (!standing(asked) && !stance.reads(beginsAfter, true, false)) return undefined;
  const inARow = (s: Stand) => s.months >= MONTHS && isBegunInTime(asked, s);
  // With breaks between them, they begin with the first of all.
  const inAll = (s: Stand) => s.total >= MONTHS && isBegunInTime(asked, { ...s, begun: s.first ?? s.begun });
  const isFull = (s: Stand) => inARow(s) || (s.total > s.months && inAll(s) && stance.reads(unbroken, false, true));
  const m = firstFrom(told.maternity, situation.event.month, isFull);
  const stood = m === undefined ? undefined : at(told.maternity, m);
  if (m === undefined || !stood) return undefined;
  return { month: m, paidIn: Math.max(m, stood.late ?? 0) as Month, run: stood };
}
/** Told to begin in the month in which the limit ends: on which day nobody told, unless that day is still to come in it. */
export function isBegunOnUntoldDay(asked: Asked): boolean {
  const { situation, stance } = asked;
  const run = twelfth(asked)?.run;
  const last = lastClaimDay(situation, stance);
  const inIt = run !== undefined && !run.tried && run.begun === month(last) && last < lastDay(run.begun);
  return inIt && (situation.now < run.begun || situation.asOf > last);
}

/** Twelve of maternity insurance, filled afterwards. */
export const maternityMonthsPaid = rule("maternity-months-paid", cites("2.2.4"), (asked: Asked) => {
  const found = twelfth(asked);
  if (!found) return noTwelfth(asked);
  const data = () => ({ ...monthsData(found.run.since, found.month), from: putOffTo(asked) ?? "" });
  const isLater = firstDay(addMonths(found.paidIn, 1)) > asked.situation.asOf;
  return isLater ? waiting("to-be-full", found.paidIn, data, goingOn(asked, found.paidIn)) : yes("full", data);
});
/** Who pays on until then, and whether the leave is longer still. */
function goingOn(asked: Asked, until: Month): GoingOn {
  const paid = decidingIn(asked.book, until, isMember(asked.stance), undefined);
  return { who: paidBy(paid?.scheme ?? "individual"), ...(leaveAnyway(asked).least > until && { alsoInLeave: true }) };
}
function noTwelfth(asked: Asked) {
  const { maternity } = asked.told;
  const m = firstFrom(maternity, asked.situation.event.month, () => true);
  const stood = m === undefined ? undefined : at(maternity, m);
  if (m === undefined || !stood) return no("not-begun");
  const end = firstFrom(maternity, m, (_, one) => at(maternity, addMonths(one, 1)) === undefined) ?? m;
  const data = () => ({ ...monthsData(stood.since, end), wanted: MONTHS, paidIn: monthText(stood.begun) });
  return isBegunInTime(asked, stood) ? no("stops-short", data) : no("begun-after-limit", data);
}
/** Whether months begun in time still go on, so that the twelve can be filled. */
function stillFills(asked: Asked): boolean {
  const { told, situation, stance } = asked;
  const going = [0, 1].flatMap((ago) => at(told.maternity, addMonths(situation.now, -ago)) ?? []);
  return going.some((stood) => isBegunInTime(asked, stood)) || stance.reads(begunByLimit, false, true);
}

/** From when it can be claimed then: the month after the twelfth. */
export function putOffTo(asked: Asked): Day | undefined {
  const found = twelfth(asked);
  if (!found) return undefined;
  const [event, full] = [claimableFrom(asked), firstDay(addMonths(found.paidIn, 1))];
  return event > full ? event : full;
}

/* A claim that is put off may pass the 12 months of 3. */
const pastLimit: Reading<"transition-past-limit"> = { id: "transition-past-limit", cites: cites("2.2.3", "2.2.4") };
/** Whether it may: the twelfth comes after it, or she has yet to begin, and may do so up to its last day. */
export function mayPassLimit(asked: Asked): boolean {
  const found = isPutOff(asked) ? twelfth(asked) : undefined;
  const from = found && putOffTo(asked);
  return from !== undefined && (found?.run.tried || from > lastClaimDay(asked.situation, asked.stance));
}
/** The last day on which beginning still fills the twelve by that limit. */
export function fullByLimit({ yearOn, asOf }: Situation): { readonly safeBy?: Day } {
  const safeBy = lastDay(addMonths(month(yearOn), -MONTHS));
  return asOf <= safeBy ? { safeBy } : {};
}
/** Claimed within the limit of 3, or put off. */
export const claimedOrPutOff = rule(
  "claimed-in-time",
  cites("2.2.3", "2.2.4"),
  (asked: Asked) => {
    const { situation, stance } = asked;
    const last = lastClaimDay(situation, stance);
    const data = () => ({ last, asOf: situation.asOf });
    const later = putOffTo(asked);
    if (later !== undefined && later > last) {
      return stance.reads(pastLimit, true, false) ? yes("put-off", data) : no("after-limit", data);
    }
    if (situation.asOf <= last) return yes("in-time", data);
    return later === undefined && stillFills(asked) ? yes("begun-in-time", data) : no("after-limit", data);
  },
  { lasts: true },
);

/** The readings of this file. */
export type ReadingId = (
  typeof pastLimit | typeof medicalAnywhere | typeof beginsAfter | typeof unbroken | typeof begunByLimit
)["id"];

/** The clause of this file. */
export const transitionClauses = [c224] as const;
