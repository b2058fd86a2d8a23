/** One row of a record, whatever shape it came in, and what it claims of its months. */
import type { Scheme } from "../policy/index.ts";
import type { Line } from "./lines.ts";
import type { Period } from "./period.ts";
import type { Asked, Insurance, State } from "./reading.ts";
import type { Column, Role } from "./words/headers.ts";
import type { Named } from "./words/insurances.ts";
import { against, yuanIn } from "./words/states.ts";

/** A cell under its column, or a card's field. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
}

/** What headings say of the rows below them. */
export interface Above {
  /** Two or more: the headings do not tell which. */
  readonly insurances: readonly Named[];
  readonly payer?: Scheme | undefined;
  readonly state?: State | undefined;
  readonly year?: number | undefined;
  /** Why what stands below is no record of payments: 待遇享受记录. */
  readonly doubt?: string | undefined;
}

/** Something that must be asked before the months count. */
export interface Doubt {
  readonly what: Asked;
  readonly why: string;
  /** Only the year of its months is open. */
  readonly ofYear?: true;
}

/** Of months of which nobody says the year, all in one question. */
export const NO_YEAR: Doubt = { what: "month", why: "这些月份没写年", ofYear: true };

/** Of such days of payment also whether it was for that month. */
export const NO_YEAR_OF_DAYS: Doubt = {
  what: "month",
  why: "只写了哪天，没写年。要是交的就是那个月的",
  ofYear: true,
};

/** Begun is not gone on with; where another row says that it was paid, nothing is open. */
export const NO_END: Doubt = { what: "state", why: "只写了从哪个月起，没写交到哪个月" };

/** Owed is not paid; where another row says that it was paid, nothing is open. */
export const DUE_ONLY = "只写了应缴，没写交没交上";

/** When it was paid afterwards is asked. */
export const PAID_LATER: Doubt = { what: "paid-in", why: "" };

/** A row before it is judged. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
  readonly above: Above;
  /** Months already found in the row's words. */
  readonly periods?: readonly Period[] | undefined;
  /** What it says is said of each of its months by itself, as if each had a row of its own. */
  readonly each?: true | undefined;
  /** What the shape of the text leaves open; later lines may add to it. */
  readonly doubts: Doubt[];
}

/** What a row says of all months of one insurance. */
export interface Told {
  /** "" = none is named. */
  readonly insurance: Insurance | "";
  /** Medical insurance of which it is not said whose. */
  readonly unsure: boolean;
  readonly scheme: Scheme | undefined;
  /** It names 个人, which may be who pays all or who pays a share. */
  readonly own: boolean;
  readonly state: State | undefined;
  readonly booked: number | undefined;
  readonly base: number | undefined;
  readonly tier: 1 | 2 | undefined;
  readonly region: string | undefined;
  /** How many months the row spans: the narrower knows better. */
  readonly span: number;
  /** A stretch in a sentence: another sentence may speak of a month of it. */
  readonly spoken: boolean;
  /** 3月起: nothing says that it goes on to the last of its months. */
  readonly soft: boolean;
  /** The month in which it began, where nothing says that it goes on to this day. */
  readonly since: number | undefined;
  readonly doubts: readonly Doubt[];
  readonly lines: readonly Line[];
}

/** One of these months: a row of many years has many, so they share what is told. */
export interface Claim {
  readonly month: number;
  readonly open: boolean;
  readonly told: Told;
}

/** What a row comes to. */
export type Outcome =
  { readonly claims: readonly Claim[] } | { readonly ignored: string } | { readonly unread: string };

/** The row with each of its cells under what it is: under 单位 stands a name, or the sum that it paid. */
export const byContent = (row: Row): Row => (row.cells.some(isShare) ? { ...row, cells: row.cells.map(asShare) } : row);

/** Whether a cell with one of these roles says something against the months. */
export const speaksAgainst = (cells: readonly Cell[], roles: readonly Role[] = ["state"]): boolean =>
  cells.some(({ column, text }) => roles.includes(column.role) && against(text) !== undefined);

const isShare = ({ column: { role }, text }: Cell): boolean =>
  role === "payer" && Math.abs(yuanIn(text) ?? Infinity) < LARGEST_SUM;

const asShare = (cell: Cell): Cell =>
  isShare(cell) ? { column: { ...cell.column, role: "money", share: "employer" }, text: cell.text } : cell;

/** Numbers beyond are codes. */
const LARGEST_SUM = 100_000;

/** The cells of a row that have this role and say something. */
export const cellsIn = ({ cells }: Row, role: Role): readonly Cell[] =>
  cells.filter(({ column, text }) => column.role === role && text !== "");
