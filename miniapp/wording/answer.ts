/** What the parts of an answer are called. What decides and why comes from the policy package as it is. */
import type {
  BenefitLine,
  Benefit,
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
  "allowance-top-up": "补差",
};

/** A sign for each verdict, so that no colour has to be seen. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  eligible: "✓",
  pending: "…",
  ineligible: "✕",
  unknown: "?",
  "not-covered": "–",
};

/** A sign and a word for how a condition came out. */
export const OUTCOMES: Readonly<Record<Outcome, { readonly sign: string; readonly word: string }>> = {
  met: { sign: "✓", word: "符合" },
  unmet: { sign: "✗", word: "不符合" },
  unknown: { sign: "?", word: "还不知道" },
};

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
export function verdictMeaning(line: Pick<BenefitLine, "verdict" | "payer">): string {
  const { verdict, payer } = line;
  if (verdict === "eligible") return "按填的情况，条件都满足。";
  if (verdict === "pending") return "现在还不满足，但这次还来得及。看“要做什么”。";
  if (verdict === "unknown") return "还缺能定下来的信息。看页面最后的“还缺什么”。";
  if (verdict === "not-covered") return "已收录的文件没有说这种情况。可以打 12393 问当地医保。";
  if (payer === "employer") return "医保不付，由用人单位付。";
  if (payer === "treasury") return "医保不付，由财政按原来的渠道发。";
  return "有一条不满足，这次补不上了，原因看下面。觉得不对，可以打 12393 核对。";
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
export const lineInShort = (line: BenefitLine, voice: Voice): string =>
  `${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）：${verdictWords(line)}`;
