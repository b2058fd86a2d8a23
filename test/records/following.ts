/** What follows what, who is meant, where it ends: sentences and bare rows, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const FOLLOWING: readonly Layout[] = [
  ...[
    "2025年3月单位没交职工医保，4月补上了",
    "2025年3月职工医保单位断了，4月补的",
    "2025年3月单位没交职工医保，后来2025年4月补交了",
  ].map((text): Layout => ({
    title: `没交，后来哪个月补上的：${text}`,
    text,
    months: ["2025-03 employer med late:2025-04"],
  })),
  {
    title: "没交的在一段里，没写年，也知道哪个月补的",
    text: "2025年7月到9月单位交职工医保，8月单位没交，9月补上了",
    months: ["2025-07 employer med paid", "2025-08 employer med late:2025-09", "2025-09 employer med paid"],
  },
  {
    title: "两个月没交，跨了年一起补的",
    text: "2024年11、12月没交职工医保，2月一起补的",
    months: ["2024-11 ? med late:2025-02", "2024-12 ? med late:2025-02"],
    asks: ["scheme 2"],
  },
  {
    title: "哪个月补缴的还是补缴哪个月，说不清",
    text: "2025年8月没交职工医保，10月补缴",
    months: ["2025-08 ? med unpaid", "2025-10 ? ? late"],
    asks: ["insurance 1", "scheme 1", "paid-in 1"],
  },
  ...["之后断了", "后来没交过", "然后就停了"].map((words): Layout => ({
    title: `前面一段交了，${words}`,
    text: `2026年7月到9月单位交职工医保，${words}`,
    months: [...each("2026-07", "2026-09", "employer med paid"), ...each("2026-10", "2026-11", "? ? unpaid")],
  })),
  {
    title: "之后一直自己交",
    text: "2026年8月到9月单位交职工医保，之后一直自己交职工医保",
    months: [...each("2026-08", "2026-09", "employer med paid"), ...each("2026-10", "2026-11", "individual med paid")],
  },
  {
    title: "入职的那个月没说交了",
    text: "2026年9月入职甲公司，之后一直单位交职工医保",
    months: ["2026-09 employer med ?", ...each("2026-10", "2026-11", "employer med paid")],
    asks: ["state 1"],
  },
  ...["重庆单位", "重庆的公司", "重庆公司"].map((who): Layout => ({
    title: `在哪里、谁交的写在一起：${who}`,
    text: `职工医保\n2026.10至今${who}`,
    months: each("2026-10", "2026-11", "employer med paid @500000"),
  })),
  {
    title: "新单位、老单位",
    text: "职工医保\n2025年1月到2月 老单位\n2025年3月到4月 新单位",
    months: each("2025-01", "2025-04", "employer med paid"),
  },
  ...["公司只交养老不交医保", "公司不给交医保只交养老", "公司只给上了养老，没上医保"].map((words): Layout => ({
    title: `只交了养老：${words}`,
    text: `2025年1月到2月${words}\n2025年1月到2月 养老`,
    months: each("2025-01", "2025-02", "employer med unpaid"),
  })),
  {
    title: "月份下面，险种一行，交没交一行",
    text: "2025年1月\n养老保险\n已缴\n医疗保险\n未缴\n2025年2月\n养老保险\n未缴\n医疗保险\n已缴",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "月份下面，险种、金额、状态各一行",
    text: "202501\n养老保险\n720.00\n已缴\n医疗保险\n0.00\n未缴\n202502\n养老保险\n720.00\n已缴\n医疗保险\n180.00\n已缴",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "交没交在险种的上面",
    text: "已缴\n养老保险\n未缴\n医疗保险\n202501",
    months: ["2025-01 ? med unpaid"],
  },
  {
    title: "一行一格，中间一种没写交没交，就问",
    text: "2025年1月\n养老保险\n已缴\n医疗保险\n失业保险\n已缴",
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  {
    title: "一行一格，旁边一句闲话不带出问题",
    text: "202501\n职工医保\n已缴费\n天气很好\n202502\n职工医保\n已缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med paid"],
    asks: ["scheme 2"],
    unread: [4],
  },
  {
    title: "一行一格，不认得的话像是在否认，就问",
    text: "202501\n职工医保\n已缴费\n不算数\n202502\n职工医保\n已缴费",
    months: ["2025-01 ? med ?", "2025-02 ? med paid"],
    asks: ["state 1", "scheme 2"],
    unread: [4],
  },
  ...[
    "单位,从,到,险种\n甲公司,2026-07,2026-08,职工医保\n乙公司,2026-09-,",
    "职工医保 2026.07-2026.08 甲公司\n职工医保 2026.09- 乙公司",
    "职工医保\n甲公司 2026年7月至2026年8月\n乙公司 2026年9月至",
  ].map((text): Layout => ({
    title: `没写到哪个月为止，就问：${text.split("\n").at(-1) ?? ""}`,
    text,
    months: [...each("2026-07", "2026-08", "employer med paid"), ...each("2026-09", "2026-11", "employer med ?")],
    asks: ["state 3"],
  })),
  {
    title: "没有表头的 CSV：两个月份，看不出哪个是交的",
    text: "甲公司,2025-01,2025-03,职工医保\n乙公司,2025-04,,职工医保",
    months: ["2025-01 employer med ?", "2025-03 employer med ?", "2025-04 employer med paid"],
    asks: ["month 2"],
  },
];
