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
  ["months missed", (n) => `2025年1月到2026年9月单位交\n${lines(n, () => "7月没交")}`],
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
];

describe("ten times the text is ten times the work", () => {
  test.each(MANY)("many lines: %s", (_, text) => {
    expect(stepsOf(read(text(1_200)))).toBeLessThan(12 * stepsOf(read(text(120))));
  });

  test.each(LONG)("one line of a megabyte: %s", (_, piece) => {
    const text = (letters: number) => piece.repeat(letters / piece.length);
    expect(stepsOf(read(text(100_000)))).toBeLessThan(12 * stepsOf(read(text(10_000))));
  });
});
