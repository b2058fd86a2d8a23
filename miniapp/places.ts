/** The places a person can choose, as people call them. Codes are GB/T 2260. */
import type { PlaceCode } from "../shared/policy/index.ts";

/** The places whose documents are loaded, in the order they are offered. */
export const PLACE_NAMES: Readonly<Record<PlaceCode, { readonly name: string; readonly short: string }>> = {
  "500000": { name: "重庆", short: "重庆" },
  "511700": { name: "四川达州", short: "达州" },
  "650200": { name: "新疆克拉玛依", short: "克拉玛依" },
  "140100": { name: "山西太原", short: "太原" },
};

/** Every loaded place's code, in that order (a number-like key of an object would not keep it). */
export const PLACE_CODES: readonly PlaceCode[] = ["500000", "511700", "650200", "140100"];

/** A place of treatment outside the mainland, as the contract writes it. */
export const OVERSEAS = "overseas";

const PROVINCES =
  "11北京 12天津 13河北 14山西 15内蒙古 21辽宁 22吉林 23黑龙江 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南 " +
  "44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆";

const PROVINCE_NAMES: ReadonlyMap<string, string> = new Map(
  PROVINCES.split(" ").map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** A place in words, seen from another: itself, another city of its province, another province, or abroad. */
export function placeWords(code: string, from: string): string {
  if (code === OVERSEAS) return "境外（含港澳台）";
  const loaded = PLACE_CODES.find((place) => place === code);
  if (loaded) return PLACE_NAMES[loaded].name;
  const province = PROVINCE_NAMES.get(code.slice(0, 2)) ?? code;
  return code.slice(0, 2) === from.slice(0, 2) ? `${province}的另一个城市` : province;
}

/**
 * Where else something may have happened, seen from a place: its own province's other cities first, then the rest.
 * A province's code is enough, because the documents only ask "here, elsewhere in the province, or farther".
 */
export function elsewhere(place: PlaceCode): { value: string; label: string }[] {
  const own = `${place.slice(0, 2)}0000`;
  const provinces = PROVINCES.split(" ").map((entry) => ({ value: `${entry.slice(0, 2)}0000`, label: entry.slice(2) }));
  const home = provinces.filter(({ value }) => value === own && value !== place);
  return [
    ...home.map(({ value, label }) => ({ value, label: `${label}的其他城市` })),
    ...provinces.filter(({ value }) => value !== own),
  ];
}
