/** The signer that the surroundings configure, or a temporary one. */
import * as z from "zod";
import { signingKeySchema, thumbprint, type SigningKey } from "./keys.ts";
import { MismatchedKey, signerWith, temporarySigner, type Signer } from "./signer.ts";

const keySetSchema = z.object({ keys: z.array(signingKeySchema) });

/** The configured keys cannot be used; the message says why, in Chinese, without quoting any of them. */
export class UnusableKeys extends Error {}

/**
 * The signer for a JWK set as text; `ranOut` as in `signerWith`. Without a text the key is made now, and is gone with the
 * process. Throws `UnusableKeys`.
 */
export function configuredSigner(text: string | undefined, ranOut?: () => void): Signer {
  if (text === undefined || text.trim() === "") return temporarySigner();
  const parsed = keySetSchema.safeParse(jsonOf(text));
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "全部"}：${message}`);
    throw new UnusableKeys(`要是 JWK Set，用 npm run signing-key:new 可以造一把（${places.join("；")}）`);
  }
  const { keys } = parsed.data;
  refuseUseless(keys);
  try {
    return signerWith(keys, ranOut);
  } catch (error) {
    if (error instanceof MismatchedKey) throw new UnusableKeys("有一把钥匙的 x 和 d 不是一对，请重新抄一遍");
    throw new UnusableKeys("有一把钥匙不是有效的 Ed25519 钥匙，请重新抄一遍");
  }
}

function refuseUseless(keys: readonly SigningKey[]): void {
  if (!keys.some(({ d }) => d !== undefined)) {
    throw new UnusableKeys("keys 里至少要有一把带 d 的，用 npm run signing-key:new 可以造一把");
  }
  const seen = new Set<string>();
  for (const [at, key] of keys.entries()) {
    const { validFrom, validUntil } = key;
    if (validFrom !== undefined && validUntil !== undefined && Date.parse(validFrom) >= Date.parse(validUntil)) {
      throw new UnusableKeys(`keys.${at} 的 validUntil 要晚于 validFrom`);
    }
    // Of two periods for one key nobody could say which one holds.
    if (seen.has(thumbprint(key))) throw new UnusableKeys(`keys.${at} 和前面的一把是同一把，请去掉一个`);
    seen.add(thumbprint(key));
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableKeys("不是有效的 JSON，请检查引号、逗号和括号");
  }
}
