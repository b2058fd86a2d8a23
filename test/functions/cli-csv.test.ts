import fc from "fast-check";
import Papa from "papaparse";
import { columnsOf, valueOf } from "../../functions/cli/columns.ts";
import { csvRows, type CsvRow } from "../../functions/cli/csv.ts";
import { Refusal } from "../../functions/cli/refusal.ts";
import { factsInputSchema, participationInputSchema } from "../../shared/policy/index.ts";
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
  expect(factsInputSchema.parse(valueOf(columns, cells))).toEqual(FULL_FACTS);
});

test("a contract that goes on has a word in its cell; an empty one says nothing", () => {
  const columns = columnsOf(["region", "person.dismissedOn", "spouse.dismissedOn"], "benefits");
  const row = (...cells: string[]) => factsInputSchema.parse(valueOf(columns, ["500000", ...cells]));
  expect(row("无", "2026/1/31")).toMatchObject({
    person: { dismissedOn: null },
    spouse: { dismissedOn: "2026-01-31" },
  });
  expect(row("null", "")).toEqual({ region: "500000", person: { dismissedOn: null } });
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
    const read = participationInputSchema.parse(valueOf(columns, ["500000", "2026", ...written.map(([, day]) => day)]));
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
