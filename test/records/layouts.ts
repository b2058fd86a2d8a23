import { each } from "./each.ts";

/**
 * Layouts of records as people have them, and what must be read out of each.
 *
 * A month is written `2025-01 scheme insurance state`, with `?` for what is not told: `2025-01 employer med paid`,
 * `late:2025-03` where it is told when. Months of other insurances are listed only in `beside`.
 */
export interface Layout {
  readonly title: string;
  readonly text: string;
  /** Medical months, and those of no named insurance. */
  readonly months: readonly string[];
  /** What is asked, and of how many months: `scheme 3`. */
  readonly asks?: readonly string[];
  /** Numbers of lines that are left unread. */
  readonly unread?: readonly number[];
}

const TAB = "费款所属期\t险种\t单位名称";

export const LAYOUTS: readonly Layout[] = [
  {
    title: "标题是养老，空一行也还是养老",
    text: "企业职工基本养老保险\n\n202501\n202502",
    months: [],
  },
  {
    title: "标题里几种保险，看不出是哪一种",
    text: "养老、医疗、失业保险缴费明细\n费款所属期\t单位名称\n202501\t甲乙有限公司",
    months: ["2025-01 employer ? paid"],
    asks: ["insurance 1"],
  },
  {
    title: "标题说欠费，下面的都没交",
    text: "职工基本医疗保险欠费明细\n费款所属期\t单位名称\n202501\t甲乙有限公司",
    months: ["2025-01 employer med unpaid"],
  },
  {
    title: "两行表头，医疗下面分单位、个人",
    text: "费款所属期\t基本医疗保险\t\t养老保险\t\n\t单位缴费\t个人缴费\t单位缴费\t个人缴费\n202501\t360.00\t90.00\t720\t360\n202502\t0.00\t0.00\t720\t360\n202503\t\t\t720\t360",
    months: ["2025-01 employer med paid", "2025-02 ? med unpaid"],
  },
  {
    title: "三行表头",
    text: "费款所属期,缴费情况,,,\n,基本医疗保险,,养老保险,\n,单位,个人,单位,个人\n202501,360,90,720,360\n202502,,,720,360",
    months: ["2025-01 employer med paid"],
  },
  {
    title: "险种一列状态一列基数，前面写着险种",
    text: "年月\t养老缴费基数\t养老缴费状态\t医疗缴费基数\t医疗缴费状态\n202501\t4500\t已缴\t4500\t未缴\n202502\t4500\t已缴\t4500\t已缴",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "合并的月份，下面写几种保险",
    text: "费款所属期,险种,缴费状态\n202501,企业职工基本养老保险,已缴\n,职工基本医疗保险,未缴\n202502,企业职工基本养老保险,已缴\n,职工基本医疗保险,已缴",
    months: ["2025-01 ? med unpaid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "年度合并",
    text: "年度,月份,险种,缴费状态\n2025,1,职工基本医疗保险,已缴\n,2,职工基本医疗保险,已缴",
    months: ["2025-01 ? med paid", "2025-02 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "没见过的列写着待到账、补缴、退",
    text: `${TAB}\t处理\n202501\t职工基本医疗保险\t甲公司\t待到账\n202502\t职工基本医疗保险\t甲公司\t补缴\n202503\t职工基本医疗保险\t甲公司\t已退款\n202504\t职工基本医疗保险\t甲公司\t窗口`,
    months: [
      "2025-01 employer med unpaid",
      "2025-02 employer med late",
      "2025-03 employer med refunded",
      "2025-04 employer med paid",
    ],
    asks: ["paid-in 1"],
  },
  {
    title: "是否欠费：否，就是没欠",
    text: `${TAB}\t是否欠费\n202501\t职工基本医疗保险\t甲公司\t否\n202502\t职工基本医疗保险\t甲公司\t是`,
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "欠费金额、退费金额",
    text: `${TAB}\t欠费金额\t退费金额\n202501\t职工医保\t甲公司\t0.00\t0.00\n202502\t职工医保\t甲公司\t450.00\t0\n202503\t职工医保\t甲公司\t\t450`,
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid", "2025-03 employer med refunded"],
  },
  {
    title: "状态的格子空着，就问",
    text: `${TAB}\t缴费状态\n202501\t职工医保\t甲公司\t已缴费\n202502\t职工医保\t甲公司\t`,
    months: ["2025-01 employer med paid", "2025-02 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "到账日期空着，就问",
    text: `${TAB}\t到账日期\n202501\t职工医保\t甲公司\t2025-01-20\n202502\t职工医保\t甲公司\t`,
    months: ["2025-01 employer med paid", "2025-02 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "状态是数字代码，就问",
    text: `${TAB}\t缴费标志\n202501\t职工医保\t甲公司\t1\n202502\t职工医保\t甲公司\t0`,
    months: ["2025-01 employer med ?", "2025-02 employer med ?"],
    asks: ["state 1", "state 1"],
  },
  {
    title: "只有应缴，就问；有实缴，就看实缴",
    text: "费款所属期,险种,单位名称,应缴金额\n202501,职工医保,甲公司,450\n\n费款所属期,险种,单位名称,应缴金额,实缴金额\n202502,职工医保,甲公司,450,450\n202503,职工医保,甲公司,450,0",
    months: ["2025-01 employer med ?", "2025-02 employer med paid", "2025-03 employer med unpaid"],
    asks: ["state 1"],
  },
  {
    title: "今天的状态单独在，写着暂停，就问",
    text: "缴费年月,险种,单位名称,参保状态\n202501,职工医保,甲公司,暂停缴费",
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "一处说交了，一处说没交，就问",
    text: `${TAB}\t缴费状态\t备注\n202501\t职工医保\t甲公司\t已缴费\t欠费`,
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "欠费后来补上了",
    text: `${TAB}\t缴费状态\t到账日期\n202503\t职工医保\t甲公司\t欠费\t\n202503\t职工医保\t甲公司\t已补缴\t2025-06-20`,
    months: ["2025-03 employer med late:2025-06"],
  },
  {
    title: "退了又交，看不出剩下哪一样",
    text: `${TAB}\t金额\n202503\t职工医保\t甲公司\t450\n202503\t职工医保\t甲公司\t-450\n202504\t职工医保\t甲公司\t(450.00)`,
    months: ["2025-03 employer med refunded", "2025-04 employer med refunded"],
  },
  {
    title: "两列都是月份：所属期是哪个月，缴费年月是哪个月交的",
    text: "费款所属期,缴费年月,险种,单位名称\n202501,202504,职工医保,甲公司",
    months: ["2025-01 employer med late:2025-04"],
  },
  {
    title: "起和止两列，写到日",
    text: "险种\t费款所属期起\t费款所属期止\t单位名称\n职工医保\t2025-01-01\t2025-02-28\t甲公司",
    months: ["2025-01 employer med paid", "2025-02 employer med paid"],
  },
  {
    title: "月数不是月份",
    text: "险种,起始年月,月数\n职工医保,202501,3",
    months: [],
    unread: [2],
  },
  {
    title: "实缴月数比前后少，就问",
    text: "险种,起始年月,终止年月,实缴月数\n职工医保,202501,202503,2",
    months: ["2025-01 ? med ?", "2025-02 ? med ?", "2025-03 ? med ?"],
    asks: ["state 3", "scheme 3"],
  },
  {
    title: "只有入库日期，问交的是哪个月",
    text: "入库日期,险种,金额\n2025-03-10,职工医保,450",
    months: ["2025-03 ? med ?"],
    asks: ["month 1", "scheme 1"],
  },
  {
    title: "左右两半，前面有序号",
    text: "序号\t缴费年月\t缴费状态\t序号\t缴费年月\t缴费状态\n1\t202501\t已缴\t3\t202503\t未缴\n2\t202502\t已缴\t\t\t",
    months: ["2025-01 ? ? paid", "2025-02 ? ? paid", "2025-03 ? ? unpaid"],
    asks: ["insurance 2", "scheme 2"],
  },
  {
    title: "空格的左右两半，最后一行只有左边",
    text: "缴费年月 到账情况 缴费年月 到账情况\n202501 已到账 202503 未到账\n202502 已到账",
    months: ["2025-01 ? ? paid", "2025-02 ? ? paid", "2025-03 ? ? unpaid"],
    asks: ["insurance 2", "scheme 2"],
  },
  {
    title: "一年十二格的表，格子里是钱、勾、字",
    text: "年度,险种,1月,2月,3月,4月,5月\n2025,职工基本医疗保险,450,√,,0,未缴\n2025,企业职工基本养老保险,720,720,720,720,720",
    months: ["2025-01 ? med paid", "2025-02 ? med paid", "2025-04 ? med unpaid", "2025-05 ? med unpaid"],
    asks: ["scheme 2"],
  },
  {
    title: "十二格的表，年在标题里，头一列没有名字",
    text: "2025年度缴费明细\n\t1月\t2月\t3月\n职工基本医疗保险\t√\t\t√\n养老保险\t√\t√\t√",
    months: ["2025-01 ? med paid", "2025-03 ? med paid"],
    asks: ["scheme 2"],
  },
  {
    title: "月份是列名",
    text: "险种,202501,202502\n职工基本医疗保险,已缴,欠费\n养老保险,已缴,已缴",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "居民的年度表，只勾了一个月，就问",
    text: "年度,险种,1月,2月,3月\n2025,城乡居民基本医疗保险,√,,",
    months: ["2025-01 resident res ?"],
    asks: ["state 1"],
  },
  {
    title: "居民医保按年交",
    text: "缴费年度,险种类型,缴费状态\n2024年度,城乡居民基本医疗保险,未缴费",
    months: each("2024-01", "2024-12", "resident res unpaid"),
  },
  {
    title: "手机页：状态在前，月份在后",
    text: "未缴费\n202501\n已缴费\n202502",
    months: ["2025-01 ? ? unpaid", "2025-02 ? ? paid"],
    asks: ["insurance 1", "scheme 1"],
  },
  {
    title: "手机页：月份在中间",
    text: "职工基本医疗保险\n202501\n已缴费\n企业职工基本养老保险\n202501\n已缴费\n职工基本医疗保险\n202502\n未缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "手机页：从中间开始复制，错了一格就问",
    text: "202501\n未缴费\n202502\n已缴费\n202503",
    months: ["2025-01 ? ? ?", "2025-02 ? ? ?", "2025-03 ? ? ?"],
    asks: ["insurance 3", "state 3", "scheme 3"],
  },
  {
    title: "手机页：每格之间空一行",
    text: "202501\n\n职工基本医疗保险\n\n已缴费\n\n202502\n\n职工基本医疗保险\n\n未缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "手机页：栏目名一行，内容一行",
    text: "费款所属期\n202501\n险种\n职工基本医疗保险\n缴费状态\n已缴费\n费款所属期\n202502\n险种\n职工基本医疗保险\n缴费状态\n未缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "手机页：栏目名都在前，内容都在后",
    text: "险种\n费款所属期\n缴费状态\n职工基本医疗保险\n202501\n已缴费\n职工基本医疗保险\n202502\n未缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "手机页：少了一格，后面的不读",
    text: "费款所属期\n险种\n缴费状态\n202501\n职工基本医疗保险\n202502\n职工基本医疗保险\n已缴费",
    months: [],
    unread: [4, 5, 6, 7, 8],
  },
  {
    title: "卡片，月份在最后",
    text: "缴费状态：未缴费\n费款所属期：202501\n\n缴费状态：已缴费\n费款所属期：202502",
    months: ["2025-01 ? ? unpaid", "2025-02 ? ? paid"],
    asks: ["insurance 1", "scheme 1"],
  },
  {
    title: "卡片，一行几项",
    text: "费款所属期：202501 险种：职工基本医疗保险 缴费状态：已缴费\n费款所属期：202502 险种：职工基本医疗保险 缴费状态：欠费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "孤零零的一行欠费，说的是上一行",
    text: `${TAB}\n202501\t职工医保\t甲公司\n欠费\n202502\t职工医保\t甲公司`,
    months: ["2025-01 employer med ?", "2025-02 employer med paid"],
    asks: ["state 1"],
    unread: [3],
  },
  {
    title: "PDF 把一行断成两行",
    text: "费款所属期 险种 单位名称 金额\n202501 职工基本医疗保险 甲乙有限公\n司 450.00\n202502 职工基本医疗保险 甲乙有限公司 0.00",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid"],
  },
  {
    title: "空格对齐，缺一格的看位置",
    text: "缴费年月   险种               缴费基数   缴费状态\n202501     职工基本医疗保险   4000       已到账\n202502     职工基本医疗保险              未到账\n202503 职工基本医疗保险 已到账",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
    unread: [4],
  },
  {
    title: "竖线表、分号表、全角",
    text: "| 费款所属期 | 险种 | 缴费状态 |\n|---|---|---|\n| ２０２５０１ | 职工医保 | 已缴费 |\n\n年月；险种；缴费状态\n２０２５０２；职工医保；未缴费",
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "Excel 里的月份：Jan-25、2025年2月、2025/3/1、45748、202505",
    text: '年月,险种,单位名称\nJan-25,职工医保,甲公司\n2025年2月,职工医保,甲公司\n2025/3/1,职工医保,甲公司\n45748,职工医保,甲公司\n="202505",职工医保,甲公司',
    months: [1, 2, 3, 4, 5].map((month) => `2025-0${month} employer med paid`),
  },
  {
    title: "千分位和引号里换行",
    text: '费款所属期,险种,"单位\n名称",缴费金额\n202501,职工医保,"甲乙\n有限公司","1,450.00"',
    months: ["2025-01 employer med paid"],
  },
  {
    title: "灵活就业写在项目的名字里；个人缴纳只是个人那一份",
    text: "202501 职工基本医疗保险(灵活就业人员缴纳) 450.00\n202502 职工基本医疗保险(个人缴纳) 90.00",
    months: ["2025-01 individual med paid", "2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "一行里两个月份又有钱，看不出交的是哪个月",
    text: "职工基本医疗保险 202506 202503 补收 450.00",
    months: ["2025-03 ? med ?", "2025-06 ? med ?"],
    asks: ["month 2", "scheme 2", "paid-in 2"],
  },
  {
    title: "没有表头，金额是零",
    text: "202501 职工医保 甲乙有限公司 0.00",
    months: ["2025-01 employer med unpaid"],
  },
  {
    title: "口语：断了的月份没写年，只有一年对得上",
    text: "24年9月到25年6月单位交\n9、10月断了",
    months: [
      "2024-09 employer ? unpaid",
      "2024-10 employer ? unpaid",
      ...["2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"].map(
        (month) => `${month} employer ? paid`,
      ),
    ],
    asks: ["insurance 8"],
  },
  {
    title: "口语：断了的月份两年都有，就问",
    text: "2024年8月到2025年9月 单位交\n9月断了",
    months: [
      "2024-08 employer ? paid",
      "2024-09 employer ? ?",
      ...["2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"].map(
        (month) => `${month} employer ? paid`,
      ),
      "2025-07 employer ? paid",
      "2025-08 employer ? paid",
      "2025-09 employer ? ?",
    ],
    asks: ["insurance 14", "state 2"],
  },
  {
    title: "口语：中间断过，没说哪个月",
    text: "2025年1月到3月单位交\n中间断过",
    months: ["2025-01 employer ? ?", "2025-02 employer ? ?", "2025-03 employer ? ?"],
    asks: ["insurance 3", "state 3"],
  },
  {
    title: "口语：同一句里说断了",
    text: "2025年1月至4月单位交，中间2月断了",
    months: [
      "2025-01 employer ? paid",
      "2025-02 employer ? unpaid",
      "2025-03 employer ? paid",
      "2025-04 employer ? paid",
    ],
    asks: ["insurance 3"],
  },
  {
    title: "口语：在别的地方",
    text: "2025年1月到2月在成都单位交职工医保",
    months: ["2025-01 employer med paid @510100", "2025-02 employer med paid @510100"],
  },
  {
    title: "参保地只写了省，问是哪里",
    text: "年月,险种,参保身份,参保地\n202501,职工医保,灵活就业,四川省",
    months: ["2025-01 individual med paid"],
    asks: ["region 1"],
  },
  {
    title: "没见过的列写着养老，标题是医保",
    text: "职工基本医疗保险缴费明细\n费款所属期\t单位名称\t对应内容\n202501\t甲公司\t企业职工基本养老保险\n202502\t甲公司\t",
    months: ["2025-02 employer med paid"],
  },
  {
    title: "没有 13 月，倒着的一段，太早的年",
    text: "202501\n202513\n2025-08~2025-01\n1900年1月",
    months: ["2025-01 ? ? paid"],
    asks: ["insurance 1", "scheme 1"],
    unread: [2, 3, 4],
  },
  {
    title: "失业人员的医保",
    text: "所属期,险种,单位名称\n202501,失业人员职工医疗保险,失业保险代缴专户",
    months: ["2025-01 unemployment-benefit med paid"],
  },
  {
    title: "大额补助、公积金不算医保",
    text: "年月,险种,单位\n202501,大额医疗费用补助,甲公司\n202502,住房公积金,甲公司",
    months: [],
  },
];
