/** Which details of a stretch the papers of a place look at, besides its scheme and its months. */
import { governingPlace } from "../base/places.ts";
import { floorUnder, PAPERS } from "../documents/index.ts";
import type { Contribution, Scheme } from "../facts/facts.ts";

/** A detail of a stretch. */
export type Detail = keyof Contribution;

/** Where and when it was paid places every month, whatever the scheme; a resident's place not in every paper. */
const PLACED: readonly Detail[] = ["region", "paidIn"];
const PAID: readonly Detail[] = ["paidIn"];

/**
 * Which details of a stretch under a scheme can matter where `region` lies; scheme and months always do. Nothing where no
 * paper looks at that person's record.
 */
export function recordFields(region: string, scheme: Scheme, whose: "person" | "spouse"): readonly Detail[] {
  const place = governingPlace(region);
  const papers = place ? PAPERS[place] : [];
  const looking = [...papers, ...floorUnder(papers, whose)].filter(({ details }) => details[whose]);
  // Where only the law of the country looks, an employer's months say whether it decides at all.
  const onlyFloor = papers.length > 0 && !papers.some(({ details }) => details[whose]);
  if (looking.length === 0 || (onlyFloor && scheme !== "employer")) return [];
  const anywhere = scheme === "resident" && looking.every(({ residentsAnywhere }) => residentsAnywhere);
  const own = looking.flatMap(({ details }) => details[whose]?.[scheme] ?? []);
  return [...new Set([...own, ...(anywhere ? PAID : PLACED)])];
}
