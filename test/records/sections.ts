/** Sections within tables, titles of merged cells, and columns beside the state, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

/** How a section of a table is named. */
const NAMED: readonly ((name: string) => string)[] = [
  (name) => `${name},,`,
  (name) => name,
  (name) => `,${name},`,
  (name) => `一、${name},,`,
  (name) => `（一）${name},,`,
  (name) => `1.${name},,`,
  (name) => `【${name}】,,`,
  (name) => `■ ${name},,`,
  (name) => `${name}（共2条）`,
  (name) => `险种：${name},,`,
];

export const SECTIONS: readonly Layout[] = [
  ...NAMED.map((named): Layout => ({
    title: `表中间的一行险种，从它下面的第一行起都算：${named("养老保险")}`,
    text: [
      "费款所属期,单位名称,缴费状态",
      named("职工医疗保险"),
      "202501,甲公司,已缴",
      named("养老保险"),
      "202502,甲公司,已缴",
      "202503,甲公司,已缴",
      named("职工医疗保险"),
      "202504,甲公司,已缴",
    ].join("\n"),
    months: ["2025-01 employer med paid", "2025-04 employer med paid"],
  })),
  {
    title: "没有表头，险种加了括号",
    text: "【养老保险】\n202501 甲公司 已缴\n【基本医疗保险】\n202502 甲公司 已缴\n202503 甲公司 未缴",
    months: ["2025-02 employer med paid", "2025-03 employer med unpaid"],
  },
  ...["【养老】", "一、失业", "■ 公积金", "■ pension", "养老保险(共 240 条)", "一、养老（共120条）"].map(
    (title): Layout => ({
      title: `没有表头，险种只写简称，或者后面有三位数的条数：${title}`,
      text: `■ 医疗保险(共 120 条)\n202501 单位缴费 450.00 已缴\n${title}\n202502 单位缴费 450.00 已缴`,
      months: ["2025-01 employer med paid"],
    }),
  ),
  ...[
    "养老保险\n202501 甲公司 已缴\n基本医疗保险",
    "养老保险\n202501 甲公司 已缴\n202502 甲公司 已缴\n基本医疗保险",
    "养老保险\n202501\n已缴\n202502\n已缴\n基本医疗保险",
  ].map((text): Layout => ({
    title: `最后一行是下一段的险种，没有它的月份：上面的还是养老：${text}`,
    text,
    months: [],
  })),
  {
    title: "险种、月份、险种各一行，看不出月份是哪一种的，就问",
    text: "养老保险\n202501\n基本医疗保险",
    months: ["2025-01 ? ? ?"],
    asks: ["insurance 1", "state 1", "scheme 1"],
  },
  ...["失业保险个人缴费明细表,,,", ",,失业保险个人缴费明细表,,", "失业保险个人缴费明细表\t\t\t"].map(
    (title): Layout => ({
      title: `标题是合并的格子，前后有空格子：${title}`,
      text: `${title}\n序号,费款所属期,缴费基数,到账标志\n1,202501,4500,已到账\n2,202502,4500,已到账`,
      months: [],
    }),
  ),
  {
    title: "合并的月份，最后一种险种只有名字，就问",
    text: "费款所属期,险种,金额\n202501,养老保险,720\n,职工医疗保险,\n202502,养老保险,720\n,职工医疗保险,450",
    months: ["2025-01 ? med ?", "2025-02 ? med paid"],
    asks: ["state 1", "scheme 2"],
  },
  {
    title: "票据状态写着作废，和开票日期对不上，就问",
    text: "开票日期,征收品目,所属期起,所属期止,金额,票据状态\n2025-03-10,职工基本医疗保险(灵活就业人员缴纳),2025-03-01,2025-03-31,450,正常\n2025-04-10,职工基本医疗保险(灵活就业人员缴纳),2025-04-01,2025-04-30,450,作废",
    months: ["2025-03 individual med paid", "2025-04 individual med ?"],
    asks: ["state 1"],
  },
  {
    title: "操作那一列能去缴费、能补缴的，是没交；能查看、能退费的，不说明什么",
    text: "费款所属期,险种,参保身份,操作\n202501,职工医保,灵活就业,查看票据\n202502,职工医保,灵活就业,去缴费\n202503,职工医保,灵活就业,补缴\n202504,职工医保,灵活就业,申请退费",
    months: [
      "2025-01 individual med paid",
      ...each("2025-02", "2025-03", "individual med unpaid"),
      "2025-04 individual med paid",
    ],
  },
  {
    title: "缴讫是状态",
    text: "属期,险种,单位,缴讫\n202505,职工医保,甲公司,是\n202506,职工医保,甲公司,否",
    months: ["2025-05 employer med paid", "2025-06 employer med unpaid"],
  },
  {
    title: "月数和起止对得上的，今天的状态不说哪个月；对不上的，就问",
    text: "险种\t缴费起止\t月数\t参保状态\n职工医保\t2025.01—2025.03\t3\t终止参保\n职工医保\t2025.05—2025.06\t\t终止参保",
    months: [...each("2025-01", "2025-03", "? med paid"), ...each("2025-05", "2025-06", "? med ?")],
    asks: ["state 2", "scheme 5"],
  },
  {
    title: "医保状态停保，写在所有月份上面，是今天的",
    text: "医保状态：停保\n职工基本医疗保险\n缴费月份：2025-01\n到账状态：已到账\n缴费月份：2025-02\n到账状态：未到账",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "账单上的负数，只写了哪天：问，不当成退了",
    text: "社保缴费\n-450.00\n2025年3月15日 10:22\n灵活就业人员职工医保",
    months: ["2025-03 individual med ?"],
    asks: ["month 1", "state 1"],
  },
];
