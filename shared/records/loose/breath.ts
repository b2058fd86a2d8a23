/** 24年9月到25年2月单位交然后25年3月起自己交: what is said in one breath, with marks between its parts. */
import { numeralsIn } from "../month-forms.ts";
import { saidState } from "../words/spoken.ts";
import { payersIn } from "./cells.ts";

/** Commas before the months of each way of paying, where several stand behind their months and nothing parts them. */
export function withMarks(text: string): string {
  if (text.length > LONGEST || !SEVERAL.test(text) || /[\t|]/.test(text)) return text;
  const plain = numeralsIn(text);
  return plain
    .split(/([,;。])/)
    .map((piece) => marked(piece) ?? piece)
    .join("");
}

/** A piece of the sentence, cut; undefined where it says one thing, or who pays stands before the months. */
function marked(piece: string): string | undefined {
  const starts = [...piece.matchAll(START)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || says(piece.slice(0, first))) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (const index of starts) {
    const before = piece.slice(from, index);
    if (!says(before) || ENDS.test(before)) continue;
    parts.push(before);
    from = index;
  }
  parts.push(piece.slice(from));
  const payers = parts.map((part) => payersIn(part));
  const clear = payers.every((of) => of.length < 2) && new Set(payers.flat()).size > 1;
  return clear ? parts.join() : undefined;
}

const says = (part: string): boolean => payersIn(part).length > 0 || saidState(part) !== undefined;

/** Where something begins to be told of months. */
const START = /(?:然后|后来|之后|接着|[再又从自])*(?:(?:\d{4}|\d\d)\s*年\s*)?\d{1,2}\s*月/g;

/** 交到6月, 3月和4月: the month goes on with what stands before it. */
const ENDS = /[到至~—–、和及与跟-]\s*$/;

const SEVERAL = /月.*月/;

/** More letters than are said in one breath. */
const LONGEST = 300;
