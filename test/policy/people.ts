/** Generated people for the properties: records as lives go, stretch after stretch, with gaps, late payments and moves. */
import * as fc from "fast-check";
import type { Contribution, FactsInput } from "../../shared/policy/index.ts";
import { addDays, addMonths, day, month, monthText, type Month } from "../../shared/policy/base/calendar.ts";
import type { Told } from "./asking.ts";

const REGIONS = ["500000", "500112", "511700", "511703", "650200", "650203", "140100", "140106"] as const;
const ELSEWHERE = ["510100", "140200", "110000", "410100"] as const;
const KINDS = ["delivery", "termination", "family-planning", "prenatal", "treatment"] as const;
const SCHEMES = ["employer", "individual", "unemployment-benefit", "resident"] as const;
const PROCEDURES = [
  "iud-insertion",
  "iud-removal",
  "tubal-ligation",
  "vasectomy",
  "abortion",
  "induced-labour",
] as const;

/** A day from 2024 to 2029. */
export const someDay = fc
  .tuple(fc.integer({ min: 2024, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const chapter = fc.record({
  scheme: fc.constantFrom(...SCHEMES),
  gap: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4),
  length: fc.constantFrom(1, 2, 5, 6, 9, 10, 12, 16, 24, 30),
  late: fc.constantFrom(0, 0, 0, 0, 0, 1, 3, -2, -5),
  maternity: fc.constantFrom(undefined, undefined, true, true, false),
  tier: fc.option(fc.constantFrom(1 as const, 2 as const), { nil: undefined }),
  base: fc.option(
    fc.integer({ min: 300_000, max: 900_000 }).map((cents) => cents / 100),
    { nil: undefined },
  ),
  post: seldom(fc.constantFrom("fiscal" as const, "welfare-post" as const, "three-supports" as const)),
  lateReason: fc.option(fc.constantFrom("registration" as const, "arrears" as const, "job-change" as const), {
    nil: undefined,
  }),
  elsewhere: seldom(fc.constantFrom(...ELSEWHERE)),
});

/** A record that begins some months before the event; the last stretch is mostly going on. */
export const recordFor = (eventMonth: Month): fc.Arbitrary<Contribution[]> =>
  fc
    .tuple(
      fc.constantFrom(0, 1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 24, 27, 30, 36, 48, 60),
      fc.array(chapter, { maxLength: 4 }),
      fc.constantFrom(true, true, true, false),
    )
    .map(([before, chapters, goingOn]) => {
      let at: Month = addMonths(eventMonth, -before);
      return chapters.map((one, index): Contribution => {
        const from = addMonths(at, index === 0 ? 0 : one.gap);
        const to = addMonths(from, one.length - 1);
        at = addMonths(to, 1);
        const open = goingOn && index === chapters.length - 1;
        return {
          scheme: one.scheme,
          from: monthText(from),
          ...(!open && { to: monthText(to) }),
          ...(one.maternity !== undefined && { maternity: one.maternity }),
          ...(one.tier !== undefined && { tier: one.tier }),
          ...(one.base !== undefined && { base: one.base }),
          ...(one.post && one.scheme === "employer" && { post: one.post }),
          ...(one.elsewhere && { region: one.elsewhere }),
          ...(one.late !== 0 && !open && { paidIn: monthText(addMonths(to, one.late)) }),
          ...(one.late !== 0 && !open && one.lateReason && { lateReason: one.lateReason }),
        };
      });
    });

const personFor = (eventMonth: Month) =>
  fc
    .record({
      contributions: fc.option(recordFor(eventMonth), { nil: undefined, freq: 12 }),
      employed: optional(fc.boolean()),
      averageBaseLastYear: optional(fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100)),
      employerAverageWage: optional(fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100)),
      monthlyStipend: optional(fc.integer({ min: 0, max: 600_000 }).map((cents) => cents / 100)),
      wageBeforeLeave: seldom(fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100)),
      dismissedOn: seldom(fc.oneof({ weight: 4, arbitrary: someDay }, { weight: 1, arbitrary: fc.constant(null) })),
    })
    .map(withoutUndefined);

const figures = fc
  .record(
    {
      "average-wage:650000:2025": fc.constant(9000),
      "average-wage:140000:2026": fc.constant(7100.5),
      "allowance-days:510000:delivery": fc.constant(158),
      "allowance-divisor:510000": fc.constant(30.4),
      "waiting-months:511700:individual": fc.constant(6),
    },
    { requiredKeys: [] },
  )
  .map(withoutUndefined);

/** Facts of every kind, complete or not; asked from a year before the event to a year and a half after it. */
export const facts: fc.Arbitrary<Told> = fc.tuple(someDay, fc.integer({ min: -360, max: 540 })).chain(([date, later]) =>
  fc
    .record({
      region: fc.option(fc.constantFrom(...REGIONS), { nil: "110000", freq: 30 }),
      asOf: fc.constant(addDays(day(date), later)),
      event: fc
        .record({
          kind: fc.option(fc.constantFrom("delivery" as const, "delivery" as const, ...KINDS), {
            nil: undefined,
            freq: 15,
          }),
          date: fc.option(fc.constant(date), { nil: undefined, freq: 15 }),
          setting: optional(fc.constantFrom("inpatient" as const, "outpatient" as const)),
          place: seldom(fc.constantFrom("500000", "140100", "110000", "overseas")),
          fetuses: optional(fc.integer({ min: 1, max: 3 })),
          dystocia: optional(fc.boolean()),
          caesarean: optional(fc.boolean()),
          complication: optional(fc.boolean()),
          gestationMonths: optional(fc.integer({ min: 1, max: 9 })),
          procedure: optional(fc.constantFrom(...PROCEDURES)),
        })
        .map(withoutUndefined),
      person: personFor(month(date)),
      spouse: optional(personFor(month(date))),
      residentReimbursed: optional(fc.boolean()),
      figures: optional(figures),
    })
    .map((told) => withoutUndefined(told)),
);

/** Leaves out what is undefined, as JSON does. */
export function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** A record with its stretches cut in two wherever that is possible, in another order. */
export function cutAndShuffled(stretches: readonly Contribution[], cut: number, turn: number): Contribution[] {
  const pieces = stretches.flatMap((stretch): Contribution[] => {
    const { to, ...rest } = stretch;
    const middle = addMonths(month(stretch.from), cut);
    if (to !== undefined && month(to) <= middle) return [stretch];
    return [
      { ...rest, to: monthText(middle) },
      { ...rest, from: monthText(addMonths(middle, 1)), ...(to !== undefined && { to }) },
    ];
  });
  const at = pieces.length === 0 ? 0 : turn % pieces.length;
  return [...pieces.slice(at), ...pieces.slice(0, at)].reverse();
}

/** The facts with one of them taken out, by path. */
export function without(told: Told, ...path: readonly string[]): Told {
  const copy = structuredClone(told) as Record<string, unknown> & FactsInput & { asOf: string };
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = at !== null && typeof at === "object" ? Reflect.get(at, key) : undefined;
  const last = path.at(-1);
  if (at !== null && typeof at === "object" && last !== undefined) Reflect.deleteProperty(at, last);
  return copy;
}
