/**
 * The primitives. The imports of what differs by target carry no file ending on purpose: Taro then takes `*.h5.tsx` / `*.h5.ts` for
 * browsers and the plain file for the mini-program.
 */
export * from "./primitives";
export * from "./reveal";
export { Check } from "./check";
export { askSure } from "./sure";
export { Busy } from "./busy.tsx";
export { Page } from "./page.tsx";
export { idOf, TITLE_ID } from "./ids.ts";
export type { Option } from "./types.ts";
