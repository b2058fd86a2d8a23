/** Helpers for sums: a situation from facts, sums as papers spec them, and an interpreter of its own to check ours. */
import { addMonths } from "../../shared/policy/base/calendar.ts";
import { factsSchema, type Contribution, type EventFacts } from "../../shared/policy/facts/facts.ts";
import { situationOf, type Situation } from "../../shared/policy/facts/situation.ts";
import { bookOf, type Payment } from "../../shared/policy/months/book.ts";
import { order619Clause } from "../../shared/policy/documents/national-order-619/heading.ts";
import { Stance, type Reading, type Supposed } from "../../shared/policy/rules/stance.ts";
import type { Term } from "../../shared/policy/rules/sum.ts";
import {
  allowanceSum,
  averageWageOf,
  employersWage,
  ownAverageBase,
} from "../../shared/policy/shared-rules/allowance-sum.ts";

export interface Told {
  readonly region: string;
  readonly event: Partial<EventFacts>;
  readonly asOf?: string;
  readonly person?: object;
  readonly figures?: Readonly<Record<string, number>>;
}

/** The situation of a birth on 2026-06-15, if nothing else is told. */
export function situation({ event, asOf, ...told }: Told): Situation {
  const full = { kind: "delivery", date: "2026-06-15", ...event };
  const found = situationOf(factsSchema.parse({ ...told, event: full, asOf: asOf ?? full.date }));
  if (!found) throw new Error("the event is told");
  return found;
}

/** What is asked, with some readings turned; `heard` lists those asked for. */
export function asked(told: Told, ...turned: (Reading | Supposed)[]) {
  const heard: string[] = [];
  const stance = new Stance(({ one }) => heard.push(typeof one === "string" ? one : one.id), turned);
  const found = situation(told);
  const by = found.event.future ? undefined : found.now;
  const laid = { since: addMonths(found.event.month, -24), until: addMonths(found.event.month, 24) };
  const book = bookOf(found.person.record ?? [], found.region, laid);
  return { situation: found, stance, book, by, heard };
}

const CITES = order619Clause("8");
const isEmployees = ({ scheme, where }: Payment): boolean => scheme !== "resident" && where !== "elsewhere";

/** The sums as Karamay, Sichuan, Taiyuan and the top-up spec them. */
export const sums = {
  karamay: (told: Omit<Told, "region">) =>
    allowanceSum(asked({ region: "650200", ...told }), {
      cites: CITES,
      basis: averageWageOf("650000"),
      share: 60,
      divisorWritten: true,
    }),
  sichuan: (told: Omit<Told, "region">, ...turned: Reading[]) => {
    const one = asked({ region: "511700", ...told }, ...turned);
    return allowanceSum(one, { cites: CITES, basis: ownAverageBase(one, isEmployees), divisorAlternative: true });
  },
  employer: (told: Told, limit?: number) => allowanceSum(asked(told), { cites: CITES, basis: employersWage, limit }),
  topUp: (told: Omit<Told, "region">) =>
    allowanceSum(asked({ region: "140100", ...told }), {
      cites: CITES,
      basis: averageWageOf("140000", ["140100", "140000"]),
      share: 60,
      less: "stipend",
      days: "national",
    }),
};

export const paying = (from: string, to: string | undefined, base?: number, more: object = {}): Contribution => ({
  scheme: "individual",
  maternity: true,
  from,
  ...(to !== undefined && { to }),
  ...(base !== undefined && { base }),
  ...more,
});

/** A wage of Xinjiang that the caller tells. */
export const WAGE = { "average-wage:650000:2025": 8448 };

/** Her record, and what else she tells. */
export const someone = (contributions: object[], more: object = {}) => ({ person: { contributions, ...more } });

/** A fraction of whole numbers, as exact as it gets. */
type Fraction = readonly [bigint, bigint];

const leaf = (term: Term): Fraction => {
  const [n, d]: Fraction =
    term.rounded && term.of ? fraction(term.of) : [BigInt(Math.round((term.value ?? NaN) * 100)), 100n];
  return term.unit === "percent" ? [n, d * 100n] : [n, d];
};

const fraction = (terms: readonly Term[]): Fraction =>
  terms.map(leaf).reduce(([a, b], [n, d], index) => {
    switch (terms[index]?.op) {
      case "×":
        return [a * n, b * d];
      case "÷":
        return [a * d, b * n];
      case "+":
        return [a * d + n * b, b * d];
      case "-":
        return [a * d - n * b, b * d];
      case undefined:
        throw new Error("only the first term has no operator");
    }
  });

/** What an expression comes to, read from left to right, rounded half up to a cent; independent of our interpreter. */
export function read(terms: readonly Term[]): number {
  const [n, d] = fraction(terms);
  return Number((2n * n * 100n + d) / (2n * d)) / 100;
}

/** The formula with an alternative's leaves in place of those of the same name. */
export const exchanged = (formula: readonly Term[], leaves: readonly Term[]): Term[] =>
  formula.map((term) => leaves.find(({ label }) => label === term.label) ?? term);
