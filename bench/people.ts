/** The people measured: the worked cases, and Karamay people drawn from a fixed seed. */
import * as fc from "fast-check";
import * as z from "zod";
import { factsSchema, type Facts } from "../shared/policy/index.ts";
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
const someDay = fc
  .tuple(fc.integer({ min: 2026, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`)
  .filter((date) => date >= "2026-08-01");

type Life = "first-time" | "from-employer" | "employer" | "from-resident" | "resident" | "unenrolled" | "enrolled-late";

/** A record that ends, or goes on, around the event; the lives the clauses speak of. */
const record = (event: number) =>
  fc
    .record({
      life: fc.constantFrom<Life>(
        "first-time",
        "from-employer",
        "employer",
        "from-resident",
        "resident",
        "unenrolled",
        "enrolled-late",
      ),
      before: fc.constantFrom(0, 1, 3, 5, 6, 7, 9, 10, 11, 14, 15, 16, 20, 30),
      gap: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
      healed: fc.boolean(),
      earlier: fc.constantFrom(6, 12, 23, 24, 30, 60, 120),
      after: fc.constantFrom(undefined, undefined, undefined, 0, 2, 12),
    })
    .map(({ life, before, gap, healed, earlier, after }) => {
      const start = event - before;
      const goesOn = after === undefined || life === "employer";
      const open = goesOn ? {} : { to: monthText(event + after) };
      const own = { scheme: "individual", from: monthText(start), maternity: life !== "unenrolled", ...open };
      if (life === "first-time" || life === "unenrolled") return [own];
      if (life === "employer" || life === "resident") return [{ scheme: life, from: own.from, ...open }];
      const scheme = life === "from-employer" ? "employer" : life === "from-resident" ? "resident" : "individual";
      const from = monthText(start - gap - earlier);
      const first = {
        scheme,
        from,
        to: monthText(start - gap - 1),
        ...(life === "enrolled-late" && { maternity: false }),
      };
      const closed = gap > 0 && (healed || (life === "from-resident" && gap < 4));
      if (!closed) return [first, own];
      const late = { ...own, from: monthText(start - gap), to: monthText(start - 1), paidIn: own.from };
      return [first, late, own];
    });

const movesLater = (told: readonly { readonly scheme: string; readonly from: string }[], now: number): boolean =>
  told[0]?.scheme === "resident" && told.slice(1).some(({ from }) => monthOf(from) > now);

const drawn = someDay.chain((date) =>
  fc
    .record({
      asked: fc.integer({ min: -9, max: 14 }),
      kind: fc.constantFrom(
        "delivery",
        "delivery",
        "delivery",
        "delivery",
        "termination",
        "family-planning",
        "prenatal",
      ),
      contributions: record(monthOf(date)),
      spouse: fc.option(record(monthOf(date)), { freq: 2 }),
      gestationMonths: fc.integer({ min: 1, max: 9 }),
      employed: fc.boolean(),
      abroad: fc.integer({ min: 0, max: 19 }),
      wage: fc.boolean(),
    })
    // Asked before a move out of resident insurance: nobody but assess is written for that.
    .filter(({ asked, contributions, spouse }) =>
      [contributions, spouse ?? []].every((told) => !movesLater(told, monthOf(date) + asked)),
    )
    .map(({ asked, kind, contributions, spouse, gestationMonths, employed, abroad, wage }): unknown => ({
      region: "650200",
      asOf: `${monthText(monthOf(date) + asked)}-15`,
      event: {
        kind,
        date,
        ...(kind === "termination" && { gestationMonths }),
        ...(abroad === 0 && { place: "overseas" }),
      },
      person: { sex: "female", contributions, employed },
      ...(spouse && { spouse: { sex: "male", contributions: spouse } }),
      ...(wage && { figures: { [`average-wage:650000:${Number(date.slice(0, 4)) - 1}`]: 9000 } }),
    })),
);

/** The worked Karamay cases, filled up with drawn people. */
export function karamayPeople(seed = SEED, size = PEOPLE): Person[] {
  const cases = named(karamay);
  const others = fc.sample(drawn, { seed, numRuns: size - cases.length });
  return [...cases, ...others.map((facts, index) => ({ name: `drawn ${index}`, facts: factsSchema.parse(facts) }))];
}
