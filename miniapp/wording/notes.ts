/** What is said beside the ways of handing in: of one alone, and once of several. */
import type { Material } from "../../shared/policy/index.ts";

type Noted = Pick<Material, "note">;

const sentencesOf = ({ note = "" }: Noted): readonly string[] => note.match(/[^。]+。?/g) ?? [];

/** The sentences that stand beside more than one way, each once. */
export function saidOfSeveral(ways: readonly Noted[]): readonly string[] {
  const all = ways.flatMap((one) => [...new Set(sentencesOf(one))]);
  return [...new Set(all.filter((sentence, at) => all.indexOf(sentence) !== at))];
}

/** The rest of what is said of one way, in one paragraph if there is any. */
export function notesOf(way: Noted, besides: readonly string[]): readonly string[] {
  const own = sentencesOf(way).filter((sentence) => !besides.includes(sentence));
  return own.length === 0 ? [] : [own.join("")];
}
