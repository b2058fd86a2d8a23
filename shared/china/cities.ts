/** The provinces and cities of the mainland, as people call them. Stands alone: the first page does without it. */
import { poolOf, provinceOf } from "../policy/base/places.ts";
import { CHINA } from "./china.ts";

/** A city, a county directly under its province, or a city of the corps: what pools its money by itself. */
export interface City {
  readonly code: string;
  /** The official name: 杭州市. */
  readonly name: string;
  /** As people call it: 浙江杭州. */
  readonly called: string;
  /** Within its province: 杭州. */
  readonly short: string;
}

/** A province with its cities; one ruled as a city is its own only one. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly cities: readonly City[];
}

/** The peoples that an autonomous place has in its name, after its own. */
const PEOPLES =
  /(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|黎族|回族|蒙古族|维吾尔|哈萨克|柯尔克孜|蒙古)+$/;

/** 「恩施土家族苗族自治州」 → 恩施州, 「白沙黎族自治县」 → 白沙县, 「喀什地区」 → 喀什, 「杭州市」 → 杭州. */
function shortName(name: string): string {
  const autonomous = /^(.+)自治([州县])$/.exec(name);
  if (autonomous) return `${(autonomous[1] ?? "").replace(PEOPLES, "")}${autonomous[2] ?? ""}`;
  return name.replace(/(?:地区|林区|市)$/, "");
}

const shortProvince = (name: string): string =>
  name.replace(/(?:省|市|自治区)$/, "").replace(/(?:壮族|回族|维吾尔)$/, "");

/** `330100杭州市` → its code and name. */
const entry = (text: string) => ({ code: text.slice(0, 6), name: text.slice(6) });

function provinceIn(line: string): Province {
  const [head = "", ...rest] = line.split(" ");
  const { code, name } = entry(head);
  const short = shortProvince(name);
  if (rest.length === 0) return { code, name, short, cities: [{ code, name, called: short, short }] };
  const cities = rest.map(entry).map((city) => {
    const own = shortName(city.name);
    // 吉林 is a province, and a city in it.
    const inShort = own === short ? city.name : own;
    return { ...city, called: `${short}${inShort}`, short: inShort };
  });
  return { code, name, short, cities };
}

/** Every province, in the order of its code. */
export const PROVINCES: readonly Province[] = CHINA.map(provinceIn);

const CITIES: ReadonlyMap<string, City> = new Map(
  PROVINCES.flatMap(({ cities }) => cities.map((city) => [city.code, city] as const)),
);

/** The city that a code lies in (330106 → 杭州); `undefined` for a province as a whole. */
export const cityAt = (code: string): City | undefined => CITIES.get(poolOf(code));

/** The province that a code lies in; `undefined` for what is no mainland code. */
export const provinceAt = (code: string): Province | undefined =>
  PROVINCES.find((province) => province.code === provinceOf(code));

/** How the place of a code is called: 浙江杭州; of a code without a city, its province. */
export const calledAt = (code: string): string => cityAt(code)?.called ?? provinceAt(code)?.short ?? code;

/** The same in short: 杭州. */
export const shortAt = (code: string): string => cityAt(code)?.short ?? provinceAt(code)?.short ?? code;
