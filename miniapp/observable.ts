/** Small values that components can watch. */
import { useSyncExternalStore } from "react";

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

/** A value that can be watched but is changed elsewhere. */
export type Watched<Value> = Pick<Observable<Value>, "get" | "watch">;

/** The value now, and again whenever it changes. */
export const useValue = <Value>(value: Watched<Value>): Value => useSyncExternalStore(value.watch, value.get);
