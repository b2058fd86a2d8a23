/** 克医保规〔2026〕4号: read insurance.ts, allowance.ts, claims.ts; here what can be done, what is said beside, and the lines. */
import { addMonths, firstDay, type Day, type Month } from "../../base/calendar.ts";
import type { Occasion } from "../../facts/situation.ts";
import { paymentsIn, type Payment, lastMonth, anyPaid, lastPaidMonth, madeBy } from "../../months/book.ts";
import type { Move } from "../../months/plans.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Act } from "../../rules/condition.ts";
import { isOpen, type Case, type Claim, type Said, type Standing, type Strip } from "../../rules/line.ts";
import { paper, paperLine, type WrittenLine } from "../../rules/paper.ts";
import { saying } from "../../rules/words.ts";
import { fromPregnancyEnd, isBeforeTheEnd } from "../../shared-rules/claim-period.ts";
import { endedPregnancy, ofCase } from "../../shared-rules/event-kind.ts";
import { BACK_PAY_WINDOW } from "../../shared-rules/gaps.ts";
import { residentStanding } from "../../shared-rules/identity.ts";
import { cites, whole } from "./heading.ts";
import {
  ANEW_AFTER,
  costsDecided,
  designatedHospital,
  herWalks,
  inMaternityInsurance,
  inMedicalInsurance,
  insuranceClauses,
  insuranceReadings,
  isUnenrolled,
  jobGoesOn,
  medicalMonthsPaid,
  medicalThen,
  SHORT_WINDOW,
  spouseWalks,
  standing,
  waitingOver,
  type Asked,
  type Member,
  type Walks,
} from "./insurance.ts";
import {
  identity,
  identityIn,
  isEmployers,
  isHere,
  isMedical,
  isMember,
  isMembers,
  isResidents,
  isResidentThen,
  membersClauses,
  notOnBenefit,
  paidLast,
  premise,
  type Whose,
} from "./members.ts";
import {
  allowanceClauses,
  allowanceEvent,
  allowanceReadings,
  hasTen,
  joinedOnUntoldDay,
  notAResident,
  sum,
  surgeryDays,
} from "./allowance.ts";
import {
  claimClauses,
  claimLimit,
  claimReadings,
  claimRules,
  hisMedicalMonths,
  hospitalBirth,
  inBasicInsurance,
  insuredAsResident,
  inTime,
  monthsPaid,
  notReimbursed,
  planUntil,
  reach,
  residentHere,
  sumMove,
  throughLeave,
  unemployed,
} from "./claims.ts";

const rulesOf = (whose: Whose) => ({
  notOnBenefit: notOnBenefit(whose),
  notAResident: notAResident(whose),
  inMaternityInsurance: inMaternityInsurance(whose, whose === "spouse" ? cites("4.3") : []),
  waitingOver: waitingOver(whose),
});
/** Conditions asked of her and of her spouse. */
export const hers = rulesOf("person");
const theSpouses = rulesOf("spouse");
/* 四（四）第一款: the allowance goes by what she is at the event. */
const insuredForAllowance = inMaternityInsurance("person", cites("4.4"));

/** What can be done (R8–R10): go on as whom she is, or join; a gap may be paid afterwards in its window. */
const asMember = (asked: Asked, whose: Whose): Move => ({
  pays: { scheme: "individual", maternity: true },
  who: whose,
  counts: isMember(asked.stance, whose),
  after: isResidents,
  window: BACK_PAY_WINDOW,
});
/** Paying as a member, looked for up to month `until`. */
function memberMoves(asked: Asked, whose: Whose, until?: Month): Move[] {
  const move = asMember(asked, whose);
  const paid = lastPaidMonth(asked.book, lastMonth(asked.book), isEmployers, undefined);
  return paid !== undefined && jobGoesOn(asked, whose)
    ? [
        {
          ...move,
          pays: { scheme: "employer", maternity: true },
          who: "employer",
          until: addMonths(paid, SHORT_WINDOW),
        },
      ]
    : [{ ...move, ...(until !== undefined && { until }) }];
}
/** Who pays for medical insurance alone, now or before, may go on with that. */
function medicalMoves(asked: Asked, when: "now" | "before"): Move[] {
  const last = paidLast(asked, "person");
  const goesOn = last !== undefined && last.month >= addMonths(asked.situation.now, -1);
  return last?.as === "unenrolled" && goesOn === (when === "now")
    ? [{ pays: { scheme: "individual", maternity: false }, who: "person", counts: isMedical, window: SHORT_WINDOW }]
    : [];
}
const residentMove: Move = {
  pays: { scheme: "resident", maternity: false },
  who: "person",
  counts: isResidents,
  window: BACK_PAY_WINDOW,
};
/** For an event to come that nothing helps: joining helps another time. */
function anotherTime({ situation, book, stance }: Asked, whose: Whose): Act[] {
  const last = lastPaidMonth(book, lastMonth(book), isMember(stance, whose), undefined);
  return situation.event.future && (last === undefined || last < situation.now) ? [{ id: "enrol", who: whose }] : [];
}

