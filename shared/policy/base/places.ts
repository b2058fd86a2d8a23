/** Places by six-digit GB/T 2260 codes: which codes exist, and which of the loaded places a code lies in. */

/** The four places whose documents are loaded. */
export const PLACES = {
  "500000": { name: "重庆市", short: "重庆" },
  "511700": { name: "四川省达州市", short: "达州" },
  "650200": { name: "新疆克拉玛依市", short: "克拉玛依" },
  "140100": { name: "山西省太原市", short: "太原" },
} as const;

/** Code of a loaded place. */
export type PlaceCode = keyof typeof PLACES;

/** Stands for the whole country where a place code is expected. */
export const NATIONWIDE = "000000";

/** Where treatment took place abroad, in Hong Kong, Macao or Taiwan. */
export const OVERSEAS = "overseas";

const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(" "),
);

/** Whether the code is written as GB/T 2260 writes one: six digits beginning with a mainland province. */
export const isPlaceCode = (code: string): boolean => /^\d{6}$/.test(code) && PROVINCES.has(code.slice(0, 2));

/** The first two digits: the province, or the city ruled as one. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** The loaded place that contains the code, or `undefined` where no document is loaded. */
export function placeOf(code: string): PlaceCode | undefined {
  if (code.startsWith("50")) return "500000";
  const city = `${code.slice(0, 4)}00`;
  return city === "511700" || city === "650200" || city === "140100" ? city : undefined;
}

/** Whether two codes lie in one pooling area: the same loaded place, or else the same prefecture. */
export function samePlace(a: string, b: string): boolean {
  const place = placeOf(a);
  return place === undefined ? a.slice(0, 4) === b.slice(0, 4) : place === placeOf(b);
}
