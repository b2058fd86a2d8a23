/** 渝医保发〔2025〕37号 三、2: what resident insurance pays, and of whom; from which day, and who waits, stands in 五、2 and 3. */
import { addMonths, firstDay, monthText, yearOf, type Month } from "../../base/calendar.ts";
import type { Occasion, Situation } from "../../facts/situation.ts";
import { lastMonth, lastPaidMonth, type Book, type Payment } from "../../months/book.ts";
import { at, firstFrom, sinceWhen } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, missing, no, rule, yes } from "../../rules/condition.ts";
import { isOpen, type Said } from "../../rules/line.ts";
import { paperLine, type WrittenLine } from "../../rules/paper.ts";
import { saying } from "../../rules/words.ts";
import { endedPregnancy } from "../../shared-rules/event-kind.ts";
import { STILL_RESIDENT, paidThen, residentStanding } from "../../shared-rules/identity.ts";
import { noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { anyInsurance, beganBefore2025, gapToCover, waitingTaken } from "./continuity.ts";
import { cites, clause } from "./heading.ts";
import {
  isFebruaryOrBefore,
  isOver,
  isPlanned,
  residentCourse,
  standsThen,
  waitingOver,
  type Asked,
  type Stand,
  type Walks,
} from "./window.ts";

const c32 = clause("3.2", {
  label: "三、2",
  role: "rule",
  summary: "居民医保的孕产妇：门诊计划生育手术按普通门诊报；住院剖宫产、并发症、合并症、终止妊娠按住院报。",
  decides: "居民医保报哪些",
  conditions: ["named-treatment", "insured-here", "insured-as-resident"],
  assumes: { stillResident: STILL_RESIDENT },
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
  if (endedPregnancy(event)) return event.setting ?? "either";
  const named = bySetting(event, "outpatient");
  return named === "no" && event.procedure === undefined ? "event.procedure" : named;
}
/** 孕产妇: whether the surgery is a man's; open while neither the surgery nor whose it is was told. */
function isMans({ event, person }: Situation): boolean | undefined {
  if (event.kind !== "family-planning") return false;
  if (event.procedure !== undefined) return event.procedure === "vasectomy";
  const { sex } = person.facts;
  return sex && sex === "male";
}
/** Of a woman who neither expects a child nor has borne one lately nothing is said. */
const isContraception = (event: Occasion): boolean => event.kind === "family-planning" && !endedPregnancy(event);
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

const insuredAsResident = rule("insured-as-resident", cites("3.2", "5.3"), (asked: Asked) => {
  const { month: m } = asked.situation.event;
  const stands = standsThen(asked);
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
    const counts = (paid: Payment, m: Month): boolean => isHere(paid) && stands(paid, m);
    return { any, resident: walk(residentCourse(stance, any, situation, counts), undefined) };
  },
  // What is not named is not decided here, whatever was paid: while that is open, so is the answer.
  requires: (asked) =>
    namedTreatment.test(asked.situation).outcome === "missing"
      ? []
      : [insuredHere, insuredAsResident, ...(standsThen(asked) ? [waitingOver] : [])],
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
  notes: (asked, found) => [
    ...(isOpen(found) ? [howPaid(asked.situation.event)] : []),
    ...(asked.situation.event.kind === "termination" && found.verdict === "not-covered"
      ? [note("surgery-instead")]
      : []),
    ...(standsThen(asked)?.waits !== undefined ? [note("special-groups")] : []),
  ],
  premises: ({ situation, book }, found) => {
    const paid = paidThen(situation, book);
    const unpaid = paid ? paid.tried === true : found.cured || standing(situation, book) === "lapsed";
    return [
      ...(unpaid ? [{ id: "R8", cites: cites("3.2") }] : []),
      ...(isOpen(found) && isContraception(situation.event)
        ? [{ ...premise("as-a-mother"), cites: cites("3.2") }]
        : []),
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
