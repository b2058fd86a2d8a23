/** The one place where facts become the answer that is sent: for one request, a line of many, or a row of a file. */
import * as z from "zod";
import {
  assessInTurns,
  assessmentSchema,
  type Assessment,
  type Audience,
  type FactsInput,
  type InTurns,
} from "../shared/policy/index.ts";
import { dayInShanghai } from "./clock.ts";
import { receiptFor, receiptSchema, type Receipt } from "./receipts/receipt.ts";
import type { Signer } from "./receipts/signer.ts";

/** The answer as sent: the assessment with its receipt. */
export type Answer = Assessment & { readonly receipt: Receipt };

/** The shape of an answer. */
export const answerSchema = z
  .object({ ...assessmentSchema.shape, receipt: receiptSchema })
  .meta({ id: "Answer", description: "每项待遇的回答，带回执。" });

/** What answering needs from outside. */
export interface Answering {
  readonly now: () => Date;
  readonly signer: Signer;
}

/** The facts as assessed: today in Shanghai stands in where they name no day of asking. */
const dated = (input: FactsInput, now: Date) => ({ ...input, asOf: input.asOf ?? dayInShanghai(now) });

/** Answers without a receipt, where there is no key that would mean anything, or nothing whole to sign. */
export const assessmentOf = (
  input: FactsInput,
  now: Date,
  audience?: Audience,
  step?: () => void,
): InTurns<Assessment> => assessInTurns(dated(input, now), audience, step);

/** Answers for facts, worded for who reads them. `step` is called for each month walked; what it throws is thrown on. */
export function* answerTo(
  input: FactsInput,
  { now, signer }: Answering,
  audience?: Audience,
  step?: () => void,
): InTurns<Answer> {
  const time = now();
  const facts = dated(input, time);
  const assessment = yield* assessInTurns(facts, audience, step);
  yield;
  return { ...assessment, receipt: receiptFor(facts, assessment, time, signer) };
}
