/** Places as records name them. */
import type { PlaceCode } from "../../../shared/policy/index.ts";
import { elsewhere, PLACE_CODES, placeShort } from "../../places.ts";

/** A place's code, "" for the one asked about; or its name, where it cannot be told which it is. */
export interface NamedPlace {
  readonly region: string;
  readonly placeName: string;
}

const HERE: NamedPlace = { region: "", placeName: "" };

/** The place a text names, seen from the one asked about ("" = none chosen yet: then nothing can be told). */
export function placeIn(text: string, asked: PlaceCode | ""): NamedPlace {
  const plain = text.replace(/\s/g, "");
  if (plain === "") return HERE;
  if (asked === "") return { region: "", placeName: plain };
  if (/^\d{6,12}$/.test(plain)) return coded(plain, asked);
  if (plain.includes(placeShort(asked))) return HERE;
  const own = `${asked.slice(0, 2)}0000`;
  const known = PLACE_CODES.find((code) => plain.includes(placeShort(code)));
  if (known) return { region: `${known.slice(0, 2)}0000`, placeName: "" };
  const [first] = elsewhere(asked)
    .map(({ value, label }) => ({ value, name: label.replace("的其他城市", "") }))
    .filter(({ name }) => plain.includes(name))
    .sort((a, b) => plain.indexOf(a.name) - plain.indexOf(b.name));
  // The province alone may well mean its city that is asked about.
  const whole = first?.value === own && /^(?:省|自治区|维吾尔自治区)?(?:省?本级)?$/.test(plain.replace(first.name, ""));
  return first && !whole ? { region: first.value, placeName: "" } : { region: "", placeName: plain };
}

function coded(code: string, asked: PlaceCode): NamedPlace {
  const wide = asked.endsWith("0000") ? 2 : 4;
  if (code.slice(0, wide) === asked.slice(0, wide)) return HERE;
  const region = `${code.slice(0, 2)}0000`;
  return elsewhere(asked).some(({ value }) => value === region)
    ? { region, placeName: "" }
    : { region: "", placeName: code };
}
