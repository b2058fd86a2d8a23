/** Element ids, made from where a fact stands. */

/** The heading of the page in front. */
export const TITLE_ID = "page-title";

/** The id of the field for a JSON pointer: `/person/contributions/0/from` → `person-contributions-0-from`. */
export const idOf = (pointer: string): string => pointer.replace(/^\//, "").replace(/\//g, "-");
