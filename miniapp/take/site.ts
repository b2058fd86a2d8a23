/** Where the site with the same pages is, for links out of the mini-program. */

/** Set at build time, see config/index.ts. */
declare const API_ORIGIN: string;

/** Its address; nothing in a build that knows of none that others could open. */
export const site = (): string | undefined => (API_ORIGIN.startsWith("https://") ? API_ORIGIN : undefined);
