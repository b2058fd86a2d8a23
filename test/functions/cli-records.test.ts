import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { rowOf } from "../../functions/cli/cells.ts";
import { columnsOf } from "../../functions/cli/columns.ts";
import { csvRows, type CsvRow } from "../../functions/cli/csv.ts";
import { portions, survey } from "../../functions/cli/input.ts";
import { commandOf } from "../../functions/cli/options.ts";
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
    JSON.stringify(rowOf(columnsOf(["region", name], "benefits"), ["500000", cell]).value);

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

describe("numbers as spreadsheets show them", () => {
  const wage = (cell: string) =>
    rowOf(columnsOf(["region", "person.employerAverageWage"], "benefits"), ["500000", cell]).value;
  test.each(["8,000.50", "8000.50", "8000.5"])("%s", (cell) =>
    expect(wage(cell)).toEqual({ region: "500000", person: { employerAverageWage: 8000.5 } }),
  );
  test.each(["8,00", "8.000,5", "1,0000", "80万"])("%s is told what to mend, never guessed", (cell) =>
    expect(wage(cell)).toEqual({ region: "500000", person: { employerAverageWage: cell } }),
  );
});

/** The values of all rows of a file with these bytes, read as `assess` reads it. */
async function valuesIn(bytes: Uint8Array): Promise<unknown[]> {
  const command = commandOf(["assess", join(folder, "people.csv")]);
  if (command.name !== "assess") throw new Error("not assess");
  writeFileSync(command.options.input, bytes);
  const { encoding } = await survey(command.options);
  const values: unknown[] = [];
  for await (const { slice } of portions(command.options, encoding, 0)) {
    if (slice.kind === "csv") values.push(...slice.rows.map(({ cells }) => rowOf(slice.columns, cells).value));
  }
  return values;
}

describe("the template, after a spreadsheet has had it", () => {
  const plain = template("benefits").trimEnd();
  /** What a spreadsheet makes of days, months, flags and numbers once it has touched them. */
  const touched = plain
    .replace("2026-03-05", "2026/3/5")
    .replace("2024-06", "Jun-24")
    .replace("2025-08", "2025年8月")
    .replace("2025-09", "45901")
    .replace(",是,", ",TRUE,")
    .replace(",7200,", ',"7,200.00",')
    .replace(",6000,", ",6000.00,");
  const parted = (divider: string) =>
    Papa.unparse(Papa.parse<string[]>(touched).data, { delimiter: divider, newline: "\r\n" });
  const quoted = Papa.unparse(Papa.parse<string[]>(touched).data, { quotes: true });
  const utf16 = (order: "le" | "be", mark: string) => {
    const bytes = Buffer.from(`${mark}${parted("\t")}`, "utf16le");
    return order === "le" ? bytes : bytes.swap16();
  };
  // As WPS saves it where nobody chooses.
  const GB18030: Readonly<Record<string, readonly number[]>> = {
    是: [0xca, 0xc7],
    否: [0xb7, 0xf1],
    无: [0xce, 0xde],
    年: [0xc4, 0xea],
    月: [0xd4, 0xc2],
  };
  const gb18030 = Uint8Array.from(
    Array.from(touched.replace("TRUE", "是")).flatMap((letter) => GB18030[letter] ?? [letter.charCodeAt(0)]),
  );

  test.each<[string, string | Uint8Array]>([
    ["touched", touched],
    ["with a mark and other line ends", `\uFEFF${parted(",")}`],
    ["with semicolons", parted(";")],
    ["with tabs", parted("\t")],
    ["with upright strokes", parted("|")],
    ["with the comma of a Chinese keyboard", parted("，")],
    ["every cell quoted", quoted],
    ["with empty columns and rows at the end", touched.replaceAll("\n", ",,,\n") + ",,,\n,,,,,,\n,,,\n\n"],
    ["as days of the first of a month", touched.replace("Jun-24", "2024/6/1").replace("45901", "2025年9月1日")],
    ["as text of a sheet", touched.replace("Jun-24", "2024-6").replace("45901", "2025.09")],
    ["in UTF-16 with its mark", utf16("le", "\uFEFF")],
    ["in UTF-16 with its mark, the other way round", utf16("be", "\uFEFF")],
    ["in UTF-16 without a mark", utf16("le", "")],
    ["in GB18030", gb18030],
  ])("%s", async (_, text) =>
    expect(await valuesIn(typeof text === "string" ? Buffer.from(text) : text)).toEqual(
      await valuesIn(Buffer.from(plain)),
    ),
  );

  test.each([
    ["a workbook", Buffer.from("PK\u0003\u0004")],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00])],
  ])("%s is refused with what to do", (_, bytes) => expect(valuesIn(bytes)).rejects.toThrow(Refusal));

  test("a header that was not parted as meant is shown as it was read", () =>
    expect(() => columnsOf(["ref region event.kind"], "benefits")).toThrow(
      "缺少 region 这一列，样子见 npx --no yujin template；读到的表头有 1 列：“ref region event.kind”",
    ));

  test("a name that says it is a workbook, too", () =>
    expect(() => commandOf(["assess", "people.xlsx"])).toThrow("另存为“CSV UTF-8”"));

  test("a row with letters of another encoding is told so", async () => {
    const [, row] = await rowsOf("ref,region\n\uFFFD\uFFFD,500000");
    expect(row?.flaw).toBe("garbled");
  });
});

