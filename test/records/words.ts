/** Words of the vocabulary, each with what it means there: taken from its patterns, so that a new one is tried at once. */
import * as fc from "fast-check";

/** How many spellings are tried of what stands between two bars of a pattern. */
const SPELLINGS = 24;

/** What may stand in a cell whatever parts the cells. */
const PLAIN = /^[^\s,、;|:"]+$/;

/** The words that a vocabulary knows, by what they mean. */
export function wordsOf<T>(vocabulary: readonly (readonly [RegExp, T])[]): (readonly [string, T])[] {
  return vocabulary.flatMap(([pattern, meaning]) =>
    spelled(pattern).map((word): readonly [string, T] => [word, meaning]),
  );
}

/** Texts that a pattern fits, some of each of its alternatives. */
export function spelled(pattern: RegExp): string[] {
  const words = alternatives(plainSource(pattern.source)).flatMap((source) =>
    fc.sample(fc.stringMatching(new RegExp(`^(?:${source})$`)), { numRuns: SPELLINGS, seed: 20261128 }),
  );
  return [...new Set(words)].filter((word) => PLAIN.test(word) && pattern.test(word));
}

/** Without what only looks around, and what stands for any letter. */
function plainSource(source: string): string {
  const looking = /\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g;
  return source
    .replace(looking, "")
    .replace(/(?:\.|\\[DSW]|\[\^[^\]]*\])(?:[*?]|\{0,\d+\})/g, "")
    .replace(/(?:\.|\[\^[^\]]*\])(?:\+|\{\d+,\d*\})/g, "甲乙丙")
    .replace(/\[\^[^\]]*\]/g, "甲")
    .replace(/\^|\$/g, "");
}

/** What stands between the bars of a pattern, and between those of a group that stands there alone. */
function alternatives(source: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] === "\\" ? source.slice(at, ++at + 1) : (source[at] ?? "");
    if (letter === "[") inClass = true;
    else if (letter === "]") inClass = false;
    else if (!inClass && letter === "(") depth++;
    else if (!inClass && letter === ")") depth--;
    if (letter === "|" && depth === 0 && !inClass) parts.push("");
    else parts.push((parts.pop() ?? "") + letter);
  }
  return parts.flatMap((part) => (isGroup(part) ? alternatives(part.slice(3, -1)) : [part]));
}

/** Whether a pattern is one group and nothing beside it. */
function isGroup(source: string): boolean {
  if (!source.startsWith("(?:") || !source.endsWith(")")) return false;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "(") depth++;
    else if (source[at] === ")" && --depth === 0) return at === source.length - 1;
  }
  return false;
}
