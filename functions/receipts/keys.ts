/** Ed25519 keys as JSON Web Keys (RFC 8037): their shapes, their names, and from when until when they sign. */
import { createHash, createPrivateKey, randomBytes } from "node:crypto";
import * as z from "zod";
import { canonical } from "./canonical.ts";

/** Of the last letter two bits are no part of the 32 bytes; only where they are zero is there one way to write them. */
const bytes32 = z
  .string()
  .regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, { error: "要是 43 个字符的 base64url，请重新抄一遍" });
const moment = z.iso.datetime({ error: "要是 UTC 的时间，如 2027-01-01T00:00:00Z" });

/** A key as configured; `d` is its secret half. Without an end of its period it has none, and so for the beginning. */
export const signingKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: bytes32,
  d: bytes32.exactOptional(),
  validFrom: moment.exactOptional(),
  validUntil: moment.exactOptional(),
});
export type SigningKey = z.infer<typeof signingKeySchema>;

/** A key as published. */
export const publicKeySchema = z
  .object({
    kty: z.literal("OKP").meta({ description: "钥匙的种类。", examples: ["OKP"] }),
    crv: z.literal("Ed25519").meta({ description: "用的曲线。", examples: ["Ed25519"] }),
    x: z.string().meta({ description: "公钥，base64url。", examples: ["11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"] }),
    kid: z.string().meta({
      description: "钥匙的名字（RFC 7638 指纹），回执里的 kid 指它。",
      examples: ["kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"],
    }),
    use: z.literal("sig").meta({ description: "只用来签名。", examples: ["sig"] }),
    alg: z.literal("EdDSA").meta({ description: "签名的算法。", examples: ["EdDSA"] }),
    validFrom: z
      .string()
      .exactOptional()
      .meta({
        description: "从这一刻起的回执才能用它签，UTC；没有就不限。",
        examples: ["2026-11-01T00:00:00Z"],
      }),
    validUntil: z
      .string()
      .exactOptional()
      .meta({
        description: "这一刻以前的回执才能用它签，UTC；没有就不限。",
        examples: ["2028-11-01T00:00:00Z"],
      }),
  })
  .meta({ id: "PublicKey", description: "一把公钥（RFC 8037），和它管的时间。" });
export type PublicKey = z.infer<typeof publicKeySchema>;

/** RFC 7638: the hash of the key's required members; the same key has the same name everywhere. */
export const thumbprint = ({ crv, kty, x }: SigningKey): string =>
  createHash("sha256").update(canonical({ crv, kty, x })).digest("base64url");

/** What of a key everyone may know. */
export const published = ({ kty, crv, x, validFrom, validUntil }: SigningKey): PublicKey => ({
  kty,
  crv,
  x,
  kid: thumbprint({ kty, crv, x }),
  use: "sig",
  alg: "EdDSA",
  ...(validFrom !== undefined && { validFrom }),
  ...(validUntil !== undefined && { validUntil }),
});

/** Whether a moment lies in the period of a key: from its beginning, before its end. */
export function holdsAt(
  { validFrom, validUntil }: Pick<SigningKey, "validFrom" | "validUntil">,
  moment: Date,
): boolean {
  const at = moment.getTime();
  if (Number.isNaN(at)) return false;
  return (
    (validFrom === undefined || at >= Date.parse(validFrom)) &&
    (validUntil === undefined || at < Date.parse(validUntil))
  );
}

/** A key with its secret half. */
export type SecretKey = SigningKey & { readonly d: string };

/** What stands before the 32 random bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_OF_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

/** A new secret key. Not by `generateKeyPairSync`: in Node 20 its remains can lock up the thread that collects them. */
export function newSigningKey(): SecretKey {
  const der = Buffer.concat([PKCS8_OF_ED25519, randomBytes(32)]);
  const { kty, crv, x, d } = createPrivateKey({ key: der, format: "der", type: "pkcs8" }).export({ format: "jwk" });
  return { ...signingKeySchema.parse({ kty, crv, x }), d: bytes32.parse(d) };
}
