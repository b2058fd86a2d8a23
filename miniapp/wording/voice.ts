/** Whom the texts speak to and about: the phone may be in her hand, her husband's or somebody else's. */
import type { Voice } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { sexOf } from "../draft/sex.ts";

export type { Voice };

/** The voice for who asks. A husband who asks about his own vasectomy is himself the one treated. */
export function voiceOf(draft: Draft): Voice {
  const male = sexOf(draft) === "male";
  if (draft.who === "husband") return male ? { she: "你", spouse: "你妻子" } : { she: "她", spouse: "你" };
  if (draft.who === "other") return male ? { she: "他", spouse: "他妻子" } : { she: "她", spouse: "她丈夫" };
  return male ? { she: "你", spouse: "你妻子" } : { she: "你", spouse: "你丈夫" };
}
