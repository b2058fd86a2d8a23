/** An untold fact that an answer had to suppose: tried both ways, and named where the two ways part. */
import { ask, missing, rule } from "./condition.ts";
import type { Decided } from "./decide.ts";
import { Stance, type Reading, type Supposed } from "./stance.ts";

/**
 * Decides, and where a fact that was supposed would part verdict, payer or day: `unknown`, with that fact named. A yes both
 * ways stays a yes; a no stays a no, told as if the fact were not so: nothing later is promised on it.
 */
export function settled(
  decide: (stance: Stance) => Decided | undefined,
  asked: (one: Reading) => void,
  turned?: Reading,
): Decided | undefined {
  const supposed = new Set<Supposed>();
  const hear = (one: Reading | Supposed) => (typeof one === "string" ? supposed.add(one) : asked(one));
  const found = decide(new Stance(hear, turned && [turned]));
  if (supposed.size === 0) return found;
  const without = isClosed(found) ? decide(new Stance(hear, [...(turned ? [turned] : []), ...supposed])) : found;
  if (isClosed(found) && without?.verdict === found?.verdict && without?.payer === found?.payer) return without;
  const others = [...supposed].map((fact) => ({
    fact,
    other: decide(new Stance(hear, turned ? [turned, fact] : [fact])),
  }));
  const parts = others.filter(({ other }) => signature(other) !== signature(found));
  if (parts.length === 0 || !found) return found;
  const facts = parts.map(({ fact }) => fact);
  const all = parts.flatMap(({ other }) => other ?? []);
  const stands = found.verdict === "eligible" && all.length === parts.length;
  return stands && all.every((other) => other.verdict === found.verdict && other.payer === found.payer)
    ? standsFor([found, ...all], facts)
    : openFor(found, facts);
}

/** A yes both ways stays a yes, by the answer that asks more: the later first day, then the one with a last day to claim. */
function standsFor(all: readonly Decided[], facts: readonly Supposed[]): Decided {
  const strict = ({ from, claimBy }: Decided) => `${from ?? ""} ${claimBy === undefined ? 0 : 1}`;
  const found = all.reduce((a, b) => (strict(b) > strict(a) ? b : a));
  return { ...found, missing: [...new Set([...facts, ...found.missing])] };
}

const isClosed = (found: Decided | undefined): boolean =>
  found?.verdict === "ineligible" || found?.verdict === "not-covered";

/** What two answers must share to be the same: verdict, payer, days, what to do and by when, and the sum. */
export function signature(found: Decided | undefined): string {
  if (!found) return "";
  const { verdict, payer, from, claimBy, actions, amount, missing: lacking } = found;
  const done = actions.map(({ id, who, by, from: later, safeBy }) => [id, who, by, later, safeBy].join());
  const sum = [amount?.value, amount?.low, amount?.high];
  return [verdict, payer, from, claimBy, ...done, ...sum, ...lacking].join("|");
}

/** What a reading must change to be named: the verdict, who pays, a day, or the sum with its terms. */
export function weight(found: Decided | undefined): string {
  if (!found) return "";
  const { verdict, payer, from, claimBy, actions, amount } = found;
  const days = actions.flatMap(({ by, from: later, safeBy }) => [by, later, safeBy]);
  return JSON.stringify([
    verdict,
    payer,
    from,
    claimBy,
    days,
    amount?.value,
    amount?.low,
    amount?.high,
    amount?.formula,
  ]);
}

const told = (fact: Supposed) => rule("maternity-known", [], () => missing("not-told", fact));

function openFor(found: Decided, facts: readonly Supposed[]): Decided {
  return {
    ...found,
    verdict: "unknown",
    payer: undefined,
    from: undefined,
    amount: undefined,
    actions: [],
    materials: [],
    conditions: [...facts.map((fact) => ask(told(fact), undefined)), ...found.conditions],
    missing: [...new Set([...facts, ...found.missing.filter((path) => !path.startsWith("figures."))])],
  };
}
