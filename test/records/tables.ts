/** Tables written from the vocabulary, so that what must be read out of them is known. */
import * as fc from "fast-check";

/** One month of the table, and whether the cells say that it was paid. */
interface Entry {
  readonly month: number;
  readonly insurance: "medical" | "pension";
  readonly said: "paid" | "late" | "not" | "silent";
  readonly state: string;
}

/** A table before it is written down. */
export interface MadeTable {
  readonly entries: readonly Entry[];
  /** The headers in their order. */
  readonly order: readonly string[];
  readonly header: Readonly<Record<string, string>>;
  readonly spelling: number;
  readonly money: boolean;
}

const STATES = {
  paid: ["已缴费", "已到账", "正常应缴", "已入库", "缴费成功", "√", "足额到账"],
  late: ["补缴", "补收", "补中断", "已补缴"],
  not: ["未缴费", "欠费", "待到账", "未到账", "已退费", "退收", "已申报", "缴费失败", "中断", "×"],
  silent: ["待核实", "打印", ""],
} as const;

const HEADERS = {
  month: ["费款所属期", "缴费年月", "缴费月份", "所属期", "年月", "所属年月"],
  insurance: ["险种", "险种类型", "征收品目", "保险类型"],
  state: ["缴费状态", "缴费标志", "到账情况", "缴费情况", "缴费标记"],
  payer: ["单位名称", "缴费单位", "用人单位"],
  money: ["缴费金额", "实缴金额", "金额"],
} as const;

const INSURANCES = {
  medical: ["职工基本医疗保险", "职工医保", "城镇职工基本医疗保险"],
  pension: ["企业职工基本养老保险", "养老保险"],
} as const;

const entry = fc
  .record({
    month: fc.integer({ min: 2024 * 12, max: 2026 * 12 + 9 }),
    insurance: fc.constantFrom("medical" as const, "medical" as const, "pension" as const),
    said: fc.constantFrom("paid" as const, "paid" as const, "late" as const, "not" as const, "silent" as const),
    pick: fc.nat({ max: 20 }),
  })
  .map(({ pick, ...rest }): Entry => ({ ...rest, state: STATES[rest.said][pick % STATES[rest.said].length] ?? "" }));

const header = fc.record({
  month: fc.constantFrom(...HEADERS.month),
  insurance: fc.constantFrom(...HEADERS.insurance),
  state: fc.constantFrom(...HEADERS.state),
  payer: fc.constantFrom(...HEADERS.payer),
  money: fc.constantFrom(...HEADERS.money),
});

/** Tables with one header cell a column, each month of an insurance once. */
export const table: fc.Arbitrary<MadeTable> = fc
  .record({
    entries: fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 8,
      selector: ({ month, insurance }) => `${month} ${insurance}`,
    }),
    header,
    spelling: fc.nat({ max: SPELLINGS().length - 1 }),
    money: fc.boolean(),
  })
  .chain((made) =>
    fc
      .shuffledSubarray(["month", "insurance", "state", "payer", ...(made.money ? ["money"] : [])], {
        minLength: made.money ? 5 : 4,
      })
      .map((order) => ({ ...made, order })),
  );

/** The ways to write a month. */
function SPELLINGS(): readonly ((year: number, month: number) => string)[] {
  const two = (month: number) => String(month).padStart(2, "0");
  return [
    (year, month) => `${year}${two(month)}`,
    (year, month) => `${year}-${two(month)}`,
    (year, month) => `${year}年${month}月`,
    (year, month) => `${year}/${month}/1`,
    (year, month) => `${year}.${two(month)}`,
    (year, month) => `${"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[month - 1] ?? ""}-${year % 100}`,
    (year, month) =>
      Array.from(`${year}${two(month)}`, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(""),
    (year, month) => String(Math.round(Date.UTC(year, month - 1, 1) / 86_400_000) + 25_569),
  ];
}

/** How many ways there are to write a month. */
export const SPELLING_COUNT = SPELLINGS().length;

/** The names over the columns of a table. */
const namesOf = ({ order, header: names }: MadeTable): string[] => order.map((each) => names[each] ?? "");

/** The cells of its rows. */
export const rowsOf = (made: MadeTable, spelling = made.spelling): string[][] =>
  made.entries.map(({ month, insurance, state, said }, at) => {
    const cells: Readonly<Record<string, string>> = {
      month: SPELLINGS()[spelling]?.(Math.floor(month / 12), (month % 12) + 1) ?? "",
      insurance: INSURANCES[insurance][at % 2] ?? "",
      state,
      payer: "甲乙商贸有限公司",
      money: said === "not" || said === "silent" ? "" : "450.00",
    };
    return made.order.map((each) => cells[each] ?? "");
  });

/** The table as text. */
export const written = (made: MadeTable, separator = "\t", spelling = made.spelling): string =>
  [namesOf(made), ...rowsOf(made, spelling)].map((cells) => cells.join(separator)).join("\n");

/** The table on its side: a column a line, the months side by side. */
export const onItsSide = (made: MadeTable, separator = "\t"): string => {
  const rows = rowsOf(made);
  return namesOf(made)
    .map((name, at) => [name, ...rows.map((cells) => cells[at] ?? "")].join(separator))
    .join("\n");
};

/** The table one cell a line: only where no cell is empty. */
export const stacked = (made: MadeTable): string => [namesOf(made), ...rowsOf(made)].flat().join("\n");

/** The table as cards. */
export const cards = (made: MadeTable): string =>
  rowsOf(made)
    .map((cells) => cells.map((cell, at) => `${namesOf(made)[at] ?? ""}：${cell}`).join("\n"))
    .join("\n\n");

const textOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

/** The medical months that must come out as paid. */
export const paidIn = ({ entries }: MadeTable): string[] =>
  entries
    .filter(({ insurance, said }) => insurance === "medical" && (said === "paid" || said === "late"))
    .map(({ month }) => textOf(month))
    .sort();
