/** What telling a contribution record tells beside it. */
import type { Draft, PersonDraft, Whose } from "./draft.ts";

/**
 * The draft with something of one person's record told. Whoever is paid for by an employer now has work; whose spouse's
 * record is told wants it looked at. Neither is asked again, and both stay to be seen and changed. `today` is `YYYY-MM-DD`.
 */
export function tellRecord(draft: Draft, whose: Whose, changes: Partial<PersonDraft>, today: string): Draft {
  const told = { ...draft[whose], ...changes };
  if (whose === "spouse") return { ...draft, spouse: told, spouseMatters: "yes" };
  const [had, has] = [isPaidByEmployer(draft.person, today), isPaidByEmployer(told, today)];
  if (has && told.employed === "") return { ...draft, person: { ...told, employed: "yes" } };
  // What was only understood goes with what it was understood from.
  return { ...draft, person: had && !has && told.employed === "yes" ? { ...told, employed: "" } : told };
}

/** Whether an employer pays for her now: she has work. */
export const isPaidByEmployer = ({ record, contributions }: PersonDraft, today: string): boolean =>
  record === "listed" &&
  contributions.some(({ scheme, ongoing, from }) => scheme === "employer" && ongoing === "yes" && from <= today);
