/** Reads what is asked of plans, in the words in which facts are read. */
import { fieldOf } from "../facts/fields.ts";
import { hiddenFields, readAs, type ReadAs } from "../facts/read-facts.ts";
import { plansInputSchema, type PlansInput } from "./answer.ts";

/** Reads a value; the facts may leave out `asOf`. Never throws. */
export function readPlansInput(input: unknown): ReadAs<PlansInput> {
  const read = readAs(plansInputSchema, input);
  const hidden = hiddenFields(fieldOf(input, "facts")).map((one) => ({ ...one, pointer: `/facts${one.pointer}` }));
  return hidden.length === 0 ? read : { ok: false, problems: [...(read.ok ? [] : read.problems), ...hidden] };
}
