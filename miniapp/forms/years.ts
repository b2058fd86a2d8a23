/** Which years can be chosen. */

const thisYear = new Date().getFullYear();

/** Years an event may lie in: the documents reach back to 2024, and a due date less than a year ahead. */
export const EVENT_YEARS = [thisYear - 10, thisYear + 2] as const;

/** Years contributions may have been paid in, plans included. */
export const CONTRIBUTION_YEARS = [1985, thisYear + 3] as const;
