/**
 * Which questions matter, given what has been answered. The pages ask by this and `toFacts` sends by it, so that
 * an answer to a question that is no longer asked stays on the device.
 */
import type { Draft, PersonDraft, StretchDraft, Whose } from "./draft.ts";

const CHONGQING = "500000";
const DAZHOU = "511700";
const KARAMAY = "650200";
const TAIYUAN = "140100";

/** The details of the event that matter for its kind. */
export function eventAsks({ event: { kind } }: Draft) {
  return {
    setting: kind !== "",
    place: kind !== "",
    fetuses: kind === "delivery",
    dystocia: kind === "delivery",
    caesarean: kind === "delivery",
    complication: kind !== "" && kind !== "prenatal",
    gestationMonths: kind === "termination",
    procedure: kind === "family-planning",
  };
}

/** The details of one stretch that matter for its scheme, the place and whose it is. */
export function stretchAsks(draft: Draft, whose: Whose, stretch: StretchDraft) {
  const { scheme } = stretch;
  const hers = whose === "person";
  const taiyuanEmployer = draft.region === TAIYUAN && scheme === "employer";
  return {
    maternity:
      scheme === "employer" || (scheme === "individual" && (draft.region === DAZHOU || draft.region === KARAMAY)),
    tier: hers && scheme === "individual" && draft.region === CHONGQING,
    base: hers && scheme !== "" && scheme !== "resident" && draft.region === DAZHOU,
    to: stretch.ongoing === "no",
    paidIn: stretch.onTime === "no",
    lateReason: stretch.onTime === "no" && taiyuanEmployer,
    post: taiyuanEmployer,
  };
}

/** The details of the person that matter beside the record. A spouse is asked for his record only. */
export function personAsks(draft: Draft) {
  const { person, region } = draft;
  const employer = hasScheme(person, "employer");
  const supported = listed(person).some(({ post }) => post === "welfare-post" || post === "three-supports");
  return {
    dismissed: employer,
    dismissedOn: employer && person.dismissed === "yes",
    averageBaseLastYear: region === DAZHOU && listed(person).some(({ scheme }) => scheme !== "resident"),
    employerAverageWage: employer && (region === KARAMAY || region === TAIYUAN),
    monthlyStipend: region === TAIYUAN && (supported || hasScheme(person, "unemployment-benefit")),
  };
}

/** Resident insurance can only have paid already where she is in it, or where we do not know. */
export function asksResidentReimbursed({ person, spouseMatters }: Draft): boolean {
  return spouseMatters === "yes" || hasScheme(person, "resident");
}

/** The stretches that count as told. */
export const listed = (person: PersonDraft): readonly StretchDraft[] =>
  person.record === "listed" ? person.contributions : [];

const hasScheme = (person: PersonDraft, scheme: StretchDraft["scheme"]): boolean =>
  listed(person).some((stretch) => stretch.scheme === scheme);
