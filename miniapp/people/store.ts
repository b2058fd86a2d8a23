/**
 * The people on the device, and the one who is asked about now. Every change is kept at once, so that a killed app
 * loses nothing; what cannot be kept lives on in memory and is tried again at the next change.
 */
import { emptyDraft, type Draft } from "../draft/draft.ts";
import { observable, type Observable, type Watched } from "../observable.ts";
import { nameOf, summaryOf } from "../wording/person.ts";
import { createShelf } from "./shelf.ts";
import type { Device, Person, PersonSummary, SetAside } from "./types.ts";

/** The longest name, in characters. */
export const MAX_NAME = 20;

/** What the store needs of the world beside the device. */
export interface Clock {
  readonly now: () => number;
  /** An id nobody else has, also in other tabs; later ones sort later. */
  readonly newId: () => string;
}

/** What can be taken back: a person deleted, or cleared and still there. */
export interface Undoable {
  readonly kind: "deleted" | "cleared";
  readonly name: string;
}

/** The people, and everything that can be done with them. An id that is not there (any more) is passed over. */
export interface People {
  /** What has been typed about the current person; what is set is kept. */
  readonly draft: Observable<Draft>;
  readonly people: Watched<readonly PersonSummary[]>;
  readonly currentId: Watched<string>;
  readonly ticks: Watched<ReadonlySet<string>>;
  /** Whether something could not be kept, because storage is full or refused. */
  readonly notKept: Watched<boolean>;
  readonly setAside: Watched<readonly SetAside[]>;
  readonly undoable: Watched<Undoable | undefined>;
  /** Changes the current person's draft, beginning from what another tab may have made of it. */
  readonly edit: (change: (draft: Draft) => Draft) => void;
  readonly tick: (id: string, done: boolean) => void;
  readonly choose: (id: string) => void;
  /** Keeps one more person, without choosing them; gives the new id. */
  readonly add: (person: { readonly name: string; readonly draft?: Draft }) => string;
  readonly rename: (id: string, name: string) => void;
  /** Keeps a copy, which goes its own way; gives the new id, or nothing where there is no such person. */
  readonly duplicate: (id: string) => string | undefined;
  readonly remove: (id: string) => void;
  /** Empties the current person's draft and ticks. */
  readonly clear: () => void;
  /** Takes back the last `remove` or `clear`, as long as nothing else was changed. */
  readonly undo: () => void;
  /** Removes one thing that was set aside. */
  readonly discard: (key: string) => void;
  /** Removes every key of the app and begins with one empty person. */
  readonly eraseAll: () => void;
}

