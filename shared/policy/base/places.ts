/** Places by six-digit GB/T 2260 codes: which codes exist, and which of the loaded places a code lies in. */

/** A place whose documents are loaded: its official name, how people call it, and what its codes begin with. */
interface Place {
  readonly name: string;
  readonly called: string;
  readonly short: string;
  readonly prefix: string;
  /** What the codes begin with that its papers decide, where they reach beyond the place itself. */
  readonly governs?: string;
  /** Where it stands on the first page. */
  readonly order: number;
}

/** The places whose documents are loaded. Everything that must know a place derives from here, or does not compile. */
export const PLACES = {
  "500000": { name: "重庆市", called: "重庆", short: "重庆", prefix: "50", order: 1 },
  "511700": { name: "四川省达州市", called: "四川达州", short: "达州", prefix: "5117", governs: "51", order: 2 },
  "650200": { name: "新疆克拉玛依市", called: "新疆克拉玛依", short: "克拉玛依", prefix: "6502", order: 3 },
  "140100": { name: "山西省太原市", called: "山西太原", short: "太原", prefix: "1401", order: 4 },
} as const satisfies Readonly<Record<string, Place>>;

/** Code of a loaded place. */
export type PlaceCode = keyof typeof PLACES;

/** Whether a code is that of a loaded place itself. */
export const isLoadedPlace = (code: string): code is PlaceCode => Object.hasOwn(PLACES, code);

/** Every loaded place, in the order of the first page (a number-like key of an object would not keep it). */
export const PLACE_CODES: readonly PlaceCode[] = Object.keys(PLACES)
  .filter(isLoadedPlace)
  .sort((a, b) => PLACES[a].order - PLACES[b].order);

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
export const placeOf = (code: string): PlaceCode | undefined =>
  PLACE_CODES.find((place) => code.startsWith(PLACES[place].prefix));

/** The loaded place whose papers decide for the code, or `undefined` where no document is loaded. */
export const governingPlace = (code: string): PlaceCode | undefined =>
  PLACE_CODES.find((place) => {
    const { prefix, governs = prefix }: Place = PLACES[place];
    return code.startsWith(governs);
  });

/** Beijing, Tianjin, Shanghai, Chongqing. */
const MUNICIPALITIES = ["11", "12", "31", "50"];

/**
 * The place that pools its money with the code: the loaded place, else the prefecture; a municipality as a whole; a county
 * directly under a province (xx90xx) and a city of the corps by its own code.
 */
export function poolOf(code: string): string {
  const place = placeOf(code);
  if (place !== undefined) return place;
  if (MUNICIPALITIES.includes(code.slice(0, 2))) return provinceOf(code);
  return code.slice(2, 4) === "90" ? code : `${code.slice(0, 4)}00`;
}

/** Whether two codes lie in one pooling area. */
export const samePlace = (a: string, b: string): boolean => poolOf(a) === poolOf(b);

/** Whether the papers that decide for the code reach over its whole province: its months then count from all of it. */
export function isProvinceWide(code: string): boolean {
  const place = governingPlace(code);
  const { governs }: Partial<Place> = place === undefined ? {} : PLACES[place];
  return governs !== undefined;
}
