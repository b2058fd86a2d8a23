/** Lines that name no year, and what must be read out of them, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const UNDATED: readonly Layout[] = [
  {
    title: "一条扣款只写了几月几日：读作最近的，问是哪一年的、交的是不是那个月",
    text: "3月15日代扣 社保 450",
    months: ["2026-03 ? ? ?"],
    asks: ["insurance 1", "month 1", "scheme 1"],
  },
  ...[
    "3月15日代扣 灵活就业医保 450.00",
    "03-15 灵活就业医保代扣 -450.00",
    "【招商银行】您尾号1234的账户于03月15日10:22代扣灵活就业医疗保险费人民币450.00元",
  ].map((text): Layout => ({
    title: `扣款没写年：${text.slice(0, 9)}`,
    text,
    months: ["2026-03 individual med ?"],
    // A bank writes with a minus what it took, an office what it gave back.
    asks: text.includes("-450") ? ["month 1", "state 1"] : ["month 1"],
  })),
  {
    title: "几条扣款都没写年，一次问完；12 月下面是 1 月，是跨了年",
    text: "灵活就业医保\n11月 450.00 扣款成功\n12月 450.00 扣款成功\n1月 450.00 扣款成功",
    months: [...each("2025-11", "2026-01", "individual med ?")],
    asks: ["month 3"],
  },
  {
    title: "从近到远的，1 月下面是 12 月，也是跨了年",
    text: "灵活就业医保\n2月 已缴\n1月 已缴\n12月 已缴\n11月 已缴",
    months: each("2025-11", "2026-02", "individual med ?"),
    asks: ["month 4"],
  },
  {
    title: "从 1 月到 12 月，今年还没过完：读作去年，问",
    text: `职工医保\n${Array.from({ length: 12 }, (_, at) => `${at + 1}月 单位 已缴`).join("\n")}`,
    months: each("2025-01", "2025-12", "employer med ?"),
    asks: ["month 12"],
  },
  {
    title: "没写年的月份里没交的，不算交了",
    text: "灵活就业医保\n3月 已缴\n4月 未缴\n5月 已缴",
    months: ["2026-03 individual med ?", "2026-04 individual med unpaid", "2026-05 individual med ?"],
    asks: ["month 2"],
  },
  ...["2025年", "2025年社保扣款", "2025年度社保缴费记录", "2025", "2025年职工医保"].map((heading): Layout => ({
    title: `年写在上面一行，就是那一年：${heading}`,
    text: `${heading}\n3月 职工医保 单位 450.00\n4月 职工医保 单位 450.00`,
    months: each("2025-03", "2025-04", "employer med paid"),
  })),
  {
    title: "年写在上面一行，只写了哪天扣的，问是不是那个月的",
    text: "2025年社保扣款\n3月15日 灵活就业医保 代扣 450.00\n4月1日 灵活就业医保 代扣 450.00",
    months: each("2025-03", "2025-04", "individual med ?"),
    asks: ["month 2"],
  },
  {
    title: "上一行写着年，下一行没写：是同一年；只写了哪天，问是不是那个月的",
    text: "2025年3月15日 灵活就业医保 代扣 450.00\n4月15日 灵活就业医保 代扣 450.00",
    months: each("2025-03", "2025-04", "individual med ?"),
    asks: ["month 2"],
  },
  {
    title: "几个记号，没写年",
    text: "1√2√3×4√",
    months: ["2026-01 ? ? ?", "2026-02 ? ? ?", "2026-03 ? ? unpaid", "2026-04 ? ? ?"],
    asks: ["insurance 3", "month 3", "scheme 3"],
  },
  {
    title: "一句话没写年",
    text: "3月到8月单位交职工医保，9月起自己交到现在",
    months: [...each("2026-03", "2026-08", "employer med ?"), ...each("2026-09", "2026-11", "individual med ?")],
    asks: ["month 9"],
  },
  {
    title: "一句话没写年，跨了年",
    text: "11月到12月单位交职工医保，1月起自己交到现在",
    months: [...each("2025-11", "2025-12", "employer med ?"), ...each("2026-01", "2026-11", "individual med ?")],
    asks: ["month 13"],
  },
  ...[
    "月份,险种,状态\n1,职工医保,已缴\n2,职工医保,未缴\n3,职工医保,已缴",
    "月份\t险种\t状态\n1月\t职工医保\t已缴\n2月\t职工医保\t未缴\n3月\t职工医保\t已缴",
  ].map((text): Layout => ({
    title: `表里的月份没写年：${text.slice(0, 2)}`,
    text,
    months: ["2026-01 ? med ?", "2026-02 ? med unpaid", "2026-03 ? med ?"],
    asks: ["month 2", "scheme 2"],
  })),
  {
    title: "十二格的表没写年",
    text: "险种,1月,2月,3月\n职工医保,√,×,√",
    months: ["2026-01 ? med ?", "2026-02 ? med unpaid", "2026-03 ? med ?"],
    asks: ["month 2", "scheme 2"],
  },
  {
    title: "接着猜的月份往下数的，也没写年，一次问完",
    text: "职工医保 单位\n2024年\n11月 已缴\n12月 已缴\n1月 已缴\n2月 已缴",
    months: [...each("2024-11", "2024-12", "employer med paid"), ...each("2025-01", "2025-02", "employer med ?")],
    asks: ["month 2"],
  },
];
