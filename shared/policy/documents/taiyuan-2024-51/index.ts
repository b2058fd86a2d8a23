/** 并医险中心字〔2024〕51号: read members.ts, benefits.ts, claims.ts, allowance.ts; here what is said beside an answer, and the lines. */
import { addMonths, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { paymentsIn } from "../../months/book.ts";
import { at, lastBy } from "../../months/walk.ts";
import { isOpen, type Said, type Standing, type Strip } from "../../rules/line.ts";
import { paper, paperLine, type WrittenLine } from "../../rules/paper.ts";
import { saying } from "../../rules/words.ts";
import { fromPregnancyEnd, isBeforeTheEnd, lastClaimDay } from "../../shared-rules/claim-period.ts";
import { residentStanding } from "../../shared-rules/identity.ts";
import { withoutJob } from "../../shared-rules/spouses.ts";
import { order619Clause } from "../national-order-619/heading.ts";
import type { Walk } from "../../months/walk.ts";
import { allowancePayerInstead, allowanceRequires, allowanceSums, stoppedInLeave } from "./allowance.ts";
import {
  allowanceFirst,
  allowanceFrom,
  asIndividual,
  benefitClauses,
  benefitReadings,
  benefitRules,
  byOrdinaryRules,
  contractMonth,
  endsInLeave,
  isEmployers,
  isOut,
  ordinaryRules,
  topUpExists,
  topUpFrom,
  topUpMoves,
  topUpRequires,
  topUpSum,
} from "./benefits.ts";
import {
  allowanceClaim,
  allowancePapers,
  claimClauses,
  claimedInTime,
  claimReadings,
  claimRules,
  costsClaim,
  costsOfMaternity,
  costsPapers,
  earnersInsurance,
  husbandsMonthsPaid,
  isUnemployed,
  notReimbursedTwice,
  residentRules,
  treatedInMainland,
} from "./claims.ts";
import { cites, whole } from "./heading.ts";
import {
  byEmployer,
  closedIn,
  herWalks,
  husbandsWalks,
  inMaternityInsurance,
  inRow,
  isMember,
  medicalFrom,
  medicalLater,
  medicalMonthsPaid,
  memberClauses,
  memberReadings,
  monthsPaid,
  rowStart,
  SHORT_GAP,
  whoThen,
  type Asked,
} from "./members.ts";

const premise = saying(
  "provincial-units",
  "job-change-window",
  "arrears-may-be-paid",
  "national-formula",
  "contract-month",
  "another-employer",
  "stopped-in-leave",
  "ordinary-costs-year",
);
const note = saying(
  "claims-by-employer",
  "antenatal-by-employer",
  "ordinary-ratio",
  "instead-of-wages",
  "after-contract",
  "employer-owes",
  "treasury-goes-on",
  "legal-leave-only",
  "costs-only",
);
const only = (said: readonly (Said | false)[]): Said[] => said.filter((one) => one !== false);

/* 第一章一, 第二章一、1–3 with R3, R7c, R8, R10. */
function memberPremises(c: Asked, { cured, verdict }: Standing, whose: "person" | "spouse" = "person"): Said[] {
  const { event, now } = c.situation;
  const { as } = whoThen(c);
  const notCounted = (m: Month) => at(c.deciding, m) === undefined;
  return only([
    as === "employer" && { ...premise("provincial-units"), cites: cites("1.1") },
    closedIn(c).length > 0 && { id: "R3", cites: cites("2.1.2") },
    isShortGapOpen(c) && { ...premise("job-change-window"), cites: cites("2.1.2") },
    verdict === "ineligible" && mayBeArrears(c, whose) && arrearsMayBePaid,
    someMonth(c, (m) => notCounted(m) && isPaidOtherwise(c, m)) && { id: "R10", cites: cites("2.1.3") },
    as === "none" &&
      !event.future &&
      lastBy(c.deciding, event.month) !== undefined && { id: "R8", cites: cites("1.1") },
    !event.future &&
      (cured || someMonth(c, (m) => paymentsIn(c.book, m).some((paid) => (paid.paidIn ?? m) > now))) && { id: "R7c" },
  ]);
}
/* 第一章二, 第二章一、1 and 二（一）2（1）: what an employer owes it may pay, and no day is set for that. */
const arrearsMayBePaid: Said = { ...premise("arrears-may-be-paid"), cites: cites("1.2", "2.1.1", "2.2.1") };
/** A gap after an employer's month, or a stop in the leave, that nobody told to be a change of job or, of hers, its end. */
function mayBeArrears(c: Asked, whose: "person" | "spouse"): boolean {
  if (!["employer", "none"].includes(whoThen(c).as)) return false;
  const before = lastBeforeRow(c);
  const owed = before !== undefined && paymentsIn(c.book, before).some(isEmployers);
  return (owed || stoppedInLeave(c)) && (whose === "spouse" || !isOut(c));
}
/** A gap of at most three months before the row, or up to the event, was not closed. */
function isShortGapOpen(c: Asked): boolean {
  const before = lastBeforeRow(c);
  return before !== undefined && rowStart(c) - before - 1 <= SHORT_GAP;
}
/** The last month that counts before the row; without a row, by the event. */
const lastBeforeRow = (c: Asked): Month | undefined => lastBy(c.deciding, addMonths(rowStart(c), -1))?.month;
const isPaidOtherwise = ({ book }: Asked, m: Month): boolean =>
  paymentsIn(book, m).some((paid) => paid.scheme !== "resident" && !isMember(paid));
function someMonth({ book, situation }: Asked, holds: (m: Month) => boolean): boolean {
  for (let m = book.first; m <= situation.event.month; m = addMonths(m, 1)) if (holds(m)) return true;
  return false;
}

/* 第二章一、4 with Order 619: how the sum is reckoned, and what a contract's end or a stop does. */
function allowancePremises(c: Asked, found: Standing): Said[] {
  const ended = c.situation.person.facts.dismissedOn;
  const stopped = found.verdict === "ineligible" && stoppedInLeave(c);
  return only([
    ...memberPremises(c, found),
    (isOpen(found) || found.payer === "employer") && {
      ...premise("national-formula"),
      cites: [...cites("2.1.3"), ...order619Clause("8")],
    },
    isOpen(found) && contractMonth(c) !== undefined && { ...premise("contract-month"), cites: cites("2.1.4") },
    isOpen(found) && endsInLeave(c) && { id: "leave-from-event", cites: order619Clause("7") },
    !!ended &&
      ended < c.situation.event.date &&
      inRow(c) > 0 && { ...premise("another-employer"), cites: cites("2.1.4") },
    stopped && { ...premise("stopped-in-leave"), cites: cites("2.1.4") },
  ]);
}

/* 第二章一、8 of what comes before the end. */
const limitPremises = ({ situation }: Asked, found: Standing): Said[] =>
  isOpen(found) && isBeforeTheEnd(situation) ? [fromPregnancyEnd(cites("2.1.8"))] : [];
function costsPremises(c: Asked, found: Standing): Said[] {
  const ordinary = byOrdinaryRules(c);
  return only([
    ...(ordinary ? [] : memberPremises(c, found)),
    isOpen(found) && ordinary && { ...premise("ordinary-costs-year"), cites: cites("2.1.8") },
    ...limitPremises(c, found),
  ]);
}
function costsNotes(c: Asked, found: Standing): Said[] {
  if (!isOpen(found)) return [];
  if (byOrdinaryRules(c)) return [note("ordinary-ratio")];
  const filer = isUnemployed(c, "person") ? "person" : "employer";
  return [note(c.situation.event.kind === "prenatal" ? "antenatal-by-employer" : "claims-by-employer", { filer })];
}

/* 第二章一、8. */
const claimBy = (situation: Situation, asked?: Asked) =>
  asked ? lastClaimDay(situation, asked.stance) : situation.yearOn;
const strip = (c: Asked): Strip => ({
  through: c.situation.event.month,
  counts: (m) => inRow(c) > 0 && m >= rowStart(c),
});
/** R9: who is in no maternity insurance is told what helps another time. */
const anotherTime = (c: Asked) =>
  c.situation.event.future && ["none", "individual", "resident"].includes(whoThen(c).as)
    ? [{ id: "enrol" } as const]
    : [];
const SHANXI = ["here", "province"] as const;

/* 第二章一、1, 5. */
const medical: WrittenLine<Walk<number>> = {
  benefit: "medical-expense",
  via: "self",
  looksAt: SHANXI,
  exists: (situation, book) => {
    const told = book();
    return told === undefined || whoThen({ situation, book: told }).as !== "resident";
  },
  first: ({ event }, stance) => (event.overseas ? [treatedInMainland(stance)] : []),
  walks: herWalks,
  requires: (c) =>
    byOrdinaryRules(c) ? ordinaryRules(c) : [inMaternityInsurance, medicalMonthsPaid(cites("2.1.1")), claimedInTime],
  payer: "employee-fund",
  from: (c) => (byOrdinaryRules(c) ? undefined : medicalFrom(c)),
  laterFrom: (c) => (byOrdinaryRules(c) ? undefined : medicalLater(c)),
  claimBy,
  moves: (c) => {
    const individual = asIndividual(c);
    return individual && c.situation.event.setting === "inpatient" ? [individual] : byEmployer("person")(c);
  },
  anotherTime,
  claims: costsClaim("person"),
  materials: (c) => (byOrdinaryRules(c) ? [] : costsPapers("person")(c)),
  notes: costsNotes,
  premises: costsPremises,
  strip,
};

/* 第二章一、1, 4. */
const allowance: WrittenLine<Walk<number>> = {
  benefit: "allowance",
  via: "self",
  looksAt: SHANXI,
  first: allowanceFirst,
  walks: herWalks,
  requires: allowanceRequires,
  payer: "employee-fund",
  payerInstead: allowancePayerInstead,
  from: allowanceFrom,
  claimBy,
  moves: byEmployer("person"),
  anotherTime,
  sum: allowanceSums,
  claims: allowanceClaim,
  materials: allowancePapers,
  notes: (c, found) =>
    only([
      isOpen(found) && note("instead-of-wages"),
      isOpen(found) && endsInLeave(c) && note("after-contract"),
      found.payer === "employer" && note("employer-owes"),
      found.payer === "treasury" && note("treasury-goes-on"),
    ]),
  premises: allowancePremises,
  strip,
};

/* 第二章一、6. */
const topUp: WrittenLine<Walk<number>> = {
  benefit: "allowance-top-up",
  via: "self",
  looksAt: SHANXI,
  exists: (situation, book) => topUpExists(situation, book()),
  walks: herWalks,
  requires: topUpRequires,
  payer: "employee-fund",
  from: topUpFrom,
  claimBy,
  moves: topUpMoves,
  sum: topUpSum,
  claims: allowanceClaim,
  materials: allowancePapers,
  notes: (_c, found) => (isOpen(found) ? [note("legal-leave-only")] : []),
  premises: (c, { verdict }) => (verdict === "ineligible" && mayBeArrears(c, "person") ? [arrearsMayBePaid] : []),
};

/* 第二章一、7. */
const throughSpouse: WrittenLine<Walk<number>> = {
  ...medical,
  via: "spouse",
  exists: ({ spouse }) => spouse !== undefined,
  first: ({ event }, stance) => {
    if (event.overseas) return [treatedInMainland(stance)];
    if (event.kind === "treatment") return [costsOfMaternity];
    return [withoutJob(cites("2.1.7")), notReimbursedTwice];
  },
  walks: husbandsWalks,
  requires: (c) => [...earnersInsurance(c), husbandsMonthsPaid, claimedInTime],
  from: medicalFrom,
  laterFrom: medicalLater,
  moves: byEmployer("spouse"),
  anotherTime: () => [],
  claims: costsClaim("spouse"),
  materials: costsPapers("spouse"),
  notes: (_c, found) => (isOpen(found) ? [note("costs-only")] : []),
  premises: (c, found) => [...memberPremises(c, found, "spouse"), ...limitPremises(c, found)],
};

/* 第二章一、7: residents, here or elsewhere (R8). */
const throughResident: WrittenLine<undefined> = {
  benefit: "medical-expense",
  via: "resident",
  exists: (situation, book) => {
    const told = book();
    if (!told) return false;
    const { as } = whoThen({ situation, book: told });
    return as === "resident" || (as === "none" && residentStanding(situation, told) === "lapsed");
  },
  first: () => [residentRules],
  walks: () => undefined,
  requires: () => [],
};

/** What its words must have a sentence for. */
export const taiyuanRules = {
  ...benefitRules,
  ...claimRules,
  inMaternityInsurance,
  medicalMonthsPaid: medicalMonthsPaid([]),
  monthsPaid,
};
/** Its readings. */
export const taiyuanReadings = { ...memberReadings, ...benefitReadings, ...claimReadings };
/** What is said beside it. */
export const taiyuanSays = { note, premise };

/** The paper as registered. */
export const taiyuan = paper({
  document: whole([...memberClauses, ...benefitClauses, ...claimClauses]),
  lines: [
    paperLine(medical),
    paperLine(allowance),
    paperLine(topUp),
    paperLine(throughSpouse),
    paperLine(throughResident),
  ],
  /* 第二章一、7: resident insurance anywhere. */
  residentsAnywhere: true,
  /* 第二章一: maternity months of employees, why an employer paid late, and the posts treated apart. */
  details: {
    person: { employer: ["maternity", "post", "lateReason"], "unemployment-benefit": ["maternity"] },
    spouse: { employer: ["maternity", "lateReason"], "unemployment-benefit": ["maternity"] },
  },
});
