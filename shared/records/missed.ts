/** 9、10月断了: months without a year, looked for among those that are told as paid. */
import type { Said } from "./loose/blocks.ts";
import type { Item } from "./loose/items.ts";
import type { Claim } from "./row.ts";

/** Takes back the months; where more than one year could be meant, each is asked about. */
export function missedClaims(
  items: readonly Item[],
  claims: readonly Claim[],
): { readonly claims: readonly Claim[]; readonly unread: readonly Said[] } {
  const taken: Claim[] = [];
  const unread: Said[] = [];
  for (const { bare, lines } of items) {
    const text = lines
      .map(({ plain }) => plain.trim())
      .join(" ")
      .slice(0, 20);
    const found = bare.flatMap((ofYear) => {
      const meant = claims.filter(
        ({ month, state }) => month % 12 === ofYear - 1 && (state === "paid" || state === "late"),
      );
      const sure = new Set(meant.map(({ month }) => month)).size === 1;
      return meant.map((claim): Claim => {
        const doubts = sure ? [] : [{ what: "state" as const, why: `“${text}”没写是哪一年` }];
        return { ...claim, state: sure ? "unpaid" : undefined, span: 1, lines, doubts };
      });
    });
    if (found.length > 0) taken.push(...found);
    else unread.push({ lines, why: "没写是哪一年" });
  }
  return { claims: taken, unread };
}
