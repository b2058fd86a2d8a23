/** What the parts of an answer are called. What decides and why comes from the policy package as it is. */
import type {
  BenefitLine,
  Benefit,
  Condition,
  FigureStatus,
  Material,
  Outcome,
  Payer,
  Verdict,
} from "../../shared/policy/index.ts";
import { dateWords, yuanWords } from "./figures.ts";
import type { Voice } from "./voice.ts";

/** What a benefit is called. */
export const BENEFIT_NAMES: Readonly<Record<Benefit, string>> = {
  "medical-expense": "生育医疗费",
  allowance: "生育津贴",
  "genetic-testing": "遗传病基因检测",
  "allowance-top-up": "津贴补差",
};

/** A sign for each verdict, so that no colour has to be seen. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  eligible: "✓",
  pending: "…",
  ineligible: "✕",
  unknown: "?",
  "not-covered": "–",
};

/** How a condition came out: a sign, and a word to put before what is required. */
interface OutcomeWords {
  readonly sign: string;
  readonly word: string;
}

const OUTCOMES: Readonly<Record<Outcome, OutcomeWords>> = {
  met: { sign: "✓", word: "已满足" },
  unmet: { sign: "✕", word: "没满足" },
  unknown: { sign: "?", word: "还不清楚" },
};

/** An unmet condition that can still be met, or that no document speaks of, is no refusal and does not look like one. */
const UNMET: Partial<Record<Verdict, OutcomeWords>> = {
  pending: { sign: VERDICT_SIGNS.pending, word: "还差" },
  unknown: { sign: VERDICT_SIGNS.pending, word: "还差" },
  "not-covered": { sign: VERDICT_SIGNS["not-covered"], word: "没满足" },
};

/** What the things to do are called: where this time is lost they are for another time. */
export const actionsTitle = (verdict: Verdict): string => (verdict === "ineligible" ? "以后可以做什么" : "要做什么");

/** The words for a condition's outcome on a line with this verdict. */
export const outcomeWords = (outcome: Outcome, verdict: Verdict): OutcomeWords =>
  (outcome === "unmet" ? UNMET[verdict] : undefined) ?? OUTCOMES[outcome];

/** The conditions with what decides first: what is unmet, then what is not known, then what is met. */
export const decidingFirst = (conditions: readonly Condition[]): readonly Condition[] =>
  (["unmet", "unknown", "met"] as const).flatMap((outcome) => conditions.filter((each) => each.outcome === outcome));

/** Who pays. */
export const PAYERS: Readonly<Record<Payer, string>> = {
  "employee-fund": "职工医保基金",
  "resident-fund": "居民医保基金",
  employer: "用人单位",
  treasury: "财政",
};

/** How sure a figure is. */
export const FIGURE_STATUSES: Readonly<Record<FigureStatus, string>> = {
  official: "官方公布",
  unconfirmed: "待当地确认",
  caller: "按填的数",
};

/** How papers are handed in. */
export const CHANNELS: Readonly<Record<Material["channel"], string>> = {
  direct: "在医院直接结算",
  online: "网上办",
  counter: "窗口办",
};

/** Money that is handed over is 领, a bill that is paid is 报. */
const isPaidOut = (benefit: Benefit): boolean => benefit === "allowance" || benefit === "allowance-top-up";

/** The verdict in words. */
export function verdictWords({ benefit, verdict }: Pick<BenefitLine, "benefit" | "verdict">): string {
  const verb = isPaidOut(benefit) ? "领" : "报";
  const words: Record<Verdict, string> = {
    eligible: `可以${verb}`,
    pending: "还差一步",
    ineligible: `这次不能${verb}`,
    unknown: "还缺信息",
    "not-covered": "这些文件没有规定",
  };
  return words[verdict];
}

/** One sentence on what the verdict means. */
export function verdictMeaning({ verdict, payer, assumptions }: BenefitLine): string {
  if (verdict === "eligible") {
    return assumptions.some(({ id }) => id === "planned-payments")
      ? "按填的情况，以后各月也按时交上，条件就都满足。"
      : "按填的情况，条件都满足。";
  }
  if (verdict === "pending") return "现在还差一点，这次还来得及。看“要做什么”。";
  if (verdict === "unknown") return "有的情况还不知道，现在定不下来。看“还缺什么”。";
  if (verdict === "not-covered") return "已收录的文件没有说这种情况。可以打 12393 问当地医保。";
  if (payer === "employer") return "医保不付，由用人单位付。";
  if (payer === "treasury") return "医保不付，由财政按原来的渠道发。";
  return "这次够不上，原因写在“为什么”里。觉得不对，或者想再问问，可以打 12393。";
}

/** Through whose insurance a line runs. */
export function routeWords(via: BenefitLine["via"], { she, spouse }: Voice): string {
  if (via === "self") return `用${she}自己的医保`;
  return via === "spouse" ? `用${spouse}的医保` : "用居民医保";
}

/** What `from` says on this line. */
export function fromWords({ benefit, verdict, from }: BenefitLine): string | undefined {
  if (from === undefined) return undefined;
  const day = dateWords(from);
  if (isPaidOut(benefit)) return `${day}起可以申请`;
  return verdict === "ineligible" ? `要 ${day}起发生的费用才能报` : `${day}起发生的费用可以报`;
}

/** What `claimBy` says. */
export const claimByWords = ({ claimBy }: BenefitLine): string | undefined =>
  claimBy === undefined ? undefined : `最晚 ${dateWords(claimBy)}申请，当天也算`;

/** Where the sum is not settled: where the possible ones stand. */
export function openAmountWords({ verdict, amount }: BenefitLine): string | undefined {
  if (amount === undefined || (verdict !== "eligible" && verdict !== "pending")) return undefined;
  if (amount.alternatives.length > 0)
    return amount.value === undefined ? "几种可能的数写在“怎么算的”里。" : "当地也可能按别的办法算，写在“怎么算的”里。";
  return amount.value === undefined ? "少了一个数，算不出来。看“还缺什么”。" : undefined;
}

/** The amount to show large, or what stands in its place. */
export function amountWords({ amount, verdict }: BenefitLine): string | undefined {
  if (amount === undefined) return undefined;
  if (amount.value !== undefined) return yuanWords(amount.value);
  if (verdict !== "eligible" && verdict !== "pending") return undefined;
  return amount.alternatives.length > 0 ? "金额待当地确认" : "金额还算不出来";
}

/** Who hands the papers in. */
export function filedByWords(filedBy: Material["filedBy"], { she }: Voice): string {
  if (filedBy === "person") return `${she}本人办`;
  return filedBy === "employer" ? "由单位办" : `${she}本人或单位办`;
}

/** A line in one sentence, for the top of the page. */
export function lineInShort(line: BenefitLine, voice: Voice): string {
  const amount = amountWords(line);
  const verdict = verdictWords(line) + (amount === undefined ? "" : `，${amount}`);
  return `${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）：${verdict}`;
}
