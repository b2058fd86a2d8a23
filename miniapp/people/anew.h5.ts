/** Starting the app anew, so that its newest version runs, in a browser. */

/** How that is called, and doing it. */
export const ANEW = { words: "先刷新一下", act: () => window.location.reload() };
