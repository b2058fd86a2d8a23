/** Layouts as portals, phones, bills and people write them, each of a kind that was once misread. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const FOUND: readonly Layout[] = [
  {
    title: "年度表，月份写成一月、二月",
    text: "年度\t险种\t一月\t二月\t十一月\n2025\t职工医保\t√\t×\t√",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid", "2025-11 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "年度表，月份只写数字，格子里写 1 和 0",
    text: "年份,险种,1,2,3,4,5,6,7,8,9,10,11,12\n2025,职工医保,1,0,1,,,,,,,,,",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid", "2025-03 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "一行几个月，各有各的记号",
    text: "2025年\n职工医保\n1月 ✅ 2月 ❌ 3月 ✅",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid", "2025-03 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "一行几个月，各写各的",
    text: "202501 医保 已缴 202502 医保 未缴 202503 医保 已缴",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid", "2025-03 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "状态那格说的是别的月份，就问",
    text: "费款所属期,险种,单位名称,缴费状态\n2025-01~2025-02,职工医保,甲公司,已缴（2月除外）",
    months: ["2025-01 employer med ?", "2025-02 employer med ?"],
    asks: ["state 2"],
  },
  {
    title: "首次参保时间不是交费的月份",
    text: "职工基本医疗保险\n首次参保时间 2015-07-01\n本次参保时间 2024-03-01",
    months: [],
  },
  {
    title: "参保起止不是每个月都交了，就问",
    text: "参保险种：职工基本医疗保险\n参保起始时间：2025年1月\n参保终止时间：2025年2月",
    months: ["2025-01 ? med ?", "2025-02 ? med ?"],
    asks: ["state 2", "scheme 2"],
  },
  {
    title: "有金额，缴费日期却空着，就问",
    text: "费款所属期,险种,单位名称,缴费金额,缴费日期\n2025年1月,职工医保,甲公司,450,2025-01-15\n2025年2月,职工医保,甲公司,450,—",
    months: ["2025-01 employer med paid", "2025-02 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "账单把付出去的写成负数；退了的那笔怎么答都不算",
    text: "2025-03-12 10:22:31 灵活就业医保 -450.00 支付成功\n2025-04-12 10:22:31 灵活就业医保 -450.00 已全额退款",
    months: ["2025-03 individual med ?", "2025-04 individual med refunded"],
    asks: ["month 1", "state 1"],
  },
  {
    title: "还没到的月份，就问",
    text: "2026年11月到12月单位交职工医保",
    months: ["2026-11 employer med paid", "2026-12 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "基数的列写着医疗，钱另有几列",
    text: "缴费年月\t单位名称\t医保缴费基数\t单位金额\t个人金额\n202501\t甲公司\t4500\t360\t90\n202502\t甲公司\t4500\t0\t0",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "已缴费额是列名",
    text: "序号 费款所属期 征收品目 应缴费额 已缴费额\n1 202501 职工基本医疗保险费 450.00 450.00\n2 202502 职工基本医疗保险费 450.00 0.00",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "险种是列，空格对齐，格子里是钱",
    text: "年月  基本医疗  大病  生育  养老\n2025.01  450  15  20  900\n2025.02  0    0   0   900",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "手机页上的“查看详情”“去缴费”和箭头",
    text: "2025年3月 职工基本医疗保险 已缴费 查看详情\n2025年2月 职工基本医疗保险 已缴费 >\n2025年1月 职工基本医疗保险 去缴费",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid", "2025-03 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "箭头后面换了页",
    text: "2025年2月 职工基本医疗保险 已缴费 >\f2025年1月 职工基本医疗保险 去缴费",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "没有表头，竖线隔开",
    text: "202501|职工基本医疗保险|甲公司|4500|已到账\n202502|职工基本医疗保险|甲公司|4500|缴费失败",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "短信：扣了，没扣成",
    text: "【医保局】您2025年3月职工医保已扣款450元\n【医保局】您2025年4月职工医保没扣成",
    months: ["2025-03 ? med paid", "2025-04 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "先写哪个月补的，再写补的是哪些月",
    text: "2025年5月补缴2025年1月至2月职工医保",
    months: ["2025-01 ? med late:2025-05", "2025-02 ? med late:2025-05"],
    asks: ["scheme 2"],
  },
  {
    title: "2026.10-至今",
    text: "2026.10-至今 灵活就业医保",
    months: ["2026-10 individual med paid", "2026-11 individual med paid"],
  },
  {
    title: "一句里先是职工，后是居民",
    text: "2025年3月至4月（职工医保），2025年5月至6月（居民医保）",
    months: ["2025-03 ? med paid", "2025-04 ? med paid", "2025-05 resident res paid", "2025-06 resident res paid"],
    asks: ["scheme 2"],
  },
  {
    title: "失业、领失业金，说的是人，不是交了失业保险",
    text: "失业 2024.12-2025.01 领失业金",
    months: ["2024-12 unemployment-benefit ? paid", "2025-01 unemployment-benefit ? paid"],
    asks: ["insurance 2"],
  },
  {
    title: "领失业金的时候代缴",
    text: "失业金领取期间 2025年3月至4月 失业保险基金代缴职工医保",
    months: ["2025-03 unemployment-benefit med paid", "2025-04 unemployment-benefit med paid"],
  },
  {
    title: "第一行的格子都像栏目名，也是一行",
    text: "年月,缴费状态\n202501,打印\n202502,已缴费",
    months: ["2025-01 ? ? ?", "2025-02 ? ? paid"],
    asks: ["insurance 2", "state 1", "scheme 2"],
  },
  ...["医疗单位,医疗个人", "医疗(单位),医疗(个人)", "单位医疗,个人医疗", "医疗单位缴费,医疗个人缴费"].map(
    (medical): Layout => ({
      title: `一种险种几列，合计是全部的，不算哪一种交了：${medical}`,
      text: `工号,姓名,月份,养老单位,养老个人,${medical},合计\n001,张三,202501,960,480,540,120,2100\n001,张三,202502,960,480,0,0,1440`,
      months: ["2025-01 employer med paid", "2025-02 ? med unpaid"],
    }),
  ),
  {
    title: "几种险种只有基数，合计是全部的，就问",
    text: "月份,单位名称,养老基数,医疗基数,合计金额\n202501,甲公司,5000,5000,2100",
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "没认出表头，一格写着“否”，就问",
    text: "应缴费月 缴费险种 单位应缴 个人应缴 是否缴费\n2025-01 基本医疗保险 442.00 104.00 是\n2025-02 基本医疗保险 442.00 104.00 否",
    months: ["2025-01 employer med paid", "2025-02 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  {
    title: "十二个月的数字一行，记号一行，年和险种在上面",
    text: "2025年 职工医保\n1 2 3 4 5 6 7 8 9 10 11 12\n√ √ √ × √ √ √ √ √ √ √ √",
    months: [
      ...each("2025-01", "2025-03", "? med paid"),
      "2025-04 ? med unpaid",
      ...each("2025-05", "2025-12", "? med paid"),
    ],
    asks: ["scheme 11"],
  },
  ...["2024/1/1 2024/2/1", "2024年1月 2024年2月", "Jan-24 Feb-24", "45292 45323"].map((when): Layout => {
    const [first = "", second = ""] = when.split(" ");
    return {
      title: `空格对齐的表，空着的一格在月份左边，就问：${first}`,
      text: `险种      状态    单位名称  对应属期\n职工医保          甲公司    ${first}\n职工医保  已缴费  甲公司    ${second}`,
      months: ["2024-01 employer med ?", "2024-02 employer med paid"],
      asks: ["state 1"],
    };
  }),
  {
    title: "医保停了",
    text: "2025年1-2月医保停了",
    months: ["2025-01 ? med unpaid", "2025-02 ? med unpaid"],
  },
];
