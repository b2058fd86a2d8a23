/** The mini-program has one column. */

/** Whether there is room for two columns now. */
export const isWide = (): boolean => false;

/** Whether there is room for two columns. */
export const useWide = isWide;

/** Moves the focus, where there is one. */
export const focusOn = (_id: string): void => undefined;
