/** The signer that the surroundings configure, or a temporary one. */
import * as z from "zod";
import { MismatchedKey, newSigningKey, signerWith, signingKeySchema, type Signer } from "./signer.ts";

const currentSchema = z.object({ ...signingKeySchema.shape, d: signingKeySchema.shape.d.unwrap() });
const keySetSchema = z.object({ keys: z.tuple([currentSchema], signingKeySchema) });

/** The configured keys cannot be used; the message says why, in Chinese, without quoting any of them. */
export class UnusableKeys extends Error {}

/**
 * The signer for a JWK set as text: its first key signs, the others are still known. Without a text the key is made
 * now, and is gone with the process. Throws `UnusableKeys`.
 */
export function configuredSigner(text: string | undefined): Signer {
  if (text === undefined || text.trim() === "") return signerWith(newSigningKey(), [], true);
  const parsed = keySetSchema.safeParse(jsonOf(text));
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "全部"}：${message}`);
    throw new UnusableKeys(`要是 JWK Set，第一把带 d，用 npm run signing-key:new 可以造一把（${places.join("；")}）`);
  }
  const [current, ...retired] = parsed.data.keys;
  try {
    return signerWith(current, retired);
  } catch (error) {
    if (error instanceof MismatchedKey) throw new UnusableKeys("第一把钥匙的 x 和 d 不是一对，请重新抄一遍");
    throw new UnusableKeys("有一把钥匙不是有效的 Ed25519 钥匙，请重新抄一遍");
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableKeys("不是有效的 JSON，请检查引号、逗号和括号");
  }
}
