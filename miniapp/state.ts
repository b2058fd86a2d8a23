/** Small observable values, and the three the app lives on: the draft, what is to mend, which stretch is open. */
import Taro from "@tarojs/taro";
import { useSyncExternalStore } from "react";
import type { Problem } from "./draft/check.ts";
import { emptyDraft, isDraft, type Draft, type Whose } from "./draft/draft.ts";
import { idOf } from "./ui/ids.ts";

/** A value that components can watch. */
export interface Observable<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly watch: (listener: () => void) => () => void;
}

/** Makes an observable value. */
export function observable<Value>(initial: Value): Observable<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      listeners.forEach((listener) => listener());
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The value now, and again whenever it changes. */
export const useValue = <Value>(value: Observable<Value>): Value => useSyncExternalStore(value.watch, value.get);

const KEY = "yujin.draft.1";

/** What has been typed. Kept on the device, so that leaving or reloading loses nothing. */
export const draft: Observable<Draft> = observable(keptDraft());

/** What is to mend, shown beside its field. */
export const problems = observable<readonly Problem[]>([]);

/** The contribution stretch that is open for editing, if one is. */
export const openStretch = observable<{ readonly whose: Whose; readonly index: number } | undefined>(undefined);

/** Changes the draft through the field with this id, keeps it, and takes back what was said about that field. */
export function edit(fieldId: string, change: (draft: Draft) => Draft): void {
  keep(change(draft.get()));
  const left = problems.get().filter(({ pointer }) => idOf(pointer) !== fieldId);
  if (left.length < problems.get().length) problems.set(left);
}

/** Forgets everything that was typed. */
export function startOver(): void {
  keep(emptyDraft);
  problems.set([]);
  openStretch.set(undefined);
}

function keptDraft(): Draft {
  try {
    const kept: unknown = Taro.getStorageSync(KEY);
    return isDraft(kept) ? kept : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

function keep(next: Draft): void {
  draft.set(next);
  try {
    Taro.setStorageSync(KEY, next);
  } catch {
    // Storage may be full or refused (private browsing): the draft then lives as long as the page.
  }
}
