/** What the ways of paying are called, and one stretch in one line. */
import { spanWords, type Post, type Scheme } from "../../shared/policy/index.ts";
import type { StretchDraft } from "../draft/draft.ts";
import { isMonth } from "../draft/texts.ts";
import type { Option } from "../ui/types.ts";
import { dateWords, toldYuanWords } from "./figures.ts";

/** How contributions are paid, to choose from. */
export const SCHEMES: readonly Option<Scheme>[] = [
  { value: "employer", label: "单位交的职工医保" },
  { value: "individual", label: "自己交的职工医保", hint: "灵活就业、个体户、网约车、骑手等" },
  { value: "unemployment-benefit", label: "领失业金时，失业保险给交的" },
  { value: "resident", label: "居民医保", hint: "新农合、学生医保也算" },
];

/** Posts that Taiyuan treats apart, to choose from. */
export const POSTS: readonly Option<Post | "ordinary">[] = [
  { value: "ordinary", label: "普通单位" },
  { value: "fiscal", label: "财政发工资", hint: "公务员、老师等" },
  { value: "welfare-post", label: "公益性岗位" },
  { value: "three-supports", label: "三支一扶" },
  { value: "migrant-account", label: "农民工专户" },
];

/** The tiers of those who pay themselves, to choose from. */
export const TIERS: readonly Option<"1" | "2" | "unknown">[] = [
  { value: "1", label: "一档" },
  { value: "2", label: "二档" },
  { value: "unknown", label: "说不清" },
];

/** What the tiers are, for those who never heard of them. */
export const TIER_HINT = "自己交医保时选的缴费档次，缴费记录上写着；想不起来就选“说不清”";

/** What paying for maternity too means. */
export function maternityHint(scheme: StretchDraft["scheme"]): string {
  if (scheme === "employer") return "单位一般都一起交，不选就按交了算";
  if (scheme === "unemployment-benefit") return "由失业保险一起交，不选就按交了算";
  return "自己交的，办参保时另外选了生育保险才有；看缴费记录里有没有“生育保险”，不选就当不知道，两种都试一遍";
}

/** Why months were paid late, to choose from. */
export const LATE_REASONS = [
  { value: "registration", label: "单位晚办了登记" },
  { value: "arrears", label: "单位欠费" },
  { value: "job-change", label: "换工作中间断了" },
] as const;

/** From when to when, seen from the month `now`: 「2024 年 1 月起，还在交」「打算从 2026 年 9 月起交」; without `to` it goes on. */
export function monthsPaidWords(from: string, to: string | undefined, now: string): string {
  const planned = from > now;
  if (to !== undefined) return `${planned ? "打算交 " : ""}${spanWords(from, to)}`;
  return planned ? `打算从 ${dateWords(from)}起交` : `${dateWords(from)}起，还在交`;
}

/** One stretch in one line, seen from the month `now` (`YYYY-MM`): how, from when to when, and what is particular about it. */
export function stretchWords(stretch: StretchDraft, now: string): string {
  const scheme = SCHEMES.find(({ value }) => value === stretch.scheme)?.label ?? "还没选怎么交的";
  if (!isMonth(stretch.from)) return `${scheme}，还没选月份`;
  const goesOn = stretch.ongoing === "yes";
  const months =
    goesOn || isMonth(stretch.to)
      ? monthsPaidWords(stretch.from, goesOn ? undefined : stretch.to, now)
      : `${dateWords(stretch.from)}到 ？`;
  const details = detailWords(stretch);
  return `${scheme}，${months}${details.length > 0 ? `（${details.join("，")}）` : ""}`;
}

function detailWords({ tier, maternity, base, onTime, paidIn, region, post }: StretchDraft): string[] {
  return [
    tier === "1" && "一档",
    tier === "2" && "二档",
    maternity === "yes" && "带生育保险",
    maternity === "no" && "没交生育保险",
    base !== "" && `每月基数 ${toldYuanWords(base)}`,
    post !== "" && post !== "ordinary" && POSTS.find(({ value }) => value === post)?.label,
    onTime === "no" && (isMonth(paidIn) ? `${dateWords(paidIn)}才交` : "不是按月交的"),
    region !== "" && "在别的地方交的",
  ].filter((detail) => typeof detail === "string");
}
