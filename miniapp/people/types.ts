/** The people kept on the device, and the device that keeps them. */
import type { Draft } from "../draft/draft.ts";

/** A place that keeps JSON values under keys. Nothing here throws. */
export interface Device {
  /** Every key there is, also those of others. */
  readonly keys: () => readonly string[];
  /** What is kept under a key; `undefined` or "" where nothing is. */
  readonly read: (key: string) => unknown;
  /** Whether it was kept: a full or refused storage keeps nothing. */
  readonly write: (key: string, value: unknown) => boolean;
  readonly remove: (key: string) => void;
  /** Tells of what another tab kept or removed: the key, or null where anything may have changed. */
  readonly watch: (listener: (key: string | null) => void) => void;
}

/** One person: who is asked about, what has been told of them, what has been ticked off. */
export interface Person {
  readonly id: string;
  /** As the user calls them; "" = not named yet, see `nameOf`. */
  readonly name: string;
  readonly draft: Draft;
  /** Ids of the papers and steps that are done. */
  readonly ticks: readonly string[];
  /** When it was last changed, in milliseconds since 1970: of two tabs, the later one holds. */
  readonly edited: number;
}

/** A person in a list. */
export interface PersonSummary {
  readonly id: string;
  readonly name: string;
  /** Place, event and day in one line. */
  readonly summary: string;
}

/** Something kept that this version cannot read. It stays where it is, untouched, until the user says otherwise. */
export interface SetAside {
  readonly key: string;
  /** What is kept, as text to take along. */
  readonly text: string;
}
