/** What is said where another site shows this page. */

/** Which site that is, and what it is told; `told`: it has been told of the result on this page. */
export const embeddedWords = (site: string, told: boolean): string =>
  `这一页嵌在 ${site} 里。${told ? "你填的情况和结果，已经告诉了它；改了再算的，也会告诉它。" : "看到结果时，你填的情况和结果也会告诉它。"}`;
