/**
 * A step of the build of the pages: index.html brings the style and the script of its first words with it, so that they
 * stand one way to the server earlier; the style sheet of the rest comes after them and holds nothing up.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { compile } from "sass";

/** What stands in the page itself, and what the pages' policy calls each (functions/page-policy.ts has the same). */
export interface Inline {
  readonly style: string;
  readonly script: string;
  readonly allowed: { readonly style: string; readonly script: string };
}

/** Compiles both. */
export function inline(): Inline {
  const style = compile("miniapp/ui/first-words.scss", { style: "compressed" }).css.trim();
  const script = readFileSync("miniapp/site/elsewhere.js", "utf8").trim();
  return { style, script, allowed: { style: sourceOf(style), script: sourceOf(script) } };
}

/** As a source in a content security policy. */
const sourceOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const SCRIPT = '<script src="/elsewhere.js"></script>';
const WORDS_END = "</main></div>";
const SHEETS = /<link href="[^"]+" rel="stylesheet">/g;

/** The built page with both in it, its style sheets behind its words. Throws where the page has no place for them. */
export function withFirstWords(html: string, { style, script }: Inline): string {
  const sheets = html.match(SHEETS) ?? [];
  if (!html.includes(SCRIPT) || !html.includes(WORDS_END) || sheets.length === 0)
    throw new Error("index.html has no first words to bring style and script to");
  return html
    .replace(SHEETS, "")
    .replace(SCRIPT, () => `<style>${style}</style><script>${script}</script>`)
    .replace(WORDS_END, () => WORDS_END + sheets.join(""));
}
