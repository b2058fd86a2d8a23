/** When there is a new version of the app. */

/**
 * Whether a worker waits for an older one to go. The first of all waits for nobody; not every browser has told that it is
 * in charge by the time that it says it is installed.
 */
export const waitsBehind = <W extends { readonly state: string }>(
  worker: W,
  { active }: { readonly active: W | null },
): boolean => worker.state === "installed" && active !== null && active !== worker;
