import fc from "fast-check";
import Papa from "papaparse";
import { rowOf } from "../../functions/cli/cells.ts";
import { columnsOf } from "../../functions/cli/columns.ts";
import { csvRows, type CsvRow } from "../../functions/cli/csv.ts";
import { Refusal } from "../../functions/cli/refusal.ts";
import * as z from "zod";
import { template } from "../../functions/cli/template.ts";
import { assess, factsInputSchema, factsSchema, participationInputSchema } from "../../shared/policy/index.ts";
import { FULL_FACTS } from "./asking.ts";

async function* pieces(text: string, size: number): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function rowsOf(text: string, size = text.length || 1): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(pieces(text, size))) rows.push(row);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "字", " ", "𠮷") });

describe("rows", () => {
  test("are what was written, each with its own text", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(cell, { minLength: 2, maxLength: 4 }).map(([first, ...rest]) => [`x${first ?? ""}`, ...rest]),
        ),
        fc.integer({ min: 1, max: 20 }),
        async (table, size) => {
          const text = Papa.unparse(table, { newline: "\n" });
          const rows = await rowsOf(text, size);
          expect(rows.map(({ cells }) => cells)).toEqual(table);
          expect(rows.map((row) => row.text).join("\n")).toBe(text.replace(/\n$/, ""));
          expect(rows.map(({ number, flaw }) => [number, flaw])).toEqual(table.map((_, i) => [i + 1, undefined]));
        },
      ),
    ));

  test("are the same wherever the text is cut, even where it is no CSV", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(cell).map((all) => all.join(",")),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          expect(await rowsOf(text, size)).toEqual(await rowsOf(text));
        },
      ),
      { numRuns: 500 },
    ));

  test("an endless one is given up", async () => {
    await expect(rowsOf("x".repeat(2 * 1024 * 1024), 65_536)).rejects.toThrow(Refusal);
  });
});

const without = (name: string, value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** Every leaf of a value, with the dotted path to it. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([step, inside]) => leaves(inside, path ? `${path}.${step}` : step));
}

test("every fact there is has its column", () => {
  const all = leaves(FULL_FACTS);
  const columns = columnsOf(
    all.map(([name]) => name),
    "benefits",
  );
  const cells = all.map(([, leaf]) => String(leaf));
  expect(factsInputSchema.parse(rowOf(columns, cells).value)).toEqual(FULL_FACTS);
});

test("a contract that goes on has a word in its cell; an empty one says nothing", () => {
  const columns = columnsOf(["region", "person.dismissedOn", "spouse.dismissedOn"], "benefits");
  const row = (...cells: string[]) => factsInputSchema.parse(rowOf(columns, ["500000", ...cells]).value);
  expect(row("无", "2026/1/31")).toMatchObject({
    person: { dismissedOn: null },
    spouse: { dismissedOn: "2026-01-31" },
  });
  expect(row("null", "")).toEqual({ region: "500000", person: { dismissedOn: null } });
});

test.each(["2026-03-10", "2026-11-29"])(
  "the template's people are told yes or no on %s, with a sum where there is one",
  (asOf) => {
    const [header = [], ...rows] = Papa.parse<string[]>(template("benefits"), { skipEmptyLines: true }).data;
    const columns = columnsOf(header, "benefits");
    const told = rows.map((cells) => {
      const read = z.looseObject({}).parse(rowOf(columns, cells).value);
      const { benefits } = assess(factsSchema.parse({ ...without("ref", read), asOf }));
      return benefits.map(({ benefit, verdict, amount }) => [benefit, verdict, (amount?.low ?? 0) > 10_000]);
    });
    const both = [
      ["medical-expense", "eligible", false],
      ["allowance", "eligible", true],
    ];
    const chongqing = [
      ["medical-expense", "eligible", false],
      ["allowance", "ineligible", false],
      ["genetic-testing", "eligible", false],
    ];
    expect(told).toEqual([chongqing, both, both, both]);
  },
);

