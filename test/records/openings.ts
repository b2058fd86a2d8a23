/** Sentences that open a list of months, and lines that stand below one: as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const OPENINGS: readonly Layout[] = [
  ...[
    "兹证明张三同志于2025年1月至2025年6月在我单位参加职工基本医疗保险，缴费情况如下：",
    "参保人张三于2025年1月至2025年6月在我公司参加职工基本医疗保险，缴费明细如下",
  ].flatMap((opening) =>
    ["2025年1月 已缴\n2025年2月 未缴", "年月\t缴费基数\t状态\n202501\t4500\t已缴\n202502\t4500\t未缴"].map(
      (rows): Layout => ({
        title: `证明的第一句，下面逐月写着，没写到的月份不算：${opening} ${rows.slice(0, 9)}`,
        text: `${opening}\n${rows}`,
        months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
      }),
    ),
  ),
  {
    title: "证明的第一句说的是养老，下面的月份也是养老",
    text: "兹证明李四于2024年1月至2024年2月在我单位参加企业职工基本养老保险，缴费情况如下：\n2024年1月 已缴\n2024年2月 已缴",
    months: [],
  },
  {
    title: "证明的第一句下面什么也没有，参加不等于交了",
    text: "兹证明张三于2025年1月至2025年3月在我单位参加职工基本医疗保险，缴费情况如下：",
    months: each("2025-01", "2025-03", "? med ?"),
    asks: ["state 3", "scheme 3"],
  },
  ...["其中欠费月份如下：", "未缴月份:", "其中中断缴费月份有："].map((heading): Layout => ({
    title: `一句话的末尾说下面的月份没交：${heading}`,
    text: `2024年1月至2024年8月单位缴纳职工医保，${heading}\n2024年6月\n2024年7月`,
    months: [
      ...each("2024-01", "2024-05", "employer med paid"),
      ...each("2024-06", "2024-07", "employer med unpaid"),
      "2024-08 employer med paid",
    ],
  })),
  ...["职工医保 单位缴纳", "职工医保\n甲公司", "职工医保 已缴\n甲公司"].map((under): Layout => ({
    title: `险种和谁交的写在最下面，上面每个月都是：${under}`,
    text: `202501\n202502\n202503\n${under}`,
    months: each("2025-01", "2025-03", "employer med paid"),
  })),
  {
    title: "险种写在最下面，上面的月份有交有没交",
    text: "2025年1月 450.00\n2025年2月 0.00\n2025年3月 未缴\n职工医保（灵活就业）",
    months: ["2025-01 individual med paid", ...each("2025-02", "2025-03", "individual med unpaid")],
  },
  {
    title: "最下面写的是养老，上面的月份也是养老",
    text: "2025年1月 已缴\n2025年2月 已缴\n养老保险 单位缴纳",
    months: [],
  },
  {
    title: "月份自己写着养老，最下面又写了医保，就问",
    text: "2025年1月 养老\n2025年2月 养老\n职工医保 单位缴纳",
    months: ["2025-02 employer ? ?"],
    asks: ["insurance 1", "state 1"],
  },
  {
    title: "最下面写着没交，看不出是哪个月的，全部都问",
    text: "2025年1月\n2025年2月\n职工医保 未缴",
    months: ["2025-01 ? ? ?", "2025-02 ? med ?"],
    asks: ["insurance 1", "state 2", "scheme 2"],
  },
];
