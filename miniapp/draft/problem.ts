/** Something to mend before the question can be asked. */
import type { Whose } from "./draft.ts";

/** One thing to mend: where (a JSON pointer into the facts, as the endpoint writes it) and what, in Chinese. */
export interface Problem {
  readonly pointer: string;
  readonly zh: string;
}

/** The stretch of a record that a pointer is about, by whose it is and its number. */
export function stretchAt(pointer: string): { readonly whose: Whose; readonly index: number } | undefined {
  const [, whose, list, index] = pointer.split("/");
  if ((whose !== "person" && whose !== "spouse") || list !== "contributions" || index === undefined) return undefined;
  return { whose, index: Number(index) };
}
