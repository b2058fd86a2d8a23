/**
 * Which questions matter, given what has been answered. The pages ask by this and `toFacts` sends by it, so that
 * an answer to a question that is no longer asked stays on the device.
 */
import { interview, recordFields, type FactPath, type Question } from "../../shared/policy/index.ts";
import { answersOf } from "./answers.ts";
import type { Draft, StretchDraft, Whose } from "./draft.ts";
import { readYuan } from "./texts.ts";
import { voiceOf } from "../wording/voice.ts";

/** The questions to show, and what is still open, with what is only asked after it. */
export interface Asking {
  readonly questions: readonly Question[];
  readonly open: ReadonlySet<FactPath>;
}

/** Whether a question of how it went is only for whom it went otherwise: left out, the ordinary case is taken. */
export const isForSome = ({ subject, leftOut }: Question): boolean =>
  (subject === "birth" || subject === "resident") && leftOut !== undefined;

let latest: { readonly draft: Draft; readonly today: string; readonly asking: Asking } | undefined;

/** What to ask, for a draft on a day (`YYYY-MM-DD`); asked again only when either has changed. */
export function askingOf(draft: Draft, today: string): Asking {
  if (latest?.draft === draft && latest.today === today) return latest.asking;
  const { open, matters } = interview(answersOf(draft, today), voiceOf(draft));
  const untold = new Set(open.map(({ fact }) => fact));
  const asking = {
    questions: matters.filter(({ fact }) => !isInRecord(fact, draft) && !waits(fact, draft, untold)),
    open: untold,
  };
  latest = { draft, today, asking };
  return asking;
}

/** Whether something before it is asked first: the spouse's insurance is of use only to who has no work. */
const waits = (fact: FactPath, { spouseMatters }: Draft, open: ReadonlySet<FactPath>): boolean =>
  fact === "spouse" && spouseMatters === "" && open.has("person.employed");

/** Whether the record tells it already: last year's average base, where each stretch has its own. */
const isInRecord = (fact: FactPath, { person: { contributions, averageBaseLastYear } }: Draft): boolean =>
  fact === "person.averageBaseLastYear" &&
  averageBaseLastYear === "" &&
  contributions.length > 0 &&
  contributions.every(({ base }) => readYuan(base) !== undefined);

/** The details of one stretch that matter for its scheme, the place and whose it is. */
export function stretchAsks({ region }: Draft, whose: Whose, stretch: StretchDraft) {
  const { scheme } = stretch;
  const fields = new Set(region === "" || scheme === "" ? [] : recordFields(region, scheme, whose));
  return {
    // On unemployment benefit it is paid with the rest: nothing to ask, unless somebody told otherwise.
    maternity: fields.has("maternity") && (scheme !== "unemployment-benefit" || stretch.maternity !== ""),
    tier: fields.has("tier"),
    base: fields.has("base"),
    region: fields.has("region"),
    to: stretch.ongoing === "no",
    paidIn: fields.has("paidIn") && stretch.onTime === "no",
    lateReason: fields.has("lateReason") && stretch.onTime === "no",
    post: fields.has("post"),
  };
}
