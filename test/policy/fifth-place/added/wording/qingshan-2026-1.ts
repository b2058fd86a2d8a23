/** 青山医保规〔2026〕1号 in plain Chinese. */
import type { Rules } from "../documents/qingshan-2026-1.ts";
import type { PaperWords } from "../rules/words.ts";

export const qingshanWords: PaperWords<Rules> = {
  conditions: {
    "months-paid": {
      required: ({ word }) => `${word}以前，单位连续交满 6 个月`,
      observed: {
        enough: ({ months }) => `到上个月，连续交了 ${months} 个月`,
        "too-few": ({ months }) => `到上个月，只连续交了 ${months} 个月`,
      },
    },
  },
};
