/** Sums in Chinese: what each term is called, how it is computed step by step, and what would make another sum right. */
import type { AmountTerm } from "../assessment/amount.ts";
import type { Alternative, Amount, Step } from "../assessment/assessment.ts";
import { day } from "../base/calendar.ts";
import { yuanWords } from "../base/yuan.ts";
import { NATIONAL_LEAVE } from "../figures/leave.ts";
import { valueOf } from "../rules/money-of.ts";
import type { Condition, DecidedAlternative, DecidedAmount, Term, TermLabel } from "../rules/sum.ts";
import { dayWords } from "./terms.ts";

/** What each term is called. */
export const TERM_WORDS: Readonly<Record<TermLabel, string>> = {
  "average-wage": "上年度月平均工资",
  "employer-average-wage": "单位上年度职工月平均工资",
  "own-average-base": "上年度月平均缴费基数",
  "wage-before-leave": "休产假以前的月工资",
  share: "比例",
  stipend: "月补贴",
  "days-a-month": "每月天数",
  days: "天数",
  delivery: "产假",
  dystocia: "难产加的",
  caesarean: "剖宫产加的",
  "further-children": "多生的孩子加的",
  "early-termination": "怀孕不满 4 个月的产假",
  "late-termination": "怀孕满 4 个月的产假",
  "days-told": "你填的天数",
  "after-contract": "合同结束以后的",
  "paid-bases": "几个月的缴费基数",
  base: "月缴费基数",
  months: "月数",
  "paid-months": "缴费月数",
  "days-a-year": "全年天数",
  "months-a-year": "全年月数",
  "waiting-months": "等待期",
  "waiting-fixed": "固定的",
  "waiting-added": "多断的年份加的",
  "lowered-a-year": "断一年降低",
  "missed-years": "断保的年数",
  "serious-illness-cap": "大病保险最高支付限额",
  "most-lowered": "最多降低的比例",
  incentive: "一次激励的金额",
  incentives: "激励次数",
  "contribution-base": "月缴费基数",
  "contribution-rate": "缴费比例",
  "year-price": "一年的费用",
  "months-paid": "这几个月",
};

const SURENESS = { official: "", unconfirmed: "（还没有正式公布）", caller: "（你填的）" } as const;

/** A decided sum with its words. */
export function amountWords(amount: DecidedAmount): Amount {
  const { formula, alternatives, figures, cites, ...numbers } = amount;
  return {
    ...numbers,
    formula: formula.map(termWords),
    steps: stepsOf(amount),
    figures: [...figures],
    alternatives: alternatives.map(alternativeWords),
    cites: [...cites],
  };
}

/** A term with its words. */
export const termWords = ({ label, of, ...term }: Term): AmountTerm => ({
  label: TERM_WORDS[label],
  ...term,
  ...(of && { of: of.map(termWords) }),
});

const alternativeWords = ({ because, leaves, ...rest }: DecidedAlternative): Alternative => ({
  ...rest,
  if: because.map(conditionWords).join("，"),
  leaves: leaves.map(termWords),
});

/** What would make another sum right; a condition without words does not compile. */
export function conditionWords({ id, data }: Condition): string {
  switch (id) {
    case "unconfirmed-wage":
      return `如果上年度月平均工资是 ${yuanWords(data.value)}（还没有正式公布）`;
    case "estimated-wage":
      return `${data.year} 年的月平均工资还没有，如果按 ${data.of} 年的 ${yuanWords(data.value)}${SURENESS[data.status]}估算`;
    case "longer-leave":
      return data.text;
    case "unconfirmed-incentive":
      return `如果一次激励是 ${yuanWords(data.value)}（没有见到正式文本，可能更多）`;
    case "most-incentives":
      return "如果几项激励加起来，最多是大病保险最高支付限额的 20%（没有见到正式文本）";
    case "unconfirmed-waiting":
      return `如果等 ${data.months} 个月（没有见到正式文本），${dayWords(day(data.from))}起能报`;
    case "unconfirmed-waiting-paid":
      return `如果把断的年份补缴了，等 ${data.months} 个月（没有见到正式文本），${dayWords(day(data.from))}起能报`;
    case "cap-is-high":
      return "如果没有超过大病保险最高支付限额的 20%";
    case "days-of-a-year":
      return "如果当地按月基数 × 12 ÷ 365 天算";
    case "local-months-full":
      return "如果当地要求的月数已经交满";
  }
}

