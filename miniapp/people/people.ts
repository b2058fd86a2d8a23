/** The people kept on this device: several, named by the user, each with their own answers and ticks. */
import type { Draft } from "../draft/draft.ts";
import { device } from "./device";
import { createPeople } from "./store.ts";

/** Milliseconds and three characters by chance: enough for tabs that add someone in the same moment. */
const newId = (): string =>
  Date.now().toString(36).padStart(9, "0") + Math.random().toString(36).slice(2, 5).padEnd(3, "0");

const store = createPeople(device, { now: () => Date.now(), newId });

/** What has been typed about the current person. */
export const { draft, edit: editDraft, clear: clearCurrent } = store;

/** Everybody in the order they were added, the current person, and which papers and steps of theirs are done. */
export const { people, currentId, ticks } = store;

/** What must be told: that storage refuses, what could not be read, what can be taken back. */
export const { notKept, setAside, undoable } = store;

/** Makes someone the one who is asked about. */
export const choosePerson = (id: string): void => store.choose(id);

/** Keeps one more person, without choosing them; gives the new id. Without a name they get a number. */
export const addPerson = (person: { readonly name: string; readonly draft?: Draft }): string => store.add(person);

/** Calls someone something else, in at most 20 characters. */
export const renamePerson = (id: string, name: string): void => store.rename(id, name);

/** Keeps a copy that goes its own way; gives its id, or nothing where there is no such person. */
export const duplicatePerson = (id: string): string | undefined => store.duplicate(id);

/** Deletes someone; after the last one, there is a fresh empty one. `undo` takes it back. */
export const deletePerson = (id: string): void => store.remove(id);

/** Marks a paper or step of the current person as done or not. */
export const tick = (id: string, done: boolean): void => store.tick(id, done);

/** Takes back the last deletion or clearing, as long as nothing else was changed. */
export const undo = (): void => store.undo();

/** Removes one thing that was set aside. */
export const discardSetAside = (key: string): void => store.discard(key);

/** Erases everything the app keeps on this device: all people, ticks, settings, what was set aside. */
export const eraseAll = (): void => store.eraseAll();
