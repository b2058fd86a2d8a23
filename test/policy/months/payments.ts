/** What the tests of months lay out: payments, and records written with a letter a month. */
import { month } from "../../../shared/policy/base/calendar.ts";
import type { Book, Payment } from "../../../shared/policy/months/book.ts";

/** The first month of these records. */
export const FIRST = month("2025-01");

/** On time, by an individual who has chosen maternity insurance, where it is asked; with some of it changed. */
export const paid = (more: Partial<Payment> = {}): Payment => ({
  scheme: "individual",
  maternity: true,
  where: "here",
  late: false,
  ...more,
});

/** The same, paid afterwards. */
export const late = (paidIn: string, more: Partial<Payment> = {}): Payment =>
  paid({ late: true, paidIn: month(paidIn), ...more });

/** What each letter stands for. */
export type Cells = Readonly<Record<string, readonly Payment[]>>;

/** A record, a letter a month; one that stands for nothing is a month without payments. */
export const lettered =
  (cells: Cells) =>
  (letters: string): Book => ({ first: FIRST, months: Array.from(letters, (letter) => cells[letter] ?? []) });
