/** Ed25519 keys: one that signs, and all whose signatures are still known, each by its thumbprint (RFC 7638). */
import {
  type JsonWebKey,
  type KeyObject,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from "node:crypto";
import * as z from "zod";
import { canonical } from "./canonical.ts";

const bytes32 = z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: "要是 43 个字符的 base64url" });

/** An Ed25519 key as a JSON Web Key (RFC 8037); `d` is its secret half. */
export const signingKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: bytes32,
  d: bytes32.exactOptional(),
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
  })
  .meta({ id: "PublicKey", description: "一把公钥（RFC 8037）。" });
export type PublicKey = z.infer<typeof publicKeySchema>;

/** Signs texts, and knows the public keys. */
export interface Signer {
  readonly kid: string;
  /** Whether the key was made at start and is gone after it: what it signs proves nothing later. */
  readonly temporary: boolean;
  /** Base64url of the signature over the UTF-8 of the text. */
  readonly sign: (text: string) => string;
  /** Whether the key of that name signed the text; `undefined` for a key that is not known. */
  readonly verify: (kid: string, text: string, signature: string) => boolean | undefined;
  readonly publicKeys: readonly PublicKey[];
}

/** RFC 7638: the hash of the key's required members; the same key has the same name everywhere. */
const thumbprint = ({ crv, kty, x }: SigningKey): string =>
  createHash("sha256").update(canonical({ crv, kty, x })).digest("base64url");

/** A new secret key. */
export function newSigningKey(): Required<SigningKey> {
  const { kty, crv, x, d } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return signingKeySchema.required().parse({ kty, crv, x, d });
}

/** The secret half does not belong to the public half. */
export class MismatchedKey extends Error {}

/**
 * Signs with the first key and still knows the others, whose secret halves may be left out. Throws `MismatchedKey`
 * where the halves of the first do not belong together.
 */
export function signerWith(
  current: Required<SigningKey>,
  retired: readonly SigningKey[] = [],
  temporary = false,
): Signer {
  const secret = createPrivateKey({ key: jwk(current), format: "jwk" });
  const known = new Map<string, KeyObject>();
  const publicKeys = [current, ...retired].map(({ kty, crv, x }): PublicKey => {
    const kid = thumbprint({ kty, crv, x });
    known.set(kid, createPublicKey({ key: { kty, crv, x }, format: "jwk" }));
    return { kty, crv, x, kid, use: "sig", alg: "EdDSA" };
  });
  if (createPublicKey(secret).export({ format: "jwk" }).x !== current.x) throw new MismatchedKey();
  return {
    kid: thumbprint(current),
    temporary,
    sign: (text) => sign(null, Buffer.from(text), secret).toString("base64url"),
    verify: (kid, text, signature) => {
      const key = known.get(kid);
      return key && verify(null, Buffer.from(text), key, Buffer.from(signature, "base64url"));
    },
    publicKeys,
  };
}

const jwk = ({ kty, crv, x, d }: Required<SigningKey>): JsonWebKey => ({ kty, crv, x, d });
