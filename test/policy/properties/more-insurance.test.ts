/** More insurance is never worse: not another kind beside, not a late payment planned, not a month more in front. */
import { addMonths, month, monthText, type Month } from "../../../shared/policy/base/calendar.ts";
import { samePlace } from "../../../shared/policy/base/places.ts";
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import type { Contribution, Facts } from "../../../shared/policy/facts/facts.ts";
import { bookOf, decidingIn, lastPaidMonth, type Payment } from "../../../shared/policy/months/book.ts";
import { isIn } from "../../../shared/policy/plans/record.ts";
import { decided, holdsForAll, everybody, nameOf, sameLine, told, type Fault } from "./everybody.ts";

const ALL = { many: 500 };

type Whose = "person" | "spouse";
const WHOSE: readonly Whose[] = ["person", "spouse"];
const GRADES: readonly string[] = ["ineligible", "pending", "eligible"];

/** What is decided as it stands; a cure of what is still open (重庆 五、2: how long one waits) is not. */
const isDecided = ({ verdict, conditions }: DecidedLine): boolean =>
  GRADES.includes(verdict) && !conditions.some(({ truth }) => truth.outcome === "missing");

/** Whether one verdict is better; those not decided, or by another paper (a local one goes first), are compared with nothing. */
const isBetter = (a: DecidedLine, b: DecidedLine): boolean =>
  a.paper === b.paper && isDecided(a) && isDecided(b) && GRADES.indexOf(a.verdict) > GRADES.indexOf(b.verdict);

/** The facts with another record. */
const withRecord = (facts: Facts, whose: Whose, record: readonly Contribution[]): Facts => ({
  ...facts,
  [whose]: { ...facts[whose], contributions: record },
});

const isHere = ({ where }: Payment): boolean => where === "here";

/** Who somebody is in the event's month (R8, R10): by what is paid for it; else what was paid last, and on the day of asking. */
function identity(facts: Facts, whose: Whose): string {
  const { region, event, asOf } = facts;
  const record = facts[whose]?.contributions;
  if (!record || event?.date === undefined) return "";
  const [then, now] = [month(event.date), month(asOf)];
  const book = bookOf(record, region, { since: Math.min(then, now) as Month, until: Math.max(then, now) as Month });
  const by = event.date > asOf ? undefined : now;
  const here = (m: Month) => {
    const paid = decidingIn(book, m, isHere, by);
    return [paid?.scheme, paid?.maternity, paid?.post, paid?.late].join();
  };
  const anywhere = decidingIn(book, then, () => true, by);
  const paid = [here(then), anywhere?.scheme].join("|");
  if (decidingIn(book, then, isHere, by)) return paid;
  const last = lastPaidMonth(book, then, isHere, by);
  const lastNow = lastPaidMonth(book, now, isHere, undefined);
  return [paid, last, last && here(last), lastNow, lastNow && here(lastNow), here(now)].join("|");
}

/** The first line that is better answered with less. */
function betterWith(less: Facts, facts: Facts, what: string): Fault {
  const all = decided(facts);
  for (const line of decided(less)) {
    const full = sameLine(all, line);
    if (full && isBetter(line, full))
      return `${nameOf(line)}: better without ${what}: ${told(line)} | with it: ${told(full)}`;
  }
  return undefined;
}

/** Each record with one stretch left out, where who somebody is stays the same. */
function withoutOne(facts: Facts, leaves: (one: Contribution, now: Month) => string | undefined): Fault {
  for (const whose of WHOSE) {
    const record = facts[whose]?.contributions ?? [];
    for (const one of record) {
      const what = leaves(one, month(facts.asOf));
      const rest = record.filter((other) => other !== one);
      const less = withRecord(facts, whose, rest);
      if (what === undefined || identity(less, whose) !== identity(facts, whose)) continue;
      const fault = betterWith(less, facts, what);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

/** A month in front of the first stretch of each kind, paid like it. */
function inFront(facts: Facts, whose: Whose): Facts[] {
  const record = facts[whose]?.contributions ?? [];
  return record.flatMap((one) => {
    const before = addMonths(month(one.from), -1);
    const sameKind = (other: Contribution) =>
      other.scheme === one.scheme && samePlace(other.region ?? facts.region, one.region ?? facts.region);
    const isFirst = record.every((other) => !sameKind(other) || other.from >= one.from);
    const taken = record.some((other) => isIn(other, before));
    if (!isFirst || taken || one.paidIn !== undefined) return [];
    const more = { ...one, from: monthText(before), to: monthText(before) };
    return [withRecord(facts, whose, [more, ...record])];
  });
}

/** A month after the end of each stretch, paid like it. */
function behind(facts: Facts, whose: Whose): Facts[] {
  const record = facts[whose]?.contributions ?? [];
  return record.flatMap((one) => {
    const { to, paidIn, lateReason, ...alike } = one;
    if (to === undefined || paidIn !== undefined || lateReason !== undefined) return [];
    const after = addMonths(month(to), 1);
    if (record.some((other) => isIn(other, after))) return [];
    return [withRecord(facts, whose, [...record, { ...alike, from: monthText(after), to: monthText(after) }])];
  });
}

/** Whether an answer is better than with a month more, where who somebody is stays the same. */
function betterThan(facts: Facts, withMore: (facts: Facts, whose: Whose) => Facts[], what: string): Fault {
  for (const whose of WHOSE) {
    for (const more of withMore(facts, whose)) {
      if (identity(more, whose) !== identity(facts, whose)) continue;
      const fault = betterWith(facts, more, what);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

describe.each(everybody)("%s", (_name, place) => {
  test("a stretch dropped gives no better answer, of whatever kind it is", () => {
    holdsForAll(place, ALL, (facts) => withoutOne(facts, ({ scheme }) => `the ${scheme} months`));
  });

  test("a late payment that is only planned dropped gives no better answer", () => {
    holdsForAll(place, ALL, (facts) =>
      withoutOne(facts, ({ paidIn, to }, now) => {
        const planned = paidIn !== undefined && to !== undefined && paidIn > to && month(paidIn) > now;
        return planned ? "the planned late payment" : undefined;
      }),
    );
  });

  test("a paid month more in front gives no worse answer", () => {
    holdsForAll(place, ALL, (facts) => betterThan(facts, inFront, "a month in front"));
  });

  test("a paid month more after a stretch gives no worse answer", () => {
    holdsForAll(place, ALL, (facts) => betterThan(facts, behind, "a month behind"));
  });
});
