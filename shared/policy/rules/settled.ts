/** An untold fact that an answer had to suppose: tried both ways, and named where the two ways part. */
import { ask, missing, rule, type Asked } from "./condition.ts";
import type { Decided } from "./decide.ts";
import { isClosed } from "./line.ts";
import { Stance, type PartlySupposed, type Reading, type Supposed, type Taken } from "./stance.ts";
import type { Month } from "../base/calendar.ts";

/** Of how many untold stretches it is tried apart whether she joined or left with them. */
const TRIED_APART = 2;

/** A reading turned round, and how the line comes out without that. */
export interface Turned {
  readonly reading: Reading;
  readonly like: Decided | undefined;
}

/**
 * Decides, and where a fact that was supposed would part verdict, payer or day: `unknown`, with that fact named. A yes both
 * ways stays a yes; a no stays a no, told as if the fact were not so: nothing later is promised on it.
 */
export function settled(
  decide: (stance: Stance, like?: Decided) => Decided | undefined,
  asked: (one: Reading) => void,
  turned?: Turned,
): Decided | undefined {
  const supposed = new Map<Supposed, Set<Month>>();
  const hear = ({ one, since }: Taken) => {
    if (typeof one !== "string") asked(one);
    else supposed.set(one, (supposed.get(one) ?? new Set()).add(since));
  };
  const also = turned ? [turned.reading] : [];
  const found = decide(new Stance(hear, also), turned?.like);
  // A sum may suppose a fact too; with a reading turned it matters only where all else is the same.
  if (!turned) hearSum(found);
  if (supposed.size === 0) return found;
  const others: { readonly fact: Supposed; readonly other: Decided | undefined }[] = [];
  for (const [fact, since] of [...supposed]) {
    for (const way of waysOf(fact, since)) {
      const other = decide(new Stance(hear, [...also, way]), found);
      others.push({ fact, other });
      if (other?.verdict !== found?.verdict) break;
    }
  }
  const closed = others.every(({ other }) => other?.verdict === found?.verdict && other?.payer === found?.payer);
  if (found && isClosed(found) && closed) {
    const without = decide(new Stance(hear, [...also, ...supposed.keys()]), found);
    return without && { ...without, conditions: markedBy(without, [found], false) };
  }
  const parts = others.filter(({ other }) => signature(other) !== signature(found));
  if (parts.length === 0 || !found) return found;
  const facts = [...new Set(parts.map(({ fact }) => fact))];
  const all = parts.flatMap(({ other }) => other ?? []);
  const stands = found.verdict === "eligible" && all.length === parts.length;
  return stands && all.every((other) => other.verdict === found.verdict && other.payer === found.payer)
    ? standsFor(found, all, facts)
    : openFor(found, all, facts);
}

const hearSum = (found: Decided | undefined): unknown => found?.amount;

/** The ways in which it may not be so: nowhere, or only in what begins before or from one of the months told. */
function waysOf(fact: Supposed, since: ReadonlySet<Month>): (Supposed | PartlySupposed)[] {
  const [, ...later] = [...since].sort((a, b) => a - b);
  const apart = later.slice(-TRIED_APART).flatMap((month): PartlySupposed[] => [
    { fact, side: "before", month },
    { fact, side: "from", month },
  ]);
  return [fact, ...apart];
}

/** A yes both ways stays a yes, by the answer that asks more: the later first day, then the one with a last day to claim. */
function standsFor(so: Decided, others: readonly Decided[], facts: readonly Supposed[]): Decided {
  const strict = ({ from, claimBy }: Decided) => `${from ?? ""} ${claimBy === undefined ? 0 : 1}`;
  const all = [so, ...others];
  const found = all.reduce((a, b) => (strict(b) > strict(a) ? b : a));
  return {
    ...found,
    conditions: markedBy(found, all, found === so),
    missing: [...new Set([...facts, ...found.missing])],
  };
}

/** R13: what is found otherwise in another way was supposed, not told. */
const markedBy = ({ conditions }: Decided, others: readonly (Decided | undefined)[], supposed: boolean): Asked[] => {
  const alike = (one: Asked) => (other: Asked) => other.id === one.id && other.truth.reason === one.truth.reason;
  return conditions.map((one) =>
    others.every((other) => other?.conditions.some(alike(one))) ? one : { ...one, supposed },
  );
};

/** What of an answer can differ by a reading. */
export type Outcome = Pick<Decided, "verdict" | "payer" | "from" | "claimBy" | "actions" | "amount" | "missing">;

/** What two answers must share to be the same: verdict, payer, days, what to do and by when, and the sum. */
export function signature(found: Outcome | undefined): string {
  if (!found) return "";
  const { verdict, payer, from, claimBy, actions, amount, missing: lacking } = found;
  const done = actions.map(({ id, who, by, from: later, safeBy }) => [id, who, by, later, safeBy].join());
  const sum = [amount?.value, amount?.low, amount?.high];
  return [verdict, payer, from, claimBy, ...done, ...sum, ...lacking].join("|");
}

/** Whether a reading must be named: with it turned another verdict, who pays, a day, or the sum with its terms comes out. */
export function differs(ours: Weighed, other: Weighed | undefined): boolean {
  return other === undefined || standing(ours) !== standing(other) || terms(ours) !== terms(other);
}

/** What of an answer a reading is named for. */
type Weighed = Omit<Outcome, "missing">;

const standing = ({ verdict, payer, from, claimBy, actions }: Weighed): string =>
  [verdict, payer, from, claimBy, ...actions.flatMap(({ by, from: later, safeBy }) => [by, later, safeBy])].join("|");

const terms = ({ amount }: Weighed): string =>
  JSON.stringify([amount?.value, amount?.low, amount?.high, amount?.formula]);

const told = (fact: Supposed) => rule("maternity-known", [], () => missing("not-told", fact));

function openFor(found: Decided, others: readonly Decided[], facts: readonly Supposed[]): Decided {
  return {
    ...found,
    verdict: "unknown",
    payer: undefined,
    from: undefined,
    amount: undefined,
    actions: [],
    besides: () => ({ ...found.besides(), materials: [] }),
    conditions: [...facts.map((fact) => ask(told(fact), undefined)), ...markedBy(found, others, true)],
    missing: [...new Set([...facts, ...found.missing.filter((path) => !path.startsWith("figures."))])],
  };
}
