/** `/api/v1/receipts`: whether facts and answer are as signed, and the keys to find it out without us. */
import * as z from "zod";
import { readAs, type ReadAs } from "../../shared/policy/index.ts";
import { NOTHING, posting, publishing, type Endpoint, type Example } from "../endpoint.ts";
import { EXAMPLE_SIGNATURE } from "../openapi/example-signer.ts";
import { ambiguityIn, type Ambiguity } from "../receipts/ambiguity.ts";
import { digest } from "../receipts/canonical.ts";
import { check, sentReceiptSchema, type Checked, type Members, type SentReceipt } from "../receipts/check.ts";
import { publicKeySchema } from "../receipts/keys.ts";
import { RECEIPT_TYPE } from "../receipts/receipt.ts";
import type { Signer } from "../receipts/signer.ts";

/** Loose on purpose: an answer of an older version, with other fields, can be verified just as well. */
const askedSchema = z
  .strictObject({
    facts: z.looseObject({}).meta({
      description: "当时发来的事实，原样。",
      examples: [{ region: "500000", asOf: "2026-03-10" }],
    }),
    answer: z
      .looseObject({ receipt: sentReceiptSchema })
      .meta({ description: "当时收到的回答，原样，连同 receipt。", examples: [] }),
  })
  .meta({ id: "ReceiptCheck", description: "当时的事实和回答" });

/** What was sent, with every member: a schema leaves out a `__proto__`. */
interface Asked {
  readonly facts: Members;
  readonly answer: Members;
  readonly receipt: SentReceipt;
  readonly ambiguity: Ambiguity | undefined;
}

const members = z.custom<Members>((value) => typeof value === "object" && value !== null && !Array.isArray(value));
const untouched = z.custom<SentReceipt>((value) => sentReceiptSchema.safeParse(value).success);
const sentSchema = z.object({ facts: members, answer: members });

function readSent(value: unknown, text: string): ReadAs<Asked> {
  const shape = readAs(askedSchema, value);
  if (!shape.ok) return shape;
  const { facts, answer } = sentSchema.parse(value);
  const { receipt, ...rest } = answer;
  return {
    ok: true,
    value: { facts, answer: rest, receipt: untouched.parse(receipt), ambiguity: ambiguityIn(text, value) },
  };
}

/** Why what was sent is not as signed; the first that holds. */
const REASONS = [
  "duplicate-names",
  "inexact-number",
  "broken-text",
  "unknown-key",
  "extra-members",
  "receipt-changed",
  "outside-validity",
  "facts-changed",
  "answer-changed",
  "temporary-key",
] as const;
type Reason = (typeof REASONS)[number];

const SAYINGS: Readonly<Record<Reason, string>> = {
  "duplicate-names": "同一个名字写了两次，不同的程序会读成不一样的，不能核对。",
  "inexact-number": "有的数太长或太大，不同的程序会读成不一样的，不能核对。",
  "broken-text": "有的字不完整，不能核对。",
  "unknown-key": "不认识签名的钥匙：请核对 kid，或向出回执的服务核对。",
  "extra-members": "回执里多了原来没有的内容，不能当凭据。",
  "receipt-changed": "回执被改过，不能当凭据。",
  "outside-validity": "这把钥匙那时不能用来签，不能当凭据。",
  "facts-changed": "事实和签名时不一样。",
  "answer-changed": "回答和签名时不一样。",
  "temporary-key": "都和签名时一样，但签名用的是临时钥匙，不能当凭据。",
};

