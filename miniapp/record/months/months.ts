/** Stretches as typed ↔ the months they cover. A stretch that is half told covers none, and is left as it stands. */
import type { PersonDraft, StretchDraft } from "../../draft/draft.ts";
import { isMonth } from "../../draft/texts.ts";
import { monthNumber } from "./month.ts";

/** The months a stretch covers; `to` is Infinity where it is still being paid. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is told of a stretch beside its months. */
export type Details = Omit<StretchDraft, "from" | "to" | "ongoing">;

/** The span of a stretch; undefined while its scheme or its months are not told, or end before they begin. */
export function spanOf(stretch: StretchDraft): Span | undefined {
  if (stretch.scheme === "" || !isMonth(stretch.from) || stretch.ongoing === "") return undefined;
  const from = monthNumber(stretch.from);
  if (stretch.ongoing === "yes") return { from, to: Infinity };
  if (!isMonth(stretch.to)) return undefined;
  const to = monthNumber(stretch.to);
  return to < from ? undefined : { from, to };
}

const NOTHING: readonly StretchDraft[] = [];

/** The stretches that are told; what another answer set aside is not. Always the same list, so that nothing seems to change. */
export const toldIn = ({ record, contributions }: PersonDraft): readonly StretchDraft[] =>
  record === "listed" || contributions.length === 0 ? contributions : NOTHING;

/** The stretches that cover a month, in the order they are told. */
export const stretchesIn = (stretches: readonly StretchDraft[], month: number): StretchDraft[] =>
  stretches.filter((stretch) => {
    const span = spanOf(stretch);
    return span !== undefined && span.from <= month && month <= span.to;
  });

/** The first month any stretch covers, if one does. */
export function firstMonth(stretches: readonly StretchDraft[]): number | undefined {
  const firsts = stretches.flatMap((stretch) => spanOf(stretch)?.from ?? []);
  return firsts.length > 0 ? Math.min(...firsts) : undefined;
}

/** What a stretch says of each of its months. */
export function detailsOf({ from: _from, to: _to, ongoing: _ongoing, ...details }: StretchDraft): Details {
  return details;
}

/** Whether neither way nor month has been told of a stretch yet. */
export const isUntold = ({ scheme, from, to }: StretchDraft): boolean => scheme === "" && from === "" && to === "";

/** Whether two months are told alike: what is the default, or no longer asked, makes no difference. */
export const sameDetails = (a: Details, b: Details): boolean => sameFields(plain(a), plain(b));

/** The details in their plainest form: on time is the default, and an ordinary post. */
function plain(details: Details): Details {
  const late = details.onTime === "no";
  return {
    ...details,
    onTime: late ? "no" : "",
    paidIn: late ? details.paidIn : "",
    lateReason: late ? details.lateReason : "",
    post: details.post === "ordinary" ? "" : details.post,
  };
}

const sameFields = (a: object, b: object): boolean =>
  Object.entries(a).every(([name, value]) => Reflect.get(b, name) === value);
