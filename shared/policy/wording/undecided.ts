/** Why no document that is loaded decides a line, in one clause: the same wherever it is said. */
import type { BenefitLine, Condition } from "../assessment/assessment.ts";

/** Of whom the national rules do not speak; each place has its own paper for them. */
const LEFT_TO_PLACES: Readonly<Record<string, string>> = {
  individual: "自己交的",
  "unemployment-benefit": "领失业金的",
  resident: "居民医保",
  "without-job": "没工作的",
};

/** 「全国的规定没有写自己交的，当地的文件还没收录」 */
export function undecidedWords({ conditions }: Pick<BenefitLine, "conditions">): string {
  const why = conditions.filter(({ outcome }) => outcome === "unmet").map(reasonWords);
  return why.find((words) => words !== undefined) ?? "收录的文件没有写";
}

function reasonWords({ id, reason }: Condition): string | undefined {
  if (id === "document-in-force") return "收录的文件管不到那一天";
  if (id === "claimed-in-time") return "申请的期限过了，过了以后怎么办的文件还没有收录";
  const who = id === "insured-by-employer" || id === "own-benefit" ? LEFT_TO_PLACES[reason] : undefined;
  return who === undefined ? undefined : `全国的规定没有写${who}，当地的文件还没收录`;
}
