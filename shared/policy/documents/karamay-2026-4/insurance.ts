/** 克医保规〔2026〕4号 一–三, 四（三）, 四（四）: who is in maternity insurance, the waiting, and what a change of identity carries on. */
import { addMonths, month, monthText, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { anyPaid, lastMonth, lastPaidMonth, madeBy, paymentsIn, type Book, type Payment } from "../../months/book.ts";
import type { Course, Missed } from "../../months/course.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, no, rule, yes, type Act } from "../../rules/condition.ts";
import type { Case, Said, Standing } from "../../rules/line.ts";
import { kept, type Walker } from "../../rules/kept-walks.ts";
import { once } from "../../rules/once.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { R10, backPaidInTime, withinThree } from "../../shared-rules/gaps.ts";
import { inARow } from "../../shared-rules/months-in-a-row.ts";
import { R4, atLeast, reading } from "../../shared-rules/readings.ts";
import { gapData, noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { clause } from "./clauses.ts";

/* 一, 二: flexible workers may join; an individual who did not say whether she did is asked. Payments in Karamay count. */
export type Whose = "person" | "spouse";
export const isHere = (paid: Payment) => paid.where === "here";
export const isResidents = (paid: Payment) => isHere(paid) && paid.scheme === "resident";
export const isMedical = (paid: Payment) => isHere(paid) && paid.scheme !== "resident";
const isEmployers = (paid: Payment) => isHere(paid) && paid.scheme === "employer";
const isMembers = (stance: Stance, whose: Whose) => {
  const fact = `${whose}.contributions[].maternity` as const;
  return ({ scheme, maternity, untold }: Payment) =>
    scheme !== "resident" && (maternity ?? stance.supposes(fact, untold));
};
export const isMember = (stance: Stance, whose: Whose) => {
  const joined = isMembers(stance, whose);
  return (paid: Payment) => isHere(paid) && joined(paid);
};

/* 四（三）: six months of waiting, the first time or after three months missed. */
export const WAITING_MONTHS = 6;
const ANEW_AFTER = 3;
/* 四（四）第二款: two years as a resident, moved over with at most three months missed and back-paid. */
const RESIDENT_MONTHS = 24;
/* R10: a gap of one or two months may be back-paid to the end of the third month after the last paid one, after residents the fourth. */
const SHORT_WINDOW = 3;
const RESIDENT_WINDOW = 4;

/** Where a member stands in a paid month. */
export interface Member {
  /** Months of waiting served, whether it is over after this month, and whether this month's costs are covered. */
  readonly waited: number;
  readonly over: boolean;
  readonly covered: boolean;
  /** 四（二）: months in a row, the waiting left out. */
  readonly months: number;
  /** What was missed before this run; whether two years as a resident spared the waiting; whether only a tried plan joined. */
  readonly gap: Missed | undefined;
  readonly moved: boolean;
  readonly tried: boolean;
}
const NEW: Member = { waited: 0, over: false, covered: false, months: 0, gap: undefined, moved: false, tried: false };

/** R7c, R9: a late payment that is only planned counts for an event to come, and in no plan. */
const taken = ({ event, askedOn }: Situation, planned: boolean) => {
  const all = planned && event.date > askedOn;
  const asked = month(askedOn);
  return (paid: Payment, m: Month): boolean => all || !paid.late || paid.tried === true || madeBy(paid, m, asked);
};
/** A gap of one or two months, back-paid in time and gone on from: late months at the end heal nothing (R10). */
const isHealed = (stance: Stance, missed: Missed, next: Payment | undefined): boolean =>
  next !== undefined &&
  missed.months < ANEW_AFTER &&
  backPaidInTime(stance, missed, SHORT_WINDOW, clause("4.3", "4.5"));

type Takes = ReturnType<typeof taken>;
/** Whether a plan takes other payments than the record told: its walk is then no going on of that one's. */
const plansLate = ({ event, askedOn, ...situation }: Situation, whose: Whose): boolean =>
  event.date > askedOn && (situation[whose]?.record ?? []).some(({ paidIn = "" }) => paidIn > askedOn.slice(0, 7));
function memberCourse(stance: Stance, whose: Whose, residents: () => Walk<number>, takes: Takes): Course<Member> {
  const counts = isMember(stance, whose);
  return {
    start: NEW,
    counts: (paid, m) => counts(paid) && takes(paid, m),
    closes: (_before, missed, next) => isHealed(stance, missed, next),
    begins: (late, m, missed) => monthsMoving(stance, residents, m, missed, late),
    pays: (before, paid, m, { missed, begins }) => {
      if (before === NEW || (missed && atLeast(stance, missed.months, ANEW_AFTER, clause("4.3")))) {
        const moves = begins === true || monthsMoving(stance, residents, m, missed, []) === 0;
        const moved = moves && stance.reads(residentsWaited, true, false);
        return serve(stance, { ...NEW, gap: missed, over: moved, moved, tried: paid.tried === true && !moved }, paid);
      }
      if (!missed) return serve(stance, before, paid);
      return serve(stance, { ...before, gap: missed, months: 0, waited: before.over ? before.waited : 0 }, paid);
    },
  };
}
/** One paid month more: of the waiting, or toward the ten. Costs count from the month after the waiting (R4). */
function serve(stance: Stance, begun: Member, { scheme }: Payment): Member {
  const { gap, moved, tried, months, waited: served } = begun;
  const free = begun.over || (scheme !== "individual" && stance.reads(employeesDoNotWait, true, false));
  if (free) return { waited: served, over: true, covered: true, months: months + 1, gap, moved, tried };
  const waited = served + 1;
  const over = waited >= WAITING_MONTHS;
  const covered = over && stance.reads(waitedFirst, false, true);
  return { waited, over, covered, months, gap, moved, tried };
}
const waitedFirst = reading(R4, clause("4.3"));
/* 四（一）, 四（三）: an employer's members do not wait; else they wait like the others. */
const employeesDoNotWait: Reading<"employees-do-not-wait"> = {
  id: "employees-do-not-wait",
  cites: clause("4.1", "4.3"),
};
/** How many months of waiting are still to serve. */
export const stillToWait = ({ waited, over }: Member): number => (over ? 0 : WAITING_MONTHS - waited);

/** The first month of the waiting that stands at a month; a gap that did not begin it anew lies within it. */
export function waitedSince(member: Walk<Member>, m: Month): Month | undefined {
  const since = sinceWhen(member, m, () => true);
  const stood = since && at(member, since);
  const before = since && lastBy(member, addMonths(since, -1));
  const carried = before && stood && stood.waited > 0 && before.stood.over && since - 1 - before.month < ANEW_AFTER;
  return carried ? waitedSince(member, before.month) : since;
}

/* 四（四）第二款: a resident's months stand for the waiting, never for the ten; else they only bridge the gap. */
const residentsWaited: Reading<"resident-waiting"> = { id: "resident-waiting", cites: clause("4.4") };
/** Months in a row as a resident, whenever they were paid. */
const residentCourse = inARow({ counts: isResidents, excuses: () => true });
/** After two years as a resident: how many months paid late right before `m` lie between; `undefined` = not moved over. */
function monthsMoving(
  stance: Stance,
  residents: () => Walk<number>,
  m: Month,
  missed: Missed | undefined,
  late: readonly Payment[],
): number | undefined {
  const last = lastBy(residents(), addMonths(m, -1));
  if (!last || last.stood < RESIDENT_MONTHS || (missed && last.month <= missed.last)) return undefined;
  const months = m - 1 - last.month;
  if (months === 0) return 0;
  if (late.length < months || !withinThree(stance, months, clause("4.4"))) return undefined;
  const paidIn = Math.max(...late.slice(-months).map((paid) => paid.paidIn ?? m)) as Month;
  return backPaidInTime(stance, { last: last.month, paidIn }, RESIDENT_WINDOW, clause("4.4")) ? months : undefined;
}

/* 四（一）第三款: ten months of medical insurance, whoever paid it; a short gap is healed as a member's. */
export const MEDICAL_MONTHS = 10;
export interface Medical {
  readonly months: number;
  readonly covered: boolean;
}
function medicalCourse(stance: Stance, takes: Takes): Course<Medical> {
  const covers = (months: number) =>
    months > MEDICAL_MONTHS || (months === MEDICAL_MONTHS && stance.reads(reading(R4, clause("4.1")), false, true));
  return {
    start: { months: 0, covered: false },
    counts: (paid, m) => isMedical(paid) && takes(paid, m),
    closes: (_before, missed, next) => isHealed(stance, missed, next),
    pays: (before, _paid, _m, { missed }) => {
      const months = missed ? 1 : before.months + 1;
      return { months, covered: covers(months) };
    },
  };
}

/** Where she stands, by each of the courses. */
export interface Walks {
  readonly residents: Walk<number>;
  readonly member: Walk<Member>;
  readonly medical: Walk<Medical>;
  /** The same without late payments that are only planned, where there are some: what a plan goes on from. */
  readonly plain?: Plain;
}
type Plain = Pick<Walks, "member" | "medical">;
export type Asked = Case<Walks>;
const walks =
  (whose: Whose) =>
  (stance: Stance, walk: Walker, was: Walks | undefined, situation: Situation): Walks => {
    const residents = once(() => walk(residentCourse, was?.residents));
    const walked = (planned: boolean, before: Plain | undefined): Plain => {
      const takes = taken(situation, planned);
      const member = once(() => walk(memberCourse(stance, whose, residents, takes), before?.member));
      const medical = once(() => walk(medicalCourse(stance, takes), before?.medical));
      return {
        get member() {
          return member();
        },
        get medical() {
          return medical();
        },
      };
    };
    // A plan is walked only as far as it is asked; the record told at once, for all who see it alike.
    if (was) {
      const tried = walked(false, was.plain ?? was);
      return {
        get residents() {
          return residents();
        },
        get member() {
          return tried.member;
        },
        get medical() {
          return tried.medical;
        },
      };
    }
    const { member, medical } = walked(true, undefined);
    const plain = plansLate(situation, whose) ? { ...walked(false, undefined) } : undefined;
    return { residents: residents(), member, medical, ...(plain && { plain }) };
  };
/** Her months, for all lines that look at them, and her spouse's. */
export const herWalks = kept(walks("person"));
export const spouseWalks = kept(walks("spouse"));

/* 四（四）第一款: what she is in the event's month decides. Paid in time comes first, then the scheme (R10). */
export type Identity = "employer" | "unemployment-benefit" | "member" | "unenrolled" | "resident";
const SCHEMES = ["employer", "unemployment-benefit", "individual", "resident"] as const;
/** The months told, and by when a payment must be made to decide. */
interface Told {
  readonly book: Book;
  readonly stance: Stance;
  readonly by: Month | undefined;
}
export function identityIn({ book, stance, by }: Told, whose: Whose, m: Month): Identity | undefined {
  const paid = paymentsIn(book, m).filter((one) => isHere(one) && (by === undefined || madeBy(one, m, by)));
  const inTime = paid.filter((one) => !one.late);
  const deciding = inTime.length > 0 ? inTime : paid;
  const scheme = SCHEMES.find((one) => deciding.some((payment) => payment.scheme === one));
  if (scheme !== "individual") return scheme;
  const enrolled = deciding.some((one) => one.scheme === scheme && isMember(stance, whose)(one));
  return enrolled ? "member" : "unenrolled";
}
export const identity = (asked: Asked, whose: Whose) => identityIn(asked, whose, asked.situation.event.month);
type Kept = Pick<Asked, "situation" | "book" | "stance">;
/** R8: the last month paid by the day of asking, and as whom; a job's as far as it is told to go on. */
export function paidLast(
  { situation, book, stance }: Kept,
  whose: Whose,
): { readonly month: Month; readonly as: Identity } | undefined {
  const told = { book, stance, by: undefined };
  let last = lastPaidMonth(book, situation.now, isHere, undefined);
  const as = last === undefined ? undefined : identityIn(told, whose, last);
  if (last === undefined || as === undefined) return undefined;
  while (as === "employer" && identityIn(told, whose, addMonths(last, 1)) === as) last = addMonths(last, 1);
  return { month: last, as };
}
/** R8: a resident in the event's month; for one to come also who still is one today, and told of nothing else for it. */
export function isResidentThen({ situation, book, stance }: Kept): boolean {
  const { event, now } = situation;
  const then = identityIn({ book, stance, by: event.future ? undefined : now }, "person", event.month);
  if (then !== undefined || !event.future) return then === "resident";
  return identityIn({ book, stance, by: undefined }, "person", now) === "resident";
}
/** R8: a job that is still paid, or whose gap can still be closed, goes on, unless she is told to be out of it. */
export function jobGoesOn(asked: Kept, whose: Whose): boolean {
  const { situation } = asked;
  const last = paidLast(asked, whose);
  if (last?.as !== "employer" || situation.now > last.month + SHORT_WINDOW) return false;
  const { employed, dismissedOn } = situation[whose]?.facts ?? {};
  return employed !== false && !(typeof dismissedOn === "string" && dismissedOn <= situation.event.date);
}

/** R11: of other kinds of events and of people on unemployment benefit nothing is said. */
export const premise = saying("termination-counts", "R11");
/* 四（一）: of people on unemployment benefit nothing is said. */
const notOnBenefit = (whose: Whose) =>
  rule("not-on-unemployment-benefit", clause("1", "4.1"), (asked: Asked) =>
    identity(asked, whose) === "unemployment-benefit"
      ? { ...beyond("on-benefit"), rests: [premise("R11")] }
      : yes("not-on-benefit"),
  );
/* 四（二）, 四（五）第二款: a resident is not in maternity insurance; a husband told as one is taken at his word. */
const notAResident = (whose: Whose) =>
  rule(
    "not-a-resident",
    clause("4.2", "4.5"),
    (asked: Asked) => {
      const resident = whose === "person" ? isResidentThen(asked) : identity(asked, whose) === "resident";
      return resident ? no("resident") : yes("no-resident");
    },
    { lasts: true },
  );
/* 一, 二, 四（四）第一款: in maternity insurance in the event's month. */
export const standing = ({ deciding, situation }: Asked) => at(deciding.member, situation.event.month);
export const inMonth = ({ situation: { event } }: Pick<Asked, "situation">) => ({ month: monthText(event.month) });
const inMaternityInsurance = (whose: Whose) =>
  rule("in-maternity-insurance", clause("1", "2", "4.4"), (asked: Asked) => {
    const { situation, stance } = asked;
    const m = situation.event.month;
    const as = identity(asked, whose);
    if (as === "unenrolled") return no("medical-only", () => inMonth(asked));
    if (!standing(asked)) return noFor(whyNotPaid(asked, m, isMember(stance, whose)));
    const data = () => ({ ...inMonth(asked), as: as ?? "" });
    return m > situation.now ? yes("planned", data) : yes("paid", data);
  });
/* 四（三）: past the waiting. Who is enrolled waits, even where ten medical months would do for others: the text says so. */
const enrolledMustWait: Reading<"enrolled-must-wait"> = { id: "enrolled-must-wait", cites: clause("4.1", "4.3") };
const waitingOver = (whose: Whose) =>
  rule("waiting-over", clause("4.3", "4.4"), (asked: Asked) => {
    const { deciding, told, stance, situation } = asked;
    const m = situation.event.month;
    const stood = standing(asked);
    if (!stood) return no("not-insured-then");
    const missed = () => (stood.gap ? gapData(stood.gap) : { lastPaid: "", first: "", last: "", months: 0, late: 0 });
    const data = () => ({ ...missed(), waited: stood.waited });
    if (stood.covered)
      return stood.moved ? yes("moved-over", data) : stood.waited > 0 ? yes("over", data) : yes("none", data);
    const unenrolled = whose === "person" && at(deciding.medical, m)?.covered === true;
    if (unenrolled && stance.reads(enrolledMustWait, false, true)) return yes("none", data);
    const end = firstFrom(told.member, m, ({ covered }) => covered);
    return no("still-waiting", () => ({ ...data(), end: end === undefined ? "" : monthText(addMonths(end, -1)) }));
  });

const rulesOf = (whose: Whose) => ({
  notOnBenefit: notOnBenefit(whose),
  notAResident: notAResident(whose),
  inMaternityInsurance: inMaternityInsurance(whose),
  waitingOver: waitingOver(whose),
});
/** The conditions above, asked of her and of her spouse. */
export const hers = rulesOf("person");
export const theSpouses = rulesOf("spouse");

/* What can be done (R8–R10): go on as whom she is, or join; a gap may be paid afterwards in its window. */
const asMember = (asked: Asked, whose: Whose): Move => ({
  pays: { scheme: "individual", maternity: true },
  who: whose,
  counts: isMember(asked.stance, whose),
  after: isResidents,
  window: RESIDENT_WINDOW,
});
/** Paying as a member, looked for up to month `until`. */
export function memberMoves(asked: Asked, whose: Whose, until?: Month): Move[] {
  const move = asMember(asked, whose);
  const paid = lastPaidMonth(asked.book, lastMonth(asked.book), isEmployers, undefined);
  return paid !== undefined && jobGoesOn(asked, whose)
    ? [
        {
          ...move,
          pays: { scheme: "employer", maternity: true },
          who: "employer",
          until: addMonths(paid, SHORT_WINDOW),
        },
      ]
    : [{ ...move, ...(until !== undefined && { until }) }];
}
/** Who pays for medical insurance alone, now or before, may go on with that. */
export function medicalMoves(asked: Asked, when: "now" | "before"): Move[] {
  const last = paidLast(asked, "person");
  const goesOn = last !== undefined && last.month >= addMonths(asked.situation.now, -1);
  return last?.as === "unenrolled" && goesOn === (when === "now")
    ? [{ pays: { scheme: "individual", maternity: false }, who: "person", counts: isMedical, window: SHORT_WINDOW }]
    : [];
}
export const residentMove: Move = {
  pays: { scheme: "resident", maternity: false },
  who: "person",
  counts: isResidents,
  window: RESIDENT_WINDOW,
};
/** For an event to come that nothing helps: joining helps another time. */
export function anotherTime({ situation, book, stance }: Asked, whose: Whose): Act[] {
  const last = lastPaidMonth(book, lastMonth(book), isMember(stance, whose), undefined);
  return situation.event.future && (last === undefined || last < situation.now) ? [{ id: "enrol", who: whose }] : [];
}

/** What an answer rests on that has no alternative: months paid late or elsewhere, who she was last, payments to come. */
export function restsOn(asked: Asked, whose: Whose, { cured }: Standing): Said[] {
  const { situation, book, stance, deciding } = asked;
  const { event } = situation;
  const joined = isMembers(stance, whose);
  const late = (paid: Payment) => paid.late && isHere(paid) && joined(paid);
  const lost = (paid: Payment, m: Month) => late(paid) && at(deciding.member, m) === undefined;
  const elsewhere = (paid: Payment) => !isHere(paid) && joined(paid);
  const told = paymentsIn(book, event.month).some(
    (paid) => isHere(paid) && !paid.tried && madeBy(paid, event.month, situation.now),
  );
  const said: readonly (Said | false)[] = [
    cured && !event.future && !told && { id: "R8", cites: clause("4.4") },
    cured && !event.future && { id: "R7c" },
    anyPaid(book, event.month, late) && { id: "R3", cites: clause("4.4") },
    (anyPaid(book, event.month, lost) || anyPaid(book, event.month, elsewhere)) && { id: "R10", cites: clause("4.3") },
  ];
  return said.filter((one) => one !== false);
}

/** The readings of these clauses. */
export const insuranceReadings = { employeesDoNotWait, residentsWaited, enrolledMustWait, R10 };
