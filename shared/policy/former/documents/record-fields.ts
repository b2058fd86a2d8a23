/** Which details of a stretch the documents of a place look at, besides its scheme and its months. */
import type { Contribution, Scheme } from "../../facts/facts.ts";
import { placeOf, type PlaceCode } from "../../base/places.ts";

/** A detail of a stretch. */
export type Detail = keyof Contribution;
type Details = Partial<Readonly<Record<Scheme, readonly Detail[]>>>;

/** Where and when it was paid places every month, whatever the scheme. */
const ALWAYS: readonly Detail[] = ["region", "paidIn"];

const HERS: Readonly<Record<PlaceCode, Details>> = {
  /* 12号 三: six months of any scheme, the tier of those who pay themselves. */
  "500000": { individual: ["tier"] },
  /* 9号 二: maternity months, and the bases of the year before. */
  "511700": {
    employer: ["maternity", "base"],
    individual: ["maternity", "base"],
    "unemployment-benefit": ["maternity", "base"],
  },
  /* 4号 四: maternity months. */
  "650200": { employer: ["maternity"], individual: ["maternity"], "unemployment-benefit": ["maternity"] },
  /* 51号 第二章一: maternity months of employees, why an employer paid late, and the posts treated apart. */
  "140100": { employer: ["maternity", "post", "lateReason"], "unemployment-benefit": ["maternity"] },
};

/** `undefined`: no document of the place looks at a spouse's record. */
const SPOUSES: Readonly<Record<PlaceCode, Details | undefined>> = {
  /* 37号 三、1: months in a job. */
  "500000": { employer: ["maternity"] },
  "511700": undefined,
  "650200": { employer: ["maternity"], individual: ["maternity"], "unemployment-benefit": ["maternity"] },
  "140100": { employer: ["maternity", "lateReason"], "unemployment-benefit": ["maternity"] },
};

/**
 * Which details of a stretch under a scheme can matter where `region` lies; scheme and months always do. Nothing where
 * no document is loaded, or none looks at that person's record.
 */
export function recordFields(region: string, scheme: Scheme, whose: "person" | "spouse"): readonly Detail[] {
  const place = placeOf(region);
  const details = place && (whose === "person" ? HERS : SPOUSES)[place];
  return details ? [...(details[scheme] ?? []), ...ALWAYS] : [];
}
