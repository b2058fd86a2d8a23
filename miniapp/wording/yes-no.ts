/** What yes and no are called, so that each answers its own question. */
import type { FactPath } from "../../shared/policy/index.ts";

/** Yes and no, in this order. */
type YesNoWords = readonly [yes: string, no: string];

const HAS: YesNoWords = ["有", "没有"];

const WORDS: Partial<Readonly<Record<FactPath, YesNoWords>>> = {
  "person.employed": HAS,
  "event.complication": HAS,
  spouse: ["要看", "不用看"],
  residentReimbursed: ["报过", "没有报过"],
};

/** The words for one question's answers. */
export const yesNoWords = (fact: FactPath): YesNoWords => WORDS[fact] ?? ["是", "不是"];
