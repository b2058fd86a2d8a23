/** The Karamay rules as bare if/else: verdicts and nothing else, as one would write them who never had to explain. */
import { type Facts, type Verdict } from "../../shared/policy/index.ts";
import {
  claimFrom,
  curable,
  ifPaid,
  leave,
  lumpSumOpen,
  medicalCurable,
  read,
  records,
  type Case,
  type Records,
  type Verdicts,
} from "./case.ts";
import { countMaternity, countMedical, paidAt, type Count } from "./months.ts";

function medical(one: Case, own: Records): Verdict | undefined {
  if (own.identity === "resident") return undefined;
  if (one.event.kind === "treatment" || own.identity === "unemployment-benefit") return "not-covered";
  if (one.overseas) return "ineligible";
  if (own.identity === "unenrolled") {
    const count = countMedical(own.deciding, one.at);
    if (count.paid && count.months >= 10) return "eligible";
    if (medicalCurable(one, own, count.gapAfter)) return "pending";
    const { gapAfter } = countMaternity(own.deciding, one.at);
    return curable(one, own, gapAfter, (hoped) => hoped.covered) ? "pending" : "ineligible";
  }
  return insured(one, own);
}

function insured(one: Case, own: Records): Verdict {
  if (one.facts.asOf > one.claimBy) return "ineligible";
  const count = countMaternity(own.deciding, one.at);
  if (count.covered) return "eligible";
  return curable(one, own, count.gapAfter, (hoped) => hoped.covered) ? "pending" : "ineligible";
}

function allowance(one: Case, own: Records): Verdict {
  const { event, facts, at, claimBy } = one;
  if (own.identity === "unemployment-benefit") return "not-covered";
  if ((event.kind !== "delivery" && event.kind !== "termination") || own.identity === "resident") return "ineligible";
  const inLimit = (count: Count) => {
    const from = claimFrom(one, count);
    return count.paid && from !== "" && from <= claimBy;
  };
  const count = countMaternity(own.deciding, at);
  const inTime = facts.asOf <= claimBy;
  if (!count.paid) {
    const reaches = (hoped: Count) => inLimit(hoped) || (hoped.paid && lumpSumOpen(one));
    return inTime && curable(one, own, count.gapAfter, reaches) ? "pending" : "ineligible";
  }
  const individual = paidAt(own.deciding, at)?.scheme === "individual";
  const kept = individual ? leave(one, own) : "kept";
  if (kept === "lost") return "ineligible";
  let verdict: Verdict = kept === "stops" ? "pending" : "eligible";
  if (count.months >= 10) {
    if (!inTime) return "ineligible";
  } else {
    const told = countMaternity(own.told, at);
    const from = claimFrom(one, told);
    const ready = from !== "" && from <= facts.asOf && paidAt(own.paid, told.tenth) !== undefined;
    const lump = individual && !ready && lumpSumOpen(one);
    if (!inTime && !lump) return "ineligible";
    if (!ready) {
      if (!lump && !inLimit(told) && !inLimit(ifPaid(one, own, false))) return "ineligible";
      verdict = "pending";
    }
  }
  return kept === "open" ? "unknown" : verdict;
}

function throughSpouse(one: Case, own: Records | undefined, his: Records | undefined): Verdict {
  const { facts, event } = one;
  if (event.kind === "treatment") return "not-covered";
  if (facts.person?.employed || one.overseas || facts.residentReimbursed || facts.asOf > one.claimBy)
    return "ineligible";
  if (own && !paidAt(own.deciding, one.at)) return "ineligible";
  if (his && paidAt(his.deciding, one.at)?.scheme === "unemployment-benefit") return "ineligible";
  const verdict = his ? insured(one, his) : "unknown";
  if (verdict === "ineligible") return verdict;
  return facts.person?.employed === undefined || !own ? "unknown" : verdict;
}

function throughResident(one: Case, own: Records): Verdict {
  const { kind, setting } = one.event;
  if (kind === "treatment" || (kind === "delivery" && setting === "outpatient")) return "not-covered";
  if (one.overseas) return "ineligible";
  return paidAt(own.deciding, one.at) ? "eligible" : "pending";
}

/** The verdicts of one person. */
export function bare(facts: Facts): Verdicts {
  const one = read(facts);
  const record = facts.person?.contributions;
  const own = record && records(one, record);
  const found: Verdicts = {};
  const self = own ? medical(one, own) : "unknown";
  if (self) found["medical-expense/self"] = self;
  found["allowance/self"] = own ? allowance(one, own) : "unknown";
  if (facts.spouse) {
    const his = facts.spouse.contributions;
    found["medical-expense/spouse"] = throughSpouse(one, own, his && records(one, his));
  }
  if (own?.identity === "resident") found["medical-expense/resident"] = throughResident(one, own);
  return found;
}
