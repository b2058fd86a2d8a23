/**
 * Where the site is, for links into it: at the root of its origin, whichever address this page was opened by; one of
 * `/embed` would open in that frame only.
 */
export const site = (): string | undefined => window.location.origin;
