/** A device in memory, used by as many tabs as a test opens. */
import { createPeople, type People } from "../../../miniapp/people/store.ts";
import type { Device } from "../../../miniapp/people/types.ts";

/** A device whose storage the test can look into, fill and change. */
export interface Phone {
  /** What is kept, as text, by key. */
  readonly kept: Map<string, string>;
  /** How many characters fit. */
  room: number;
  /** Opens the app once more: another tab, or the same one after it was killed. */
  readonly open: () => People;
  /** Tells the other tabs of what has been changed since they were told last, as a browser does: later. */
  readonly tellTabs: () => void;
}

/** An empty phone; time moves on with every look at the clock. */
export function phone(): Phone {
  const kept = new Map<string, string>();
  const tabs: { readonly listener: (key: string | null) => void; readonly untold: Set<string> }[] = [];
  let time = 1_000;
  let count = 0;

  const deviceOf = (untold: Set<string>): Device => {
    const changed = (key: string) => {
      for (const tab of tabs) if (tab.untold !== untold) tab.untold.add(key);
    };
    return {
      keys: () => [...kept.keys()],
      read: (key): unknown => {
        const text = kept.get(key);
        return text === undefined ? undefined : JSON.parse(text);
      },
      write(key, value) {
        const text = JSON.stringify(value);
        const others = [...kept].filter(([other]) => other !== key).reduce((sum, [, each]) => sum + each.length, 0);
        if (others + text.length > self.room) return false;
        kept.set(key, text);
        changed(key);
        return true;
      },
      remove(key) {
        kept.delete(key);
        changed(key);
      },
      watch: (listener) => void tabs.push({ listener, untold }),
    };
  };
  const self: Phone = {
    kept,
    room: Infinity,
    open: () =>
      createPeople(deviceOf(new Set()), { now: () => ++time, newId: () => `id-${String(++count).padStart(3, "0")}` }),
    tellTabs: () => {
      for (const { listener, untold } of tabs) {
        const keys = [...untold];
        untold.clear();
        keys.forEach(listener);
      }
    },
  };
  return self;
}

/** Names and summaries, as the list shows them. */
export const shown = (app: People): string[] => app.people.get().map(({ name, summary }) => `${name}：${summary}`);
