/** The place where somebody is insured, whichever it is. */
import { calledAt, shortAt } from "../../shared/china/cities.ts";
import { isLoadedPlace, PLACES, poolOf } from "../places.ts";

/** Where she is insured, as a draft holds it: the city that the code lies in, with its name where it is not loaded. */
export function insuredAt(code: string): { readonly region: string; readonly placeName: string } {
  const region = poolOf(code);
  return { region, placeName: isLoadedPlace(region) ? "" : calledAt(region) };
}

/** How a loaded place is called in short, else the city's: what stands in 「就在杭州」. */
export const hereWords = (code: string): string => (isLoadedPlace(code) ? PLACES[code].short : shortAt(code));
