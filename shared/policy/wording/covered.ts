/** Whom the papers of a place answer, in one short line. Stands alone, so that it can be said before the rules have come. */
import { governingPlace, placeOf, type PlaceCode } from "../base/places.ts";

interface Covered {
  /** Whom its own papers answer. */
  readonly own: string;
  /** They leave the employer members to the law of the country. */
  readonly floor?: true;
  /** How far they reach beyond the place itself. */
  readonly whole?: string;
}

const COVERED: Readonly<Record<PlaceCode, Covered>> = {
  "500000": { own: "自己交职工医保的、居民医保、用丈夫的", floor: true },
  "511700": { own: "灵活就业、领失业金的", floor: true, whole: "四川全省" },
  "650200": { own: "单位职工、灵活就业、居民医保、用丈夫的" },
  "140100": { own: "单位职工、自己交职工医保的、领失业金的、用丈夫的" },
};

const FLOOR = "单位职工按国家规定先答一部分";
const REST = "别的情况，告诉你向医保热线问什么";

/** Whom the papers of a loaded place answer: 「灵活就业、领失业金的；单位职工按国家规定先答一部分」. */
export const coveredWords = (place: PlaceCode): string =>
  COVERED[place].floor ? `${COVERED[place].own}；${FLOOR}` : COVERED[place].own;

/** What a place gets that is not loaded itself, before anything is asked; `name` is how it is called. */
export function uncoveredWords(code: string, name: string): string {
  const place = placeOf(code) === undefined ? governingPlace(code) : undefined;
  const { own = "", whole = "" }: Partial<Covered> = place === undefined ? {} : COVERED[place];
  if (whole === "") return `还没有收录${name}的文件。${FLOOR}；${REST}`;
  return `还没有收录${name}自己的文件，先按${whole}的答：${own}；${FLOOR}；${REST}`;
}
