import { contributionsOf, readRecord } from "../../shared/records/index.ts";

const today = "2026-11-28";

/** What is said of six months, and for medical and maternity insurance: paid, not, asked, or not a word. */
type Said = "paid" | "unpaid" | "asked" | "nothing";
const SENTENCES: readonly (readonly [words: string, medical: Said, maternity: Said])[] = [
  ["单位交，生育险没给买，医保养老失业都有", "paid", "unpaid"],
  ["五险里就生育没交", "paid", "unpaid"],
  ["医保有，生育没有", "paid", "unpaid"],
  ["有医保没生育", "paid", "unpaid"],
  ["医保养老失业工伤都有，就差生育", "paid", "unpaid"],
  ["医保养老失业都有，唯独没有生育", "paid", "unpaid"],
  ["单位只交了医保和养老，没有生育", "paid", "unpaid"],
  ["自己交医保，没有生育险", "paid", "unpaid"],
  ["职工医保单位交，没有生育险", "paid", "unpaid"],
  ["单位医保有交，生育险没有交", "paid", "unpaid"],
  ["不包括生育，医保养老都交了", "paid", "unpaid"],
  ["单位交五险，没有一金", "paid", "paid"],
  ["医保交了其他没交", "paid", "unpaid"],
  ["单位只交了养老和失业", "nothing", "nothing"],
  ["五险只交了工伤", "nothing", "nothing"],
  ["五险里只有工伤", "nothing", "nothing"],
  ["社保只交了养老", "nothing", "nothing"],
  ["只有养老和失业，没有医保", "unpaid", "nothing"],
  ["单位交的，没有医保", "unpaid", "nothing"],
  ["单位交社保（不含医疗）", "unpaid", "nothing"],
  ["不含医保，单位交", "unpaid", "nothing"],
  ["五险除医保外都交", "unpaid", "paid"],
  ["五险交了四险，没交医疗", "unpaid", "paid"],
  ["单位交五险（医疗除外）", "unpaid", "paid"],
  ["医保以外都交了", "unpaid", "paid"],
  ["单位没交医保，其他都有", "unpaid", "paid"],
  ["养老医疗失业工伤生育都交了", "paid", "paid"],
  ["医疗工伤都交了", "paid", "nothing"],
  ["我没有生育", "nothing", "asked"],
  ["单位交五险（医疗欠费）", "unpaid", "paid"],
  ["单位交五险，医疗保险欠费三个月", "asked", "paid"],
  ["在我单位参加五险，其中医疗欠费，其他险种正常缴纳", "unpaid", "asked"],
];

test.each(SENTENCES)("%s", (words, medical, maternity) => {
  const { months } = readRecord(`2025年1月到6月${words}`, { today });
  const said = (insurance: string): Said => {
    const [first, ...more] = months.filter((month) => month.insurance === insurance);
    if (first === undefined) return "nothing";
    expect(more.map(({ state }) => state)).toEqual(Array(5).fill(first.state));
    return first.state === "paid" || first.state === "unpaid" ? first.state : "asked";
  };
  expect([said("employee-medical"), said("maternity")]).toEqual([medical, maternity]);
});

test.each([
  ["单位交五险，医疗欠费，2025年1月到6月", "unpaid", "paid"],
  ["养老生育都交了，医疗欠费 2025年1月到6月", "unpaid", "paid"],
  ["2025年1月到6月 五险都交了，医保3月欠费", "unpaid", "paid"],
])("what is not paid of one insurance is not said of the others: %s", (text, medical, maternity) => {
  const { months } = readRecord(text, { today });
  const said = (insurance: string) =>
    months.find((month) => month.insurance === insurance && month.month === "2025-03")?.state;
  expect([said("employee-medical"), said("maternity")]).toEqual([medical, maternity]);
});

test.each(["社保都交了就是没有生育", "除了生育险，别的都交了", "单位交的，没有生育险"])(
  "what is left besides maternity insurance has no name: %s",
  (words) => {
    const reading = readRecord(`2025年1月到6月${words}`, { today });
    const [insurance] = reading.asks;
    expect(insurance).toMatchObject({ what: "insurance", months: { length: 6 } });
    const answers = reading.asks.map(({ id, what }) => ({
      ask: id,
      value: what === "insurance" ? "employee-medical" : "employer",
    }));
    expect(contributionsOf(reading, [])).toEqual([]);
    expect(contributionsOf(reading, answers)).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-06", maternity: false },
    ]);
  },
);

test.each([
  "2025年1月到6月养老医疗失业工伤生育都交了",
  "2025年1月到6月养老、医疗、失业保险都交了",
  "险种,费款所属期,状态\n养老、失业、医疗、工伤,202501,已缴",
])("among other insurances 失业 is one of them, and nobody who pays: %s", (text) => {
  const { months, asks } = readRecord(text, { today });
  expect(months.some(({ insurance }) => insurance === "unemployment")).toBe(true);
  expect(months.filter(({ scheme }) => scheme !== undefined)).toEqual([]);
  expect(asks.map(({ what }) => what)).toEqual(["scheme"]);
});
