/** The receipt of an answer: what was asked, what was answered, by which version, when; signed. */
import * as z from "zod";
import type { Assessment, Facts } from "../../shared/policy/index.ts";
import { canonical, digest } from "./canonical.ts";
import type { Signer } from "./signer.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: "要是 64 位十六进制 / give 64 hexadecimal digits" });

/** Stands in what is signed, so that a signature of ours under anything else never passes for a receipt. */
export const RECEIPT_TYPE = "yujin-receipt/2";

/** What a receipt holds. */
export const receiptSchema = z
  .object({
    typ: z.literal(RECEIPT_TYPE).meta({
      description: "签的是什么：一张回执，第 2 种写法。以前的回执没有这一项，一样能核对。",
      examples: [RECEIPT_TYPE],
    }),
    facts: sha256.meta({
      description: "事实的 SHA-256：事实按 RFC 8785 写成文字再算。没有写 asOf 的，先补上回答里的 asOf。",
      examples: ["3f0b5c1d2e4a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"],
    }),
    answer: sha256.meta({
      description: "回答的 SHA-256：去掉 receipt，按 RFC 8785 写成文字再算。",
      examples: ["0f1e2d3c4b5a69788796a5b4c3d2e1f03f0b5c1d2e4a69788796a5b4c3d2e1f0"],
    }),
    policyVersion: z.string().meta({ description: "用的是哪一版规则。", examples: ["2026.11.3"] }),
    time: z.iso.datetime().meta({ description: "什么时候答的，UTC。", examples: ["2026-11-23T04:00:00.000Z"] }),
    kid: z.string().meta({
      description: "用哪一把钥匙签的，公钥在 /api/v1/receipts/keys。",
      examples: ["kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"],
    }),
    unsigned: z
      .literal(true)
      .exactOptional()
      .meta({
        description: "服务没有配置签名钥匙：签名用的是启动时临时造的，重启就没有了，不能当凭据。",
        examples: [true],
      }),
    signature: z
      .string()
      .regex(/^[A-Za-z0-9_-]{85}[AQgw]$/, { error: "要是 86 个字符的 base64url / give 86 characters of base64url" })
      .meta({
        description: "Ed25519 签名（base64url）。签的是这张回执去掉 signature 之后按 RFC 8785 写成的文字。",
        examples: ["kC1Vg7pX0m2t5m0v9o1bYkqk3mH5xg8s2rZ9b7p6n4d1c0w8e7f6a5b4c3d2e1f0A9B8C7D6E5F4G3H2J1K0Lg"],
      }),
  })
  .meta({ id: "Receipt", description: "回执：问了什么、答了什么、用哪一版、什么时候，并签了名。" });
export type Receipt = z.infer<typeof receiptSchema>;

/** Makes the receipt of an answer; `facts` are the facts as assessed, the day of asking among them. */
export function receiptFor(facts: Facts, assessment: Assessment, time: Date, signer: Signer): Receipt {
  const { kid, temporary, sign } = signer.at(time);
  const unsigned: Omit<Receipt, "signature"> = {
    typ: RECEIPT_TYPE,
    facts: digest(facts),
    answer: digest(assessment),
    policyVersion: assessment.policyVersion,
    time: time.toISOString(),
    kid,
    ...(temporary && { unsigned: true }),
  };
  return { ...unsigned, signature: sign(canonical(unsigned)) };
}
