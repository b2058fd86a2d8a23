/** Where the site is, for links into it: here. */
export const site = (): string | undefined => window.location.origin + window.location.pathname;
