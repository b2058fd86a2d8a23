/** A real answer to show before anything is asked. Stands alone, so that it can be said before the rules have come; a test holds it true. */

/** Somebody of the questions people ask (`at`: which question, which side, and that all of it is shown), and the headline of what she is answered. */
export const EXAMPLE = {
  who: "克拉玛依送外卖、参加了生育保险的她",
  headline: "医疗费能报；接着交到 2027 年 11 月，津贴才能领，估算约 1.7–2.8 万元。",
  at: { question: "26", at: "0", whole: "1" },
} as const;