/** What an answer rests on that has no alternative: months paid late or elsewhere, who she was last, payments to come. */
function restsOn(asked: Asked, whose: Whose, { cured }: Standing, asWhom = cites("4")): Said[] {
  const { situation, book, stance, deciding } = asked;
  const { event } = situation;
  const joined = isMembers(stance, whose);
  const late = (paid: Payment) => paid.late && isHere(paid) && joined(paid);
  const lost = (paid: Payment, m: Month) => late(paid) && at(deciding.member, m) === undefined;
  const elsewhere = (paid: Payment) => !isHere(paid) && joined(paid);
  const told = paymentsIn(book, event.month).some(
    (paid) => isHere(paid) && !paid.tried && madeBy(paid, event.month, situation.now),
  );
  const said: readonly (Said | false)[] = [
    cured && !event.future && !told && { id: "R8", cites: asWhom },
    cured && !event.future && { id: "R7c" },
    anyPaid(book, event.month, late) && { id: "R3", cites: cites("4.4") },
    (anyPaid(book, event.month, lost) || anyPaid(book, event.month, elsewhere)) && { id: "R10", cites: cites("4.3") },
  ];
  return said.filter((one) => one !== false);
}

/** What is said beside the costs. */
export const costsNote = saying(
  "costs-full",
  "costs-outpatient",
  "costs-within",
  "resident-outpatient",
  "resident-inpatient",
  "no-allowance",
  "choose-one",
);
/** 四（一）第一、二款: in full for births in hospital and surgery only; checks as outpatient care of chronic illness. */
function howPaid(event: Occasion): Said {
  if (event.kind === "prenatal") return costsNote("costs-outpatient");
  const full = (event.kind === "delivery" && event.setting === "inpatient") || event.kind === "family-planning";
  return full ? costsNote("costs-full") : costsNote("costs-within");
}
/** The first month of the waiting that stands at a month; a gap that did not begin it anew lies within it. */
function waitedSince(member: Walk<Member>, m: Month): Month | undefined {
  const since = sinceWhen(member, m, () => true);
  const stood = since && at(member, since);
  const before = since && lastBy(member, addMonths(since, -1));
  const carried = before && stood && stood.waited > 0 && before.stood.over && since - 1 - before.month < ANEW_AFTER;
  return carried ? waitedSince(member, before.month) : since;
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
  event.kind === "termination" && isOpen(found) ? [{ ...premise("termination-counts"), cites: cites("4.1") }] : [];
const costsPremises =
  (whose: Whose) =>
  (asked: Asked, found: Standing): Said[] => [
    ...terminationCounts(asked, found),
    ...(isOpen(found) && isBeforeTheEnd(asked.situation) && hasLimit(asked, whose)
      ? [fromPregnancyEnd(cites("4.5"))]
      : []),
    ...restsOn(asked, whose, found),
  ];
/* 四（五）: the months run from the pregnancy's end; none are written of who is not enrolled. */
const hasLimit = (asked: Asked, whose: Whose): boolean => whose === "spouse" || !isUnenrolled(asked);
const costsClaim = ({ situation }: Asked): Claim => ({
  who: "person",
  ...(isBeforeTheEnd(situation) && { safeOnly: true }),
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

/* 四（一）. */
const medicalExpense: WrittenLine<Walks> = {
  benefit: "medical-expense",
  via: "self",
  exists: (situation, book, stance) => {
    const told = book();
    return told === undefined || !isResidentThen({ situation, book: told, stance });
  },
  first: () => [costsDecided(cites("4.1"))],
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
  claims: costsClaim,
  notes: (asked, found) => [
    ...(isOpen(found) ? [howPaid(asked.situation.event)] : []),
    ...(isOpen(found) && isUnenrolled(asked) ? [costsNote("no-allowance")] : []),
  ],
  premises: costsPremises("person"),
  strip: (asked) => monthsBefore(asked, isUnenrolled(asked)),
};

/** What is said beside the allowance. */
export const allowanceNote = saying("monthly-to-her", "ask-as-termination", "join-as-flexible", "joining-waits");
/** 四（三）: who joins waits, and may lose the medical benefit that ten medical months would have brought. */
function mayWaitInstead({ book, stance, deciding, situation: { event } }: Asked): boolean {
  const without = (paid: Payment) => isMedical(paid) && !paid.tried && !isMember(stance, "person")(paid);
  return paymentsIn(book, event.month).some(without) && at(deciding.medical, event.month)?.covered === true;
}

/* 四（五）第三、四款. Where the claim is too late, the leave is not asked of. */
function leaveAndClaim(asked: Asked) {
  const limit = reach(asked).lifted ? [] : [inTime];
  const isLate = limit.some((one) => one.test(asked).outcome === "no");
  const asksLeave = !isLate && standing(asked) && identity(asked, "person") === "member";
  return [...(asksLeave ? [throughLeave(asked.stance)] : []), ...limit];
}
/* 四（二）, 四（五）. */
const allowance: WrittenLine<Walks> = {
  benefit: "allowance",
  via: "self",
  first: () => [allowanceEvent],
  walks: herWalks,
  requires: (asked) => {
    const surgery = asked.situation.event.kind === "family-planning";
    const decided = surgery ? surgeryDays.test(asked).outcome === "yes" : true;
    return [
      ...(surgery ? [surgeryDays] : []),
      ...(decided
        ? [hers.notOnBenefit, hers.notAResident, insuredForAllowance, monthsPaid, ...leaveAndClaim(asked)]
        : []),
    ];
  },
  payer: "employee-fund",
  from: (asked) => reach(asked).from,
  claimBy: claimLimit,
  hastens: true,
  moves: (asked) => [...memberMoves(asked, "person", planUntil(asked.situation)), ...sumMove(asked)],
  anotherTime: (asked) => (asked.situation.event.kind === "family-planning" ? [] : anotherTime(asked, "person")),
  sum,
  claims: (asked) => ({ who: "person", ...(reach(asked).lifted && { safeOnly: true }) }),
  notes: (asked, found) => [
    ...(isOpen(found) ? [allowanceNote("monthly-to-her")] : []),
    ...(endedPregnancy(asked.situation.event) ? [allowanceNote("ask-as-termination")] : []),
    ...(asked.situation.event.future && isResidentThen(asked) ? [allowanceNote("join-as-flexible")] : []),
    ...(found.cured && mayWaitInstead(asked) ? [allowanceNote("joining-waits")] : []),
  ],
  premises: (asked, found) => [
    ...restsOn(asked, "person", found, cites("4.4")),
    ...(isOpen(found) && joinedOnUntoldDay(asked) ? [{ ...premise("joined-by-the-day"), cites: cites("4.2") }] : []),
  ],
  strip: (asked) => {
    const { situation, told, deciding } = asked;
    const m = situation.event.month;
    const full = at(deciding.member, m);
    const then = full !== undefined && hasTen(full);
    const through = then ? m : (firstFrom(told.member, m, hasTen) ?? m);
    const since = sinceWhen(then ? deciding.member : told.member, through, ({ months }) => months > 0);
    return { through, counts: (one) => since !== undefined && one >= since };
  },
};

/* 四（三）, 四（五）第二款. */
const throughSpouse: WrittenLine<Walks> = {
  benefit: "medical-expense",
  via: "spouse",
  exists: ({ spouse }) => spouse !== undefined,
  // What no record of the spouse's changes. With one, what the spouse is insured as goes before what is not told of her.
  first: ({ person, spouse }) => [
    costsDecided(cites("4.1")),
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
  claims: costsClaim,
  notes: (asked, found) => (isOpen(found) ? [costsNote("choose-one"), howPaid(asked.situation.event)] : []),
  premises: costsPremises("spouse"),
};

/* 四（五）第二款. */
const throughResident: WrittenLine<undefined> = {
  benefit: "medical-expense",
  via: "resident",
  exists: (situation, book) => {
    const told = book();
    return told !== undefined && residentStanding(situation, told) !== undefined;
  },
  first: () => [costsDecided(cites("4.5")), hospitalBirth],
  walks: () => undefined,
  requires: () => [residentHere, designatedHospital, insuredAsResident],
  payer: "resident-fund",
  moves: () => [residentMove],
  claims: () => ({ who: "person" }),
  notes: ({ situation: { event } }, found) =>
    isOpen(found) ? [costsNote(event.kind === "prenatal" ? "resident-outpatient" : "resident-inpatient")] : [],
  premises: terminationCounts,
};

/** What its words must have a sentence for. */
export const karamayRules = {
  ...hers,
  ...claimRules,
  costsDecided: costsDecided([]),
  designatedHospital,
  inMedicalInsurance,
  medicalMonthsPaid,
  allowanceEvent,
  surgeryDays,
};
/** Its readings. */
export const karamayReadings = { ...insuranceReadings, ...allowanceReadings, ...claimReadings };

const MATERNITY = {
  employer: ["maternity"],
  individual: ["maternity"],
  "unemployment-benefit": ["maternity"],
} as const;

/** The paper as registered. */
export const karamay = paper({
  document: whole([...membersClauses, ...insuranceClauses, ...allowanceClauses, ...claimClauses]),
  lines: [paperLine(medicalExpense), paperLine(allowance), paperLine(throughSpouse), paperLine(throughResident)],
  details: { person: MATERNITY, spouse: MATERNITY },
});
