/** More layouts: tables on their side, records of two people, English headers, joinings and leavings. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const TWO_PEOPLE = [
  "姓名\t费款所属期\t险种\t单位名称\n张三\t202501\t职工医保\t甲公司\n李四\t202502\t职工医保\t甲公司",
  "姓名：张三\n职工医保\n202501 已缴\n姓名：李四\n202502 已缴",
  "姓名：张三 身份证号：510101199001011234\n202501 职工医保 单位\n姓名：张三 身份证号：510101199201011234\n202502 职工医保 单位",
  "姓名\n张三\n费款所属期\n202501\n姓名\n李四\n费款所属期\n202502",
];

export const SHAPES: readonly Layout[] = [
  ...TWO_PEOPLE.map((text, at): Layout => ({
    title: `两个人的记录放在一起，不读（${at + 1}）`,
    text,
    months: [],
    unread: text.split("\n").map((_, line) => line + 1),
  })),
  {
    title: "一个人，名字有的打了星号",
    text: "姓名\t费款所属期\t险种\t单位名称\n张三\t202501\t职工医保\t甲公司\n张*\t202502\t职工医保\t甲公司\n\t202503\t职工医保\t甲公司",
    months: [1, 2, 3].map((month) => `2025-0${month} employer med paid`),
  },
  {
    title: "横着的表：一行一项，月份在上面",
    text: "职工医保\n项目\t202501\t202502\t202503\n单位缴费\t360\t0\t360\n个人缴费\t90\t0\t90",
    months: ["2025-01 employer med paid", "2025-02 ? med unpaid", "2025-03 employer med paid"],
  },
  ...["\t", " | ", ",", " "].map((separator): Layout => ({
    title: `横着的表，写着状态，用“${separator}”隔开`,
    text: ["费款所属期 202501 202502 202503", "险种 职工医保 职工医保 职工医保", "缴费状态 已缴 未缴 已缴"]
      .map((line) => line.split(" ").join(separator))
      .join("\n"),
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid", "2025-03 ? med paid"],
    asks: ["scheme 2"],
  })),
  {
    title: "横着的表，空格隔开又少了一格，不读",
    text: "费款所属期 202501 202502 202503\n缴费状态 已缴 已缴",
    months: [],
    unread: [1, 2],
  },
  {
    title: "横着的表，竖线，险种合并，最后一列是合计",
    text: "| 费款所属期 | 202501 | 202502 | 合计 |\n|---|---|---|---|\n| 险种 | 职工基本医疗保险 | | |\n| 单位名称 | 甲公司 | 甲公司 | |\n| 缴费状态 | 已缴 | 未缴 | |",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "横着的表，年在标题里，月份不在第一行",
    text: "2025年度职工医保缴费明细\n单位名称\t甲公司\t甲公司\n月份\t1月\t2月\n到账日期\t2025-01-20\t",
    months: ["2025-01 employer med paid", "2025-02 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "单位、个人两列是钱，零就是没交",
    text: "年月,险种,单位\n202501,职工医保,0\n202502,职工医保,360",
    months: ["2025-01 ? med unpaid", "2025-02 employer med paid"],
  },
  {
    title: "英文表头",
    text: "Period\tInsurance\tStatus\tEmployer\tBase\n2025-01\tEmployee medical\tPaid\tABC Co. Ltd\t4500\nFeb 2025\tEmployee medical\tUnpaid\tABC Co. Ltd\t4500\n2025-03\tPension\tPaid\tABC Co. Ltd\t4500",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "英文表头，单位和个人的钱，备注写着退了",
    text: "Month,Insurance,Employer,Employee,Remark\n2025-01,Employee medical,360,90,\n2025-02,Employee medical,0,0,\n2025-03,Employee medical,360,90,refunded",
    months: ["2025-01 employer med paid", "2025-02 ? med unpaid", "2025-03 employer med refunded"],
  },
  {
    title: "增员、减员的表，不是交了钱",
    text: "变动类型\t年月\t险种\t单位名称\n增员\t202409\t职工医保\t甲公司\n正常缴费\t202410\t职工医保\t甲公司\n减员\t202506\t职工医保\t甲公司",
    months: ["2024-09 employer med ?", "2024-10 employer med paid", "2025-06 employer med unpaid"],
    asks: ["state 1"],
  },
  {
    title: "栏目和内容中间只有空格，写在表的上面",
    text: "险种 城镇职工医疗保险(含生育)\n费款所属期 缴费基数 缴费状态\n202501 4500 已缴\n202502 4500 未缴",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "一行一项，中间只有空格",
    text: "费款所属期 202501\n险种 职工基本医疗保险\n缴费状态 已缴费\n\n费款所属期 202502\n险种 职工基本医疗保险\n缴费状态 未缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "状态那格写着哪个月补的",
    text: "费款所属期,险种,单位名称,缴费状态\n202501,职工医保,甲公司,补缴(2025-05)\n202502,职工医保,甲公司,2025年5月补缴\n202503,职工医保,甲公司,已补缴（2025年6月12日）\n202505,职工医保,甲公司,补缴202501",
    months: [
      "2025-01 employer med late:2025-05",
      "2025-02 employer med late:2025-05",
      "2025-03 employer med late:2025-06",
      "2025-05 employer med ?",
    ],
    asks: ["state 1", "paid-in 1"],
  },
  {
    title: "备注写着哪个月补的",
    text: "费款所属期,险种,单位名称,备注\n202501,职工医保,甲公司,2025年5月补缴",
    months: ["2025-01 employer med late:2025-05"],
  },
  {
    title: "单位那一份是零，只有个人那一份，就问",
    text: "费款所属期,险种,单位缴费,个人缴费\n202501,职工医保,0,90\n202502,职工医保,360,90\n202503,灵活就业医保,0,450",
    months: ["2025-01 ? med ?", "2025-02 employer med paid", "2025-03 individual med paid"],
    asks: ["state 1", "scheme 1"],
  },
  {
    title: "单位、个人两列，单位是零",
    text: "年月,险种,单位,个人\n202501,职工医保,0,90",
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  ...["参保时间,停保时间", "增员时间,减员时间", "参保日期,终止参保日期", "入职日期,离职日期"].map(
    (columns): Layout => ({
      title: `参保、停保各一列，中间的月份问一次：${columns}`,
      text: `单位名称,险种,${columns}\n甲公司,职工医保,2025-01-05,2025-03-20\n乙公司,职工医保,2025-04-01,`,
      months: [1, 2, 3].map((month) => `2025-0${month} employer med ?`),
      asks: ["state 3"],
      unread: [3],
    }),
  ),
  ...[
    "参保期间,险种,单位\n2025-01~2025-03,职工医保,甲公司",
    "参保起止时间：2025-01至2025-03\n险种：职工医保\n单位名称：甲公司",
  ].map((text): Layout => ({
    title: `参保的一段，没说交了，就问：${text.slice(0, 6)}`,
    text,
    months: [1, 2, 3].map((month) => `2025-0${month} employer med ?`),
    asks: ["state 3"],
  })),
  {
    title: "英文的栏目名有空格",
    text: "Coverage period: 2025-01 to 2025-02\nInsurance: Employee medical insurance\nPayment status: paid",
    months: ["2025-01 ? med paid", "2025-02 ? med paid"],
    asks: ["scheme 2"],
  },
  ...[
    "职工医保（2025）\n1月 已缴\n2月 未缴",
    "2025年职工医保\n01 已缴\n02 未缴",
    "2025年职工医保\n1月 450元\n2月 0元",
  ].map((text): Layout => ({
    title: `年写在险种旁边，下面只写月份：${text.split("\n").slice(0, 2).join(" ")}`,
    text,
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  })),
  {
    title: "年一行，下面是两位的月份",
    text: "职工医保\n2025年\n01 已缴\n02 未缴",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "年下面的编号不是月份",
    text: "2025年\n01 职工基本医疗保险 已缴\n02 企业职工基本养老保险 已缴",
    months: [],
    unread: [2, 3],
  },
  {
    title: "几个月写在一行，有一个是零，就问",
    text: "2025年职工医保\n1月 450 2月 450 3月 0",
    months: [1, 2, 3].map((month) => `2025-0${month} ? med ?`),
    asks: ["state 3", "scheme 3"],
  },
  ...["\t", " "].map((separator): Layout => ({
    title: `年和十二个月在第一行，用“${separator}”隔开`,
    text: ["2025 01 02 03 04 05 06 07 08 09 10 11 12", "养老 √ √ √ √ √ √ √ √ √ √ √ √", "医疗 √ × × × × × × × × × × ×"]
      .map((line) => line.split(" ").join(separator))
      .join("\n"),
    months: ["2025-01 ? med paid", ...each("2025-02", "2025-12", "? med unpaid")],
    asks: ["scheme 1"],
  })),
  {
    title: "台账的标题里写着年和险种",
    text: "2025年度职工医保台账\n姓名\t1月\t2月\t3月\t4月\n张三\t450\t450\t\t0",
    months: ["2025-01 ? med paid", "2025-02 ? med paid", "2025-04 ? med unpaid"],
    asks: ["scheme 2"],
  },
];
