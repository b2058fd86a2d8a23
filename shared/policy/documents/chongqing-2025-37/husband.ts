/** 渝医保发〔2025〕37号 三、1: an unemployed wife through her husband's maternity insurance. */
import { addMonths, firstDay, month, monthText, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { anyPaid, decidingIn, type Payment } from "../../months/book.ts";
import type { Course, Missed } from "../../months/course.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { act, beyond, no, rule, yes } from "../../rules/condition.ts";
import { isOpen, type Case, type Said, type Standing } from "../../rules/line.ts";
import { paperLine, type WrittenLine } from "../../rules/paper.ts";
import type { Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { ofCase } from "../../shared-rules/event-kind.ts";
import { BACK_PAY_WINDOW, backPaidInTime } from "../../shared-rules/gaps.ts";
import { paidLast, paidThen } from "../../shared-rules/identity.ts";
import { jobMayGoOn } from "../../shared-rules/job.ts";
import { R4, reading } from "../../shared-rules/readings.ts";
import { gapData, noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { isWife, withoutJob } from "../../shared-rules/spouses.ts";
import { designatedHospital, isAway } from "../chongqing-2024-12/index.ts";
import { cites, clause } from "./heading.ts";

const c31 = clause("3.1", {
  label: "三、1",
  role: "rule",
  summary:
    "丈夫在单位参加生育保险，从 2025 年 6 月起连续交满 6 个月，没工作的妻子可以报生育医疗费，没有津贴；和居民医保只能选一个，报过的要先退。",
  decides: "用丈夫的生育保险报",
  conditions: [
    "his-insurance",
    "in-maternity-insurance",
    "months-paid",
    "unemployed",
    "spouse-is-husband",
    "resident-benefit-returned",
  ],
  constants: { since: "2025-06", months: 6 },
  assumes: { backPay: BACK_PAY_WINDOW },
});
/* 享受生育保险生育医疗费用待遇: where she may be treated is what 12号 六 and 七 say of that insurance. */
/* The months that an employer pays for him in Chongqing, maternity insurance with them. */
const isMembers = (paid: Payment): boolean =>
  paid.where === "here" && paid.scheme === "employer" && paid.maternity !== false;

const isResidents = ({ scheme }: Payment): boolean => scheme === "resident";

/* Six months in a row before the event's (R4). */
const COUNTED_SINCE = month(c31.says.constants.since);
const SIX_MONTHS = c31.says.constants.months;
const FIRST_COVERED = addMonths(COUNTED_SINCE, SIX_MONTHS);

interface Stand {
  readonly month: Month;
  /** Months that stand before this one, and with it. */
  readonly before: number;
  readonly months: number;
  readonly broke?: Missed;
}
/* Nothing is said of a gap: each unpaid month begins the count anew, unless back-paid in time (R10). */
const course = (stance: Stance): Course<Stand> => ({
  start: { month: COUNTED_SINCE, before: 0, months: 0 },
  counts: isMembers,
  closes: (_before, missed, next) => next !== undefined && backPaidInTime(stance, missed, BACK_PAY_WINDOW),
  pays: (last, _paid, m, { missed }) => {
    const before = missed ? 0 : last.months;
    const broke = missed ?? last.broke;
    return { month: m, before, months: m < COUNTED_SINCE ? 0 : before + 1, ...(broke && { broke }) };
  },
});

interface Walks {
  readonly his: Walk<Stand>;
}
type Asked = Case<Walks>;

const then = ({ deciding, situation }: Asked): Stand | undefined => at(deciding.his, situation.event.month);
const isSix = (stance: Stance, months: number): boolean =>
  months >= SIX_MONTHS || (months === SIX_MONTHS - 1 && stance.reads(reading(R4, cites("3.1")), false, true));

/** Before December 2025 nobody's six months can be full, whatever he paid. */
const isTooEarly = ({ event }: Situation): boolean => event.month < FIRST_COVERED;
const tooEarly = rule("months-paid", cites("3.1"), (_situation: Situation) =>
  no("too-early", () => ({ first: monthText(FIRST_COVERED) })),
);

/** What he is insured as in the event's month, where he is told to be something else than an employer member (R8a, R11). */
const hisInsurance = rule(
  "his-insurance",
  cites("3.1"),
  ({ situation, book }: Asked) => {
    const { event } = situation;
    const { scheme } = paidThen(situation, book) ?? paidThen(situation, book, isResidents) ?? {};
    if (scheme === undefined) return yes("nobody-pays");
    if (scheme === "employer") return yes("employer");
    if (scheme !== "unemployment-benefit") return no("otherwise", () => ({ scheme, month: monthText(event.month) }));
    return isTooEarly(situation) ? no("unemployment-benefit-then") : beyond("unemployment-benefit");
  },
  { lasts: true },
);

/* 男职工…其未就业配偶. */
const unemployed = withoutJob(cites("3.1"));
const spouseIsHusband = rule(
  "spouse-is-husband",
  cites("3.1"),
  (situation: Situation) => (isWife(situation) ? no("wife") : yes("husband")),
  { lasts: true },
);

/* 参加我市生育保险: in the event's month too. */
const inMaternityInsurance = rule("in-maternity-insurance", cites("3.1"), (asked: Asked) => {
  const { month: m } = asked.situation.event;
  if (then(asked)) return yes("paid", () => ({ month: monthText(m) }));
  return noFor(whyNotPaid(asked, m, isMembers));
});

const monthsPaid = rule("months-paid", cites("3.1"), (asked: Asked) => {
  const { event } = asked.situation;
  const stands = then(asked);
  const last = stands ? undefined : lastBy(asked.deciding.his, addMonths(event.month, -1));
  const months = stands?.before ?? last?.stood.months ?? 0;
  const end = last?.month ?? addMonths(event.month, -1);
  const data = () => countData(months, end, (stands ?? last?.stood)?.broke);
  if (last && last.month < addMonths(event.month, -1)) return no("broken-off", data);
  return isSix(asked.stance, months) ? yes("counted", data) : no("too-few", data);
});
function countData(months: number, last: Month, broke: Missed | undefined) {
  const gap = broke && broke.last + broke.months >= COUNTED_SINCE ? gapData(broke) : undefined;
  return {
    months,
    wanted: SIX_MONTHS,
    first: months > 0 ? monthText(addMonths(last, 1 - months)) : "",
    last: months > 0 ? monthText(last) : "",
    gapFirst: gap?.first ?? "",
    gapLast: gap?.last ?? "",
    gapMonths: gap?.months ?? 0,
  };
}

const residentBenefitReturned = rule("resident-benefit-returned", cites("3.1"), (situation: Situation) =>
  situation.residentReimbursed
    ? act("reimbursed", { id: "return-resident-reimbursement" }, () => ({}))
    : yes("not-reimbursed"),
);

/** R10: a month in which he is insured otherwise on time is not an employer member's. */
const covered =
  ({ book, stance }: Asked, by: Month | undefined) =>
  ({ month: m, before }: Stand): boolean =>
    isSix(stance, before) && decidingIn(book, m, isHere, by)?.scheme === "employer";
const isHere = ({ where }: Payment): boolean => where === "here";

/** R8, R9: an employer goes on paying or begins; of an event past, only where his job may still go on. */
const moves = (asked: Asked): Move[] => {
  const { situation, book } = asked;
  const his = () => situation.spouse?.facts ?? {};
  const may = situation.event.future || paidThen(situation, book) || jobMayGoOn(asked, his, BACK_PAY_WINDOW);
  const pays = { scheme: "employer", maternity: true } as const;
  return may ? [{ pays, who: "employer", counts: isMembers, window: BACK_PAY_WINDOW }] : [];
};

const premise = saying("husband-gap", "benefit-months", "own-insurance", "designated-hospital");
const note = saying("one-of-two", "no-allowance");

function premises(asked: Asked, { cured }: Standing): Said[] {
  const { situation, book, deciding } = asked;
  const { event, person } = situation;
  const stands = then(asked) ?? lastBy(deciding.his, event.month)?.stood;
  const paid = paidThen(situation, book);
  const any = (holds: (paid: Payment, m: Month) => boolean) => anyPaid(book, event.month, holds);
  const counts = (m: Month) => at(deciding.his, m) !== undefined;
  const gap = stands?.broke && stands.broke.last + stands.broke.months >= COUNTED_SINCE;
  const by = { cites: cites("3.1") };
  const said: readonly (Said | false)[] = [
    !event.future && (paid?.tried ?? (!paid && paidLast(situation, book) !== undefined)) && { id: "R8", ...by },
    paid?.scheme === "unemployment-benefit" && { id: "R11", ...by },
    any((one, m) => isMembers(one) && one.late && counts(m)) && { id: "R3", ...by },
    any((one, m) => one.scheme === "employer" && !counts(m)) && { id: "R10", ...by },
    !event.future && cured && { id: "R7c" },
    gap === true && { ...premise("husband-gap"), ...by },
    any(({ scheme }, m) => scheme === "unemployment-benefit" && m >= COUNTED_SINCE) && {
      ...premise("benefit-months"),
      ...by,
    },
    person.record?.some(({ scheme }) => scheme === "individual") === true && { ...premise("own-insurance"), ...by },
    isAway(event) && premise("designated-hospital"),
  ];
  return said.filter((one) => one !== false);
}

/**
 * What no record of his changes: she has a job, or the spouse is no husband. With his record, what he is insured as goes
 * before what is not told of her (R11); without it, all else that decides is asked already.
 */
function asFarAsKnown(situation: Situation) {
  const refused = situation.person.facts.employed === true ? [unemployed] : isWife(situation) ? [spouseIsHusband] : [];
  if (refused.length > 0 || situation.spouse?.record) return refused;
  return [...(isTooEarly(situation) ? [tooEarly] : []), unemployed, residentBenefitReturned];
}

const line: WrittenLine<Walks> = {
  benefit: "medical-expense",
  via: "spouse",
  exists: ({ spouse }) => spouse !== undefined,
  first: asFarAsKnown,
  walks: (stance, walk, was) => ({ his: walk(course(stance), was?.his) }),
  requires: () => [
    hisInsurance,
    ofCase(unemployed),
    ofCase(spouseIsHusband),
    ofCase(designatedHospital),
    inMaternityInsurance,
    monthsPaid,
    ofCase(residentBenefitReturned),
  ],
  payer: "employee-fund",
  from: (asked) => {
    const since = sinceWhen(asked.deciding.his, asked.situation.event.month, covered(asked, asked.by));
    return since === undefined ? undefined : firstDay(since);
  },
  laterFrom: (asked) => {
    const { event, person } = asked.situation;
    if (person.facts.employed !== false) return undefined;
    const first = firstFrom(asked.told.his, addMonths(event.month, 1), covered(asked, undefined));
    return first === undefined ? undefined : firstDay(first);
  },
  moves,
  notes: (_asked, found) => (isOpen(found) ? [note("no-allowance"), note("one-of-two")] : []),
  premises,
  strip: (asked) => {
    const through = addMonths(asked.situation.event.month, -1);
    const last = lastBy(asked.deciding.his, through);
    const months = then(asked)?.before ?? (last?.month === through ? last.stood.months : 0);
    return { through, counts: (m) => m > through - months };
  },
};

/** 三、1 as a line. */
export const throughHusband = paperLine(line);

/** What its words must have a sentence for. */
export const husbandsConditions = {
  tooEarly,
  hisInsurance,
  unemployed,
  spouseIsHusband,
  designatedHospital,
  inMaternityInsurance,
  monthsPaid,
  residentBenefitReturned,
};
/** What is said beside it. */
export const saidOfHusband = { note, premise };

/** The clauses of this file. */
export const husbandsClauses = [c31] as const;
