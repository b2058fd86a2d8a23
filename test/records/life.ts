/** What people tell of their lives beside what was paid, and what must be read out of it, as in `layouts.ts`. */
import { begun, each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const hired = ["2026-03 employer med ?", ...each("2026-04", "2026-11", "employer med paid")];
const self = each("2026-01", "2026-11", "individual med paid");
const begunByHerself = begun("2026-01", "individual med");

export const LIFE: readonly Layout[] = [
  ...[
    "2026年3月入职，单位医保一直交到现在",
    "2026年3月入职甲公司，单位一直交医保到现在",
    "2026年3月入职后单位一直交医保到现在",
    "2026年3月入职甲公司 单位一直交医保到现在",
    "2026年3月入职\n单位一直交医保到现在",
  ].map((text): Layout => ({
    title: `入职以后一直交：只问入职的那个月：${text}`,
    text,
    months: hired,
    asks: ["state 1"],
  })),
  ...[
    "2026年3月入职，当月开始一直交医保，单位交",
    "2026年3月转正开始单位交医保到现在",
    "我2026年2月入职，3月开始单位交医保，现在还在交",
  ].map((text): Layout => ({
    title: `哪个月开始交的说了：${text}`,
    text,
    months: each("2026-03", "2026-11", "employer med paid"),
  })),
  ...["2026年3月入职，当月开始交医保，单位交", "我2026年2月入职，3月开始单位交医保"].map((text): Layout => ({
    title: `哪个月开始交的说了，交到哪个月没说：${text}`,
    text,
    months: begun("2026-03", "employer med"),
    asks: ["state 8"],
  })),
  ...["2024年3月入职，单位交医保，2024年6月辞职", "2024年3月入职，2024年6月离职，在职期间单位交医保"].map(
    (text): Layout => ({
      title: `入职和离职之间交的：${text}`,
      text,
      months: ["2024-03 employer med ?", ...each("2024-04", "2024-05", "employer med paid"), "2024-06 employer med ?"],
      asks: ["state 1", "state 1"],
    }),
  ),
  ...[
    "2025年12月离职，之后一直自己交灵活就业医保",
    "2025年12月离职后就自己交灵活就业医保到现在",
    "2025年12月离职\n之后自己交灵活就业医保到现在",
  ].map((text): Layout => ({
    title: `离职以后才是自己交的，那个月不算：${text}`,
    text,
    months: self,
  })),
  {
    title: "离职以后自己交的，交到哪个月没说，就问",
    text: "2025年12月离职，之后自己交灵活就业医保",
    months: begunByHerself,
    asks: ["state 10"],
  },
  {
    title: "一直交着，离职写在下一行：到那个月为止",
    text: "2026年3月起一直单位交医保\n2026年6月离职",
    months: [...each("2026-03", "2026-05", "employer med paid"), "2026-06 employer med ?"],
    asks: ["state 1"],
  },
  {
    title: "写明交到哪个月的，离职的那个月不用问",
    text: "2025年10月到12月单位交医保，2025年12月底离职，2026年1月起自己交灵活就业",
    months: [...each("2025-10", "2025-12", "employer med paid"), ...begunByHerself],
    asks: ["state 10"],
  },
  {
    title: "离职到又开始交之间的月份，没交",
    text: "2025年3月起单位交医保\n2025年6月离职\n2026年1月起自己交灵活就业医保",
    months: [...each("2025-03", "2025-05", "employer med paid"), "2025-06 employer med ?", ...begunByHerself],
    asks: ["state 1", "state 10"],
  },
  {
    title: "换工作，一句话说到底",
    text: "2025年1月到3月在甲公司上班，单位交医保，3月31日离职，4月到9月没交，2026年3月入职乙公司，4月起乙公司交医保至今",
    months: [
      ...each("2025-01", "2025-03", "employer med paid"),
      ...each("2025-04", "2025-09", "? ? unpaid"),
      ...each("2026-04", "2026-11", "employer med paid"),
    ],
  },
  ...[
    "，预产期2026年12月",
    "，2024年5月怀孕",
    "，2026年8月15日剖腹产",
    "，2024年2月结婚，2025年2月生的宝宝",
    "，末次月经2026年3月1日",
  ].map((words): Layout => ({
    title: `生孩子的月份不是缴费的月份：${words}`,
    text: `2024年1月到3月单位交医保${words}`,
    months: each("2024-01", "2024-03", "employer med paid"),
  })),
  {
    title: "生孩子以后自己交的，从第二个月起",
    text: "2025年1月到2月单位交医保，2025年12月生的，之后一直自己交",
    months: [...each("2025-01", "2025-02", "employer med paid"), ...self],
  },
  {
    title: "预产期写在前一行",
    text: "预产期：2026年12月20日\n医保：2026年10月到现在单位交",
    months: each("2026-10", "2026-11", "employer med paid"),
  },
  ...["2025年3月到5月试用期没交医保", "2025年3月到5月是试用期，公司没给交医保"].map((text): Layout => ({
    title: `试用期没交：${text}`,
    text,
    months: each("2025-03", "2025-05", `${/公司/.test(text) ? "employer" : "?"} med unpaid`),
  })),
  {
    title: "入职以后没给交",
    text: "2026年3月入职，公司没给交医保，9月开始单位交职工医保到现在",
    months: [...each("2026-03", "2026-08", "employer med unpaid"), ...each("2026-09", "2026-11", "employer med paid")],
  },
  {
    title: "一格一行，离职写在自己那一行，还是要问",
    text: "202512\n职工医保\n甲公司\n离职",
    months: ["2025-12 employer med ?"],
    asks: ["state 1"],
    unread: [4],
  },
  ...[
    "7月离职了就没交",
    "7月离职了 就没交",
    "7月离职了，就没交",
    "7月离职然后没交",
    "7月离职后来就没交了",
    "7月离职，之后没交",
  ].map((words): Layout => ({
    title: `离职以后没交，怎么断句都一样：${words}`,
    text: `2026年1月到6月单位交职工医保，${words}`,
    months: [...each("2026-01", "2026-06", "employer med paid"), ...each("2026-08", "2026-11", "? ? unpaid")],
  })),
  ...["3月入职了就开始交医保到现在，单位交的", "3月入职了 就开始交医保到现在，单位交的"].map((words): Layout => ({
    title: `入职就交，怎么断句都一样：${words}`,
    text: `2026年${words}`,
    months: each("2026-03", "2026-11", "employer med paid"),
  })),
];
