/** 川医保规〔2024〕9号 一, 二: who is in, which months are maternity insurance, and who is left to other rules. */
import { addMonths, monthText, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { decidingIn, lastMonth, lastPaidMonth, madeBy, type Book, type Payment } from "../../months/book.ts";
import type { Course } from "../../months/course.ts";
import { at, firstFrom, lastBy, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, rule, yes, type Act } from "../../rules/condition.ts";
import type { Case, LineOf, Said, Standing } from "../../rules/line.ts";
import { paperLine } from "../../rules/paper.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { whyNotPaid } from "../../shared-rules/seen.ts";
import { clause } from "./clauses.ts";

/* 一: maternity insurance goes with employee medical insurance. An individual chooses it; who did not say is asked. */

export const isEmployees = ({ scheme }: Payment) => scheme !== "resident";
const isResidents = ({ scheme }: Payment) => scheme === "resident";
export const isMember = (stance: Stance) => (paid: Payment) =>
  isEmployees(paid) && inSichuan(paid) && (paid.maternity ?? stance.supposes("person.contributions[].maternity"));

/* 二（二）1: 省内 – months of every city of Sichuan. */
export const inSichuan = ({ where }: Payment) => where !== "elsewhere";

/* 二（二）1: 连续 – one month unpaid breaks it. What was back-paid by the event's month counts, whatever its length. */
const backPaidBefore: Reading<"back-paid-before-event"> = { id: "back-paid-before-event", cites: clause("2.2.1") };
/* 二（二）3–4: a month after the event counts once it has been back-paid. */
const backPaidAfter: Reading<"back-paid-after-event"> = {
  id: "back-paid-after-event",
  cites: clause("2.2.3", "2.2.4"),
};
export type ReadingId = (typeof backPaidBefore | typeof backPaidAfter)["id"];

function counts(paid: Payment, m: Month, { event, now }: Situation, stance: Stance): boolean {
  if (!paid.late) return true;
  return m <= event.month
    ? madeBy(paid, m, event.month) && stance.reads(backPaidBefore, true, false)
    : madeBy(paid, m, now) && stance.reads(backPaidAfter, true, false);
}

/** Where she stands in a paid month: since when without a break, how many months, and how many ever. */
export interface Stand {
  readonly since: Month;
  readonly months: number;
  readonly total: number;
  /** The month in which this one was paid, and the one in which the first was; `tried`: by a plan only. */
  readonly paid: Month;
  readonly begun: Month;
  readonly tried: boolean;
  /** The latest month in which one after the event was back-paid. */
  readonly late?: Month;
}

/** 连续: months paid one after another. */
export function inARow(situation: Situation, stance: Stance, isOf: (paid: Payment) => boolean): Course<Stand> {
  const event = situation.event.month;
  return {
    start: { since: event, months: 0, total: 0, paid: event, begun: event, tried: false },
    counts: (paid, m) => isOf(paid) && counts(paid, m, situation, stance),
    excuses: () => true,
    closes: () => false,
    pays: (before, paid, m, { missed }) => {
      const total = before.total + 1;
      const paidIn = paid.late ? (paid.paidIn ?? m) : m;
      const late = paid.late && m > event ? { late: Math.max(paidIn, before.late ?? 0) as Month } : {};
      return missed || before.months === 0
        ? { since: m, months: 1, total, paid: paidIn, begun: paidIn, tried: paid.tried ?? false, ...late }
        : { ...before, months: before.months + 1, total, paid: paidIn, ...late };
    },
  };
}

/** What the lines of her own look at. */
export interface Walks {
  readonly maternity: Walk<Stand>;
  /** 二（二）4: employee medical insurance; only looked at for the allowance of an event of the first year. */
  readonly medical?: Walk<Stand>;
}
export type Asked = Case<Walks>;

/** Where she stands in the event's month. */
export const standing = ({ told, situation }: Asked): Stand | undefined => at(told.maternity, situation.event.month);
/** The first month from the event's on that she paid in time: a lone month back-paid begins nothing that could stop. */
export const insuredFrom = ({ told, situation }: Asked): Month | undefined =>
  firstFrom(told.maternity, situation.event.month, ({ paid }, m) => paid <= m);

/* 二, 二（二）3: what she is at the event decides. Resident insurance anywhere makes a resident; a month paid late as well. */

export function insuredThen({ event, now }: Situation, book: Book): Payment | undefined {
  const over = event.month < now;
  const made = (paid: Payment) => over || !paid.late || madeBy(paid, event.month, now);
  return decidingIn(book, event.month, (paid) => (isResidents(paid) || inSichuan(paid)) && made(paid), undefined);
}
export const isResidentThen = (situation: Situation, book: Book | undefined): boolean =>
  book !== undefined && insuredThen(situation, book)?.scheme === "resident";

export const notAnEmployerMember = rule("not-an-employer-member", clause("2", "2.2.3"), (asked: Asked) =>
  insuredThen(asked.situation, asked.book)?.scheme === "employer" ? beyond("employer-member") : yes("no-employer"),
);
export const notAResident = rule("not-a-resident", clause("2"), ({ situation, book }: Asked) =>
  isResidentThen(situation, book) ? beyond("resident") : yes("no-resident"),
);

/** 一（一）, 一（二）: the event's month is paid with maternity insurance. */
export const paidThen = ({ situation, book }: Asked) => {
  const scheme = insuredThen(situation, book)?.scheme ?? "individual";
  const by = clause("2", scheme === "unemployment-benefit" ? "1.2" : "1.1");
  return yes("paid", () => ({ month: monthText(situation.event.month), scheme }), by);
};

/* 二: nothing is said of insurance other than these two groups' own. */

export const ownInsurance = (whose: "spouse" | "resident") => rule("own-insurance", clause("2"), () => beyond(whose));

export const throughSpouse = paperLine<undefined>({
  benefit: "medical-expense",
  via: "spouse",
  whose: "spouse",
  exists: ({ spouse }) => spouse !== undefined,
  first: () => [ownInsurance("spouse")],
  walks: () => undefined,
  requires: () => [],
});

/** R8: resident insurance that ended at most four months before the day of asking keeps its line. */
const STILL_RESIDENT = 4;
function hasResidentLine(situation: Situation, book: Book): boolean {
  const { event, now } = situation;
  const then = insuredThen(situation, book);
  if (then) return isResidents(then);
  const last = lastPaidMonth(book, now, isResidents, now);
  const before = lastPaidMonth(book, event.month, isResidents, undefined);
  return before !== undefined && last !== undefined && now - last <= STILL_RESIDENT;
}

export const throughResident = paperLine<undefined>({
  benefit: "medical-expense",
  via: "resident",
  whose: "person",
  looksAt: ["here", "province", "elsewhere"],
  exists: (situation, book) => {
    const laid = book();
    return laid !== undefined && hasResidentLine(situation, laid);
  },
  first: () => [ownInsurance("resident")],
  walks: () => undefined,
  requires: () => [],
});

/* What she can do (R9): join, or go on, on time. No document of Sichuan opens a back-payment, so none is a plan. */

export function payingFromNow({ stance, situation: { now } }: Asked, until: Month): Move[] {
  const isHers = isMember(stance);
  const counts = (paid: Payment) => (!paid.late || (paid.paidIn ?? now) <= now) && isHers(paid);
  return [{ pays: { scheme: "individual", maternity: true }, who: "person", counts, until }];
}
/** What helps another time: to join, unless she is told to be in maternity insurance since the month before, or later. */
export function joining({ book, situation }: Asked): Act[] {
  const isHers = (paid: Payment) => isEmployees(paid) && inSichuan(paid) && paid.maternity === true;
  const last = lastPaidMonth(book, lastMonth(book), isHers, undefined);
  return last !== undefined && last >= situation.now - 1 ? [] : [{ id: "enrol" }];
}

/* What an answer rests on besides, and what is said beside it. */

export const rests = saying(
  "identity-at-event",
  "medical-only-left-to-local",
  "local-back-pay",
  "long-enough",
  "no-tolerance",
  "base-year",
  "in-principle",
  "R10",
);
export const note = saying("paid-to-her", "what-it-covers", "ask-waiting", "ask-back-pay", "as-termination");
export const isOpen = ({ verdict }: Standing): boolean => verdict === "eligible" || verdict === "pending";

const YEAR = 12;
/** R7c: what is still to be paid for an event that is past; R10: months of another province, or of residents, left out. */
export function notPaidYet(asked: Asked, found: Standing): Said[] {
  return [...(found.cured && !asked.situation.event.future ? [{ id: "R7c" }] : []), ...leftOut(asked, found)];
}
function leftOut(asked: Asked, found: Standing): Said[] {
  const { book, situation, stance, told } = asked;
  const isHers = isMember(stance);
  const first = addMonths(situation.event.month, 1 - YEAR);
  const left = Array.from({ length: YEAR }, (_, n) => addMonths(first, n)).some((m) => {
    if (!at(told.maternity, m)) return !isOpen(found) && whyNotPaid(asked, m, isHers).reason === "paid-elsewhere";
    const beside = decidingIn(book, m, (paid) => !isHers(paid) && !paid.late, undefined);
    return beside !== undefined && decidingIn(book, m, isHers, undefined)?.late === true;
  });
  return left ? [rests("R10")] : [];
}

/** Only a gap within the year before an event that is not past stands in the way: no document says whether it can be closed. */
export function askBackPay(asked: Asked, { verdict }: Standing): Said[] {
  const { event, now } = asked.situation;
  if (verdict !== "ineligible" || event.month < now) return [];
  const since = Math.min(standing(asked)?.since ?? now, now) as Month;
  const before = lastBy(asked.told.maternity, addMonths(since, -1));
  const first = addMonths(event.month, 1 - YEAR);
  return before && before.month >= first && before.stood.since <= first ? [note("ask-back-pay")] : [];
}

/** The strip: the year up to a month, and which of its months count. */
export const yearTo = (asked: Asked, through: Month): ReturnType<NonNullable<LineOf<Walks>["strip"]>> => {
  const run = at(asked.told.maternity, through)?.since ?? through;
  return { through, counts: (m) => m > through - YEAR && m >= run && at(asked.told.maternity, m) !== undefined };
};
