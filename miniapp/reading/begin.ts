/** From reading to one's own question. */
import { goTo } from "../navigation.ts";
import { PLACE_CODES } from "../places.ts";
import { draft, edit } from "../state.ts";

/** Goes to the first page, with the place that was read about where none has been chosen yet. */
export function beginAt(place: string): void {
  const known = PLACE_CODES.find((code) => code === place);
  if (known && draft.get().region === "") edit("region", (before) => ({ ...before, region: known }));
  void goTo("start");
}
