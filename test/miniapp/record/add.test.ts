import type { StretchDraft } from "../../../miniapp/draft/draft.ts";
import { addMonths, conflicts } from "../../../miniapp/record/import/add.ts";
import { conflictWords } from "../../../miniapp/record/import/words-differ.ts";
import { endsNow, takenMonths } from "../../../miniapp/record/import/taken.ts";
import { countWords, monthsInWords } from "../../../miniapp/record/import/words-read.ts";
import { certainMonths, readRecord, type Answer } from "../../../shared/records/index.ts";
import { monthNumber } from "../../../miniapp/record/months/month.ts";
import { stretch } from "../stories.ts";

const read = (text: string) => readRecord(text, { today: "2026-02-10" });
const taken = (text: string, answers: readonly Answer[] = []) =>
  takenMonths(certainMonths(read(`职工医保\n${text}`), answers), "511700", "");
const added = (mine: StretchDraft[], text: string, taking: "mine" | "new" = "mine") =>
  addMonths(mine, taken(text), taking);

const employer = stretch({ scheme: "employer", from: "2025-01", ongoing: "yes", post: "fiscal", onTime: "yes" });

describe("adding what was read", () => {
  test("to an empty record: months alike make one stretch", () => {
    expect(added([], "202501-202503 单位\n202505 自己交")).toEqual([
      stretch({ scheme: "employer", from: "2025-01", ongoing: "no", to: "2025-03" }),
      stretch({ scheme: "individual", from: "2025-05", ongoing: "no", to: "2025-05" }),
    ]);
  });

  test("months the record tells already change nothing", () => {
    expect(conflicts([employer], taken("202503-202505 单位"))).toEqual([]);
    expect(added([employer], "202503-202505 单位")).toEqual([employer]);
  });

  test("a base that only the text tells is added, what only the record tells stays", () => {
    const after = added([employer], "2025-03 单位 基数4600");
    expect(after[1]).toEqual({ ...employer, from: "2025-03", ongoing: "no", to: "2025-03", base: "4600" });
    expect(after[2]).toEqual({ ...employer, from: "2025-04" });
  });

  test("a month told otherwise is a conflict; the person says which holds", () => {
    const text = "2024-12 自己交\n2025-03 自己交";
    expect(conflicts([employer], taken(text)).map((month) => (month % 12) + 1)).toEqual([3]);
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
    const schemes = addMonths([], takenMonths(certainMonths(read(text), []), "511700", ""), "mine").map(
      ({ scheme }) => scheme,
    );
    expect(schemes.sort()).toEqual(["employer", "resident"]);
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

  test("what the text does not say is not added before it is answered, once for all or month by month", () => {
    const text = "202501\n202502\n202503 自己交";
    expect(added([], text)).toHaveLength(1);
    const all: Answer = { ask: "scheme-1", value: "employer" };
    expect(addMonths([], taken(text, [all]), "mine").map(({ scheme }) => scheme)).toEqual(["employer", "individual"]);
    const one: Answer = { ask: "scheme-1", value: "unknown", months: ["2025-01"] };
    expect(addMonths([], taken(text, [all, one]), "mine")[0]?.from).toBe("2025-02");
  });

  test("places are seen from the one asked about", () => {
    const text =
      "年月,险种,参保类型,参保地\n202501,职工医保,灵活就业,达州市通川区\n202502,职工医保,灵活就业,成都市\n202503,职工医保,灵活就业,广州市";
    expect(takenMonths(certainMonths(read(text), []), "511700", "").map(({ region }) => region)).toEqual([
      "",
      "510000",
      "440000",
    ]);
  });

  test.each([
    ["330100", ["", "330000", "440000"], "杭州市\n202502,职工医保,灵活就业,宁波市\n202503,职工医保,灵活就业,广州市"],
    ["429004", ["420000"], "武汉市"],
  ])("also from %s, which is not loaded", (asked, regions, places) => {
    const text = `年月,险种,参保类型,参保地\n202501,职工医保,灵活就业,${places}`;
    expect(takenMonths(certainMonths(read(text), []), asked, "").map(({ region }) => region)).toEqual(regions);
  });

  test("a record that ends this month or the last is asked whether it goes on", () => {
    const ends = (text: string) => endsNow(certainMonths(read(`职工医保\n${text}`), []), monthNumber("2026-02"));
    expect(["202512", "202601", "202602"].map((month) => ends(`${month} 单位`))).toEqual([false, true, true]);
    expect(ends("2025年11月至今 单位")).toBe(false);
    const on = takenMonths(certainMonths(read("职工医保\n202511-202601 单位"), []), "511700", "yes");
    expect(addMonths([], on, "mine")).toEqual([stretch({ scheme: "employer", from: "2025-11", ongoing: "yes" })]);
  });
});

describe("in words", () => {
  test("how many months of which kind, and how many lines were not read", () => {
    const reading = read("职工医保\n202501-202503 单位\n202505 自己交\n202506\n天气很好\n202507 单位 打印中");
    expect(countWords(reading)).toBe("读出 6 个月：单位交 3，自己交 1，没写怎么交的 1，不知道交没交上的 1；1 行没读懂");
    expect(monthsInWords(reading)[0]).toBe("2025 年 1 月：单位交，交了（第 1、2 行）");
  });

  test("all alike is said so", () => {
    expect(countWords(read("职工医保\n202501-202503 单位"))).toBe("读出 3 个月，都是单位交的");
    expect(countWords(read("居民医保\n2024年 已缴费"))).toBe("读出 12 个月，都是居民医保");
    expect(countWords(read("职工医保\n202501 自己交"))).toBe("读出 1 个月，是自己交的");
    expect(countWords(read("职工医保\n202501-202503"))).toMatch(/^读出 3 个月，都(没写怎么交的|不知道交没交上)$/);
  });

  test.each([
    ["天气很好", "没有读到缴费的月份；1 行没读懂"],
    ["养老保险\n202501-202508 单位", "没有读到医保的月份"],
    ["养老保险\n202501 单位\n天气很好", "没有读到医保的月份；1 行没读懂"],
    ["职工医保\n202501 单位 未缴费", "没有读到缴费的月份"],
  ])("nothing read of %j", (text, words) => expect(countWords(read(text))).toBe(words));

  test("a month in several insurances stands once, with all its lines", () => {
    const text =
      "年月,险种,单位名称,状态\n202501,职工医保,甲公司,已缴费\n202501,养老保险,甲公司,已缴费\n202502,失业保险,甲公司,已缴费\n202503,居民医保,,未缴费";
    expect(monthsInWords(read(text))).toEqual([
      "2025 年 1 月：单位交，交了；另有养老保险（第 2、3 行）",
      "2025 年 2 月：只有失业保险（第 4 行）",
      "2025 年 3 月：居民医保，没交上（第 5 行）",
    ]);
  });

  test("what differs is shown, alike months as one", () => {
    const now = taken("202412-202503 自己交\n202505 单位 基数4600");
    const mine = [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes", base: "5000" })];
    expect(conflictWords(conflicts(mine, now), mine, now)).toEqual([
      "2025 年 1 月到 3 月：原来是单位交，基数 5,000 元，这次是自己交",
      "2025 年 5 月：原来是单位交，基数 5,000 元，这次是单位交，基数 4,600 元",
    ]);
  });
});
