/** Tables written from the vocabulary, so that what must be read out of them is known. */
import * as fc from "fast-check";
import type { Scheme } from "../../shared/policy/index.ts";
import { columnOf, HEADERS, type Role } from "../../shared/records/words/headers.ts";
import { INSURANCE_WORDS, insurancesIn } from "../../shared/records/words/insurances.ts";
import { ORGANISATION, PAYER_WORDS, payerIn } from "../../shared/records/words/payers.ts";
import { saidState } from "../../shared/records/words/spoken.ts";
import { STATE_WORDS, stateIn } from "../../shared/records/words/states.ts";
import { spelled, wordsOf } from "./words.ts";

/** One month of the table, and what the cells say of it. */
interface Entry {
  readonly month: number;
  readonly insurance: string;
  /** Whether that insurance counts months of employees' medical insurance. */
  readonly counts: boolean;
  readonly said: Said;
  readonly state: string;
  readonly payer: readonly [string, Scheme];
}

type Said = "paid" | "late" | "not" | "silent";

/** A table before it is written down. */
export interface MadeTable {
  readonly entries: readonly Entry[];
  /** The columns in their order. */
  readonly order: readonly Named[];
  readonly header: Readonly<Record<Named, string>>;
  readonly spelling: number;
}

/** The columns without which a row says nothing, and those that may stand beside them. */
const NEEDED = ["month", "insurance", "state", "payer"] as const;
const BESIDE = ["money", "due", "base", "booking", "place", "remark", "unused"] as const;
type Named = (typeof NEEDED)[number] | (typeof BESIDE)[number];

/** Headers that the vocabulary knows by this role, 到账 and 已缴 too; of those of months, such as name no day. */
const headersOf = (role: Role): string[] =>
  wordsOf(HEADERS).flatMap(([word, { rank }]) => {
    const column = columnOf(word);
    const meant = column.role === role && column.rank === rank && column.insurance === undefined;
    return meant && rank !== 1 ? [word] : [];
  });

const HEADER_WORDS: Readonly<Record<Named, readonly string[]>> = {
  month: headersOf("month"),
  insurance: headersOf("insurance"),
  state: headersOf("state"),
  payer: [...headersOf("payer"), ...headersOf("kind")],
  money: headersOf("money"),
  due: headersOf("due"),
  base: headersOf("base"),
  booking: headersOf("booking"),
  place: headersOf("place"),
  remark: headersOf("remark"),
  unused: headersOf("unused"),
};

const states = wordsOf(STATE_WORDS).filter(([word, state]) => stateIn(word) === state);
const statesOf = (...meanings: readonly string[]): string[] =>
  states.flatMap(([word, state]) => (meanings.includes(state) ? [word] : []));
const STATES: Readonly<Record<Said, readonly string[]>> = {
  paid: statesOf("paid"),
  late: statesOf("late"),
  not: statesOf("unpaid", "refunded"),
  silent: ["待核实", "打印", ""],
};

/** Each insurance by its words, and whether its months count; what the whole text names is what a part of it does. */
const INSURANCES = wordsOf(INSURANCE_WORDS).flatMap(([word, { insurance, name }]) => {
  const [found, ...more] = insurancesIn(word);
  return found?.name === name && more.length === 0 && saidState(word) === undefined
    ? [{ insurance: word, counts: insurance === "employee-medical", who: payerIn(word) }]
    : [];
});
/** Those whose months count. */
export const COUNTING = INSURANCES.filter(({ counts, who }) => counts && who === undefined);
const OTHERS = INSURANCES.filter(({ counts }) => !counts);

/** Who pays; residents pay for an insurance of their own. */
const PAYERS: (readonly [string, Scheme])[] = [
  ...wordsOf(PAYER_WORDS),
  ...spelled(ORGANISATION).map((word): readonly [string, Scheme] => [`甲乙${word}`, "employer"]),
].filter(([word, scheme]) => scheme !== "resident" && payerIn(word) === scheme);

const entry: fc.Arbitrary<Entry> = fc
  .record({
    month: fc.integer({ min: 2024 * 12, max: 2026 * 12 + 9 }),
    named: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...COUNTING) }, fc.constantFrom(...OTHERS)),
    said: fc.constantFrom("paid" as const, "paid" as const, "late" as const, "not" as const, "silent" as const),
    payer: fc.constantFrom(...PAYERS),
  })
  .chain(({ month, named: { insurance, counts }, said, payer }) =>
    fc.constantFrom(...STATES[said]).map((state) => ({ month, insurance, counts, said, state, payer })),
  );

