/** Receipts, good and dressed up, for the programs of docs/receipts.md to find out about, and what they are to say. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answerTo } from "../../../functions/answering.ts";
import { published, newSigningKey, type SigningKey } from "../../../functions/receipts/keys.ts";
import { signerWith, temporarySigner } from "../../../functions/receipts/signer.ts";
import { atOnce, factsInputSchema } from "../../../shared/policy/index.ts";
import before from "./signed-before.json" with { type: "json" };

const PAGE = join(import.meta.dirname, "../../../docs/receipts.md");

/** The program of the page in this language. */
export function program(language: "js" | "python" | "java"): string {
  const text = new RegExp(`^\`\`\`${language}\\n(.+?)\\n\`\`\`$`, "ms").exec(readFileSync(PAGE, "utf8"))?.[1];
  if (text === undefined) throw new Error(`docs/receipts.md shows no ${language}`);
  return text;
}

/** What lies in the three files, and what a program is to say of it. */
export interface Offline {
  readonly name: string;
  readonly facts: object;
  readonly answer: object;
  readonly keys: readonly object[];
  readonly says: string;
}

/** Puts the three files of a case into a folder. */
export function laidOut(folder: string, { facts, answer, keys }: Offline): void {
  for (const [name, content] of Object.entries({ facts, answer, keys: { keys } })) {
    // A whole number may be written with a fraction of nothing, and is the same number.
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content).replace('"gestationMonths":5', "$&.0"));
  }
}

const GOOD = "都和签名时一样";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The cases. A wage with a fraction, Chinese and the smallest rate are among what is signed. */
export function offlineCases(): readonly Offline[] {
  const key: SigningKey = { ...newSigningKey(), validFrom: "2026-01-01T00:00:00Z", validUntil: "2027-01-01T00:00:00Z" };
  const now = () => new Date("2026-05-30T04:00:00Z");
  const facts = factsInputSchema.parse({
    region: "140100",
    event: { kind: "termination", date: "2026-05-06", gestationMonths: 5, setting: "inpatient" },
    person: { contributions: [{ scheme: "employer", from: "2025-09" }], employerAverageWage: 6000.1 },
    figures: { "contribution-rate:140100:individual": 0.0001 },
  });
  const answer = atOnce(answerTo(facts, { now, signer: signerWith([key]) }));
  const { receipt } = answer;
  const good = { name: "good", facts, answer, keys: [published(key)], says: GOOD };
  const signed = (name: string, changed: object, says: string): Offline => ({
    ...good,
    name,
    answer: { ...answer, receipt: { ...receipt, ...changed } },
    says,
  });
  const last = receipt.signature.slice(-1);
  const respelt = receipt.signature.slice(0, -1) + (LETTERS[LETTERS.indexOf(last) + 1] ?? "");
  const oldKeys = [published({ ...before.key, kty: "OKP", crv: "Ed25519" })];
  const temporary = temporarySigner();
  return [
    good,
    { name: "old", facts: before.facts, answer: before.answer, keys: oldKeys, says: GOOD },
    { ...good, name: "its day told", facts: { ...facts, asOf: answer.asOf } },
    { ...good, name: "a day of null", facts: { ...facts, asOf: null }, says: "事实改过" },
    { ...good, name: "another fact", facts: { ...facts, region: "140200" }, says: "事实改过" },
    { ...good, name: "another answer", answer: { ...answer, headline: "" }, says: "回答改过" },
    { ...good, name: "another key", keys: oldKeys, says: "不认识这把钥匙" },
    signed("a member more", { note: "已核发" }, "回执里多了内容"),
    signed("another type", { typ: "yujin-receipt/1" }, "不是回执"),
    signed("another time", { time: "2026-05-31T04:00:00.000Z" }, "回执改过"),
    signed("other letters", { signature: respelt }, "回执改过"),
    signed("cut off", { signature: receipt.signature.slice(0, 50) }, "回执改过"),
    {
      ...good,
      name: "too late",
      keys: [{ ...published(key), validUntil: "2026-05-30T04:00:00Z" }],
      says: "这把钥匙那时不能用",
    },
    {
      ...good,
      name: "too early",
      keys: [{ ...published(key), validFrom: "2026-05-30T04:00:01Z" }],
      says: "这把钥匙那时不能用",
    },
    {
      ...good,
      name: "temporary",
      answer: atOnce(answerTo(facts, { now, signer: temporary })),
      keys: temporary.publicKeys,
      says: "是临时钥匙签的",
    },
  ];
}
