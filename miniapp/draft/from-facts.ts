/** Facts as a draft: what somebody else typed, as the receiver of their link would find it on the pages. */
import { gestationMonthsOf, type Contribution, type FactsInput, type PersonFacts } from "../../shared/policy/index.ts";
import { insuredAt } from "../cities/insured.ts";
import { samePlace } from "../places.ts";
import { emptyDraft, emptyStretch, type Draft, type PersonDraft, type StretchDraft, type YesNo } from "./draft.ts";

/**
 * The inverse of `toFacts`: what the pages would send of this draft are these facts again. A fact that was not told stays
 * unanswered. Weeks of pregnancy become months.
 */
export function fromFacts(facts: FactsInput): Draft {
  const { region, asOf, event = {}, person, spouse, residentReimbursed, figures = {} } = facts;
  const here = insuredAt(region);
  return {
    ...here,
    // Whoever opens it did not type it, so the texts speak about her and not to her.
    who: "other",
    event: {
      ...emptyDraft.event,
      kind: event.kind ?? "",
      date: event.date ?? "",
      setting: event.setting ?? "",
      // Any code within the place is the place itself.
      place: isHere(event.place, here.region) ? here.region : (event.place ?? ""),
      fetuses: text(event.fetuses),
      dystocia: yesNo(event.dystocia),
      caesarean: yesNo(event.caesarean),
      complication: yesNo(event.complication),
      gestationMonths: text(gestationMonthsOf(event)),
      procedure: event.procedure ?? "",
    },
    person: fromPerson(person, region),
    spouseMatters: spouse === undefined ? "" : "yes",
    spouse: fromPerson(spouse, region),
    residentReimbursed: yesNo(residentReimbursed),
    asOf: asOf ?? "",
    figures: Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, String(value)])),
    joining: emptyDraft.joining,
  };
}

const isHere = (code: string | undefined, region: string): boolean => code !== undefined && samePlace(code, region);

function fromPerson({ contributions, ...person }: PersonFacts = {}, region: string): PersonDraft {
  return {
    ...emptyDraft.person,
    record: contributions === undefined ? "" : contributions.length === 0 ? "none" : "listed",
    contributions: (contributions ?? []).map((stretch) => fromContribution(stretch, region)),
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
export const fromContribution = (told: Contribution, region: string): StretchDraft => ({
  ...emptyStretch,
  scheme: told.scheme,
  region: isHere(told.region, region) ? "" : (told.region ?? ""),
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
