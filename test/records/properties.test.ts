import * as fc from "fast-check";
import { contributionsOf, readRecord, type Reading } from "../../shared/records/index.ts";
import { ALL } from "./all.ts";
import { inGb18030 } from "./gb18030.ts";
import { linesIn, linesTold, paidMonths } from "./short.ts";
import {
  aligned,
  cards,
  COUNTING,
  onItsSide,
  paidIn,
  sectioned,
  SPELLING_COUNT,
  stacked,
  stacks,
  table,
  written,
  type MadeTable,
} from "./tables.ts";
import samples from "./samples.json";

const today = "2026-11-28";
const read = (text: string | Uint8Array): Reading => readRecord(text, { today });
/** `npm run properties:records` looks longer. */
const RUNS = Number(process.env["RECORD_RUNS"] ?? 150);
const options = { numRuns: RUNS, seed: 20261128 };

/** The cells parted by single spaces. */
const spaced = (made: MadeTable): string => written(made, " ");

const paid = (text: string | Uint8Array): string[] => [...paidMonths(read(text))].sort();

describe("tables written from the vocabulary", () => {
  test("exactly the months that the cells say were paid come out as paid", () => {
    fc.assert(
      fc.property(table, (made) => expect(paid(written(made))).toEqual(paidIn(made))),
      options,
    );
  });

  test("separators and spellings of the months change nothing", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "|", "\t"),
        fc.nat({ max: SPELLING_COUNT - 1 }),
        (made, separator, spelling) => expect(paid(written(made, separator, spelling))).toEqual(paidIn(made)),
      ),
      options,
    );
  });

  test("aligned by spaces, a table says the same, and with empty cells never a month more", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(aligned, spaced), (made, write) => {
        const [said, expected] = [paid(write(made)), paidIn(made)];
        if (stacks(made)) expect(said).toEqual(expected);
        else expect(said.filter((month) => !expected.includes(month))).toEqual([]);
      }),
      options,
    );
  });

  test("the order of the columns changes nothing", () => {
    fc.assert(
      fc.property(
        table.chain((made) =>
          fc
            .shuffledSubarray([...made.order], { minLength: made.order.length })
            .map((order) => [made, { ...made, order }] as const),
        ),
        ([made, shuffled]) => {
          const bare = (reading: Reading) => ({ ...reading, ignored: reading.ignored.map(({ line }) => line) });
          expect(bare(read(written(shuffled)))).toEqual(bare(read(written(made))));
        },
      ),
      options,
    );
  });

  test("in sections, each with its insurance over its months, never a month more", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(",", "\t", "|"), (made, separator) => {
        const expected = paidIn(made);
        expect(paid(sectioned(made, separator)).filter((month) => !expected.includes(month))).toEqual([]);
      }),
      options,
    );
  });

  test("lying on its side, a table says the same", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(",", "\t", "|"), (made, separator) => {
        expect(paid(onItsSide(made, separator))).toEqual(paidIn(made));
      }),
      options,
    );
  });

  test("no month is paid whose every cell says otherwise", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(written, cards, stacked, onItsSide), (made, write) => {
        const entries = made.entries.map((each) => ({ ...each, said: "not" as const, state: "未缴费" }));
        expect(paid(write({ ...made, entries }))).toEqual([]);
      }),
      options,
    );
  });

  test("encodings and line ends change nothing", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n", "\r"), (made, end) => {
        const text = written(made).replaceAll("\n", end);
        const expected = read(text);
        const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
        for (const bytes of [
          new TextEncoder().encode(text),
          new TextEncoder().encode(`\uFEFF${text}`),
          Uint8Array.from(utf16),
          Uint8Array.from(utf16.swap16()),
          inGb18030(text),
        ]) {
          expect(read(bytes)).toEqual(expected);
        }
      }),
      { ...options, numRuns: Math.ceil(RUNS / 6) },
    );
  });

  test("as cards, and one cell a line, never a month more", () => {
    fc.assert(
      fc.property(table, (made) => {
        const expected = paidIn(made);
        for (const text of [cards(made), ...(stacks(made) ? [stacked(made)] : [])]) {
          const extra = paid(text).filter((month) => !expected.includes(month));
          expect(extra).toEqual([]);
        }
      }),
      options,
    );
  });
});

