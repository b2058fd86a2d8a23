/** Ties a form field to what is wrong with it. */
import { problems, useValue } from "../state.ts";
import { idOf } from "../ui/index.ts";

/** A function that gives a field its id and, if something is to be mended there, the words for it. */
export function useFields(): (id: string) => { id: string; error: string | undefined } {
  const found = useValue(problems);
  return (id) => ({ id, error: found.find(({ pointer }) => idOf(pointer) === id)?.zh });
}
