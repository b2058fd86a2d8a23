/** Starting the mini-program anew, so that its newest version runs: only the person can. */

/** How that is called, and doing it, where the app can. */
export const ANEW: { readonly words: string; readonly act?: () => void } = { words: "先关掉小程序，再打开一次" };
