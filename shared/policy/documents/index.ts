/** Every paper, by the place that it governs. A new paper is one line here; what else must know of it derives from it. */
import type { PlaceCode } from "../base/places.ts";
import type { Paper } from "../rules/paper.ts";
import { sichuan } from "./sichuan-2024-9/index.ts";

/** The papers of each place, in the order of their days. A place without an entry does not compile. */
export const PAPERS: Readonly<Record<PlaceCode, readonly Paper[]>> = {
  "500000": [],
  "511700": [sichuan],
  "650200": [],
  "140100": [],
};
