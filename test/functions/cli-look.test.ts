/** Files in other letters, with other dividers, or of another kind than their name says: read, or named. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portions, survey } from "../../functions/cli/input.ts";
import { commandOf, type AssessOptions } from "../../functions/cli/options.ts";
import { Refusal } from "../../functions/cli/refusal.ts";

const folder = mkdtempSync(join(tmpdir(), "yujin-look-"));
afterAll(() => rmSync(folder, { recursive: true }));

function options(name: string, content: string | Uint8Array, ...words: string[]): AssessOptions {
  writeFileSync(join(folder, name), content);
  const command = commandOf(["assess", join(folder, name), ...words]);
  if (command.name !== "assess") throw new Error("another command");
  return command.options;
}

/** The cells of each row with its flaw, or what is said instead. */
async function looked(name: string, content: string | Uint8Array, ...words: string[]): Promise<unknown> {
  const asked = options(name, content, ...words);
  try {
    const { encoding } = await survey(asked);
    const rows: unknown[] = [];
    for await (const { slice } of portions(asked, encoding, 0)) {
      if (slice.kind === "csv")
        rows.push(...slice.rows.map(({ cells, flaw }) => flaw ?? cells.map((cell) => cell.trim())));
      else rows.push(...slice.rows.map(({ number }) => number));
    }
    return { encoding, rows };
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const TWO = [
  ["甲", "500000"],
  ["乙", "650200"],
];

describe("a table is read", () => {
  test.each([
    ["semicolons, as Excel says them", "sep=;\r\nref;region\r\n甲;500000\r\n乙;650200\r\n"],
    ["tabs, as Excel says them", "\ufeffsep=\t\nref\tregion\n甲\t500000\n乙\t650200"],
    ["commas of Chinese", "ref，region\n甲，500000\n乙，650200\n"],
    ["semicolons of Chinese", "ref；region\n甲；500000\n乙；650200\n"],
    ["bars", "ref|region\n甲|500000\n乙|650200\n"],
    ["lines that end with CR alone", "ref,region\r甲,500000\r乙,650200\r"],
    ["a name that Excel says for a divider it has not", "sep=,\nref,region\n甲,500000\n乙,650200"],
  ])("with %s", async (_, text) => expect(await looked("p.csv", text)).toEqual({ encoding: "utf-8", rows: TWO }));

  test.each([
    ["UTF-16", utf16("\ufeffref,region\n甲,500000\n乙,650200"), "utf-16le"],
    ["UTF-16 without a mark", utf16("ref,region\n甲,500000\n乙,650200"), "utf-16le"],
    ["UTF-16 without a mark, Chinese first", utf16("工号,region\n甲,500000\n乙,650200"), "utf-16le"],
    ["UTF-16 the other way round, without a mark", utf16("工号,region\n甲,500000\n乙,650200", true), "utf-16be"],
    ["UTF-16 the other way round", utf16("\ufeffref,region\n甲,500000\n乙,650200", true), "utf-16be"],
    ["UTF-8 with a mark", "\ufeffref,region\n甲,500000\n乙,650200", "utf-8"],
  ])("in %s", async (_, bytes, encoding) => expect(await looked("p.csv", bytes)).toEqual({ encoding, rows: TWO }));

  test("in UTF-8 of which a letter is broken: that row is told, and all others are what they were", async () => {
    const names = "赵钱孙李周吴郑王".split("");
    const text = Buffer.from(["ref,region", ...names.map((name) => `${name}某某,500000`)].join("\n"));
    text[text.indexOf("孙") + 1] = 0x28;
    const rows = names.map((name) => (name === "孙" ? "garbled" : [`${name}某某`, "500000"]));
    expect(await looked("p.csv", text)).toEqual({ encoding: "utf-8", rows });
  });

  test("in GB18030 still, however few letters there are", async () => {
    const line = (bytes: readonly number[]) =>
      Buffer.from([...Buffer.from("ref,region\n"), ...bytes, ...Buffer.from(",500000\n")]);
    const rows = (name: string) => ({ encoding: "gb18030", rows: [[name, "500000"]] });
    expect(await looked("p.csv", line([0xbc, 0xd7]))).toEqual(rows("甲"));
    expect(await looked("p.csv", line([0xc0, 0xc3, 0xbd, 0xad, 0xb8, 0xdf, 0xbe, 0xa7, 0xbe, 0xa7]))).toEqual(
      rows("烂江高晶晶"),
    );
  });
});

describe("what cannot be read is named", () => {
  test.each([
    ["p.csv", "ref:region\n甲:500000\n", "看着是用“:”隔开的，请改成逗号"],
    ["p.csv", "ref region\n甲 500000\n", "看着是用“ ”隔开的，请改成逗号"],
    ["p.csv", '{"region":"500000"}\n', "像 NDJSON，不是 CSV"],
    ["p.ndjson", "ref,region\n甲,500000\n", "像 CSV，不是 NDJSON"],
    ["p.ndjson", '[\n{"region":"500000"}\n]\n', "一整个 JSON"],
    ["p.ndjson", '{\n  "region": "500000"\n}\n', "一整个 JSON"],
    ["p.ndjson", utf16('\ufeff{"region":"500000"}\n'), "NDJSON 要是 UTF-8，这个文件是 UTF-16LE"],
    ["p.ndjson", utf16('{"region":"500000"}\n', true), "这个文件是 UTF-16BE"],
    ["p.csv", new Uint8Array([0xff, 0xfe, 0, 0, 0x72, 0, 0, 0]), "UTF-32"],
    ["p.csv", new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x72]), "UTF-32"],
    ["p.csv", new Uint8Array([0x50, 0x4b, 3, 4]), "Excel"],
    ["p.csv", new Uint8Array([0x72, 0x65, 0x67, 0]), "不是文字"],
  ])("%s: %p", async (name, content, says) => expect(await looked(name, content)).toContain(says));

  test("an encoding that is told, where the file says another", async () => {
    expect(await looked("p.csv", utf16("\ufeffregion\n500000"), "--encoding", "utf-8")).toContain(
      "是 UTF-16LE，不是 UTF-8",
    );
    expect(await looked("p.csv", utf16("\ufeffregion\n500000"), "--encoding", "utf-16le")).toMatchObject({
      rows: [["500000"]],
    });
  });

  test("but lines of JSON are lines of JSON, whatever stands in the first", async () => {
    for (const text of ['{\n{"region":"500000"}\n', '\ufeff{"region":"500000"}\n{}', "x\n{}\n"]) {
      expect(await looked("p.ndjson", text)).toMatchObject({ rows: [1, 2] });
    }
  });
});
