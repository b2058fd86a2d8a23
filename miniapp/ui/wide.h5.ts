/** Whether there is room for two columns, in a browser. `desk.scss` asks the same of the screen. */
import { useCallback, useSyncExternalStore } from "react";
import { useValue } from "../observable.ts";
import { settings } from "../settings.ts";

/** In the type that is read: the browser's own doubled, or the page at 200 %, half the screen is left. */
const roomFor = (largeType: boolean): MediaQueryList => matchMedia(`(min-width: ${largeType ? 80 : 64}em)`);

/** Whether there is room now. */
export const isWide = (): boolean => roomFor(settings.get().largeType).matches;

/** Whether there is room, and again whenever that changes. */
export function useWide(): boolean {
  const { largeType } = useValue(settings);
  const watch = useCallback(
    (listener: () => void) => {
      const room = roomFor(largeType);
      room.addEventListener("change", listener);
      return () => room.removeEventListener("change", listener);
    },
    [largeType],
  );
  return useSyncExternalStore(watch, isWide);
}

/** Moves the focus to the element with this id, and what scrolls no further than it must. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();
