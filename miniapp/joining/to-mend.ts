/** What is to be mended of taking part, by the field that it stands beside. */
import type { Problem } from "../draft/problem.ts";
import { idOf } from "../ui/ids.ts";
import { figureId } from "./answers.ts";

const FIGURES = "/figures/";

/** The id of the field for a problem; of a record as a whole for one of its months. */
export function problemField({ pointer }: Problem): string {
  if (pointer.startsWith(FIGURES)) return figureId(pointer.slice(FIGURES.length));
  return idOf(pointer.replace(/^(\/person\/contributions)\/.*$/, "$1"));
}

/** Gives what is to be mended in the field with an id. */
export const problemsBy =
  (problems: readonly Problem[]) =>
  (id: string): string | undefined =>
    problems.find((one) => problemField(one) === id)?.zh;
