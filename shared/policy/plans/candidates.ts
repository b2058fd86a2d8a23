/** What could be otherwise: each candidate is the whole question as it would then be put. */
import { addMonths, addMonthsToDay, day, month, monthText, type Month } from "../base/calendar.ts";
import type { DecidedLine } from "../decide.ts";
import type { Contribution, Facts } from "../facts/facts.ts";
import { actionOf, type Move, type Outcome, type Plan } from "../months/plans.ts";
import type { Change } from "./answer.ts";
import type { Outlook } from "./lines.ts";
import { isIn, monthsFrom, payingBy, withPayments, withSum } from "./record.ts";

/** One thing, or two that belong together, done or told otherwise. */
export interface Candidate {
  readonly changes: readonly Change[];
  readonly facts: Facts;
  /** How it is paid, by whom; absent where nothing is paid. */
  readonly move?: Move;
  readonly whose?: "person" | "spouse";
  /** Months paid afterwards. */
  readonly closes?: readonly Month[];
}

/** The facts with another record. */
export const withRecord = (facts: Facts, whose: "person" | "spouse", contributions: Contribution[]): Facts => ({
  ...facts,
  [whose]: { ...facts[whose], contributions },
});

/** A way to pay that a line's paper allows, as done now and on its last day. */
interface Way {
  readonly plan: Plan<Outcome>;
  readonly whose: "person" | "spouse";
  readonly facts: Facts;
}

/** Every move that the papers allow and that helps some line. */
export function movesFor({ facts, decided }: Outlook): Candidate[] {
  return decided.flatMap((line) =>
    line.eachMove().flatMap((plan) => doneWith({ plan, whose: payerOf(line, plan.move), facts })),
  );
}

const payerOf = ({ via }: DecidedLine, { who }: Move): "person" | "spouse" =>
  via === "spouse" && who !== "person" ? "spouse" : "person";

/** Done now; and begun in the last month in which that still works, where nothing is paid afterwards. */
function doneWith(way: Way): Candidate[] {
  const { plan, whose, facts } = way;
  const { move, now, last } = plan;
  const record = facts[whose]?.contributions ?? [];
  const asked = month(facts.asOf);
  const by = last.tried.on;
  if (move.sum) {
    const months = move.sum.map(monthText);
    return [
      {
        changes: [{ kind: "lump-sum", months, by }],
        facts: withRecord(facts, whose, withSum(facts, record, asked, move.sum)),
        ...{ move, whose },
      },
    ];
  }
  const { closes } = now.tried;
  const begun = (on: Month): Facts => begunIn(facts, { move, whose, closes }, on);
  const from = monthText(asked);
  if (closes.length > 0) {
    const closed: Change = { kind: "back-pay", months: closes.map(monthText), by };
    const goesOn: Change[] = move.onlyBackPays ? [] : [{ kind: "start", from }];
    return [{ changes: [closed, ...goesOn], facts: begun(asked), ...{ move, whose, closes } }];
  }
  const kind = kindOf(way);
  const later = month(by) > asked && last.tried.closes.length === 0;
  return [
    { changes: [{ kind, from, by }], facts: begun(asked), ...{ move, whose } },
    ...(later
      ? [{ changes: [{ kind, from: monthText(month(by)), by }], facts: begun(month(by)), ...{ move, whose } }]
      : []),
  ];
}

/** Going on is told apart from beginning as the action of an answer tells it. */
function kindOf({ plan, facts }: Way): "start" | "enrol" {
  return actionOf(plan, { book: plan.now.tried.plain.book, asOf: day(facts.asOf) }).id === "keep-paying"
    ? "start"
    : "enrol";
}

/** The facts with a move's payments made from that month on. */
export function begunIn(
  facts: Facts,
  { move, whose = "person", closes = [] }: Pick<Candidate, "move" | "whose" | "closes">,
  on: Month,
): Facts {
  if (!move) return facts;
  const record = facts[whose]?.contributions ?? [];
  const paid = withPayments(facts, record, payingBy(move, closes), { on, asked: month(facts.asOf) });
  return withRecord(facts, whose, paid);
}

/** The event so many months later (earlier when negative), on the same day of the month, clipped; not before the asking. */
export function movedBy({ facts }: Outlook, months: number): Facts | undefined {
  const { event, asOf } = facts;
  if (event?.date === undefined || event.date <= asOf) return undefined;
  const date = addMonthsToDay(day(event.date), months);
  return date < asOf ? undefined : { ...facts, event: { ...event, date } };
}

/** The longest stretch without payments that may have been a slip. */
const LONGEST_GAP = 6;
/** So many of them are asked about, the latest ones. */
const MOST_GAPS = 3;

/** The past otherwise than told: gaps paid late in time, maternity insurance that nobody told. */
export function toldOtherwise({ facts }: Outlook): Candidate[] {
  const record = facts.person?.contributions ?? [];
  const untold = record.some(isUntold);
  const asMembers = record.map((one) => (isUntold(one) ? { ...one, maternity: true } : one));
  return [
    ...gapsIn(facts, record).map(([first, last]): Candidate => {
      const before = record.find(({ to }) => to !== undefined && month(to) === first - 1);
      const paid = {
        ...before,
        scheme: before?.scheme ?? "individual",
        ...{ from: monthText(first), to: monthText(last), paidIn: monthText(addMonths(last, 1)) },
      };
      return {
        changes: [{ kind: "told", months: monthsFrom(first, last).map(monthText) }],
        facts: withRecord(facts, "person", [...record, paid]),
      };
    }),
    ...(untold ? [{ changes: [{ kind: "told" as const }], facts: withRecord(facts, "person", asMembers) }] : []),
  ];
}

const isUntold = ({ scheme, maternity }: Contribution): boolean => scheme === "individual" && maternity === undefined;

/** Short gaps of the record that ended before the month of asking, each by its first and last month, latest first. */
function gapsIn({ asOf }: Facts, record: readonly Contribution[]): (readonly [first: Month, last: Month])[] {
  const now = month(asOf);
  const isPaid = (m: Month): boolean => record.some((one) => isIn(one, m));
  const starts = new Set(record.flatMap(({ to }) => (to === undefined ? [] : [addMonths(month(to), 1)])));
  return [...starts]
    .flatMap((first) => {
      const end = monthsFrom(first, addMonths(now, -1)).find(isPaid);
      return end === undefined || end === first || end - first > LONGEST_GAP
        ? []
        : [[first, addMonths(end, -1)] as const];
    })
    .sort(([a], [b]) => b - a)
    .slice(0, MOST_GAPS);
}