describe("names in Chinese", () => {
  const values = (
    header: readonly string[],
    cells: readonly string[],
    about: "benefits" | "participation" = "benefits",
  ) => rowOf(columnsOf(header, about), cells);

  test("say what the paths say, in the words of an office, stretches and years counted from one", () => {
    const told = {
      工号: ["E-1", "ref", "E-1"],
      参保地: ["140100", "region", "140100"],
      什么事: ["生孩子", "event.kind", "delivery"],
      预产期: ["2026/3/5", "event.date", "2026-03-05"],
      孕周: ["38+2", "event.gestationWeeks", 38],
      性别: ["女", "person.sex", "female"],
      离职日期: ["无", "person.dismissedOn", null],
      社保起缴月: ["2025年1月", "person.contributions.0.from", "2025-01"],
      交法: ["自己交职工医保", "person.contributions.0.scheme", "individual"],
      交法2: ["单位交", "person.contributions.1.scheme", "employer"],
      缴费基数2: ["8,200.00", "person.contributions.1.base", 8200],
      社保起缴月2: ["2025-05", "person.contributions.1.from", "2025-05"],
      配偶交法1: ["居民医保", "spouse.contributions.0.scheme", "resident"],
      配偶社保起缴月: ["2025-01", "spouse.contributions.0.from", "2025-01"],
    } as const;
    const { value } = values(
      Object.keys(told),
      Object.values(told).map(([cell]) => cell),
    );
    expect(new Map(leaves(value))).toEqual(new Map(Object.values(told).map(([, path, leaf]) => [path, leaf])));
    const years = values(["参保地", "居民医保年度2", "居民医保年度"], ["500000", "2026", "2025"], "participation");
    expect(years.value).toEqual({ region: "500000", residentYears: [{ year: 2025 }, { year: 2026 }] });
  });

  test.each(["39周5", "382天", "35天", "9个月", "39.5", "390"])("%s is not taken for weeks", (cell) => {
    const { value } = values(["region", "孕周"], ["500000", cell]);
    expect(factsInputSchema.safeParse(value).success).toBe(false);
  });

  test.each([
    ["缴费基树", "缴费基数"],
    ["社保起缴月分", "社保起缴月"],
    ["person.contribution.2.from", "person.contributions.2.from"],
    ["event.Date", "event.date"],
    ["配偶性別", "配偶性别"],
    ["缴费基数（元）", "缴费基数"],
    ["停缴月", "最后缴费月"],
    ["配偶工资", "产假前月工资"],
    ["险种", "交法"],
    ["person.bornOn", "--participation"],
    ["出生日期", "--participation"],
    ["完全没有见过的一列", "docs/batch.md"],
  ])("%s is refused, and %s named", (name, named) => {
    expect(() => columnsOf(["region", name], "benefits")).toThrow(named);
  });

  test.each([
    [["region", "参保地"], "region 和 参保地 是同一列"],
    [["region", "预产期", "分娩日期"], "预产期 和 分娩日期 是同一列"],
    [["region", "缴费基数", "缴费基数1"], "是同一列"],
    [["孕周"], "缺少 region"],
  ])("%j cannot be a header", (header, named) => expect(() => columnsOf(header, "benefits")).toThrow(named));
});

test("that there is nothing, or somebody of whom nothing is known, has a word; what contradicts it is told", () => {
  const [SCHEME, FROM] = ["person.contributions.0.scheme", "person.contributions.0.from"];
  const row = (header: readonly string[], ...cells: string[]) =>
    rowOf(columnsOf(["region", ...header], "benefits"), ["500000", ...cells]);
  expect(row([SCHEME, FROM, "spouse"], "无", "", "不详")).toEqual({
    value: { region: "500000", person: { contributions: [] }, spouse: {} },
    problems: [],
  });
  expect(row(["spouse"], "无")).toEqual({ value: { region: "500000" }, problems: [] });
  const pointers = (read: ReturnType<typeof row>) => read.problems.map(({ pointer }) => pointer);
  expect(pointers(row([SCHEME, FROM], "无", "2025-01"))).toEqual(["/person/contributions"]);
  expect(pointers(row(["spouse", "spouse.employed"], "不详", "是"))).toEqual(["/spouse"]);
  expect(pointers(row(["spouse"], "张三"))).toEqual(["/spouse"]);
});

describe("taking part", () => {
  /** Every day that can be told, as a spreadsheet writes it. */
  const written: readonly [string, string][] = [
    ["asOf", "2026/11/20"],
    ...["bornOn", "joinsOn", "leftArmyOn", "employmentChangedOn", "employerArrearsSince"].map(
      (name): [string, string] => [`person.${name}`, "2026/3/5"],
    ),
    ["newborn.bornOn", "2026年3月5日"],
    ["newborn.joinsOn", "46086"],
    ["residentYears.0.paidOn", "2026/3/5"],
  ];
  test("its days are read as spreadsheets write them, and no other is left", () => {
    const { newborn, person, residentYears } = participationInputSchema.shape;
    const dates = [newborn, person]
      .flatMap((part) => Object.keys(part.unwrap().shape))
      .concat(Object.keys(residentYears.unwrap().element.shape))
      .filter((name) => /On$|Since$/.test(name));
    expect(written.length - 1).toBe(dates.length);
    const columns = columnsOf(["region", "residentYears.0.year", ...written.map(([name]) => name)], "participation");
    const read = participationInputSchema.parse(
      rowOf(columns, ["500000", "2026", ...written.map(([, day]) => day)]).value,
    );
    expect(read.newborn).toEqual({ bornOn: "2026-03-05", joinsOn: "2026-03-05" });
    expect(read).toMatchObject({ asOf: "2026-11-20", residentYears: [{ paidOn: "2026-03-05" }] });
    expect(new Set(Object.values(read.person ?? {}))).toEqual(new Set(["2026-03-05"]));
  });

  test.each([
    ["person.bornOn", "benefits", "--participation"],
    ["event.kind", "participation", "去掉 --participation"],
    ["spouse.record", "participation", "去掉 --participation"],
    ["person.bornAt", "participation", "核对写法"],
  ] as const)("a column %s under %s says what to do", (name, about, words) => {
    expect(() => columnsOf(["region", name], about)).toThrow(words);
  });
});
