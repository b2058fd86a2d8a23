/** The mini-program is never in another site's frame. */
import type { ResultTold } from "./messages.ts";

/** The site whose frame the app is in. */
export const embedder: { readonly host: string } | undefined = undefined;

/** Tells that site of an answer. */
export const tellResult = (_told: ResultTold): void => undefined;
