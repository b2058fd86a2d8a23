/** Every layout of which it is written what must be read out of it. */
import { BANKS } from "./banks.ts";
import { BESIDE } from "./beside.ts";
import { BREAKS } from "./breaks.ts";
import { BREATH } from "./breath.ts";
import { COLUMNS } from "./columns.ts";
import { EXCEPTIONS } from "./exceptions.ts";
import { FOUND } from "./found.ts";
import { LAYOUTS, type Layout } from "./layouts.ts";
import { LIFE } from "./life.ts";
import { LONGER } from "./longer.ts";
import { MIXED } from "./mixed.ts";
import { HOLDING } from "./holding.ts";
import { NAMES } from "./names.ts";
import { OPENINGS } from "./openings.ts";
import { PORTALS } from "./portals.ts";
import { SECTIONS } from "./sections.ts";
import { SHAPES } from "./shapes.ts";
import { SPEECH } from "./speech.ts";
import { FOLLOWING } from "./following.ts";
import { STARTS } from "./starts.ts";
import { TRIED } from "./tried.ts";
import { UNDATED } from "./undated.ts";
import { YEARS } from "./years.ts";

export const ALL: readonly Layout[] = [
  ...LAYOUTS,
  ...FOUND,
  ...SHAPES,
  ...SPEECH,
  ...MIXED,
  ...YEARS,
  ...FOLLOWING,
  ...NAMES,
  ...HOLDING,
  ...PORTALS,
  ...TRIED,
  ...LIFE,
  ...EXCEPTIONS,
  ...LONGER,
  ...BESIDE,
  ...OPENINGS,
  ...BREAKS,
  ...STARTS,
  ...BANKS,
  ...UNDATED,
  ...SECTIONS,
  ...BREATH,
  ...COLUMNS,
];
