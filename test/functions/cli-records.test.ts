import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnsOf, valueOf } from "../../functions/cli/columns.ts";
import { csvRows, type CsvRow } from "../../functions/cli/csv.ts";
import { readAloud } from "../../functions/cli/read.ts";
import { recordsOf, withRecords } from "../../functions/cli/records.ts";
import { Refusal } from "../../functions/cli/refusal.ts";
import { template } from "../../functions/cli/template.ts";

const today = "2026-11-28";
const folder = mkdtempSync(join(tmpdir(), "yujin-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* once(text: string): AsyncGenerator<string, void, undefined> {
  yield await Promise.resolve(text);
}

async function rowsOf(text: string): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(once(text))) rows.push(row);
  return rows;
}

describe("what spreadsheets make of months and days", () => {
  const FROM = "person.contributions.0.from";
  const read = (name: string, cell: string): unknown =>
    JSON.stringify(valueOf(columnsOf(["region", name]), ["500000", cell]));

  test.each([
    "2025-01",
    "2025/1",
    "2025/1/1",
    "2025-1-1",
    "Jan-25",
    "2025年1月",
    "2025年1月1日",
    "45658",
    "202501",
    "２０２５年１月",
    "2025/1/1 0:00",
    "2025.01",
  ])("the month %s", (cell) => expect(read(FROM, cell)).toContain('"from":"2025-01"'));

  test.each(["2026-03-05", "2026/3/5", "2026年3月5日", "46086", "20260305", "2026/3/5 0:00:00"])("the day %s", (cell) =>
    expect(read("event.date", cell)).toContain('"date":"2026-03-05"'),
  );

  test.each([
    ["event.date", "1960/3/5", "1960-03-05"],
    ["asOf", "2085/3/5", "2085-03-05"],
    ["person.dismissedOn", "2081-1-2", "2081-01-02"],
    [FROM, "1970/1", "1970-01"],
    ["person.contributions.0.paidIn", "2090-2", "2090-02"],
  ])("%s of a year in which nobody contributes: %s", (name, cell, expected) =>
    expect(read(name, cell)).toContain(`:"${expected}"`),
  );

  test.each(["2025/1", "2025-1-1", "Jan-25", "45658"])("an own number that looks like a month stays: %s", (cell) =>
    expect(read("ref", cell)).toContain(`"ref":"${cell}"`),
  );

  test("what is no month stays as it is, to be told what to mend", () =>
    expect(read(FROM, "去年")).toContain('"from":"去年"'));
});

describe("the template, after a spreadsheet has had it", () => {
  const rows = template().trimEnd().split("\n");
  const value = async (text: string) => {
    const [header, row] = await rowsOf(text);
    return valueOf(columnsOf(header?.cells ?? []), row?.cells ?? []);
  };
  const touched = rows.map((row) =>
    row
      .replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$1/$2/$3")
      .replaceAll("2024-06", "Jun-24")
      .replaceAll("2025-08", "2025年8月")
      .replaceAll("2025-09", "45901")
      .replaceAll("true", "TRUE"),
  );

  test.each([
    ["as it is", rows.join("\n")],
    ["dates rewritten, with a mark and other line ends", `\uFEFF${touched.join("\r\n")}`],
    ["with semicolons", touched.join("\n").replaceAll(",", ";")],
    ["with tabs", touched.join("\n").replaceAll(",", "\t")],
    ["with empty cells at the end", touched.map((row) => `${row},,`).join("\n")],
  ])("%s", async (_, text) => expect(await value(text)).toEqual(await value(template())));
});

describe("a record in a row", () => {
  const columns = columnsOf(["region", "person.record", "spouse.recordFile", "person.employed"]);
  const read = (record: string, file = "") => recordsOf(columns, ["500000", record, file, "true"], { folder, today });

  test("becomes contributions", () => {
    const records = read("年月,险种,单位名称\n202501,职工医保,甲公司\n202502,职工医保,甲公司");
    expect(records.problems).toEqual([]);
    expect(withRecords({ person: { employed: true } }, records)).toEqual({
      person: { employed: true, contributions: [{ scheme: "employer", from: "2025-01", to: "2025-02" }] },
    });
  });

  test("may be a file beside the table", () => {
    writeFileSync(join(folder, "他.csv"), "年月,险种,参保身份\n202501,职工医保,灵活就业");
    const { contributions, problems } = read("", "他.csv");
    expect(problems).toEqual([]);
    expect(contributions.get("spouse")).toEqual([{ scheme: "individual", from: "2025-01", to: "2025-01" }]);
    expect(read("", "没有.csv").problems[0]).toMatchObject({
      pointer: "/spouse/recordFile",
      zh: "没有找到文件 没有.csv",
    });
  });

  test("what is open or not read is told, and nothing is left out in silence", () => {
    const { problems } = read("202501 单位交\n天气很好");
    expect(problems.map(({ pointer }) => pointer)).toEqual(["/person/record", "/person/record"]);
    expect(problems.map(({ zh }) => zh)).toEqual([
      expect.stringContaining("第 2 行“天气很好”没读懂"),
      expect.stringContaining("2025-01：没写是哪一种保险"),
    ]);
  });
});

describe("npx yujin read", () => {
  test("prints the months, what is asked, what was not read, and the stretches", async () => {
    const path = join(folder, "record.csv");
    writeFileSync(path, "费款所属期,险种,单位名称\n202501,职工医保,甲公司\n202502,职工医保,张三\n乱写");
    const said = await readAloud(path, today);
    expect(said).toContain("2025-01  employee-medical  employer  paid  （第 2 行）");
    expect(said).toContain("2025-02：没写是谁交的");
    expect(said).toContain("第 4 行“乱写”");
    expect(said).toContain('"from": "2025-01"');
  });

  test("a file that is not there is named", () => expect(readAloud("没有.csv", today)).rejects.toThrow(Refusal));
});
