/** 克医保规〔2026〕4号 四（一） and 四（五）第二款: medical costs through her own insurance, her spouse's and a resident's. */
import { addMonths, firstDay, lastDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import type { Contribution } from "../../facts/facts.ts";
import type { Occasion, Situation } from "../../facts/situation.ts";
import { lastMonth } from "../../months/book.ts";
import { at, sinceWhen } from "../../months/walk.ts";
import { act, beyond, missing, no, rule, yes } from "../../rules/condition.ts";
import type { Case, LineOf, Said, Standing, Strip } from "../../rules/line.ts";
import type { Reading } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { claimedInTime, lastClaimDay } from "../../shared-rules/claim-period.ts";
import { ofCase } from "../../shared-rules/event-kind.ts";
import { residentStanding } from "../../shared-rules/identity.ts";
import { noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { withoutJob } from "../../shared-rules/spouses.ts";
import { clause } from "./clauses.ts";
import {
  MEDICAL_MONTHS,
  anotherTime,
  herWalks,
  spouseWalks,
  hers,
  identity,
  identityIn,
  inMonth,
  isMedical,
  isResidentThen,
  isResidents,
  medicalMoves,
  memberMoves,
  paidLast,
  premise,
  residentMove,
  restsOn,
  theSpouses,
  waitedSince,
  type Asked,
  type Walks,
  type Whose,
} from "./insurance.ts";

type Costs = ReturnType<typeof clause>;

/* 四（一）第一款: what is said is of births, surgery and checks; of a stay in hospital that ends in none nothing. */
const costsDecided = (cites: Costs) =>
  rule("costs-decided", cites, ({ event }: Situation) =>
    event.kind === "treatment" ? { ...beyond("treatment"), rests: [premise("R11")] } : yes("decided"),
  );
/* 四（一）第一款: designated hospitals only, and those are in the mainland. */
const designatedHospital = rule(
  "designated-hospital",
  clause("4.1"),
  ({ situation }: { readonly situation: Situation }) => (situation.event.overseas ? no("abroad") : yes("mainland")),
  { lasts: true },
);
/* 四（五）第四款: within twelve months, members of maternity insurance and who uses a spouse's. */
export const inTime = claimedInTime(clause("4.5"));
export const claimLimit = (situation: Situation, asked?: Asked): Day =>
  asked ? lastClaimDay(situation, asked.stance) : situation.yearOn;

/* 四（一）第三款: not in maternity insurance, ten months of medical insurance before the event's; no limit to claim. */
const isUnenrolled = (asked: Asked): boolean =>
  (identity(asked, "person") ?? paidLast(asked, "person")?.as) === "unenrolled";
const medicalThen = ({ deciding, situation }: Asked) => at(deciding.medical, situation.event.month);
const inMedicalInsurance = rule("in-medical-insurance", clause("4.1"), (asked: Asked) => {
  const { event, now } = asked.situation;
  const data = () => inMonth(asked);
  if (!medicalThen(asked)) return noFor(whyNotPaid(asked, event.month, isMedical));
  return event.month > now ? yes("planned", data) : yes("paid", data);
});
const medicalMonthsPaid = rule("medical-months-paid", clause("4.1"), (asked: Asked) => {
  const stood = medicalThen(asked);
  const data = () => ({ ...inMonth(asked), months: Math.max(0, (stood?.months ?? 0) - 1), wanted: MEDICAL_MONTHS });
  if (!stood) return no("not-insured-then", data);
  return stood.covered ? yes("enough", data) : no("too-few", data);
});

/** The first day of the covered months that the event's lies in. */
function coveredFrom({ deciding, situation }: Asked): Day | undefined {
  const m = situation.event.month;
  const holds = (stood: { readonly covered: boolean }) => stood.covered;
  const since = sinceWhen(deciding.member, m, holds) ?? sinceWhen(deciding.medical, m, holds);
  return since === undefined ? undefined : firstDay(since);
}
/** The first day after the event on which what is told would be covered, by what is paid then. */
const coveredLater =
  (whose: Whose) =>
  ({ situation, book, stance, told }: Asked): Day | undefined => {
    for (let m = addMonths(situation.event.month, 1); m <= lastMonth(book); m = addMonths(m, 1)) {
      const as = identityIn({ book, stance, by: undefined }, whose, m);
      const stood = as === "unenrolled" && whose === "person" ? at(told.medical, m) : at(told.member, m);
      if (stood?.covered) return firstDay(m);
    }
    return undefined;
  };

export const costsNote = saying(
  "costs-full",
  "costs-outpatient",
  "costs-within",
  "resident-outpatient",
  "resident-inpatient",
  "no-allowance",
  "choose-one",
);
const isOpen = ({ verdict }: Standing) => verdict === "eligible" || verdict === "pending";
/* 四（一）第一、二款: in full for births in hospital and surgery only; checks as outpatient care of chronic illness. */
function howPaid({ kind, setting }: Occasion): Said {
  if (kind === "prenatal") return costsNote("costs-outpatient");
  const full = (kind === "delivery" && setting === "inpatient") || kind === "family-planning";
  return full ? costsNote("costs-full") : costsNote("costs-within");
}
/** The strip: the months of the waiting, or of medical insurance; none are asked of who has not to wait. */
function monthsBefore(asked: Asked, unenrolled: boolean): Strip | undefined {
  const m = asked.situation.event.month;
  const stood = at(asked.deciding.member, m);
  if (!unenrolled && stood && stood.over && stood.waited === 0) return undefined;
  const since = unenrolled ? medicalSince(asked) : waitedSince(asked.deciding.member, m);
  return { through: addMonths(m, -1), counts: (one) => since !== undefined && one >= since };
}
const medicalSince = (asked: Asked): Month | undefined => {
  const stood = medicalThen(asked);
  return stood && addMonths(asked.situation.event.month, 1 - stood.months);
};

/** That the costs of a pregnancy ended count like a birth's. */
const terminationCounts = ({ situation: { event } }: Case<unknown>, found: Standing): Said[] =>
  event.kind === "termination" && isOpen(found) ? [{ ...premise("termination-counts"), cites: clause("4.1") }] : [];
const costsPremises =
  (whose: Whose) =>
  (asked: Asked, found: Standing): Said[] => [...terminationCounts(asked, found), ...restsOn(asked, whose, found)];

export const medicalExpense: LineOf<Walks> = {
  benefit: "medical-expense",
  via: "self",
  whose: "person",
  exists: (situation, book, stance) => {
    const told = book();
    return told === undefined || !isResidentThen({ situation, book: told, stance });
  },
  first: () => [costsDecided(clause("4.1"))],
  walks: herWalks,
  requires: (asked) => [
    hers.notOnBenefit,
    designatedHospital,
    ...(isUnenrolled(asked)
      ? [inMedicalInsurance, medicalMonthsPaid]
      : [hers.inMaternityInsurance, hers.waitingOver, inTime]),
  ],
  payer: "employee-fund",
  from: coveredFrom,
  laterFrom: coveredLater("person"),
  claimBy: (situation, asked) => (asked && isUnenrolled(asked) ? undefined : claimLimit(situation, asked)),
  moves: (asked) => [...medicalMoves(asked, "now"), ...memberMoves(asked, "person"), ...medicalMoves(asked, "before")],
  anotherTime: (asked) => anotherTime(asked, "person"),
  claims: () => ({ who: "person" }),
  notes: (asked, found) => [
    ...(isOpen(found) ? [howPaid(asked.situation.event)] : []),
    ...(isUnenrolled(asked) ? [costsNote("no-allowance")] : []),
  ],
  premises: costsPremises("person"),
  strip: (asked) => monthsBefore(asked, isUnenrolled(asked)),
};

/* 四（三）, 四（五）第二款: an unemployed spouse, in basic medical insurance anywhere, who has not used a resident's. */
const unemployed = withoutJob(clause("4.5"));
const inBasicInsurance = rule(
  "in-basic-insurance",
  clause("4.3", "4.5"),
  ({ situation, stance }: Asked) => {
    const { person, event, askedOn } = situation;
    // What she does herself does not wait for what her spouse does.
    const now = month(askedOn);
    if (!person.record) return missing("not-told", "person.contributions");
    const m = monthText(event.month);
    const data = () => ({ month: m });
    const covers = ({ from, to = m, paidIn = m }: Contribution) =>
      from <= m && m <= to && (event.future || paidIn <= monthText(now));
    if (person.record.some(covers)) return event.month > now ? yes("planned", data) : yes("paid", data);
    // R13: told to be paid, though too late.
    const late = person.record.find(({ from, to = m }) => from <= m && m <= to);
    const lateData = () => ({ month: m, paidIn: late?.paidIn ?? m });
    if (event.month < now) return late ? no("planned-late", lateData) : no("nothing-paid", data);
    const made = (paidIn: string, to: string) => paidIn <= to || paidIn <= monthText(now);
    const goesOn = person.record.some(
      ({ to, paidIn = "" }) => to === undefined || (month(to) >= now - 1 && made(paidIn, to)),
    );
    const [end, limit] = [lastDay(event.month), lastClaimDay(situation, stance)];
    const join = { id: goesOn ? "keep-paying" : "enrol", who: "person", by: end < limit ? end : limit } as const;
    const todo = { ...join, month: event.month };
    return late ? act("planned-too-late", todo, lateData) : act("not-over", todo, data);
  },
  { lasts: true },
);
const notReimbursed = rule(
  "not-reimbursed-twice",
  clause("4.5"),
  ({ residentReimbursed }: Situation) => (residentReimbursed ? no("reimbursed") : yes("not-reimbursed")),
  { lasts: true },
);
/* 四（三）: the route needs maternity insurance; ten medical months are the worker's own (else the spouse's as well). */
const spouseNeedsMaternity: Reading<"spouse-needs-maternity"> = {
  id: "spouse-needs-maternity",
  cites: clause("4.1", "4.3"),
};
const hisMedicalMonths = (asked: Asked): boolean =>
  identity(asked, "spouse") === "unenrolled" &&
  medicalThen(asked)?.covered === true &&
  asked.stance.reads(spouseNeedsMaternity, false, true);

export const throughSpouse: LineOf<Walks> = {
  benefit: "medical-expense",
  via: "spouse",
  whose: "spouse",
  exists: ({ spouse }) => spouse !== undefined,
  // What no record of the spouse's changes. With one, what the spouse is insured as goes before what is not told of her.
  first: ({ person, spouse }) => [
    costsDecided(clause("4.1")),
    ...(person.facts.employed === true || !spouse?.record ? [unemployed] : []),
    notReimbursed,
  ],
  walks: spouseWalks,
  requires: (asked) => [
    theSpouses.notOnBenefit,
    theSpouses.notAResident,
    designatedHospital,
    ...(hisMedicalMonths(asked) ? [] : [theSpouses.inMaternityInsurance, theSpouses.waitingOver]),
    ofCase(unemployed),
    inBasicInsurance,
    inTime,
  ],
  payer: "employee-fund",
  from: coveredFrom,
  laterFrom: coveredLater("spouse"),
  claimBy: claimLimit,
  moves: (asked) => memberMoves(asked, "spouse"),
  anotherTime: (asked) => anotherTime(asked, "spouse"),
  claims: () => ({ who: "person" }),
  notes: (asked, found) => (isOpen(found) ? [costsNote("choose-one"), howPaid(asked.situation.event)] : []),
  premises: costsPremises("spouse"),
};

/* 四（五）第二款: resident insurance, paid in Karamay. */
type AskedResident = Case<undefined>;
const residentHere = rule("resident-here", clause("4.5"), ({ situation, book }: AskedResident) =>
  residentStanding(situation, book) === "elsewhere" ? beyond("elsewhere") : yes("here"),
);
/* 四（五）第二款: 住院分娩; of a birth outside a hospital nothing is said. */
const hospitalBirth = rule("hospital-birth", clause("4.5"), ({ event }: Situation) =>
  event.kind === "delivery" && event.setting === "outpatient" ? beyond("outpatient") : yes("as-written"),
);
const insuredAsResident = rule("insured-as-resident", clause("4.5"), (asked: AskedResident) => {
  const { situation, book } = asked;
  const m = situation.event.month;
  if (residentStanding(situation, book) !== "here") return noFor(whyNotPaid(asked, m, isResidents));
  return m > situation.now ? yes("planned", () => inMonth(asked)) : yes("paid", () => inMonth(asked));
});

export const throughResident: LineOf<undefined> = {
  benefit: "medical-expense",
  via: "resident",
  whose: "person",
  exists: (situation, book) => {
    const told = book();
    return told !== undefined && residentStanding(situation, told) !== undefined;
  },
  first: () => [costsDecided(clause("4.5")), hospitalBirth],
  walks: () => undefined,
  requires: () => [residentHere, designatedHospital, insuredAsResident],
  payer: "resident-fund",
  moves: () => [residentMove],
  claims: () => ({ who: "person" }),
  notes: ({ situation: { event } }, found) =>
    isOpen(found) ? [costsNote(event.kind === "prenatal" ? "resident-outpatient" : "resident-inpatient")] : [],
  premises: terminationCounts,
};

/** The conditions and readings of these clauses. */
export const medicalRules = {
  costsDecided: costsDecided(clause("4.1")),
  designatedHospital,
  inTime,
  inMedicalInsurance,
  medicalMonthsPaid,
  unemployed,
  inBasicInsurance,
  notReimbursed,
  residentHere,
  hospitalBirth,
  insuredAsResident,
};
export const medicalReadings = { spouseNeedsMaternity };
