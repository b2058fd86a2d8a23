/** 并医险中心字〔2024〕51号, 第一章 and 第二章一、1–3: who is in maternity insurance, which months count, what a gap does. */
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
import { backPaidInTime, withinThree } from "../../shared-rules/gaps.ts";
import { paidLast, paidThen } from "../../shared-rules/identity.ts";
import { inARow } from "../../shared-rules/months-in-a-row.ts";
import { R4, R5, reading } from "../../shared-rules/readings.ts";
import { monthsData, noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { clause, taiyuan2024no51 } from "./clauses.ts";

/** A case of this paper: the walk holds the counted months in a row up to each month. */
export type Asked = Case<Walk<number>>;
/** What is told in it, not walked. */
export type Told = Pick<Asked, "situation" | "book">;

/* 第一章一: employers' members and people on unemployment benefit are in; who pays alone is not. 第二章一、3: all of Shanxi. */
const MEMBERS: readonly Payment["scheme"][] = ["employer", "unemployment-benefit"];
export const isMember = ({ scheme, maternity, where }: Payment): boolean =>
  maternity === true && MEMBERS.includes(scheme) && where !== "elsewhere";
const isMemberHere = (paid: Payment): boolean => isMember(paid) && paid.where === "here";
const isIndividual = ({ scheme, where }: Payment): boolean => scheme === "individual" && where === "here";
const isEmployees = ({ scheme, where }: Payment): boolean => scheme !== "resident" && where !== "elsewhere";

/** Who somebody is in the event's month; `province`: insured that month elsewhere in Shanxi only. */
export type Who =
  | { readonly as: Payment["scheme"]; readonly paid: Payment }
  | { readonly as: "province" | "none"; readonly paid?: undefined };

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

/* 第二章一、1–2: a first stretch paid late is late registration, a later one a change of job, whatever else is told. */
const LATE_KIND: Reading<"late-payment-kind"> = { id: "late-payment-kind", cites: clause("2.1.1", "2.1.2") };
/* 第二章一、1: but arrears of the employer count as paid in time, once they are paid. */
const ARREARS: Reading<"arrears-count"> = { id: "arrears-count", cites: clause("2.1.1") };
/* 第二章一、2: at most three months missed, all of them paid to the end of the fourth month after the last paid one (R10). */
export const WINDOW = 4;

/** Months in a row. Late ones with none before them do not count: the count begins in the month really registered. */
const rowOf = (stance: Stance, situation: Situation, insured: Insured | undefined): Course<number> => {
  const employers = employersIn(insured);
  return inARow({
    counts: isMember,
    excuses: ({ lateReason }) => lateReason === "arrears" && stance.reads(ARREARS, true, false),
    closes: (_before, missed) =>
      withinThree(stance, missed.months) &&
      backPaidInTime(stance, missed, WINDOW) &&
      (!missed.late.some((paid) => paid.lateReason === "registration") || stance.reads(LATE_KIND, true, false)) &&
      (!missed.late.some((paid) => paid.tried) || mayStillClose(missed, situation, employers)),
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
/** Her months, for all lines that look at them, and her husband's. */
export const herWalks = kept(walks("person"));
export const husbandsWalks = kept(walks("spouse"));

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
const SHANXI = provinceOf(taiyuan2024no51.place);

/* 第二章一、2: somebody must be there to pay afterwards: in the leave and before the claim another employer who goes on. After
   unemployment benefit there is no job to change, unless an employer is told of. */
function mayStillClose({ last, months, after }: Missed, { event }: Situation, employers: Employers): boolean {
  if (employers.last() > last + months) return true;
  if (last >= event.month) return false;
  const missed = Array.from({ length: months }, (_, n) => addMonths(last, n + 1));
  return after.scheme === "employer" || missed.every(employers.pay);
}

/** The counted months in a row up to the event's, that included; 0 where it does not count. */
export const inRow = ({ deciding, situation: { event } }: Asked): number => at(deciding, event.month) ?? 0;
/** The first of them. */
export const rowStart = (c: Asked): Month => addMonths(c.situation.event.month, 1 - inRow(c));

/* 第一章一, 第二章一、3: the event's own month is paid in Taiyuan, by an employer or out of unemployment insurance. */
export const inMaternityInsurance = rule("in-maternity-insurance", clause("1.1", "2.1.3"), (c: Asked) => {
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

/** So many counted months in a row; `had` says how many of those up to the event's it asks of. */
const enoughInARow = <Id extends string>(
  id: Id,
  needed: number,
  cites: readonly ClauseKey[],
  had: (c: Asked, row: number) => number,
) =>
  rule(id, [...cites, ...clause("2.1.3")], (c: Asked) => {
    const { event } = c.situation;
    const last = lastBy(c.deciding, event.month);
    if (!last) return no("none-counted", () => ({ needed, month: monthText(event.month) }));
    const first = addMonths(last.month, 1 - last.stood);
    const data = () => ({ needed, ...monthsData(first, last.month), month: monthText(event.month) });
    const byGap = [...cites, ...clause("2.1.2", "2.1.3")];
    if (last.month < event.month) return no("not-reaching", data, byGap);
    if (had(c, last.stood) >= needed) return yes("enough", data, closedIn(c).length > 0 ? byGap : undefined);
    const before = lastBy(c.deciding, addMonths(first, -1));
    if (!before) return no("too-few", data);
    const gap = () => ({ gapFirst: monthText(addMonths(before.month, 1)), gapLast: monthText(addMonths(first, -1)) });
    return no("too-few-after-gap", () => ({ ...data(), ...gap(), gapMonths: first - before.month - 1 }), byGap);
  });

/** Months of the row up to the event's that were paid late and closed a gap (R3). */
export const closedIn = (c: Asked): Month[] =>
  Array.from({ length: inRow(c) }, (_, n) => addMonths(rowStart(c), n)).filter((m) =>
    paymentsIn(c.book, m)
      .filter(isMember)
      .every((paid) => paid.late && paid.lateReason !== "arrears"),
  );

/* 第二章一、1: medical costs from the month after the first paid one (R4). 7 asks the same of the husband. */
const MEDICAL_MONTHS = 1;
export const medicalMonthsPaid = (cites: readonly ClauseKey[]) =>
  enoughInARow("medical-months-paid", MEDICAL_MONTHS, cites, ({ stance }, row) =>
    stance.reads(reading(R4, cites), row - 1, row),
  );
export const medicalFrom = (c: Asked): Day | undefined =>
  inRow(c) === 0
    ? undefined
    : firstDay(
        addMonths(rowStart(c), c.stance.reads(reading(R4, clause("2.1.1")), MEDICAL_MONTHS, MEDICAL_MONTHS - 1)),
      );
export const medicalLater = ({ told, situation: { event }, stance }: Asked): Day | undefined => {
  const covered = stance.reads(reading(R4, clause("2.1.1")), MEDICAL_MONTHS + 1, MEDICAL_MONTHS);
  const m = firstFrom(told, addMonths(event.month, 1), (row) => row >= covered);
  return m && firstDay(m);
};

/* 第二章一、1: the allowance after nine months, the event's own included (R5). */
export const ALLOWANCE_MONTHS = 9;
export const monthsPaid = enoughInARow("months-paid", ALLOWANCE_MONTHS, clause("2.1.1"), ({ stance }, row) =>
  stance.reads(reading(R5, clause("2.1.1")), row, row - 1),
);

/* 第二章一、1–2 with R9: an employer pays from now on, closes what may still be closed, and pays its arrears. */
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
    const who = (counted ?? 0) >= now - WINDOW ? "employer" : whose;
    const owed = owedBy(c);
    const move: Move = {
      pays: { scheme: "employer", maternity: true, ...(post && { post }) },
      who,
      counts: isMember,
      until: month(c.situation.yearOn),
      ...(owed.length > 0 && { owed }),
    };
    return [isHeldOtherwise(c, whose) ? move : { ...move, window: WINDOW }];
  };

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

/* 第一章一, 第二章一、5 with R8, R9: who is an individual until now may go on as one, without a break. */
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

/** This paper's own readings of which months count. */
export const memberReadings = { LATE_KIND, ARREARS };
