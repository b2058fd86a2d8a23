/** What two readers of one JSON text may read differently (RFC 8259 §4 and §6, RFC 7493). Nothing of it can be vouched for. */

/** Why a text can be read in more than one way: a name twice, a number no double holds, half a letter. */
export type Ambiguity = "duplicate-names" | "inexact-number" | "broken-text";

/** A string, with the colon behind it if it is a name; or a number. Of a text that is known to be JSON. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?|(?<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)/gs;
/** So many digits tell any double from its neighbours; what has more of them means another number. */
const MOST_DIGITS = 17;

/** What is ambiguous in a JSON text, of which `value` is what was read; `undefined` where nothing is. */
export function ambiguityIn(text: string, value: unknown): Ambiguity | undefined {
  let names = 0;
  for (const { groups: { colon, number } = {} } of text.matchAll(TOKENS)) {
    if (colon !== undefined) names++;
    if (number !== undefined && !isExact(number)) return "inexact-number";
  }
  const read = walked(value);
  // Of a name that stands twice one reader keeps the last, another the first.
  if (read.names !== names) return "duplicate-names";
  return read.broken ? "broken-text" : undefined;
}

function isExact(number: string): boolean {
  const [mantissa = ""] = number.split(/e/i);
  const digits = mantissa.replace(/[-.]/g, "").replace(/^0+/, "");
  const value = Number(number);
  return Number.isFinite(value) && digits.replace(/0+$/, "").length <= MOST_DIGITS && (value !== 0 || digits === "");
}

/** How many names a value has, and whether any of its texts holds half a letter. */
function walked(value: unknown): { readonly names: number; readonly broken: boolean } {
  let names = 0;
  let broken = false;
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one === "string") broken ||= HALF.test(one);
    else if (typeof one === "object" && one !== null) {
      const members: readonly (readonly [string, unknown])[] = Object.entries(one);
      const list = Array.isArray(one);
      if (!list) names += members.length;
      for (const [name, member] of members) rest.push(member, ...(list ? [] : [name]));
    }
  }
  return { names, broken };
}

const HALF = /\p{Surrogate}/u;
