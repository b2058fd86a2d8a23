/** What a line outside tables, or a part of one, says. */
import type { Line } from "../lines.ts";
import type { Period } from "../period.ts";
import type { Cell, Doubt } from "../row.ts";
import type { Column } from "../words/headers.ts";

/** A line, or a part of one, and what it says. */
export interface Item {
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
  /** The months that it names; none: it says something of the months beside it, or of those below. */
  readonly periods: readonly Period[];
  /** Months of a year that is not told: 9、10月断了. */
  readonly bare: readonly number[];
  readonly doubts: readonly Doubt[];
  /** Why nothing can be read of it. */
  readonly unread?: string | undefined;
  /** The name of a column standing alone on its line. */
  readonly header?: Column | undefined;
  /** 名称：内容. */
  readonly field?: true | undefined;
  /** Words that nobody knows, alone on their line: a cell perhaps. */
  readonly strange?: string | undefined;
  /** Years named without months: a resident's whole year, or a heading. */
  readonly years: readonly number[];
  /** 9月补上了: in which month those without a year were paid after all. */
  readonly madeUp?: string | undefined;
  /** They stopped in its month, or since then. */
  readonly stops?: "then" | "since" | undefined;
  /** Its words tell of paying, and are no mere names. */
  readonly paying?: true | undefined;
  /** Its months are those of days: of payment perhaps. */
  readonly dayOnly?: true | undefined;
  /** Its year stands for its months: none are named beside it. */
  readonly yearly?: true | undefined;
  /** Only the day of payment is told beside its sum. */
  readonly booked?: true | undefined;
  /** Why nothing of it has to be read: it tells of a job or a birth, and of no payment. */
  readonly aside?: string | undefined;
}

/** An item that says nothing yet. */
export const NOTHING = { periods: [], bare: [], doubts: [], years: [] } as const;

/** What is said, wherever it stands. */
export interface Said extends Omit<Item, "lines"> {
  /** It names months without a year: what was told before tells which are meant. */
  readonly leans?: true;
}

/** An item with all of its parts written out. */
type WholeItem = { readonly [Part in keyof Required<Item>]: Item[Part] };

/** What is said, and where: written out, as a record has many, and those of one shape are read faster. */
export function itemOf(said: Said, lines: readonly Line[]): WholeItem {
  const { cells, periods, bare, doubts, unread, header, field, strange, years } = said;
  const { madeUp, stops, paying, dayOnly, yearly, booked, aside } = said;
  return {
    lines,
    cells,
    periods,
    bare,
    doubts,
    unread,
    header,
    field,
    strange,
    years,
    madeUp,
    stops,
    paying,
    dayOnly,
    yearly,
    booked,
    aside,
  };
}
