/**
 * The props the form primitives take on both targets.
 *
 * Hooks for end-to-end tests, the same on H5 and weapp:
 * - A field's `id` is its fact path with dashes: `event-date`, `person-contributions-0-from`, `residentReimbursed`,
 *   `asOf`. Questions without a fact of their own: `who`, `person-record`, `person-dismissed`, `spouseMatters`,
 *   `spouse-record`, and in a stretch `…-ongoing`, `…-onTime`.
 * - `Choice`: tap `#<id>-<value>` (`region-500000`, `who-self`, `event-kind-delivery`, `person-record-individual`,
 *   `person-contributions-0-scheme-individual`, `…-ongoing-yes`); the chosen one has class `chosen`. `Chips` as `Choice`.
 * - `TextField`: on H5 `#<id>` is the <input>; on weapp `#<id>` is the <input> component.
 * - `TextArea`: on H5 `#<id>` is the <textarea>; on weapp `#<id>` is the <textarea> component.
 * - `DateField`: H5 fill `#<id>` (YYYY-MM-DD); weapp picker `#<id>`, change value YYYY-MM-DD.
 * - `MonthField`: H5 select `#<id>-year` (2025) and `#<id>-month` (03); weapp picker `#<id>`, change value YYYY-MM.
 * - A month of a record is `Chips`: tap `#<id>-2025-03`; before that year `#<id>-2023` shows its months; for any other month
 *   `#<id>-other`, then the `MonthField` `<id>-typed`.
 * - The day of the event is `Chips`: tap `#event-date-2025-03` and `#event-date-day-2025-03-08`; for any other month
 *   `#event-date-other`, then the `DateField` `event-date-typed`; what was told is in `#event-date-said`.
 * - `SelectField`: H5 select `#<id>` by value; weapp picker `#<id>`, change value = index in the list.
 * - `Check`: tap `#<id>`; ticked it has class `chosen`. H5: inside it the <input> with name `<id>`.
 * - On every page: `large-type` (large type on and off).
 * - `askSure`: H5 `#sure-yes`, `#sure-no`; weapp `wx.showModal`. `Busy`: `#<id>` (its words, after 300 ms).
 * - `actions bar` as a class keeps the buttons at the foot of the screen.
 * - Buttons: `next`, `back`, `submit` (see the answer, on every page of facts), `start-over`;
 *   on the answer page `ask-again` (in `#source-note`, shown where the device answered), `mend-<n>` (a refused field),
 *   `missing-<n>` (to the page that asks for it), `edit-<fact>` (on a desk in its place: then `told-done`), `ask-spouse` (to the question about the spouse), `asOf`.
 * - People: on the first page `#current-person`, `to-people`; `#not-kept`, `#undoable` with `undo`, `#set-aside` with
 *   `set-aside-<n>-copy` / `-discard`; on their own page `person-<n>` with `-use`, `-rename` (`-name`, `-named`,
 *   `-keep-name`), `-copy`, `-delete`; `new-name`, `add-person`, `erase-all` (then `#erased`); elsewhere `#whose-facts`.
 * - Record: `person-record-<scheme>`, `-none` (then `person-contributions-0-scheme-<scheme>`), `-never` or `-unknown`, then
 *   `person-contributions-0-from` (and `-to`); what was understood is in `person-understood`; then `person-contributions-0-done`,
 *   `-gap` (its months `…-0-to` and `…-1-from`, then `…-0-gap-done` or `-gap-undo`) or `-switched` (then stretch 0 is the one
 *   before). Told stretches: `…-0-edit`, `-remove` (then `person-put-back`), `add-stretch`; where the record ends now `person-goes-on-yes` / `-no`.
 * - Board of months: `person-months`; on its page `person-brush-<scheme>` or `-none` and then `person-board-2025-03`;
 *   `person-brush-maternity-yes`, `-tier-1`, in `person-brush-more` `-base`, `-late-yes`, `-region`; `person-board-undo`, `-ends`,
 *   `-early`; what was done is in `person-board-said`; `board-done`. On a desk beside it `person-board-told`, beside questions `told-so-far`.
 * - Pasting: `person-import`, then `import-text`, `import-read`, `import-clipboard`, `import-file` (H5 the <input>),
 *   `import-result`, `import-nothing`, `import-unread`, `import-doubts`, `import-conflicts`, each question by its id,
 *   `import-scheme-1-<scheme>`,
 *   `import-insurance-1-<insurance>`, `import-state-1-paid` (`-when`: then `…-month`), `import-region-1`, and one month of
 *   it `import-scheme-1-2025-03-<scheme>`; `import-goes-on-yes` / `-no`, `import-taking-mine` / `-new`, `import-add`.
 * - Answer: `#answer-status` (what is going on, in words), `#line-<benefit>-<via>` with class `verdict-<verdict>`
 *   (H5 also `data-verdict`), inside it `.line-verdict`, `.line-amount`, `.line-from`, `.line-claim-by`,
 *   `.condition` with class `outcome-<outcome>`; `#refused`, `#missing`; a field's complaint is `#<id>-error`.
 *   `#one-fact` with `one-fact-<answer>`; `#doubts` with `doubt-<n>-yes`, `-mend`; a receipt's `tell-<field>`, its field,
 *   `<field>-brings`, `use-<field>`, `drop-<field>`; `#what-if` with `plan-<n>`, `#plan`, `use-plan`, `leave-plan`, `undo-plan`,
 *   the sliders `if-event` and `if-start` with `#if-event-said`, `compare-start`, `#if-event-plan`, `use-event`, `leave-event`.
 * - Reading: on the documents page `day`, `day-status`, `document-<id>`; on a document's page the heading `clause-3-1`
 *   (its id's dots are dashes) and `try-3-1-<n>` per example; on the page of tries `told`, `rest`, `mine`; on the page of
 *   questions the fold `place-<code>` and `question-<n>`; on a question's page `side-<n>`, `side-<n>-try`,
 *   `not-decided`, `figures`, `cites`, `cite-<document>-clause-3-1`; between them `to-documents`, `to-questions`, `back`.
 * - Taking part: `to-joining`; on its page `topic-<topic>`, `elsewhere`; on a topic's each question by its fact with `-unknown`
 *   (a `Check`) under a day, `about`, `to-record` (there `to-topic`), `residentYears`, `residentYears-<n>-year`, `add-year`,
 *   `#topic-answer`, `missing-<n>`, `figures-<key>`, `#example` with `mine`; on a question's page `joining-<n>-try`; on the
 *   answer `beside-<topic>`, `todo-topic-<topic>`.
 * - A number to call: `call-12393`; in words that name it `.number`; beside a thing to tick off `call-<its id>`.
 * - Around the answer: `todo-<n>` (a `Check`), `calendar-<n>` and `calendar-all` with `#calendar-said`, `monthly-<n>` with
 *   `-day` (a `SelectField`) and `-add`, `#routes`, `.strip`,
 *   `paper-<benefit>-<via>-<way>-<n>` (a `Check`), `copy-link` with `#link-said`, `#qr`; H5 `send`, `print`; weapp `send`,
 *   `save-picture` with `#picture-said`, `open-setting`. An opened link: `#carried`, `.changed`, `see-answer`, `to-start`.
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
  /** The language of what is in it, where it is not Chinese. */
  lang?: string;
  /** Read out by nobody: a sign whose word stands beside it. */
  decorative?: boolean;
  /** What is in it is about to be replaced. */
  busy?: boolean;
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
  /** `quiet`: without a box, in the middle; `link`: among words, from their left edge. */
  look?: "primary" | "secondary" | "quiet" | "link";
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
  /** What is typed: an amount, with the keys for it, unless it says words. */
  kind?: "amount" | "words";
  /** The most characters it takes. */
  most?: number;
}

