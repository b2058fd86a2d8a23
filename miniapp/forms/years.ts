/** Which years can be chosen. */

const thisYear = new Date().getFullYear();

/** Years contributions may have been paid in, plans included. */
export const CONTRIBUTION_YEARS = [1985, thisYear + 3] as const;
