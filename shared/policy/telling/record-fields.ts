/** Which details of a stretch the papers of a place look at, besides its scheme and its months. */
import { governingPlace } from "../base/places.ts";
import { PAPERS } from "../documents/index.ts";
import type { Contribution, Scheme } from "../facts/facts.ts";

/** A detail of a stretch. */
export type Detail = keyof Contribution;

/** Where and when it was paid places every month, whatever the scheme; a resident's place not in every paper. */
const PLACED: readonly Detail[] = ["region", "paidIn"];
const PAID: readonly Detail[] = ["paidIn"];

/**
 * Which details of a stretch under a scheme can matter where `region` lies; scheme and months always do. Nothing where no
 * paper is loaded, or none looks at that person's record.
 */
export function recordFields(region: string, scheme: Scheme, whose: "person" | "spouse"): readonly Detail[] {
  const place = governingPlace(region);
  const looking = (place ? PAPERS[place] : []).filter(({ details }) => details[whose]);
  if (looking.length === 0) return [];
  const anywhere = scheme === "resident" && looking.every(({ residentsAnywhere }) => residentsAnywhere);
  const own = looking.flatMap(({ details }) => details[whose]?.[scheme] ?? []);
  return [...new Set([...own, ...(anywhere ? PAID : PLACED)])];
}
