/** Years told without their months, parts of years, and what must be read out of them, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const year = (of: number, said: string): string[] => each(`${of}-01`, `${of}-12`, said);

/** The same two years of a resident, the later paid, the earlier not. */
const TWO_YEARS = [
  "缴费年度：2025\n险种：城乡居民基本医疗保险\n缴费状态：缴费成功\n\n缴费年度：2024\n险种：城乡居民基本医疗保险\n缴费状态：未缴费",
  "缴费年度：2025\n险种：城乡居民基本医疗保险\n缴费状态：缴费成功\n缴费年度：2024\n险种：城乡居民基本医疗保险\n缴费状态：未缴费",
  "缴费年度\n2025\n险种\n城乡居民基本医疗保险\n缴费状态\n已缴费\n缴费年度\n2024\n险种\n城乡居民基本医疗保险\n缴费状态\n未缴费",
  "城乡居民基本医疗保险\n2025年度\n400.00元\n已缴费\n2024年度\n380.00元\n未缴费",
  "2025年度\n城乡居民基本医疗保险\n400元\n已缴费\n2024年度\n城乡居民基本医疗保险\n380元\n未缴费",
  "年度,险种,缴费状态\n2025,城乡居民基本医疗保险,已缴费\n2024,城乡居民基本医疗保险,未缴费",
  "2025年度居民医保 已缴\n2024年度居民医保 未缴",
];

export const YEARS: readonly Layout[] = [
  ...TWO_YEARS.map((text, at): Layout => ({
    title: `居民医保一年一交，怎么写都一样（${at + 1}）`,
    text,
    months: [...year(2024, "resident res unpaid"), ...year(2025, "resident res paid")],
  })),
  {
    title: "居民医保写着哪一年、哪天交的：交的是那一年",
    text: "2024年度居民医保 380元 2023-12-10 已缴",
    months: year(2024, "resident res paid"),
  },
  {
    title: "标题写着居民医保，年里才交的，前面的月份是补的",
    text: "城乡居民医保\n2024年度 380元 2024-02-10 已缴",
    months: ["2024-01 resident res late:2024-02", ...each("2024-02", "2024-12", "resident res paid")],
  },
  {
    title: "居民医保，几年一起说",
    text: "2023年到2024年居民医保都交了",
    months: [...year(2023, "resident res paid"), ...year(2024, "resident res paid")],
  },
  ...[
    "缴费年度：2025\n险种：职工医保\n缴费状态：已缴",
    "2025年交的职工医保，已缴",
    "年度,险种,缴费状态\n2025,职工医保,已缴",
  ].map((text): Layout => ({
    title: `职工医保只写了年，不是每个月都交了，就问：${text.slice(0, 9)}`,
    text,
    months: year(2025, "? med ?"),
    asks: ["state 12", "scheme 12"],
  })),
  {
    title: "一年交了几个月，零个月就是没交",
    text: "年度,险种,单位名称,缴费月数\n2024,职工医保,甲公司,9\n2025,职工医保,甲公司,0",
    months: [...year(2024, "employer med ?"), ...year(2025, "employer med unpaid")],
    asks: ["state 12"],
  },
  ...["2025年至今单位交职工医保", "自2025年参加工作至今一直由单位缴纳职工医保", "2025年到2026年单位交职工医保"].map(
    (text): Layout => ({
      title: `从哪一年起，到现在，问是不是每个月都交了：${text}`,
      text,
      months: each("2025-01", "2026-11", "employer med ?"),
      asks: ["state 23"],
    }),
  ),
  {
    title: "年、单位和险种写在月份上面，是标题",
    text: "2025年 甲乙有限公司 职工医保\n202501 已缴\n1月 已缴",
    months: ["2025-01 employer med paid"],
  },
  {
    title: "单位：元，不是单位交的",
    text: "2025年度 单位：元\n年月 险种 缴费金额\n202501 职工医保 525",
    months: ["2025-01 ? med paid"],
    asks: ["scheme 1"],
    unread: [1],
  },
  {
    title: "卡片先写年和险种，下面的卡片只写月份",
    text: "年度：2025\n单位名称：甲公司\n险种类型：职工医保\n\n月份：1\n状态：已缴\n月份：2\n状态：未缴",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "一年没交，后来几个月交了",
    text: "2024年没交医保，2025年1月到2月自己交医保",
    months: [...year(2024, "? med unpaid"), ...each("2025-01", "2025-02", "individual med paid")],
  },
  {
    title: "一年只写了在哪里交的：不读，后面的月份照样读",
    text: "2024年在成都交的，2026年10月转回重庆，之后一直单位交职工医保",
    months: ["2026-10 ? med ? @500000", "2026-11 employer med paid @500000"],
    asks: ["state 1", "scheme 1"],
    unread: [1],
  },
  {
    title: "一年里做了别的，后面的月份照样读",
    text: "2024年毕业，2025年1月到2月单位交职工医保",
    months: each("2025-01", "2025-02", "employer med paid"),
    unread: [1],
  },
  {
    title: "年里的一个时候，不是一整年",
    text: "去年国庆开始公司给交医保",
    months: [],
    unread: [1],
  },
  {
    title: "一年分上半年、下半年，格子里写着谁交的",
    text: "年份\t上半年\t下半年\n2024\t单位\t灵活\n2025\t灵活\t断",
    months: [
      ...each("2024-01", "2024-06", "employer ? paid"),
      ...each("2024-07", "2025-06", "individual ? paid"),
      ...each("2025-07", "2025-12", "? ? unpaid"),
    ],
    asks: ["insurance 18"],
  },
  ...[
    "年份,险种,上半年,下半年\n2025,职工医保,已缴,未缴",
    "年度,险种,1-6月,7-12月\n2025,职工医保,√,×",
    "\t2025上半年\t2025下半年\n职工医保\t√\t×",
    "年度,险种,第一季度,第二季度,第三季度,第四季度\n2025,职工医保,已缴,已缴,未缴,未缴",
    "项目,2025年上半年,2025年下半年\n险种,职工医保,职工医保\n缴费状态,已缴,未缴",
  ].map((text): Layout => ({
    title: `半年、季度是列：${text.split("\n")[0] ?? ""}`,
    text,
    months: [...each("2025-01", "2025-06", "? med paid"), ...each("2025-07", "2025-12", "? med unpaid")],
    asks: ["scheme 6"],
  })),
  {
    title: "半年里交了几个月，没说哪几个月，就问",
    text: "年份,险种,上半年,下半年\n2025,职工医保,单位3个月,",
    months: each("2025-01", "2025-06", "employer med ?"),
    asks: ["state 6"],
  },
  ...[
    "2 0 2 5 年 1 月  职 工 医 保  已 缴\n2 0 2 5 年 2 月  职 工 医 保  未 缴",
    "2 0 2 5 年 1 月 职工医保 已缴\n2 0 2 5 年 2 月 职工医保 未缴",
    "2 0 2 5 - 0 1  职 工 医 保  已 缴\n2 0 2 5 - 0 2  职 工 医 保  未 缴",
    "费 款 所 属 期   险 种   缴 费 状 态\n2 0 2 5 0 1   职 工 医 保   已 缴 费\n2 0 2 5 0 2   职 工 医 保   未 缴 费",
  ].map((text, at): Layout => ({
    title: `PDF 里每个字都隔开（${at + 1}）`,
    text,
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  })),
];
