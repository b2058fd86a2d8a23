/** What two readers of one JSON text may read differently (RFC 8259 §4 and §6, RFC 7493). Nothing of it can be vouched for. */

/** Why a text can be read in more than one way: a name twice, a number no double holds, half a letter. */
export type Ambiguity = "duplicate-names" | "inexact-number" | "broken-text";

/** A string, with the colon behind it if it is a name; or a number. Of a text that is known to be JSON. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gs;
/** So many digits tell any double from its neighbours; what has more of them means another number. */
const MOST_DIGITS = 17;

/** No number of so few letters is too fine; it may be too large, or next to nothing, from `1e309` on. */
const SURELY_EXACT = 4;

/** What is ambiguous in a JSON text, of which `value` is what was read; `undefined` where nothing is. */
export function ambiguityIn(text: string, value: unknown): Ambiguity | undefined {
  let names = 0;
  for (const token of text.match(TOKENS) ?? []) {
    if (token.endsWith(":")) names++;
    else if (!token.startsWith('"') && token.length > SURELY_EXACT && !isExact(token)) return "inexact-number";
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
    else if (Array.isArray(one)) for (const member of one) rest.push(member);
    else if (typeof one === "object" && one !== null) {
      for (const [name, member] of Object.entries(one)) {
        names++;
        broken ||= HALF.test(name);
        rest.push(member);
      }
    }
  }
  return { names, broken };
}

const HALF = /\p{Surrogate}/u;
