import * as fc from "fast-check";
import { readRecord } from "../../../miniapp/record/import/read.ts";
import type { Reading, ReadMonth } from "../../../miniapp/record/import/reading.ts";
import { SAMPLES } from "./samples.ts";

const NOW = "2026-02";

/** A month as the samples write it. */
const short = (read: ReadMonth): string =>
  [
    read.month,
    read.scheme || (read.employee ? "?e" : "?"),
    read.maternity === "yes" && "+m",
    read.base !== "" && `b${read.base}`,
    read.onTime === "yes" && "on",
    read.onTime === "no" && `late:${read.paidIn}`,
    read.region !== "" && `@${read.region}`,
    read.placeName !== "" && `?${read.placeName}`,
    read.onward && "onward",
  ]
    .filter((part) => part !== false)
    .join(" ");

const linesTold = ({ months, missed, ignored, unread }: Reading): Set<number> =>
  new Set([
    ...months.flatMap(({ lines }) => lines),
    ...missed.flatMap(({ lines }) => lines),
    ...ignored.map(({ line }) => line),
    ...unread.map(({ line }) => line),
  ]);

const notBlank = (text: string): number[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));

describe("readRecord", () => {
  test.each(SAMPLES)("$title", ({ text, region = "500000", months, missed = [], unread = [], ignored = [] }) => {
    const reading = readRecord(text, { region, now: NOW });
    expect(reading.months.map(short)).toEqual(months);
    expect(reading.missed.map(({ month, why }) => `${month} ${why}`)).toEqual(missed);
    expect(reading.unread.map(({ line, why }) => [line, why])).toEqual(
      unread.map(([line, why]): unknown[] => [line, expect.stringContaining(why)]),
    );
    for (const [line, why] of ignored) {
      expect(reading.ignored).toContainEqual(
        expect.objectContaining({ line, why: expect.stringContaining(why) as string }),
      );
    }
    expect([...linesTold(reading)].sort((a, b) => a - b)).toEqual(notBlank(text));
  });

  test("an unread line is given back as it stands", () => {
    const { unread } = readRecord("202501\n  ２０２５１３ 单位  ", { region: "500000", now: NOW });
    expect(unread).toEqual([{ line: 2, text: "２０２５１３ 单位", why: "没有 13 月" }]);
  });

  test("no text, no months", () => {
    expect(readRecord("\n \r\n\t\n", { region: "", now: NOW })).toEqual({
      months: [],
      missed: [],
      ignored: [],
      unread: [],
    });
  });
});

const word = fc.constantFrom(
  "202501",
  "2025-03",
  "2025年4月",
  "至",
  "~",
  "至今",
  "\t",
  ",",
  "，",
  "|",
  ";",
  " ",
  "  ",
  '"',
  "：",
  "职工基本医疗保险",
  "生育保险",
  "养老保险",
  "城乡居民",
  "灵活就业",
  "某某公司",
  "已缴费",
  "欠费",
  "补缴",
  "-400.00",
  "4500",
  "缴费年月",
  "险种",
  "单位名称",
  "缴费状态",
  "到账日期",
  "合计",
  "---",
  "费款所属期起",
  "费款所属期止",
  "2025",
  "年度",
  "张三",
  "20250115",
  "202513",
  "1月",
  "、",
  "起",
);
const line = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);
const anyText = fc
  .array(line, { maxLength: 12 })
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((end) => lines.join(end)));

describe("any text", () => {
  test("every line that is not blank is read, ignored by name, or unread", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readRecord(text, { region: "500000", now: NOW });
        const told = linesTold(reading);
        for (const number of notBlank(text)) expect(told).toContain(number);
      }),
      { numRuns: 400 },
    );
  });

  test("each way and place of a month is read once, and every month exists", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { months } = readRecord(text, { region: "511700", now: NOW });
        const keys = months.map(({ month, scheme, region, placeName }) => [month, scheme, region, placeName].join());
        expect(new Set(keys).size).toBe(keys.length);
        for (const { month } of months) expect(month).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])$/);
      }),
    );
  });
});
