/** 渝医保发〔2025〕37号 三、2: what resident insurance pays, from which day, and who waits (五、2 and 3). */
import { addMonths, firstDay, month, monthText, yearOf, type Month } from "../../base/calendar.ts";
import type { Occasion, Situation } from "../../facts/situation.ts";
import { figurePath } from "../../figures/figures.ts";
import { lastMonth, lastPaidMonth, type Book, type Payment } from "../../months/book.ts";
import type { Course } from "../../months/course.ts";
import { at, firstFrom, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, missing, no, rule, unlessMended, yes } from "../../rules/condition.ts";
import type { Case, Said } from "../../rules/line.ts";
import { paperLine, type WrittenLine } from "../../rules/paper.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { withinThree } from "../../shared-rules/gaps.ts";
import { STILL_RESIDENT, paidThen, residentStanding } from "../../shared-rules/identity.ts";
import { noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { CONTINUITY, GAP, gapBefore, isFebruaryOrBefore, isSeptemberOrLater, WAITING, WINDOW } from "./continuity.ts";
import { cites, clause } from "./heading.ts";

const c32 = clause("3.2", {
  label: "三、2",
  role: "rule",
  summary: "居民医保：门诊计划生育手术按普通门诊报；住院剖宫产、并发症、终止妊娠按住院报。",
  decides: "居民医保报哪些",
  conditions: ["named-treatment", "insured-here", "insured-as-resident"],
  constants: { stillResident: STILL_RESIDENT },
});
/* What is named, by where it is done. Nothing is said of anything else. */
type Named = "outpatient" | "inpatient" | "either" | "no" | "event.setting" | "event.procedure";
function namedFor(event: Occasion): Named {
  const { kind } = event;
  if (kind === "delivery" || kind === "treatment") {
    const named = (kind === "delivery" && event.caesarean) || event.complication;
    return named && event.setting === "inpatient" ? "inpatient" : "no";
  }
  if (kind === "prenatal" && !event.complication) return "no";
  return kind === "family-planning" ? namedSurgery(event) : bySetting(event, "inpatient");
}
/** Surgery that ends a pregnancy is paid either way. */
function namedSurgery(event: Occasion): Named {
  const { procedure } = event;
  if (procedure === "abortion" || procedure === "induced-labour") return event.setting ?? "either";
  const named = bySetting(event, "outpatient");
  return named === "no" && procedure === undefined ? "event.procedure" : named;
}
/** 孕产妇: whether the surgery is a man's; open while neither the surgery nor whose it is was told. */
function isMans({ event, person }: Situation): boolean | undefined {
  if (event.kind !== "family-planning") return false;
  if (event.procedure !== undefined) return event.procedure === "vasectomy";
  const { sex } = person.facts;
  return sex && sex === "male";
}
/** Of a woman who neither expects a child nor has borne one lately nothing is said. */
const isContraception = ({ kind, procedure }: Occasion): boolean =>
  kind === "family-planning" && procedure !== "abortion" && procedure !== "induced-labour";
const bySetting = ({ setting }: Occasion, where: "inpatient" | "outpatient"): Named =>
  setting === undefined ? "event.setting" : setting === where ? where : "no";

const namedTreatment = rule("named-treatment", cites("3.2"), (situation: Situation) => {
  const { event } = situation;
  if (event.overseas) return beyond("abroad");
  const mans = isMans(situation);
  if (mans === true) return beyond("not-a-mother");
  const named = mans === undefined && event.setting === "outpatient" ? "event.procedure" : namedFor(event);
  if (named === "no") return beyond("not-named");
  if (named === "event.setting") return missing("setting-not-told", named);
  return named === "event.procedure" ? missing("procedure-not-told", named) : yes(named);
});

/* 参加我市居民医保: in Chongqing, in the event's month; R8: or until at most four months before the day of asking. */
const isHere = (paid: Payment): boolean => paid.where === "here" && paid.scheme === "resident";
function standing(situation: Situation, book: Book): "here" | "elsewhere" | "lapsed" | undefined {
  const { event, now } = situation;
  const then = residentStanding(situation, book);
  if (then !== "lapsed" && (then || paidThen(situation, book))) return then;
  const by = event.future ? undefined : now;
  const before = lastPaidMonth(book, event.month, isHere, by);
  const last = lastPaidMonth(book, lastMonth(book), isHere, by);
  return before !== undefined && last !== undefined && now - last <= STILL_RESIDENT ? "lapsed" : undefined;
}
const insuredHere = rule("insured-here", cites("3.2"), ({ situation, book }: Asked) =>
  standing(situation, book) === "elsewhere" ? beyond("elsewhere") : yes("here"),
);

/* 五、2: continuous is who was in any basic insurance, anywhere, until then; a gap of at most three months was back-paid. */
/** Whose record begins in or before January 2025 is not asked what was before. */
const COUNTED_SINCE = month(CONTINUITY.since);
const beganBefore2025: Reading<"began-before-2025"> = { id: "began-before-2025", cites: cites("5.2") };
/** With twelve paid months before the event the waiting, however long, is taken as over. */
const TWELVE_MONTHS = CONTINUITY.months;
const waitingTaken: Reading<"waiting-taken-as-over"> = { id: "waiting-taken-as-over", cites: cites("5.2") };

/** A month of any basic insurance, on time or late. */
interface Insured {
  readonly late: boolean;
}
const anyInsurance = (counts: Course<Insured>["counts"]): Course<Insured> => ({
  start: { late: false },
  counts,
  excuses: () => true,
  closes: () => false,
  pays: (_before, { late }) => ({ late }),
});

const paidHow = (insured: Insured | undefined) => insured && (insured.late ? "late" : "on-time");

/** A gap counts to the first month covered (alternative: to the month of joining, as taking part is asked). */
const gapToCover: Reading<"gap-to-cover"> = { id: "gap-to-cover", cites: cites("5.2") };
/** Whether no gap, or a healed one, lies before that month. */
function attaches(to: Month, any: Walk<Insured>, stance: Stance): boolean {
  const gap = gapBefore(to, (m) => paidHow(at(any, m)));
  return gap?.healed === true && withinThree(stance, gap.months, cites("5.2"));
}
function isContinuous(from: Month, made: Month | undefined, any: Walk<Insured>, stance: Stance): boolean {
  if (attaches(from, any, stance)) return true;
  const joinedBefore = made !== undefined && made < from && attaches(made, any, stance);
  if (joinedBefore && stance.reads(gapToCover, false, true)) return true;
  if (followsDecember(from, made ?? addMonths(from, -1), any)) return true;
  return from <= COUNTED_SINCE && stance.reads(beganBefore2025, true, false);
}
/** Paid in the window, directly after a stretch that ended in December. */
function followsDecember(from: Month, made: Month, any: Walk<Insured>): boolean {
  const january = (from - (from % 12)) as Month;
  const directly = (firstFrom(any, january, () => true) ?? from) >= from;
  return (
    from - january <= WINDOW.closes &&
    at(any, addMonths(january, -1)) !== undefined &&
    directly &&
    (isFebruaryOrBefore(made) || isSeptemberOrLater(made))
  );
}

function isOver({ situation, stance }: Pick<Asked, "situation" | "stance">, stands: Stand): boolean {
  if (stands.waits === undefined) return true;
  const figure = situation.figures[WAITING];
  if (figure !== undefined) return stands.month >= stands.waits + figure;
  return stands.before >= TWELVE_MONTHS && stance.reads(waitingTaken, true, false);
}
const waitingOver = rule("waiting-over", cites("5.2", "5.3"), (asked: Asked) => {
  const { situation } = asked;
  const stands = then(asked);
  if (stands?.waits === undefined) return yes("continuous");
  const { waits, before } = stands;
  const figure = situation.figures[WAITING];
  const data = () => ({ since: monthText(waits), months: before });
  if (isOver(asked, stands)) return yes("over", data);
  if (figure !== undefined) {
    return no("waits", () => ({ ...data(), from: monthText(addMonths(waits, figure)), figure }));
  }
  return unlessMended(missing("waiting-unknown", figurePath(WAITING)));
});

/**
 * 五、3: a stretch paid in `made` begins to cover in `covers`; outside the window everybody waits. What is paid from September
 * to December covers from January, whatever months before it are told.
 */
function windowOf(from: Month, made: Month | undefined): { readonly covers: Month; readonly outside: boolean } {
  if (made === undefined) return { covers: from, outside: false };
  const sameYear = yearOf(made) === yearOf(from);
  if (made >= from) return { covers: addMonths(made, 1), outside: !sameYear || !isFebruaryOrBefore(made) };
  if (sameYear && isSeptemberOrLater(made)) return { covers: january(made), outside: false };
  return { covers: from, outside: sameYear && !isFebruaryOrBefore(made) };
}
const january = (made: Month): Month => addMonths(made, 12 - (made % 12));

/** Where she stands in a month of resident insurance: in the stretch that one payment covers. */
interface Stand {
  readonly month: Month;
  readonly from?: Month;
  readonly made?: Month;
  readonly covers?: Month;
  /** For who waits: the first whole month of the waiting. */
  readonly waits?: Month;
  /** Months paid in a row before this one, and with it; those up to a late payment are left out. */
  readonly before: number;
  readonly months: number;
}

interface Walks {
  readonly any: Walk<Insured>;
  readonly resident: Walk<Stand>;
}
type Asked = Case<Walks>;
const then = ({ deciding, situation }: Asked): Stand | undefined => at(deciding.resident, situation.event.month);

/* A stretch that is continuous with another inherits its waiting. */
const course = (
  stance: Stance,
  any: Walk<Insured>,
  situation: Situation,
  stands: Course<Stand>["counts"],
): Course<Stand> => ({
  start: { month: situation.event.month, before: 0, months: 0 },
  counts: (paid, m) => isHere(paid) && stands(paid, m),
  excuses: () => true,
  closes: () => false,
  pays: (last, paid, m, { missed }) => {
    const made = madeIn(situation, paid, m);
    const follows = missed === undefined && last.from !== undefined;
    const goesOn = follows && made === last.made;
    const stretch = goesOn ? last : begun(m, made, m - last.month <= GAP + 1 ? last : undefined, any, stance);
    const before = follows ? last.months : 0;
    const { from = m } = stretch;
    const afterwards = made !== undefined && made >= from && m <= made;
    return { ...stretch, month: m, before, months: afterwards ? 0 : before + 1 };
  },
});
/** A stretch begun in `from`, paid in `made`. */
function begun(from: Month, made: Month | undefined, last: Stand | undefined, any: Walk<Insured>, stance: Stance) {
  const { covers, outside } = windowOf(from, made);
  const anew = outside || !isContinuous(from, made, any, stance);
  const first = made !== undefined && outside ? addMonths(made, 1) : covers;
  const waits = anew ? first : last?.waits;
  return { from, ...(made !== undefined && { made }), covers, ...(waits !== undefined && { waits }) };
}
/**
 * A plan pays each insurance year in the window before it; of the year of asking only what can still be paid in its window,
 * or all, where the event lies in it.
 */
function isPlanned({ now, event }: Situation, m: Month): boolean {
  const [year, asked] = [yearOf(m), yearOf(now)];
  return year > asked || (year === asked && (isFebruaryOrBefore(now) || yearOf(event.month) === asked));
}
const madeIn = ({ now }: Situation, paid: Payment, m: Month): Month | undefined =>
  paid.tried ? (yearOf(m) > yearOf(now) ? undefined : now) : paid.paidIn;

const insuredAsResident = rule("insured-as-resident", cites("3.2", "5.3"), (asked: Asked) => {
  const { month: m } = asked.situation.event;
  const stands = then(asked);
  if (!stands) return noFor(whyNotPaid(asked, m, isHere));
  const { from = m, covers = m, made, waits } = stands;
  const later = waits === undefined ? covers : made !== undefined && made >= from ? made : m;
  const data = () => ({ month: monthText(m), paidIn: monthText(made ?? from), from: monthText(covers) });
  return m < later ? no("covered-later", data) : yes("covered", data);
});

const covered =
  (asked: Asked) =>
  (stands: Stand): boolean =>
    stands.waits === undefined ? stands.month >= (stands.covers ?? stands.month) : isOver(asked, stands);

/** R9: goes on as a resident, or joins again; who was one in the insurance year before goes on. */
const moves = (asked: Asked): Move[] => {
  const { situation } = asked;
  const { now, event } = situation;
  const paidSoFar = (paid: Payment): boolean => isHere(paid) && (paid.paidIn === undefined || paid.paidIn <= now);
  const goesOn = (last: Month): boolean => yearOf(last) >= yearOf(event.month) - 1;
  // 五、3: later years are paid in their own windows; the year of paying in its window, or where the event lies in it.
  const made = (m: Month, on: Month) => {
    if (yearOf(m) > yearOf(on)) return undefined;
    return isFebruaryOrBefore(on) || yearOf(event.month) === yearOf(on) ? on : "never";
  };
  return [{ pays: { scheme: "resident", maternity: false }, who: "person", counts: paidSoFar, goesOn, made }];
};

const note = saying("as-inpatient", "as-outpatient", "as-either", "surgery-instead", "special-groups");
const premise = saying("as-a-mother");

const line: WrittenLine<Walks> = {
  benefit: "medical-expense",
  via: "resident",
  exists: (situation, book) => {
    const told = book();
    return told !== undefined && standing(situation, told) !== undefined;
  },
  first: () => [namedTreatment],
  walks: (stance, walk, was, situation) => {
    // R9: in a plan, a payment that is only told for later stands in nobody's way.
    const stands = (paid: Payment, m: Month): boolean =>
      paid.tried === true ? isPlanned(situation, m) : was === undefined || (paid.paidIn ?? 0) <= situation.now;
    const any = walk(anyInsurance(stands), undefined);
    return { any, resident: walk(course(stance, any, situation, stands), undefined) };
  },
  // What is not named is not decided here, whatever was paid: while that is open, so is the answer.
  requires: (asked) =>
    namedTreatment.test(asked.situation).outcome === "missing"
      ? []
      : [insuredHere, insuredAsResident, ...(then(asked) ? [waitingOver] : [])],
  payer: "resident-fund",
  from: (asked) => {
    const since = sinceWhen(asked.deciding.resident, asked.situation.event.month, covered(asked));
    return since === undefined ? undefined : firstDay(since);
  },
  laterFrom: (asked) => {
    const first = firstFrom(asked.told.resident, addMonths(asked.situation.event.month, 1), covered(asked));
    return first === undefined ? undefined : firstDay(first);
  },
  moves,
  anotherTime: ({ situation: { event, now }, told }) =>
    event.future && !at(told.resident, now) ? [{ id: "enrol" }] : [],
  notes: (asked, { verdict }) => [
    ...(verdict === "eligible" || verdict === "pending" ? [howPaid(asked.situation.event)] : []),
    ...(asked.situation.event.kind === "termination" && verdict === "not-covered" ? [note("surgery-instead")] : []),
    ...(then(asked)?.waits !== undefined ? [note("special-groups")] : []),
  ],
  premises: ({ situation, book }, { cured, verdict }) => {
    const paid = paidThen(situation, book);
    const unpaid = paid ? paid.tried === true : cured || standing(situation, book) === "lapsed";
    const open = verdict === "eligible" || verdict === "pending";
    return [
      ...(unpaid ? [{ id: "R8", cites: cites("3.2") }] : []),
      ...(open && isContraception(situation.event) ? [{ ...premise("as-a-mother"), cites: cites("3.2") }] : []),
    ];
  },
  strip: ({ situation, deciding }) => ({
    through: situation.event.month,
    counts: (m) => at(deciding.resident, m) !== undefined,
  }),
};
const howPaid = (event: Occasion): Said => {
  const named = namedFor(event);
  return note(named === "inpatient" ? "as-inpatient" : named === "outpatient" ? "as-outpatient" : "as-either");
};

/** 三、2 as a line. */
export const throughResident = paperLine(line);

/** What its words must have a sentence for. */
export const residentsConditions = { namedTreatment, insuredHere, insuredAsResident, waitingOver };
/** Its readings. */
export const residentsReadings = { beganBefore2025, waitingTaken, gapToCover };
/** What is said beside it. */
export const saidOfResidents = { note, premise };

/** The clauses of this file. */
export const residentsClauses = [c32] as const;
