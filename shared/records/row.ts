/** One row of a record, whatever shape it came in, and what it claims of its months. */
import type { Scheme } from "../policy/index.ts";
import type { Line } from "./lines.ts";
import type { Period } from "./periods.ts";
import type { Asked, Insurance, State } from "./reading.ts";
import type { Column, Role } from "./words/headers.ts";
import type { Named } from "./words/insurances.ts";

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
}

/** Something that must be asked before the months count. */
export interface Doubt {
  readonly what: Asked;
  readonly why: string;
}

/** A row before it is judged. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
  readonly above: Above;
  /** Months already found in the row's words. */
  readonly periods?: readonly Period[];
  /** What the shape of the text leaves open; later lines may add to it. */
  readonly doubts: Doubt[];
}

/** What a row says of one month of one insurance. */
export interface Claim {
  readonly month: number;
  /** "" = none is named. */
  readonly insurance: Insurance | "";
  /** Medical insurance of which it is not said whose. */
  readonly unsure: boolean;
  readonly scheme: Scheme | undefined;
  readonly state: State | undefined;
  readonly booked: number | undefined;
  readonly open: boolean;
  readonly base: number | undefined;
  readonly tier: 1 | 2 | undefined;
  readonly region: string | undefined;
  /** How many months the row spans: the narrower knows better. */
  readonly span: number;
  readonly doubts: readonly Doubt[];
  readonly lines: readonly Line[];
}

/** What a row comes to. */
export type Outcome =
  { readonly claims: readonly Claim[] } | { readonly ignored: string } | { readonly unread: string };

/** The cells of a row that have one of these roles and say something. */
export const cellsIn = (row: Pick<Row, "cells">, ...roles: readonly Role[]): Cell[] =>
  row.cells.filter(({ column, text }) => text !== "" && roles.includes(column.role));
