/**
 * 川医保规〔2024〕9号, passed on by 达市医保发〔2024〕22号: the self-employed and those on unemployment benefit in Sichuan. In force
 * 2025-01-01 to 2029-12-31. Here 一, 二 and the months that all of 二 looks at; then medical.ts, allowance.ts, transition.ts,
 * index.ts.
 */
import { addMonths, day, monthText, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { decidingIn, lastMonth, lastPaidMonth, madeBy, type Book, type Payment } from "../../months/book.ts";
import type { Course } from "../../months/course.ts";
import { at, firstFrom, lastBy, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, rule, yes, type Act } from "../../rules/condition.ts";
import { writing, type ClauseKey } from "../../rules/document.ts";
import { isOpen, type Case, type Said, type Standing, type Strip } from "../../rules/line.ts";
import { paperLine } from "../../rules/paper.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { STILL_RESIDENT } from "../../shared-rules/identity.ts";
import { reading } from "../../shared-rules/readings.ts";
import { whyNotPaid } from "../../shared-rules/seen.ts";

/** What the paper says of itself. */
export const { heading, clause, cites, whole } = writing({
  id: "sc-2024-9",
  number: "川医保规〔2024〕9号",
  // They ask the offices to make it known and to watch the fund, and settle nothing of their own.
  passedOn: [
    { number: "达市医保发〔2024〕22号", within: "5117" },
    { number: "达川医保函〔2024〕145号", within: "511703" },
  ],
  title: "关于将灵活就业人员、领取失业金期间的人员纳入生育保险保障范围的通知",
  covers: "四川自己交职工医保的人、领失业金的人",
  place: "511700",
  placeName: "四川省",
  inForce: { from: day("2025-01-01"), to: day("2029-12-31") },
  contents: ["1", "1.1", "1.2", "2", "2.1", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "3", "4"],
});

const c1 = clause("1", {
  label: "一",
  role: "rule",
  summary: "灵活就业和领失业金的人，都能参加生育保险；基数和各人交职工医保的一样，费率和当地企业职工的一样。",
  decides: "管哪两类人；交多少",
  conditions: ["not-an-employer-member", "not-a-resident"],
});
/** R8: what she is in the event's month. Resident insurance anywhere makes a resident; a month paid late as well. */
export function insuredThen({ event, now }: Situation, book: Book): Payment | undefined {
  const over = event.month < now;
  const made = (paid: Payment) => over || !paid.late || madeBy(paid, event.month, now);
  return decidingIn(book, event.month, (paid) => (isResidents(paid) || inSichuan(paid)) && made(paid), undefined);
}
/** Whether she is a resident then. */
export const isResidentThen = (situation: Situation, book: Book | undefined): boolean =>
  book !== undefined && insuredThen(situation, book)?.scheme === "resident";

/** The two groups only: employer members are left to other rules. `by`: what else says as whom she is looked at. */
export const notAnEmployerMember = (by: readonly ClauseKey[] = []) =>
  rule("not-an-employer-member", [...cites("1"), ...by], ({ situation, book }: Case<unknown>) =>
    insuredThen(situation, book)?.scheme === "employer" ? beyond("employer-member") : yes("no-employer"),
  );
/** Nor residents. */
export const notAResident = rule("not-a-resident", cites("1"), ({ situation, book }: Case<unknown>) =>
  isResidentThen(situation, book) ? beyond("resident") : yes("no-resident"),
);

const c11 = clause("1.1", {
  label: "一（一）",
  role: "rule",
  summary:
    "灵活就业的人（没有雇工的个体户、非全日制的和别的灵活就业的人）交职工医保时，可以自己选要不要加交生育保险；选了的，两样同在一处、一起交，钱自己出。",
  decides: "灵活就业的人怎么加入",
  conditions: ["in-maternity-insurance"],
});
/** Employee insurance, with which maternity insurance goes. */
export const isEmployees = ({ scheme }: Payment) => scheme !== "resident";
const isResidents = ({ scheme }: Payment) => scheme === "resident";
/** In maternity insurance: an individual chooses it; who did not say is asked. */
export const isMember = (stance: Stance) => (paid: Payment) =>
  isEmployees(paid) && inSichuan(paid) && (paid.maternity ?? stance.supposes("person.contributions[].maternity"));
/** 省内: every city of Sichuan. */
export const inSichuan = ({ where }: Payment) => where !== "elsewhere";

const c12 = clause("1.2", {
  label: "一（二）",
  role: "rule",
  summary: "领失业金的人参加职工医保时，一起参加生育保险；管失业保险的那家社保局用失业保险基金代交，自己不用交钱。",
  decides: "领失业金的人怎么加入",
  conditions: ["in-maternity-insurance"],
});
/** The event's month is paid with maternity insurance. */
export const paidThen = ({ situation, book }: Asked) => {
  const scheme = insuredThen(situation, book)?.scheme ?? "individual";
  const by = cites(scheme === "unemployment-benefit" ? "1.2" : "1.1", "2");
  return yes("paid", () => ({ month: monthText(situation.event.month), scheme }), by);
};

const c2 = clause("2", {
  label: "二",
  role: "rule",
  summary:
    "和职工医保一起交了生育保险的，才有待遇：医疗费和津贴两项，钱从职工医保基金出。领失业金的也一样有，失业保险不再另发生育补助金。",
  decides: "怎样才有、有哪些待遇、谁付钱",
  conditions: ["in-maternity-insurance", "own-insurance"],
  assumes: { stillResident: STILL_RESIDENT },
});
/** Nothing is said of insurance other than these two groups' own. */
export const ownInsurance = (whose: "spouse" | "resident") => rule("own-insurance", cites("2"), () => beyond(whose));

/** 二, of a spouse's insurance, as a line. */
export const throughSpouse = paperLine<undefined>({
  benefit: "medical-expense",
  via: "spouse",
  whose: "spouse",
  leaves: "members",
  exists: ({ spouse }) => spouse !== undefined,
  first: () => [ownInsurance("spouse")],
  walks: () => undefined,
  requires: () => [],
});

/** R8: resident insurance that ended at most four months before the day of asking keeps its line. */
function hasResidentLine(situation: Situation, book: Book): boolean {
  const { event, now } = situation;
  const then = insuredThen(situation, book);
  if (then) return isResidents(then);
  const last = lastPaidMonth(book, now, isResidents, now);
  const before = lastPaidMonth(book, event.month, isResidents, undefined);
  return before !== undefined && last !== undefined && now - last <= STILL_RESIDENT;
}

/** 二, of resident insurance, as a line. */
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

/* 连续 in 二（二）1 and 4, and in the places' own conditions that 二（一）1 takes over: one month unpaid breaks it. */
/* What was back-paid by the event's month counts, whatever its length. */
const backPaidBefore: Reading<"back-paid-before-event"> = { id: "back-paid-before-event", cites: [] };
/* 二（一） and 二（二）3–4: a month after the event counts once it has been back-paid. */
const backPaidAfter: Reading<"back-paid-after-event"> = { id: "back-paid-after-event", cites: [] };
/** The readings of this file. */
export type ReadingId = (typeof backPaidBefore | typeof backPaidAfter)["id"];

/** Which clauses ask for the months, up to the event and after it. */
export interface AsksFor {
  readonly before: readonly ClauseKey[];
  readonly after: readonly ClauseKey[];
}
function counts(
  paid: Payment,
  m: Month,
  { event, now }: Situation,
  stance: Stance,
  { before, after }: AsksFor,
): boolean {
  if (!paid.late) return true;
  return m <= event.month
    ? madeBy(paid, m, event.month) && stance.reads(reading(backPaidBefore, before), true, false)
    : madeBy(paid, m, now) && stance.reads(reading(backPaidAfter, after), true, false);
}

/** Where she stands in a paid month: since when without a break, how many months, and how many ever. */
export interface Stand {
  readonly since: Month;
  readonly months: number;
  readonly total: number;
  /** The month in which this one was paid, and the one in which the first was; `tried`: by a plan only. */
  readonly paid: Month;
  readonly begun: Month;
  /** The month in which the first of all was paid, breaks or not; none before it. */
  readonly first?: Month;
  readonly tried: boolean;
  /** The latest month in which one after the event was back-paid. */
  readonly late?: Month;
}

/** Months paid one after another. */
export function inARow(
  situation: Situation,
  stance: Stance,
  isOf: (paid: Payment) => boolean,
  asksFor: AsksFor,
): Course<Stand> {
  const event = situation.event.month;
  return {
    start: { since: event, months: 0, total: 0, paid: event, begun: event, tried: false },
    counts: (paid, m) => isOf(paid) && counts(paid, m, situation, stance, asksFor),
    excuses: () => true,
    closes: () => false,
    pays: (before, paid, m, { missed }) => {
      const total = before.total + 1;
      const paidIn = paid.late ? (paid.paidIn ?? m) : m;
      const late = paid.late && m > event ? { late: Math.max(paidIn, before.late ?? 0) as Month } : {};
      const first = before.first ?? paidIn;
      return missed || before.months === 0
        ? { since: m, months: 1, total, paid: paidIn, begun: paidIn, first, tried: paid.tried ?? false, ...late }
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
/** A case of hers. */
export type Asked = Case<Walks>;

/** Where she stands in the event's month. */
export const standing = ({ told, situation }: Asked): Stand | undefined => at(told.maternity, situation.event.month);
/** The first month from the event's on that she paid in time: a lone month back-paid begins nothing that could stop. */
export const insuredFrom = ({ told, situation }: Asked): Month | undefined =>
  firstFrom(told.maternity, situation.event.month, ({ paid }, m) => paid <= m);

/** What she can do (R9): join, or go on, on time. No document of Sichuan opens a back-payment, so none is a plan. */
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

/** The premises that an answer rests on. */
export const rests = saying(
  "identity-at-event",
  "medical-only-left-to-local",
  "local-back-pay",
  "long-enough",
  "no-tolerance",
  "base-year",
  "in-principle",
  "begun-by-the-day",
  "transition-too-short",
  "R10",
);
/** The notes beside it. */
export const note = saying(
  "paid-to-her",
  "what-it-covers",
  "ask-waiting",
  "join-and-ask",
  "ask-back-pay",
  "as-termination",
);

/** R7c: what is still to be paid for an event that is past; R10: of `months` to it, those of another province or of residents. */
export function notPaidYet(asked: Asked, found: Standing, months: number): Said[] {
  return [...(found.cured && !asked.situation.event.future ? [{ id: "R7c" }] : []), ...leftOut(asked, found, months)];
}
function leftOut(asked: Asked, found: Standing, months: number): Said[] {
  const { book, situation, stance, told } = asked;
  const isHers = isMember(stance);
  const first = addMonths(situation.event.month, 1 - months);
  const left = Array.from({ length: months }, (_, n) => addMonths(first, n)).some((m) => {
    if (!at(told.maternity, m)) return !isOpen(found) && whyNotPaid(asked, m, isHers).reason === "paid-elsewhere";
    const beside = decidingIn(book, m, (paid) => !isHers(paid) && !paid.late, undefined);
    return beside !== undefined && decidingIn(book, m, isHers, undefined)?.late === true;
  });
  return left ? [rests("R10")] : [];
}

/** Only a gap in the `months` to an event to come stands in the way: no document says whether it can be closed. */
export function askBackPay(asked: Asked, { verdict }: Standing, months: number): Said[] {
  const { event, now } = asked.situation;
  if (verdict !== "ineligible" || !event.future) return [];
  const since = Math.min(standing(asked)?.since ?? now, now) as Month;
  const before = lastBy(asked.told.maternity, addMonths(since, -1));
  const first = addMonths(event.month, 1 - months);
  return before && before.month >= first && before.stood.since <= first ? [note("ask-back-pay")] : [];
}

/** The strip: the months in a row up to a month, or the last of them where no more are asked for. */
export const rowTo = (asked: Asked, through: Month, asksFor = Infinity): Strip => {
  const stood = at(asked.told.maternity, through);
  return { through, counts: (m) => stood !== undefined && m >= stood.since && m > through - asksFor };
};

/** The clauses of this file. */
export const insuranceClauses = [c1, c11, c12, c2] as const;
