/** What only began, and what goes on to this day: what must be read out of it, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const STARTS: readonly Layout[] = [
  ...["2026年8月起自己交职工医保", "2026年8月又开始自己交职工医保"].map((text): Layout => ({
    title: `只写了从哪个月起：那个月交了，后面的问：${text}`,
    text,
    months: begun("2026-08", "individual med"),
    asks: ["state 3"],
  })),
  {
    title: "只写了从哪个月起，在哪里交的写了",
    text: "2026年8月起在成都市自己交职工医保",
    months: [
      "2026-08 individual med paid @510100",
      "2026-09 individual med ? @510100",
      "2026-10 individual med ? @510100",
      "2026-11 individual med ? @510100",
    ],
    asks: ["state 3"],
  },
  ...[
    "2026年8月起一直自己交职工医保",
    "2026年8月起都是自己交职工医保",
    "2026年8月以来自己交职工医保",
    "2026年8月起自己交职工医保，现在还在交",
    "2026年8月开始自己交职工医保，没断过",
    "2026年8月起每个月自己交职工医保",
  ].map((text): Layout => ({
    title: `说了一直交着，不问：${text}`,
    text,
    months: each("2026-08", "2026-11", "individual med paid"),
  })),
  {
    title: "后来又从别的月起：前一段到那时候为止，后一段问",
    text: "2026年5月起单位交医保，8月起自己交",
    months: [...each("2026-05", "2026-07", "employer med paid"), ...begun("2026-08", "individual med")],
    asks: ["state 3"],
  },
  {
    title: "一行里的续缴是缴费的种类，不是从那个月起",
    text: "202601 续缴 职工医保 甲公司 450.00",
    months: ["2026-01 employer med paid"],
  },
  {
    title: "没交的从哪个月起，都没交",
    text: "2026年9月起单位没交医保",
    months: each("2026-09", "2026-11", "employer med unpaid"),
  },
  {
    title: "写着从哪个月起，表里有的月份不问",
    text: "2026年9月起自己交职工医保\n2026年10月自己交职工医保",
    months: each("2026-09", "2026-10", "individual med paid"),
  },
  ...["2025年起交", "2025 年起交", "2025年 起交", "2025年度又开始交", "2025年续上"].map((words): Layout => ({
    title: `只写了从哪一年起的居民医保，问：${words}`,
    text: `${words}居民医保`,
    months: each("2025-01", "2026-12", "resident res ?"),
    asks: ["state 24"],
  })),
  ...["2025年起一直交居民医保", "2025年至今交居民医保", "2025年以来交居民医保"].map((text): Layout => ({
    title: `居民医保一直交着，不问：${text}`,
    text,
    months: each("2025-01", "2026-12", "resident res paid"),
  })),
  {
    title: "写明交到哪个月的，后来离职的那个月不算交了，也不问：后面自己交",
    text: "2026年1月到6月单位交职工医保，7月离职，8月起自己交到现在",
    months: [...each("2026-01", "2026-06", "employer med paid"), ...each("2026-08", "2026-11", "individual med paid")],
  },
  {
    title: "写明交到哪个月的，后来离职的那个月不算交了，也不问：后面没交",
    text: "2026年1月到6月单位交职工医保，7月离职，之后没交",
    months: [...each("2026-01", "2026-06", "employer med paid"), ...each("2026-08", "2026-11", "? ? unpaid")],
  },
];
