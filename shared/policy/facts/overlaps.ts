/** Months told twice in one record. */
import type * as z from "zod";
import { samePlace } from "../base/places.ts";
import { spanSchema } from "./contribution.ts";
import { fieldOf, placeField, says } from "./fields.ts";
import { MAX_STRETCHES } from "./person.ts";

/** Overlaps are looked for even where other fields are wrong, so that all there is to mend is said at once. */
export function always(): boolean {
  return true;
}

/** One scheme in one place takes one payment a month, so two such stretches may not share a month. */
export function refuseOverlaps(facts: unknown, context: z.RefinementCtx): void {
  const asked = placeField.safeParse(fieldOf(facts, "region")).data ?? "";
  for (const who of ["person", "spouse"] as const) {
    const told = fieldOf(fieldOf(facts, who), "contributions");
    const spans = (Array.isArray(told) ? told : []).slice(0, MAX_STRETCHES).flatMap((stretch: unknown, index) => {
      const span = spanSchema.safeParse(stretch).data;
      return span ? [{ ...span, index, region: span.region ?? asked, end: span.to ?? "9999-12" }] : [];
    });
    spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
    const latest = new Map<string, (typeof spans)[number]>();
    for (const span of spans) {
      const lane = `${span.scheme}@${laneOf(span.region)}`;
      const before = latest.get(lane);
      if (before && span.from <= before.end) {
        context.addIssue({
          code: "custom",
          path: [who, "contributions", span.index, "from"],
          message: says(
            `和第 ${before.index + 1} 段同一险种的月份重叠了，请改成不重叠的月份`,
            `overlaps stretch ${before.index} of the same scheme; give each month once`,
          ),
        });
      }
      if (!before || span.end > before.end) latest.set(lane, span);
    }
  }
}

const laneOf = (region: string): string => (samePlace(region, "500000") ? "50" : region.slice(0, 4));