describe("a record in a row", () => {
  const columns = columnsOf(["region", "person.record", "spouse.recordFile", "person.employed"], "benefits");
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
    const { problems } = read("202501-202503 单位交\n天气很好");
    expect(problems.map(({ pointer }) => pointer)).toEqual(["/person/record", "/person/record"]);
    expect(problems.map(({ zh }) => zh)).toEqual([
      expect.stringContaining("第 2 行“天气很好”没读懂"),
      expect.stringContaining("2025-01 到 2025-03（记录第 1 行）：没写是哪一种保险"),
    ]);
  });

  /** A record with something open, and the same one mended as the problem says. */
  const MENDED: readonly (readonly [what: string, open: string, mended: string])[] = [
    ["insurance", "202501 单位交", "职工医保\n202501 单位交"],
    ["scheme", "职工医保\n202501", "职工医保\n202501 单位"],
    ["scheme", "职工医保\n202501", "职工医保\n202501 灵活就业"],
    [
      "state",
      "年月,险种,单位名称,状态\n202501,职工医保,甲公司,",
      "年月,险种,单位名称,状态\n202501,职工医保,甲公司,已缴费",
    ],
    ["paid-in", "职工医保 单位\n202501 补缴", "职工医保 单位\n202501 补缴 缴费日期2025-06-03"],
    [
      "paid-in",
      "年月,险种,单位名称,状态\n202501,职工医保,甲公司,补缴",
      "年月,险种,单位名称,状态,缴费日期\n202501,职工医保,甲公司,补缴,2025-06-03",
    ],
    ["month", "职工医保 单位\n202501 2025年6月补缴", "职工医保 单位\n202501 补缴 缴费日期2025-06-03"],
  ];
  test.each(MENDED)("mended as the problem says, it is read: %s, %j", (what, open, mended) => {
    expect(read(open).problems.map(({ en }) => en)).toContainEqual(expect.stringContaining(`open about ${what} `));
    const after = read(mended);
    expect(after.problems).toEqual([]);
    expect(after.contributions.get("person")).toHaveLength(1);
  });

  test.each(["养老保险\n202501-202503 单位", "查询不到记录", "姓名：某某"])(
    "no month of medical insurance is not the same as never paid: %j",
    (record) => {
      expect(read(record).problems.map(({ zh }) => zh)).toEqual([expect.stringContaining("不能当成没交过")]);
    },
  );

  test("that nothing was ever paid can be said; that all was missed, a record says", () => {
    for (const record of ["没交过", "无", "职工医保 单位\n202501 未缴费"]) {
      expect([record, read(record).problems]).toEqual([record, []]);
      expect(read(record).contributions.get("person")).toEqual([]);
    }
  });

  describe("with answers beside it", () => {
    const beside = columnsOf(["region", "person.record", "person.recordAnswers"], "benefits");
    const answered = (record: string, answers: string) => {
      const { problems, contributions } = recordsOf(beside, ["500000", record, answers], { folder, today });
      return { problems, stretches: contributions.get("person") };
    };
    const OPEN = "年月,缴费状态\n202501,打印\n202502,已缴费\n202503,打印";
    const paid = (from: string, to: string) => ({ scheme: "employer", from, to });

    test.each([
      "insurance-1=employee-medical; scheme-1=employer; state-1=paid",
      "insurance=employee-medical；scheme=employer；state=paid",
      "insurance-1=职工医保（灵活就业的也是）\nscheme-1=单位交的\nstate-1=交上了",
    ])("all is answered, by ids, kinds or labels: %j", (answers) =>
      expect(answered(OPEN, answers)).toEqual({ problems: [], stretches: [paid("2025-01", "2025-03")] }),
    );

    test("some months only, each with its own answer; what is not said is left out by will", () => {
      const common = "insurance=employee-medical;scheme=employer";
      expect(answered(OPEN, `${common};state-1=paid;state-1@2025年1月=unpaid`).stretches).toEqual([
        paid("2025-02", "2025-03"),
      ]);
      expect(answered(OPEN, `${common};state-1@2025-01~2025-02、2025-03=说不清`).problems).toEqual([
        expect.objectContaining({ pointer: "/person/recordAnswers" }),
      ]);
      expect(answered(OPEN, `${common};state-1@2025-01、2025-03=说不清`)).toEqual({
        problems: [],
        stretches: [paid("2025-02", "2025-02")],
      });
    });

    test("paid afterwards: in which month is asked too, and answered beside it or at once", () => {
      const record = "年月,险种,单位名称,缴费状态\n202501,职工医保,甲公司,打印";
      const late = [{ ...paid("2025-01", "2025-01"), paidIn: "2025-06" }];
      expect(answered(record, "state-1=late").problems.map(({ zh }) => zh)).toEqual([
        expect.stringContaining("如“paid-in-1=2025-06”"),
      ]);
      for (const answers of ["state-1=late;paid-in-1=2025/6", "state-1=2025年6月", "state=后来补交的;paid-in=202506"])
        expect(answered(record, answers)).toEqual({ problems: [], stretches: late });
    });

    test("what is left open is asked, with its id and an answer that it could have", () => {
      const { problems } = answered(OPEN, "insurance=employee-medical;scheme=employer");
      expect(problems).toEqual([
        expect.objectContaining({
          pointer: "/person/record",
          zh: expect.stringMatching(/^2025-01、2025-03（记录第 2、4 行）.*如“state-1=paid”$/) as string,
        }),
      ]);
    });

    test.each([
      ["scheme-9=employer", "没有这个问题"],
      ["scheme-1=boss", "请写其中一个：employer"],
      ["scheme-1 employer", "看不懂"],
      ["schema=employer", "看不懂"],
      ["scheme-1@去年=employer", "看不懂"],
      ["scheme-1@2024-01=employer", "没有问这个月"],
    ])("an answer that cannot be heard is told: %s", (answers, words) =>
      expect(answered("职工医保\n202501", answers).problems).toContainEqual(
        expect.objectContaining({ pointer: "/person/recordAnswers", zh: expect.stringContaining(words) as string }),
      ),
    );

    test("where all turns out to be another insurance, that is not the same as never paid", () =>
      expect(answered("202501 单位交", "insurance=pension").problems.map(({ zh }) => zh)).toEqual([
        expect.stringContaining("不能当成没交过"),
      ]));

    test("answers without a record are told; beside 没交过 they are idle", () => {
      expect(answered("", "scheme=employer").problems).toEqual([
        expect.objectContaining({ pointer: "/person/recordAnswers" }),
      ]);
      expect(answered("没交过", "scheme=employer")).toEqual({ problems: [], stretches: [] });
    });
  });

  test("told in two ways, neither is taken in silence", () => {
    const both = columnsOf(
      ["region", "person.record", "person.recordFile", "person.contributions.0.scheme"],
      "benefits",
    );
    const problems = (...cells: string[]) => recordsOf(both, ["500000", ...cells], { folder, today }).problems;
    const record = "职工医保 单位\n202501";
    expect(problems(record, "", "")).toEqual([]);
    expect(problems(record, "她.csv", "")).toEqual([expect.objectContaining({ pointer: "/person/recordFile" })]);
    expect(problems(record, "", "employer")).toEqual([expect.objectContaining({ pointer: "/person/record" })]);
  });

  test("a file that is no text is told so, by name", () => {
    writeFileSync(join(folder, "图.csv"), Buffer.from([0x89, 0x50, 0, 0]));
    expect(read("", "图.csv").problems[0]?.zh).toMatch(/^图\.csv：这个文件不是文字/);
  });
});

