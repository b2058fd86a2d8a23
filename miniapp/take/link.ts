/**
 * A link that holds an answer's facts and reopens it. The facts stand behind the `#`, which no browser sends: whoever has
 * the link knows them, and nobody else. No name goes into it, because no fact is a name.
 */
import {
  factsInputSchema,
  readParticipation,
  type FactsInput,
  type ParticipationFacts,
  type Topic,
} from "../../shared/policy/index.ts";
import { PATHS } from "../pages.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";

/** What a link says: the facts, with the day they are judged on, and the rules' version that answered. */
export interface Carried<Told = FactsInput> {
  readonly facts: Told;
  readonly policyVersion: string;
}

/** What was told for one question of taking part. */
export type TopicFacts = ParticipationFacts & { readonly topic: Topic };

/** A link's two parameters as the page that opens it gets them. */
export type LinkQuery = Readonly<Partial<Record<"v" | "facts", string>>>;

/** The link into the site at this address, e.g. `https://host` or `https://host/index.html`. */
export const linkFor = (site: string, carried: Carried): string => linkTo(site, PATHS.open, carried);

/** The link to one question of taking part, with what was told for it. */
export const topicLinkFor = (site: string, carried: Carried<TopicFacts>): string =>
  `${linkTo(site, PATHS.topic, carried)}&topic=${carried.facts.topic}`;

const linkTo = (site: string, path: string, { facts, policyVersion }: Carried<object>): string =>
  `${site.replace(/\/$/, "")}/#/${path}?v=${encodeURIComponent(policyVersion)}&facts=${toBase64url(JSON.stringify(facts))}`;

/** As the rules are numbered: year, month, revision. */
const VERSION = /^\d{4}\.\d{1,2}\.\d{1,3}$/;

/** What a link says; nothing when it was cut off, changed or made by something else. */
export const readLink = (query: LinkQuery): Carried | undefined =>
  carriedBy(query, (told) => factsInputSchema.safeParse(told).data);

/** What a link to a question of taking part says; nothing when it is none, or was cut off or changed. */
export const readTopicLink = (query: LinkQuery): Carried<TopicFacts> | undefined =>
  carriedBy(query, (told) => {
    const read = readParticipation(told);
    const { asOf, topic } = read.ok ? read.value : {};
    return read.ok && asOf !== undefined && topic !== undefined ? { ...read.value, asOf, topic } : undefined;
  });

function carriedBy<Told>(
  { v = "", facts = "" }: LinkQuery,
  read: (told: unknown) => Told | undefined,
): Carried<Told> | undefined {
  const json = fromBase64url(decoded(facts));
  const policyVersion = decoded(v);
  // It is shown: nobody may write a sentence of their own into our page.
  if (json === undefined || !VERSION.test(policyVersion)) return undefined;
  try {
    const told = read(JSON.parse(json));
    return told === undefined ? undefined : { facts: told, policyVersion };
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
