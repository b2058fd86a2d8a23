/**
 * How long a record of 10,000 lines takes to read, in every layout that people paste: the first reading of a process, and
 * one of many. Run as one bundle by plain node, which starts a fresh process for each. Prints its rows as JSON for `run.ts`.
 */
import { execFileSync } from "node:child_process";
import * as z from "zod";
import { readRecord } from "../shared/records/index.ts";
import { spread } from "./interleave.ts";
import { bounds, number, printRows, type Row } from "./rows.ts";

const MAX_MS = 300;
const LINES = 10_000;
const LETTERS = 1_000_000;
/** Fresh processes for each layout, and readings after the first in each of them. */
const PROCESSES = 5;
const WARM = 7;

const digits = (at: number): string => `${1986 + (Math.floor(at / 12) % 40)}${String((at % 12) + 1).padStart(2, "0")}`;
const sum = (at: number): string => `${300 + (at % 700)}.${String(at % 100).padStart(2, "0")}`;
const state = (at: number): string => (at % 17 === 0 ? "未缴费" : "已缴费");
const lines = (head: string, line: (at: number) => string, each = 1): string =>
  head + Array.from({ length: Math.ceil(LINES / each) }, (_, at) => line(at)).join("\n");

const LAYOUTS: Readonly<Record<string, () => string>> = {
  "a table": () =>
    lines("费款所属期\t险种\t单位名称\t缴费基数\t个人缴费\t缴费状态\n", (at) =>
      [digits(at), "职工基本医疗保险", "甲乙有限公司", 4000 + (at % 90), sum(at), state(at)].join("\t"),
    ),
  "a table without months first": () =>
    lines("单位名称,险种,金额,费款所属期,到账日期\n", (at) =>
      [
        "甲乙有限公司",
        "职工基本医疗保险",
        sum(at),
        digits(at),
        `${digits(at).slice(0, 4)}-${digits(at).slice(4)}-18`,
      ].join(),
    ),
  "lines of words": () => lines("", (at) => `${digits(at)} 职工基本医疗保险 甲乙有限公司 ${sum(at)} ${state(at)}`),
  cards: () => lines("", (at) => `费款所属期：${digits(at)}\n险种：职工基本医疗保险\n缴费状态：${state(at)}\n`, 4),
  speech: () =>
    lines("", (at) => `${1986 + (at % 40)}年${(at % 6) + 1}月到${(at % 6) + 4}月单位交医保，之后${(at % 3) + 9}月断了`),
  "one cell a line": () =>
    lines("费款所属期\n险种\n缴费状态\n", (at) => `${digits(at)}\n职工基本医疗保险\n${state(at)}`, 3),
  "one line of a megabyte": () => "202501 职工医保 450.00 已缴，".repeat(LETTERS / 24),
};

const measuredSchema = z.object({ first: z.number(), warm: z.number() });

/** What a fresh process measures, in milliseconds. */
function measure(layout: string): z.infer<typeof measuredSchema> {
  const text = LAYOUTS[layout]?.() ?? "";
  const read = (): number => {
    const start = performance.now();
    readRecord(text, { today: "2026-11-28" });
    return performance.now() - start;
  };
  const first = read();
  return { first, warm: spread(Array.from({ length: WARM }, read)).median };
}

function row(layout: string): Row {
  const all = Array.from({ length: PROCESSES }, () => {
    const said = execFileSync(process.execPath, [process.argv[1] ?? "", layout], { encoding: "utf8" });
    return measuredSchema.parse(JSON.parse(said));
  });
  const first = spread(all.map((each) => each.first));
  const warm = spread(all.map((each) => each.warm)).median;
  return {
    what: `records, ${layout}`,
    value: `first ${number(first.median)} ms, warm ${number(warm)} ms`,
    note: `${bounds(first.median, "≤", MAX_MS)}, quartiles ${number(first.low)}–${number(first.high)} ms`,
  };
}

const [, , layout] = process.argv;
if (layout === undefined) printRows(() => Object.keys(LAYOUTS).map(row));
else process.stdout.write(JSON.stringify(measure(layout)));
