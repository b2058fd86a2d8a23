/** 川医保规〔2024〕9号 二（二）2–4, 三: how much allowance, until when it is claimed, and the events of the first year. */
import { addMonths, firstDay, lastDay, month, monthText, yearOf, type Day, type Month } from "../../base/calendar.ts";
import { CLAIM_MONTHS, type Situation } from "../../facts/situation.ts";
import type { Payment } from "../../months/book.ts";
import { at, firstFrom } from "../../months/walk.ts";
import { no, rule, waiting, yes } from "../../rules/condition.ts";
import { isOpen, type Said, type Standing } from "../../rules/line.ts";
import { paperLine } from "../../rules/paper.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { allowanceSum, ownAverageBase } from "../../shared-rules/allowance-sum.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { endedPregnancy, hasLeave, ofCase } from "../../shared-rules/event-kind.ts";
import { leaveMonths } from "../../shared-rules/leave.ts";
import { paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { monthsData, noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { DAYS_A_MONTH } from "../../shared-rules/sum-leaves.ts";
import {
  askBackPay,
  cites,
  clause,
  gapBefore,
  hasTwelve,
  inARow,
  inSichuan,
  insuredFrom,
  insuredThen,
  isEmployees,
  isMember,
  isTwelve,
  joining,
  leaveEvent,
  monthsPaid,
  notAnEmployerMember,
  notAResident,
  note,
  notPaidYet,
  paidThen,
  payingFromNow,
  rests,
  standing,
  rowTo,
  TWELVE,
  type Asked,
  type Stand,
  type Walks,
} from "./insurance.ts";

/** 一, 二: in maternity insurance in the event's month. */
export const insuredForAllowance = rule("in-maternity-insurance", cites("2", "1.1"), (asked: Asked) =>
  standing(asked) ? paidThen(asked) : noFor(whyNotPaid(asked, asked.situation.event.month, isMember(asked.stance))),
);

const c222 = clause("2.2.2", {
  label: "二（二）2",
  role: "rule",
  summary: "按本人上年度的月平均缴费基数算，天数跟当地单位职工一样。",
  decides: "津贴多少钱",
  assumes: { monthDays: DAYS_A_MONTH },
});
/* No divisor is written: ÷ 30 is a reading, with × 12 ÷ 365 beside it. */
const sum = (asked: Asked) => {
  const basis = ownAverageBase(asked, (paid) => isEmployees(paid) && inSichuan(paid));
  return allowanceSum(asked, { cites: cites("2.2.2"), basis, divisorAlternative: true });
};

const c223 = clause("2.2.3", {
  label: "二（二）3",
  role: "rule",
  summary: "津贴打给本人；领津贴期间生育保险不能断；原则上 12 个月内申领；按当时的身份算；和产假工资不能都拿。",
  decides: "怎么领、多久内领",
  conditions: ["claimed-in-time", "paid-through-leave", "not-an-employer-member"],
  constants: { claimMonths: CLAIM_MONTHS },
});
/* Valid while the allowance runs: a finished month of the leave unpaid loses it, a stop ahead is mended by going on. */
const stoppedInLeave: Reading<"stopped-in-leave"> = { id: "stopped-in-leave", cites: cites("2.2.3") };
/** Paid through the leave. */
export const throughLeave = (stance: Stance) => {
  const asks = paidThroughLeave<Asked>(cites("2.2.3"), {
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

/* A claim that 二（二）4 puts off may pass the 12 months. */
const pastLimit: Reading<"transition-past-limit"> = { id: "transition-past-limit", cites: cites("2.2.4", "2.2.3") };
/** Claimed within the limit, or put off. */
export const claimedInTime = rule(
  "claimed-in-time",
  cites("2.2.3"),
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

const c224 = clause("2.2.4", {
  label: "二（二）4",
  role: "rule",
  summary: "2025 年内生产或终止妊娠、当时职工医保已连续满 12 个月的，可以等生育保险交满 12 个月再领津贴。",
  decides: "第一年的过渡办法",
  conditions: ["event-in-2025", "medical-months-paid", "maternity-months-paid"],
  constants: { year: 2025, months: 12 },
});
/* The year from its first day; employee medical insurance of any province. */
const { year: FIRST_YEAR, months: MONTHS } = c224.says.constants;
const isFirstYear = ({ event }: Situation): boolean => yearOf(event.month) === FIRST_YEAR;
const medicalAnywhere: Reading<"medical-anywhere"> = { id: "medical-anywhere", cites: cites("2.2.4") };
const inEmployeeMedical = (stance: Stance) => (paid: Payment) =>
  isEmployees(paid) && (inSichuan(paid) || stance.reads(medicalAnywhere, true, false));
const medicalThen = ({ told, situation }: Asked) => told.medical && at(told.medical, situation.event.month);

/** Whether 二（二）4 decides: it puts the claim off where the twelve maternity months are not full at the event. */
function isPutOff(asked: Asked): boolean {
  if (!isFirstYear(asked.situation) || hasTwelve(asked) || !insuredThen(asked.situation, asked.book)) return false;
  return isTwelve(asked.stance, medicalThen(asked)?.months, MONTHS, cites("2.2.4"));
}
/** Asked only where 二（二）4 decides. */
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
  cites: cites("2.2.4", "2.2.3"),
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
function twelfth(asked: Asked): Twelfth | undefined {
  const { told, stance, situation } = asked;
  if (!standing(asked) && !stance.reads(beginsAfter, true, false)) return undefined;
  const months = (s: Stand) => (s.total === s.months ? s.months : stance.reads(unbroken, s.months, s.total));
  const isFull = (s: Stand) => months(s) >= MONTHS && isBegunInTime(asked, s);
  const m = firstFrom(told.maternity, situation.event.month, isFull);
  const stood = m === undefined ? undefined : at(told.maternity, m);
  if (m === undefined || !stood) return undefined;
  return { month: m, paidIn: Math.max(m, stood.late ?? 0) as Month, run: stood };
}
/** Told to begin in the month in which the limit ends: on which day nobody told, unless that day is still to come in it. */
function isBegunOnUntoldDay(asked: Asked): boolean {
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
  const data = () => ({ ...monthsData(found.run.since, found.month), from: laterFrom(asked) ?? "" });
  const isLater = firstDay(addMonths(found.paidIn, 1)) > asked.situation.asOf;
  return isLater ? waiting("to-be-full", found.paidIn, data) : yes("full", data);
});
function noTwelfth(asked: Asked) {
  const { maternity } = asked.told;
  const m = firstFrom(maternity, asked.situation.event.month, () => true);
  const stood = m === undefined ? undefined : at(maternity, m);
  if (m === undefined || !stood) return no("not-begun");
  const end = firstFrom(maternity, m, (_, one) => at(maternity, addMonths(one, 1)) === undefined) ?? m;
  const data = () => ({ ...monthsData(stood.since, end), paidIn: monthText(stood.begun) });
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

/** The readings of this file. */
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
  if (found.verdict === "not-covered") return [{ ...rests("identity-at-event"), cites: cites("2.2.3") }];
  if (!hasLeave(event)) return [];
  const stood = standing(asked);
  // 二（二）4 asks no twelve months at the event.
  const broken =
    !isPutOff(asked) &&
    (stood
      ? !hasTwelve(asked) && gapBefore(asked, stood) !== undefined
      : whyNotPaid(asked, event.month, isMember(stance)).reason === "paid-late");
  const claimed = later(asOf, found.from ?? asOf);
  const otherYear = isOpen(found) && yearOf(month(claimed)) !== yearOf(event.month);
  const late = found.verdict === "ineligible" && asOf > lastClaimDay(situation, stance);
  const untoldDay = isOpen(found) && isPutOff(asked) && isBegunOnUntoldDay(asked);
  return [
    ...(broken && !isOpen(found) ? [{ ...rests("no-tolerance"), cites: cites("2.2.1") }] : []),
    ...(otherYear ? [{ ...rests("base-year"), cites: cites("2.2.2") }] : []),
    ...(late ? [{ ...rests("in-principle"), cites: cites("2.2.3") }] : []),
    ...(untoldDay ? [{ ...rests("begun-by-the-day"), cites: cites("2.2.4", "2.2.3") }] : []),
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
  const from = insuredFrom(asked);
  const begun = from !== undefined && from <= leaveMonths(asked).latest;
  return [...who, eventIn2025, medicalMonthsPaid, maternityMonthsPaid, claimedInTime, ...(begun ? [leave] : [])];
}

const c3 = clause("3", {
  label: "三",
  role: "no-decision",
  summary: "要求各地把经办服务做好。",
  decides: "说的是经办工作，不决定个人待遇",
});

const c4 = clause("4", {
  label: "结尾",
  role: "no-decision",
  summary: "2025 年 1 月 1 日起执行，管 5 年；国家和四川省有新规定的，按新的。",
  decides: "说的是从哪天到哪天、和别的文件怎么取舍",
});

/** 二（二） as a line. */
export const allowance = paperLine<Walks>({
  benefit: "allowance",
  via: "self",
  whose: "person",
  leaves: "members",
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
  moves: (asked) => {
    const limit = month(asked.situation.yearOn);
    return payingFromNow(asked, isFirstYear(asked.situation) ? addMonths(limit, MONTHS) : limit);
  },
  anotherTime: (asked) => (hasLeave(asked.situation.event) ? joining(asked) : []),
  sum,
  claims: (asked) => {
    const from = isPutOff(asked) ? laterFrom(asked) : undefined;
    const passes = from !== undefined && from > lastClaimDay(asked.situation, asked.stance);
    return { who: "person", ...(passes && { safeOnly: true }) };
  },
  notes: besides,
  premises: restsOn,
  strip: (asked) =>
    rowTo(asked, (isPutOff(asked) ? twelfth(asked)?.month : undefined) ?? asked.situation.event.month, TWELVE),
});

/** The clauses of this file. */
export const allowanceClauses = [c222, c223, c224, c3, c4] as const;