/** How the sum is computed, line by line; lines whose numbers are missing are left out. */
function stepsOf({ formula, value, days }: DecidedAmount): Step[] {
  const [basis, ...rest] = formula;
  const last = rest.at(-1);
  const daily = valueOf(formula.slice(0, -1));
  const each = daily === valueOf(formula.slice(0, -1).map(asShown)) ? "" : ROUNDED;
  return [
    ...(basis?.value === undefined ? [] : [{ text: basisText(basis), value: basis.value }]),
    ...(daily === undefined ? [] : [{ text: `每天：${dailyText(rest.slice(0, -1))}${each}`, value: daily }]),
    ...(last?.value === undefined ? [] : leaveSteps(last, last.value)),
    ...(value === undefined || days === undefined
      ? []
      : [{ text: `合计：每天的津贴 × ${days} 天${totalRounded(value, daily, days)}`, value }]),
  ];
}

/** Said where the numbers that are shown would give another one: they are rounded for the eye, the reckoning is not. */
const ROUNDED = "（先按没有四舍五入的数算，最后才四舍五入到分）";
const asShown = ({ of: _of, rounded: _rounded, ...term }: Term): Term => term;
function totalRounded(value: number, daily: number | undefined, days: number): string {
  const shown: readonly Term[] = [
    { label: "days-a-month", unit: "yuan/day", ...(daily !== undefined && { value: daily }) },
    { label: "days", unit: "days", op: "×", value: days },
  ];
  return valueOf(shown) === value ? "" : ROUNDED;
}

const UNIT_SIGN: Partial<Readonly<Record<Term["unit"], string>>> = { percent: "%" };

/** 「月基数 × 60% ÷ 30」; what is taken off first stands in brackets, as a reader expects. */
function dailyText(terms: readonly Term[]): string {
  const off = terms.findIndex(({ op }) => op === "-") + 1;
  const first = `月基数${terms.slice(0, off).map(joined).join("")}`;
  const rest = terms.slice(off).map(joined).join("");
  return off === 0 ? `${first}${rest}` : `（${first}）${rest.trimStart()}`;
}

/** 「 × 60%」, 「 - 月补贴 2,100 元」, 「 ÷ 30」 */
const joined = ({ op = "×", label, value = 0, unit }: Term): string =>
  unit === "yuan/month" ? ` ${op} ${TERM_WORDS[label]} ${yuanWords(value)}` : ` ${op} ${value}${UNIT_SIGN[unit] ?? ""}`;

/** What the month's base is. */
function basisText({ label, key = "", of }: Term): string {
  if (label === "average-wage") return `${key.slice(-4)} 年全口径城镇单位就业人员月平均工资`;
  const months = label === "own-average-base" ? of?.at(-1)?.value : undefined;
  return months === undefined ? `${TERM_WORDS[label]}（按填的）` : `上年度 ${months} 个缴费月的平均基数`;
}

/** The days of leave, and those that the contract's end takes off. */
function leaveSteps({ of = [], status }: Term, days: number): Step[] {
  const cut = of.find(({ label }) => label === "after-contract");
  const parts = of.filter((one) => one !== cut);
  const full = days + (cut?.value ?? 0);
  const told = status === "caller" ? "（按填的）" : "";
  const text = parts.length > 1 ? `${parts.map(partText).join("，")}，共 ${full} 天` : `${full} 天${told}`;
  return [
    { text: `产假：${text}`, value: full },
    ...(cut ? [{ text: `合同结束以后的 ${cut.value ?? 0} 天不算`, value: days }] : []),
  ];
}

/** One part of a birth's leave. */
function partText({ label, value = 0, status }: Term): string {
  if (label === "dystocia") return `难产加 ${value} 天`;
  if (label === "further-children") {
    return `多生 ${value / NATIONAL_LEAVE.furtherChild.value} 个孩子加 ${value} 天`;
  }
  return status === "caller" ? `按填的 ${value} 天` : `国家规定的 ${value} 天`;
}

/** Readings of sums and of leave that several papers share. */
export const sumReadings = {
  "employer-as-fund": "单位该付多少，这里按基金发的标准算；也有按休产假以前的工资算的。",
} as const;
