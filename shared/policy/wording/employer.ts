/** Her employer in a sentence, by who reads it: to the employer's office the sentence speaks to itself. */
import type { Say } from "../rules/words.ts";

/** What a sentence must know to name an employer; on the spouse's route that is the spouse's. */
type Named = Pick<Say, "audience" | "via">;

/** Whether her employer is the one who reads. */
export const isReader = ({ audience, via }: Named): boolean => audience === "hr" && via !== "spouse";

/** 「单位」, to its office 「你们单位」. */
export const employer = (say: Named): string => (isReader(say) ? "你们单位" : "单位");

/** How a step begins that the employer takes: 「请单位」, to its office 「你们单位」. */
export const byEmployer = (say: Named): string => (isReader(say) ? "你们单位" : "请单位");
