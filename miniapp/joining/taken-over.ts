/** What was told on the other pages and is a fact of taking part too: nobody is asked for it twice. */
import {
  participationFollowing,
  participationPaper,
  type Facts,
  type PersonFacts,
  type Topic,
} from "../../shared/policy/index.ts";
import { answersOf } from "../draft/answers.ts";
import { checkRecord } from "../draft/check.ts";
import type { Draft, JoiningDraft, Whose } from "../draft/draft.ts";
import { textsOf } from "./answers.ts";

/**
 * The answers to one question that follow from the birth, the job that ended and the spouse as they were told, as texts by
 * fact. The record itself is read where it is kept. `today`: `YYYY-MM-DD`.
 */
export function takenOver(draft: Draft, topic: Topic, today: string): JoiningDraft["answers"] {
  const facts = wholeAnswers(draft, today);
  const { asOf, event, person } = facts;
  const birth = event?.kind === "delivery" ? event.date : undefined;
  const own = {
    ...(person?.sex && { person: { sex: person.sex } }),
    ...(birth !== undefined && { newborn: { bornOn: birth, ...(birth > asOf && { joinsOn: birth }) } }),
  };
  const followed = participationFollowing(facts)
    .filter((one) => one.topic === undefined || one.topic === topic)
    .map(({ person: one, relative }) => ({
      // The day of joining that stands there is the day of asking.
      ...(one?.employmentChangedOn !== undefined && { person: { employmentChangedOn: one.employmentChangedOn } }),
      ...(relative && { relative }),
    }));
  return [own, ...followed].map(textsOf).reduce((all, one) => ({ ...all, ...one }), {});
}

/** Everything told on the other pages; a record that is half told is none. */
function wholeAnswers(draft: Draft, today: string): Facts {
  const { person, spouse, region = participationPaper.place, ...rest } = answersOf(draft, today);
  const whole = (one: PersonFacts, whose: Whose) => (checkRecord(draft, whose).length > 0 ? withoutRecord(one) : one);
  return {
    ...rest,
    region,
    ...(person && { person: whole(person, "person") }),
    ...(spouse && { spouse: whole(spouse, "spouse") }),
  };
}

const withoutRecord = ({ contributions: _half, ...rest }: PersonFacts): PersonFacts => rest;
