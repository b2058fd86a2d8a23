import samples from "./samples.json";
import { readInTurns, readRecord } from "../../shared/records/index.ts";
import { ALL } from "./all.ts";
import { linesIn, linesTold, medical, paidMonths, short } from "./short.ts";

const today = "2026-11-28";

interface Sample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly paid: readonly string[];
  readonly notPaid: readonly string[];
  readonly must?: string;
  readonly scheme?: Readonly<Record<string, string>>;
  readonly paidIn?: Readonly<Record<string, string>>;
}

describe("the samples", () => {
  test.each(samples as unknown as Sample[])("$id $title", ({ text, paid, notPaid, must, scheme = {}, paidIn = {} }) => {
    const reading = readRecord(text, { today });
    const counted = paidMonths(reading);
    for (const month of paid) expect(counted).toContain(month);
    for (const month of notPaid) expect(counted).not.toContain(month);
    for (const [month, who] of Object.entries(scheme))
      expect(reading.months).toContainEqual(expect.objectContaining({ month, scheme: who }));
    for (const [month, when] of Object.entries(paidIn))
      expect(reading.months).toContainEqual(expect.objectContaining({ month, paidIn: when }));
    if (must === "ask") expect(reading.asks).not.toEqual([]);
    expect([...linesTold(reading)].sort((a, b) => a - b)).toEqual(linesIn(text));
  });
});

describe("layouts", () => {
  test.each(ALL)("$title", ({ text, months, asks = [], unread = [] }) => {
    const reading = readRecord(text, { today });
    expect(medical(reading).map(short)).toEqual(months);
    expect(reading.asks.map(({ what, months: of }) => `${what} ${of.length}`)).toEqual(asks);
    expect(reading.unread.map(({ line }) => line)).toEqual(unread);
    expect([...linesTold(reading)].sort((a, b) => a - b)).toEqual(linesIn(text));
  });
});

test.each([
  ["2024年1月到2026年9月单位交职工医保和生育保险，中间3月断了", "“中间3月断了”没写是哪一年"],
  [
    "2025年3月到2025年8月单位交职工医保，单位后来在办公室又一起给我补缴了1、2月的医保费用",
    "公室又一起给我补缴了1、2月的医保费用”没写年",
  ],
])("the question of the year quotes the words that lack it: %s", (text, quoted) => {
  expect(readRecord(text, { today }).asks.map((ask) => ask.text)).toContainEqual(expect.stringContaining(quoted));
});

test.each([
  ["2025-01~2025-08 个人 4500", true],
  ["职工医保\n202501 个人\n202502", true],
  ["202501 职工基本医疗保险(灵活就业人员缴纳) 450.00\n202502 职工基本医疗保险(个人缴纳) 90.00", true],
  ["费款所属期,险种,单位缴费,个人缴费\n202501,职工医保,0,90", true],
  ["职工医保\n202501 个人编号123\n202502", false],
  ["职工医保\n202506", false],
])("who paid is asked with what 个人 may mean where the record says it: %s", (text, said) => {
  const asked = readRecord(text, { today }).asks.filter(({ what }) => what === "scheme");
  expect(asked.map((ask) => ask.text.includes("“个人”可能是自己交"))).toEqual([said]);
});

test("what has more months than any record is not read, and says so", () => {
  const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join("\n");
  expect(readRecord("1985年1月到2044年12月、1990年1月到2000年12月", { today }).unread).toEqual([
    expect.objectContaining({ line: 1, why: "月份太多了，请核对" }),
  ]);
  const { months, unread } = readRecord(lines(200, "职工医保 1985年1月到2044年12月 单位"), { today });
  expect(months).toHaveLength(720);
  expect(new Set(unread.map(({ why }) => why))).toEqual(new Set(["月份太多了，这里没有读"]));
  expect(months[0]?.lines.length).toBe(200 - unread.length);
});

test("a line that is longer than any is not read, and says so; all others are read", () => {
  const long = `202502 职工医保 单位交 ${"甲".repeat(4_000)}`;
  const { months, unread } = readRecord(`202501 职工医保 单位交\n${long}\n202503 职工医保 单位交`, { today });
  expect(months.map(({ month }) => month)).toEqual(["2025-01", "2025-03"]);
  expect(unread).toEqual([{ line: 2, text: long, why: "这一行太长了，请一个月写一行" }]);
});

test.each(["，", "；", " "])("ten years of months whose lines a phone ran together are read: %s", (between) => {
  const month = (at: number): string => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  const months = Array.from({ length: 120 }, (_, at) => month(at));
  const text = months.map((each) => `${each.replace("-", "")} 职工医保 单位缴费 450.00 已缴`).join(between);
  const read = readRecord(text, { today });
  expect(read.months.map((each) => each.month)).toEqual(months);
  expect(read.unread).toEqual([]);
});

test("words that stand together are read in turns, too", () => {
  const turns = readInTurns("天气很好\n".repeat(300), { today });
  let count = 0;
  for (let turn = turns.next(); !turn.done; turn = turns.next()) count++;
  expect(count).toBeGreaterThan(600);
});

test("a long record is read in turns, none of them many lines long", () => {
  const text = `年月,险种,状态\n${"202501,职工医保,已缴费\n".repeat(300)}`;
  const turns = readInTurns(text, { today });
  let count = 0;
  let turn = turns.next();
  for (; !turn.done; turn = turns.next()) count++;
  expect(count).toBeGreaterThan(600);
  expect(turn.value).toEqual(readRecord(text, { today }));
});
