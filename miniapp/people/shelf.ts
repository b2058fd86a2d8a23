/** People in memory and on the device, kept the same: reading at start, writing, other tabs, what cannot be read. */
import { emptyDraft, type Draft } from "../draft/draft.ts";
import { idOfKey, keyOf, OLD_KEY, OURS, readPerson, written } from "./person.ts";
import type { Clock } from "./store.ts";
import type { Device, Person, SetAside } from "./types.ts";

const CHOSEN_KEY = "yujin.current";

/** The people as they are here and now; see `createShelf`. */
export type Shelf = ReturnType<typeof createShelf>;

/** Reads what is kept, and takes over the one draft of version 1. */
export function createShelf(device: Device, clock: Clock) {
  const held = new Map<string, Person>();
  /** Ids of those whose last change is not on the device. */
  const unkept = new Set<string>();
  let aside: readonly SetAside[] = [];
  /** Who came out of version 1's key, which stays until they are kept in today's place. */
  let fromOld: string | undefined;

  const isThere = (kept: unknown): boolean => kept !== undefined && kept !== null && kept !== "";

  const write = (id: string): void => {
    const person = held.get(id);
    if (person && !device.write(keyOf(id), written(person))) return;
    unkept.delete(id);
    if (id !== fromOld) return;
    device.remove(OLD_KEY);
    fromOld = undefined;
  };
  const keep = (person: Person): Person => {
    const kept = device.read(keyOf(person.id));
    // A newer version in another tab may have rewritten this key in a shape unknown here: that stays, this goes beside it.
    const mine = isThere(kept) && !readPerson(person.id, kept) ? { ...person, id: clock.newId() } : person;
    if (mine !== person) {
      held.delete(person.id);
      lookAside();
    }
    held.set(mine.id, mine);
    unkept.add(mine.id);
    unkept.forEach(write);
    return mine;
  };

  /** Takes what the device keeps of someone, unless what is here is later. */
  const take = (id: string): void => {
    const kept = device.read(keyOf(id));
    const person = readPerson(id, kept);
    const mine = held.get(id);
    if (person && (!mine || person.edited > mine.edited)) {
      held.set(id, person);
      unkept.delete(id);
    } else if (mine && mine.edited > 0 && !isThere(kept) && !unkept.has(id)) held.delete(id);
  };
  const lookAside = (): void => {
    aside = device
      .keys()
      .filter((key) => key === OLD_KEY || idOfKey(key) !== undefined)
      .filter((key) => !readPerson("", device.read(key)))
      .map((key) => ({ key, text: textOf(device.read(key)) }));
  };
  const takeAll = (): void => {
    const kept = device.keys().flatMap((key) => idOfKey(key) ?? []);
    new Set([...held.keys(), ...kept]).forEach(take);
    lookAside();
  };
  const takeOld = (): void => {
    const old = device.read(OLD_KEY);
    const person = isThere(old) ? readPerson(clock.newId(), old) : undefined;
    if (!person) return;
    // Empty, or taken over already by an app that was killed before it could remove it.
    const known = [emptyDraft, ...[...held.values()].map(({ draft }) => draft)];
    if (known.some((each) => sameDraft(each, person.draft))) device.remove(OLD_KEY);
    else {
      fromOld = person.id;
      keep({ ...person, edited: clock.now() });
    }
  };

  takeAll();
  takeOld();

  return {
    get: (id: string | undefined): Person | undefined => (id === undefined ? undefined : held.get(id)),
    /** Everybody, in the order they were added. */
    all: (): Person[] => [...held.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    /** As `get`, with what another tab has done meanwhile. */
    latest(id: string): Person | undefined {
      const mine = held.get(id);
      take(id);
      // Deleted in another tab while it is being changed here: the change is later, so it stays.
      if (mine && !held.has(id)) held.set(id, mine);
      return held.get(id);
    },
    /** Has someone in memory only, until they are changed. */
    hold(person: Person): Person {
      held.set(person.id, person);
      return person;
    },
    forget: (id: string): void => void held.delete(id),
    /** Keeps someone, with everybody else who is still to be kept; gives them as they are kept. */
    keep,
    remove(id: string): void {
      held.delete(id);
      unkept.delete(id);
      device.remove(keyOf(id));
      if (id === fromOld) device.remove(OLD_KEY);
      // There may be room now.
      unkept.forEach(write);
    },
    holdsUnkept: (): boolean => unkept.size > 0,
    chosen(): string | undefined {
      const id = device.read(CHOSEN_KEY);
      return typeof id === "string" ? id : undefined;
    },
    choose(id: string | undefined): void {
      if (id === undefined) device.remove(CHOSEN_KEY);
      else device.write(CHOSEN_KEY, id);
    },
    setAside: (): readonly SetAside[] => aside,
    discard(key: string): void {
      device.remove(key);
      lookAside();
    },
    eraseAll(): void {
      held.clear();
      unkept.clear();
      fromOld = undefined;
      aside = [];
      device
        .keys()
        .filter((key) => key.startsWith(OURS))
        .forEach(device.remove);
    },
    /** Calls back after another tab has changed something. */
    watch(listener: () => void): void {
      device.watch((key) => {
        const id = key === null ? undefined : idOfKey(key);
        if (id !== undefined) take(id);
        else if (key === null) takeAll();
        else return;
        listener();
      });
    },
  };
}

const sameDraft = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);

const textOf = (kept: unknown): string => (typeof kept === "string" ? kept : JSON.stringify(kept, null, 1));
