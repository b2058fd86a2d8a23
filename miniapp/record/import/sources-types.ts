/** What both platforms give of a record that was taken from elsewhere. */

/** Its text, or what to say where there is none. */
export type Taken = { readonly text: string } | { readonly failed: string };
