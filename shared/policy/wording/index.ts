/** Which sentences a paper is told in. A paper without an entry does not compile. */
import type { LoadedPaper, PaperId } from "../documents/index.ts";
import type { SpokenWords } from "../rules/words.ts";
import { chongqing12Words } from "./chongqing-2024-12.ts";
import { chongqing37Words } from "./chongqing-2025-37.ts";
import { generalWords } from "./general.ts";
import { karamayWords } from "./karamay-2026-4.ts";
import { insuranceLawWords } from "./national-insurance-law.ts";
import { order619Words } from "./national-order-619.ts";
import { sharedConditions } from "./shared-conditions.ts";
import { sichuanWords } from "./sichuan-2024-9.ts";
import { taiyuanWords } from "./taiyuan-2024-51.ts";

/** A paper writes no section for what it never says, and may leave shared conditions to their common words. */
const whole = (words: Pick<SpokenWords, "conditions"> & Partial<SpokenWords>): SpokenWords => ({
  notes: {},
  premises: {},
  readings: {},
  actions: {},
  materials: {},
  ...words,
  conditions: { ...sharedConditions, ...words.conditions },
});

const WORDS: Readonly<Record<PaperId, SpokenWords>> = {
  "cq-2024-12": whole(chongqing12Words),
  "cq-2025-37": whole(chongqing37Words),
  "sc-2024-9": whole(sichuanWords),
  "km-2026-4": whole(karamayWords),
  "ty-2024-51": whole(taiyuanWords),
  "cn-sil-2018": whole(insuranceLawWords),
  "cn-order-619": whole(order619Words),
};

/** The sentences of a paper; the general ones where no paper decides. */
export const wordsOf = (paper: LoadedPaper | undefined): SpokenWords =>
  paper ? WORDS[paper.document.id] : generalWords;
