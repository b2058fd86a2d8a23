/** What holds on in a sentence, and what must never be passed over, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

export const HOLDING: readonly Layout[] = [
  ...["25年职工医保：1√2√3×4√", "2025年职工医保 1√ 2√ 3× 4√", "25年职工医保：1已缴2已缴3未缴4已缴"].map(
    (text): Layout => ({
      title: `月份只写数字，各有各的记号：${text}`,
      text,
      months: [
        "2025-01 ? med paid",
        "2025-02 ? med paid",
        `2025-03 ? ${text.includes("√") ? "med" : "?"} unpaid`,
        "2025-04 ? med paid",
      ],
      asks: ["scheme 3"],
    }),
  ),
  ...[
    "25年医保：1、2、3、5交了",
    "25年医保：√1√2×3",
    "25年医保：2√1√",
    "25医保 2 1√2√",
    "医保2025：1~6√",
    "2025医保 1.2.3.5月",
    "职工医保：√√√×",
    "医保 全年√",
    "职工医保 已缴",
    "单位 是",
    "个体 false",
    "职工医保 个体 是",
    "灵活就业：是",
    "职工医保个体缴费：实缴",
    "灵活就业个体缴费：实缴",
    "单位名称：甲公司 true",
    "123412全额",
  ].map((text): Layout => ({
    title: `看不出是哪个月的，留在没读的里面：${text}`,
    text,
    months: [],
    unread: [1],
  })),
  ...["2025年职工医保", "25年职工医保"].map((heading): Layout => ({
    title: `年和险种在上面一行，数字带记号的在下面：${heading}`,
    text: `${heading}\n1√2√3×`,
    months: ["2025-01 ? med paid", "2025-02 ? med paid", "2025-03 ? med unpaid"],
    asks: ["scheme 2"],
  })),
  {
    title: "扫描出来的零写成了字母",
    text: "费款所属期\t险种\t单位名称\t状态\n2O25O1\t职工医保\t甲公司\t已缴\n2O25-02\t职工医保\t甲公司\t未缴\n2025年O3月\t职工医保\t甲公司\t已缴",
    months: ["2025-01 employer med paid", "2025-02 employer med unpaid", "2025-03 employer med paid"],
  },
  {
    title: "没有表头，一个月的头一天和末一天",
    text: "职工医保 甲公司 2025-02-01 2025-02-28 450.00",
    months: ["2025-02 employer med paid"],
  },
  {
    title: "没有表头，从哪天到哪天，中间的月份也问",
    text: "职工医保 甲公司 2025-01-01 2025-03-31\n职工医保 乙公司 2025-04-01 2025-04-30",
    months: [...each("2025-01", "2025-03", "employer med ?"), "2025-04 employer med paid"],
    asks: ["state 3"],
  },
  {
    title: "表头只有月份和“已缴”",
    text: "月份\t已缴\n202501\t√\n202502\t",
    months: ["2025-01 ? ? paid", "2025-02 ? ? ?"],
    asks: ["insurance 2", "state 1", "scheme 2"],
  },
  {
    title: "程序用的格式，看不懂的不读",
    text: '{\n "缴费年月": "202501",\n "险种": "职工医保",\n "缴费状态": "未缴费"\n}',
    months: [],
    unread: [1, 2, 3, 4, 5],
  },
  {
    title: "单位交的职工医保，后来自己交：还是职工医保",
    text: "2024年单位交的职工医保，2025年自己交",
    months: [...each("2024-01", "2024-12", "employer med ?"), ...each("2025-01", "2025-12", "individual med ?")],
    asks: ["state 24"],
  },
  {
    title: "单位、自己、领失业金，交的都是职工医保",
    text: "2024年1月到3月单位交的职工医保，4月到6月自己交，7月到9月领失业金",
    months: [
      ...each("2024-01", "2024-03", "employer med paid"),
      ...each("2024-04", "2024-06", "individual med paid"),
      ...each("2024-07", "2024-09", "unemployment-benefit med paid"),
    ],
  },
  ...(
    [
      ["2024年1月到3月单位交的职工医保，4月到6月交居民的", "employer med", "resident"],
      ["2024年1月到3月交的居民医保，4月到6月单位交", "resident res", "employer"],
      ["2024年1月到3月单位交养老，4月到6月自己交", undefined, "individual"],
      ["2024年1月到3月单位交职工医保，4月到6月自己交社保", "employer med", "individual"],
    ] as const
  ).map(([text, first, then]): Layout => ({
    title: `换了人交，也可能换了险种，就问：${text}`,
    text,
    months: [
      ...(first === undefined ? [] : each("2024-01", "2024-03", `${first} paid`)),
      ...each("2024-04", "2024-06", `${then} ? paid`),
    ],
    asks: ["insurance 3"],
  })),
  {
    title: "先没扣成，后来扣成了：是不是当月，就问",
    text: "费款所属期\t险种\t单位名称\t状态\n202501\t职工医保\t甲公司\t首次扣款失败，二次扣款成功\n202502\t职工医保\t甲公司\t扣款不成功",
    months: ["2025-01 employer med ?", "2025-02 employer med unpaid"],
    asks: ["state 1"],
  },
  ...["2026年第三季度起单位交职工医保，之前没交", "2026年7月起单位交职工医保，在此之前一直没交"].map(
    (text): Layout => ({
      title: `从哪月起交，之前没交：${text}`,
      text,
      months: begun("2026-07", "employer med"),
      asks: ["state 4"],
    }),
  ),
  {
    title: "险种和没交写在一起，不是栏目的名字",
    text: "202501\n职工医保未缴\n202502\n职工医保未缴",
    months: each("2025-01", "2025-02", "? med unpaid"),
  },
  {
    title: "没说交了，只说之前没交",
    text: "2025年7月医保，之前没交",
    months: ["2025-07 ? med unpaid"],
  },
];
