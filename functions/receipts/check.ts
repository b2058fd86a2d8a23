/** Holds facts and an answer beside a receipt: exactly what was sent, nothing left out and nothing read kindly. */
import * as z from "zod";
import { canonical, digest } from "./canonical.ts";
import { RECEIPT_TYPE, receiptSchema } from "./receipt.ts";
import type { Held, Signer } from "./signer.ts";

/** The members of an object as JSON gave them, whatever their names. */
export type Members = Readonly<Record<string, unknown>>;

/** A receipt as it was sent: what must be there to look at it at all; whether it is right is found out by looking. */
export const sentReceiptSchema = z
  .looseObject({
    facts: z.string().meta({
      description: "事实的 SHA-256。",
      examples: ["3f0b5c1d2e4a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"],
    }),
    answer: z.string().meta({
      description: "回答的 SHA-256。",
      examples: ["0f1e2d3c4b5a69788796a5b4c3d2e1f03f0b5c1d2e4a69788796a5b4c3d2e1f0"],
    }),
    policyVersion: z.string().meta({ description: "规则的版本。", examples: ["2026.11.3"] }),
    time: z.string().meta({ description: "什么时候答的，UTC。", examples: ["2026-11-23T04:00:00.000Z"] }),
    kid: z.string().meta({ description: "钥匙的名字。", examples: ["kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"] }),
    signature: z.string().meta({
      description: "签名。",
      examples: ["kC1Vg7pX0m2t5m0v9o1bYkqk3mH5xg8s2rZ9b7p6n4d1c0w8e7f6a5b4c3d2e1f0A9B8C7D6E5F4G3H2J1K0Lg"],
    }),
  })
  .meta({ id: "SentReceipt", description: "当时收到的 receipt，原样：一项也不要少，也不要多。" });
export type SentReceipt = z.infer<typeof sentReceiptSchema>;

/** What of an answer is as it was signed. */
export interface Checked {
  readonly facts: boolean;
  readonly answer: boolean;
  readonly signature: Held;
  /** Whether the receipt holds members that none ever had. */
  readonly dressed: boolean;
}

const NAMES: ReadonlySet<string> = new Set(Object.keys(receiptSchema.shape));

/** Holds facts and an answer (without its receipt) beside the receipt, each with all its members. */
export function check(facts: Members, answer: Members, receipt: SentReceipt, signer: Signer): Checked {
  const { signature, ...signed } = receipt;
  const { kid, time } = receipt;
  const held = isReceipt(receipt) ? signer.verify({ kid, time, text: canonical(signed), signature }) : "invalid";
  return {
    facts: digest(dated(facts, answer)) === receipt.facts,
    answer: digest(answer) === receipt.answer,
    signature: held,
    dressed: Object.keys(receipt).some((name) => !NAMES.has(name)),
  };
}

/** Receipts of before had no type; whatever names another one is none. */
const isReceipt = (receipt: SentReceipt): boolean => !Object.hasOwn(receipt, "typ") || receipt["typ"] === RECEIPT_TYPE;

/** The day that stood in where the facts name none. A day that is named, as null even, is one that was sent. */
const dated = (facts: Members, answer: Members): Members =>
  Object.hasOwn(facts, "asOf") ? facts : { ...facts, asOf: answer["asOf"] };
