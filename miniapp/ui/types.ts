/**
 * The props the form primitives take on both targets.
 *
 * Hooks for end-to-end tests, the same on H5 and weapp:
 * - A field's `id` is its fact path with dashes: `event-date`, `person-contributions-0-from`, `residentReimbursed`,
 *   `asOf`. Questions without a fact of their own: `who`, `person-record`, `person-dismissed`, `spouseMatters`,
 *   `spouse-record`, and in a stretch `…-ongoing`, `…-onTime`.
 * - `Choice`: tap `#<id>-<value>` (`region-500000`, `who-self`, `event-kind-delivery`, `person-record-listed`,
 *   `person-contributions-0-scheme-individual`, `…-ongoing-yes`); the chosen one has class `chosen`.
 * - `TextField`: on H5 `#<id>` is the <input>; on weapp `#<id>` is the <input> component.
 * - `DateField`: H5 fill `#<id>` (YYYY-MM-DD); weapp picker `#<id>`, change value YYYY-MM-DD.
 * - `MonthField`: H5 select `#<id>-year` (2025) and `#<id>-month` (03); weapp picker `#<id>`, change value YYYY-MM.
 * - `SelectField`: H5 select `#<id>` by value; weapp picker `#<id>`, change value = index in the list.
 * - Buttons: `next`, `back`, `submit` (see the answer, on every page of facts), `start-over`, `add-stretch`,
 *   `person-contributions-0-done` / `-edit` / `-remove` (`person-record-listed` opens stretch 0 by itself);
 *   on the answer page `retry`, `mend-<n>` (a refused field), `missing-<n>` (to the page that asks for it), `edit-<page>`,
 *   `ask-spouse` (to the question about the spouse).
 * - Answer: `#answer-status` (what is going on, in words), `#line-<benefit>-<via>` with class `verdict-<verdict>`
 *   (H5 also `data-verdict`), inside it `.line-verdict`, `.line-amount`, `.line-from`, `.line-claim-by`,
 *   `.condition` with class `outcome-<outcome>`; `#refused`, `#failed`, `#missing`; a field's complaint is `#<id>-error`.
 */
import type { ReactNode } from "react";

/** What a box is: on H5 the element itself, on weapp a view, with a role where the element would have one. */
export type BoxKind = "div" | "main" | "section" | "header" | "nav" | "ul" | "li" | "p" | "span";

export interface BoxProps {
  kind?: BoxKind;
  id?: string;
  className?: string;
  /** The accessible name of a section or nav. */
  label?: string;
  /** Announced when its content changes: politely, or at once. */
  live?: "polite" | "assertive";
  /** Read out by nobody: a sign whose word stands beside it. */
  decorative?: boolean;
  verdict?: string;
  children?: ReactNode;
}

export interface HeadingProps {
  level: 1 | 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
}

export interface ButtonProps {
  id?: string;
  look?: "primary" | "secondary" | "quiet";
  disabled?: boolean;
  /** A fuller name than the visible text, which it must begin with. */
  label?: string;
  onPress: () => void;
  children: ReactNode;
}

/** What every field has; `error` is what to mend, in words. */
export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

export interface TextFieldProps extends FieldProps {
  /** Written behind the box, e.g. 元. */
  unit?: string;
}

export interface RangeFieldProps extends FieldProps {
  /** The first and the last year that can be chosen. */
  years: readonly [number, number];
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps<Value extends string> extends Omit<FieldProps, "value" | "onChange"> {
  options: readonly Option<Value>[];
  value: Value | "";
  onChange: (value: Value) => void;
  /** Side by side where there is room. */
  inline?: boolean;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
}

export interface DisclosureProps {
  id?: string;
  summary: string;
  children: ReactNode;
}
