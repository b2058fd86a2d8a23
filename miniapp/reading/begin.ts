/** From reading to one's own question. */
import { goTo } from "../navigation.ts";
import { insuredAt } from "../cities/insured.ts";
import { isPlaceCode } from "../places.ts";
import { draft, edit } from "../state.ts";

/** Goes to the first page, with the place that was read about where none has been chosen yet. */
export function beginAt(place: string): void {
  if (isPlaceCode(place) && draft.get().region === "") edit("region", (before) => ({ ...before, ...insuredAt(place) }));
  void goTo("start");
}
