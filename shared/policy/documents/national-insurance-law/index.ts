/** 社会保险法 五十四 to 八十六: how many months, which benefits, how much; then the lines, and whom they reach. */
import { addMonths, firstDay, monthText, type Month } from "../../base/calendar.ts";
import { governingPlace, poolOf } from "../../base/places.ts";
import { hasLeave, allowanceEvent, endedPregnancy, ofCase } from "../../shared-rules/event-kind.ts";
import type { Situation } from "../../facts/situation.ts";
import { callersDays, figurePath } from "../../figures/figures.ts";
import { anyPaid, type Book } from "../../months/book.ts";
import { firstFrom } from "../../months/walk.ts";
import { beyond, missing, no, rule, yes, type Rule } from "../../rules/condition.ts";
import { kept } from "../../rules/kept-walks.ts";
import { personOf, type Local, type Said, type Standing } from "../../rules/line.ts";
import { paper, paperLine, type WrittenLine } from "../../rules/paper.ts";
import type { Stance } from "../../rules/stance.ts";
import type { Sum } from "../../rules/sum.ts";
import { saying } from "../../rules/words.ts";
import { allowanceSum, employersWage, onlyIf } from "../../shared-rules/allowance-sum.ts";
import { BACK_PAY_WINDOW, backPaidInTime, SHORT_GAP } from "../../shared-rules/gaps.ts";
import { paidLast, residentStanding } from "../../shared-rules/identity.ts";
import { leave, longerLeaves, missingForLeave } from "../../shared-rules/leave.ts";
import { inARow, rowUpTo, type Row, type RowCase } from "../../shared-rules/months-in-a-row.ts";
import { R5, reading } from "../../shared-rules/readings.ts";
import { DAYS_A_MONTH } from "../../shared-rules/sum-leaves.ts";
import { withoutJob } from "../../shared-rules/spouses.ts";
import { IN_FORCE, order619Clause } from "../national-order-619/heading.ts";
import { clause, insuranceLawClause as cites, whole } from "./heading.ts";
import {
  insuredByEmployer,
  insuredClauses,
  isHere,
  isInsured,
  isMembers,
  mayBeOwed,
  treatedInMainland,
  whoThen,
  type AskedWho,
  type Whose,
} from "./insured.ts";

const c54 = clause("54", {
  label: "第五十四条",
  role: "rule",
  summary:
    "单位交了生育保险，职工就有生育医疗费和生育津贴；职工没有工作的配偶，能报生育医疗费。要交满几个月，归各地定。",
  decides: "单位职工和没有工作的配偶有什么；月数看各地",
  conditions: ["months-paid", "insured-by-employer", "unemployed", "own-benefit"],
});
/* 国家规定 and local ones say how many months in a row; nothing here does. A gap that was back-paid in time is none (R3, R10). */
const walks = kept<Row>((stance, walk, was, { region }) =>
  walk(
    inARow({
      counts: isMembers(region),
      closes: (_before, missed, next) => next !== undefined && backPaidInTime(stance, missed, BACK_PAY_WINDOW),
    }),
    was,
  ),
);
/** The caller's number of months: for the allowance, or for medical costs. */
type Wanted = "employer" | "employer-medical";
const keyOf = ({ region }: Situation, of: Wanted): string => `qualifying-months:${poolOf(region)}:${of}`;
/* With the event's own month (R5). */
const isFull = (stance: Stance, months: number, wanted: number): boolean =>
  months > wanted || (months === wanted && stance.reads(reading(R5, cites("54")), true, false));
/** The last month of a row up to `m`, where `m` itself is owed; else `m`. */
function lastInRow(asked: RowCase, m: Month): Month {
  if (rowUpTo(asked, m) > 0) return m;
  const last = paidLast(asked.situation, asked.book, isMembers(asked.situation.region))?.month;
  return last !== undefined && rowUpTo(asked, last) > 0 ? last : m;
}
/** So many months in a row as the place asks, where the caller says how many. */
const monthsPaid = (of: Wanted) =>
  rule("months-paid", cites("54"), (asked: RowCase) => {
    const { situation, stance } = asked;
    const m = situation.event.month;
    const months = rowUpTo(asked, m);
    const key = keyOf(situation, of);
    const wanted = situation.figures[key];
    const row = () => {
      const last = lastInRow(asked, m);
      const found = rowUpTo(asked, last);
      const first = found === 0 ? "" : monthText(addMonths(last, 1 - found));
      return { months: found, first, last: monthText(last), behind: m - last };
    };
    const open = missing("not-loaded", figurePath(key));
    if (wanted === undefined) return { ...open, data: row };
    // An employer's month that is late or owed: whether it counts is the place's to say.
    if (months === 0) return { ...open, reason: "late" as const, data: row };
    const data = () => ({ ...row(), wanted });
    return isFull(stance, months, wanted) ? yes("enough", data) : no("too-few", data);
  });
