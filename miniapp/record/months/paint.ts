/** Painting months: the brush says how they were paid. */
import type { Scheme } from "../../../shared/policy/index.ts";
import { stretchAsks } from "../../draft/asks.ts";
import { emptyStretch, type Draft, type StretchDraft, type Whose } from "../../draft/draft.ts";
import { lay } from "./lay.ts";
import { detailsOf, sameDetails, stretchesIn, type Details } from "./months.ts";

/**
 * How the painted months are paid. `maternity`, `tier` and `base` "" = not said: what a month of the same scheme told
 * of them stays. `region` "" = the place asked about. `late` = paid afterwards, in the month `paidIn` ("" = not said).
 */
export interface Brush extends Pick<StretchDraft, "region" | "maternity" | "tier" | "base" | "paidIn"> {
  readonly scheme: Scheme;
  readonly late: boolean;
}

/** What a hand can hold: a brush, or the eraser for months not paid. */
export type Tool = Brush | "none";

/** A brush with nothing told but the scheme. */
export const plainBrush = (scheme: Scheme): Brush => ({
  scheme,
  region: "",
  maternity: "",
  tier: "",
  base: "",
  late: false,
  paidIn: "",
});

/** The details that matter for a brush of this scheme, in this place, for this person. */
export function brushAsks(draft: Draft, whose: Whose, scheme: Scheme) {
  const { maternity, tier, base, region, paidIn } = stretchAsks(draft, whose, {
    ...emptyStretch,
    scheme,
    onTime: "no",
  });
  return { maternity, tier, base, region, paidIn };
}

/** The brush with only what matters: an answer to what is no longer asked stays out of the record. */
export function meant(brush: Brush, asks: ReturnType<typeof brushAsks>): Brush {
  return {
    ...brush,
    maternity: asks.maternity ? brush.maternity : "",
    tier: asks.tier ? brush.tier : "",
    base: asks.base ? brush.base : "",
    region: asks.region ? brush.region : "",
    late: asks.paidIn && brush.late,
    paidIn: asks.paidIn && brush.late ? brush.paidIn : "",
  };
}

/**
 * Paints months and leaves all others as they are. A painted month holds the brush's payment only; details that the
 * brush does not speak of stay where the month was of its scheme. `last`, the last month on the board, stands for all
 * that follow (see `lay`).
 */
export function paint(
  stretches: readonly StretchDraft[],
  months: readonly number[],
  tool: Tool,
  last: number,
): StretchDraft[] {
  const laid = new Map(
    months.map((month) => [month, tool === "none" ? [] : [painted(stretchesIn(stretches, month), tool)]]),
  );
  return lay(stretches, laid, last);
}

/** Takes months out of the record. */
export const clear = (stretches: readonly StretchDraft[], months: readonly number[], last: number): StretchDraft[] =>
  paint(stretches, months, "none", last);

/** Whether painting this month would change nothing: a second tap then takes the month out. */
export function isPainted(stretches: readonly StretchDraft[], month: number, tool: Tool): boolean {
  const there = stretchesIn(stretches, month);
  const [only] = there;
  if (tool === "none" || only === undefined) return tool === "none" && only === undefined;
  return there.length === 1 && sameDetails(detailsOf(only), painted(there, tool));
}

/** A month's details under the brush, over what stood there. */
function painted(there: readonly StretchDraft[], brush: Brush): Details {
  const alike = there.filter(({ scheme }) => scheme === brush.scheme);
  const under = detailsOf(alike.find(({ region }) => region === brush.region) ?? alike[0] ?? emptyStretch);
  const wasLate = under.onTime === "no";
  return {
    ...under,
    scheme: brush.scheme,
    region: brush.region,
    maternity: brush.maternity || under.maternity,
    tier: brush.tier || under.tier,
    base: brush.base || under.base,
    ...(brush.late && { onTime: "no", paidIn: brush.paidIn || (wasLate ? under.paidIn : "") }),
    ...(!brush.late && wasLate && { onTime: "", paidIn: "", lateReason: "" }),
  };
}
