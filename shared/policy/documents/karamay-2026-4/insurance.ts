/**
 * 克医保规〔2026〕4号 二 to 四（一）, 四（三） and 四（四）: ten months for costs, the waiting; members.ts says before it who is in, then
 * come allowance.ts 四（二） and claims.ts 四（五）, 五.
 */
import { addMonths, month, monthText, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { madeBy, type Payment } from "../../months/book.ts";
import type { Course, Missed } from "../../months/course.ts";
import { at, firstFrom, lastBy, type Walk } from "../../months/walk.ts";
import { beyond, no, rule, yes } from "../../rules/condition.ts";
import type { ClauseKey } from "../../rules/document.ts";
import type { Case } from "../../rules/line.ts";
import { kept, type Walker } from "../../rules/kept-walks.ts";
import { once } from "../../rules/once.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { BACK_PAY_WINDOW, R10, backPaidInTime, within } from "../../shared-rules/gaps.ts";
import { inARow } from "../../shared-rules/months-in-a-row.ts";
import { R4, atLeast, reading } from "../../shared-rules/readings.ts";
import { gapData, noFor, tooFewLeft, whyNotPaid } from "../../shared-rules/seen.ts";
import { cites, clause } from "./heading.ts";
import { identity, isMedical, isMember, isResidents, paidLast, premise, type Kept, type Whose } from "./members.ts";

const c2 = clause("2", {
  label: "二",
  role: "rule",
  summary:
    "费率是 1%，基数和职工医保一样，合在一起交，以后会调。灵活就业的人和职工医保一起交到转退休；2026 年 8 月 1 日前就在职工医保里的，那天起可以自己选，选了的也一样交。",
  decides: "交多少、能不能选、交到什么时候",
  conditions: ["in-maternity-insurance"],
});
/** Where she stands in the event's month. */
export const standing = ({ deciding, situation }: Asked) => at(deciding.member, situation.event.month);
/** The event's month, as data. */
export const inMonth = ({ situation: { event } }: Pick<Asked, "situation">) => ({ month: monthText(event.month) });
const c3 = clause("3", {
  label: "三",
  role: "no-decision",
  summary: "办了参保登记以后，按月向税务部门交，渠道和职工医保一样。",
  decides: "说的是怎么交费，不决定待遇",
});

const c4 = clause("4", {
  label: "四",
  role: "rule",
  summary: "在生育保险里的人，有医疗费和津贴两项待遇。",
  decides: "谁有待遇、有哪两项",
  conditions: ["in-maternity-insurance"],
});
/** In maternity insurance in the event's month. `by`: what else asks it of this benefit. */
export const inMaternityInsurance = (whose: Whose, by: readonly ClauseKey[] = []) =>
  rule("in-maternity-insurance", [...cites("1", "2", "4"), ...by], (asked: Asked) => {
    const { situation, stance } = asked;
    const m = situation.event.month;
    const as = identity(asked, whose);
    if (as === "unenrolled") return no("medical-only", () => inMonth(asked));
    if (!standing(asked)) return noFor(whyNotPaid(asked, m, isMember(stance, whose)));
    const data = () => ({ ...inMonth(asked), as: as ?? "" });
    return m > situation.now ? yes("planned", data) : yes("paid", data);
  });

const c41 = clause("4.1", {
  label: "四（一）",
  role: "rule",
  summary:
    "参加生育保险的，等待期满的下个月起，和单位职工一样报医疗费：在定点医院住院分娩（有合并症、并发症的也算）和计划生育手术，在范围内全报；产检和产后 42 天的门诊检查，按门诊慢特病报。没参加的，职工医保连续交满 10 个月，下个月起一样报医疗费，没有津贴。",
  decides: "医疗费",
  conditions: [
    "not-on-unemployment-benefit",
    "costs-decided",
    "designated-hospital",
    "in-medical-insurance",
    "medical-months-paid",
  ],
  constants: { months: 10 },
});
/** 第一款: of births, surgery and checks; of a stay in hospital that ends in none nothing. */
export const costsDecided = (clauses: readonly ClauseKey[]) =>
  rule("costs-decided", clauses, ({ event }: Situation) =>
    event.kind === "treatment" ? { ...beyond("treatment"), rests: [premise("R11")] } : yes("decided"),
  );
/** Designated hospitals, and those are in the mainland. */
export const designatedHospital = rule(
  "designated-hospital",
  cites("4.1"),
  ({ situation }: { readonly situation: Situation }) => (situation.event.overseas ? no("abroad") : yes("mainland")),
  { lasts: true },
);
/** 第三款: of medical insurance, whoever paid it; a short gap is healed as a member's. */
export const MEDICAL_MONTHS = c41.says.constants.months;
/** Where she stands in a month of medical insurance. */
export interface Medical {
  readonly months: number;
  readonly covered: boolean;
}
function medicalCourse(stance: Stance, takes: Takes): Course<Medical> {
  const covers = (months: number) =>
    months > MEDICAL_MONTHS || (months === MEDICAL_MONTHS && stance.reads(reading(R4, cites("4.1")), false, true));
  return {
    start: { months: 0, covered: false },
    counts: (paid, m) => isMedical(paid) && takes(paid, m),
    closes: (_before, missed, next) => isHealed(stance, missed, next),
    pays: (before, _paid, _m, { missed }) => {
      const months = missed ? 1 : before.months + 1;
      return { months, covered: covers(months) };
    },
  };
}
/** 第三款: not in maternity insurance; nothing limits when she claims. */
export const isUnenrolled = (asked: Asked): boolean =>
  (identity(asked, "person") ?? paidLast(asked, "person")?.as) === "unenrolled";
/** Where she stands in the event's month of medical insurance. */
export const medicalThen = ({ deciding, situation }: Asked) => at(deciding.medical, situation.event.month);
/** Medical insurance in the event's month. */
export const inMedicalInsurance = rule("in-medical-insurance", cites("4.1"), (asked: Asked) => {
  const { event, now } = asked.situation;
  const data = () => inMonth(asked);
  if (!medicalThen(asked)) return noFor(whyNotPaid(asked, event.month, isMedical));
  return event.month > now ? yes("planned", data) : yes("paid", data);
});
/** Ten months before it. */
export const medicalMonthsPaid = rule("medical-months-paid", cites("4.1"), (asked: Asked) => {
  const stood = medicalThen(asked);
  const data = () => ({ ...inMonth(asked), months: Math.max(0, (stood?.months ?? 0) - 1), wanted: MEDICAL_MONTHS });
  if (!stood) return medicalTooLate(asked) ?? no("not-insured-then", data);
  return stood.covered ? yes("enough", data) : no("too-few", data);
});
/** Paying again after a gap too long to be closed, ten are not full before the event's month. */
function medicalTooLate({ told, situation }: Asked) {
  const { event, now } = situation;
  const last = lastBy(told.medical, event.month)?.month;
  if (last !== undefined && last >= now - SHORT_WINDOW) return undefined;
  return tooFewLeft(situation, event.month - now, MEDICAL_MONTHS, {});
}

const c43 = clause("4.3", {
  label: "四（三）",
  role: "rule",
  summary:
    "第一次参加，或连续 3 个月以上没交再交的，要等连续交满 6 个月，下个月起报医疗费；已经参加基本医保、没工作的配偶也一样。等待期里，两个人都不报。",
  decides: "等待期",
  conditions: ["in-maternity-insurance", "waiting-over", "months-paid", "in-basic-insurance"],
  constants: { months: 6, anewAfter: 3 },
  assumes: { backPay: 3 },
});
/** Months of waiting. */
export const WAITING_MONTHS = c43.says.constants.months;
/** So many months missed begin it anew. */
export const ANEW_AFTER = c43.says.constants.anewAfter;
/** R10: a gap of one or two months may be back-paid to the end of the third month after the last paid one. */
export const SHORT_WINDOW = c43.says.assumes.backPay;
/** Where a member stands in a paid month. */
export interface Member {
  /** Months of waiting served, whether it is over after this month, and whether this month's costs are covered. */
  readonly waited: number;
  readonly over: boolean;
  readonly covered: boolean;
  /** 四（二）: months in a row, the waiting left out. */
  readonly months: number;
  /** What was missed before this run; whether two years as a resident spared the waiting; whether only a tried plan joined. */
  readonly gap: Missed | undefined;
  readonly moved: boolean;
  readonly tried: boolean;
}
const NEW: Member = { waited: 0, over: false, covered: false, months: 0, gap: undefined, moved: false, tried: false };

/** R7c, R9: a late payment that is only planned counts for an event to come, and in no plan. */
const taken = ({ event, askedOn }: Situation, planned: boolean) => {
  const all = planned && event.date > askedOn;
  const asked = month(askedOn);
  return (paid: Payment, m: Month): boolean => all || !paid.late || paid.tried === true || madeBy(paid, m, asked);
};
/** A gap of one or two months, back-paid in time and gone on from: late months at the end heal nothing (R10). */
const isHealed = (stance: Stance, missed: Missed, next: Payment | undefined): boolean =>
  next !== undefined && missed.months < ANEW_AFTER && backPaidInTime(stance, missed, SHORT_WINDOW, cites("4.3", "4.5"));

type Takes = ReturnType<typeof taken>;
/** Whether a plan takes other payments than the record told: its walk is then no going on of that one's. */
const plansLate = ({ event, askedOn, ...situation }: Situation, whose: Whose): boolean =>
  event.date > askedOn && (situation[whose]?.record ?? []).some(({ paidIn = "" }) => paidIn > askedOn.slice(0, 7));
function memberCourse(stance: Stance, whose: Whose, residents: () => Walk<number>, takes: Takes): Course<Member> {
  const counts = isMember(stance, whose);
  return {
    start: NEW,
    counts: (paid, m) => counts(paid) && takes(paid, m),
    closes: (_before, missed, next) => isHealed(stance, missed, next),
    begins: (late, m, missed) => monthsMoving(stance, residents, m, missed, late),
    pays: (before, paid, m, { missed, begins }) => {
      if (before === NEW || (missed && atLeast(stance, missed.months, ANEW_AFTER, cites("4.3")))) {
        const moves = begins === true || monthsMoving(stance, residents, m, missed, []) === 0;
        const moved = moves && stance.reads(residentsWaited, true, false);
        return serve(stance, { ...NEW, gap: missed, over: moved, moved, tried: paid.tried === true && !moved }, paid);
      }
      if (!missed) return serve(stance, before, paid);
      return serve(stance, { ...before, gap: missed, months: 0, waited: before.over ? before.waited : 0 }, paid);
    },
  };
}
/** One paid month more: of the waiting, or toward the ten. Costs count from the month after the waiting (R4). */
function serve(stance: Stance, begun: Member, { scheme }: Payment): Member {
  const { gap, moved, tried, months, waited: served } = begun;
  const free = begun.over || (scheme !== "individual" && stance.reads(employeesDoNotWait, true, false));
  if (free) return { waited: served, over: true, covered: true, months: months + 1, gap, moved, tried };
  const waited = served + 1;
  const over = waited >= WAITING_MONTHS;
  const covered = over && stance.reads(waitedFirst, false, true);
  return { waited, over, covered, months, gap, moved, tried };
}
const waitedFirst = reading(R4, cites("4.3"));
/* An employer's members do not wait; else they wait like the others. */
const employeesDoNotWait: Reading<"employees-do-not-wait"> = {
  id: "employees-do-not-wait",
  cites: cites("4.1", "4.3"),
};
/** How many months of waiting are still to serve. */
export const stillToWait = ({ waited, over }: Member): number => (over ? 0 : WAITING_MONTHS - waited);
/* Who is enrolled waits, even where ten medical months would do for others: the text says so. */
const enrolledMustWait: Reading<"enrolled-must-wait"> = { id: "enrolled-must-wait", cites: cites("4.1", "4.3") };
/** Whether she can only begin anew: no months, and no two years as a resident, that joining now would go on from. */
export function beginsAnew({ told, situation: { event, now } }: Asked): boolean {
  const last = lastBy(told.member, event.month);
  const isRecent = last !== undefined && last.month >= now - ANEW_AFTER;
  return !isRecent && (lastBy(told.residents, now)?.stood ?? 0) < RESIDENT_MONTHS;
}
/** Too few months are left before the event's to serve the waiting in. */
const waitsTooLong = (asked: Asked) =>
  beginsAnew(asked)
    ? tooFewLeft(asked.situation, asked.situation.event.month - asked.situation.now, WAITING_MONTHS, {})
    : undefined;
/** Past the waiting. */
export const waitingOver = (whose: Whose) =>
  rule("waiting-over", cites("4.3", "4.4"), (asked: Asked) => {
    const { deciding, told, stance, situation } = asked;
    const m = situation.event.month;
    const stood = standing(asked);
    if (!stood) return waitsTooLong(asked) ?? no("not-insured-then");
    const missed = () => (stood.gap ? gapData(stood.gap) : { lastPaid: "", first: "", last: "", months: 0, late: 0 });
    const data = () => ({ ...missed(), waited: stood.waited, wanted: WAITING_MONTHS });
    if (stood.covered)
      return stood.moved ? yes("moved-over", data) : stood.waited > 0 ? yes("over", data) : yes("none", data);
    const unenrolled = whose === "person" && at(deciding.medical, m)?.covered === true;
    if (unenrolled && stance.reads(enrolledMustWait, false, true)) return yes("none", data);
    const end = firstFrom(told.member, m, ({ covered }) => covered);
    const counted = stood.waited - 1;
    return no("still-waiting", () => ({
      ...data(),
      counted,
      residents: residentsBefore(asked, addMonths(m, -counted)),
      end: end === undefined ? "" : monthText(addMonths(end, -1)),
    }));
  });
/** R13: months in a row as a resident, at most the short gap before those of waiting, which spared her none of it. */
function residentsBefore({ told }: Asked, since: Month): number {
  const last = lastBy(told.residents, addMonths(since, -1));
  return last && since - 1 - last.month <= GAP ? last.stood : 0;
}

const c44 = clause("4.4", {
  label: "四（四）",
  role: "rule",
  summary:
    "换了身份的，津贴按生产、终止妊娠或做手术时的身份算。居民医保连续 2 年以上转来、中断不超过 3 个月并补缴的，等待期和享受期接着算；超过 3 个月重新等。",
  decides: "换身份怎么算",
  conditions: ["in-maternity-insurance", "waiting-over", "surgery-days"],
  constants: { residentMonths: 24, gap: 3 },
  assumes: { backPay: BACK_PAY_WINDOW },
});
const { residentMonths: RESIDENT_MONTHS, gap: GAP } = c44.says.constants;
/* 第二款: a resident's months stand for the waiting, never for the ten; else they only bridge the gap. */
const residentsWaited: Reading<"resident-waiting"> = { id: "resident-waiting", cites: cites("4.4") };
/** Months in a row as a resident, whenever they were paid. */
const residentCourse = inARow({ counts: isResidents, excuses: () => true });
/** After two years as a resident: how many months paid late right before `m` lie between; `undefined` = not moved over. */
function monthsMoving(
  stance: Stance,
  residents: () => Walk<number>,
  m: Month,
  missed: Missed | undefined,
  late: readonly Payment[],
): number | undefined {
  const last = lastBy(residents(), addMonths(m, -1));
  if (!last || last.stood < RESIDENT_MONTHS || (missed && last.month <= missed.last)) return undefined;
  const months = m - 1 - last.month;
  if (months === 0) return 0;
  if (late.length < months || !within(stance, months, GAP, cites("4.4"))) return undefined;
  const paidIn = Math.max(...late.slice(-months).map((paid) => paid.paidIn ?? m)) as Month;
  return backPaidInTime(stance, { last: last.month, paidIn }, BACK_PAY_WINDOW, cites("4.4")) ? months : undefined;
}
/** R8: a job that is still paid, or whose gap can still be closed, goes on, unless she is told to be out of it. */
export function jobGoesOn(asked: Kept, whose: Whose): boolean {
  const { situation } = asked;
  const last = paidLast(asked, whose);
  if (last?.as !== "employer" || situation.now > last.month + SHORT_WINDOW) return false;
  const { employed, dismissedOn } = situation[whose]?.facts ?? {};
  return employed !== false && !(typeof dismissedOn === "string" && dismissedOn <= situation.event.date);
}

/** Where she stands, by each of the courses. */
export interface Walks {
  readonly residents: Walk<number>;
  readonly member: Walk<Member>;
  readonly medical: Walk<Medical>;
  /** The same without late payments that are only planned, where there are some: what a plan goes on from. */
  readonly plain?: Plain;
}
type Plain = Pick<Walks, "member" | "medical">;
/** A case of this paper. */
export type Asked = Case<Walks>;
const walks =
  (whose: Whose) =>
  (stance: Stance, walk: Walker, was: Walks | undefined, situation: Situation): Walks => {
    const residents = once(() => walk(residentCourse, was?.residents));
    const walked = (planned: boolean, before: Plain | undefined): Plain => {
      const takes = taken(situation, planned);
      const member = once(() => walk(memberCourse(stance, whose, residents, takes), before?.member));
      const medical = once(() => walk(medicalCourse(stance, takes), before?.medical));
      return {
        get member() {
          return member();
        },
        get medical() {
          return medical();
        },
      };
    };
    // A plan is walked only as far as it is asked; the record told at once, for all who see it alike.
    if (was) {
      const tried = walked(false, was.plain ?? was);
      return {
        get residents() {
          return residents();
        },
        get member() {
          return tried.member;
        },
        get medical() {
          return tried.medical;
        },
      };
    }
    const { member, medical } = walked(true, undefined);
    const plain = plansLate(situation, whose) ? { ...walked(false, undefined) } : undefined;
    return { residents: residents(), member, medical, ...(plain && { plain }) };
  };
/** Her months, for all lines that look at them. */
export const herWalks = kept(walks("person"));
/** Her spouse's. */
export const spouseWalks = kept(walks("spouse"));

/** The readings of these clauses. */
export const insuranceReadings = { employeesDoNotWait, residentsWaited, enrolledMustWait, R10 };

/** The clauses of this file. */
export const insuranceClauses = [c2, c3, c4, c41, c43, c44] as const;
