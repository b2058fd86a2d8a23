/** What answers of few words make of a record: how she pays now, months missed, another way before. */
import type { Scheme } from "../../../shared/policy/index.ts";
import { emptyStretch, type PersonDraft, type StretchDraft } from "../../draft/draft.ts";
import { isMonth } from "../../draft/texts.ts";
import { monthNumber, monthText } from "./month.ts";
import { spanOf } from "./months.ts";

/** How she pays now: in a way, in none any more, in none ever, or nobody knows. */
export type NowAnswer = Scheme | "none" | "never" | "unknown";

/** What a record says of now; "" = nothing yet. `now` is a month number. */
export function nowOf({ record, contributions }: PersonDraft, now: number): NowAnswer | "" {
  if (record === "none") return "never";
  if (record === "unknown") return record;
  const stretch = record === "listed" ? contributions.at(0) : undefined;
  if (stretch === undefined) return "";
  return hasEnded(stretch, now) ? "none" : stretch.scheme;
}

/** Whether nothing is paid in it any more; one that stopped just now may still be said to go on. */
export function hasEnded({ ongoing, to }: StretchDraft, now: number): boolean {
  if (!isMonth(to)) return ongoing === "no";
  return ongoing === "no" ? monthNumber(to) <= now : ongoing === "yes" && isLately(to, now);
}

/** Whether this month or the last. */
export const isLately = (month: string, now: number): boolean =>
  isMonth(month) && (monthNumber(month) === now || monthNumber(month) === now - 1);

/** The record with how she pays now. The rest of what was told of the stretch stays: arrow keys pass over answers. */
export function tellNow({ contributions }: PersonDraft, answer: NowAnswer): Partial<PersonDraft> {
  if (answer === "unknown") return { record: "unknown" };
  if (answer === "never") return { record: "none" };
  const [only = emptyStretch, ...more] = contributions;
  if (more.length > 0) return { record: "listed" };
  const told: StretchDraft =
    answer === "none" ? { ...only, ongoing: "no" } : { ...only, scheme: answer, ongoing: "yes", to: "" };
  return { record: "listed", contributions: [told] };
}

/** The record of somebody who does not pay now, with how she did before. */
export function tellBefore({ contributions }: PersonDraft, answer: Scheme): Partial<PersonDraft> {
  const [only = emptyStretch] = contributions;
  return { record: "listed", contributions: [{ ...only, scheme: answer, ongoing: "no" }] };
}

/** The stretch in two, with months between them still to be told. */
export const splitAt = (stretches: readonly StretchDraft[], index: number): StretchDraft[] =>
  stretches.flatMap((stretch, at) =>
    at === index
      ? [
          { ...stretch, ongoing: "no" as const, to: "" },
          { ...stretch, from: "" },
        ]
      : [stretch],
  );

/** The two stretches that were one as one again. */
export const rejoinAt = (stretches: readonly StretchDraft[], index: number): StretchDraft[] =>
  stretches.flatMap((stretch, at) => {
    if (at === index + 1) return [];
    const { ongoing, to } = stretches[index + 1] ?? stretch;
    return [at === index ? { ...stretch, ongoing, to } : stretch];
  });

/** With a stretch to be told before this one, up to the month before it. */
export const tellEarlier = (stretches: readonly StretchDraft[], index: number): StretchDraft[] =>
  stretches.flatMap((stretch, at) => {
    if (at !== index) return [stretch];
    const to = isMonth(stretch.from) ? monthText(monthNumber(stretch.from) - 1) : "";
    return [{ ...emptyStretch, ongoing: "no" as const, to }, stretch];
  });

/**
 * The number of the stretch with which the record ends this month or the last; undefined where it does not, where it was
 * paid late, or where it says itself that it goes on. One that was said to go on after all still counts, for a second thought.
 */
export function endingNow(stretches: readonly StretchDraft[], now: number): number | undefined {
  const at = stretches.findIndex(
    (stretch) => isLately(stretch.to, now) && stretch.onTime !== "no" && spanOf(stretch) !== undefined,
  );
  const end = stretches[at];
  if (end === undefined) return undefined;
  const after = (other: StretchDraft) => (spanOf(other)?.to ?? -Infinity) > monthNumber(end.to);
  return stretches.some((other, index) => index !== at && after(other)) ? undefined : at;
}