const verdictSchema = z
  .object({
    asSigned: z.boolean().meta({
      description: "事实和回答都和签名时一样，签名是我们的正式钥匙签的。",
      examples: [true],
    }),
    reason: z
      .enum(REASONS)
      .exactOptional()
      .meta({
        description:
          "不是的话，为什么：duplicate-names 一个名字写了两次；inexact-number 有不能照原样读的数；broken-text 有半个字；unknown-key 不认识钥匙；extra-members 回执里多了内容；receipt-changed 回执改过；outside-validity 钥匙那时不能用；facts-changed 事实改过；answer-changed 回答改过；temporary-key 是临时钥匙签的。",
        examples: ["facts-changed"],
      }),
    facts: z.boolean().meta({ description: "事实和签名时一样。", examples: [true] }),
    answer: z.boolean().meta({ description: "回答和签名时一样。", examples: [true] }),
    signature: z.enum(["valid", "invalid", "unknown-key", "outside-validity"]).meta({
      description:
        "签名：valid 对得上；invalid 对不上，回执被改过；unknown-key 不认识这把钥匙；outside-validity 对得上，但这把钥匙那时不能用。",
      examples: ["valid"],
    }),
    unsigned: z
      .literal(true)
      .exactOptional()
      .meta({ description: "这张回执是临时钥匙签的，不能当凭据。", examples: [true] }),
    policyVersion: z.string().meta({ description: "回执上写的规则版本。", examples: ["2026.11.3"] }),
    time: z.string().meta({ description: "回执上写的时间，UTC。", examples: ["2026-11-23T04:00:00.000Z"] }),
    say: z.string().meta({ description: "一句话的结论。", examples: ["都和签名时一样。"] }),
  })
  .meta({ id: "ReceiptVerdict", description: "核对的结果。" });

const FACTS = { region: "500000", asOf: "2026-03-10" };
const ANSWER = { asOf: "2026-03-10", policyVersion: "2026.11.3", benefits: [], missing: [], citations: {} };

/** The only receipt whose verdict is the same on every server: one that none of them signed. */
const ELSEWHERE: Example = {
  name: "signed-elsewhere",
  summary: "内容对得上，签名的钥匙不是这个服务的",
  body: {
    facts: FACTS,
    answer: {
      ...ANSWER,
      receipt: {
        typ: RECEIPT_TYPE,
        facts: digest(FACTS),
        answer: digest(ANSWER),
        policyVersion: ANSWER.policyVersion,
        time: "2026-11-23T04:00:00.000Z",
        kid: "elsewhere",
        signature: EXAMPLE_SIGNATURE,
      },
    },
  },
};

/** Says whether facts and answer are as signed. */
export const verifyReceipt = (signer: Signer): Endpoint =>
  posting(
    {
      path: "/api/v1/receipts/verify",
      id: "verifyReceipt",
      summary: "核对回执",
      description: "把当时的事实和回答原样发来，说它们是不是和签名时一样。内容不保存。",
      scope: "read",
      body: { mediaType: "application/json", schema: askedSchema, read: readSent },
      answer: { mediaType: "application/json", schema: verdictSchema, description: "核对的结果" },
      problems: [],
      examples: [ELSEWHERE],
    },
    ({ facts, answer, receipt, ambiguity }, c) => {
      const { dressed, ...checked } = check(facts, answer, receipt, signer);
      const unsigned = receipt["unsigned"] === true;
      const reason = ambiguity ?? reasonOf({ ...checked, dressed }, unsigned);
      return c.json({
        asSigned: reason === undefined,
        ...(reason !== undefined && { reason }),
        ...checked,
        ...(unsigned && { unsigned }),
        policyVersion: receipt.policyVersion,
        time: receipt.time,
        say: reason === undefined ? "都和签名时一样。" : SAYINGS[reason],
      });
    },
  );

function reasonOf({ facts, answer, signature, dressed }: Checked, unsigned: boolean): Reason | undefined {
  if (signature === "unknown-key") return "unknown-key";
  if (dressed) return "extra-members";
  if (signature === "invalid") return "receipt-changed";
  if (signature === "outside-validity") return "outside-validity";
  if (!facts) return "facts-changed";
  if (!answer) return "answer-changed";
  return unsigned ? "temporary-key" : undefined;
}

/** The public keys as a JWK set. */
export const receiptKeys = (signer: Signer): Endpoint =>
  publishing(
    {
      path: "/api/v1/receipts/keys",
      id: "listReceiptKeys",
      summary: "查签名的公钥",
      description: "验证回执用的 Ed25519 公钥（JWK Set）。按回执里的 kid 找；换过钥匙的，旧的还在这里。",
      scope: "open",
      params: NOTHING,
      query: NOTHING,
      answer: {
        mediaType: "application/jwk-set+json",
        schema: z.object({
          keys: z.array(publicKeySchema).meta({ description: "公钥，第一把是现在签名用的。", examples: [] }),
        }),
        description: "公钥",
      },
      problems: [],
      examples: [{ name: "keys", summary: "全部公钥" }],
    },
    () => ({ key: "", make: () => ({ keys: [...signer.publicKeys] }) }),
  );
