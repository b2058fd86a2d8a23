/** 渝医保发〔2025〕37号: what can be asked of taking part, in the order of the answer, and what its words must have a sentence for. */
import type { TopicRules } from "../../participation/topic.ts";
import { capConditions, seriousIllnessCap } from "./cap.ts";
import { familyAccount, fundingConditions, individualPartOnly, saidOfFunding } from "./funding.ts";
import {
  continuityIncentive,
  incentivesConditions,
  incentivesReadings,
  saidOfIncentives,
  zeroClaimIncentive,
} from "./incentives.ts";
import { joinAsIndividual, joiningConditions, joiningReadings, newbornJoins, saidOfJoining } from "./joining.ts";
import { newbornConditions, newbornCovered, newbornReadings, saidOfNewborns } from "./newborns.ts";
import { coverageStarts, saidOfWaiting, waiting, waitingConditions, waitingReadings } from "./waiting.ts";
import { joinAsResident, saidOfWindow, windowConditions, windowReadings } from "./window.ts";

export const participationTopics: readonly TopicRules[] = [
  ...[joinAsIndividual, joinAsResident, newbornJoins, newbornCovered, familyAccount, individualPartOnly],
  ...[coverageStarts, waiting, continuityIncentive, zeroClaimIncentive, seriousIllnessCap],
];

/** Conditions of all of them. */
export const participationConditions = {
  ...joiningConditions,
  ...fundingConditions,
  ...incentivesConditions,
  ...newbornConditions,
  ...windowConditions,
  ...waitingConditions,
  ...capConditions,
};
/** Their readings. */
export const participationReadings = {
  ...joiningReadings,
  ...incentivesReadings,
  ...newbornReadings,
  ...windowReadings,
  ...waitingReadings,
};
/** What is said beside them. */
export const saidOfParticipation = [
  saidOfJoining,
  saidOfFunding,
  saidOfIncentives,
  saidOfNewborns,
  saidOfWindow,
  saidOfWaiting,
];
