/** What a person kept on the device is called, and what has been told of them, in one line. */
import type { Draft } from "../draft/draft.ts";
import { sexOf } from "../draft/sex.ts";
import { PAGE_LABELS } from "../pages.ts";
import { insuredIn } from "../places.ts";
import { KINDS } from "./event.ts";
import { dateWords } from "./figures.ts";

/** The name the user gave; where there is none, by who is asking. */
export function nameOf({ name, draft }: { readonly name: string; readonly draft: Draft }): string {
  if (name !== "") return name;
  if (draft.who === "other") return "我帮的人";
  return draft.who === "husband" && sexOf(draft) !== "male" ? "我妻子" : "我";
}

/** Place, event and day, as far as they are told; of who only asked of taking part, that. */
export function summaryOf(draft: Draft): string {
  const { region, event, joining } = draft;
  const told = [
    region !== "" && insuredIn(draft),
    KINDS.find(({ value }) => value === event.kind)?.label,
    dateWords(event.date),
  ].filter(Boolean);
  if (told.length > 0) return told.join("，");
  return Object.keys(joining.answers).length > 0 ? PAGE_LABELS.joining : "还没填";
}

/** What becomes of what is typed; that it is kept is said only while it is. `site`: the one around this page, which is told. */
export function privateWords(kept: boolean, site?: string): string {
  const sent = kept ? "填的内容存在这台设备上，只有看结果时才发出去算" : "只有看结果时才把填的内容发出去算";
  return `不问姓名和身份证号。${sent}${site === undefined ? "" : `，也告诉 ${site}`}。`;
}
