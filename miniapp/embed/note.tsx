/** The mini-program is never in another site's frame. */
export const EmbedNote = (_: { readonly told?: boolean }) => null;
