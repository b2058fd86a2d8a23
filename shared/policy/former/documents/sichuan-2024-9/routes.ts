/** 川医保规〔2024〕9号: it speaks of her own insurance alone, and leaves the other routes open. */
import type { RouteRules, Said } from "../../../telling/routes.ts";
import { clause } from "./clauses.ts";

const notWritten = (text: string, ask: string): (() => Said) => {
  const said: Said = { text, ask, cites: clause("2", "2.1") };
  return () => said;
};

export const routes: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: notWritten(
        "这份文件只写了用自己的；能不能用丈夫的、报多少，文件没有写。",
        "能不能用丈夫的生育保险，和用自己的哪个多",
      ),
    },
    {
      between: ["spouse", "resident"],
      costs: notWritten(
        "用丈夫的和用居民医保，这份文件都没有写。",
        "用丈夫的生育保险和用居民医保各能报多少，能不能都报",
      ),
    },
  ],
  allowance: {
    spouse: {
      text: "这份文件只写了自己交生育保险的津贴；用丈夫的有没有，文件没有写。",
      ask: "用丈夫的生育保险，有没有津贴",
      cites: clause("2", "2.2.1"),
    },
    resident: {
      text: "这份文件只写了自己交生育保险的津贴；居民医保有没有，文件没有写。",
      ask: "居民医保有没有生育津贴",
      cites: clause("2", "2.2.1"),
    },
  },
};
