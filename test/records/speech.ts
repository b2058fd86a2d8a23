/** What people write and say, and what must be read out of it, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const SPEECH: readonly Layout[] = [
  ...["单位没给交医保", "没有给我交医保", "公司没帮我上医保", "医保没买", "医保一直没人交", "医保漏交了"].map(
    (words): Layout => ({
      title: `没交，话说得绕：${words}`,
      text: `2025年1月到2月 ${words}`,
      months: each("2025-01", "2025-02", `${/单位|公司/.test(words) ? "employer" : "?"} med unpaid`),
    }),
  ),
  {
    title: "没断过，就是一直交着",
    text: "2025年1月到2月医保一直交着，没断过",
    months: each("2025-01", "2025-02", "? med paid"),
    asks: ["scheme 2"],
  },
  {
    title: "不是单位交的：是谁交的、交没交，都问",
    text: "2025年1月 医保不是单位交的",
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  ...["单位说会交医保", "单位应该交医保", "打算自己交医保", "好像单位交了医保"].map((words): Layout => ({
    title: `只是打算、听说的，就问：${words}`,
    text: `2025年1月 ${words}`,
    months: [`2025-01 ${/自己/.test(words) ? "individual" : "employer"} med ?`],
    asks: ["state 1"],
  })),
  {
    title: "标题说下面的月份都欠费",
    text: "欠费明细\n202501 职工医保 450.00\n202502 职工医保 450.00",
    months: ["2025-01 ? med unpaid", "2025-02 ? med unpaid"],
  },
  ...["没交", "未缴费月份"].map((heading): Layout => ({
    title: `写在几个月的上面，看不出说的是哪个月：${heading}`,
    text: `${heading}\n202501 职工医保\n202502 职工医保`,
    months: ["2025-01 ? med ?", "2025-02 ? med ?"],
    asks: ["state 2", "scheme 2"],
  })),
  {
    title: "几个月并着说没交，就问",
    text: "2025年1月，2月，3月没交医保",
    months: each("2025-01", "2025-03", "? med ?"),
    asks: ["state 3", "scheme 3"],
  },
  {
    title: "没写年的月份，接着前面一段数",
    text: "24年9月到25年6月单位交职工医保, 7月没交, 8月到9月自己交灵活就业医保",
    months: [
      ...each("2024-09", "2025-06", "employer med paid"),
      "2025-07 ? ? unpaid",
      ...each("2025-08", "2025-09", "individual med paid"),
    ],
  },
  {
    title: "没写年的月份在下一行，也接着数",
    text: "24年11月到12月单位交职工医保\n1月没交\n2月起自己交职工医保，交到3月",
    months: [
      ...each("2024-11", "2024-12", "employer med paid"),
      "2025-01 ? ? unpaid",
      ...each("2025-02", "2025-03", "individual med paid"),
    ],
  },
  {
    title: "跨了年没写年，不读",
    text: "2025年12月、1月单位交医保",
    months: [],
    unread: [1],
  },
  ...["连续缴费3个月，从2024年6月开始交医保", "2024年6月起连续3个月交医保", "2024年6月开始交了3个月医保"].map(
    (text): Layout => ({
      title: `写着几个月，就到那个月为止：${text}`,
      text,
      months: each("2024-06", "2024-08", "? med paid"),
      asks: ["scheme 3"],
    }),
  ),
  {
    title: "写着的月数和前后对不上，就问",
    text: "2025年1月到4月交医保，实缴3个月",
    months: each("2025-01", "2025-04", "? med ?"),
    asks: ["state 4", "scheme 4"],
  },
  {
    title: "开始和交到分开说",
    text: "2024年9月开始单位交医保，交到2024年12月",
    months: each("2024-09", "2024-12", "employer med paid"),
  },
  {
    title: "只说交到哪个月，就问",
    text: "单位医保交到2025年6月",
    months: ["2025-06 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "参保、停保只是变动，不是交了",
    text: "参保,2024-09\n停保,2025-06",
    months: ["2024-09 ? ? ?", "2025-06 ? ? unpaid"],
    asks: ["insurance 1", "state 1", "scheme 1"],
  },
  {
    title: "退的、补的只是那一个月",
    text: "2025年1月到5月单位交职工医保，3月退费了，4月是后来补缴的",
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      "2025-03 employer med refunded",
      "2025-04 employer med late",
      "2025-05 employer med paid",
    ],
    asks: ["paid-in 1"],
  },
  ...["2025年上半年", "2025年1-6月", "2025上半年", "2025年第一季度和二季度", "2025年Q1、2025年Q2"].map(
    (when): Layout => ({
      title: `半年、季度：${when}`,
      text: `${when}单位交职工医保`,
      months: each("2025-01", "2025-06", "employer med paid"),
    }),
  ),
  ...["2024年全年", "2024年一整年", "2024全年"].map((when): Layout => ({
    title: `全年：${when}`,
    text: `${when}单位交职工医保`,
    months: each("2024-01", "2024-12", "employer med paid"),
  })),
  {
    title: "下半年起",
    text: "2026年下半年至今单位交职工医保",
    months: each("2026-07", "2026-11", "employer med paid"),
  },
  {
    title: "证明里的一句话，带冒号",
    text: "兹证明：张三自2025年3月至2025年4月在我单位参加职工基本医疗保险，连续缴费2个月。",
    months: each("2025-03", "2025-04", "? med paid"),
    asks: ["scheme 2"],
  },
  {
    title: "没看懂的话说到一段里的月份，那个月就问",
    text: "2025年1月到3月单位交职工医保\n2025年2月老板娘带着孩子回老家了",
    months: ["2025-01 employer med paid", "2025-02 employer med ?", "2025-03 employer med paid"],
    asks: ["state 1"],
    unread: [2],
  },
  {
    title: "旁边的闲话不带出问题",
    text: "职工医保\n2025年1月到2月单位交\n天气很好",
    months: each("2025-01", "2025-02", "employer med paid"),
    unread: [3],
  },
  {
    title: "表下面的注说哪个月没到账",
    text: "费款所属期,险种,单位名称\n202501,职工医保,甲公司\n202502,职工医保,甲公司\n注：2025年2月未到账",
    months: ["2025-01 employer med paid", "2025-02 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "编了号的几行话",
    text: "1. 2025年1月到2月单位交职工医保\n2. 2025年3月断了",
    months: [...each("2025-01", "2025-02", "employer med paid"), "2025-03 ? ? unpaid"],
  },
  {
    title: "欠费的月份另写一行",
    text: "职工医保\n2025年1月到3月单位交\n欠费月份：202503",
    months: [...each("2025-01", "2025-02", "employer med paid"), "2025-03 employer med unpaid"],
  },
];
