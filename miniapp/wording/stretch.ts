/** What the ways of paying are called, and one stretch in one line. */
import type { Post, Scheme } from "../../shared/policy/index.ts";
import type { StretchDraft } from "../draft/draft.ts";
import { isMonth } from "../draft/texts.ts";
import type { Option } from "../ui/types.ts";
import { dateWords } from "./figures.ts";

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

/** One stretch in one line: how, from when to when. */
export function stretchWords(stretch: StretchDraft): string {
  const scheme = SCHEMES.find(({ value }) => value === stretch.scheme)?.label ?? "还没选怎么交的";
  if (!isMonth(stretch.from)) return `${scheme}，还没选月份`;
  const from = dateWords(stretch.from);
  if (stretch.ongoing === "yes") return `${scheme}，${from}起，还在交`;
  return `${scheme}，${from}到 ${isMonth(stretch.to) ? dateWords(stretch.to) : "？"}`;
}
