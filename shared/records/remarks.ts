/** What is said of lines, one remark a line. */
import type { Line } from "./lines.ts";
import type { Said } from "./loose/blocks.ts";
import type { Reading, Remark } from "./reading.ts";

/** One remark a line, in order; lines that stand elsewhere already are left out. */
export function remarks(said: readonly Said[], told: ReadonlySet<number>): Remark[] {
  const seen = new Map<number, Remark>();
  for (const { lines, why } of said) {
    for (const { parts } of lines) {
      for (const { line, text } of parts) {
        if (!told.has(line) && !seen.has(line)) seen.set(line, { line, text, why });
      }
    }
  }
  return [...seen.values()].sort((a, b) => a.line - b.line);
}

/** Nothing is read, and each line says why. */
export const refused = (lines: readonly Line[], why: string): Reading => ({
  months: [],
  asks: [],
  unread: remarks([{ lines, why }], new Set()),
  ignored: [],
});
