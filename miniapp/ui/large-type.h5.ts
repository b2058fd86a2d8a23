/** Large type in a browser: a class on the document, so that what lies over the page is large too. */

/** The browser's own type size counts by itself: sizes are told in rem. */
export const largeTypeAsked = (): boolean => false;

/** Makes the document's type large, or not. */
export function showType({ largeType }: { readonly largeType: boolean }): void {
  document.documentElement.classList.toggle("large-type", largeType);
}