describe("npx yujin read", () => {
  const put = (name: string, content: string | Uint8Array) => (
    writeFileSync(join(folder, name), content),
    join(folder, name)
  );

  test("prints the months, what is asked, what was not read or needed, and the stretches", async () => {
    const text = "费款所属期,险种,单位名称\n202501,职工医保,甲公司\n202502,职工医保,张三\n202503,养老保险,甲公司\n乱写";
    const said = await readAloud(put("record.csv", text), today);
    expect(said).toContain("2025-01  职工医保  单位交  交了  （第 2 行）");
    expect(said).toContain("2025-02  职工医保  谁交的？  交了  （第 3 行）");
    expect(said).toContain("2025-03  养老保险  单位交  交了  （第 4 行）");
    expect(said).toContain("2025-02：没写是谁交的");
    expect(said).toContain("第 5 行“乱写”");
    expect(said).toContain("第 1 行“费款所属期,险种,单位名称”：表头");
    expect(said).toContain('"from": "2025-01"');
  });

  test("no month is said, and that this is not the same as never paid", async () => {
    const said = await readAloud(put("none.txt", "查询不到记录"), today);
    expect(said).toContain("没有读到月份");
    expect(said).toContain("不等于没交过");
  });

  test.each([
    ["没有.csv", undefined, "没有找到文件"],
    ["空.csv", " \n", "是空的"],
    ["簿.csv", Buffer.from("PK\u0003\u0004\u0000\u0000"), "不是文字"],
  ])("%s is refused with why", (name, content, why) => {
    if (content !== undefined) put(name, content);
    return expect(readAloud(join(folder, name), today)).rejects.toThrow(why);
  });

  test.each([[["read"]], [["read", "a.csv", "b.csv"]], [["read", "a.csv", "--out", "b"]]])(
    "%j is refused with what to mend",
    (words) => expect(() => commandOf(words)).toThrow(Refusal),
  );
});
