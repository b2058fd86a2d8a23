/** The places whose documents are loaded, as people call them, and what a code says by itself. Codes are GB/T 2260. */
import {
  isLoadedPlace,
  isPlaceCode,
  OVERSEAS,
  PLACES,
  PLACE_CODES,
  poolOf,
  provinceOf,
  samePlace,
  type PlaceCode,
} from "../shared/policy/base/places.ts";
import { coveredWords, uncoveredWords } from "../shared/policy/wording/covered.ts";
import { EXAMPLE } from "../shared/policy/wording/example.ts";

export { coveredWords, EXAMPLE, uncoveredWords };
export { isLoadedPlace, isPlaceCode, OVERSEAS, PLACES, PLACE_CODES, poolOf, provinceOf, samePlace, type PlaceCode };

/** How a loaded place is called. */
export const placeName = (place: PlaceCode): string => PLACES[place].called;

/** How the place is called where somebody is insured; the draft has the name of one that is not loaded, so that all are not needed. */
export const insuredIn = ({
  region,
  placeName: told,
}: {
  readonly region: string;
  readonly placeName: string;
}): string => (isLoadedPlace(region) ? placeName(region) : told || region);
