/** Signs texts with the key whose time it is, and knows the signatures of all keys that are configured. */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import {
  holdsAt,
  newSigningKey,
  published,
  thumbprint,
  type PublicKey,
  type SecretKey,
  type SigningKey,
} from "./keys.ts";

/** One key that signs. */
export interface Signing {
  readonly kid: string;
  /** Whether the key was made by this process and is gone after it: what it signs proves nothing later. */
  readonly temporary: boolean;
  /** Base64url of the signature over the UTF-8 of the text. */
  readonly sign: (text: string) => string;
}

/** What became of a signature: `outside-validity` is a good one of a key whose time it was not. */
export type Held = "valid" | "invalid" | "unknown-key" | "outside-validity";

/** What is to be verified: a text, said to be signed by a key at a time. */
export interface SignedText {
  readonly kid: string;
  readonly time: string;
  readonly text: string;
  readonly signature: string;
}

/** Signs texts, and knows the public keys. */
export interface Signer {
  /** The key for what is signed at this time: the first whose period holds it, a temporary one where there is none. */
  readonly at: (time: Date) => Signing;
  readonly verify: (signed: SignedText) => Held;
  readonly publicKeys: readonly PublicKey[];
}

/** The secret half of a key does not belong to its public half. */
export class MismatchedKey extends Error {}

/**
 * Signs with those of the keys that have their secret half, each in its time. `ranOut` is told once, when it is nobody's
 * time and a temporary key must stand in. Throws `MismatchedKey` where halves do not belong together.
 */
export function signerWith(keys: readonly SigningKey[], ranOut: () => void = () => undefined): Signer {
  const known = new Map(keys.map((key) => [thumbprint(key), { key, verifies: publicHalf(key) }]));
  const signings = keys.flatMap((key) => (hasSecret(key) ? [{ key, signing: signingWith(key, false) }] : []));
  let standIn: Signing | undefined;
  const temporary = (): Signing => {
    const key = newSigningKey();
    known.set(thumbprint(key), { key, verifies: publicHalf(key) });
    ranOut();
    return signingWith(key, true);
  };
  return {
    at: (time) => signings.find(({ key }) => holdsAt(key, time))?.signing ?? (standIn ??= temporary()),
    verify: ({ kid, time, text, signature }) => {
      const found = known.get(kid);
      if (!found) return "unknown-key";
      const bytes = Buffer.from(signature, "base64url");
      // Some letters can be changed without changing a byte; what was sent must be what was signed.
      if (bytes.toString("base64url") !== signature) return "invalid";
      if (!verify(null, Buffer.from(text), found.verifies, bytes)) return "invalid";
      return holdsAt(found.key, new Date(time)) ? "valid" : "outside-validity";
    },
    publicKeys: keys.map(published),
  };
}

/** A signer with nothing but a key of its own, which is gone with the process. */
export function temporarySigner(): Signer {
  const key = newSigningKey();
  const signing = signingWith(key, true);
  return { ...signerWith([key]), at: () => signing };
}

const hasSecret = (key: SigningKey): key is SecretKey => key.d !== undefined;

const publicHalf = ({ kty, crv, x }: SigningKey): KeyObject => createPublicKey({ key: { kty, crv, x }, format: "jwk" });

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

function signingWith({ kty, crv, x, d }: SecretKey, temporary: boolean): Signing {
  // From its own half alone: given both, releases of Node differ in what they say of halves that do not belong together.
  const key = Buffer.concat([PKCS8, Buffer.from(d, "base64url")]);
  const secret = createPrivateKey({ key, format: "der", type: "pkcs8" });
  if (createPublicKey(secret).export({ format: "jwk" }).x !== x) throw new MismatchedKey();
  return {
    kid: thumbprint({ kty, crv, x }),
    temporary,
    sign: (text) => sign(null, Buffer.from(text), secret).toString("base64url"),
  };
}
