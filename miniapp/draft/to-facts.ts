/** The draft as the endpoint's facts: only what was answered and the answer rests on. */
import { interview, type FactsInput } from "../../shared/policy/index.ts";
import { answersOf } from "./answers.ts";
import type { Draft } from "./draft.ts";
import { otherThan, sexIn } from "./sex.ts";
import { isDay } from "./texts.ts";

/**
 * The facts of a draft. What the rules do not look at stays on the device: leaving it out cannot change the answer.
 * `today` (`YYYY-MM-DD`) only settles what is looked at; the day of asking is sent where one was chosen.
 */
export function toFacts(draft: Draft, today: string): FactsInput {
  const answers = answersOf(draft, today);
  const { region = "", event, person = {}, spouse, residentReimbursed, figures, asOf } = answers;
  const told = new Set<string>(interview(answers).told);
  const happened = event && looked(event, "event", told);
  const sex = happened && sexIn(happened);
  return {
    region,
    ...(isDay(draft.asOf) && { asOf }),
    ...(happened && Object.keys(happened).length > 0 && { event: happened }),
    person: { ...(sex && { sex }), ...looked(person, "person", told) },
    ...(spouse &&
      told.has("spouse") && { spouse: { ...(sex && { sex: otherThan(sex) }), ...looked(spouse, "spouse", told) } }),
    ...(residentReimbursed !== undefined && told.has("residentReimbursed") && { residentReimbursed }),
    ...(figures && { figures }),
  };
}

/** What of a part of the facts was looked at. */
function looked<Part extends object>(part: Part, whose: string, told: ReadonlySet<string>): Partial<Part> {
  const kept: Partial<Part> = { ...part };
  for (const name of Object.keys(part)) if (!told.has(`${whose}.${name}`)) Reflect.deleteProperty(kept, name);
  return kept;
}
