/** The spouse, who may be the one that asks: then nobody asks whether his own insurance is to be looked at. */
import { askingOf } from "./asks.ts";
import type { Draft } from "./draft.ts";
import { sexOf } from "./sex.ts";

/** Whether the one who holds the phone is the spouse. Of his own vasectomy a husband is himself the one treated. */
export const isSpouseAsking = (draft: Draft): boolean => draft.who === "husband" && sexOf(draft) !== "male";

/** The field in which the spouse is told of first. */
export const spouseField = (draft: Draft): string => (isSpouseAsking(draft) ? "spouse-record" : "spouseMatters");

/** What to tell first of the route through the spouse, and in which field: her work, until that is told. */
export const spouseFirst = (draft: Draft, today: string): { readonly fact: string; readonly field: string } =>
  askingOf(draft, today).open.has("person.employed")
    ? { fact: "person.employed", field: "person-employed" }
    : { fact: "spouse", field: spouseField(draft) };
