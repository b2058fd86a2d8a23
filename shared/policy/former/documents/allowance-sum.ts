/** An allowance's sum: a month's base, a share of it, divided into days, times the days of leave. */
import type { Alternative, Amount, Assumption, FigureUse, Step } from "../../assessment/assessment.ts";
import { callersDays, callersDivisor, leaveExtensions } from "../../figures/figures.ts";
import { used } from "../../figures/dated.ts";
import { NATIONAL_LEAVE } from "../../figures/leave.ts";
import { leaveDays, leaveFigures, order619Clause } from "./order-619.ts";
import { over, rounded, times, yuan, type Sum } from "../../base/money.ts";
import type { ClauseKey } from "../../rules/document.ts";
import { reading } from "../readings.ts";
import type { Situation } from "../situation.ts";

/** A monthly base: `sum` exact, told in `text`; `figure` where it is a dated figure rather than her own. */
export interface Basis {
  readonly sum: Sum;
  readonly text: string;
  readonly figure?: FigureUse;
}

/** Another divisor that is said to be used locally; it never enters the value. */
export interface DivisorAlternative {
  readonly months: number;
  readonly days: number;
  readonly if: string;
  readonly figure: string;
}

/** How a document computes, by which of its clauses. `share` of the base (0.6 = 60 %); `divisor` days a month; `limit` caps the days paid. */
export interface Formula {
  readonly cites: readonly ClauseKey[];
  readonly basis: Basis | undefined;
  readonly share?: number;
  readonly divisor: number;
  /** Whether the document itself writes the divisor; else 30 is our reading. */
  readonly divisorWritten?: true;
  readonly divisorAlternative?: DivisorAlternative;
  readonly limit?: { readonly days: number; readonly why: string };
  readonly nationalLeaveOnly?: true;
}

/** The sum, the facts without which it stays open, and the readings and national clauses it rests on. */
export interface Computed {
  readonly amount: Amount;
  readonly missing: readonly string[];
  readonly assumes: readonly Assumption[];
}

/** Computes the sum in yuan, rounded once; a base or day count that is unconfirmed only feeds `alternatives`. */
export function allowanceAmount(situation: Situation, formula: Formula): Computed {
  const { event } = situation;
  const figures: FigureUse[] = [];
  const steps: Step[] = [];
  const given = formula.nationalLeaveOnly ? undefined : callersDays(situation);
  const kind = event.kind === "termination" ? "termination" : "delivery";
  const full = given && kind === "termination" ? given.value : leaveDays(event, given?.value);
  const cap = (days: number) => Math.min(days, formula.limit?.days ?? days);
  const days = full === undefined ? undefined : cap(full);
  const missing = full === undefined ? ["event.gestationMonths"] : [];

  const divisorFigure = callersDivisor(situation);
  const divisor = divisorFigure?.value ?? formula.divisor;
  const { basis, share = 1 } = formula;
  if (basis) {
    steps.push({ text: basis.text, value: rounded(basis.sum) });
    if (basis.figure) figures.push(basis.figure);
  }
  if (divisorFigure) figures.push(divisorFigure);
  const shared = basis && times(basis.sum, share);
  const daily = shared && over(shared, divisor);
  const percent = share === 1 ? "" : ` × ${Math.round(share * 100)}%`;
  if (daily) steps.push({ text: `每天：月基数${percent} ÷ ${divisor}`, value: rounded(daily) });
  if (days !== undefined && full !== undefined) {
    steps.push({ text: daysText(situation, full, given?.value), value: full });
    if (formula.limit && days < full) steps.push({ text: formula.limit.why, value: days });
    const national = (leaveFigures(event) ?? []).map(used);
    figures.push(...(given ? [given, ...national.slice(1)] : national));
  }

  const settled = basis?.figure?.status !== "unconfirmed";
  const total = daily && days !== undefined ? times(daily, days) : undefined;
  if (total && settled) steps.push({ text: `合计：每天的津贴 × ${days} 天`, value: rounded(total) });
  const alternatives: Alternative[] = [];
  const offer = (sum: Sum, paidDays: number, because: string, figure: string) =>
    alternatives.push({ value: rounded(sum), days: paidDays, if: because, figure });
  const wageIf =
    basis?.figure && !settled ? `如果上年度月平均工资是 ${basis.figure.value} 元（还没有正式公布）` : undefined;
  if (total && days !== undefined && basis?.figure && wageIf) offer(total, days, wageIf, basis.figure.figure);
  if (daily && kind === "delivery" && !given && !formula.nationalLeaveOnly) {
    for (const extension of leaveExtensions(situation)) {
      const longer = cap(leaveDays(event, extension.value) ?? extension.value);
      figures.push(used(extension));
      const longerIf = extension.if ?? extension.source;
      offer(times(daily, longer), longer, wageIf ? `${wageIf}，${longerIf}` : longerIf, extension.figure);
    }
  }
  const other = formula.divisorAlternative;
  if (shared && other && days !== undefined && !divisorFigure) {
    offer(times(over(times(shared, other.months), other.days), days), days, other.if, other.figure);
  }
  return {
    amount: {
      ...(total && settled && { value: rounded(total) }),
      ...(daily && settled && { daily: rounded(daily) }),
      ...(days !== undefined && { days }),
      steps,
      figures,
      alternatives,
      cites: [...formula.cites, ...order619Clause("7")],
    },
    missing,
    assumes: [
      ...(formula.divisorWritten || divisorFigure ? [] : [reading("day-count", order619Clause("8"))]),
      ...(kind === "delivery" && !event.dystocia && event.caesarean
        ? [reading("caesarean-days", order619Clause("7"))]
        : []),
    ],
  };
}

/** A monthly sum in yuan as a base. */
export const monthlyBasis = (amount: number, text: string, figure?: FigureUse): Basis => ({
  sum: yuan(amount),
  text,
  ...(figure && { figure }),
});

function daysText({ event }: Situation, days: number, given: number | undefined): string {
  if (event.kind === "termination") return `产假：${days} 天`;
  const parts = [
    `${given ?? "国家规定"}${given === undefined ? "的产假" : " 天"}`,
    ...(event.dystocia ? [`难产加 ${NATIONAL_LEAVE.dystocia.value} 天`] : []),
    ...(event.fetuses > 1 ? [`多生 ${event.fetuses - 1} 个孩子，每个加 ${NATIONAL_LEAVE.furtherChild.value} 天`] : []),
  ];
  return `产假：${parts.join("，")}，共 ${days} 天`;
}
