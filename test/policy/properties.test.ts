/** What must hold for everybody, not only for the worked cases. */
import * as fc from "fast-check";
import type { BenefitLine, Contribution, Facts, Verdict } from "../../shared/policy/index.ts";
import { factsSchema, policyDocuments } from "../../shared/policy/index.ts";
import { addMonths, month, monthText } from "../../shared/policy/base/calendar.ts";
import { answer } from "./asking.ts";
import { cutAndShuffled, facts, without } from "./people.ts";

const RUNS = { numRuns: 1500 };
const valid = facts.filter((told) => factsSchema.safeParse(told).success);
const key = (line: BenefitLine) => `${line.benefit}/${line.via}`;
const verdicts = (told: Facts) => new Map(answer(told).benefits.map((line) => [key(line), line.verdict]));

describe("every answer", () => {
  test("is given without throwing, in the schema's shape", () => {
    fc.assert(
      fc.property(valid, (told) => answer(told).benefits.length > 0),
      { numRuns: 4000 },
    );
  });

  test("has an unmet or unknown condition unless eligible, and none when eligible", () => {
    fc.assert(
      fc.property(valid, (told) => {
        for (const line of answer(told).benefits) {
          const open = line.conditions.filter((one) => one.outcome !== "met");
          expect(line.conditions.length).toBeGreaterThan(0);
          expect(open.length > 0).toBe(line.verdict !== "eligible");
        }
      }),
      RUNS,
    );
  });

  test("says what is missing when unknown, what to do when pending, and cites only clauses that exist", () => {
    const known = new Set(policyDocuments.flatMap((one) => Object.keys(one.clauses).map((id) => `${one.id}#${id}`)));
    fc.assert(
      fc.property(valid, (told) => {
        const { benefits, missing, citations } = answer(told);
        for (const line of benefits) {
          if (line.verdict === "unknown") expect(missing.some((one) => one.benefits.includes(line.benefit))).toBe(true);
          if (line.verdict === "pending") expect(line.actions.length).toBeGreaterThan(0);
          const cited = [line, ...line.conditions, ...line.assumptions, ...line.materials].flatMap((one) => one.cites);
          for (const clause of cited) {
            expect(known).toContain(clause);
            expect(citations).toHaveProperty([clause]);
          }
        }
      }),
      RUNS,
    );
  });

  test("never gives an amount below zero or with more than two decimals", () => {
    fc.assert(
      fc.property(valid, (told) => {
        const sums = answer(told).benefits.flatMap(({ amount }) =>
          amount ? [amount.value, amount.daily, ...amount.alternatives.map((one) => one.value)] : [],
        );
        for (const sum of sums) {
          if (sum === undefined) continue;
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(Number(sum.toFixed(2))).toBe(sum);
        }
      }),
      RUNS,
    );
  });
});

describe("the record", () => {
  test("may be told in any order and cut anywhere", () => {
    fc.assert(
      fc.property(valid, fc.nat(30), fc.nat(10), (told, cut, turn) => {
        const contributions = told.person?.contributions;
        fc.pre(contributions !== undefined);
        const other = { ...told, person: { ...told.person, contributions: cutAndShuffled(contributions, cut, turn) } };
        expect(answer(other)).toEqual(answer(told));
      }),
      RUNS,
    );
  });

  test("with one month more, paid like the month before, never loses what it had", () => {
    fc.assert(
      fc.property(valid, fc.nat(5), (told, pick) => {
        const contributions = told.person?.contributions ?? [];
        const longer = oneMonthMore(contributions, pick);
        fc.pre(longer !== undefined);
        const after = verdicts({ ...told, person: { ...told.person, contributions: longer } });
        for (const [line, verdict] of verdicts(told)) {
          if (verdict === "eligible") expect([line, after.get(line)]).not.toEqual([line, "ineligible"]);
        }
      }),
      { numRuns: 4000 },
    );
  });
});

describe("a missing fact", () => {
  const DECIDED: readonly Verdict[] = ["eligible", "ineligible", "pending"];
  const paths = [
    ["event", "kind"],
    ["event", "date"],
    ["event", "gestationMonths"],
    ["event", "procedure"],
    ["person", "contributions"],
    ["person", "employed"],
    ["person", "averageBaseLastYear"],
    ["person", "employerAverageWage"],
    ["person", "monthlyStipend"],
    ["spouse", "contributions"],
  ] as const;

  test.each(paths.map((path) => [path.join("."), path] as const))("%s is never answered by a guess", (_name, path) => {
    fc.assert(
      fc.property(valid, (told) => {
        const full = verdicts(told);
        for (const [line, verdict] of verdicts(without(told, ...path))) {
          const whole = full.get(line);
          if (DECIDED.includes(verdict) && whole !== undefined) expect([line, verdict]).toEqual([line, whole]);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("event.setting is never guessed where it has no ordinary case", () => {
    fc.assert(
      fc.property(valid, (told) => {
        fc.pre(told.event?.kind !== "delivery" && told.event?.kind !== "treatment");
        const full = verdicts(told);
        for (const [line, verdict] of verdicts(without(told, "event", "setting"))) {
          const whole = full.get(line);
          if (DECIDED.includes(verdict) && whole !== undefined) expect([line, verdict]).toEqual([line, whole]);
        }
      }),
      RUNS,
    );
  });
});

/** The record with the month after one stretch paid too, if that month was not paid by any other. */
function oneMonthMore(stretches: readonly Contribution[], pick: number): Contribution[] | undefined {
  const stretch = stretches[pick % Math.max(stretches.length, 1)];
  if (stretch?.to === undefined) return undefined;
  const next = monthText(addMonths(month(stretch.to), 1));
  const taken = stretches.some((one) => one.from <= next && (one.to === undefined || next <= one.to));
  const { paidIn, lateReason, ...alike } = stretch;
  return taken || paidIn !== undefined || lateReason !== undefined
    ? undefined
    : [...stretches, { ...alike, from: next, to: next }];
}
