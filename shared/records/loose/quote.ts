/** What a question about months quotes of the sentence that names them. */
import { periodsIn } from "../periods.ts";
import { takesBack } from "../words/spoken.ts";

/** The words that name these months without their year, in few letters. */
export function quoteOf(text: string, bare: readonly number[], now: number): string {
  const pieces = text.split(/[,;。]/);
  const names = (piece: string): boolean => periodsIn(piece, now).bare.some((month) => bare.includes(month));
  const found = pieces.find((piece) => names(piece) && takesBack(piece)) ?? pieces.find(names) ?? text;
  const words = found.trim();
  const end = Math.min(words.length, Math.max(MOST, words.search(MONTH) + AFTER));
  return words.slice(Math.max(0, end - MOST), end);
}

/** More letters than a question quotes. */
const MOST = 20;

/** How many of them a month and what is said of it take. */
const AFTER = 12;

const MONTH = /\d{1,2}(?:\s*[、,和及到至~-]\s*\d{1,2})*\s*月|十?[一二三四五六七八九十]月/;
