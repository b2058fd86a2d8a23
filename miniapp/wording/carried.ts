/** What a link is about, in words. */
import type { Draft } from "../draft/draft.ts";
import { insuredIn } from "../places.ts";
import { KINDS } from "./event.ts";
import { dateWords } from "./figures.ts";
import { stretchWords } from "./stretch.ts";
import { voiceOf } from "./voice.ts";

/** One sentence a fact, in the order they are asked; `today` (`YYYY-MM-DD`) is the day of asking where the link names none. */
export function carriedWords(draft: Draft, today: string): readonly string[] {
  const { event, person, spouse, spouseMatters, asOf } = draft;
  const voice = voiceOf(draft);
  const now = (asOf || today).slice(0, 7);
  const kind = KINDS.find(({ value }) => value === event.kind)?.label;
  return [
    `医保交在${insuredIn(draft)}`,
    ...(kind ? [event.date ? `${kind}，${dateWords(event.date)}` : kind] : []),
    ...recordWords(voice.she, person, now),
    ...(spouseMatters === "yes" ? recordWords(voice.spouse, spouse, now) : []),
    ...(asOf ? [`按 ${dateWords(asOf)}的情况算`] : []),
  ];
}

function recordWords(owner: string, { record, contributions }: Draft["person"], now: string): string[] {
  if (record === "none") return [`${owner}从来没交过医保`];
  if (record !== "listed") return [];
  return contributions.map((stretch) => `${owner}：${stretchWords(stretch, now)}`);
}

/** What has changed since the link was made; nothing when nothing has. */
export const versionWords = (then: string, now: string): string | undefined =>
  then === now || then === ""
    ? undefined
    : `发来的时候规则是 ${then} 版，现在是 ${now} 版，结果可能和当时看到的不一样。`;
