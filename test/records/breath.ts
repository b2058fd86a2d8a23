/** What is said in one breath, in dialect, or into a phone, as in `layouts.ts`. */
import { each } from "./each.ts";
import type { Layout } from "./layouts.ts";

const TURN = [...each("2024-09", "2025-02", "employer med paid"), ...each("2025-03", "2026-11", "individual med paid")];

export const BREATH: readonly Layout[] = [
  ...[
    "24年9月到25年2月是单位给交的职工医保然后25年3月开始到现在都是我自己交的",
    "二零二四年九月到二零二五年二月单位交的职工医保二零二五年三月到现在自己交",
    "嗯就是二四年九月到二五年二月单位交的职工医保后来二五年三月起自己交到现在",
    "2024年9月份到2025年2月份单位头给我交起的职工医保 三月份起我各人交的灵活就业到现在",
    "2024年9月到2025年2月 单位职工医保 2025年3月到现在 自己交",
  ].map((text): Layout => ({
    title: `一口气说完，没有标点：${text}`,
    text,
    months: TURN,
  })),
  {
    title: "一口气说完，中间断了",
    text: "我是二四年九月份开始上班的公司给我交的医保交到二五年六月份然后七月份断了八月份开始我自己交的灵活就业一直到现在",
    months: [
      ...each("2024-09", "2025-06", "employer med paid"),
      "2025-07 ? ? unpaid",
      ...each("2025-08", "2026-11", "individual med paid"),
    ],
  },
  {
    title: "先说谁交的，后说月份：分不清哪些是谁交的，不读",
    text: "单位交24年9月到25年2月自己交25年3月到现在",
    months: [],
    unread: [1],
  },
  ...["公司莫得给我交医保", "公司冇帮我买医保", "公司没得给我交医保", "单位没给上医保", "单位拖着没缴医保"].map(
    (words): Layout => ({
      title: `没交，方言：${words}`,
      text: `2025年1月到3月${words}`,
      months: each("2025-01", "2025-03", "employer med unpaid"),
    }),
  ),
  {
    title: "有交，就是交了",
    text: "2025年1月到3月单位没交医保，4月到6月有交",
    months: [...each("2025-01", "2025-03", "employer med unpaid"), ...each("2025-04", "2025-06", "? med paid")],
    asks: ["scheme 3"],
  },
  {
    title: "重新参保，没说交没交，就问",
    text: "2026年1月-5月单位参保缴费正常，6月停保，7月重新参保",
    months: [...each("2026-01", "2026-05", "employer ? paid"), "2026-06 ? ? unpaid", "2026-07 ? ? ?"],
    asks: ["insurance 6", "state 1", "scheme 1"],
  },
  {
    title: "是单位的职工医保",
    text: "2025年1月到3月是单位的职工医保",
    months: each("2025-01", "2025-03", "employer med paid"),
  },
];
