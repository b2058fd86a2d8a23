/**
 * 并医险中心字〔2024〕51号: Taiyuan, employees' maternity insurance in practice. In force from 2024-08-01. Here 第一章 and
 * 第二章一、1–3: who is in maternity insurance, which months count, what a gap does; then benefits.ts 4–6, claims.ts 7 to 第五章;
 * allowance.ts asks them together.
 */
import { addMonths, firstDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import { provinceOf } from "../../base/places.ts";
import type { Post } from "../../facts/facts.ts";
import type { Insured, Situation } from "../../facts/situation.ts";
import { lastMonth, lastPaidMonth, paymentsIn, type Payment } from "../../months/book.ts";
import type { Course, Missed } from "../../months/course.ts";
import { at, firstFrom, lastBy, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, no, rule, yes } from "../../rules/condition.ts";
import type { ClauseKey } from "../../rules/document.ts";
import { kept } from "../../rules/kept-walks.ts";
import { personOf, type Case } from "../../rules/line.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { BACK_PAY_WINDOW, backPaidInTime, within } from "../../shared-rules/gaps.ts";
import { paidLast, paidThen } from "../../shared-rules/identity.ts";
import { inARow } from "../../shared-rules/months-in-a-row.ts";
import { R4, R5, reading } from "../../shared-rules/readings.ts";
import { monthsData, noFor, tooFewLeft, whyNotPaid } from "../../shared-rules/seen.ts";
import { cites, clause, heading } from "./heading.ts";

/** A case of this paper: the walk holds the counted months in a row up to each month. */
export type Asked = Case<Walk<number>>;
/** What is told in it, not walked. */
export type Told = Pick<Asked, "situation" | "book">;

const c11 = clause("1.1", {
  label: "第一章一",
  role: "rule",
  summary:
    "单位职工都要参加生育保险；公益性岗位、三支一扶、领失业金、农民工专户的人也参加。灵活就业的人暂时不在里面。省直单位的职工归省里管。",
  decides: "谁在生育保险里",
  conditions: ["in-maternity-insurance", "allowance-in-scope", "earner-insured"],
});
/* 省直单位: nobody tells of them; index.ts names it of every employer member. */
const MEMBERS: readonly Payment["scheme"][] = ["employer", "unemployment-benefit"];
/** 第二章一、3: months of all Shanxi. */
export const isMember = ({ scheme, maternity, where }: Payment): boolean =>
  maternity === true && MEMBERS.includes(scheme) && where !== "elsewhere";
const isMemberHere = (paid: Payment): boolean => isMember(paid) && paid.where === "here";
const isEmployees = ({ scheme, where }: Payment): boolean => scheme !== "resident" && where !== "elsewhere";

/** Who somebody is in the event's month; `province`: insured that month elsewhere in Shanxi only. */
export type Who =
  | { readonly as: Payment["scheme"]; readonly paid: Payment }
  | { readonly as: "province" | "none"; readonly paid?: undefined };

/** Who she is then. */
export function whoThen({ situation, book }: Told): Who {
  const here = paidThen(situation, book);
  if (here && here.scheme !== "resident") return { as: here.scheme, paid: here };
  const elsewhere = (paid: Payment) => paid.where === "province" && isEmployees(paid);
  if (paidThen(situation, book, elsewhere)) return { as: "province" };
  const resident = here ?? paidThen(situation, book, ({ scheme }) => scheme === "resident");
  return resident ? { as: "resident", paid: resident } : { as: "none" };
}

/** R8: how the last month up to the event's was paid, where that is not told of residents' or other provinces' insurance. */
export const paidBefore = ({ situation, book }: Told) => paidLast(situation, book, isEmployees);

/** 第二章一、3: the event's own month is paid in Taiyuan. */
export const inMaternityInsurance = rule("in-maternity-insurance", cites("1.1", "2.1.3"), (c: Asked) => {
  const { event } = c.situation;
  const who = whoThen(c);
  const { as } = who;
  const data = () => ({ month: monthText(event.month), scheme: as });
  if (as === "province") return beyond("elsewhere-in-province", data);
  if (as === "individual" || as === "resident") return no("insured-otherwise", data);
  if (inRow(c) > 0) return yes("member", data);
  if (who.as === "employer" && who.paid.maternity === false) return no("without-maternity", data);
  return noFor(whyNotPaid(c, event.month, isMemberHere));
});

const c12 = clause("1.2", {
  label: "第一章二",
  role: "no-decision",
  summary: "单位要在用工 30 天内办登记、按月足额交费；欠费每天加收万分之五；单位合并改制的，由接手的单位继续交。",
  decides: "说的是单位的义务；欠费对个人的影响看第二章一、1",
});

const c13 = clause("1.3", {
  label: "第一章三",
  role: "no-decision",
  summary: "新参保、续保、停保由单位网上办，也可以到窗口办；停保的要带解除劳动关系、调动的材料。",
  decides: "说的是登记手续",
});

const c211 = clause("2.1.1", {
  label: "第二章一、1",
  role: "rule",
  summary:
    "单位交费的下个月起报医疗费；连续足额交满 9 个月有津贴。单位晚登记的，从实际登记那个月数起；不满 9 个月，津贴由单位付。",
  decides: "要交几个月，不够谁付",
  conditions: ["medical-months-paid", "months-paid"],
  constants: { medicalMonths: 1, months: 9 },
});
/* 未满9个月由用人单位支付: who owes it then is asked with the allowance, in allowance.ts. */
/** R13: months told by the event's, all of them paid late: late registration counts from the month really paid. */
function onlyLate({ book, situation: { event } }: Asked) {
  const all = Array.from({ length: Math.max(0, event.month - book.first + 1) }, (_, n) => addMonths(book.first, n));
  const late = all.flatMap((m) => paymentsIn(book, m).flatMap((paid) => (isMember(paid) ? [{ m, ...paid }] : [])));
  const [first, last] = [late[0]?.m, late.at(-1)?.m];
  if (first === undefined || last === undefined) return undefined;
  const paidIn = Math.max(...late.map((one) => one.paidIn ?? last)) as Month;
  return { ...monthsData(first, last), paidIn: monthText(paidIn) };
}
/** So many counted months in a row; `had` says how many of those up to the event's it asks of. */
const enoughInARow = <Id extends string>(
  id: Id,
  needed: number,
  clauses: readonly ClauseKey[],
  had: (c: Asked, row: number) => number,
) =>
  rule(id, [...clauses, ...cites("2.1.3")], (c: Asked) => {
    const { event, now } = c.situation;
    const last = lastBy(c.deciding, event.month);
    const goesOn = last !== undefined && last.month >= now - BACK_PAY_WINDOW;
    const tooFew = goesOn ? undefined : tooFewLeft(c.situation, had(c, event.month - now + 1), needed, {});
    if (tooFew) return tooFew;
    const late = last ? undefined : onlyLate(c);
    if (late)
      return no("paid-late-only", () => ({ needed, wanted: needed, ...late }), [
        ...new Set([...clauses, ...cites("2.1.1", "2.1.3")]),
      ]);
    if (!last) return no("none-counted", () => ({ needed, wanted: needed, month: monthText(event.month) }));
    const first = addMonths(last.month, 1 - last.stood);
    const counted = had(c, last.stood);
    const data = () => ({
      needed,
      wanted: needed,
      counted,
      ...monthsData(first, last.month),
      month: monthText(event.month),
    });
    const byGap = [...clauses, ...cites("2.1.2", "2.1.3")];
    if (last.month < event.month) return no("not-reaching", data, byGap);
    if (counted >= needed) return yes("enough", data, closedIn(c).length > 0 ? byGap : undefined);
    const before = lastBy(c.deciding, addMonths(first, -1));
    if (!before) return no("too-few", data);
    const gap = () => ({ gapFirst: monthText(addMonths(before.month, 1)), gapLast: monthText(addMonths(first, -1)) });
    return no("too-few-after-gap", () => ({ ...data(), ...gap(), gapMonths: first - before.month - 1 }), byGap);
  });

/** Before the event's month (R4). */
export const MEDICAL_MONTHS = c211.says.constants.medicalMonths;
/** R4; 7 asks the same of the husband. */
export const medicalMonthsPaid = (clauses: readonly ClauseKey[], needed: number = MEDICAL_MONTHS) =>
  enoughInARow("medical-months-paid", needed, clauses, ({ stance }, row) =>
    stance.reads(reading(R4, clauses), row - 1, row),
  );
/** First day of the covered months. */
export const medicalFrom = (c: Asked): Day | undefined =>
  inRow(c) === 0
    ? undefined
    : firstDay(addMonths(rowStart(c), c.stance.reads(reading(R4, cites("2.1.1")), MEDICAL_MONTHS, MEDICAL_MONTHS - 1)));
/** The same after the event, by what is told. */
export const medicalLater = ({ told, situation: { event }, stance }: Asked): Day | undefined => {
  const covered = stance.reads(reading(R4, cites("2.1.1")), MEDICAL_MONTHS + 1, MEDICAL_MONTHS);
  const m = firstFrom(told, addMonths(event.month, 1), (row) => row >= covered);
  return m && firstDay(m);
};

/** The event's own month included (R5). */
export const ALLOWANCE_MONTHS = c211.says.constants.months;
/** Nine in a row. */
export const monthsPaid = enoughInARow("months-paid", ALLOWANCE_MONTHS, cites("2.1.1"), ({ stance }, row) =>
  stance.reads(reading(R5, cites("2.1.1")), row, row - 1),
);

/* A first stretch paid late is late registration, a later one a change of job, whatever else is told. */
const LATE_KIND: Reading<"late-payment-kind"> = { id: "late-payment-kind", cites: cites("2.1.1", "2.1.2") };
/* But arrears of the employer count as paid in time, once they are paid. */
const ARREARS: Reading<"arrears-count"> = { id: "arrears-count", cites: cites("2.1.1") };

const c212 = clause("2.1.2", {
  label: "第二章一、2",
  role: "rule",
  summary: "换工作断缴，3 个月内按规定补上的，照常享受。",
  decides: "换工作断缴",
  conditions: ["medical-months-paid", "months-paid"],
  constants: { gap: 3 },
  assumes: { backPay: BACK_PAY_WINDOW },
});
export const { gap: SHORT_GAP } = c212.says.constants;
/** All of it paid in time (R10), whatever reason is told, by an employer who is there to pay. */
const closes = (stance: Stance, missed: Missed, situation: Situation, employers: Employers): boolean =>
  within(stance, missed.months, SHORT_GAP) &&
  backPaidInTime(stance, missed, BACK_PAY_WINDOW) &&
  (!missed.late.some((paid) => paid.lateReason === "registration") || stance.reads(LATE_KIND, true, false)) &&
  (!missed.late.some((paid) => paid.tried) || mayStillClose(missed, situation, employers));
/* Somebody must be there to pay afterwards: in the leave and before the claim another employer who goes on. After
   unemployment benefit there is no job to change, unless an employer is told of. */
function mayStillClose({ last, months, after }: Missed, { event }: Situation, employers: Employers): boolean {
  if (employers.last() > last + months) return true;
  if (last >= event.month) return false;
  const missed = Array.from({ length: months }, (_, n) => addMonths(last, n + 1));
  return after.scheme === "employer" || missed.every(employers.pay);
}

/** What is told of employers in Shanxi: the last month paid on time (no end: it goes on), and whether they pay for a month. */
interface Employers {
  readonly last: () => number;
  readonly pay: (m: Month) => boolean;
}

function employersIn(insured: Insured | undefined): Employers {
  const stretches = (insured?.record ?? []).filter(
    ({ scheme, maternity, region = SHANXI }) =>
      scheme === "employer" && maternity !== false && provinceOf(region) === SHANXI,
  );
  const end = ({ to }: { readonly to?: string }): number => (to === undefined ? Infinity : month(to));
  return {
    last: () =>
      stretches.reduce((last, one) => {
        const onTime = one.paidIn === undefined || end(one) >= month(one.paidIn);
        return onTime ? Math.max(last, end(one)) : last;
      }, 0),
    pay: (m) => stretches.some((one) => month(one.from) <= m && m <= end(one)),
  };
}

/** Months of the row up to the event's that were paid late and closed a gap (R3). */
export const closedIn = (c: Asked): Month[] =>
  Array.from({ length: inRow(c) }, (_, n) => addMonths(rowStart(c), n)).filter((m) =>
    paymentsIn(c.book, m)
      .filter(isMember)
      .every((paid) => paid.late && paid.lateReason !== "arrears"),
  );

/** R9: an employer pays from now on, closes what may still be closed, and pays its arrears. */
export const byEmployer =
  (whose: "person" | "spouse", post?: Post) =>
  (c: Asked): Move[] => {
    const now = c.situation.now;
    const counted = lastPaidMonth(
      c.book,
      lastMonth(c.book),
      (paid) => isMember(paid) && paid.scheme === "employer",
      undefined,
    );
    // An employer who is told of pays, whether or not it did before; one that was left pays no more.
    const employed = personOf(c.situation, whose)?.facts.employed === true;
    const recent = (counted ?? 0) >= now - BACK_PAY_WINDOW && !hasLeft(c, whose);
    const who = employed || recent ? "employer" : whose;
    const owed = owedBy(c);
    const move: Move = {
      pays: { scheme: "employer", maternity: true, ...(post && { post }) },
      who,
      counts: isMember,
      until: month(c.situation.yearOn),
      ...(owed.length > 0 && { owed }),
    };
    return [isHeldOtherwise(c, whose) ? move : { ...move, window: BACK_PAY_WINDOW }];
  };

/** Told to be out of the last job, and no employer is told to pay from now on. */
function hasLeft({ situation }: Asked, whose: "person" | "spouse"): boolean {
  const insured = personOf(situation, whose);
  const { employed, dismissedOn } = insured?.facts ?? {};
  const isOver = employed === false || (typeof dismissedOn === "string" && dismissedOn < situation.askedOn);
  return isOver && employersIn(insured).last() < situation.now;
}

/** R8: in a past event's unpaid month she is what she was last; as an individual she has no employer's gap to close. */
function isHeldOtherwise(c: Asked, whose: "person" | "spouse"): boolean {
  const { situation } = c;
  if (situation.event.future || whoThen(c).as !== "none") return false;
  const others = employersIn(personOf(situation, whose)).last() > situation.event.month;
  return !others && paidBefore(c)?.payment.scheme === "individual";
}

/** R7c: arrears that are told to be paid, and are not yet. */
function owedBy({ book, situation: { now } }: Asked): Month[] {
  const isOwed = (paid: Payment) =>
    isMember(paid) && paid.lateReason === "arrears" && !paid.tried && (paid.paidIn ?? 0) > now;
  const months = book.months.map((_, n) => addMonths(book.first, n));
  return months.filter((m) => paymentsIn(book, m).some(isOwed));
}

const c213 = clause("2.1.3", {
  label: "第二章一、3",
  role: "rule",
  summary:
    "生育保险跟着医保在省内转；转到太原以后，山西省内的职工生育保险连续交满 9 个月的，津贴按太原的办法算。灵活就业和居民医保的月份不算。",
  decides: "外地交的算不算",
  conditions: ["medical-months-paid", "months-paid", "in-maternity-insurance", "allowance-in-scope"],
});
const SHANXI = provinceOf(heading.place);
/** 第二章一、1–3: months in a row. Late ones with none before them do not count: the count begins in the month really registered. */
const rowOf = (stance: Stance, situation: Situation, insured: Insured | undefined): Course<number> => {
  const employers = employersIn(insured);
  return inARow({
    counts: isMember,
    excuses: ({ lateReason }) => lateReason === "arrears" && stance.reads(ARREARS, true, false),
    closes: (_before, missed) => closes(stance, missed, situation, employers),
  });
};

/** The walk of a line, by whose months she or her husband is looked at. */
const walks =
  (whose: "person" | "spouse") =>
  (
    stance: Stance,
    walk: (course: Course<number>, was: Walk<number> | undefined) => Walk<number>,
    was: Walk<number> | undefined,
    situation: Situation,
  ): Walk<number> =>
    walk(rowOf(stance, situation, personOf(situation, whose)), was);
/** Her months, for all lines that look at them. */
export const herWalks = kept(walks("person"));
/** Her husband's. */
export const husbandsWalks = kept(walks("spouse"));

/** The counted months in a row up to the event's, that included; 0 where it does not count. */
export const inRow = ({ deciding, situation: { event } }: Asked): number => at(deciding, event.month) ?? 0;
/** The first of them; without any, the month after the event's. */
export const rowStart = (c: Asked): Month => addMonths(c.situation.event.month, 1 - inRow(c));

/** This paper's own readings of which months count. */
export const memberReadings = { LATE_KIND, ARREARS };

/** The clauses of this file. */
export const memberClauses = [c11, c12, c13, c211, c212, c213] as const;
