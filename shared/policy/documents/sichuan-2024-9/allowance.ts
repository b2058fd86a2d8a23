/** 川医保规〔2024〕9号 二（二）1–3: twelve months, how much allowance, how and until when it is claimed. */
import { addMonths, firstDay, monthText, type Day, type Month } from "../../base/calendar.ts";
import { CLAIM_MONTHS } from "../../facts/situation.ts";
import { at, lastBy } from "../../months/walk.ts";
import { no, rule, yes } from "../../rules/condition.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { allowanceSum, ownAverageBase } from "../../shared-rules/allowance-sum.ts";
import { claimedInTime } from "../../shared-rules/claim-period.ts";
import { allowanceEvent } from "../../shared-rules/event-kind.ts";
import { leaveMonths } from "../../shared-rules/leave.ts";
import { paidThroughLeave } from "../../shared-rules/leave-payments.ts";
import { R5, reading } from "../../shared-rules/readings.ts";
import { monthsData, noFor, tooFewLeft, whyNotPaid } from "../../shared-rules/seen.ts";
import { DAYS_A_MONTH } from "../../shared-rules/sum-leaves.ts";
import {
  cites,
  clause,
  insuredFrom,
  inSichuan,
  isEmployees,
  isMember,
  notAnEmployerMember,
  paidThen,
  standing,
  type Asked,
  type AsksFor,
  type Stand,
} from "./insurance.ts";

/** 一, 二: in maternity insurance in the event's month. */
export const insuredForAllowance = rule("in-maternity-insurance", cites("1.1", "2"), (asked: Asked) =>
  standing(asked) ? paidThen(asked) : noFor(whyNotPaid(asked, asked.situation.event.month, isMember(asked.stance))),
);

const c221 = clause("2.2.1", {
  label: "二（二）1",
  role: "rule",
  summary: "生产或终止妊娠的当月，在四川省内连续参加生育保险满 12 个月（含当月），就有津贴。",
  decides: "津贴要连续多久",
  conditions: ["months-paid", "allowance-event"],
  constants: { months: 12 },
});
/** A birth or a pregnancy ended. */
export const leaveEvent = allowanceEvent(cites("2.2.1"));
/** Her months are asked for up to the event; after it 3 and 4 ask for them. */
export const ALLOWANCE: AsksFor = { before: cites("2.2.1"), after: cites("2.2.3", "2.2.4") };
/** That month included (R5). */
export const TWELVE = c221.says.constants.months;
/** Whether so many months are twelve. */
export const isTwelve = (stance: Stance, months = 0, wanted: number = TWELVE, by = cites("2.2.1")): boolean =>
  months > wanted || (months === wanted && stance.reads(reading(R5, by), true, false));
/** Whether she has twelve in the event's month. */
export const hasTwelve = (asked: Asked): boolean => isTwelve(asked.stance, standing(asked)?.months);

const countedData = (first: Month, last: Month) => ({ ...monthsData(first, last), wanted: TWELVE });
/** Twelve of them, with the event's. */
export const monthsPaid = rule("months-paid", cites("2.2.1"), (asked: Asked) => {
  const m = asked.situation.event.month;
  const stood = standing(asked);
  if (!stood) {
    const last = lastBy(asked.told.maternity, m);
    const { now } = asked.situation;
    const before = { last: last ? monthText(last.month) : "" };
    const goesOn = last !== undefined && last.month >= now - 1;
    const tooFew = goesOn ? undefined : tooFewLeft(asked.situation, m - now + 1, TWELVE, before);
    if (tooFew) return tooFew;
    return last ? no("stops-before", () => countedData(last.stood.since, last.month)) : no("none");
  }
  const data = () => countedData(stood.since, m);
  if (hasTwelve(asked)) return yes("enough", data);
  const gap = gapBefore(asked, stood);
  return gap ? no("broken", () => ({ ...data(), ...gap })) : no("too-few", data);
});

/** What was told of the month before her run, where something was paid in it or before it. */
export function gapBefore(asked: Asked, { since }: Stand) {
  const before = addMonths(since, -1);
  const { reason, data } = whyNotPaid(asked, before, isMember(asked.stance));
  const nothing = reason === "nothing-paid" || reason === "not-over";
  if (nothing && !lastBy(asked.told.maternity, before)) return undefined;
  return { gap: monthText(before), why: reason, paidIn: "paidIn" in data ? data.paidIn : "" };
}

const c222 = clause("2.2.2", {
  label: "二（二）2",
  role: "rule",
  summary: "按本人上年度的月平均缴费基数算，天数跟当地单位职工一样。",
  decides: "津贴多少钱",
  assumes: { monthDays: DAYS_A_MONTH },
});
/* No divisor is written: ÷ 30 is a reading, with × 12 ÷ 365 beside it. */
/** As it is written; the base is her own. */
export const sum = (asked: Asked) => {
  const basis = ownAverageBase(asked, (paid) => isEmployees(paid) && inSichuan(paid));
  return allowanceSum(asked, { cites: cites("2.2.2"), basis, divisorAlternative: true });
};

const c223 = clause("2.2.3", {
  label: "二（二）3",
  role: "rule",
  summary: "津贴打给本人；领津贴期间生育保险不能断；原则上 12 个月内申领；按当时的身份算；和产假工资不能都拿。",
  decides: "怎么领、多久内领",
  conditions: ["paid-through-leave", "claimed-in-time", "not-an-employer-member"],
  constants: { claimMonths: CLAIM_MONTHS },
});
/** As whom she is looked at: 分娩或终止妊娠时的参保身份. */
export const notAnEmployerMemberThen = notAnEmployerMember(cites("2.2.3"));
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

/** Claimed within the limit. */
export const inTime = claimedInTime(cites("2.2.3"));
/** From the event's day; a month of the leave paid late counts from when it was paid. */
export const claimableFrom = (asked: Asked): Day => {
  const { date } = asked.situation.event;
  const late = at(asked.told.maternity, leaveMonths(asked).latest)?.late;
  return late !== undefined && firstDay(late) > date ? firstDay(late) : date;
};

/** The reading of this file. */
export type ReadingId = (typeof stoppedInLeave)["id"];

/** The clauses of this file. */
export const allowanceClauses = [c221, c222, c223] as const;
