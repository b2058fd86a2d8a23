/** Gaps as people tell them, and the year that they are of: sentences, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const BREAKS: readonly Layout[] = [
  ...["空了", "没交", "断了"].map((words): Layout => ({
    title: `断的那个月在前一段和后一段中间，不在前一段里：${words}`,
    text: `23年3月起A公司交职工医保，到24年11月，12月${words}，25年1月去了B公司继续交到25年6月`,
    months: [
      ...each("2023-03", "2024-11", "employer med paid"),
      "2024-12 ? ? unpaid",
      ...each("2025-01", "2025-06", "employer med paid"),
    ],
  })),
  {
    title: "前一段超过一年，紧接着的月份断了，后面接着自己交",
    text: "2023年5月到2024年11月单位交职工医保，12月断了，2025年1月起自己交",
    months: [
      ...each("2023-05", "2024-11", "employer med paid"),
      "2024-12 ? ? unpaid",
      ...begun("2025-01", "individual med"),
    ],
    asks: ["state 22"],
  },
  {
    title: "前一段超过一年，后面没有写，断的是哪一年就问",
    text: "2023年11月到2024年11月单位交职工医保，12月断了",
    months: ["2023-11 employer med paid", "2023-12 employer med ?", ...each("2024-01", "2024-11", "employer med paid")],
    asks: ["state 1"],
  },
  {
    title: "两个月没写年，都断了，哪个也不问",
    text: "2025年1月起单位交职工医保，3月到4月断缴，5月续上到8月",
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      ...each("2025-03", "2025-04", "employer med unpaid"),
      ...each("2025-05", "2025-08", "? med paid"),
    ],
    asks: ["scheme 4"],
  },
  {
    title: "断缴到哪个月，从哪个月起没说：中间的月份不算交了，问",
    text: "2025年1月起单位交职工医保，断缴到5月，6月续上",
    months: [
      "2025-01 employer med paid",
      ...each("2025-02", "2025-04", "? med ?"),
      "2025-05 ? ? unpaid",
      ...begun("2025-06", "? med"),
    ],
    asks: ["state 3", "state 17", "scheme 21"],
  },
  ...["断缴到5月", "3月断缴到5月"].map((words): Layout => ({
    title: `从前一段的后面断到哪个月：${words}`,
    text: `2025年1月到2月单位交职工医保，${words}，6月续上`,
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      ...each("2025-03", "2025-05", "? ? unpaid"),
      ...begun("2025-06", "? med"),
    ],
    asks: ["state 17", "scheme 18"],
  })),
  ...[
    "2025年1月到4月单位交职工医保，3月没到账，其他月份都到账了",
    "2025年1月到4月单位交职工医保，其余月份都交了，3月没有",
    "2025年1月到4月单位交职工医保，除3月外其余月份都到账了",
  ].map((text): Layout => ({
    title: `别的月份都到账了，不用再问：${text}`,
    text,
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      "2025-03 employer med unpaid",
      "2025-04 employer med paid",
    ],
  })),
  {
    title: "别的月份都到账了，自己一行",
    text: "职工医保 单位\n2025年1月到4月\n3月没到账\n其他月份都到账了",
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      "2025-03 employer med unpaid",
      "2025-04 employer med paid",
    ],
  },
  {
    title: "别的月份都交了，是哪些月份没写，留着",
    text: "2025年3月没交职工医保\n其他月份都交了",
    months: ["2025-03 ? med unpaid"],
    unread: [2],
  },
  {
    title: "居民医保转职工医保的那个月，不当成居民医保交了",
    text: "2025年3月居民医保转职工医保",
    months: ["2025-03 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  {
    title: "居民医保转职工医保，单位交到现在",
    text: "2025年居民医保，2026年9月居民医保转职工医保，单位交到现在",
    months: [...each("2025-01", "2025-12", "resident res paid"), ...each("2026-09", "2026-11", "employer med paid")],
  },
  ...["12月和1月断了", "12月、1月断了", "12月到1月断了", "12月断了，1月也断了", "中间12、1月没交", "除了12月和1月"].map(
    (words): Layout => ({
      title: `断的几个月跨了年，是前一段里的：${words}`,
      text: `2025年9月到2026年3月单位交医保，${words}`,
      months: [
        ...each("2025-09", "2025-11", "employer med paid"),
        ...each("2025-12", "2026-01", "employer med unpaid"),
        ...each("2026-02", "2026-03", "employer med paid"),
      ],
    }),
  ),
  {
    title: "断的几个月跨了年，哪一年都可能，就问",
    text: "2024年9月到2026年3月单位交医保，12月和1月断了",
    months: [
      ...each("2024-09", "2024-11", "employer med paid"),
      ...each("2024-12", "2025-01", "employer med ?"),
      ...each("2025-02", "2025-11", "employer med paid"),
      ...each("2025-12", "2026-01", "employer med ?"),
      ...each("2026-02", "2026-03", "employer med paid"),
    ],
    asks: ["state 4"],
  },
  ...["12月和1月断了，2月起自己交到现在", "12月到1月断了，2月起自己交到现在"].map((words): Layout => ({
    title: `断的几个月跨了年，在前后两段中间：${words}`,
    text: `2025年9月到2025年11月单位交医保，${words}`,
    months: [
      ...each("2025-09", "2025-11", "employer med paid"),
      ...each("2025-12", "2026-01", "? ? unpaid"),
      ...each("2026-02", "2026-11", "individual med paid"),
    ],
  })),
  {
    title: "断的几个月跨了年，从哪个月起交的，不当成以后的月份",
    text: "2023年9月起单位交医保，12月和1月断了，2026年2月起自己交到现在",
    months: [
      ...each("2023-09", "2023-11", "employer med paid"),
      ...each("2023-12", "2026-01", "employer med ?"),
      ...each("2026-02", "2026-11", "individual med paid"),
    ],
    asks: ["state 6", "state 20"],
  },
  {
    title: "断的几个月跨了年，后面接着自己交，不当成以后的月份",
    text: "2023年9月到2026年1月单位交医保，12月和1月断了，2026年2月起自己交到现在",
    months: [
      ...each("2023-09", "2023-11", "employer med paid"),
      ...each("2023-12", "2024-01", "employer med ?"),
      ...each("2024-02", "2024-11", "employer med paid"),
      ...each("2024-12", "2025-01", "employer med ?"),
      ...each("2025-02", "2025-11", "employer med paid"),
      ...each("2025-12", "2026-01", "employer med ?"),
      ...each("2026-02", "2026-11", "individual med paid"),
    ],
    asks: ["state 6"],
  },
  {
    title: "次月断了，前面的照样算",
    text: "2025年11月到12月单位交医保，次月断了，3月起自己交到现在",
    months: [
      ...each("2025-11", "2025-12", "employer med paid"),
      "2026-01 ? ? unpaid",
      ...each("2026-03", "2026-11", "individual med paid"),
    ],
  },
  {
    title: "从哪个月起交，次月断了，后面的问",
    text: "2026年8月起单位交医保，次月断了",
    months: ["2026-08 employer med paid", "2026-09 ? ? unpaid", ...each("2026-10", "2026-11", "employer med ?")],
    asks: ["state 2"],
  },
  {
    title: "次月起自己交",
    text: "2026年6月到8月单位交医保，次月起自己交到现在",
    months: [...each("2026-06", "2026-08", "employer med paid"), ...each("2026-09", "2026-11", "individual med paid")],
  },
  ...["8月没扣成，9月扣了两个月的", "8月没交，9月交了两个月的钱", "8月没扣，9月一起扣的"].map((words): Layout => ({
    title: `一个月没扣成，下个月一起扣的：前一个月是补的，后一个月照样交了：${words}`,
    text: `2025年7月到10月单位交医保，${words}`,
    months: [
      "2025-07 employer med paid",
      "2025-08 employer med late:2025-09",
      ...each("2025-09", "2025-10", "employer med paid"),
    ],
  })),
  {
    title: "一个月没扣成，下个月扣了两个月的，没有前后两段",
    text: "2025年8月没扣成医保，9月扣了两个月的",
    months: ["2025-08 ? med late:2025-09", "2025-09 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "隔了几个月才扣两个月的，看不出是哪两个月，不读",
    text: "2025年7月到12月单位交医保，8月没扣成，10月扣了两个月的",
    months: [],
    unread: [1],
  },
];
