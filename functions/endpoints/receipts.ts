/** `/api/v1/receipts`: whether facts and answer are as signed, and the keys to find it out without us. */
import * as z from "zod";
import { NOTHING, jsonBody, posting, publishing, type Endpoint, type Example } from "../endpoint.ts";
import { digest } from "../receipts/canonical.ts";
import { check, receiptSchema, type Checked } from "../receipts/receipt.ts";
import { publicKeySchema, type Signer } from "../receipts/signer.ts";

/** Loose on purpose: an answer of an older version, with other fields, can be verified just as well. */
const askedSchema = z
  .object({
    facts: z.looseObject({}).meta({
      description: "当时发来的事实，原样。",
      examples: [{ region: "500000", asOf: "2026-03-10" }],
    }),
    answer: z
      .looseObject({ receipt: receiptSchema })
      .meta({ description: "当时收到的回答，原样，连同 receipt。", examples: [] }),
  })
  .meta({ id: "ReceiptCheck", description: "当时的事实和回答" });

const verdictSchema = z
  .object({
    asSigned: z.boolean().meta({
      description: "事实和回答都和签名时一样，签名是我们的正式钥匙签的。",
      examples: [true],
    }),
    facts: z.boolean().meta({ description: "事实和签名时一样。", examples: [true] }),
    answer: z.boolean().meta({ description: "回答和签名时一样。", examples: [true] }),
    signature: z.enum(["valid", "invalid", "unknown-key"]).meta({
      description: "签名：valid 对得上；invalid 对不上，回执被改过；unknown-key 不认识这把钥匙。",
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
        facts: digest(FACTS),
        answer: digest(ANSWER),
        policyVersion: ANSWER.policyVersion,
        time: "2026-11-23T04:00:00.000Z",
        kid: "elsewhere",
        signature: "example".padEnd(86, "-"),
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
      body: jsonBody(askedSchema),
      answer: { mediaType: "application/json", schema: verdictSchema, description: "核对的结果" },
      problems: [],
      examples: [ELSEWHERE],
    },
    ({ facts, answer: { receipt, ...answer } }, c) => {
      const day = facts["asOf"] ?? answer["asOf"];
      const checked = check({ ...facts, asOf: day }, answer, receipt, signer);
      const { policyVersion, time, unsigned } = receipt;
      const temporary = unsigned === true;
      const same = checked.facts && checked.answer && checked.signature === "valid";
      return c.json({
        asSigned: same && !temporary,
        ...checked,
        ...(temporary && { unsigned: true }),
        policyVersion,
        time,
        say: saying(checked, temporary),
      });
    },
  );

function saying({ facts, answer, signature }: Checked, temporary: boolean): string {
  if (signature === "unknown-key") return "不认识签名的钥匙：请核对 kid，或向出回执的服务核对。";
  if (signature === "invalid") return "回执被改过，不能当凭据。";
  if (!facts && !answer) return "事实和回答都和签名时不一样。";
  if (!facts) return "事实和签名时不一样。";
  if (!answer) return "回答和签名时不一样。";
  return temporary ? "都和签名时一样，但签名用的是临时钥匙，不能当凭据。" : "都和签名时一样。";
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