const everyLine = [
  ...new Set([...samples.map(({ text }) => text), ...ALL.map(({ text }) => text)].flatMap((text) => text.split("\n"))),
];
const word = fc.constantFrom(
  ...'202501 2025-03 2025年4月 至 ~ 至今 \t , ， | ; 　 " ： 职工基本医疗保险 生育保险 养老保险 城乡居民 灵活就业 某某公司 已缴费 欠费 补缴 -400.00 4500 0.00 缴费年月 险种 单位名称 缴费状态 到账日期 合计 --- 1月 2月 、 起 断了 年度 2025 √ × 待到账 退费'.split(
    " ",
  ),
);
const line = fc.oneof(
  fc.constantFrom(...everyLine),
  fc.array(word, { maxLength: 8 }).map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const anyText = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

describe("any text", () => {
  test("every line that is not empty is in the months, unread or ignored", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const told = linesTold(read(text));
        for (const number of linesIn(text)) expect(told).toContain(number);
      }),
      { ...options, numRuns: RUNS * 3 },
    );
  });

  test("a line that says of an insurance whether it was paid is never passed over", () => {
    const said = fc.record({
      year: fc.constantFrom("", "25年", "2025年", "2025"),
      insurance: fc.constantFrom(...COUNTING.map(({ insurance }) => insurance)),
      between: fc.constantFrom("", " ", "：", "\t"),
      months: fc.subarray(["1", "2", "3", "4", "12"]),
      mark: fc.constantFrom("√", "×", "已缴", "未缴", "没交", "欠费", "补缴", "逾期", "扣款失败"),
    });
    fc.assert(
      fc.property(said, fc.constantFrom("、", " ", "月", "-"), ({ year, insurance, between, months, mark }, joint) => {
        expect(read(`${year}${insurance}${between}${months.join(joint)}${mark}`).ignored).toEqual([]);
      }),
      { ...options, numRuns: RUNS * 2 },
    );
  });

  test("what is asked stands in the months, and nothing that is asked counts", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        for (const { what, months, lines } of reading.asks) {
          const about = reading.months.filter(
            ({ month, lines: own }) => months.includes(month) && own.some((each) => lines.includes(each)),
          );
          expect(about).not.toEqual([]);
          if (what === "state" || what === "month") expect(about.some(({ state }) => state === undefined)).toBe(true);
        }
        const certain = reading.months.filter(
          ({ state, insurance }) => state !== undefined && insurance?.endsWith("medical"),
        );
        if (certain.length === 0) expect(contributionsOf(reading, [])).toEqual([]);
      }),
      options,
    );
  });

  test("reading twice gives the same", () => {
    fc.assert(
      fc.property(anyText, (text) => expect(read(text)).toEqual(read(text))),
      { ...options, numRuns: Math.ceil(RUNS / 6) },
    );
  });
});

describe("cut after any line", () => {
  /** The months that count only because something was cut off, and that no line which was cut off takes back. */
  const added = (text: string, end: number): string[] => {
    const [whole, cut] = [read(text), read(text.split("\n").slice(0, end).join("\n"))];
    const counted = paidMonths(whole);
    const isCutOff = (line: number) => line > end;
    // 年金，不算在医保里: the line that names it was cut off. A name of a column is read with its cells, or not with them.
    const beside = whole.ignored.filter(({ why }) => why.endsWith("不算在医保里") || why === "表头");
    const refused = new Set([...whole.unread, ...beside].map(({ line }) => line));
    const stray = whole.unread.some(({ line }) => isCutOff(line));
    const takenBack = (month: string) => {
      const told = whole.months.filter((each) => each.month === month);
      const asked = whole.asks.filter(({ months }) => months.includes(month));
      const before = cut.months.filter((each) => each.month === month).flatMap(({ lines }) => lines);
      const onThem = ({ lines }: Reading["months"][number]) => lines.some((line) => before.includes(line));
      // 一直交, and then 6月离职: what went on to this day goes on to that month alone.
      const left = whole.asks.some(
        ({ text: why, lines, months: [first = month] }) =>
          why.startsWith("那个月离职") &&
          lines.some(isCutOff) &&
          first < month &&
          cut.months.some((each) => each.open === true && onThem(each)) &&
          whole.months.filter(onThem).at(-1)?.month === first,
      );
      // That line says it of the month, or leaves open of which it is said, or with it the lines of the month are not read.
      return (
        left ||
        told.some(({ lines }) => lines.some(isCutOff)) ||
        asked.some(({ lines }) => stray || lines.some(isCutOff)) ||
        before.every((line) => refused.has(line))
      );
    };
    return [...paidMonths(cut)].filter((month) => !counted.has(month) && !takenBack(month));
  };

  test.each([...samples.map(({ title, text }) => ({ title, text })), ...ALL])("$title", ({ text }) => {
    const lines = text.split("\n");
    for (let end = 0; end < lines.length; end++) expect(added(text, end)).toEqual([]);
  });

  test("tables, as tables, cards and one cell a line", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(written, cards, stacked), fc.nat({ max: 40 }), (made, write, end) =>
        expect(added(write(made), end)).toEqual([]),
      ),
      options,
    );
  });

  test("a table's row counts or not, whatever follows it", () => {
    fc.assert(
      fc.property(table, fc.nat({ max: 8 }), (made, end) => {
        const expected = paidIn(made);
        const cut = written(made).split("\n").slice(0, end).join("\n");
        expect(paid(cut).filter((month) => !expected.includes(month))).toEqual([]);
      }),
      options,
    );
  });
});
