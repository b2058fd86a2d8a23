/** What both platforms give of a record that was taken from elsewhere. */

/** Its text and where it is from, or what to say where there is none. */
export type Taken = { readonly text: string; readonly from: "clipboard" | "file" } | { readonly failed: string };

/** What takes it; undefined where nothing could be had. */
export type OnTaken = (taken: Taken | undefined) => void;
