/** 并医险中心字〔2024〕51号 第二章一、5 and 7: her own, her spouse's and resident insurance beside each other. */
import type { BenefitLine } from "../../../assessment/assessment.ts";
import type { RouteRules } from "../../../telling/routes.ts";
import { clause } from "./clauses.ts";

/** 5: her own costs go by the ordinary rules of employee insurance. */
const byOrdinaryRules = (own: BenefitLine): boolean => clause("2.1.5").some((key) => own.cites.includes(key));

export const routes: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: (own) => ({
        text: byOrdinaryRules(own)
          ? "用自己的，按职工医保普通住院的比例报；用配偶的，按未就业配偶的生育待遇报。哪个多，文件没有写。"
          : "用自己的还是用配偶的报得多，文件没有写。",
        ask: "用自己的医保和用配偶的生育保险，各能报多少",
        cites: clause("2.1.1", "2.1.5", "2.1.7"),
      }),
    },
    {
      between: ["spouse", "resident"],
      exclusive: {
        text: "用配偶的生育保险和用居民医保（在哪里参加的都算），自己选一个，不能都报。",
        cites: clause("2.1.7"),
      },
      costs: () => ({
        text: "两边各能报多少，文件没有写；居民医保按参保地的规定报。",
        ask: "用配偶的能报多少；再问居民医保的参保地能报多少，比一比再选",
        cites: clause("2.1.7"),
      }),
    },
  ],
  allowance: {
    spouse: { text: "用配偶的，只报医疗费；津贴要自己由单位参保才有。", cites: clause("2.1.1", "2.1.7") },
    resident: { text: "居民医保没有津贴；津贴要自己由单位参保才有。", cites: clause("1.1", "2.1.3") },
  },
};
