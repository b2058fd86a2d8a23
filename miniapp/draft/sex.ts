/** Whom the treatment tells us we are talking about. */
import type { EventFacts } from "../../shared/policy/index.ts";
import type { Draft } from "./draft.ts";

type Sex = "female" | "male";

/** The sex of the one who gives birth or is treated, where the event settles it: only a vasectomy is a man's. */
export function sexIn({ kind, procedure }: EventFacts): Sex | undefined {
  if (kind === undefined) return undefined;
  if (kind !== "family-planning") return "female";
  if (procedure === undefined) return undefined;
  return procedure === "vasectomy" ? "male" : "female";
}

/** The same, as typed. */
export const sexOf = ({ event: { kind, procedure } }: Draft): Sex | undefined =>
  sexIn({ ...(kind && { kind }), ...(procedure && { procedure }) });

/** The spouse's. */
export const otherThan = (sex: Sex): Sex => (sex === "female" ? "male" : "female");
