/** Pages of portals and phones, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const COLUMNS = "缴费年月\n202501\n202502\n202503\n险种\n职工医保\n职工医保\n职工医保\n缴费状态\n已缴\n未缴\n已缴";
const IN_COLUMNS = ["2025-01 ? med paid", "2025-02 ? med unpaid", "2025-03 ? med paid"];

export const PORTALS: readonly Layout[] = [
  ...[COLUMNS, `张某\n职工医保\n${COLUMNS}`, COLUMNS.replace("职工医保\n职工医保\n职工医保", "职工医保")].map(
    (text, at): Layout => ({
      title: `一列一列复制的表，每列的名字下面是它的格子（${at + 1}）`,
      text,
      months: IN_COLUMNS,
      asks: ["scheme 2"],
      ...(at === 1 && { unread: [1] }),
    }),
  ),
  {
    title: "一列一列复制的表，有一列少一格，不读",
    text: "缴费年月\n202501\n202502\n202503\n险种\n职工医保\n职工医保\n职工医保\n缴费状态\n已缴\n未缴",
    months: [],
    unread: [2, 3, 4, 6, 7, 8, 10, 11],
  },
  ...["合计", "小计"].map((name): Layout => ({
    title: `一行一格，栏目名里有一列是${name}`,
    text: `费款所属期\n险种\n单位部分\n${name}\n缴费状态\n202501\n职工医保\n360.00\n450.00\n已缴\n202502\n职工医保\n360.00\n450.00\n未缴`,
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  })),
  ...["合计\n600\n200\n800", "合计\n\n600\n200\n800", "总计\n800"].map((foot) => ({
    title: `一行一格，栏目名里有合计，最后一行也是合计：${foot.replaceAll("\n", " ")}`,
    text: `费款所属期\n险种\n单位部分\n个人部分\n合计\n202501\n职工医保\n300\n100\n400\n202502\n职工医保\n300\n100\n400\n${foot}`,
    months: ["2025-01 employer med paid", "2025-02 employer med paid"],
  })),
  {
    title: "一行一格，最后的合计",
    text: "年月\n险种\n金额\n缴费状态\n202501\n职工医保\n400\n已缴\n202502\n职工医保\n400\n未缴\n合计\n800",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "年写在上面，月份从晚到早",
    text: "医疗保险\n2025年\n12月\n应缴 ¥489.60\n已到账\n11月\n应缴 ¥489.60\n已到账\n9月\n应缴 ¥489.60\n未到账",
    months: ["2025-09 ? med unpaid", "2025-11 ? med paid", "2025-12 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "年写在上面，12 月下面是 1 月，可能跨了年，就问",
    text: "职工医保\n2024年\n11月 单位 已到账\n12月 单位 已到账\n1月 单位 已到账",
    months: [...each("2024-11", "2024-12", "employer med paid"), "2025-01 employer med ?"],
    asks: ["month 1"],
  },
  {
    title: "待遇享受不是交了钱：表里的状态",
    text: "年月,险种,单位名称,状态\n202501,职工医保,甲公司,正常享受",
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "待遇享受不是交了钱：标题里写着",
    text: "医保待遇享受明细\n年月,险种,单位名称\n202501,职工医保,甲公司",
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "待遇享受不是交了钱：一句话里写着",
    text: "2025年1月到2月 职工医保 待遇享受",
    months: each("2025-01", "2025-02", "? med ?"),
    asks: ["state 2", "scheme 2"],
  },
  {
    title: "享受失业待遇的，写了已缴就是交了，和一句话里一样",
    text: "年月,险种,状态\n202501,职工医保,享受失业待遇 已缴费",
    months: ["2025-01 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "手机页：大病互助保险已缴，不是医保的那一笔",
    text: "2025年05月\n大病互助保险\n已缴费\n2025年05月\n基本医疗保险\n未缴费",
    months: ["2025-05 ? med unpaid"],
  },
];
