/** Where a line stands, as it is shown: its verdict, and a sign of its own where somebody else than the insurance pays. */
import { paysBill, type BenefitLine, type Verdict } from "../../shared/policy/index.ts";

/** A verdict, or that another one pays: the employer, the treasury. */
export type Standing = Verdict | "other-payer";

type Line = Pick<BenefitLine, "benefit" | "verdict" | "payer">;

/** Where a line stands: a no of the insurance that somebody else pays is no no. */
export const standingOf = ({ verdict, payer }: Pick<BenefitLine, "verdict" | "payer">): Standing =>
  verdict === "ineligible" && payer !== undefined ? "other-payer" : verdict;

/** A sign for each, so that no colour has to be seen. */
export const STANDING_SIGNS: Readonly<Record<Standing, string>> = {
  eligible: "✓",
  pending: "…",
  "other-payer": "付",
  unknown: "?",
  "not-covered": "–",
  ineligible: "✕",
};

/** Where a line stands, in words. */
export function verdictWords(line: Line): string {
  const verb = paysBill(line.benefit) ? "报" : "领";
  const words: Record<Standing, string> = {
    eligible: `可以${verb}`,
    pending: "还差一步",
    "other-payer": `由${line.payer === "treasury" ? "财政" : "单位"}${paysBill(line.benefit) ? "付" : "发"}，医保不付`,
    unknown: "还缺信息",
    "not-covered": "没收录",
    ineligible: `这次不能${verb}`,
  };
  return words[standingOf(line)];
}

const ORDER: readonly Standing[] = ["eligible", "pending", "other-payer", "unknown", "not-covered", "ineligible"];

/** The lines as they are shown: what can be had first, who else pays, an open question, and a no last. */
export const bestFirst = <Shown extends Pick<BenefitLine, "verdict" | "payer">>(
  lines: readonly Shown[],
): readonly Shown[] => ORDER.flatMap((standing) => lines.filter((line) => standingOf(line) === standing));

/** The lines to show in the open, and those that are a plain no beside something better. */
export function noesApart<Shown extends Pick<BenefitLine, "verdict" | "payer">>(
  lines: readonly Shown[],
): { readonly open: readonly Shown[]; readonly noes: readonly Shown[] } {
  const sorted = bestFirst(lines);
  const open = sorted.filter((line) => standingOf(line) !== "ineligible");
  return open.length === 0
    ? { open: sorted, noes: [] }
    : { open, noes: sorted.filter((line) => standingOf(line) === "ineligible") };
}
