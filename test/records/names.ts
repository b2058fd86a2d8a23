/** Names over columns and beside fields that look like cells, and cells that look like names, as in `layouts.ts`. */
import type { Layout } from "./layouts.ts";

export const NAMES: readonly Layout[] = [
  ...["对应所属", "始末", "业务区间", "费款"].map((month): Layout => ({
    title: `月份那一列的名字里没有“年、月、期”：${month}`,
    text: `${month}\t险种\t单位名称\t是否缴清\n202501\t职工医保\t甲公司\t\n202502\t职工医保\t甲公司\t已缴`,
    months: ["2025-01 employer med ?", "2025-02 employer med paid"],
    asks: ["state 1"],
  })),
  {
    title: "头一列叫“合计”，也是表头",
    text: "合计\t险种\t缴费类型\t是否缴清\t缴费月份\n450.00\t失业保险\t灵活就业\t已缴\t202501\n450.00\t职工医保\t灵活就业\t未缴\t202502",
    months: ["2025-02 individual med unpaid"],
  },
  {
    title: "“所属地区”是地方，不是月份",
    text: "所属地区\t费款所属期\t险种\t单位名称\n成都市\t202501\t职工医保\t甲公司",
    months: ["2025-01 employer med paid @510100"],
  },
  ...["到账", "是否入库", "是否到账"].map((name): Layout => ({
    title: `横着的表，${name}那一行是空的，就问`,
    text: `${name}\t\n参保类型\t自谋职业\n费款所属期\t202501\n险种\t职工医保`,
    months: ["2025-01 individual med ?"],
    asks: ["state 1"],
  })),
  {
    title: "横着的表里有一行小计，后面的也读",
    text: "费款所属期\t202501\n缴费状态\t待核实\n小计\t\n险种\t养老保险",
    months: [],
  },
  {
    title: "一行里有两个月份、没有别的数字，也是一行，不是表头",
    text: "险种\t单位名称\t缴费状态\t记账月\t费款所属期\n职工医保\t甲公司\t正常应缴\t202502\t202501",
    months: ["2025-01 employer med late:2025-02"],
  },
  {
    title: "一行一格，栏目名里有像内容的：已缴",
    text: "结果\n社保卡号\n缴费项目\n已缴\n年月\n否\n1234\n职工医保\n450.00\n202501",
    months: ["2025-01 ? med unpaid"],
  },
  {
    title: "一行一格，头一个栏目名像内容：到账",
    text: "到账\n征收子目\n单位\n缴费月份\n参保地\n未缴费\n职工基本医疗保险\n甲公司\n202501\n成都市",
    months: ["2025-01 employer med unpaid @510100"],
  },
  {
    title: "一行一格，最后一个栏目名像内容：到账",
    text: "缴费月份\n征收子目\n到账\n202501\n职工医保\n未到账\n202502\n职工医保\n已到账",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "一行一格，少了一格，不读",
    text: "缴费月份\n险种\n备注\n到账\n202501\n职工医保\n成都",
    months: [],
    unread: [4, 5, 6, 7],
  },
  {
    title: "一行一格，栏目名下面的内容对不上，就问",
    text: "参保地\n未缴费\n职工医保\n甲公司\n202501",
    months: ["2025-01 employer med ?"],
    asks: ["state 1", "region 1"],
  },
  {
    title: "一行一格，“欠，已补”下面是月份，不是标题",
    text: "险种\n是否入库\n对应所属\n单位\n职工医保\n欠(已补\n2024-09\n甲公司\n职工医保\n打印\n2026-10\n甲公司",
    months: ["2024-09 employer med late", "2026-10 employer med ?"],
    asks: ["state 1", "paid-in 1"],
  },
  {
    title: "一行一格，备注都是空的，最后的栏目名又像格子：不读",
    text: "备注\n起-止\n项目名称\n参保类别\n到帐\n\n2025-11\n医疗\n灵活就业\n未缴费\n\n2024-03\n医疗\n单位\n未缴费\n\n2026-09\n医疗\n灵活就业\n未缴费",
    months: [],
    unread: [5, 7, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 20],
  },
  {
    title: "最后一格空着，两个月份挨着：是一行，不是表头",
    text: "身份\t险种\t是否足额\t参保月份\t划账时间\t附注\n自谋职业\t职工医保\t足额\t2025年8月\t2025年8月\t\n自谋职业\t职工医保\t足额\t2025年9月\t2025年9月\t",
    months: ["2025-08 individual med paid", "2025-09 individual med paid"],
  },
  {
    title: "一行一格，有一列叫“查询”，不是标题",
    text: "险种\n业务月\n入库情况\n用人单位\n查询\n学生医保\n202401\n已结\n甲大学\n某某\n职工医保\n202406\n未缴\n甲公司\n某某",
    months: ["2024-01 resident res paid", "2024-06 employer med unpaid"],
  },
  {
    title: "一行一格，险种写在栏目名上面；姓名和名字各一行",
    text: "姓名\n张三\n职工医保\n费款所属期\n缴费状态\n202501\n未缴\n202502\n已缴",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  ...[",", "\t", " "].map((separator): Layout => ({
    title: `表头里有一列叫“已缴”，用“${separator}”隔开`,
    text: ["年月 已缴 险种 单位", "202501 450.00 职工医保 甲公司", "202502 0.00 职工医保 甲公司"]
      .map((line) => line.split(" ").join(separator))
      .join("\n"),
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  })),
  ...["城职医疗", "employee medical", "职工基本医"].map((name): Layout => ({
    title: `险种的简称，没有表头也认得：${name}`,
    text: `202501 ${name} 甲公司 已缴`,
    months: ["2025-01 employer med paid"],
  })),
];
