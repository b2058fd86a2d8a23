/** 渝医保发〔2025〕37号: what can be asked of taking part, in the order of the answer. */
import type { TopicRules } from "../../participation/topic.ts";
import { continuityIncentive, seriousIllnessCap, zeroClaimIncentive } from "./incentives.ts";
import { familyAccount, individualPartOnly, joinAsIndividual } from "./joining.ts";
import { newbornCovered, newbornJoins } from "./newborns.ts";
import { coverageStarts, joinAsResident, waiting } from "./waiting.ts";

export const participationTopics: readonly TopicRules[] = [
  ...[joinAsIndividual, joinAsResident, newbornJoins, newbornCovered, familyAccount, individualPartOnly],
  ...[coverageStarts, waiting, continuityIncentive, zeroClaimIncentive, seriousIllnessCap],
];
