/** What the rules answer somebody: asked as anybody asks, and put into a few words. */
import type { AmountTerm } from "../assessment/amount.ts";
import type { BenefitLine, Condition, Payer, Verdict } from "../assessment/assessment.ts";
import { assess } from "../assess.ts";
import { participation } from "../assess-participation.ts";
import { rangeWords, yuanWords } from "../base/yuan.ts";
import { factsSchema } from "../facts/facts.ts";
import { participationFactsSchema, type Topic } from "../participation/facts.ts";
import type { ParticipationLine } from "../participation/answer.ts";
import { isDuty, type ActionId } from "../rules/action.ts";
import { isOpen } from "../rules/line.ts";
import type { AskedFacts, LineName } from "./sweep.ts";

/** An answer as a row shows it. */
export interface Answered {
  readonly verdict: string;
  /** The first day, and other days that the answer gives. */
  readonly days: string;
  /** Keys of the clauses that decided it. */
  readonly cites: readonly string[];
  /** What parts it from other answers, whatever days and sums their facts bring. */
  readonly parts: string;
  /** All leaves of its sum. */
  readonly leaves: readonly Pick<AmountTerm, "value" | "unit">[];
}

type Line = BenefitLine | ParticipationLine;

/** Asks the rules for one line; `undefined` where there is no such line for these facts. */
function lineOf(name: LineName, facts: AskedFacts): Line | undefined {
  if ("topic" in facts) {
    return participation(participationFactsSchema.parse(facts)).lines.find(({ topic }) => topic === name);
  }
  return assess(factsSchema.parse(facts)).benefits.find(({ benefit, via }) => `${benefit}/${via}` === name);
}

/** What somebody is answered of a line. */
export function answered(name: LineName, facts: AskedFacts): Answered {
  const line = lineOf(name, facts);
  if (!line) return { verdict: "没有这一项", days: "", cites: [], parts: "", leaves: [] };
  const { verdict, conditions, amount, actions, cites } = line;
  const payer = "topic" in line ? undefined : line.payer;
  const decided = conditions.filter(({ outcome }) => outcome !== "met");
  const terms = (amount?.formula ?? []).flatMap(leavesOf);
  return {
    verdict: [verdictWords(name, line), ...(payer ? payerWords(verdict, payer) : []), ...sumWords(line)].join("，"),
    days: daysOf(line).join("；"),
    cites: isOpen(line) || decided.length === 0 ? cites : [...new Set(decided.flatMap((one) => one.cites))],
    parts: JSON.stringify([
      verdict,
      payer,
      conditions.map(reasonOf),
      actions.map(({ id }) => id),
      amount?.days,
      terms.map(({ label }) => label),
    ]),
    leaves: terms,
  };
}

const reasonOf = ({ id, outcome, reason }: Condition) => [id, outcome, reason];
const leavesOf = (term: AmountTerm): AmountTerm[] => [term, ...(term.of ?? []).flatMap(leavesOf)];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "可以",
  pending: "还差一步",
  ineligible: "不可以",
  unknown: "还定不下来",
  "not-covered": "文件没有写",
};
const OF_TOPICS: Partial<Readonly<Record<Topic, Partial<Readonly<Record<Verdict, string>>>>>> = {
  waiting: { eligible: "不用等", unknown: "要等" },
  "coverage-starts": { unknown: "要等" },
  "newborn-covered": { unknown: "要等" },
  "continuity-incentive": { eligible: "有", ineligible: "没有" },
  "zero-claim-incentive": { eligible: "有", ineligible: "没有" },
  "serious-illness-cap": { eligible: "会降", ineligible: "不降" },
};
const verdictWords = (name: LineName, { verdict }: Line): string => {
  const own: Partial<Readonly<Record<string, Partial<Readonly<Record<Verdict, string>>>>>> = OF_TOPICS;
  return own[name]?.[verdict] ?? VERDICTS[verdict];
};

const PAYERS: Readonly<Record<Payer, string | undefined>> = {
  "employee-fund": undefined,
  "resident-fund": undefined,
  employer: "由单位付",
  treasury: "工资照发",
};
const payerWords = (verdict: Verdict, payer: Payer): string[] => {
  const words = PAYERS[payer];
  return verdict !== "ineligible" || words === undefined ? [] : [words];
};

function sumWords(line: Line): string[] {
  const { amount } = line;
  const count = "topic" in line ? (line.count ?? 0) : 0;
  const unit = "topic" in line && line.topic === "serious-illness-cap" ? "年" : "次";
  const counted = count > 0 ? [`${count} ${unit}`] : [];
  // How long one waits is no sum of money.
  if (!amount || amount.formula.some(({ unit }) => unit === "months")) return counted;
  const { value, low, high } = amount;
  if (value !== undefined) return [...counted, yuanWords(value)];
  return low === undefined || high === undefined ? counted : [...counted, rangeWords(low, high)];
}

const CURES: Partial<Readonly<Record<ActionId, string>>> = {
  "back-pay": "补缴",
  enrol: "参保",
  "keep-paying": "接着交",
  "lump-sum": "一次补足",
  "return-resident-reimbursement": "退回居民医保报的钱",
};
function daysOf(line: Line): string[] {
  const { from, actions } = line;
  const { waitingFrom, by } = "topic" in line ? line : {};
  const todo = actions
    .filter(({ id }) => !isDuty(id))
    .map(({ id, by: last }) => `${CURES[id] ?? ""}${last === undefined ? "" : `最晚 ${last}`}`);
  return [
    ...(from === undefined ? [] : [`${from} 起`]),
    ...(waitingFrom === undefined ? [] : [`${waitingFrom} 起等`]),
    ...(by === undefined ? todo : [`最晚 ${by} 参保`]),
  ];
}
