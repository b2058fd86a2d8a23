/** An answer of benefits, to be taken along. */
import type { Assessment, FactsInput } from "../../shared/policy/index.ts";
import type { Along } from "../take/along.ts";
import { linkFor } from "../take/link.ts";
import { pictureBlocks } from "../take/picture-lines.ts";
import { shareText } from "../take/share.ts";
import { site } from "../take/site";
import type { Voice } from "../wording/voice.ts";

/** The link pins the day, so that it gives the same answer on any other. */
export function answerAlong(assessment: Assessment, facts: FactsInput, voice: Voice): Along {
  const { asOf, policyVersion } = assessment;
  const origin = site();
  return {
    link: origin && linkFor(origin, { facts: { ...facts, asOf }, policyVersion }),
    picture: () => pictureBlocks(assessment, voice),
    message: shareText(assessment, voice),
  };
}
