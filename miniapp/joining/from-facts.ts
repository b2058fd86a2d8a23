/** Facts of taking part as a draft: an example, as its fields would show it. */
import { participationPaper, type ParticipationFacts, type Topic } from "../../shared/policy/index.ts";
import { insuredAt } from "../cities/insured.ts";
import { emptyDraft, emptyYear, type Draft, type YearsDraft } from "../draft/draft.ts";
import { fromContribution, yesNo } from "../draft/from-facts.ts";
import { samePlace } from "../places.ts";
import { FIELD_QUESTIONS, textsOf } from "./answers.ts";
import { ABOUT_A_CHILD } from "./facts.ts";

/** The inverse of `askedFacts`, for one question. Who it is is not the reader. */
export function fromParticipation(
  { region, asOf, person, newborn, relative, residentYears, figures = {} }: ParticipationFacts,
  topic: Topic,
): Draft {
  const contributions = person?.contributions;
  const isChild = topic === ABOUT_A_CHILD && newborn !== undefined && person === undefined;
  const years = yearsOf(residentYears);
  const { joining } = emptyDraft;
  return {
    ...emptyDraft,
    ...insuredAt(region),
    who: "other",
    asOf,
    person: {
      ...emptyDraft.person,
      record: contributions === undefined ? "" : contributions.length === 0 ? "none" : "listed",
      contributions: (contributions ?? []).map((stretch) => fromContribution(stretch, region)),
    },
    joining: {
      // What is not told of the example stays so, whatever its record would say on another page.
      answers: {
        ...Object.fromEntries(FIELD_QUESTIONS.map(({ fact }) => [fact, ""])),
        ...textsOf({ ...(person && { person }), ...(newborn && { newborn }), ...(relative && { relative }) }),
      },
      about: isChild ? "child" : "",
      years: isChild ? joining.years : years,
      childYears: isChild ? years : joining.childYears,
      figures: Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, String(value)])),
    },
  };
}

const yearsOf = (told: ParticipationFacts["residentYears"]): YearsDraft => ({
  state: told === undefined ? "" : told.length === 0 ? "none" : "listed",
  years: (told ?? []).map(({ year, paidOn, claimed, region }) => ({
    ...emptyYear,
    year: String(year),
    paidOn,
    claimed: yesNo(claimed),
    region: region === undefined || samePlace(region, participationPaper.place) ? "" : region,
  })),
});
