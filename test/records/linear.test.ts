import { readRecord } from "../../shared/records/index.ts";

/** How many letters all patterns together looked at, while `work` was done. */
function lettersSeen(work: () => unknown): number {
  const original = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec")?.value as typeof RegExp.prototype.exec;
  let seen = 0;
  RegExp.prototype.exec = function (text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? start : text.length;
    seen += Math.max(1, end - start);
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = original;
  }
  return seen;
}

const read = (text: string) => () => readRecord(text, { today: "2026-11-28" });
const month = (at: number): string => `${2000 + (Math.floor(at / 12) % 26)}${String((at % 12) + 1).padStart(2, "0")}`;
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

const MANY: readonly (readonly [string, (count: number) => string])[] = [
  [
    "a table",
    (n) => `费款所属期,险种,单位名称,缴费状态\n${lines(n, (at) => `${month(at)},职工基本医疗保险,甲公司,已缴费`)}`,
  ],
  ["lines of words", (n) => lines(n, (at) => `${month(at)} 职工基本医疗保险 甲公司 已缴费 450.00`)],
  ["one cell a line", (n) => lines(n / 2, (at) => `${month(at)}\n已缴费`)],
  ["cards", (n) => lines(n / 3, (at) => `费款所属期：${month(at)}\n缴费状态：已缴费\n`)],
  ["strange lines", (n) => lines(n, () => "天气很好，没交没交没交没交没交没交没x")],
  ["stray lines", (n) => `2025年1月到3月单位交\n${lines(n, () => "中间断过")}`],
  ["quotation marks", (n) => lines(n, () => '"202501')],
];

const LONG: readonly (readonly [string, string])[] = [
  ["months", "202501 "],
  ["tabs", "202501\t"],
  ["commas", "1,1,"],
  ["quotation marks", '"'],
  ["a list without an end", "2025年1,"],
  ["fields", "缴费状态：a "],
  ["words", "没交"],
  ["spaces", "  "],
  ["English months", "Jan "],
];

describe("ten times the text is ten times the work", () => {
  test.each(MANY)("many lines: %s", (_, text) => {
    expect(lettersSeen(read(text(1_200)))).toBeLessThan(12 * lettersSeen(read(text(120))));
  });

  test.each(LONG)("one line of a megabyte: %s", (_, piece) => {
    const text = (letters: number) => piece.repeat(letters / piece.length);
    expect(lettersSeen(read(text(100_000)))).toBeLessThan(12 * lettersSeen(read(text(10_000))));
  });
});
