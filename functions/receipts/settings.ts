/** What of the surroundings' settings is about signing. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { UnusableKeys, configuredSigner } from "./configured.ts";
import type { Signer } from "./signer.ts";

/** The environment variables, by name: the keys as a JWK set, or a file that holds it. */
export const signingSettings = {
  YUJIN_SIGNING_KEYS: z.string().exactOptional(),
  YUJIN_SIGNING_KEYS_FILE: z.string().exactOptional(),
};

/** What is to be said where no configured key signs. */
export const NONE_SIGNS = "签名的钥匙现在都不在 validFrom 到 validUntil 之间";

type SigningSettings = z.infer<z.ZodObject<typeof signingSettings>>;

/** The signer as set, or a temporary one; `ranOut` as in `signerWith`. Throws an error that says in Chinese what to mend. */
export function signerFrom(
  { YUJIN_SIGNING_KEYS: text, YUJIN_SIGNING_KEYS_FILE: file }: SigningSettings,
  ranOut?: () => void,
): Signer {
  if (text !== undefined && file !== undefined) {
    throw new Error("YUJIN_SIGNING_KEYS 和 YUJIN_SIGNING_KEYS_FILE 只能设一个");
  }
  try {
    return configuredSigner(file === undefined ? text : readFileSync(file, "utf8"), ranOut);
  } catch (error) {
    const why =
      error instanceof UnusableKeys
        ? `YUJIN_SIGNING_KEYS ${error.message}`
        : `YUJIN_SIGNING_KEYS_FILE 指向的文件读不出来：${file}`;
    throw new Error(why, { cause: error });
  }
}
