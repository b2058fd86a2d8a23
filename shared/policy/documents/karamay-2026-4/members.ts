/** 克医保规〔2026〕4号 一 and, because all of the paper asks it, 四（四）第一款: who is in, and as whom in a month. */
import { addMonths, type Month } from "../../base/calendar.ts";
import { lastPaidMonth, madeBy, paymentsIn, type Book, type Payment } from "../../months/book.ts";
import { beyond, rule, yes } from "../../rules/condition.ts";
import type { Case } from "../../rules/line.ts";
import type { Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { cites, clause } from "./heading.ts";

const c1 = clause("1", {
  label: "一",
  role: "rule",
  summary:
    "参加本市职工医保的没有雇工的个体户、非全日制的、别的灵活就业的、农民工、平台上接单的人，都算灵活就业，可以参加生育保险。",
  decides: "谁能参加",
  conditions: ["in-maternity-insurance", "not-on-unemployment-benefit"],
});
/** Whose months are looked at. */
export type Whose = "person" | "spouse";
/** Payments in Karamay count. */
export const isHere = (paid: Payment) => paid.where === "here";
/** Resident insurance. */
export const isResidents = (paid: Payment) => isHere(paid) && paid.scheme === "resident";
/** Employee medical insurance, with maternity insurance or without. */
export const isMedical = (paid: Payment) => isHere(paid) && paid.scheme !== "resident";
/** Paid by an employer. */
export const isEmployers = (paid: Payment) => isHere(paid) && paid.scheme === "employer";
/** In maternity insurance; an individual who did not say whether she joined is asked. */
export const isMembers = (stance: Stance, whose: Whose) => {
  const fact = `${whose}.contributions[].maternity` as const;
  return ({ scheme, maternity, untold }: Payment) =>
    scheme !== "resident" && (maternity ?? stance.supposes(fact, untold));
};
/** The same, here. */
export const isMember = (stance: Stance, whose: Whose) => {
  const joined = isMembers(stance, whose);
  return (paid: Payment) => isHere(paid) && joined(paid);
};

/** 第一款: what she is in the event's month. Paid in time comes first, then the scheme (R10). */
export type Identity = "employer" | "unemployment-benefit" | "member" | "unenrolled" | "resident";
const SCHEMES = ["employer", "unemployment-benefit", "individual", "resident"] as const;
/** The months told, and by when a payment must be made to decide. */
interface Told {
  readonly book: Book;
  readonly stance: Stance;
  readonly by: Month | undefined;
}
/** What she is in a month. */
export function identityIn({ book, stance, by }: Told, whose: Whose, m: Month): Identity | undefined {
  const paid = paymentsIn(book, m).filter((one) => isHere(one) && (by === undefined || madeBy(one, m, by)));
  const inTime = paid.filter((one) => !one.late);
  const deciding = inTime.length > 0 ? inTime : paid;
  const scheme = SCHEMES.find((one) => deciding.some((payment) => payment.scheme === one));
  if (scheme !== "individual") return scheme;
  const enrolled = deciding.some((one) => one.scheme === scheme && isMember(stance, whose)(one));
  return enrolled ? "member" : "unenrolled";
}
/** What she is in the event's month. */
export const identity = (asked: Case<unknown>, whose: Whose) => identityIn(asked, whose, asked.situation.event.month);
/** What is told, not walked. */
export type Kept = Pick<Case<unknown>, "situation" | "book" | "stance">;
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
/** R11: of other kinds of events and of people on unemployment benefit nothing is said. */
export const premise = saying("termination-counts", "joined-by-the-day", "R11");
/** Of people on unemployment benefit nothing is said. */
export const notOnBenefit = (whose: Whose) =>
  rule("not-on-unemployment-benefit", cites("1", "4.1"), (asked: Case<unknown>) =>
    identity(asked, whose) === "unemployment-benefit"
      ? { ...beyond("on-benefit"), rests: [premise("R11")] }
      : yes("not-on-benefit"),
  );

/** The clause of this file. */
export const membersClauses = [c1] as const;
