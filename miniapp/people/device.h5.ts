/**
 * What the browser keeps for the app. Not by way of Taro: its storage hides what it cannot parse, so that it could be
 * neither shown nor copied.
 */
import { attempt } from "./attempt.ts";
import type { Device } from "./types.ts";

/** The browser's storage, with values wrapped as Taro wraps them. */
export const device: Device = {
  keys: () => attempt(() => Object.keys(localStorage)) ?? [],
  read: (key) => attempt(() => unwrapped(localStorage.getItem(key))),
  write: (key, value) =>
    attempt(() => {
      localStorage.setItem(key, JSON.stringify({ data: value }));
      return true;
    }) ?? false,
  remove: (key) => attempt(() => localStorage.removeItem(key)),
  watch(listener) {
    addEventListener("storage", ({ key }) => listener(key));
    // A page that comes back from the browser's back-forward cache has not been told what happened meanwhile.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) listener(null);
    });
  },
};

/** The value that was kept; text that is not ours, as it is. */
function unwrapped(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null && "data" in kept ? kept.data : text;
  } catch {
    return text;
  }
}
