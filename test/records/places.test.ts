/** Which place a record names: every city of the mainland; where only its province is told, it is asked. */
import { PROVINCES } from "../../shared/china/cities.ts";
import { contributionsOf, readRecord } from "../../shared/records/index.ts";
import { isPlaceName, placeIn } from "../../shared/records/words/places.ts";

const cities = PROVINCES.flatMap((province) => province.cities.map((city) => ({ province, city })));

test("every city by its name, alone or behind its province", () => {
  for (const { province, city } of cities)
    for (const text of [city.name, city.called, province.name + city.name, `${province.short}${city.name}`])
      expect([text, placeIn(text)]).toEqual([text, city.code]);
});

test.each([
  ["嘉兴", "330400"],
  ["浙江省嘉兴市", "330400"],
  ["恩施", "422800"],
  ["四川省达州市通川区", "511700"],
  ["吉林市", "220200"],
  ["青海省海南藏族自治州", "632500"],
  ["海南省海口市", "460100"],
  ["北京市朝阳区", "110000"],
  ["北京朝阳", "110000"],
  ["辽宁省朝阳市", "211300"],
  ["重庆市渝北区", "500000"],
  ["330106", "330106"],
  ["浙江省", undefined],
  ["吉林", undefined],
  ["余杭区", undefined],
  ["朝阳区", undefined],
  ["成都、重庆", undefined],
  ["杭州和宁波", undefined],
])("%s", (text, code) => expect(placeIn(text)).toBe(code));

test("cells beside each other are read together", () => {
  expect(placeIn("浙江省", "嘉兴市")).toBe("330400");
  expect(placeIn("广东省", "成都市")).toBeUndefined();
});

test.each([
  ["杭州", true],
  ["嘉兴市", true],
  ["在浙江嘉兴", true],
  ["浙江", true],
  ["成都的公司", true],
  ["吴忠", false],
  ["王东方", false],
  ["新星", false],
  ["杭州某某公司", false],
  ["从成都转回重庆", false],
])("whether %s names a place: %s", (word, is) => expect(isPlaceName(word)).toBe(is));

const table = (place: string) =>
  readRecord(`年月,险种,参保类型,参保地\n202501,职工医保,灵活就业,${place}`, { today: "2026-02-10" });

test("a record of a city is of that city, and one of a province is asked which", () => {
  expect(contributionsOf(table("浙江省嘉兴市"), [])).toMatchObject([{ region: "330400" }]);
  expect(contributionsOf(table("浙江省"), [])).toEqual([]);
  expect(table("浙江省").asks).toMatchObject([{ what: "region", text: "“浙江省”在哪里？" }]);
  const said = readRecord("2024年1月到3月在四川交的职工医保，单位交的", { today: "2026-02-10" });
  expect(said.asks.map(({ what }) => what)).toEqual(["region"]);
});
