/** Which years can be chosen. */

const thisYear = new Date().getFullYear();

/** Years contributions may have been paid in, next year's plans included. */
export const CONTRIBUTION_YEARS = [1985, thisYear + 1] as const;
