/** The keys that sign receipts, as the surroundings set them: the same as for the server. */
import * as z from "zod";
import { setIn } from "../environment.ts";
import { signerFrom, signingSettings } from "../receipts/settings.ts";
import type { Signer } from "../receipts/signer.ts";
import { Refusal } from "./refusal.ts";

/** The signer; `ranOut` as in `signerWith`. Throws a `Refusal` that says what to mend. */
export function signerHere(ranOut?: () => void): Signer {
  try {
    return signerFrom(z.object(signingSettings).parse(setIn(process.env)), ranOut);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
