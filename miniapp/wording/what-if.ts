/** How another way, and what it costs, is told. */
import type { Plans } from "../../shared/policy/index.ts";
import { yuanWords } from "./figures.ts";

type Plan = Plans["plans"][number];

/** 要多交 16 个月，约 840 元; nothing where it costs no more. */
export function costWords({ costs }: Pick<Plan, "costs">): string | undefined {
  if (costs === undefined || costs.months === 0) return undefined;
  const { months, value, atLeast, estimate } = costs;
  const how = atLeast ? "至少 " : estimate ? "约 " : "";
  return `要多交 ${months} 个月${value === undefined ? "" : `，${how}${yuanWords(value)}`}`;
}
