/** One person as the device keeps them: each under a key of their own, with the version of its shape. */
import { readDraft } from "../draft/read-draft.ts";
import type { Person } from "./types.ts";

/** The version of the shape that is written. */
export const VERSION = 3;

/** Every key of the app begins so. */
export const OURS = "yujin.";

/** Where version 1 kept its only draft. */
export const OLD_KEY = "yujin.draft.1";

const PREFIX = "yujin.person.";

/** Where a person is kept. One key each: what goes wrong with one leaves the others alone, and none grows large. */
export const keyOf = (id: string): string => `${PREFIX}${id}`;

/** Whose key it is, where it is a person's. */
export const idOfKey = (key: string): string | undefined =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;

const FIELDS: ReadonlySet<string> = new Set(["version", "name", "draft", "ticks", "edited"]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * What each version became in the next one. A bare draft is version 1: it had no version, no name and no ticks. Version 2 knew
 * nothing of taking part, which then reads as not answered.
 */
const STEPS: Readonly<Record<number, (kept: unknown) => unknown>> = {
  1: (draft) => ({ version: 2, name: "", draft, ticks: [], edited: 0 }),
  2: (kept) => (isFields(kept) ? { ...kept, version: 3 } : kept),
};

/** The person kept as `kept` by this or an older version; nothing where any of it cannot be read. */
export function readPerson(id: string, kept: unknown): Person | undefined {
  let value = kept;
  let version = versionOf(value);
  for (let step = STEPS[version]; version < VERSION && step !== undefined; step = STEPS[version]) {
    value = step(value);
    version = versionOf(value);
  }
  if (version !== VERSION || !isFields(value)) return undefined;
  const { name, draft, ticks, edited } = value;
  const read = readDraft(draft);
  if (
    Object.keys(value).some((field) => !FIELDS.has(field)) ||
    typeof name !== "string" ||
    typeof edited !== "number" ||
    !isTexts(ticks)
  )
    return undefined;
  return read && { id, name, draft: read, ticks, edited };
}

/** What is kept of a person, under `keyOf(id)`. */
export function written({ name, draft, ticks, edited }: Person): Fields {
  return { version: VERSION, name, draft, ticks, edited };
}

function versionOf(kept: unknown): number {
  const { version } = isFields(kept) ? kept : {};
  if (version === undefined) return 1;
  return typeof version === "number" ? version : Number.NaN;
}

const isFields = (kept: unknown): kept is Fields => typeof kept === "object" && kept !== null && !Array.isArray(kept);

const isTexts = (kept: unknown): kept is readonly string[] =>
  Array.isArray(kept) && kept.every((each) => typeof each === "string");