export interface TextAreaProps extends FieldProps {
  /** How many lines are seen at once. */
  rows: number;
  /** What may be written, as an example; gone once something is. */
  placeholder?: string;
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

/** Something short to choose; `name` is all of it, where its row's title stands apart, and holds the label. */
export interface Chip {
  readonly value: string;
  readonly label: string;
  readonly name?: string;
}

export interface ChipsProps extends FieldProps {
  /** Chips in columns, or, `wide`, each as wide as its words. */
  rows: readonly { readonly title?: string; readonly wide?: true; readonly chips: readonly Chip[] }[];
}

export interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
}

export interface DisclosureProps {
  id?: string;
  summary: string;
  /** Much is in it: it is drawn only once it was opened. */
  large?: boolean;
  children: ReactNode;
}

/** A thing to tick off: a paper, a step. */
export interface CheckProps {
  id: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A telephone number that a tap calls. */
export interface CallProps {
  id: string;
  look?: "secondary" | "link";
  number: string;
}

/** A whole number from 0 to `most`, slid; `words` is what it stands for, `marks` are the numbers at which something changes. */
export interface SliderProps {
  id: string;
  label: string;
  most: number;
  value: number;
  words: string;
  marks: readonly number[];
  onChange: (value: number) => void;
}

/** A question before something that cannot be taken back. WeChat shows at most four characters of `yes` and of `no`. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button does: 全部清空. */
  readonly yes: string;
  readonly no: string;
}
