import { readRecord } from "../../shared/records/index.ts";

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/** Exchanges a method for as long as `work` takes. */
function exchanged(owner: object, name: string, by: (original: Method) => Method, work: () => unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) throw new Error(`no ${name}`);
  Object.defineProperty(owner, name, { ...before, value: by(before.value as Method) });
  try {
    work();
  } finally {
    Object.defineProperty(owner, name, before);
  }
}

const WALKS = ["find", "findIndex", "some", "every", "filter", "map", "flatMap", "forEach", "reduce", "sort"];

/** How many letters all patterns looked at, and how many elements of lists were visited, while `work` was done. */
function stepsOf(work: () => unknown): number {
  let steps = 0;
  const counting = (original: Method): Method =>
    function (visit, ...rest) {
      if (typeof visit !== "function") return original.call(this, visit, ...rest);
      const counted = (...given: readonly unknown[]): unknown => {
        steps++;
        return Reflect.apply(visit, undefined, given);
      };
      return original.call(this, counted, ...rest);
    };
  const letters = (original: Method): Method =>
    function (text) {
      if (!(this instanceof RegExp)) return original.call(this, text);
      const start = this.global || this.sticky ? this.lastIndex : 0;
      const match = original.call(this, text) as RegExpExecArray | null;
      const end = match ? match.index + match[0].length : this.sticky ? start : String(text).length;
      steps += Math.max(1, end - start);
      return match;
    };
  const inLists = (original: Method): Method =>
    function (...given) {
      steps += Array.isArray(this) ? this.length : 1;
      return original.call(this, ...given);
    };
  const all = WALKS.reduce(
    (inner, name) => () => exchanged(Array.prototype, name, counting, inner),
    () => exchanged(Array.prototype, "includes", inLists, work),
  );
  exchanged(RegExp.prototype, "exec", letters, all);
  return steps;
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
  ["strays before months", (n) => `${lines(n, () => "没交")}\n${lines(n, month)}\n没交`],
  ["names of columns", (n) => `${lines(n, () => "险种")}\n202501\n${lines(n, () => "缴费状态")}`],
  ["names that may be cells", (n) => `年月\n险种\n${lines(n, () => "到账")}\n202501\n职工医保\n到账`],
  ["totals after a name", (n) => `姓名\n${lines(5 * n, () => "合计")}`],
  ["months missed", (n) => `2025年1月到2026年9月单位交\n${lines(n, () => "7月没交")}`],
  [
    "halves side by side",
    (n) =>
      `缴费年月\t缴费状态\t缴费年月\t缴费状态\n${lines(n, (at) => `${month(at)}\t已缴\t${month(at + 150)}\t未缴`)}`,
  ],
  ["grids", (n) => `年度\t险种\t1月\t2月\t3月\n${lines(n, (at) => `${2000 + (at % 26)}\t职工医保\t√\t\t×`)}`],
  ["halves of years", (n) => `年份\t上半年\t下半年\n${lines(n, (at) => `${2000 + (at % 26)}\t单位\t灵活`)}`],
  [
    "tables on their side",
    (n) => lines(n / 2, (at) => `费款所属期\t${month(2 * at)}\t${month(2 * at + 1)}\n缴费状态\t已缴\t未缴`),
  ],
  ["names in the first column only", (n) => lines(n, (at) => `缴费状态\t${at % 7 === 0 ? "" : "已缴"}`)],
  [
    "columns of insurances",
    (n) => `年月\t养老\t医疗\t生育\n${lines(n, (at) => `${month(at)}\t720\t${at % 2 ? "180" : ""}\t`)}`,
  ],
  [
    "rows that are broken",
    (n) => `费款所属期 险种 单位名称 金额\n${lines(n / 2, (at) => `${month(at)} 职工医保 甲乙有限公\n司 450.00`)}`,
  ],
  ["cards of years", (n) => lines(n / 3, (at) => `缴费年度：${2000 + (at % 26)}\n险种：居民医保\n缴费状态：已缴费`)],
  ["insurances below their month", (n) => lines(n / 5, (at) => `${month(at)}\n养老保险\n已缴\n医疗保险\n未缴`)],
  ["insurances without a month", (n) => `202501\n${lines(n / 2, () => "养老保险\n已缴")}`],
  [
    "sentences",
    (n) =>
      lines(
        n,
        (at) => `${2000 + (at % 26)}年${(at % 12) + 1}月单位交医保，${((at + 3) % 12) + 1}月断了，之后一直自己交`,
      ),
  ],
  [
    "months made up",
    (n) => `2001年1月到2025年9月单位交\n${lines(n, (at) => `${(at % 12) + 1}月没交，${((at + 2) % 12) + 1}月补上了`)}`,
  ],
  ["months that lean on those before", (n) => `2001年1月单位交\n${lines(n, (at) => `${(at % 12) + 1}月单位交`)}`],
  ["spaced letters", (n) => lines(n, (at) => `2 0 2 5 年 ${(at % 9) + 1} 月  职 工 医 保  已 缴`)],
  ["rows without a header", (n) => lines(n, (at) => `甲公司,20${10 + (at % 16)}-01,20${10 + (at % 16)}-03,职工医保`)],
  ["months without an end", (n) => lines(n, (at) => `${2001 + (at % 20)}年3月起自己交`)],
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
  ["spaced years", "2 0 2 5 年 "],
  ["years", "2024年到2025年，"],
  ["what follows", "之后一直"],
  ["made up", "3月没交，4月补上了，"],
  ["halves", "上半年\t下半年\t"],
];

describe("ten times the text is ten times the work", () => {
  test.each(MANY)("many lines: %s", (_, text) => {
    expect(stepsOf(read(text(400)))).toBeLessThan(12 * stepsOf(read(text(40))));
  });

  test.each(LONG)("lines of four thousand letters: %s", (_, piece) => {
    const text = (letters: number) => lines(letters / 4_000, () => piece.repeat(4_000 / piece.length));
    expect(stepsOf(read(text(80_000)))).toBeLessThan(12 * stepsOf(read(text(8_000))));
  });
});

/** Of each, a pattern of headers or months once tried every letter against all those behind it. */
test.each(["-", ";", "|", "~", "(", "/", "到", "日", "、1", "1月"])(
  "one line of 60,000 letters is passed at once: %s",
  (piece) => {
    const text = `费款所属期,险种,单位名称\n${piece.repeat(60_000 / piece.length)}x`;
    const began = performance.now();
    expect(readRecord(text, { today: "2026-11-28" }).unread.map(({ line }) => line)).toEqual([2]);
    expect(performance.now() - began).toBeLessThan(1_000);
  },
);

test("what is said again after the same months is not read again", () => {
  const said = (at: number) =>
    `${2000 + (at % 10)}年${(at % 5) + 1}月到${(at % 5) + 4}月单位交医保，之后${(at % 2) + 9}月断了`;
  const steps = (times: number) => stepsOf(read(lines(10 * times, said)));
  expect(steps(20)).toBeLessThan(6 * steps(2));
});
