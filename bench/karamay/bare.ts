/** The Karamay rules as bare if/else: verdicts and nothing else, as one would write them who never had to explain. */
import { type Facts, type Verdict } from "../../shared/policy/index.ts";
import {
  allowanceOpen,
  claimOf,
  curable,
  inTime,
  isResident,
  lapsedResident,
  medicalHolds,
  read,
  records,
  type Case,
  type Records,
  type Verdicts,
} from "./case.ts";
import { type Laid } from "./months.ts";

function medical(one: Case, own: Records): Verdict | undefined {
  if (isResident(one, own)) return undefined;
  if (one.event.kind === "treatment" || own.then?.scheme === "unemployment-benefit") return "not-covered";
  if (one.overseas) return "ineligible";
  return insured(one, own, false);
}

function insured(one: Case, own: Records, spouse: boolean): Verdict {
  const holds = (book: Laid) => medicalHolds(one, book, spouse);
  if (holds(own.deciding)) return "eligible";
  return curable(own, holds) ? "pending" : "ineligible";
}

function allowance(one: Case, own: Records): Verdict {
  const { event, facts, future } = one;
  if (event.kind === "prenatal" || event.kind === "treatment") return "ineligible";
  if (event.kind === "family-planning") {
    return (own.then ?? own.ways[0])?.scheme === "employer" ? "unknown" : "ineligible";
  }
  if (own.then?.scheme === "unemployment-benefit") return "not-covered";
  const claim = claimOf(one, own.deciding);
  if (claim && claim.from <= (future ? event.date : facts.asOf)) return inTime(one, claim) ? "eligible" : "ineligible";
  if (own.then?.scheme === "resident" || isResident(one, own)) return "ineligible";
  return allowanceOpen(one, own) ? "pending" : "ineligible";
}

function throughSpouse(one: Case, own: Records | undefined, his: Records | undefined): Verdict {
  const { facts, event } = one;
  if (event.kind === "treatment") return "not-covered";
  const employed = facts.person?.employed;
  if (employed) return "ineligible";
  if (his?.then?.scheme === "unemployment-benefit") return "not-covered";
  if (one.overseas || facts.residentReimbursed || facts.asOf > one.claimBy) return "ineligible";
  if (own && !own.then && one.at < one.now) return "ineligible";
  if (his?.then?.scheme === "resident") return "ineligible";
  const verdict = his ? insured(one, his, true) : "unknown";
  if (verdict === "ineligible" || employed === undefined || !own) return verdict === "ineligible" ? verdict : "unknown";
  return own.then ? verdict : "pending";
}

function throughResident(one: Case, own: Records): Verdict | undefined {
  const lapsed = own.then ? undefined : lapsedResident(one, own);
  if (own.then?.scheme !== "resident" && lapsed === undefined) return undefined;
  if (one.event.kind === "treatment") return "not-covered";
  if (one.overseas) return "ineligible";
  if (own.then) return "eligible";
  return lapsed === "open" ? "pending" : "ineligible";
}

/** The verdicts of one person. */
export function bare(facts: Facts): Verdicts {
  const one = read(facts);
  const { person = {}, spouse } = facts;
  const own = person.contributions && records(one, person.contributions, person);
  const found: Verdicts = {};
  const self = own ? medical(one, own) : one.event.kind === "treatment" ? "not-covered" : "unknown";
  if (self) found["medical-expense/self"] = self;
  found["allowance/self"] = own ? allowance(one, own) : "unknown";
  if (spouse) {
    const his = spouse.contributions && records(one, spouse.contributions, spouse);
    found["medical-expense/spouse"] = throughSpouse(one, own, his);
  }
  const resident = own && throughResident(one, own);
  if (resident) found["medical-expense/resident"] = resident;
  return found;
}
