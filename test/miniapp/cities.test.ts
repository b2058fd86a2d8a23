/** All places of the mainland: as the package has them, accepted by the policy package, named, and found. */
import { areaList } from "@vant/area-data";
import { calledAt, cityAt, PROVINCES, provinceAt, shortAt } from "../../shared/china/cities.ts";
import { insuredAt } from "../../miniapp/cities/insured.ts";
import { elsewhere, placeWords } from "../../miniapp/cities/elsewhere.ts";
import { findCities } from "../../miniapp/cities/search.ts";
import { placeName } from "../../miniapp/places.ts";
import { foundWords } from "../../miniapp/wording/found.ts";
import { PLACE_CODES, poolOf } from "../../shared/policy/base/places.ts";
import { assess, factsSchema } from "../../shared/policy/index.ts";

const cities = PROVINCES.flatMap((province) => province.cities);
const official: ReadonlyMap<string, string> = new Map(
  [areaList.county_list, areaList.city_list, areaList.province_list].flatMap((list) => Object.entries(list)),
);
const OUTSIDE = /^(71|81|82)/;

describe("the data", () => {
  test("is the package's, name by name", () => {
    for (const { code, name } of [...PROVINCES, ...cities]) expect([code, name]).toEqual([code, official.get(code)]);
  });

  test("has every place of the mainland: each county, city and province of the package lies in one", () => {
    const missing = [...official.keys()].filter(
      (code) => !OUTSIDE.test(code) && !code.endsWith("9000") && !cityAt(code) && provinceAt(code)?.code !== code,
    );
    expect(missing).toEqual([]);
    expect(new Set(cities.map(({ code }) => code)).size).toBe(cities.length);
  });

  test("is accepted by the policy package, which answers with 12393 where it has nothing", () => {
    const person = { contributions: [{ scheme: "individual", from: "2024-01" }] };
    const event = { kind: "delivery", date: "2026-05-10" };
    for (const { code, called } of cities) {
      const answer = assess(factsSchema.parse({ region: code, asOf: "2026-06-10", event, person }));
      expect([called, answer.benefits.length > 0]).toEqual([called, true]);
      expect(poolOf(code)).toBe(code);
    }
  });
});

describe("names", () => {
  test.each([
    ["330100", "浙江杭州", "杭州"],
    ["330106", "浙江杭州", "杭州"],
    ["110000", "北京", "北京"],
    ["310115", "上海", "上海"],
    ["220200", "吉林吉林市", "吉林市"],
    ["422800", "湖北恩施州", "恩施州"],
    ["654000", "新疆伊犁州", "伊犁州"],
    ["653100", "新疆喀什", "喀什"],
    ["659001", "新疆石河子", "石河子"],
    ["429021", "湖北神农架", "神农架"],
    ["469025", "海南白沙县", "白沙县"],
    ["152200", "内蒙古兴安盟", "兴安盟"],
    ["640000", "宁夏", "宁夏"],
  ])("%s is %s, in short %s", (code, called, short) => {
    expect([calledAt(code), shortAt(code)]).toEqual([called, short]);
  });

  test("are one each, and those of the loaded places the same as everywhere", () => {
    expect(new Set(cities.map(({ called }) => called)).size).toBe(cities.length);
    for (const { short } of cities) expect(short).not.toMatch(/族|自治|地区|^.?$/);
    for (const code of PLACE_CODES) expect(calledAt(code)).toBe(placeName(code));
    for (const code of PLACE_CODES) expect(insuredAt(code)).toEqual({ region: code, placeName: "" });
  });

  test.each([
    ["330100", "330100", "浙江杭州"],
    ["330000", "330100", "浙江的另一个城市"],
    ["330000", "500000", "浙江"],
    ["330200", "330100", "浙江宁波"],
    ["511703", "511700", "四川达州"],
    ["overseas", "330100", "境外（含港澳台）"],
  ])("%s seen from %s", (code, from, words) => expect(placeWords(code, from)).toBe(words));

  test("elsewhere, seen from any place, is every other province and the own one's other cities", () => {
    for (const { code } of cities) {
      const values = elsewhere(code).map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(values).toHaveLength(cityAt(provinceAt(code)?.code ?? "") ? 30 : 31);
      expect(values.filter((value) => poolOf(value) === code)).toEqual([]);
    }
    expect(elsewhere("429004")[0]).toEqual({ value: "420000", label: "湖北的其他城市" });
    expect(elsewhere("330100", "320500")[0]).toEqual({ value: "320500", label: "江苏苏州" });
    expect(elsewhere("330100", "330106")).toEqual(elsewhere("330100"));
    expect(elsewhere("330100", "overseas")).toEqual(elsewhere("330100"));
  });
});

describe("search", () => {
  const found = (typed: string) => findCities(typed).flatMap((province) => province.cities.map(({ called }) => called));

  test.each([
    ["杭州", ["浙江杭州"]],
    ["杭州市", ["浙江杭州"]],
    ["浙江杭州", ["浙江杭州"]],
    ["浙江省 杭州市", ["浙江杭州"]],
    ["杭州市余杭区", ["浙江杭州"]],
    ["重庆万州", ["重庆"]],
    ["北京市", ["北京"]],
    ["恩施", ["湖北恩施州"]],
    ["伊犁哈萨克自治州", ["新疆伊犁州"]],
    ["朝阳", ["辽宁朝阳"]],
  ])("%s", (typed, called) => expect(found(typed)).toEqual(called));

  test("a province is all its cities, under its name", () => {
    const [zhejiang, ...others] = findCities("浙江");
    expect(others).toEqual([]);
    expect(zhejiang).toMatchObject({ short: "浙江" });
    expect(zhejiang?.cities).toHaveLength(11);
    expect(found("吉林")).toContain("吉林延边州");
  });

  test("each place is found by its own name, in whatever form", () => {
    for (const { name, called, short } of cities)
      for (const typed of [name, called, short])
        expect([typed, found(typed)]).toEqual([typed, expect.arrayContaining([called])]);
  });

  test("what is found is counted; where nothing is, it is said what to do", () => {
    expect(foundWords("浙江", findCities("浙江"))).toBe("找到 11 个地方");
    expect(findCities("余杭")).toEqual([]);
    expect(foundWords(" 余杭 ", [])).toMatch(/没有找到“余杭”.*写它所在的城市/);
  });
});
