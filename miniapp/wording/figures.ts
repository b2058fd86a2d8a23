/** Days, months and money as people write them. */
import { rangeWords, yuanWords } from "../../shared/policy/base/yuan.ts";
import { readYuan } from "../draft/texts.ts";
import type { Amount, AmountTerm, FigureUse, Step } from "../../shared/policy/index.ts";

export { rangeWords, yuanWords };

/** `2026-03-05` → 2026 年 3 月 5 日; `2026-03` → 2026 年 3 月; anything else as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  return `${year} 年 ${Number(month)} 月${day ? ` ${Number(day)} 日` : ""}`;
}

/** From one day to another, without what both have in common: 4 月 1 日到 15 日. */
export function daysWords(from: string, to: string): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dateWords(from)}到 ${dateWords(to)}`;
  const [first, last] = [from, to].map((day) => dateWords(day).replace(/^\d+ 年 /, ""));
  return `${first}到 ${from.slice(0, 7) === to.slice(0, 7) ? last?.replace(/^\d+ 月 /, "") : last}`;
}

/** An amount as it was typed, in its usual form; what is no amount stays as it is. */
export function toldYuanWords(typed: string): string {
  const yuan = readYuan(typed);
  return yuan === undefined ? typed : yuanWords(yuan);
}

/** A step of the sum with its result, unless the text already says it: money, but for the step that gives the days. */
export function stepWords({ text, value }: Step, { days, daily }: Pick<Amount, "days" | "daily">): string {
  if (value === undefined || text.includes(String(value))) return text;
  return `${text} = ${value === days && value !== daily ? `${days} 天` : yuanWords(value)}`;
}

/** A figure in words: what it is, of when, its value. */
export function figureWords({ figure, value, unit }: Pick<FigureUse, "figure" | "value" | "unit">): string {
  const [name = "", , when] = figure.split(":");
  const year = when && /^\d{4}$/.test(when) ? `${when} 年` : "";
  const label = FIGURE_NAMES[name];
  const says = unit.startsWith("元") ? unit.replace("元", yuanWords(value)) : `${value} ${unit}`;
  return label ? `${year}${label} ${says}` : says;
}

const FIGURE_NAMES: Readonly<Record<string, string>> = {
  "average-wage": "社会月平均工资",
  "allowance-days": "津贴天数",
  "allowance-divisor": "一个月折算的天数",
  "waiting-months": "要先交满的月数",
  "qualifying-months": "要先交满的月数",
  "resident-waiting-months": "居民医保要等的月数",
  "resident-incentive-minimum": "一次激励最少",
};

/** What a figure that somebody was told counts, by the first part of its key; the others are yuan in a month. */
const COUNTED: Readonly<Record<string, AmountTerm["unit"]>> = {
  "allowance-days": "days",
  "waiting-months": "months",
  "qualifying-months": "months",
  "resident-waiting-months": "months",
  "serious-illness-cap": "yuan",
  "resident-incentive": "yuan",
};

/** The unit of a figure by its key: `qualifying-months:330100:employer` → `months`. */
export const figureUnit = (key: string): AmountTerm["unit"] => COUNTED[key.split(":")[0] ?? ""] ?? "yuan/month";

/** Units as they stand behind a field. */
export const UNIT_WORDS: Readonly<Partial<Record<AmountTerm["unit"], string>>> = {
  "yuan/month": "元/月",
  "yuan/day": "元/天",
  yuan: "元",
  days: "天",
  months: "个月",
};
