/** What stands in the box after more was brought: nothing that was typed is lost. */

/**
 * `brought` = the text of the last file, if any: where nothing else is there, the next file takes its place, as when it
 * was mended. Anything else goes below what is there, as the second page of a phone does; what is there already is not put there twice.
 */
export function withMore(
  typed: string,
  { text, from }: { readonly text: string; readonly from: "clipboard" | "file" },
  brought: string | undefined,
): string {
  if (typed.trim() === "" || (from === "file" && typed === brought)) return text;
  return typed.includes(text.trim()) ? typed : `${typed.trimEnd()}\n${text}`;
}
