/**
 * A link that holds an answer's facts and reopens it. The facts stand behind the `#`, which no browser sends: whoever has
 * the link knows them, and nobody else. No name goes into it, because no fact is a name.
 */
import { factsInputSchema, type FactsInput } from "../../shared/policy/index.ts";
import { PATHS } from "../pages.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";

/** What a link says: the facts, with the day they are judged on, and the rules' version that answered. */
export interface Carried {
  readonly facts: FactsInput;
  readonly policyVersion: string;
}

/** A link's two parameters as the page that opens it gets them. */
export type LinkQuery = Readonly<Partial<Record<"v" | "facts", string>>>;

/** The link into the site at this address, e.g. `https://host` or `https://host/index.html`. */
export const linkFor = (site: string, { facts, policyVersion }: Carried): string =>
  `${site.replace(/\/$/, "")}/#/${PATHS.open}?v=${encodeURIComponent(policyVersion)}&facts=${toBase64url(JSON.stringify(facts))}`;

/** As the rules are numbered: year, month, revision. */
const VERSION = /^\d{4}\.\d{1,2}\.\d{1,3}$/;

/** What a link says; nothing when it was cut off, changed or made by something else. */
export function readLink({ v = "", facts = "" }: LinkQuery): Carried | undefined {
  const json = fromBase64url(decoded(facts));
  const policyVersion = decoded(v);
  // It is shown: nobody may write a sentence of their own into our page.
  if (json === undefined || !VERSION.test(policyVersion)) return undefined;
  try {
    const told = factsInputSchema.safeParse(JSON.parse(json));
    return told.success ? { facts: told.data, policyVersion } : undefined;
  } catch {
    return undefined;
  }
}

/** A parameter without the escapes that some carriers put in; the alphabet of the facts has none of its own. */
function decoded(parameter: string): string {
  try {
    return decodeURIComponent(parameter);
  } catch {
    return parameter;
  }
}
