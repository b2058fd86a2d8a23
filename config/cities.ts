/**
 * `npm run cities`: writes `shared/china/china.ts` from `@vant/area-data`, which keeps the GB/T 2260 codes and names. Of its
 * thousands of counties the app needs only those that pool their money by themselves, so that the rest stays out of the app.
 */
import { writeFileSync } from "node:fs";
import { areaList } from "@vant/area-data";
import { isPlaceCode, poolOf } from "../shared/policy/base/places.ts";

const FILE = "shared/china/china.ts";

const names: Readonly<Record<string, string>> = {
  ...areaList.county_list,
  ...areaList.city_list,
  ...areaList.province_list,
};

/** What only heads the counties directly under a province: 省直辖县. */
const isHeading = (code: string): boolean => code.endsWith("9000");

const pools = Object.keys(names)
  .filter((code) => isPlaceCode(code) && poolOf(code) === code && !isHeading(code))
  .sort();
const lines = Object.keys(areaList.province_list)
  .filter(isPlaceCode)
  .sort()
  .map((province) => pools.filter((code) => code.slice(0, 2) === province.slice(0, 2)))
  .map((codes) => codes.map((code) => `${code}${names[code] ?? ""}`).join(" "));

writeFileSync(
  FILE,
  [
    "/**",
    " * Written by `npm run cities` from @vant/area-data (MIT, © Youzan, Chen Jiahan and others). Each line: a province, then",
    " * its cities, with GB/T 2260 codes and official names.",
    " */",
    "export const CHINA: readonly string[] = [",
    ...lines.map((line) => `  ${JSON.stringify(line)},`),
    "];",
    "",
  ].join("\n"),
);