/** Takes up what the device keeps. Nothing is written until something is changed, but for what an old version left. */
export function createPeople(device: Device, clock: Clock): People {
  const shelf = createShelf(device, clock);
  let takeBack: { readonly kind: Undoable["kind"]; readonly person: Person; readonly wasCurrent: boolean } | undefined;

  const fresh = (): Person => ({ id: clock.newId(), name: "", draft: emptyDraft, ticks: [], edited: 0 });
  const latest = (): Person =>
    shelf
      .all()
      .reduce<Person | undefined>((last, each) => (last && last.edited >= each.edited ? last : each), undefined) ??
    shelf.hold(fresh());
  let now: Person = shelf.get(shelf.chosen()) ?? latest();

  const draft = observable(now.draft);
  const people = observable<readonly PersonSummary[]>([]);
  const currentId = observable(now.id);
  const ticks = observable<ReadonlySet<string>>(new Set(now.ticks));
  const notKept = observable(false);
  const setAside = observable(shelf.setAside());
  const undoable = observable<Undoable | undefined>(undefined);

  /** Tells the watchers what is different. */
  const publish = (): void => {
    const before = currentId.get();
    now = shelf.get(now.id) ?? latest();
    const other = now.id !== before;
    if (other) currentId.set(now.id);
    if (other || now.draft !== draft.get()) draft.set(now.draft);
    if (!sameTexts(now.ticks, [...ticks.get()])) ticks.set(new Set(now.ticks));
    const list = shelf.all().map((each) => ({ id: each.id, name: nameOf(each), summary: summaryOf(each.draft) }));
    if (!sameList(list, people.get())) people.set(list);
    if (shelf.holdsUnkept() !== notKept.get()) notKept.set(shelf.holdsUnkept());
    if (shelf.setAside() !== setAside.get()) setAside.set(shelf.setAside());
    const last = takeBack && { kind: takeBack.kind, name: nameOf(takeBack.person) };
    if (last?.kind !== undoable.get()?.kind || last?.name !== undoable.get()?.name) undoable.set(last);
  };
  const change = (id: string, made: (person: Person) => Partial<Person>): void => {
    const before = shelf.latest(id);
    if (!before) return;
    takeBack = undefined;
    const kept = shelf.keep({ ...before, ...made(before), edited: Math.max(clock.now(), before.edited + 1) });
    if (now.id === id) now = kept;
    publish();
  };
  const select = (id: string): void => {
    const person = shelf.get(id);
    if (!person || id === now.id) return;
    // One who was never touched was only there so that somebody is.
    if (now.edited === 0) shelf.forget(now.id);
    now = person;
    shelf.choose(id);
  };
  const insert = (name: string, { draft: told, ticks: ticked }: Pick<Person, "draft" | "ticks">): string => {
    takeBack = undefined;
    const { id } = shelf.keep({ id: clock.newId(), name, draft: told, ticks: ticked, edited: clock.now() });
    publish();
    return id;
  };
  const untaken = (): string => {
    const names = new Set(shelf.all().map(nameOf));
    let number = names.size + 1;
    while (names.has(`第 ${number} 位`)) number++;
    return `第 ${number} 位`;
  };

  shelf.watch(publish);
  publish();

  return {
    draft: { ...draft, set: (next) => change(now.id, () => ({ draft: next })) },
    people,
    currentId,
    ticks,
    notKept,
    setAside,
    undoable,
    edit: (made) => change(now.id, (person) => ({ draft: made(person.draft) })),
    tick: (tick, done) =>
      change(now.id, (person) => {
        const others = person.ticks.filter((each) => each !== tick);
        return { ticks: done ? [...others, tick] : others };
      }),
    choose(id) {
      takeBack = undefined;
      select(id);
      publish();
    },
    add: ({ name, draft: told = emptyDraft }) => insert(tidyName(name) || untaken(), { draft: told, ticks: [] }),
    rename: (id, name) => change(id, () => ({ name: tidyName(name) })),
    duplicate(id) {
      const person = shelf.latest(id);
      return person && insert(copyName(nameOf(person)), person);
    },
    remove(id) {
      const person = shelf.latest(id);
      if (!person) return;
      takeBack = { kind: "deleted", person, wasCurrent: id === now.id };
      shelf.remove(id);
      if (id === now.id) {
        now = latest();
        shelf.choose(now.edited === 0 ? undefined : now.id);
      }
      publish();
    },
    clear() {
      const person = shelf.latest(now.id) ?? now;
      change(now.id, () => ({ draft: emptyDraft, ticks: [] }));
      takeBack = { kind: "cleared", person, wasCurrent: true };
      publish();
    },
    undo() {
      if (!takeBack) return;
      const { person, wasCurrent } = takeBack;
      takeBack = undefined;
      const kept = shelf.keep({ ...person, edited: clock.now() });
      if (wasCurrent) select(kept.id);
      publish();
    },
    discard(key) {
      shelf.discard(key);
      publish();
    },
    eraseAll() {
      takeBack = undefined;
      shelf.eraseAll();
      now = latest();
      publish();
    },
  };
}

/** A name as it is kept: without blanks around it, at most `MAX_NAME` characters. */
const tidyName = (name: string): string => Array.from(name.trim()).slice(0, MAX_NAME).join("");

const COPY = "（副本）";
const copyName = (name: string): string =>
  `${Array.from(name)
    .slice(0, MAX_NAME - COPY.length)
    .join("")}${COPY}`;

const sameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

const sameList = (some: readonly PersonSummary[], others: readonly PersonSummary[]): boolean =>
  some.length === others.length &&
  some.every(({ id, name, summary }, at) => {
    const other = others[at];
    return other?.id === id && other.name === name && other.summary === summary;
  });
