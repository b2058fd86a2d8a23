/** API keys: how one is made, read from a request, and recognised by its hash alone. */
import { hash, randomBytes, timingSafeEqual } from "node:crypto";

/** What a key is for: real questions, or trying out. Test keys have a quota of their own. */
export const KEY_KINDS = ["live", "test"] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
export const isKind = (text: string): text is KeyKind => KEY_KINDS.some((kind) => kind === text);

/** 256 random bits; the head tells people and secret scanners what it is, and what it is for. */
export const newKey = (kind: KeyKind = "live"): string => `yj_${kind}_${randomBytes(32).toString("base64url")}`;

/** What a key is for, by its head; those made before there were kinds are live. */
export const kindOf = (key: string): KeyKind => (key.startsWith("yj_test_") ? "test" : "live");

/** A name for a key that nobody can ask with: the first digits of its hash. */
export const idOf = (sha256: string): string => sha256.slice(0, 8);

/** What of a key may be configured: its SHA-256 as 64 hexadecimal digits. */
export const hashOfKey = (key: string): string => hash("sha256", key);

const BEARER = /^bearer +(yj_(?:live_|test_)?[\w-]{43})$/i;

/** What an `Authorization` header holds: nothing, something that is no key of ours, or a key. */
export type Sent = { readonly kind: "nothing" | "unreadable" } | { readonly kind: "key"; readonly key: string };

/** Reads an `Authorization` header. */
export function readAuthorization(header: string | undefined): Sent {
  if (header === undefined) return { kind: "nothing" };
  const key = BEARER.exec(header)?.[1];
  return key === undefined ? { kind: "unreadable" } : { kind: "key", key };
}

/** Finds the owner of a key among hashes, in a time that does not tell how near a wrong key came. */
export function ownerOf<T>(key: string, owners: readonly (readonly [Uint8Array, T])[]): T | undefined {
  const sent = hash("sha256", key, "buffer");
  let found: T | undefined;
  for (const [known, owner] of owners) if (timingSafeEqual(sent, known)) found = owner;
  return found;
}
