/** Longer tales, and tables that count months: what must be read out of them, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const LONGER: readonly Layout[] = [
  ...["缴费起止年月,缴费单位,养老实际缴费月数,医疗,生育", "缴费起止年月,缴费单位,实际缴费月数,,\n,,养老,医疗,生育"].map(
    (header): Layout => ({
      title: `几个月里交了几个月，不是钱：${header}`,
      text: `${header}\n2025-01至2025-03,甲公司,3,2,3\n2025-04至2025-06,甲公司,3,0,3\n2025-07至2025-09,甲公司,3,3,3`,
      months: [
        ...each("2025-01", "2025-03", "employer med ?"),
        ...each("2025-04", "2025-06", "employer med unpaid"),
        ...each("2025-07", "2025-09", "employer med paid"),
      ],
      asks: ["state 3"],
    }),
  ),
  {
    title: "首次参保的月份不是交了的月份",
    text: "险种  参保状态  首次参保  累计月数\n职工基本医疗保险  参保缴费  2020-03  60",
    months: [],
    unread: [2],
  },
  {
    title: "待遇享受期不是交了的月份",
    text: "职工医保待遇享受期\n2025-01 至 2025-02",
    months: each("2025-01", "2025-02", "? med ?"),
    asks: ["state 2", "scheme 2"],
  },
  ...["2025年1月到2月在甲公司上班，医保", "职工医保\n2025年1月到2月 甲公司上班"].map((text): Layout => ({
    title: `上班不是交了：${text}`,
    text,
    months: each("2025-01", "2025-02", "employer med ?"),
    asks: ["state 2"],
  })),
  {
    title: "没写年的月份，接着最后说的数，不回到前面去",
    text: "2024年9月到12月都是公司交的医保，2025年1月至4月没交，5月到8月领失业金医保，9月至10月灵活就业自己交医保",
    months: [
      ...each("2024-09", "2024-12", "employer med paid"),
      ...each("2025-01", "2025-04", "? ? unpaid"),
      ...each("2025-05", "2025-08", "unemployment-benefit med paid"),
      ...each("2025-09", "2025-10", "individual med paid"),
    ],
  },
  {
    title: "一处断了，别处的不问",
    text: "2025年8月到2026年1月单位医保，中间9月10月没交，2026年2月起断了",
    months: [
      "2025-08 employer med paid",
      ...each("2025-09", "2025-10", "employer med unpaid"),
      ...each("2025-11", "2026-01", "employer med paid"),
      ...each("2026-02", "2026-11", "? ? unpaid"),
    ],
  },
  {
    title: "停了以后自己去交的",
    text: "2026年8月，单位社保医保都停了，我9月自己去交的灵活就业，一直到现在",
    months: ["2026-08 employer med unpaid", ...each("2026-09", "2026-11", "individual med paid")],
  },
  {
    title: "因为什么没交，后来哪个月补的",
    text: "本人2024年7月至10月在重庆市某某有限公司工作，期间单位为本人缴纳职工医疗保险，2024年8月、9月因系统问题未缴，后于2024年12月补缴。",
    months: [
      "2024-07 employer med paid",
      ...each("2024-08", "2024-09", "employer med late:2024-12"),
      "2024-10 employer med paid",
    ],
  },
  {
    title: "欠费，哪个月补齐的，谁交的写在最后",
    text: "医保2025年3月到5月欠费，已于6月全部补齐，单位",
    months: each("2025-03", "2025-05", "employer med late:2025-06"),
  },
  {
    title: "哪个月忘了交",
    text: "2026年8月起自己交医保，10月忘了交",
    months: [
      ...each("2026-08", "2026-09", "individual med paid"),
      "2026-10 individual med unpaid",
      "2026-11 individual med ?",
    ],
    asks: ["state 1"],
  },
  {
    title: "才开始交的，之前没交",
    text: "我2026年10月才开始交医保的，之前都没交过，单位交",
    months: begun("2026-10", "employer med"),
    asks: ["state 1"],
  },
  {
    title: "按多少交的，不改变交没交",
    text: "单位2026年8月到9月按最低基数给交的职工医保，10月开始按4500交的，到现在",
    months: [...each("2026-08", "2026-09", "employer med paid"), ...each("2026-10", "2026-11", "? med paid")],
    asks: ["scheme 2"],
  },
  {
    title: "钱后面跟着下一句的年份",
    text: "2025年居民医保交了400，2026年10月起单位职工医保",
    months: [...each("2025-01", "2025-12", "resident res paid"), ...begun("2026-10", "employer med")],
    asks: ["state 1"],
  },
  {
    title: "前后两个月夹着的月份，是同一年",
    text: "2025年2月份的医保显示未到账，1月和3月的医保都正常，单位",
    months: ["2025-01 employer med paid", "2025-02 ? med unpaid", "2025-03 employer med paid"],
  },
  {
    title: "一直没给交，哪个月起才开始交",
    text: "公司2025年1月到9月一直没给我交医保，2026年9月起才开始交，现在还在交",
    months: [...each("2025-01", "2025-09", "employer med unpaid"), ...each("2026-09", "2026-11", "? med paid")],
    asks: ["scheme 3"],
  },
  {
    title: "台账最后一格空着，月份没写年",
    text: "2025年社保台账\n月份 医保(单位) 医保(个人) 备注\n1月 400 100\n2月 0 0 医保欠缴",
    months: ["2025-01 employer med paid", "2025-02 ? med unpaid"],
  },
  {
    title: "标题后面写着几条",
    text: "职工医保缴费记录 共2条\n2025年03月\n已缴费\n2025年02月\n已缴费",
    months: each("2025-02", "2025-03", "? med paid"),
    asks: ["scheme 2"],
  },
  {
    title: "卡片里只有交钱的时间，问是哪个月的",
    text: "职工医疗保险\n缴费时间：2025-01  个人：96.16 单位：264.44\n缴费时间：2025-03  个人：0.00 单位：0.00",
    months: ["2025-01 employer med ?", "2025-03 ? med unpaid"],
    asks: ["month 1"],
  },
  {
    title: "缴费月份写在年份上面，月份只写数",
    text: `职工医保\n缴费月份,${Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0")).join()}\n2024,√,×,,,,,,,,,,`,
    months: ["2024-01 ? med paid", "2024-02 ? med unpaid"],
    asks: ["scheme 1"],
  },
  {
    title: "短信",
    text: "短信：【重庆医保】您2025年3月的职工医保费已扣款成功，金额450元。\n短信：【重庆医保】您2025年4月的职工医保费扣款失败，请保证余额充足。",
    months: ["2025-03 ? med paid", "2025-04 ? med ?"],
    asks: ["state 1", "scheme 2"],
  },
  {
    title: "一格里几个月，各说各的",
    text: "所属期：202501,202502\n险种：职工医保\n状态：202501已缴,202502未缴",
    months: each("2025-01", "2025-02", "? med ?"),
    asks: ["state 2", "scheme 2"],
  },
  {
    title: "没有表头的 Excel 日子，不说成标题",
    text: "45658\t职工医保\t450",
    months: [],
    unread: [1],
  },
];
