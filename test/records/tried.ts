/** What was tried with new layouts and sentences and came out wrong, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const TRIED: readonly Layout[] = [
  ...["医疗个人,医疗公司", "公司医疗,个人医疗", "医疗公司承担,医疗个人承担"].map((names): Layout => ({
    title: `工资表里公司一列、个人一列，都是零就没交：${names}`,
    text: `期间,姓名,养老个人,养老公司,${names},失业公司,失业个人\n2025.03,张三,360,720,90,360,20,10\n2025.04,张三,360,720,0,0,20,10`,
    months: ["2025-03 employer med paid", "2025-04 ? med unpaid"],
  })),
  {
    title: "缴费主体写着无、空着的，不是交了",
    text: "月份,缴费主体\n2025-01,甲公司\n2025-02,无\n2025-03,—\n2025-04,断缴",
    months: ["2025-01 employer ? paid", "2025-02 ? ? unpaid", "2025-03 ? ? ?", "2025-04 ? ? unpaid"],
    asks: ["insurance 2", "state 1", "scheme 1"],
  },
  ...["又开始交", "续上", "又续上了", "接上了", "恢复缴费"].map((words): Layout => ({
    title: `停保到又开始交之间的月份，问；又开始以后交到哪个月没说，也问：${words}`,
    text: `2025年1月开始单位交医保，6月停保，8月${words}`,
    months: [
      ...each("2025-01", "2025-05", "employer med paid"),
      "2025-06 ? ? unpaid",
      "2025-07 employer med ?",
      ...begun("2025-08", "? med"),
    ],
    asks: ["state 1", "state 15", "scheme 16"],
  })),
  {
    title: "后一个月才到账的，只说前一个月",
    text: "2025年3月的医保4月才到账，单位交的",
    months: ["2025-03 employer med late:2025-04"],
  },
  ...["2025年6月交了1到3月的医保", "2025年1到3月的医保是6月补的", "2025年1、2、3月是6月补的，医保"].map(
    (text): Layout => ({
      title: `交的是前面几个月，哪个月交的也说了：${text}`,
      text,
      months: each("2025-01", "2025-03", "? med late:2025-06"),
      asks: ["scheme 3"],
    }),
  ),
  {
    title: "其中一个月是补的",
    text: "2025年1月到4月单位交医保，其中2月是补的",
    months: [
      "2025-01 employer med paid",
      "2025-02 employer med late",
      ...each("2025-03", "2025-04", "employer med paid"),
    ],
    asks: ["paid-in 1"],
  },
  {
    title: "补缴的没写年，是前面的月份，问一次",
    text: "2025年3月到4月单位交职工医保，补缴了1、2月",
    months: [...each("2025-01", "2025-02", "? ? ?"), ...each("2025-03", "2025-04", "employer med paid")],
    asks: ["insurance 2", "month 2", "scheme 2", "paid-in 2"],
  },
  {
    title: "几段月份共一个月字",
    text: "2025年1-3、5-6月单位交医保",
    months: [...each("2025-01", "2025-03", "employer med paid"), ...each("2025-05", "2025-06", "employer med paid")],
  },
  {
    title: "两个月断了",
    text: "2025年1月到6月单位交医保，4、5两个月断了",
    months: [
      ...each("2025-01", "2025-03", "employer med paid"),
      ...each("2025-04", "2025-05", "employer med unpaid"),
      "2025-06 employer med paid",
    ],
  },
  {
    title: "月份写在括号里",
    text: "职工医保 2025年（1、2、5）月已缴，（4）月未缴",
    months: [...each("2025-01", "2025-02", "? med paid"), "2025-04 ? ? unpaid", "2025-05 ? med paid"],
    asks: ["scheme 3"],
  },
  {
    title: "次年",
    text: "2024年11月到次年1月单位交医保",
    months: each("2024-11", "2025-01", "employer med paid"),
  },
  {
    title: "欠费月份写几个，没写年",
    text: "职工医保 2025年1月到4月 单位缴\n欠费月份：2月、3月",
    months: [
      "2025-01 employer med paid",
      ...each("2025-02", "2025-03", "employer med unpaid"),
      "2025-04 employer med paid",
    ],
  },
  {
    title: "未缴费月份写几个",
    text: "职工医保\n未缴费月份：202504、202505",
    months: each("2025-04", "2025-05", "? med unpaid"),
  },
  {
    title: "年只写两位的格子",
    text: "年月,医保\n25-01,已缴\n25-02,未缴",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "前一年就交了下一年的居民医保",
    text: "2024年12月交了2025年的居民医保400元",
    months: each("2025-01", "2025-12", "resident res paid"),
  },
  {
    title: "人事代理交的，问是谁交的",
    text: "2025年3月到4月人事代理交的医保",
    months: each("2025-03", "2025-04", "? med paid"),
    asks: ["scheme 2"],
  },
  {
    title: "一次性预缴，还没到的月份问",
    text: "灵活就业医保2026年10月到12月一次性预缴",
    months: [...each("2026-10", "2026-11", "individual med paid"), "2026-12 individual med ?"],
    asks: ["state 1"],
  },
  {
    title: "两张表里一样的格子，栏目不一样，各读各的",
    text: "年月,险种,缴费状态\n202501,职工医保,暂停缴费\n\n年月,险种,参保状态\n202502,职工医保,暂停缴费",
    months: ["2025-01 ? med unpaid", "2025-02 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  {
    title: "没有表头的，别的行写着已缴，这一行那一格是空的，就问",
    text: "202501,职工医保,已缴,甲公司\n202502,职工医保,,甲公司",
    months: ["2025-01 employer med paid", "2025-02 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "几月除外",
    text: "2025年1月至4月已缴，3月除外，单位医保",
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      "2025-03 employer med unpaid",
      "2025-04 employer med paid",
    ],
  },
  {
    title: "晚到账",
    text: "2025年1月到3月单位没断过医保，就是2月晚到账一个月",
    months: ["2025-01 employer med paid", "2025-02 employer med late", "2025-03 employer med paid"],
    asks: ["paid-in 1"],
  },
  ...["2025.1-3 单位医保", "2025/1~3 单位医保"].map((text): Layout => ({
    title: `年写一次，几月到几月：${text}`,
    text,
    months: each("2025-01", "2025-03", "employer med paid"),
  })),
  ...["退回重缴", "已作废 重新缴费成功"].map((words): Layout => ({
    title: `退了、作废了又重新缴的，问：${words}`,
    text: `202501 职工医保 ${words}`,
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  })),
];
