/** The places a person can choose, as people call them. Codes are GB/T 2260. */
import { PLACES, PLACE_CODES, type PlaceCode } from "../shared/policy/base/places.ts";

export { PLACE_CODES, PLACES, type PlaceCode };

/** How a loaded place is called. */
export const placeName = (place: PlaceCode): string => PLACES[place].called;

/** The same in short. */
export const placeShort = (place: PlaceCode): string => PLACES[place].short;

/** A place of treatment outside the mainland, as the contract writes it. */
export const OVERSEAS = "overseas";

const PROVINCES =
  "11北京 12天津 13河北 14山西 15内蒙古 21辽宁 22吉林 23黑龙江 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南 " +
  "44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆";

const PROVINCE_NAMES: ReadonlyMap<string, string> = new Map(
  PROVINCES.split(" ").map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** A place in words, seen from another: itself (a place that is not loaded by its province), another city of its province, another province, or abroad. */
export function placeWords(code: string, from: string): string {
  if (code === OVERSEAS) return "境外（含港澳台）";
  const loaded = PLACE_CODES.find((place) => place === code);
  if (loaded) return placeName(loaded);
  const province = PROVINCE_NAMES.get(code.slice(0, 2)) ?? code;
  return code !== from && code.slice(0, 2) === from.slice(0, 2) ? `${province}的另一个城市` : province;
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
