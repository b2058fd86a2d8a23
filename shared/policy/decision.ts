/** The decision alone, for plans and batches: what `assess` says, without a sentence and without the readings behind it. */
import type { Amount, Benefit, Condition, Payer, Route, Verdict } from "./assessment/assessment.ts";
import type { Day } from "./base/calendar.ts";
import { decide as decideLines, OUTCOMES, type DecidedLine } from "./decide.ts";
import type { Facts } from "./facts/facts.ts";
import type { DecidedAction } from "./rules/action.ts";
import type { Asked } from "./rules/condition.ts";

/** A condition, why it came out so (`reason`, a code) and what was counted. `cites` are keys of clauses. */
export type ConditionDecision = Pick<Condition, "id" | "outcome"> &
  Required<Pick<Condition, "reason" | "data" | "cites">>;

/** Something to do; the days as in `Action` of the assessment. */
export type ActionDecision = Pick<DecidedAction, "id" | "who" | "by" | "from" | "safeBy">;

/** What the sum comes to; `low` and `high` go over what an unconfirmed figure or another reading would give too. */
export type AmountDecision = Pick<Amount, "value" | "low" | "high" | "daily" | "days"> &
  Required<Pick<Amount, "status">>;

/** One benefit through one route. Each field means what it means in `BenefitLine` of the assessment. */
export interface LineDecision {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly verdict: Verdict;
  readonly payer?: Payer;
  readonly from?: Day;
  readonly claimBy?: Day;
  readonly amount?: AmountDecision;
  readonly conditions: readonly ConditionDecision[];
  readonly actions: readonly ActionDecision[];
  /** The facts and figures that would tell more of this line. */
  readonly missing: readonly string[];
}

/** The lines in the order of `assess`. */
export interface Decision {
  readonly asOf: string;
  readonly benefits: readonly LineDecision[];
}

/**
 * The same verdicts, days, sums, actions and reason codes as `assess(facts)`, worked out once and told in no sentence: several
 * times as fast, for whoever asks of many people or words it themselves. Pure; throws on nothing that `factsSchema` accepts.
 */
export const decide = (facts: Facts): Decision => ({ asOf: facts.asOf, benefits: decideLines(facts).map(lineOf) });

function lineOf({ benefit, via, verdict, payer, from, claimBy, amount, ...line }: DecidedLine): LineDecision {
  return {
    benefit,
    via,
    verdict,
    ...(payer && { payer }),
    ...(from !== undefined && { from }),
    ...(claimBy !== undefined && { claimBy }),
    ...(amount && { amount: amountOf(amount) }),
    conditions: line.conditions.map(conditionOf),
    actions: line.actions.map(actionOf),
    missing: [...line.missing],
  };
}

/** A sum in short. */
export const amountOf = ({
  status,
  value,
  low,
  high,
  daily,
  days,
}: NonNullable<DecidedLine["amount"]>): AmountDecision => ({
  status,
  ...(value !== undefined && { value }),
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  ...(daily !== undefined && { daily }),
  ...(days !== undefined && { days }),
});

/** A condition asked, as the wire has it. */
export const conditionOf = ({ id, cites, truth }: Asked): ConditionDecision => ({
  id,
  outcome: OUTCOMES[truth.outcome],
  reason: truth.reason,
  data: dataOf(truth.data()),
  cites: [...cites],
});

/** As the wire has it: lists are copied. */
const dataOf = (data: ReturnType<Asked["truth"]["data"]>): ConditionDecision["data"] =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === "object" ? [...value] : value]),
  );

const actionOf = ({ id, who, by, from, safeBy }: DecidedAction): ActionDecision => ({
  id,
  ...(who && { who }),
  ...(from !== undefined && { from }),
  ...(by !== undefined && { by }),
  ...(safeBy !== undefined && { safeBy }),
});