/** The first month in which a row that has so many in month `m` is full. */
function fullSince(asked: RowCase, m: Month, months: number): Month | undefined {
  const wanted = asked.situation.figures[keyOf(asked.situation, "employer-medical")];
  if (wanted === undefined || !isFull(asked.stance, months, wanted)) return undefined;
  const since = addMonths(m, 1 - months);
  const first = Math.max(wanted, 1) - 1;
  return isFull(asked.stance, first + 1, wanted) ? addMonths(since, first) : addMonths(since, first + 1);
}
/** Nothing is said of resident insurance. */
const ownBenefit = rule("own-benefit", cites("54"), (_: Situation) => beyond("resident"));
const unemployed = withoutJob(cites("54"));

const c55 = clause("55", {
  label: "第五十五条",
  role: "no-decision",
  summary: "生育医疗费包括：生育的、计划生育的，还有法律法规规定的别的项目。",
  decides: "说的是医疗费有哪几种；报哪些项目、报多少，归各地定",
});

const c56 = clause("56", {
  label: "第五十六条",
  role: "rule",
  summary: "休产假、休计划生育手术的假，可以领生育津贴，按单位上年度职工月平均工资发。",
  decides: "什么时候有津贴、按什么数算",
  conditions: ["allowance-event", "leave-days"],
  assumes: { monthDays: DAYS_A_MONTH },
});
const noLeave = allowanceEvent(cites("56"));
/** R11: surgery has a leave too, how long the place says. */
const leaveDays = rule("leave-days", cites("56"), (asked: RowCase) =>
  leave(asked) === undefined ? missing("days-not-told", missingForLeave(asked.situation)) : yes("told"),
);
/* Before 国务院令第619号 no days are loaded. */
const hasSum = ({ event }: Situation): boolean => event.date >= IN_FORCE;
const sum = (asked: RowCase): Sum =>
  allowanceSum(asked, { cites: [...cites("56"), ...order619Clause("8")], basis: employersWage });
/* Under the one condition that nobody told. */
function sumIf(asked: RowCase): Sum | undefined {
  const { situation } = asked;
  // R11: of a surgery nothing can be said before its days are told.
  const isOpen = !hasLeave(situation.event) && leave(asked) === undefined;
  if (isOpen || !hasSum(situation) || !isInsured(whoThen(asked, "person"))) return undefined;
  return onlyIf(sum(asked), { id: "local-months-full", data: {} }, keyOf(situation, "employer"));
}

const c58 = clause("58", {
  label: "第五十八条",
  role: "no-decision",
  summary: "单位用人 30 天以内，要给职工办社会保险登记。",
  decides: "说的是单位的义务；没有办的，看《女职工劳动保护特别规定》第八条",
});
const c83 = clause("83", {
  label: "第八十三条",
  role: "no-decision",
  summary: "和单位有社会保险争议的，可以调解、仲裁、起诉，也可以请社会保险的部门或征收机构处理。",
  decides: "说的是到哪里去说，不决定待遇",
});
const c86 = clause("86", {
  label: "第八十六条",
  role: "rule",
  summary: "单位没有按时足额交的，征收机构责令补交，每天加收万分之五的滞纳金。",
  decides: "单位欠着的月份：仍按单位职工看，算不算数看各地",
  conditions: ["insured-by-employer"],
  assumes: { gap: SHORT_GAP, backPay: BACK_PAY_WINDOW },
});

/* Whom the lines reach, and what is said besides. */

const note = saying(
  "local-rules",
  "local-rules-besides",
  "what-is-local",
  "ask-12393",
  "ask-of-residents",
  "must-be-insured",
  "arrears",
  "ask-there",
  "as-termination",
  "one-of-two",
  "job-may-be-over",
);
const premise = saying("regional-days", "days-before-order", "R10");

