/** From a document's conditions to the answer for one benefit through one route. */
import type {
  Action,
  Amount,
  Assumption,
  Benefit,
  BenefitLine,
  Material,
  Payer,
  Route,
  Verdict,
} from "../assessment/assessment.ts";
import type { Day } from "../base/calendar.ts";
import { conclude, condition, distinct, firstOfEach, unknown, unmet, type Asked } from "./condition.ts";
import type { ClauseKey } from "../rules/document.ts";
import type { Counted } from "./qualifying.ts";
import type { Situation } from "./situation.ts";

/** An answer with the paths of the facts and figures that would decide more. */
export interface Ruled {
  readonly line: BenefitLine;
  readonly missing: readonly string[];
  /** The months that the line's count is made of, where it counts months. */
  readonly counted?: () => Counted | undefined;
}

/** How a document answers one benefit on one route; `undefined` = this benefit cannot exist for these facts. */
export interface BenefitRule {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly decide: (situation: Situation) => Ruled | undefined;
}

/** What a line is made of besides its conditions. */
export interface LineParts {
  readonly conditions: readonly Asked[];
  /** Who pays while the claim stands or still can. */
  readonly payer?: Payer;
  /** Who must pay instead when it does not. */
  readonly payerInstead?: Payer;
  /** First day whose costs count, or on which the claim can be made. */
  readonly from?: Day | undefined;
  /** On a medical line that fails: the first day after the event on which costs would count. */
  readonly laterFrom?: Day | undefined;
  readonly claimBy?: Day | undefined;
  /** Whether the claim's limit decides by more than the claim being late; a late claim alone is seen by itself. */
  readonly limitDecides?: boolean;
  /** The sum, asked for only where the claim stands or still can. */
  readonly amount?: () => {
    readonly amount: Amount;
    readonly missing: readonly string[];
    readonly assumes: readonly Assumption[];
  };
  readonly actions?: readonly Action[];
  readonly materials?: () => readonly Material[];
  readonly notes?: readonly string[];
  /** What to know about being paid; shown only where the claim stands or still can. */
  readonly how?: () => readonly string[];
  /** What to know where someone else must pay instead. */
  readonly howInstead?: readonly string[];
  readonly assumptions?: readonly Assumption[];
  /** The months that the line's count is made of; asked for only where the months are shown. */
  readonly counted?: () => Counted | undefined;
}

/** Makes the line: the verdict follows from the conditions alone. */
export function rule(benefit: Benefit, via: Route, parts: LineParts): Ruled {
  const found = conclude(parts.conditions);
  const open = found.verdict === "eligible" || found.verdict === "pending";
  // Unknown only for want of facts, it looks at its sum too: what the sum rests on is then asked along with them.
  const tellable = found.verdict === "unknown" && !found.missing.some((path) => path.startsWith("figures."));
  const sum = open || tellable ? parts.amount?.() : undefined;
  const computed = open ? sum : undefined;
  const from = open ? parts.from : found.verdict === "ineligible" ? parts.laterFrom : undefined;
  const payer = open ? parts.payer : found.verdict === "ineligible" ? parts.payerInstead : undefined;
  const materials = open ? (parts.materials?.() ?? []) : [];
  const assumptions = [...found.assumptions, ...(computed?.assumes ?? []), ...(parts.assumptions ?? [])];
  const cites = [
    ...found.cites,
    ...(computed?.amount.cites ?? []),
    ...assumptions.flatMap((one) => one.cites),
    ...materials.flatMap((one) => one.cites),
  ];
  return {
    line: {
      benefit,
      via,
      verdict: found.verdict,
      ...(payer && { payer }),
      ...(from && { from }),
      ...(parts.claimBy && (open || parts.limitDecides || onlyLate(parts.conditions)) && { claimBy: parts.claimBy }),
      ...(computed && { amount: computed.amount }),
      conditions: found.conditions,
      actions: [...found.actions, ...(parts.actions ?? [])],
      materials: [...materials],
      notes: notesFor(found.verdict, payer, parts),
      assumptions: firstOfEach(assumptions),
      cites: distinct(cites),
    },
    missing: [...found.missing, ...(computed?.missing ?? [])],
    ...(parts.counted && { counted: parts.counted }),
  };
}

/** Whether nothing but the claim being late stands in the way. */
function onlyLate(asked: readonly Asked[]): boolean {
  const rest = asked.filter((one) => one.id !== "claimed-in-time");
  if (rest.length === asked.length) return false;
  const { verdict } = conclude(rest);
  return verdict === "eligible" || verdict === "pending" || verdict === "unknown";
}

const ASK = "情况特殊，或者觉得不对，可以打 12393 问当地医保局。";

/** No line leaves people without a next step. */
function notesFor(verdict: Verdict, payer: Payer | undefined, parts: LineParts): string[] {
  const { notes = [], howInstead = [], actions = [] } = parts;
  if (verdict === "eligible" || verdict === "pending") return [...(parts.how?.() ?? []), ...notes];
  const said = payer ? [...howInstead, ...notes] : [...notes];
  const stuck = verdict === "ineligible" || verdict === "not-covered";
  return stuck && said.length + actions.length === 0 ? [ASK] : said;
}

/** A line that no loaded document decides, and why. */
export const notCovered = (
  benefit: Benefit,
  via: Route,
  why: string,
  cites: readonly ClauseKey[],
  more: Pick<LineParts, "assumptions" | "notes" | "actions"> = {},
): Ruled =>
  rule(benefit, via, {
    conditions: [condition("document-decides", cites, "已收录的文件写到了这种情况", unmet(why, { beyond: true }))],
    ...more,
  });

/** A line that a single no decides. */
export const refused = (
  benefit: Benefit,
  via: Route,
  asked: { readonly id: string; readonly required: string; readonly why: string; readonly cites: readonly ClauseKey[] },
  more: Omit<LineParts, "conditions"> = {},
): Ruled =>
  rule(benefit, via, { conditions: [condition(asked.id, asked.cites, asked.required, unmet(asked.why))], ...more });

/** A line that waits for facts. */
export const waiting = (
  benefit: Benefit,
  via: Route,
  asked: { readonly id: string; readonly required: string; readonly cites: readonly ClauseKey[] },
  ...missing: readonly string[]
): Ruled =>
  rule(benefit, via, {
    conditions: [condition(asked.id, asked.cites, asked.required, unknown("还没有填，或者说不清", ...missing))],
  });
