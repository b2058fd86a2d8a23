import type { StretchDraft } from "../../../miniapp/draft/draft.ts";
import { addMonths, answered, conflicts } from "../../../miniapp/record/import/add.ts";
import { decodeText } from "../../../miniapp/record/import/decode.ts";
import { readRecord } from "../../../miniapp/record/import/read.ts";
import { countWords, readWords } from "../../../miniapp/record/import/words-read.ts";
import { stretch } from "../stories.ts";

const read = (text: string) => readRecord(text, { region: "511700", now: "2026-02" });
const added = (mine: StretchDraft[], text: string, taking: "mine" | "new" = "mine") =>
  addMonths(mine, read(text).months, taking);

const employer = stretch({ scheme: "employer", from: "2025-01", ongoing: "yes", post: "fiscal", onTime: "yes" });

describe("adding what was read", () => {
  test("to an empty record: months alike make one stretch", () => {
    expect(added([], "202501-202503 单位\n202505 自己交")).toEqual([
      stretch({ scheme: "employer", from: "2025-01", ongoing: "no", to: "2025-03" }),
      stretch({ scheme: "individual", from: "2025-05", ongoing: "no", to: "2025-05" }),
    ]);
  });

  test("months the record tells already change nothing", () => {
    expect(conflicts([employer], read("202503-202505 单位").months)).toEqual([]);
    expect(added([employer], "202503-202505 单位")).toEqual([employer]);
  });

  test("a base that only the text tells is added, what only the record tells stays", () => {
    const after = added([employer], "2025-03 单位 基数4600");
    expect(after[1]).toEqual({ ...employer, from: "2025-03", ongoing: "no", to: "2025-03", base: "4600" });
    expect(after[2]).toEqual({ ...employer, from: "2025-04" });
  });

  test("a month told otherwise is a conflict; the person says which holds", () => {
    const text = "2024-12 自己交\n2025-03 自己交";
    expect(conflicts([employer], read(text).months).map((month) => (month % 12) + 1)).toEqual([3]);
    const first = stretch({ scheme: "individual", from: "2024-12", ongoing: "no", to: "2024-12" });
    expect(added([employer], text, "mine")).toEqual([first, employer]);
    expect(added([employer], text, "new")).toEqual([
      first,
      { ...employer, ongoing: "no", to: "2025-02" },
      stretch({ scheme: "individual", from: "2025-03", ongoing: "no", to: "2025-03" }),
      { ...employer, from: "2025-04" },
    ]);
  });

  test("another payment in the same month goes beside the first", () => {
    const text = "年月,险种,单位\n202501,城乡居民基本医疗保险,\n202501,职工医保,某某公司";
    expect(added([], text).map(({ scheme }) => scheme)).toEqual(["resident", "employer"]);
  });

  test("至今 goes on, unless the record tells what follows", () => {
    expect(added([], "2025年11月至今 单位")).toEqual([
      stretch({ scheme: "employer", from: "2025-11", ongoing: "yes" }),
    ]);
    const planned = stretch({ scheme: "individual", from: "2026-04", ongoing: "no", to: "2026-06" });
    expect(added([planned], "2025年11月至今 单位")[0]).toEqual(
      stretch({ scheme: "employer", from: "2025-11", ongoing: "no", to: "2026-02" }),
    );
  });

  test("what the text does not say is not added before it is answered", () => {
    const text = "202501\n202502 自己交";
    expect(added([], text)).toHaveLength(1);
    const months = answered(read(text).months, { scheme: "employer", places: new Map() });
    expect(addMonths([], months, "mine").map(({ scheme }) => scheme)).toEqual(["employer", "individual"]);
  });

  test("a place's name is answered once for all its months", () => {
    const { months } = read("年月,险种,参保类型,参保地\n202501,职工医保,灵活就业,广州\n202502,职工医保,灵活就业,广州");
    expect(addMonths([], months, "mine")).toEqual([]);
    const told = answered(months, { scheme: "", places: new Map([["广州", "440000"]]) });
    expect(addMonths([], told, "mine")).toEqual([
      stretch({ scheme: "individual", region: "440000", from: "2025-01", ongoing: "no", to: "2025-02" }),
    ]);
  });
});

describe("in words", () => {
  test("how many months of which kind, and how many lines were not read", () => {
    const reading = read("202501-202503 单位\n202505 自己交\n202506\n天气很好");
    expect(countWords(reading)).toBe("读出 5 个月：单位交 3，自己交 1，没写怎么交的 1；1 行没读懂");
    expect(readWords(reading.months)).toBe("2025 年 1 月到 2025 年 3 月、2025 年 5 月到 2025 年 6 月");
  });

  test("nothing read", () => expect(countWords(read("天气很好"))).toBe("没有读到缴费的月份；1 行没读懂"));
});

describe("a file's text", () => {
  const text = "险种,年月\n职工医保,202501";

  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-16", Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"))],
  ])("%s", (_, bytes) => expect(decodeText(bytes)).toBe(text));

  test("GB18030", () => {
    // 险种
    expect(decodeText(Uint8Array.of(0xcf, 0xd5, 0xd6, 0xd6))).toBe("险种");
  });
});