/** A local line is left to the law for whom it leaves; where it refuses, for whom an employer is told to owe the month. */
function isLeft(whose: Whose, situation: Situation, book: Book | undefined, stance: Stance, local: Local): boolean {
  const { verdict, leaves } = local;
  if (verdict === "absent") return false;
  if (!book) return verdict === "not-covered";
  const asked = { situation, book, stance };
  const who = whoThen(asked, whose);
  if (verdict === "ineligible") return who === "owed" && situation.person.facts.employed === true;
  return isInsured(who) || (leaves === "jobs" && isJobOpen(asked, whose));
}
const isResident = (situation: Situation, book: Book | undefined, stance: Stance): boolean =>
  book !== undefined && whoThen({ situation, book, stance }, "person") === "resident";

/** Months of an employer's paid in another place. */
const isPaidElsewhere = ({ book, situation }: RowCase): boolean =>
  anyPaid(book, situation.event.month, (paid) => paid.scheme === "employer" && !isHere(situation.region)(paid));

/** Every line says what is not loaded, and where to ask. */
const always = { note: note("what-is-local"), unless: ["local-rules", "local-rules-besides", "ask-12393"] };
/** What is said of it by who pays. */
function notes(asked: RowCase, found: Standing, whose: Whose): Said[] {
  const who = whoThen(asked, whose);
  if (!isInsured(who)) {
    if (found.verdict === "unknown" && isJobOpen(asked, whose)) return [note("job-may-be-over")];
    if (found.verdict !== "not-covered") return [];
    if (who === "elsewhere") return [note("ask-there")];
    const jobless = who === "nobody" || personOf(asked.situation, whose)?.facts.employed === false;
    return [...(jobless ? [] : [note("must-be-insured")]), note("ask-12393")];
  }
  const told = found.verdict === "eligible" || found.verdict === "ineligible";
  return [note(told ? "local-rules-besides" : "local-rules"), ...(who === "member" ? [] : [note("arrears")])];
}
/** Nobody told whether the job that paid last goes on. */
const isJobOpen = (asked: AskedWho, whose: Whose): boolean =>
  whose === "person" &&
  whoThen(asked, whose) === "nobody" &&
  asked.situation.person.facts.employed === undefined &&
  mayBeOwed(asked, whose);
const premises = (asked: RowCase, whose: Whose): Said[] => {
  const who = whoThen(asked, whose);
  return [
    ...(who === "owed" || isJobOpen(asked, whose) ? [{ id: "R8", cites: cites("54") }] : []),
    ...(isInsured(who) && isPaidElsewhere(asked) ? [{ ...premise("R10"), cites: cites("54") }] : []),
  ];
};
/** What provinces add to the leave of a birth is held for some of them only. */
function ofDays(asked: RowCase, { verdict }: Standing): Said[] {
  const { situation } = asked;
  if (verdict === "ineligible" || verdict === "not-covered" || !isInsured(whoThen(asked, "person"))) return [];
  if (!hasSum(situation)) return [{ ...premise("days-before-order"), cites: cites("56") }];
  const known = longerLeaves(asked).length > 0 || callersDays(situation) !== undefined;
  return situation.event.kind === "delivery" && !known
    ? [{ ...premise("regional-days"), cites: order619Clause("7") }]
    : [];
}

const strip = (asked: RowCase) => {
  const through = asked.situation.event.month;
  const months = rowUpTo(asked, through);
  return { through, counts: (m: Month) => m > through - months };
};
const looksAt = ["here", "province"] as const;

const costs = (via: "self" | "spouse"): WrittenLine<Row> => {
  const whose = via === "self" ? "person" : "spouse";
  const before = via === "self" ? [treatedInMainland] : [treatedInMainland, unemployed];
  return {
    benefit: "medical-expense",
    via,
    looksAt,
    walks,
    first: (situation) => firstOf(situation, before),
    requires: (asked) => [...thenOf(asked, before), ...thenMonths(asked, whose, "employer-medical")],
    payer: "employee-fund",
    from: (asked) => {
      const { month } = asked.situation.event;
      const first = fullSince(asked, month, rowUpTo(asked, month));
      return first === undefined ? undefined : firstDay(first);
    },
    laterFrom: (asked) => {
      const after = addMonths(asked.situation.event.month, 1);
      const first = firstFrom(asked.told, after, (months, m) => fullSince(asked, m, months) !== undefined);
      return first === undefined ? undefined : firstDay(first);
    },
    notes: (asked, found) => [
      ...notes(asked, found, whose),
      ...(via === "spouse" && isInsured(whoThen(asked, whose)) ? [note("one-of-two")] : []),
      // As a termination the employer may have to pay.
      ...(found.verdict === "not-covered" && endedPregnancy(asked.situation.event) ? [note("as-termination")] : []),
    ],
    premises: (asked) => premises(asked, whose),
    always,
    strip,
  };
};
/** Asked before any month is looked at; where the place has papers of its own, her months first say whether the law decides. */
const firstOf = ({ region }: Situation, rules: readonly Rule<Situation>[]): readonly Rule<Situation>[] =>
  governingPlace(region) === undefined ? rules : [];
