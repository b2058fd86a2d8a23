/** 克医保规〔2026〕4号 四（一）, 四（三）, 四（五）第二款: her own, her husband's and resident insurance beside each other. */
import type { RouteRules } from "../../../telling/routes.ts";
import { clause } from "./clauses.ts";

export const routes: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: () => ({
        text: "用自己的和用丈夫的，都能报生育医疗费；哪边报得多、能不能都报，文件没有写。",
        ask: "医疗费能不能两边都报，用哪一边方便",
        cites: clause("4.1", "4.3"),
      }),
    },
    {
      between: ["spouse", "resident"],
      exclusive: {
        text: "用丈夫的生育保险和用居民医保，一次怀孕只能选一个，哪个报得多选哪个。",
        cites: clause("4.5"),
      },
      costs: (_his, residents) =>
        residents.verdict === "not-covered"
          ? {
              text: "居民医保的这种情况，这份文件没有写能报多少，两边比不出来。",
              ask: "这次用居民医保能报多少，和用丈夫的哪个多",
              cites: clause("4.1", "4.5"),
            }
          : {
              text: "住院生产和计划生育手术：用丈夫的，范围内的费用全额报，不会比居民医保少。产检：两边的比例文件都没有写。",
              ask: "产检用丈夫的报得多，还是用居民医保报得多",
              cites: clause("4.1", "4.5"),
            },
    },
  ],
  allowance: {
    spouse: { text: "用丈夫的，只报医疗费；津贴要自己参加生育保险才有。", cites: clause("4.2", "4.3") },
    resident: { text: "用居民医保，只报医疗费；津贴要自己参加生育保险才有。", cites: clause("4.2", "4.5") },
  },
};
