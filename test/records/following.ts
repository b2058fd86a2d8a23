/** What follows what, who is meant, where it ends: sentences and bare rows, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
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
    title: "补交的一段，后面才写哪个月补的",
    text: "2025年1-3月单位给我补交了职工医保，是4月份补的",
    months: each("2025-01", "2025-03", "employer med late:2025-04"),
  },
  ...["除了2月和3月", "除了2、3月之外", "不含2月和3月", "缺2、3月", "2、3月未到账"].map((words): Layout => ({
    title: `一段里除了哪几个月：${words}`,
    text: `2025年1月到4月单位都交了职工医保，${words}`,
    months: [
      "2025-01 employer med paid",
      ...each("2025-02", "2025-03", "employer med unpaid"),
      "2025-04 employer med paid",
    ],
  })),
  ...["不包括2月和3月", "2、3月未到账"].map((words): Layout => ({
    title: `括号里说哪几个月不算：${words}`,
    text: `2025年1月到4月（${words}）单位交职工医保`,
    months: [
      "2025-01 employer med paid",
      ...each("2025-02", "2025-03", "employer med unpaid"),
      "2025-04 employer med paid",
    ],
  })),
  {
    title: "不含哪个月，没有隔开，就问",
    text: "职工医保 单位 2025年1-2月 不含2月",
    months: each("2025-01", "2025-02", "employer med ?"),
    asks: ["state 2"],
  },
  {
    title: "参保起止写成一句，缴费月数对不上，就问",
    text: "职工医保参保凭证\n参保起止时间 2025年1月-2025年3月 实际缴费月数 2",
    months: each("2025-01", "2025-03", "? med ?"),
    asks: ["state 3", "state 3", "scheme 3"],
  },
  {
    title: "一个月失败，一个月成功，各说各的",
    text: "2025年1月 职工医保 缴费失败，2025年2月扣款成功",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "离职的那个月，后面接着数",
    text: "2026年7月起单位交职工医保，9月离职，10月起自己交职工医保",
    months: [
      ...each("2026-07", "2026-08", "employer med paid"),
      "2026-09 employer med ?",
      ...begun("2026-10", "individual med"),
    ],
    asks: ["state 1", "state 1"],
  },
  {
    title: "交了的几个月中间断的，是同一年",
    text: "2025年1月、3月、5月职工医保单位缴，2月和4月断了",
    months: [
      "2025-01 employer med paid",
      "2025-02 ? ? unpaid",
      "2025-03 employer med paid",
      "2025-04 ? ? unpaid",
      "2025-05 employer med paid",
    ],
  },
  {
    title: "其中一个月没交",
    text: "2025.1-2025.3 职工医保（单位）\n其中2025.2未缴",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid", "2025-03 employer med paid"],
  },
  {
    title: "停了以后没说什么时候接着交，就问",
    text: "2025年1月起 单位 职工医保；2025年3月 停保；2025年6月到7月 灵活就业 职工医保",
    months: [
      ...each("2025-01", "2025-02", "employer med paid"),
      "2025-03 ? ? unpaid",
      ...each("2025-04", "2025-05", "employer med ?"),
      ...each("2025-06", "2025-07", "individual med paid"),
    ],
    asks: ["state 2"],
  },
  {
    title: "从哪个月起停了，后面都没交",
    text: "2026年7月起单位交职工医保\n2026年9月起停保",
    months: [...each("2026-07", "2026-08", "employer med paid"), ...each("2026-09", "2026-11", "? ? unpaid")],
  },
  {
    title: "没写年的月份断了，后面的月份不当成还在交",
    text: "2026年7月起单位交职工医保，9月断了",
    months: [
      ...each("2026-07", "2026-08", "employer med paid"),
      "2026-09 employer med unpaid",
      ...each("2026-10", "2026-11", "employer med ?"),
    ],
    asks: ["state 2"],
  },
  {
    title: "一个月没交，后面交没交没说，就问",
    text: "2026年7月起单位交职工医保，9月没交",
    months: [
      ...each("2026-07", "2026-08", "employer med paid"),
      "2026-09 employer med unpaid",
      ...each("2026-10", "2026-11", "employer med ?"),
    ],
    asks: ["state 2"],
  },
  {
    title: "险种写在第一句里，后面没写别的也没写别人交的，还是它",
    text: "居民医保2024年交了，2025年没交，2026年交了",
    months: [
      ...each("2024-01", "2024-12", "resident res paid"),
      ...each("2025-01", "2025-12", "? ? unpaid"),
      ...each("2026-01", "2026-12", "resident res paid"),
    ],
  },
  {
    title: "写着参保单位的卡片，没有冒号",
    text: "缴费年月 2025年1月\n参保单位 甲公司\n险种 基本医疗保险\n缴费状态 未到账\n缴费年月 2025年2月\n参保单位 甲公司\n险种 基本医疗保险\n缴费状态 已到账",
    months: ["2025-01 employer med unpaid", "2025-02 employer med paid"],
  },
  ...["月份/险种", "月份\\险种", ""].map((corner): Layout => ({
    title: `险种是列，角上写着“${corner}”`,
    text: `${corner}\t养老\t医疗\t失业\n2025-01\t√\t√\t√\n2025-02\t√\t×\t√\n2025-03\t√\t\t√`,
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  })),
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
    title: "没有表头的 CSV：两个月份，看不出是一段，还是后一个月才交的",
    text: "甲公司,2025-01,2025-03,职工医保\n乙公司,2025-04,,职工医保",
    months: [...each("2025-01", "2025-03", "employer med ?"), "2025-04 employer med paid"],
    asks: ["state 3"],
  },
  ...[
    "2024-01 2024-12 职工医保 单位 已缴\n2025-01 2025-06 职工医保 单位 已缴",
    "甲公司,2024-01,2024-12,职工医保\n乙公司,2025-01,2025-06,职工医保",
    "202401 202506 18个月 职工医保 单位",
  ].map((text): Layout => ({
    title: `没有表头，一段接着一段，或者写着几个月，就是从哪月到哪月：${text.split("\n")[0] ?? ""}`,
    text,
    months: each("2024-01", "2025-06", "employer med paid"),
  })),
  ...["2024-01 2024-02 职工医保 单位\n2024-03 2024-04 职工医保 单位", "202401 202404 2个月 职工医保 单位"].map(
    (text): Layout => ({
      title: `没有表头，也可能是后一个月才交的，就问：${text.split("\n")[0] ?? ""}`,
      text,
      months: each("2024-01", "2024-04", "employer med ?"),
      asks: ["state 4"],
    }),
  ),
  {
    title: "没有表头，后一个月份比前一个早，就问是哪个月",
    text: "202405 202403 职工医保 单位",
    months: ["2024-03 employer med ?", "2024-05 employer med ?"],
    asks: ["month 2"],
  },
];
