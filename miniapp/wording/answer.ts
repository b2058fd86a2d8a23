/** What the parts of an answer are called. What decides and why comes from the policy package as it is. */
import {
  isOpen,
  paysBill,
  undecidedWords,
  type Alternative,
  type BenefitLine,
  type Benefit,
  type Condition,
  type FigureStatus,
  type Material,
  type Outcome,
  type Payer,
  type Verdict,
} from "../../shared/policy/index.ts";
import { dateWords, rangeWords, yuanWords } from "./figures.ts";
import { STANDING_SIGNS, standingOf, verdictWords } from "./standing.ts";
import type { Voice } from "./voice.ts";

/** What a benefit is called. */
export const BENEFIT_NAMES: Readonly<Record<Benefit, string>> = {
  "medical-expense": "生育医疗费",
  allowance: "生育津贴",
  "genetic-testing": "遗传病基因检测",
  "allowance-top-up": "津贴补差",
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

/**
 * An unmet condition that can still be met, that no document speaks of, or that stands in nobody's way, is no refusal and does
 * not look like one.
 */
const UNMET: Partial<Record<Verdict, OutcomeWords>> = {
  eligible: { sign: STANDING_SIGNS["not-covered"], word: "没满足" },
  pending: { sign: STANDING_SIGNS.pending, word: "还差" },
  unknown: { sign: STANDING_SIGNS.pending, word: "还差" },
  "not-covered": { sign: STANDING_SIGNS["not-covered"], word: "没满足" },
};

/** Conditions that ask for what nobody wishes for: there is such a thing or there is none. */
const BURDENS: ReadonlySet<string> = new Set(["years-missed"]);
const BURDEN_WORDS: Readonly<Partial<Record<Outcome, string>>> = { met: "有", unmet: "没有" };

/** The words for a condition's outcome on a line with this verdict. */
export function outcomeWords(outcome: Outcome, verdict: Verdict, id = ""): OutcomeWords {
  const { sign, word } = (outcome === "unmet" ? UNMET[verdict] : undefined) ?? OUTCOMES[outcome];
  return { sign, word: (BURDENS.has(id) ? BURDEN_WORDS[outcome] : undefined) ?? word };
}

/** The conditions that decide, what is unmet before what is not known; and those that are met. */
export const decidingApart = (conditions: readonly Condition[]) => ({
  deciding: (["unmet", "unknown"] as const).flatMap((outcome) => conditions.filter((each) => each.outcome === outcome)),
  met: conditions.filter(({ outcome }) => outcome === "met"),
});

/** What the conditions that are met are called, beside those that decide or alone. */
export function metTitle(count: number, besideOthers: boolean): string {
  if (besideOthers) return `已经满足的：${count} 个条件`;
  return count === 1 ? "为什么：要看的 1 个条件满足了" : `为什么：${count} 个条件都满足`;
}

/** All of them, those that decide first. */
export function decidingFirst(conditions: readonly Condition[]): readonly Condition[] {
  const { deciding, met } = decidingApart(conditions);
  return [...deciding, ...met];
}

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

/** What a way of handing in is called. */
export const wayWords = ({ channel, case: which }: Pick<Material, "channel" | "case">): string =>
  which === CHANNELS[channel] ? which : `${CHANNELS[channel]}：${which}`;

/** One sentence on what the verdict means: what to do where something can be done, who pays where insurance does not. */
export function verdictMeaning(line: BenefitLine): string {
  const { benefit, verdict, payer, assumptions, conditions } = line;
  const verb = paysBill(benefit) ? "报" : "领";
  if (verdict === "eligible") {
    return assumptions.some(({ id }) => id === "planned-payments")
      ? "按填的情况，以后各月也按时交上，条件就都满足。"
      : "按填的情况，条件都满足。";
  }
  if (verdict === "pending") return `现在还差一点，这次还来得及：做完“接下来做什么”里的事，就能${verb}。`;
  if (verdict === "unknown") {
    const named = decidingApart(conditions).deciding.length > 0 ? `。看“${REASONS_TITLES.unknown}”` : "";
    return `能不能${verb}，现在还定不下来：有的情况还不知道${named}，知道了就能定。`;
  }
  if (verdict === "not-covered") return `${undecidedWords(line)}，所以说不准。可以打 12393 问当地医保局。`;
  if (payer === "employer") return "可以拿着下面的依据去找单位人事。";
  if (payer === "treasury") return "照原来的渠道发，不用另外申请。";
  return "觉得不对，或者想再问问，可以打 12393。";
}

/** What can still be had beside a line that gives nothing; nothing to say when nothing can. */
export function stillWords({ verdict }: BenefitLine, all: readonly BenefitLine[], voice: Voice): string | undefined {
  if (verdict !== "ineligible") return undefined;
  const others = all.filter(isOpen);
  if (others.length === 0) return undefined;
  const named = (title: string, lines: readonly BenefitLine[]): string[] =>
    lines.length === 0
      ? []
      : [
          `${title}：${lines.map(({ benefit, via }) => `${BENEFIT_NAMES[benefit]}（${routeWords(via, voice)}）`).join("、")}`,
        ];
  const had = others.filter((line) => line.verdict === "eligible");
  return `${[
    ...named(
      "这次能报的",
      had.filter(({ benefit }) => paysBill(benefit)),
    ),
    ...named(
      "这次能领的",
      had.filter(({ benefit }) => !paysBill(benefit)),
    ),
    ...named(
      "还差一步的",
      others.filter((line) => line.verdict === "pending"),
    ),
  ].join("；")}。`;
}

/** What the conditions that decide are called under each verdict. */
const REASONS_TITLES: Readonly<Record<Verdict, string>> = {
  eligible: "为什么",
  pending: "还差什么",
  ineligible: "为什么不能",
  unknown: "还不知道的",
  "not-covered": "为什么定不下来",
};

/** What they are called on a line: where another one pays, it is the insurance that does not. */
export const reasonsTitle = (line: Pick<BenefitLine, "verdict" | "payer">): string =>
  standingOf(line) === "other-payer" ? "医保为什么不付" : REASONS_TITLES[line.verdict];

/** Through whose insurance a line runs. */
export function routeWords(via: BenefitLine["via"], { she, spouse }: Voice): string {
  if (via === "self") return `用${she}自己的医保`;
  return via === "spouse" ? `用${spouse}的医保` : "用居民医保";
}

/** What `from` says on this line. */
export function fromWords({ benefit, verdict, from }: BenefitLine): string | undefined {
  if (from === undefined) return undefined;
  const day = dateWords(from);
  if (!paysBill(benefit)) return `${day}起可以申请`;
  return verdict === "ineligible" ? `要 ${day}起发生的费用才能报` : `${day}起发生的费用可以报`;
}

/** Of a claim that cannot be made before its last day is over. */
export const overFirstWords = (last: string): string =>
  `文件写的申请期限到 ${dateWords(last)}，能领的时候已经过了，去之前先打 12393 问清楚还收不收`;

/** What `claimBy` says on the day of asking: a day that has passed, or will have, is not said as one on which to claim. */
export function claimByWords(
  { benefit, from, claimBy }: Pick<BenefitLine, "benefit" | "from" | "claimBy">,
  asOf: string,
): string | undefined {
  if (claimBy === undefined) return undefined;
  if (!paysBill(benefit) && from !== undefined && from > claimBy) return overFirstWords(claimBy);
  const last = `最晚 ${dateWords(claimBy)}申请`;
  return claimBy < asOf ? `${last}，已经过了；还能不能办，打 12393 问` : `${last}，当天也算`;
}

/** The next day that matters on this line: from when, else until when. */
export function nextDayWords(line: BenefitLine, asOf: string): string | undefined {
  const { verdict, from, claimBy } = line;
  if (verdict !== "eligible" && verdict !== "pending") return undefined;
  if (from !== undefined && from > asOf) return fromWords(line);
  return claimBy !== undefined && claimBy >= asOf ? claimByWords(line, asOf) : undefined;
}

/** What another figure would give: 如果按 158 天发，是 22,120 元（待当地确认）; of a figure that is not out yet, an estimate. */
export const alternativeWords = ({ if: when, value, estimate }: Alternative): string =>
  `${when}，是 ${yuanWords(value)}（${estimate ? "估算" : "待当地确认"}）`;

/** The amount to show large, or what stands in its place: what may still be another sum is a range, and exact on its receipt only. */
export function amountWords({ amount, verdict }: BenefitLine): string | undefined {
  if (amount === undefined) return undefined;
  const { value, low, high, alternatives } = amount;
  if (value !== undefined && !isOpenSum({ amount })) return yuanWords(value);
  if (value === undefined && verdict !== "eligible" && verdict !== "pending") return undefined;
  if (low === undefined || high === undefined) return "金额还算不出来";
  return `${alternatives.some(({ estimate }) => estimate) ? "估算" : ""}${rangeWords(low, high)}`;
}

/** Whether there is a sum that is not known yet, or may still come out otherwise. */
export function isOpenSum({ amount }: Pick<BenefitLine, "amount">): boolean {
  if (amount === undefined) return false;
  const { value, low = value, high = value } = amount;
  return value === undefined || low !== high;
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

/** Which day and which rules an answer is of, and whose word is the last. */
export const basisWords = (asOf: string, policyVersion: string): string =>
  `按 ${dateWords(asOf)}的情况算。规则版本 ${policyVersion}。最后以当地医保部门办理的结果为准，可以打 12393 核对。`;
