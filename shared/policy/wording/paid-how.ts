/** How a bill is paid, in a few words: each sentence of a paper that says it, in short. */
import type { BenefitLine } from "../assessment/assessment.ts";
import { chongqing12Words } from "./chongqing-2024-12.ts";
import { chongqing37Words } from "./chongqing-2025-37.ts";
import { karamayWords } from "./karamay-2026-4.ts";
import { sichuanWords } from "./sichuan-2024-9.ts";
import { taiyuanWords } from "./taiyuan-2024-51.ts";

const NOT_WRITTEN = "报多少文件没写";
const AS_INPATIENT = "按居民住院报";
const AS_OUTPATIENT = "按居民普通门诊报";

/** The sentence, by the paper's own note, and what it says in short. */
const IN_SHORT: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [karamayWords.notes["costs-full"], "全额报销（政策范围内）"],
  [karamayWords.notes["costs-outpatient"], "按门诊慢特病报"],
  [karamayWords.notes["costs-within"], NOT_WRITTEN],
  [karamayWords.notes["resident-inpatient"], AS_INPATIENT],
  [karamayWords.notes["resident-outpatient"], AS_OUTPATIENT],
  [chongqing37Words.notes["as-inpatient"], AS_INPATIENT],
  [chongqing37Words.notes["as-outpatient"], AS_OUTPATIENT],
  [chongqing37Words.notes["as-either"], "住院、门诊各按居民的办法报"],
  [chongqing12Words.notes["by-the-standard"], "按职工生育保险的标准报"],
  [chongqing12Words.notes["one-limit-a-pregnancy"], NOT_WRITTEN],
  [sichuanWords.notes["what-it-covers"], "标准跟单位职工一样"],
  [taiyuanWords.notes["ordinary-ratio"], "按普通住院的比例报"],
]);

/** How much of a bill is paid, as the line's own notes say it; nothing where they do not, or nothing is paid. */
export function paidHow({ verdict, notes }: Pick<BenefitLine, "verdict" | "notes">): string | undefined {
  if (verdict !== "eligible" && verdict !== "pending") return undefined;
  const found = [...new Set(notes.flatMap((note) => IN_SHORT.get(note) ?? []))];
  return found.length === 0 ? undefined : found.join("；");
}
