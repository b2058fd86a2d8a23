/** Facts as a draft: what somebody else typed, as the receiver of their link would find it on the pages. */
import {
  gestationMonthsOf,
  placeOf,
  type Contribution,
  type FactsInput,
  type PersonFacts,
} from "../../shared/policy/index.ts";
import { emptyDraft, emptyStretch, type Draft, type PersonDraft, type StretchDraft, type YesNo } from "./draft.ts";

/**
 * The inverse of `toFacts`: what the pages would send of this draft are these facts again. A fact that was not told stays
 * unanswered. Weeks of pregnancy become months. The caller's own figures have no field to stand in and are left out.
 */
export function fromFacts({ region, asOf, event = {}, person, spouse, residentReimbursed }: FactsInput): Draft {
  return {
    region: placeOf(region) ?? "",
    // Whoever opens it did not type it, so the texts speak about her and not to her.
    who: "other",
    event: {
      ...emptyDraft.event,
      kind: event.kind ?? "",
      date: event.date ?? "",
      setting: event.setting ?? "",
      place: event.place ?? "",
      fetuses: text(event.fetuses),
      dystocia: yesNo(event.dystocia),
      caesarean: yesNo(event.caesarean),
      complication: yesNo(event.complication),
      gestationMonths: text(gestationMonthsOf(event)),
      procedure: event.procedure ?? "",
    },
    person: fromPerson(person),
    spouseMatters: spouse === undefined ? "" : "yes",
    spouse: fromPerson(spouse),
    residentReimbursed: yesNo(residentReimbursed),
    asOf: asOf ?? "",
    joining: emptyDraft.joining,
  };
}

function fromPerson({ contributions, ...person }: PersonFacts = {}): PersonDraft {
  return {
    ...emptyDraft.person,
    record: contributions === undefined ? "" : contributions.length === 0 ? "none" : "listed",
    contributions: (contributions ?? []).map(fromContribution),
    employed: yesNo(person.employed),
    dismissed: person.dismissedOn === undefined ? "" : person.dismissedOn === null ? "no" : "yes",
    dismissedOn: person.dismissedOn ?? "",
    averageBaseLastYear: text(person.averageBaseLastYear),
    employerAverageWage: text(person.employerAverageWage),
    monthlyStipend: text(person.monthlyStipend),
    wageBeforeLeave: text(person.wageBeforeLeave),
  };
}

/** A stretch as its fields show it. */
export const fromContribution = (told: Contribution): StretchDraft => ({
  ...emptyStretch,
  scheme: told.scheme,
  region: told.region ?? "",
  from: told.from,
  ongoing: told.to === undefined ? "yes" : "no",
  to: told.to ?? "",
  maternity: yesNo(told.maternity),
  tier: told.tier === undefined ? "" : told.tier === 1 ? "1" : "2",
  base: text(told.base),
  onTime: told.paidIn === undefined ? "" : "no",
  paidIn: told.paidIn ?? "",
  lateReason: told.lateReason ?? "",
  post: told.post ?? "",
});

/** Yes, no, or not answered. */
export const yesNo = (flag: boolean | undefined): YesNo => (flag === undefined ? "" : flag ? "yes" : "no");
const text = (value: number | undefined): string => (value === undefined ? "" : String(value));