const thenOf = ({ situation }: RowCase, rules: readonly Rule<Situation>[]): Rule<RowCase>[] =>
  governingPlace(situation.region) === undefined ? [] : rules.map((one) => ofCase(one));
const thenMonths = (asked: RowCase, whose: Whose, of: Wanted): Rule<RowCase>[] => [
  insuredByEmployer(whose),
  ...(isInsured(whoThen(asked, whose)) ? [monthsPaid(of)] : []),
];

const medical = paperLine<Row>({
  ...costs("self"),
  exists: (situation, book, stance, local) =>
    local ? isLeft("person", situation, book(), stance, local) : !isResident(situation, book(), stance),
});
const throughSpouse = paperLine<Row>({
  ...costs("spouse"),
  exists: (situation, book, stance, local) =>
    situation.spouse !== undefined && (!local || isLeft("spouse", situation, book(), stance, local)),
});

const isCare = ({ event: { kind } }: Situation): boolean => kind === "prenatal" || kind === "treatment";
const allowance = paperLine<Row>({
  benefit: "allowance",
  via: "self",
  looksAt,
  walks,
  exists: (situation, book, stance, local) => !local || isLeft("person", situation, book(), stance, local),
  first: (situation) => firstOf(situation, isCare(situation) ? [noLeave] : []),
  requires: (asked) => {
    if (isCare(asked.situation)) return thenOf(asked, [noLeave]);
    if (hasLeave(asked.situation.event)) return thenMonths(asked, "person", "employer");
    const who = whoThen(asked, "person");
    if (isInsured(who)) return [insuredByEmployer("person"), leaveDays, monthsPaid("employer")];
    const open = who === "elsewhere" || isJobOpen(asked, "person");
    return [open ? insuredByEmployer("person") : ofCase(noLeave)];
  },
  payer: "employee-fund",
  from: ({ situation }) => situation.event.date,
  sum: (asked) => (hasSum(asked.situation) && isInsured(whoThen(asked, "person")) ? sum(asked) : undefined),
  sumIf,
  notes: (asked, found) => [
    ...notes(asked, found, "person"),
    ...(endedPregnancy(asked.situation.event) ? [note("as-termination")] : []),
  ],
  premises: (asked, found) => [...premises(asked, "person"), ...ofDays(asked, found)],
  always,
  strip,
});

/** Resident insurance of a place that is not loaded. */
const throughResident = paperLine<undefined>({
  benefit: "medical-expense",
  via: "resident",
  looksAt: ["here", "province", "elsewhere"],
  exists: (situation, book) => {
    const laid = book();
    return laid !== undefined && residentStanding(situation, laid) !== undefined;
  },
  first: () => [treatedInMainland, ownBenefit],
  walks: () => undefined,
  requires: () => [],
  always: { note: note("ask-of-residents"), unless: [] },
});

/** The law as registered. */
export const insuranceLaw = paper({
  document: whole([...insuredClauses, c54, c55, c56, c58, c83, c86]),
  lines: [medical, allowance, throughSpouse, throughResident],
  /* 居民医保 makes a resident wherever it was paid. */
  residentsAnywhere: true,
  details: { person: { employer: ["maternity"] }, spouse: { employer: ["maternity"] } },
});

/** What its words must have a sentence for. */
export const conditionsOfLaw = {
  treatedInMainland,
  insuredByEmployer,
  monthsPaid,
  ownBenefit,
  unemployed,
  noLeave,
  leaveDays,
};
/** What is said beside it. */
export const saidInLaw = { note, premise };
