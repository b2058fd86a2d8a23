/** Months that are taken out of others, and where it stopped: what must be read out of it, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const but = (month: number) => [
  ...each("2025-01", `2025-0${month - 1}`, "employer med paid"),
  `2025-0${month} employer med unpaid`,
  ...each(`2025-0${month + 1}`, "2025-06", "employer med paid"),
];

export const EXCEPTIONS: readonly Layout[] = [
  ...[
    "单位交医保，除4月外都交了",
    "单位医保，除4月外都交了",
    "除了4月都交了，单位医保",
    "单位医保除了4月都交了",
    "单位医保都交了，只有4月没有",
    "单位交医保，就4月没有",
    "单位交医保，4月缺",
    "单位交医保，除4月份外，其余都交了",
  ].map((words): Layout => ({
    title: `除了一个月都交了：${words}`,
    text: `2025年1月到6月${words}`,
    months: but(4),
  })),
  {
    title: "一整年，除了一个月",
    text: "2025年除4月外都交了，单位医保",
    months: [...but(4), ...each("2025-07", "2025-12", "employer med paid")],
  },
  ...["全年单位交职工医保，除了3月", "全年除了3月都是单位交职工医保", "全年单位都交了职工医保，只有3月没有"].map(
    (words): Layout => ({
      title: `全年，除了一个月：${words}`,
      text: `2024年${words}`,
      months: [
        ...each("2024-01", "2024-02", "employer med paid"),
        "2024-03 employer med unpaid",
        ...each("2024-04", "2024-12", "employer med paid"),
      ],
    }),
  ),
  ...[
    "全年单位交职工医保，除了3月和5月",
    "全年单位交职工医保，除3月、5月外都交了",
    "全年除3月、5月外单位都交了职工医保",
    "除了3月和5月都交了职工医保，单位",
    "全年单位职工医保，3月、5月除外",
    "全年单位职工医保，缺3、5月",
  ].map((words): Layout => ({
    title: `全年，除了两个月：${words}`,
    text: `2024年${words}`,
    months: [
      ...each("2024-01", "2024-02", "employer med paid"),
      "2024-03 employer med unpaid",
      "2024-04 employer med paid",
      "2024-05 employer med unpaid",
      ...each("2024-06", "2024-12", "employer med paid"),
    ],
  })),
  {
    title: "只写了年，又除了一个月：问别的月份",
    text: "2025年医保单位交的，只有1月没有",
    months: ["2025-01 employer med unpaid", ...each("2025-02", "2025-12", "employer med ?")],
    asks: ["state 11"],
  },
  ...["3月份开始断缴", "3月开始没交", "3月起公司就没给交了"].map((words): Layout => ({
    title: `说了从哪个月起断的，后面的月份就问：${words}`,
    text: `2025年1月到6月单位交医保，${words}`,
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      "2025-03 employer med unpaid",
      ...each("2025-04", "2025-06", "employer med ?"),
    ],
    asks: ["state 3"],
  })),
  {
    title: "从哪个月起断的、哪一年没写，一次问完",
    text: "2025年8月到现在单位交医保，9月份开始断缴",
    months: ["2025-08 employer med paid", ...each("2025-09", "2026-11", "employer med ?")],
    asks: ["state 15"],
  },
  {
    title: "交完的下一个月开始断",
    text: "2024年12月到2025年2月单位交医保，3月开始断缴，5月续上",
    months: [
      ...each("2024-12", "2025-02", "employer med paid"),
      ...each("2025-03", "2025-04", "? ? unpaid"),
      ...begun("2025-05", "? med"),
    ],
    asks: ["state 18", "scheme 19"],
  },
  {
    title: "断了以后又交：中间的月份没交，后面的交了",
    text: "2025年1月起单位交医保，2025年3月份开始断缴，2026年9月起自己交医保",
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      ...each("2025-03", "2026-08", "? ? unpaid"),
      ...begun("2026-09", "individual med"),
    ],
    asks: ["state 2"],
  },
  {
    title: "起没交，哪个月补的说了：只补到那时候",
    text: "2025年3月起单位没交医保，9月补上了",
    months: each("2025-03", "2025-08", "employer med late:2025-09"),
  },
  {
    title: "只补了一个月",
    text: "2026年3月起单位没交医保，5月份补了3月的",
    months: ["2026-03 employer med late:2026-05", ...each("2026-04", "2026-11", "employer med unpaid")],
  },
  {
    title: "没写补到哪个月，就问",
    text: "2026年9月起单位欠缴医保，之后补齐了",
    months: each("2026-09", "2026-11", "employer med ?"),
    asks: ["state 3", "paid-in 3"],
  },
  ...["医保状态：暂停参保", "参保状态 暂停参保", "医保状态\n暂停参保"].map((line): Layout => ({
    title: `今天的状态写在月份的上面，不说哪个月：${line}`,
    text: `${line}\n202501 职工医保 甲公司 已到账\n202502 职工医保 甲公司 已到账`,
    months: each("2025-01", "2025-02", "employer med paid"),
  })),
  {
    title: "卡片里一行是那个月的状态，一行是今天的",
    text: "费款所属期：202501\n险种：职工医保\n缴费状态：已缴费\n医保状态：暂停参保",
    months: ["2025-01 ? med paid"],
    asks: ["scheme 1"],
  },
];
