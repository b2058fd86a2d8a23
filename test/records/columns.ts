/** Columns that ask whether something went wrong, and lines among the rows, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const COLUMNS: readonly Layout[] = [
  ...["作废标志", "是否断缴", "是否中断", "是否停缴", "是否缓缴", "是否扣款失败"].map((name): Layout => ({
    title: `这一列写“是”的是没交，写“否”的不说明什么：${name}`,
    text: `费款所属期,险种,单位名称,${name}\n202501,职工医保,甲公司,否\n202502,职工医保,甲公司,是`,
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  })),
  {
    title: "表下面的一句话说哪个月没缴，和表里的对不上格，也算",
    text: "职工医保缴费证明\n缴费期间 单位\n2025年1月至2025年6月 甲公司\n其中2025年4月未缴费",
    months: [
      ...each("2025-01", "2025-03", "employer med paid"),
      "2025-04 employer med unpaid",
      ...each("2025-05", "2025-06", "employer med paid"),
    ],
  },
  {
    title: "申报状态不是到账状态：两列都有的看到账",
    text: "费款所属期,险种,单位名称,申报状态,到账状态\n202501,职工医保,甲公司,申报成功,已到账\n202502,职工医保,甲公司,申报成功,未到账",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "只有申报状态，就问",
    text: "费款所属期,险种,单位名称,申报状态\n202501,职工医保,甲公司,申报成功",
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "表中间的一行年，下面的月份都按它",
    text: "月份,险种,单位,状态\n2024年,,,\n11月,职工医保,甲公司,已缴\n2025年,,,\n1月,职工医保,甲公司,已缴\n2月,职工医保,甲公司,未缴",
    months: ["2024-11 employer med paid", "2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "医保（含长护、含大额）还是医保",
    text: "费款所属期,险种,单位\n202501,职工基本医疗保险(含长期护理),甲公司\n202502,职工医保（含大额）,甲公司\n202503,长期护理保险,甲公司",
    months: each("2025-01", "2025-02", "employer med paid"),
  },
];
