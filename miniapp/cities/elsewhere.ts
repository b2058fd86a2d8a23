/** Places seen from the one where she is insured: the own province's other cities, other provinces, abroad. */
import { OVERSEAS, samePlace } from "../places.ts";
import { calledAt, cityAt, PROVINCES, provinceAt } from "../../shared/china/cities.ts";

/** A place in words, seen from another: its name; a province as a whole, where the other lies in it, as another city of it. */
export function placeWords(code: string, from: string): string {
  if (code === OVERSEAS) return "境外（含港澳台）";
  const province = provinceAt(code)?.short ?? code;
  const isOtherCity = cityAt(code) === undefined && code !== from && code.slice(0, 2) === from.slice(0, 2);
  return isOtherCity ? `${province}的另一个城市` : calledAt(code);
}

/** A place to choose. */
interface PlaceOption {
  readonly value: string;
  readonly label: string;
}

/**
 * Where else something may have happened, seen from a place: its own province's other cities first, then the rest.
 * A province's code is enough, because the documents only ask "here, elsewhere in the province, or farther"; `chosen` is
 * among them where somebody told the very city.
 */
export function elsewhere(place: string, chosen = ""): readonly PlaceOption[] {
  const own = provinceAt(place)?.code;
  const provinces = PROVINCES.map(({ code, short }) => ({ value: code, label: short }));
  const options = [
    ...provinces
      .filter(({ value }) => value === own && !samePlace(value, place))
      .map(({ value, label }) => ({ value, label: `${label}的其他城市` })),
    ...provinces.filter(({ value }) => value !== own),
  ];
  const isListed = chosen === "" || chosen === OVERSEAS || options.some(({ value }) => value === chosen);
  return isListed || samePlace(chosen, place) ? options : [{ value: chosen, label: calledAt(chosen) }, ...options];
}
