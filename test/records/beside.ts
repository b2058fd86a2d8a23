/** What stands beside the months of a table: remarks that name a firm, totals, in layouts as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const BESIDE: readonly Layout[] = [
  ...["备注", "核对"].map((column): Layout => ({
    title: `${column}里写着谁没交、谁退了，不是单位的名字`,
    text: [
      `费款所属期,险种,单位名称,${column}`,
      "202501,职工医保,甲公司,单位未缴费",
      "202502,职工医保,甲公司,公司欠费",
      '202503,职工医保,甲公司,"因银行扣款失败,\n本月未缴"',
      "202504,职工医保,甲公司,单位退费",
      "202505,职工医保,甲公司,欠费(甲公司)",
      "202506,职工医保,甲公司,原单位代缴",
    ].join("\n"),
    months: [
      ...each("2025-01", "2025-03", "employer med unpaid"),
      "2025-04 employer med refunded",
      "2025-05 employer med unpaid",
      "2025-06 employer med paid",
    ],
  })),
  {
    title: "备注里是单位的名字，像在说没交的字不算；说不清的问",
    text: [
      "费款所属期,险种,单位名称,备注",
      "202501,职工医保,甲公司,补天(成都)有限公司",
      "202502,职工医保,甲公司,退役军人事务局",
      "202503,职工医保,甲公司,退费至公司账户",
    ].join("\n"),
    months: [...each("2025-01", "2025-02", "employer med paid"), "2025-03 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "单位那一列里写着没交、退了",
    text: [
      "费款所属期,险种,单位名称",
      "202501,职工医保,单位未缴费",
      "202502,职工医保,甲公司(欠费)",
      "202503,职工医保,甲公司已退费",
      "202504,职工医保,补天(成都)有限公司",
      "202505,职工医保,甲厂退管会",
    ].join("\n"),
    months: [
      ...each("2025-01", "2025-02", "employer med unpaid"),
      "2025-03 employer med refunded",
      ...each("2025-04", "2025-05", "employer med paid"),
    ],
  },
  ...["合计", "全年合计", "缴费金额"].map((total): Layout => ({
    title: `年度表里还有一列总数，零的那个月没交：${total}`,
    text: `年度,险种,1月,2月,3月,4月,${total}\n2025,职工医保,450,450,0,450,1350`,
    months: [...each("2025-01", "2025-02", "? med paid"), "2025-03 ? med unpaid", "2025-04 ? med paid"],
    asks: ["scheme 3"],
  })),
  {
    title: "无异常就是没有欠",
    text: "费款所属期,险种,单位名称,备注\n202501,职工医保,甲公司,无异常\n202502,职工医保,甲公司,异常",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "缓缴后来补缴了，是补的",
    text: "费款所属期,险种,单位名称,说明\n202501,职工医保,甲公司,缓缴\n202502,职工医保,甲公司,缓缴已补缴",
    months: ["2025-01 employer med unpaid", "2025-02 employer med late"],
    asks: ["paid-in 1"],
  },
  {
    title: "不用补的月份，补缴时间空着",
    text: "月份,险种,单位,是否补缴,补缴时间\n2025-01,职工医保,甲公司,否,\n2025-02,职工医保,甲公司,是,2025-05-06",
    months: ["2025-01 employer med paid", "2025-02 employer med late:2025-05"],
  },
  {
    title: "金额后面还写着险种和谁交的",
    text: "月份：2025年1月 月缴额：450元 职工医保 灵活就业\n月份：2025年2月 月缴额：0元 职工医保 灵活就业",
    months: ["2025-01 individual med paid", "2025-02 individual med unpaid"],
  },
  {
    title: "税额是钱",
    text: "品目：职工基本医疗保险(个人缴纳)\n所属期起：2025-01-01\n所属期止：2025-01-31\n税额：90.00\n缴款日期：2025-04-10\n状态：已缴款",
    months: ["2025-01 ? med late:2025-04"],
    asks: ["scheme 1"],
  },
  ...["灵活就业医保，不含生育", "灵活就业交的职工医保，没带生育险", "灵活就业交职工医保（没有生育）"].map(
    (words): Layout => ({
      title: `没有生育保险，医保还是交了：${words}`,
      text: `2024年1月到3月${words}`,
      months: each("2024-01", "2024-03", "individual med paid"),
    }),
  ),
  ...["在成都公司交的职工医保", "在成都一家公司交职工医保", "成都的公司给我交的职工医保"].map((words): Layout => ({
    title: `在哪里的公司交的：${words}`,
    text: `2024年1月到3月${words}`,
    months: each("2024-01", "2024-03", "employer med paid @510100"),
  })),
  {
    title: "余额不足就是没扣成",
    text: "月份,单位名称,险种,备注\n2025-01,甲公司,职工医保,银行卡余额不足\n2025-02,甲公司,职工医保,扣不到款",
    months: each("2025-01", "2025-02", "employer med unpaid"),
  },
  {
    title: "社保和公积金一起写着，社保还是要读",
    text: "2025年8月单位交社保和公积金",
    months: ["2025-08 employer ? paid"],
    asks: ["insurance 1"],
  },
  {
    title: "险种那一格写着社保公积金，问是哪一种",
    text: "所属期,险种,单位名称,金额\n202508,社保公积金,甲公司,500\n202509,公积金,甲公司,500",
    months: ["2025-08 employer ? paid"],
    asks: ["insurance 1"],
  },
  {
    title: "扣的社保和公积金各有各的数，没说交上了：问",
    text: "2025年8月扣社保 300，扣公积金 200",
    months: ["2025-08 ? ? ?"],
    asks: ["insurance 1", "state 1", "scheme 1"],
  },
  ...["工资里扣社保", "工资里扣社保和公积金"].map((words): Layout => ({
    title: `工资里扣的，没说交上了：留着，不当成公积金：${words}`,
    text: `2025年8月${words}`,
    months: [],
    unread: [1],
  })),
  ...["备注", "说明"].map((name): Layout => ({
    title: `空格隔开的表，最后一格${name}空着，别的格子都对得上`,
    text: `月份 险种 单位 参保地 金额 ${name}\n202501 职工医保 甲公司 重庆市 450.00 未到账\n202502 职工医保 甲公司 重庆市 450.00`,
    months: ["2025-01 employer med unpaid @500000", "2025-02 employer med paid @500000"],
  })),
  {
    title: "空格隔开的表，少的一格不是最后的备注，就不读",
    text: "月份 险种 单位 金额 备注\n202501 职工医保 甲公司 450.00 未到账\n202502 职工医保 450.00 未到账",
    months: ["2025-01 employer med unpaid"],
    unread: [3],
  },
];
