/** Whom the treatment tells us we are talking about. */
import type { Draft } from "./draft.ts";

/** The sex of the one who gives birth or is treated, where the event settles it: only a vasectomy is a man's. */
export function sexOf({ event }: Draft): "female" | "male" | undefined {
  if (event.kind === "") return undefined;
  if (event.kind !== "family-planning") return "female";
  if (event.procedure === "") return undefined;
  return event.procedure === "vasectomy" ? "male" : "female";
}