const header: fc.Arbitrary<Record<Named, string>> = fc.record({
  month: fc.constantFrom(...HEADER_WORDS.month),
  insurance: fc.constantFrom(...HEADER_WORDS.insurance),
  state: fc.constantFrom(...HEADER_WORDS.state),
  payer: fc.constantFrom(...HEADER_WORDS.payer),
  money: fc.constantFrom(...HEADER_WORDS.money),
  due: fc.constantFrom(...HEADER_WORDS.due),
  base: fc.constantFrom(...HEADER_WORDS.base),
  booking: fc.constantFrom(...HEADER_WORDS.booking),
  place: fc.constantFrom(...HEADER_WORDS.place),
  remark: fc.constantFrom(...HEADER_WORDS.remark),
  unused: fc.constantFrom(...HEADER_WORDS.unused),
});

/** Tables with one header cell a column, each month of an insurance once. */
export const table: fc.Arbitrary<MadeTable> = fc
  .record({
    entries: fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 8,
      selector: ({ month, counts }) => `${month} ${counts}`,
    }),
    header,
    spelling: fc.nat({ max: SPELLINGS().length - 1 }),
    beside: fc.subarray([...BESIDE], { maxLength: 3 }),
  })
  .chain(({ beside, ...made }) =>
    fc
      .shuffledSubarray<Named>([...NEEDED, ...beside], { minLength: NEEDED.length + beside.length })
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
const namesOf = ({ order, header: names }: MadeTable): string[] => order.map((each) => names[each]);

/** The cells of its rows. */
export const rowsOf = (made: MadeTable, spelling = made.spelling): string[][] =>
  made.entries.map(({ month, insurance, state, said, payer: [payer] }) => {
    const came = said === "paid" || said === "late";
    const when = SPELLINGS()[spelling]?.(Math.floor(month / 12), (month % 12) + 1) ?? "";
    const cells: Readonly<Record<Named, string>> = {
      month: when,
      insurance,
      state,
      payer,
      money: came ? "450.00" : "",
      due: "450.00",
      base: "4500",
      booking: came ? when : "",
      place: "成都市",
      remark: "",
      unused: "某某",
    };
    return made.order.map((each) => cells[each]);
  });

/** The table as text. */
export const written = (made: MadeTable, separator = "\t", spelling = made.spelling): string =>
  [namesOf(made), ...rowsOf(made, spelling)].map((cells) => cells.join(separator)).join("\n");

/** The table in columns aligned by spaces, a Chinese letter being two wide. */
export const aligned = (made: MadeTable): string => {
  const lines = [namesOf(made), ...rowsOf(made)];
  const widths = namesOf(made).map((_, at) => Math.max(...lines.map((cells) => widthOf(cells[at] ?? ""))));
  return lines
    .map((cells) => cells.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell) + 2)).join(""))
    .join("\n");
};
const widthOf = (text: string): number =>
  Array.from(text).reduce((wide, letter) => wide + (/[\u2e80-\uffff]/.test(letter) ? 2 : 1), 0);

/** The table in sections, each insurance a line over its months, with no column of its own. */
export const sectioned = (made: MadeTable, separator = "\t"): string => {
  const at = made.order.indexOf("insurance");
  const rest = (cells: readonly string[]) => cells.filter((_, place) => place !== at).join(separator);
  const sections = new Map<string, string[]>();
  for (const cells of rowsOf(made)) {
    const insurance = cells[at] ?? "";
    sections.set(insurance, [...(sections.get(insurance) ?? []), rest(cells)]);
  }
  return [rest(namesOf(made)), ...[...sections].flatMap(([insurance, rows]) => [insurance, ...rows])].join("\n");
};

/** The table on its side: a column a line, the months side by side. */
export const onItsSide = (made: MadeTable, separator = "\t"): string => {
  const rows = rowsOf(made);
  return namesOf(made)
    .map((name, at) => [name, ...rows.map((cells) => cells[at] ?? "")].join(separator))
    .join("\n");
};

/** Whether every cell is filled: of others it cannot be told where rows end when they are copied one cell a line. */
export const stacks = (made: MadeTable): boolean => rowsOf(made).every((cells) => cells.every((cell) => cell !== ""));

/** The table one cell a line. */
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
    .filter(({ counts, said }) => counts && (said === "paid" || said === "late"))
    .map(({ month }) => textOf(month))
    .sort();
