/** Several insurances, payers and events in one line, and what must be read out of it, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const half = (said: string): string[] => each("2025-01", "2025-06", said);

export const MIXED: readonly Layout[] = [
  {
    title: "别的险种写着金额，医疗没写：问交没交上",
    text: "202501 养老720.00 医疗 失业24.00\n202502 养老720.00 医疗180.00 失业24.00",
    months: ["2025-01 ? med ?", "2025-02 ? med paid"],
    asks: ["state 1", "scheme 2"],
  },
  {
    title: "金额一列，医疗那一格是空的：问交没交上",
    text: "202501\t720.00\t养老\n202501\t\t医疗",
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  ...["2025.01 养老720.00 医疗 失业24.00", "202501 养老¥720 医疗 失业¥24", "2025-01 养老1,450.5 医疗"].map(
    (text): Layout => ({
      title: `月份和金额怎么写都一样，医疗没写金额就问：${text}`,
      text,
      months: ["2025-01 ? med ?"],
      asks: ["state 1", "scheme 1"],
    }),
  ),
  {
    title: "一段月份也一样",
    text: "2025年1月到3月 720.00 养老\n2025年1月到3月 医疗",
    months: each("2025-01", "2025-03", "? med ?"),
    asks: ["state 3", "scheme 3"],
  },
  {
    title: "退的是养老，交的是医疗",
    text: "202501 养老 -90.00 医疗 720.00",
    months: ["2025-01 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "金额写成整数，不多问",
    text: "202501\t720.00\t养老\n202501\t300\t医疗",
    months: ["2025-01 ? med paid"],
    asks: ["scheme 1"],
  },
  ...["公司只交了养老没交医保", "公司 养老已缴 医保未缴"].map((words): Layout => ({
    title: `只交了养老，医保没交：${words}`,
    text: `2025年1月到6月${words}`,
    months: half("employer med unpaid"),
  })),
  ...[
    "医保已缴 养老未缴",
    "医保交了养老没交",
    "养老未缴，医保已缴",
    "医保√ 养老×",
    "养老×医保√",
    "生育险没给买，医保都有",
    "医保都有，生育险没买",
  ].map((words): Layout => ({
    title: `医保交了，养老没交：${words}`,
    text: `2025年1月到6月 ${words}`,
    months: half("? med paid"),
    asks: ["scheme 6"],
  })),
  {
    title: "单位交的，生育险没给买，别的都有",
    text: "2025年1月到6月单位交的，生育险公司没给买，医保、养老都有",
    months: half("employer med paid"),
  },
  {
    title: "没交的是养老还是医保看不清，就当没交",
    text: "2025年1月 没交养老 医保 失业交了",
    months: ["2025-01 ? med unpaid"],
  },
  {
    title: "几种保险用空格隔开，失业是其中一种",
    text: "202501 养老 失业 工伤 已缴\n202502 养老 医疗 失业 工伤 生育 已缴",
    months: ["2025-02 ? med paid"],
    asks: ["scheme 1"],
  },
  {
    title: "公司交养老，自己交居民医保：谁交的说不清，不读",
    text: "2025年1月到6月公司交养老，医保我自己交居民的",
    months: [],
    unread: [1],
  },
  ...["参加职工医保", "职工医保正常参保", "在甲公司参保职工医疗保险"].map((words): Layout => ({
    title: `一段时间参保，不是每个月都交了，就问一次：${words}`,
    text: `2025年1月至2025年6月${words}`,
    months: half(`${words.includes("公司") ? "employer" : "?"} med ?`),
    asks: words.includes("公司") ? ["state 6"] : ["state 6", "scheme 6"],
  })),
  {
    title: "参保缴费，就是交了",
    text: "2025年1月至2025年6月参保缴费 职工医保",
    months: half("? med paid"),
    asks: ["scheme 6"],
  },
  {
    title: "失业、换公司的那个月，没说交了",
    text: "2025年3月失业的，2025年4月领失业金，医保是失业保险基金代缴的\n2025年5月又换了新公司",
    months: ["2025-03 unemployment-benefit ? ?", "2025-04 unemployment-benefit med paid", "2025-05 employer ? ?"],
    asks: ["insurance 2", "state 1", "state 1"],
  },
  ...[
    "去年3月开始自己交的职工医保，一直交到现在",
    "2025年3月自己交职工医保，到现在没断过",
    "25.3至今 灵活就业医保",
  ].map((text): Layout => ({
    title: `一直到现在：${text}`,
    text,
    months: each("2025-03", "2026-11", "individual med paid"),
  })),
  {
    title: "到重庆交灵活就业到现在",
    text: "2026年10月到重庆交灵活就业医保到现在",
    months: each("2026-10", "2026-11", "individual med paid @500000"),
  },
  ...["断过几个月，一直到现在", "到现在，中间断过"].map((words): Layout => ({
    title: `断过，没说哪几个月，就问：${words}`,
    text: `2026年9月开始自己交职工医保，${words}`,
    months: each("2026-09", "2026-11", "individual med ?"),
    asks: ["state 3"],
  })),
  ...["25.01-25.06", "25/1-25/6", "25.1至25.6"].map((when): Layout => ({
    title: `年只写两位：${when}`,
    text: `${when} 单位 医保`,
    months: half("employer med paid"),
  })),
  {
    title: "应缴的月份和已缴的月份",
    text: "险种：职工医保\n应缴月份：202501-202503\n已缴月份：202501-202502",
    months: ["2025-01 ? med paid", "2025-02 ? med paid", "2025-03 ? med ?"],
    asks: ["state 1", "scheme 3"],
  },
  {
    title: "一句里只说应缴，就问",
    text: "2025年1月 应缴 职工医保 450元",
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  },
  {
    title: "几个月里有一个写着补，就问",
    text: "单位职工医保：202501、202502（补）、202503",
    months: each("2025-01", "2025-03", "employer med ?"),
    asks: ["state 3", "paid-in 3"],
  },
  {
    title: "一句里两个城市，问在哪里",
    text: "2025年1月在成都，2025年2月在重庆单位交职工医保",
    months: each("2025-01", "2025-02", "employer med paid"),
    asks: ["region 2"],
  },
  {
    title: "一个词里两个城市，不读",
    text: "2025年1月单位交职工医保，从成都转回重庆",
    months: [],
    unread: [1],
  },
  {
    title: "句子开头写了医保，后面几段也是",
    text: "医保：25年1月——25年6月（公司），25年7月断缴一个月，25年8月灵活",
    months: [...half("employer med paid"), "2025-07 ? med unpaid", "2025-08 individual med paid"],
  },
  {
    title: "聊天里说话的时间，不是交钱的日子",
    text: "[2026-11-20 20:31] 小花: 我去年1月到6月在公司交的医保\n[2026-11-20 20:32] 小花: 7月离职了 就没交",
    months: [...half("employer med ?"), ...each("2025-08", "2026-11", "? ? unpaid")],
    asks: ["state 6"],
  },
  ...[
    "是我妈单位交的职工医保",
    "老公单位交职工医保",
    "单位交职工医保的吗",
    "单位交职工医保？",
    "需要单位交职工医保",
  ].map((words): Layout => ({
    title: `别人的、问的、还要交的，都不是她交了：${words}`,
    text: `2025年1月到6月${words}`,
    months: half("employer med ?"),
    asks: ["state 6"],
  })),
  ...["转移", "封存", "免征", "视同缴费"].map((kind): Layout => ({
    title: `业务类型写的不是交钱，就问：${kind}`,
    text: `费款所属期,险种,单位名称,业务类型\n202501,职工医保,甲公司,${kind}`,
    months: ["2025-01 employer med ?"],
    asks: ["state 1"],
  })),
  {
    title: "状态写着视同缴费，就问；未缴又补了，就是后来补的",
    text: "费款所属期,险种,单位名称,状态\n202501,职工医保,甲公司,视同缴费\n202502,职工医保,甲公司,未缴费(已补)",
    months: ["2025-01 employer med ?", "2025-02 employer med late"],
    asks: ["state 1", "paid-in 1"],
  },
  {
    title: "说的话不是栏目名，也不是标题",
    text: "从去年国庆开始公司给交医保\n2025年1月到6月工资里扣了医保，但查不到缴费记录",
    months: half("? med ?"),
    asks: ["state 6", "scheme 6"],
    unread: [1],
  },
  ...["\t", " "].map((separator): Layout => ({
    title: `几种保险各有记号，医疗那格是空的，就问，用“${separator}”隔开`,
    text: `202501 养老√ 医疗√ 失业√\n202502 养老√ 医疗 失业√`.replaceAll(" ", separator),
    months: ["2025-01 ? med paid", "2025-02 ? med ?"],
    asks: ["state 1", "scheme 2"],
  })),
  ...[" ", "："].map((sign): Layout => ({
    title: `月份一行，下面一行一种保险，用“${sign}”隔开`,
    text: ["2025年1月", "医保 已缴", "养老 未缴", "2025年2月", "医保 未缴", "养老 已缴"]
      .map((line) => line.replace(" ", sign))
      .join("\n"),
    months: ["2025-01 ? med paid", "2025-02 ? med unpaid"],
    asks: ["scheme 1"],
  })),
  {
    title: "单位欠缴，后来补上了",
    text: "职工医保2025年3月到4月 单位欠缴，后来补上了",
    months: ["2025-03 employer med late", "2025-04 employer med late"],
    asks: ["paid-in 2"],
  },
  ...[" ", "："].map((sign): Layout => ({
    title: `月份下面一行一种保险，医保那行没写交没交，就问，用“${sign}”隔开`,
    text: ["2025年1月", "养老 已缴", "医保 ", "失业 已缴"].map((line) => line.replace(" ", sign)).join("\n"),
    months: ["2025-01 ? med ?"],
    asks: ["state 1", "scheme 1"],
  })),
];
