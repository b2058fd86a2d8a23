/** What a question is: in which words, why, where to look it up, and what can be answered. */
import type { Benefit } from "../assessment/assessment.ts";
import type { Audience } from "../assessment/words.ts";
import type { Contribution, Scheme } from "../facts/facts.ts";

/**
 * The facts that are asked for. Figures never are, nor whose sex it is: the event settles it; nor whether the spouse's job
 * went on after its last month: who knows may tell it.
 */
export type FactPath =
  | "region"
  | "event.kind"
  | "event.date"
  | "event.procedure"
  | "event.gestationMonths"
  | "event.setting"
  | "event.place"
  | "event.fetuses"
  | "event.dystocia"
  | "event.caesarean"
  | "event.complication"
  | "person.contributions"
  | "person.employed"
  | "person.dismissedOn"
  | "person.averageBaseLastYear"
  | "person.employerAverageWage"
  | "person.monthlyStipend"
  | "person.wageBeforeLeave"
  | "spouse"
  | "spouse.contributions"
  | "residentReimbursed";

/** How the texts call the one who gives birth or is treated, and the spouse. */
export interface Voice {
  readonly she: string;
  readonly spouse: string;
  /** How the employer is called where it is the one who reads; steps then say who takes them. */
  readonly employer?: string;
}

/** She holds the phone herself. */
export const DEFAULT_VOICE: Voice = { she: "你", spouse: "你丈夫" };

/** Nobody told who reads it. */
export const NEUTRAL_VOICE: Voice = { she: "本人", spouse: "配偶" };

/** The employer reads it. */
export const HR_VOICE: Voice = { she: "员工", spouse: "员工的配偶", employer: "你们单位" };

/** How questions speak to who reads them. */
export const voiceOf = (audience: Audience): Voice => (audience === "hr" ? HR_VOICE : DEFAULT_VOICE);

/** What belongs on one screen: where, what happened, the months paid, how it went, her work, the spouse, resident insurance. */
export type Subject = "place" | "event" | "record" | "birth" | "work" | "spouse" | "resident";

/**
 * What can be answered. Days, yuan and counts with both ends included; `place` takes a code or `overseas`. A day with a
 * `none` may not be there at all: `null` says so, and `none` is what that answer is called.
 */
export type AnswerKind =
  | { readonly kind: "choice"; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: "yes-no" }
  | { readonly kind: "day"; readonly from: string; readonly to: string; readonly none?: string }
  | { readonly kind: "yuan"; readonly min: number; readonly max: number }
  | { readonly kind: "count"; readonly min: number; readonly max: number }
  | { readonly kind: "place" }
  /** `fields`: the details of a stretch that can matter, by its scheme. */
  | { readonly kind: "record"; readonly fields: Readonly<Record<Scheme, readonly (keyof Contribution)[]>> };

/** The words of a question. */
export interface Words {
  readonly ask: string;
  readonly why: string;
  /** Where the answer stands written. */
  readonly where?: string;
  /** What is assumed while it is left out, where that has an ordinary meaning: 按单胎算. */
  readonly leftOut?: string;
  /** Whether it cannot be known yet, because what it is about has not happened. */
  readonly early?: boolean;
}

/** One question. `spouse` is answered yes by telling a spouse, with or without a record, and no by telling none. */
export type Question = Words & {
  readonly fact: FactPath;
  readonly subject: Subject;
  /** Which benefits the answer may still change. */
  readonly benefits: readonly Benefit[];
} & AnswerKind;
