/** Facts that note which of them were looked at: what an answer never looked at cannot have decided it. */
import { eventSchema, personSchema, type Facts, type PersonFacts } from "./facts.ts";

/** Facts as far as told: where she is insured may still be missing; `asOf` is always given. */
export type FactsSoFar = Omit<Facts, "region"> & { readonly region?: string };

const EVENT_FACTS = Object.keys(eventSchema.shape);
const PERSON_FACTS = Object.keys(personSchema.shape);
const OWN_FACTS = ["region", "spouse", "residentReimbursed"];

/**
 * The same facts, equal to what was told in every value. Each time one is read, told or not, its path goes to `note`:
 * `event.date`, `person.contributions`, `spouse`. A record counts as one fact. Figures are not noted.
 */
export function watched(facts: Facts, note: (path: string) => void): Facts {
  const person = (told: PersonFacts, whose: string) => noting(told, PERSON_FACTS, (name) => note(`${whose}.${name}`));
  const { event = {}, person: she = {}, spouse } = facts;
  const parts: Facts = {
    ...facts,
    event: noting(event, EVENT_FACTS, (name) => note(`event.${name}`)),
    person: person(she, "person"),
    ...(spouse && { spouse: person(spouse, "spouse") }),
  };
  return noting(parts, OWN_FACTS, note);
}

/** A copy whose every reading of one of these names is noted. Getters rather than a proxy: old phones have no proxies. */
export function noting<T extends object>(told: T, names: readonly string[], note: (name: string) => void): T {
  const copy = { ...told };
  for (const name of names) {
    Object.defineProperty(copy, name, {
      enumerable: true,
      get: () => {
        note(name);
        const value: unknown = Reflect.get(told, name);
        return value;
      },
    });
  }
  return copy;
}

/** Facts that another one may stand for. */
const STANDS_FOR: Readonly<Record<string, string>> = { "event.gestationMonths": "event.gestationWeeks" };

/** Whether the fact under a path is told, itself or by another that stands for it. */
export function isTold(facts: FactsSoFar, path: string): boolean {
  const other = STANDS_FOR[path];
  return stands(facts, path) || (other !== undefined && stands(facts, other));
}

/** Whether something is told under that very path. */
export function stands(facts: object, path: string): boolean {
  let at: unknown = facts;
  for (const name of path.split(".")) at = typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined;
  return at !== undefined;
}
