/**
 * The month counting of 克医保规〔2026〕4号 in plain code, for the contestants that are not ours: neither engine can
 * walk a record month by month, and the bare if/else needs nothing more. Answers numbers only, no trace. A month holds one
 * payment: the people measured have no two.
 */
import { type Contribution } from "../../shared/policy/index.ts";

/** What was paid for a month; `paidIn` the month of paying where it was not on time, else 0. */
export interface Paid {
  readonly scheme: Contribution["scheme"];
  readonly maternity: boolean;
  readonly paidIn: number;
}

/** A record laid out month by month from `first` on. */
export interface Book {
  readonly first: number;
  readonly months: readonly (Paid | undefined)[];
}

/** A record with its counts, each counted when first asked for. */
export interface Laid extends Book {
  readonly count: () => Count;
}

/** Worked out when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A record to be counted. */
export const laid = (book: Book): Laid => {
  const { first, months } = book;
  return { first, months, count: once(() => countMaternity(book)) };
};

/** `YYYY-MM` or a day → months since year 0. */
export const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** Lays the stretches out; a payment not on time counts only if it was made by the end of month `by`. */
export function lay(record: readonly Contribution[], until: number, by: number): Book {
  let first = until;
  for (const stretch of record) first = Math.min(first, monthOf(stretch.from));
  const months = new Array<Paid | undefined>(until - first + 1).fill(undefined);
  for (const stretch of record) {
    const { scheme } = stretch;
    const paidIn = stretch.paidIn === undefined ? 0 : monthOf(stretch.paidIn);
    if (paidIn > by || (stretch.region !== undefined && !stretch.region.startsWith("6502"))) continue;
    const maternity = scheme !== "resident" && (stretch.maternity ?? scheme !== "individual");
    const paid: Paid = { scheme, maternity, paidIn };
    const to = stretch.to === undefined ? until : Math.min(until, monthOf(stretch.to));
    for (let m = monthOf(stretch.from); m <= to; m++) months[m - first] = paid;
  }
  return { first, months };
}

/** The payment of a month. */
export const paidAt = (book: Book, m: number): Paid | undefined => book.months[m - book.first];

/** The last paid month up to `m`, 0 if none. */
export function lastPaid(book: Book, m: number): number {
  for (let at = Math.min(m, book.first + book.months.length - 1); at >= book.first; at--) {
    if (paidAt(book, at)) return at;
  }
  return 0;
}

/** How a member stands in a month that counts. */
export interface Stand {
  /** Whether the waiting was over before it. */
  readonly covered: boolean;
  /** Months toward the ten, with it; months of waiting still to come after it. */
  readonly months: number;
  readonly waiting: number;
  readonly paidIn: number;
}

/** How a member stands month by month; nothing where a month does not count. */
export interface Count {
  readonly first: number;
  readonly stands: readonly (Stand | undefined)[];
}

const WAITING = 6;
const TWO_YEARS = 24;
/** Missed months after which one waits anew; fewer may be back-paid by the end of the month so many after the last paid one. */
const ANEW = 3;
/** Missed months over which two years as a resident carry on, back-paid by the month after. */
const RESIDENT_GAP = 3;

/** How she stands in a month. */
export const standAt = ({ first, stands }: Count, m: number): Stand | undefined => stands[m - first];

/** Counts maternity insurance: the waiting, the ten, short gaps, two years as a resident before. */
export function countMaternity(book: Book): Count {
  const { first, months } = book;
  const stands = new Array<Stand | undefined>(months.length).fill(undefined);
  let [last, waiting, ten] = [0, WAITING, 0];
  let [lastResident, residents] = [0, 0];

  const take = (m: number, { scheme, paidIn }: Paid) => {
    const covered = scheme !== "individual" || waiting === 0;
    if (scheme !== "individual") waiting = 0;
    else if (waiting > 0) waiting -= 1;
    if (covered) ten += 1;
    stands[m - first] = { covered, months: ten, waiting, paidIn };
    last = m;
  };
  const takeClosed = (from: number, to: number) => {
    for (let m = from + 1; m < to; m++) {
      const paid = paidAt(book, m);
      if (paid) take(m, paid);
    }
  };

  for (let index = 0; index < months.length; index++) {
    const paid = months[index];
    const m = first + index;
    if (paid?.scheme === "resident") {
      residents = lastResident === m - 1 ? residents + 1 : 1;
      lastResident = m;
    }
    if (!paid?.maternity || paid.paidIn > m) continue;
    if (last === 0 || m - last > ANEW) {
      const carries = residents >= TWO_YEARS && lastResident > last && m - lastResident - 1 <= RESIDENT_GAP;
      const carried = carries && backPaid(book, lastResident, m, RESIDENT_GAP + 1);
      [waiting, ten] = [carried ? 0 : WAITING, 0];
      if (carried) takeClosed(lastResident, m);
    } else if (m > last + 1) {
      if (backPaid(book, last, m, ANEW)) takeClosed(last, m);
      else [waiting, ten] = [waiting > 0 ? WAITING : 0, 0];
    }
    take(m, paid);
  }
  return { first, stands };
}

/** Whether every month between two was paid late, by the end of the month `window` after the first. */
function backPaid(book: Book, from: number, to: number, window: number): boolean {
  for (let m = from + 1; m < to; m++) {
    const paid = paidAt(book, m);
    if (!paid?.maternity || paid.paidIn <= m || paid.paidIn > from + window) return false;
  }
  return true;
}

/** Months of employee medical insurance in a row before `at`; -1 where that month is not paid. */
export function countMedical(book: Book, at: number): number {
  let [last, inRow] = [0, 0];
  for (let m = book.first; m < book.first + book.months.length; m++) {
    const paid = paidAt(book, m);
    if (!paid || paid.scheme === "resident" || paid.paidIn > m) continue;
    if (m > last + 1) {
      let healed = last > 0 && m - last <= ANEW;
      for (let missed = last + 1; healed && missed < m; missed++) {
        const late = paidAt(book, missed);
        healed = late !== undefined && late.scheme !== "resident" && late.paidIn <= last + ANEW;
      }
      if (healed && last < at && at < m) return inRow + at - last - 1;
      inRow = healed ? inRow + m - last - 1 : 0;
    }
    if (m >= at) return m === at ? inRow : -1;
    inRow += 1;
    last = m;
  }
  return -1;
}

/** What paying from month `now` on means: as whom, and whether the months missed just before are paid too. */
export interface Plan {
  readonly now: number;
  readonly like: Paid;
  readonly backPay: boolean;
  /** A month whose payment stays what it is: joining after the event changes nothing of it. */
  readonly stays: number;
}

/** Missed months before today that back-payment could still close. */
const MOST_BACK = 5;

/** The record as it would be if every month from today on that brings nothing were paid. */
export function filled(book: Book, { now, like, backPay, stays }: Plan): Book {
  const first = Math.min(book.first, now - MOST_BACK);
  const months = [...new Array<undefined>(book.first - first), ...book.months];
  for (let at = now - first; at < months.length; at++) {
    const paid = months[at];
    const counts = paid && (at + first === stays || (like.maternity ? paid.maternity : paid.scheme !== "resident"));
    if (!counts) months[at] = like;
  }
  if (backPay) {
    const late: Paid = { ...like, paidIn: now };
    for (let at = now - MOST_BACK - first; at < now - first; at++) months[at] ??= late;
  }
  return { first, months };
}
