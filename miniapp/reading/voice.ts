/** Whom the examples and the questions speak of. */
import type { Voice } from "../wording/voice.ts";

/** A woman who is neither the reader nor hers. */
export const SOMEBODY: Voice = { she: "她", spouse: "她丈夫" };
