/** Sums that people can follow: where one belongs there is one, and what is shown gives what it comes to. */
import type { Facts } from "../../../shared/policy/index.ts";
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import { IN_FORCE } from "../../../shared/policy/documents/national-order-619/heading.ts";
import { decideParticipation } from "../../../shared/policy/participation/decide.ts";
import type { DecidedAmount, Term } from "../../../shared/policy/rules/sum.ts";
import { amountWords } from "../../../shared/policy/wording/sums.ts";
import { participants } from "../participation/participants.ts";
import { exchanged, read } from "../sums.ts";
import { decided, everybody, holdsForAll, nameOf, type Fault } from "./everybody.ts";

const SOME = { many: 1000, each: 6 };

/** Facts that are leaves of a sum themselves, and the figure under which one is told. */
const LEAVES = /^(person\.monthlyStipend|event\.gestationMonths|figures\.qualifying-months:.*)$/;
/** Days paid in money: an allowance that stands, can come to stand, that the employer owes, or that only its sum leaves open. */
function belongs({ benefit, verdict, payer, conditions, claimBy }: DecidedLine, { asOf, event }: Facts): boolean {
  if (benefit !== "allowance" && benefit !== "allowance-top-up") return false;
  if (verdict !== "unknown") return verdict === "eligible" || verdict === "pending" || payer === "employer";
  // Nothing is left to claim, or no days of leave are known.
  if ((claimBy ?? asOf) < asOf || (event?.date ?? "") < IN_FORCE) return false;
  const lacking = conditions.flatMap(({ truth }) => (truth.outcome === "missing" ? truth.facts : []));
  return lacking.length > 0 && lacking.every((path) => LEAVES.test(path));
}

/** A leaf with nothing behind the number that is shown. */
const shown = ({ of: _of, rounded: _rounded, ...term }: Term): Term => term;
const known = (terms: readonly Term[]): boolean => terms.every(({ value }) => value !== undefined);
const saysRounding = (text: string): boolean => text.includes("四舍五入");

/** What of an expression a reader cannot follow. */
function unreadable(terms: readonly Term[], value: number | undefined): Fault {
  if (value === undefined) return known(terms) ? "no value though every leaf has one" : undefined;
  if (!known(terms)) return "a value though a leaf is missing";
  if (read(terms) !== value) return "the exact leaves give another value";
  if (read(terms.map(shown)) !== value && !terms.some(({ rounded }) => rounded)) {
    return "the shown leaves give another value, and none is rounded";
  }
  return terms
    .filter(({ of }) => of)
    .map((term) => term.of && unreadable(term.of, term.value))
    .find((fault) => fault !== undefined);
}

/** What of the steps, each with a rounded value, a reader cannot follow. */
function unsaid(amount: DecidedAmount): Fault {
  const { steps } = amountWords(amount);
  const { value, days, daily } = amount;
  const total = steps.at(-1);
  if (value !== undefined && days !== undefined && daily !== undefined && total) {
    const product = read([one(daily), { ...one(days), op: "×" }]);
    if (product !== value && !saysRounding(total.text)) return "the day's sum times the days gives another total";
  }
  const [basis] = amount.formula;
  const each = steps.find(({ text }) => text.startsWith("每天"));
  if (basis?.value === undefined || daily === undefined || !each) return undefined;
  const shownDaily = read(amount.formula.slice(0, -1).map(shown));
  return shownDaily === daily || saysRounding(each.text) ? undefined : "the month's base gives another day's sum";
}
const one = (value: number): Term => ({ label: "days", unit: "number", value });

function faultOfAmount(amount: DecidedAmount): Fault {
  const { formula, value, alternatives, low, high, status } = amount;
  if (formula.length === 0) return "no formula";
  const all = [...(value === undefined ? [] : [value]), ...alternatives.map((other) => other.value)];
  if (low !== (all.length === 0 ? undefined : Math.min(...all))) return "low is not the least";
  if (high !== (all.length === 0 ? undefined : Math.max(...all))) return "high is not the most";
  if (status !== (value === undefined ? "open" : alternatives.length > 0 ? "provisional" : "firm")) return "status";
  return unsaid(amount) ?? alternatives.map((other) => otherFault(formula, other)).find((fault) => fault);
}
const otherFault = (formula: readonly Term[], { value, leaves }: DecidedAmount["alternatives"][number]): Fault => {
  const terms = exchanged(formula, leaves);
  return known(terms) && read(terms) !== value ? "an alternative's leaves give another value" : undefined;
};

const faultOf = (facts: Facts): Fault =>
  decided(facts)
    .map((line) => {
      const { amount } = line;
      if (!amount) return belongs(line, facts) ? `${nameOf(line)} ${line.verdict}: no sum` : undefined;
      // Under a condition that nobody told there is no value, whatever the leaves have.
      const open = amount.alternatives.some(({ because }) => because.some(({ id }) => id === "local-months-full"));
      const fault = (open ? undefined : unreadable(amount.formula, amount.value)) ?? faultOfAmount(amount);
      return fault && `${nameOf(line)} ${line.verdict}: ${fault}`;
    })
    .find((fault) => fault !== undefined);

test.each(everybody)("%s: a sum where one belongs, and a reader can follow it", (_name, place) => {
  holdsForAll(place, SOME, faultOf);
});

test("what is reckoned of taking part can be followed too", () => {
  const amounts = participants.flatMap((facts) => decideParticipation(facts).flatMap(({ amount }) => amount ?? []));
  expect(amounts.length).toBeGreaterThan(3);
  for (const { formula, value } of amounts) expect(unreadable(formula, value)).toBeUndefined();
});
