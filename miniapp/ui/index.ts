/**
 * The form primitives. The two imports carry no file ending on purpose: Taro then takes `*.h5.tsx` / `*.h5.ts` for
 * browsers and the plain file for the mini-program.
 */
export * from "./primitives";
export * from "./reveal";
export { Page } from "./page.tsx";
export { idOf, TITLE_ID } from "./ids.ts";
export type { Option } from "./types.ts";
