/** 克医保规〔2026〕4号 四（二）: ten months, and how much. Until when and from when is said in 四（五）: claims.ts. */
import { addMonths, lastDay, month, monthText } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { figurePath } from "../../figures/figures.ts";
import { paymentsIn } from "../../months/book.ts";
import { at, lastBy, type Walk } from "../../months/walk.ts";
import { missing, no, rule, yes } from "../../rules/condition.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { allowanceSum, averageWageOf, employersWage } from "../../shared-rules/allowance-sum.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { R5, reading } from "../../shared-rules/readings.ts";
import { DAYS_A_MONTH } from "../../shared-rules/sum-leaves.ts";
import { order619Clause } from "../national-order-619/heading.ts";
import { cites, clause } from "./heading.ts";
import { ANEW_AFTER, beginsAnew, jobGoesOn, WAITING_MONTHS, type Asked, type Member } from "./insurance.ts";
import { identity, isMedical, isMember, isResidentThen, premise, type Whose } from "./members.ts";

const c42 = clause("4.2", {
  label: "四（二）",
  role: "rule",
  summary:
    "生产或终止妊娠时生育保险连续交满 10 个月（等待期不算），按月领津贴，发给本人：上年度全区平均工资（全口径城镇单位）× 60% ÷ 30 × 产假天数；天数照国家、自治区和本市原来的规定。",
  decides: "津贴要交多久、多少钱",
  conditions: ["allowance-event", "surgery-days", "not-a-resident", "months-paid"],
  constants: { months: 10, sharePercent: 60, monthDays: DAYS_A_MONTH },
});
/** A check or a stay in hospital brings no leave. */
export const allowanceEvent = rule(
  "allowance-event",
  cites("4.2"),
  ({ event }: Situation) => {
    const data = () => ({ kind: event.kind });
    const other = event.kind === "prenatal" || event.kind === "treatment";
    return other ? { ...no("no-leave", data), rests: [premise("R11")] } : yes("has-leave", data);
  },
  { lasts: true },
);
/* 四（四）: surgery brings none, though 四（四） names it; an employee's days are in no loaded paper. */
const surgeryNoAllowance: Reading<"surgery-no-allowance"> = { id: "surgery-no-allowance", cites: cites("4.2", "4.4") };
/** Asked of surgery. */
export const surgeryDays = rule(
  "surgery-days",
  cites("4.2", "4.4"),
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

/** The waiting left out. */
export const ALLOWANCE_MONTHS = c42.says.constants.months;
/** Whether a month is the tenth, or a later one. */
export const hasTen = ({ months }: Member): boolean => months >= ALLOWANCE_MONTHS;
/** The same of the event's month, that included (R5). */
export const hasTenThen = (stance: Stance, stood: Member): boolean =>
  stood.months > ALLOWANCE_MONTHS || (hasTen(stood) && stance.reads(reading(R5, cites("4.2")), true, false));

/** Joining now, the waiting and the ten are full only after the last day to claim. */
export function fullTooLate(asked: Asked) {
  const { situation, stance } = asked;
  const { event, now } = situation;
  const last = lastClaimDay(situation, stance);
  const wanted = WAITING_MONTHS + ALLOWANCE_MONTHS;
  // It can be claimed from the month after them.
  const left = month(last) - now;
  if (event.month < now || left >= wanted || !beginsAnew(asked)) return undefined;
  return no("too-few-left", () => ({ now: monthText(now), last, left, wanted }));
}

/** 生育或者终止妊娠时: a member in the event's month; who only joins after the event, in that month, was none at it. */
export function memberThen(
  { situation: { event, asOf }, book, stance }: Asked,
  walk: Walk<Member>,
): Member | undefined {
  const stood = at(walk, event.month);
  if (asOf <= event.date) return stood;
  const inTime = paymentsIn(book, event.month).filter((paid) => isMedical(paid) && !paid.tried && !paid.late);
  const without = inTime.length > 0 && !inTime.some(isMember(stance, "person"));
  return stood?.tried || without ? undefined : stood;
}
/** Told to join in the event's month: whether before the event or after it nobody told. */
export function joinedOnUntoldDay(asked: Asked): boolean {
  const { situation, deciding } = asked;
  const { event, asOf } = situation;
  if (asOf <= event.date || event.date === lastDay(event.month)) return false;
  const stood = memberThen(asked, deciding.member);
  const before = lastBy(deciding.member, addMonths(event.month, -1));
  const isNew = before === undefined || event.month - before.month > ANEW_AFTER;
  return stood !== undefined && isNew && !stood.moved;
}

/** A resident is not in maternity insurance; a husband told as one is taken at his word. */
export const notAResident = (whose: Whose) =>
  rule(
    "not-a-resident",
    cites("4.2", "4.5"),
    (asked: Asked) => {
      const resident = whose === "person" ? isResidentThen(asked) : identity(asked, whose) === "resident";
      return resident ? no("resident") : yes("no-resident");
    },
    { lasts: true },
  );

const SHARE = c42.says.constants.sharePercent;
/** 四（四）: an employee's by Order 619 art. 8. */
export const sum = (asked: Asked) =>
  identity(asked, "person") === "employer"
    ? allowanceSum(asked, { cites: [...cites("4.4"), ...order619Clause("8")], basis: employersWage })
    : allowanceSum(asked, {
        cites: cites("4.2"),
        basis: averageWageOf("650000"),
        share: SHARE,
        divisorWritten: true,
      });

/** The reading of this file. */
export const allowanceReadings = { surgeryNoAllowance };

/** The clauses of this file. */
export const allowanceClauses = [c42] as const;
