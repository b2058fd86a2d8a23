/** Several insurances, payers and events in one line, and what must be read out of it, as in `layouts.ts`. */
import type { Layout } from "./layouts.ts";

const half = (said: string): string[] => Array.from({ length: 6 }, (_, at) => `2025-0${at + 1} ${said}`);

export const MIXED: readonly Layout[] = [
  ...["公司只交了养老没交医保", "公司 养老已缴 医保未缴"].map((words): Layout => ({
    title: `只交了养老，医保没交：${words}`,
    text: `2025年1月到6月${words}`,
    months: half("employer med unpaid"),
  })),
  ...["医保已缴 养老未缴", "医保交了养老没交", "养老未缴，医保已缴", "医保√ 养老×", "养老×医保√"].map(
    (words): Layout => ({
      title: `医保交了，养老没交：${words}`,
      text: `2025年1月到6月 ${words}`,
      months: half("? med paid"),
      asks: ["scheme 6"],
    }),
  ),
  {
    title: "没交的是养老还是医保看不清，就当没交",
    text: "2025年1月 没交养老 医保 失业交了",
    months: ["2025-01 ? med unpaid"],
  },
  {
    title: "几种保险用空格隔开，失业是其中一种",
    text: "202501 养老 失业 工伤 已缴\n202502 养老 医疗 失业 工伤 生育 已缴",
    months: ["2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "公司交养老，自己交居民医保：谁交的说不清，不读",
    text: "2025年1月到6月公司交养老，医保我自己交居民的",
    months: [],
    unread: [1],
  },
  ...["参加职工医保", "职工医保正常参保", "在甲公司参保职工医疗保险"].map((words): Layout => ({
    title: `一段时间参保，不是每个月都交了，就问一次：${words}`,
    text: `2025年1月至2025年6月${words}`,
    months: half(`${words.includes("公司") ? "employer" : "?"} med ?`),
    asks: words.includes("公司") ? ["state 6"] : ["state 6", "scheme 6"],
  })),
  {
    title: "参保缴费，就是交了",
    text: "2025年1月至2025年6月参保缴费 职工医保",
    months: half("? med paid"),
    asks: ["scheme 6"],
  },
  {
    title: "失业、换公司的那个月，没说交了",
    text: "2025年3月失业的，2025年4月领失业金，医保是失业保险基金代缴的\n2025年5月又换了新公司",
    months: ["2025-03 unemployment-benefit ? ?", "2025-04 unemployment-benefit med paid", "2025-05 employer ? ?"],
    asks: ["insurance 2", "state 1", "state 1"],
  },
];
