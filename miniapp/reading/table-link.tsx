/** A mini-program opens no page of a site: there is no link. */
export const TableLink = (_: { readonly document: string; readonly number?: string }) => null;
