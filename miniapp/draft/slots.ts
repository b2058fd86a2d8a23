/** Where the answer to each question is kept in the draft. A record has a place of its own, with its own fields. */
import type { FactPath } from "../../shared/policy/index.ts";
import type { Draft } from "./draft.ts";

/** A field of the draft, as text, "" while unanswered; `id` is its field's on the page. */
export interface Slot {
  readonly id: string;
  readonly read: (draft: Draft) => string;
  readonly write: (draft: Draft, answer: string) => Draft;
}

type Asked = Exclude<FactPath, "person.contributions" | "spouse.contributions">;

const event = (name: keyof Draft["event"]): Slot => ({
  id: `event-${name}`,
  read: (draft) => draft.event[name],
  write: (draft, answer) => ({ ...draft, event: { ...draft.event, [name]: answer } }),
});
const person = (name: Exclude<keyof Draft["person"], "contributions" | "record">): Slot => ({
  id: `person-${name}`,
  read: (draft) => draft.person[name],
  write: (draft, answer) => ({ ...draft, person: { ...draft.person, [name]: answer } }),
});
const own = (id: "region" | "spouseMatters" | "residentReimbursed"): Slot => ({
  id,
  read: (draft) => draft[id],
  write: (draft, answer) => ({ ...draft, [id]: answer }),
});

/** Whether the contract has ended; only then is there a last day to ask for. */
export const DISMISSED: Slot = person("dismissed");

/** Where the answer to a question about this fact goes. */
const SLOTS: Readonly<Record<Asked, Slot>> = {
  region: own("region"),
  "event.kind": event("kind"),
  "event.date": event("date"),
  "event.procedure": event("procedure"),
  "event.gestationMonths": event("gestationMonths"),
  "event.setting": event("setting"),
  "event.place": event("place"),
  "event.fetuses": event("fetuses"),
  "event.dystocia": event("dystocia"),
  "event.caesarean": event("caesarean"),
  "event.complication": event("complication"),
  "person.employed": person("employed"),
  "person.dismissedOn": person("dismissedOn"),
  "person.averageBaseLastYear": person("averageBaseLastYear"),
  "person.employerAverageWage": person("employerAverageWage"),
  "person.monthlyStipend": person("monthlyStipend"),
  "person.wageBeforeLeave": person("wageBeforeLeave"),
  spouse: own("spouseMatters"),
  residentReimbursed: own("residentReimbursed"),
};

/** The slot of a question, or `undefined` for a record. */
export const slotOf = (fact: FactPath): Slot | undefined =>
  fact === "person.contributions" || fact === "spouse.contributions" ? undefined : SLOTS[fact];
