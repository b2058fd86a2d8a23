/** Finding a city by what people type. */
import { PROVINCES, type City, type Province } from "../../shared/china/cities.ts";

/** A province with those of its cities that were found. */
export type Found = Pick<Province, "code" | "short" | "cities">;

/**
 * The cities whose name or whose province's name holds what was typed; where none does, those that it holds (杭州余杭 → 杭州).
 * Everything where nothing was typed.
 */
export function findCities(typed: string): readonly Found[] {
  const text = typed.replace(/\s/g, "");
  const named = filtered((city, province) => namesOf(city, province).some((name) => name.includes(text)));
  if (named.length > 0) return named;
  return filtered(({ short }) => text.includes(short));
}

/** 杭州 is also 浙江杭州, 浙江省杭州市, 浙江杭州市. */
const namesOf = ({ name, called }: City, province: Province): readonly string[] => [
  called,
  `${province.name}${name}`,
  `${province.short}${name}`,
];

const filtered = (wanted: (city: City, province: Province) => boolean): readonly Found[] =>
  PROVINCES.map((province) => ({
    ...province,
    cities: province.cities.filter((city) => wanted(city, province)),
  })).filter(({ cities }) => cities.length > 0);
