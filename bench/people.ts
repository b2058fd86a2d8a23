/** The people measured: the worked cases, and Karamay people drawn from a fixed seed. */
import * as fc from "fast-check";
import * as z from "zod";
import { factsSchema, type Contribution, type Facts } from "../shared/policy/index.ts";
import chongqing from "../test/cases/chongqing.json";
import karamay from "../test/cases/karamay.json";
import sichuan from "../test/cases/sichuan.json";
import taiyuan from "../test/cases/taiyuan.json";
import { monthOf } from "./karamay/months.ts";

/** Someone to ask for; `name` tells who disagreed. */
export interface Person {
  readonly name: string;
  readonly facts: Facts;
}

const worked = z.array(z.object({ id: z.string(), facts: factsSchema }));
const named = (cases: unknown): Person[] => worked.parse(cases).map(({ id, facts }) => ({ name: id, facts }));

/** Every worked case. */
export const workedCases: readonly Person[] = [chongqing, karamay, sichuan, taiyuan].flatMap(named);

const SEED = 20260801;
const PEOPLE = 200;

/** `YYYY-MM` of a count of months. */
export const monthText = (m: number): string => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`;

const pad = (n: number) => String(n).padStart(2, "0");
const dayBetween = (first: string, last: string) =>
  fc
    .tuple(fc.integer({ min: monthOf(first), max: monthOf(last) }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `${monthText(m)}-${pad(d)}`);
/** Every fifth event falls into the months whose births may pay what is missing in one sum. */
const someDay = fc.oneof(
  { weight: 1, arbitrary: dayBetween("2026-08", "2026-12") },
  { weight: 4, arbitrary: dayBetween("2027-01", "2029-12") },
);

/** The lives that the clauses speak of: what was paid last, and what before it. */
const LIVES = {
  "first-time": ["individual"],
  "from-employer": ["individual", "employer"],
  employer: ["employer"],
  "from-resident": ["individual", "resident"],
  resident: ["resident"],
  unenrolled: ["individual"],
  "enrolled-late": ["individual", "individual"],
  "from-benefit": ["individual", "unemployment-benefit"],
  benefit: ["unemployment-benefit", "employer"],
} as const satisfies Record<string, readonly [Contribution["scheme"], Contribution["scheme"]?]>;
type Life = keyof typeof LIVES;

const shape = fc.record({
  life: fc.constantFrom<Life[]>(
    "first-time",
    "first-time",
    "from-employer",
    "from-employer",
    "employer",
    "from-resident",
    "from-resident",
    "resident",
    "unenrolled",
    "enrolled-late",
    "from-benefit",
    "benefit",
  ),
  /** Months of the last kind before the event's month. */
  before: fc.constantFrom(0, 1, 3, 5, 6, 7, 9, 10, 11, 14, 15, 16, 20, 30),
  /** Months missed between the two kinds, and whether they were paid afterwards. */
  gap: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
  healed: fc.boolean(),
  earlier: fc.constantFrom(6, 12, 23, 24, 30, 60, 120),
  /** The last month paid, counted from the event's; none: still paying. */
  after: fc.constantFrom(undefined, undefined, undefined, undefined, -5, -2, -1, 0, 2, 12),
  /** What follows a stop: nothing, going on after a pause, the pause paid then or a month later, or what is missing in a sum. */
  then: fc.constantFrom("nothing", "nothing", "goes-on", "catches-up", "catches-up-late", "sum", "sum-short"),
  pause: fc.integer({ min: 1, max: 4 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

/** A stretch of months, its first and last one counted. */
const stretch = (told: Omit<Contribution, "from" | "to">, from: number, to?: number): Contribution => ({
  ...told,
  from: monthText(from),
  ...(to !== undefined && { to: monthText(to) }),
});

/** A record that ends, or goes on, around the event. */
function record(event: number, { life, before, gap, healed, earlier, after, then, pause }: Shape): Contribution[] {
  const [scheme, was] = LIVES[life];
  const own = { scheme, ...(scheme === "individual" && { maternity: life !== "unenrolled" }) };
  const start = event - before;
  const end = after === undefined ? undefined : Math.max(start, event + after);
  const told = [stretch(own, start, end)];
  if (was !== undefined) {
    const late = gap > 0 && (healed || (was === "resident" && gap < 4));
    if (late) told.unshift(stretch({ ...own, paidIn: monthText(start) }, start - gap, start - 1));
    const first = { scheme: was, ...(was === "individual" && { maternity: false }) };
    told.unshift(stretch(first, start - gap - earlier, start - gap - 1));
  }
  return end === undefined ? told : [...told, ...followed({ scheme, then, pause }, own, { start, end })];
}

/** What follows after a stop. */
function followed(
  { scheme, then, pause }: Pick<Shape, "then" | "pause"> & Pick<Contribution, "scheme">,
  own: Omit<Contribution, "from" | "to">,
  { start, end }: { readonly start: number; readonly end: number },
): Contribution[] {
  if (then === "nothing") return [];
  if (then === "sum" || then === "sum-short") {
    const missing = 16 - (end - start + 1) - (then === "sum" ? 0 : 1);
    if (missing <= 0 || scheme !== "individual") return [];
    return [stretch({ ...own, paidIn: "2027-10" }, end + 1, end + missing)];
  }
  const again = end + pause + 1;
  const goesOn = stretch(own, again);
  if (then === "goes-on") return [goesOn];
  const paidIn = monthText(then === "catches-up" ? again : again + 1);
  return [stretch({ ...own, paidIn }, end + 1, again - 1), goesOn];
}

const drawn = someDay.chain((date) =>
  fc
    .record({
      asked: fc.integer({ min: -9, max: 14 }),
      kind: fc.constantFrom(
        ...["delivery", "delivery", "delivery", "delivery", "delivery", "delivery", "delivery", "delivery"],
        ...["termination", "termination", "family-planning", "family-planning", "prenatal", "prenatal", "treatment"],
      ),
      hers: shape,
      his: fc.option(shape, { freq: 2 }),
      gestationMonths: fc.integer({ min: 1, max: 9 }),
      employed: fc.constantFrom(true, true, false, false, undefined),
      abroad: fc.integer({ min: 0, max: 19 }),
      wage: fc.boolean(),
    })
    .map(({ asked, kind, hers, his, gestationMonths, employed, abroad, wage }): unknown => ({
      region: "650200",
      asOf: `${monthText(monthOf(date) + asked)}-15`,
      event: {
        kind,
        date,
        ...(kind === "termination" && { gestationMonths }),
        ...(kind === "family-planning" && { procedure: "iud-insertion" }),
        ...(abroad === 0 && { place: "overseas" }),
      },
      person: {
        sex: "female",
        contributions: record(monthOf(date), hers),
        ...(employed !== undefined && { employed }),
      },
      ...(his && { spouse: { sex: "male", contributions: record(monthOf(date), his) } }),
      ...(wage && { figures: { [`average-wage:650000:${Number(date.slice(0, 4)) - 1}`]: 9000 } }),
    })),
);

/** The worked Karamay cases, filled up with drawn people. */
export function karamayPeople(seed = SEED, size = PEOPLE): Person[] {
  const cases = named(karamay);
  const others = fc.sample(drawn, { seed, numRuns: size - cases.length });
  return [...cases, ...others.map((facts, index) => ({ name: `drawn ${index}`, facts: factsSchema.parse(facts) }))];
}
