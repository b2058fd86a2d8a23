/** The walk itself, by a course that says of each month how it came to be paid; and what is asked of a walk. */
import { addMonths, month, monthText, type Month } from "../../../shared/policy/base/calendar.ts";
import type { Payment } from "../../../shared/policy/months/book.ts";
import { walk, type Course, type Missed, type WalkBy } from "../../../shared/policy/months/course.ts";
import { at, firstFrom, lastBy, lengthOf, sinceWhen, type Walk } from "../../../shared/policy/months/walk.ts";
import { FIRST, late, lettered, paid } from "./payments.ts";

/** A month a letter: paid, late in January or in March 2026, as a resident, and by nobody. */
const book = lettered({
  p: [paid()],
  j: [late("2026-01")],
  m: [late("2026-03")],
  r: [paid({ scheme: "resident" })],
});

interface Stood {
  readonly run: number;
  readonly said: string;
}

const missedSaid = ({ months, last, late: payments, paidIn }: Missed): string =>
  [`${months} after ${monthText(last)}`, `${payments.length} late`, paidIn && `by ${monthText(paidIn)}`]
    .filter(Boolean)
    .join(" ");

/** Counts months in a row: a gap begins anew, what is healed goes on. */
const course = (more: Partial<Course<Stood>> = {}): Course<Stood> => ({
  start: { run: 0, said: "start" },
  counts: ({ scheme }) => scheme !== "resident",
  closes: () => false,
  pays: (before, payment, _m, { missed, healed, begins }) => ({
    run: (missed ?? begins) ? 1 : before.run + 1,
    said: [payment.late && "late", missed && missedSaid(missed), healed && `healed ${healed.run}`, begins && "begins"]
      .filter(Boolean)
      .join(", "),
  }),
  ...more,
});

const walked = (letters: string, more: Partial<Course<Stood>> = {}, by?: WalkBy): Walk<Stood> =>
  walk(course(more), book(letters), by);

/** Each month: how many in a row, and what was said of it; `-` does not count. */
const told = (way: Walk<Stood>): string[] =>
  Array.from({ length: lengthOf(way) }, (_, index) => {
    const stood = at(way, addMonths(FIRST, index));
    return stood ? [stood.run, stood.said].filter((part) => part !== "").join(" ") : "-";
  });

const always = { closes: () => true };

describe("what was missed before a counted month", () => {
  test.each<[string, Partial<Course<Stood>>, string[]]>([
    ["pp", {}, ["1", "2"]],
    ["-rp", {}, ["-", "-", "1"]],
    ["pp-p", {}, ["1", "2", "-", "1 1 after 2025-02 0 late"]],
    ["p--p", always, ["1", "-", "-", "1 2 after 2025-01 0 late"]],
    ["prp", always, ["1", "-", "1 1 after 2025-01 0 late"]],
    ["ppjp", {}, ["1", "2", "-", "1 1 after 2025-02 1 late by 2026-01"]],
    ["ppj-p", always, ["1", "2", "-", "-", "1 2 after 2025-02 1 late"]],
    ["pp-jp", always, ["1", "2", "-", "-", "1 2 after 2025-02 1 late"]],
    ["jjp", always, ["-", "-", "1"]],
  ])("%s", (letters, more, expected) => {
    expect(told(walked(letters, more))).toEqual(expected);
  });
});

describe("a gap that was paid afterwards", () => {
  test.each<[string, string[]]>([
    ["ppjp", ["1", "2", "3 late, healed 2", "4"]],
    ["pjjp", ["1", "2 late, healed 1", "3 late, healed 1", "4"]],
    ["pmjp", ["1", "2 late, healed 1", "3 late, healed 1", "4"]],
    ["ppjj", ["1", "2", "3 late, healed 2", "4 late, healed 2"]],
    ["ppj-", ["1", "2", "3 late, healed 2", "-"]],
    ["pp-j", ["1", "2", "-", "-"]],
    ["ppj-j", ["1", "2", "-", "-", "-"]],
    ["pjp-jp", ["1", "2 late, healed 1", "3", "-", "-", "1 2 after 2025-03 1 late"]],
  ])("%s, where the course closes it", (letters, expected) => {
    expect(told(walked(letters, always))).toEqual(expected);
  });
  test("the course is asked with what was missed, when the last of it was paid, and what comes next", () => {
    const asked: unknown[] = [];
    const closes = (before: Stood, { months, last, after, paidIn, late: payments }: Missed, next?: Payment) => {
      asked.push([before.run, months, monthText(last), after.late, paidIn && monthText(paidIn), payments.length, next]);
      return false;
    };
    walked("ppmjp", { closes });
    walked("ppj", { closes });
    expect(asked).toEqual([
      [2, 2, "2025-02", false, "2026-03", 2, paid()],
      [2, 1, "2025-02", false, "2026-01", 1, undefined],
    ]);
  });
  test("one that only what follows can close stays open at the end", () => {
    const closes = (_before: Stood, _missed: Missed, next: Payment | undefined) => next !== undefined;
    expect(told(walked("pj", { closes }))).toEqual(["1", "-"]);
    expect(told(walked("pjp", { closes }))).toEqual(["1", "2 late, healed 1", "3"]);
  });
  test("each of its months is told by its own name", () => {
    const months: string[] = [];
    const pays = (before: Stood, _payment: Payment, m: Month) => {
      months.push(monthText(m));
      return before;
    };
    walked("pjjp", { ...always, pays });
    expect(months).toEqual(["2025-01", "2025-02", "2025-03", "2025-04"]);
  });
});

test("late months that the course excuses are as good as paid on time", () => {
  expect(told(walked("pjp", { excuses: ({ paidIn }) => paidIn === month("2026-01") }))).toEqual(["1", "2 late", "3"]);
  expect(told(walked("pmp", { excuses: ({ paidIn }) => paidIn === month("2026-01") }))[1]).toBe("-");
});

describe("late months that begin a run with the month after them", () => {
  const last = (count: number) => ({ begins: () => count });
  test.each<[string, number, string[]]>([
    ["jjp", 0, ["-", "-", "1"]],
    ["jjp", 1, ["-", "1 late, begins", "2"]],
    ["jjp", 2, ["1 late, begins", "2 late", "3"]],
    ["pjjp", 1, ["1", "-", "1 late, 1 after 2025-01 2 late by 2026-01, begins", "2"]],
    ["pp-jp", 1, ["1", "2", "-", "1 late, 1 after 2025-02 1 late, begins", "2"]],
    ["pp--jjp", 2, ["1", "2", "-", "-", "1 late, 2 after 2025-02 2 late, begins", "2 late", "3"]],
  ])("%s, the last %i", (letters, count, expected) => {
    expect(told(walked(letters, last(count)))).toEqual(expected);
  });
  test("the course is asked with those right before it alone, and with the gap where there is one", () => {
    const asked: unknown[] = [];
    const begins = (payments: readonly Payment[], m: Month, missed: Missed | undefined) => {
      asked.push([payments.map(({ paidIn }) => paidIn && monthText(paidIn)), monthText(m), missed?.months]);
      return undefined;
    };
    walked("j-mjp", { begins });
    walked("p-mjp", { begins });
    walked("p-p", { begins });
    expect(asked).toEqual([
      [["2026-03", "2026-01"], "2025-05", undefined],
      [["2026-03", "2026-01"], "2025-05", 3],
      [[], "2025-03", 1],
    ]);
  });
  test("a gap that is closed begins nothing anew", () => {
    expect(told(walked("pjp", { ...always, ...last(1) }))).toEqual(["1", "2 late, healed 1", "3"]);
  });
});

test("by what was paid up to a month: a payment made later is none yet", () => {
  expect(told(walked("ppjp", always, { by: month("2025-12") }))[3]).toBe("1 1 after 2025-02 0 late");
  expect(told(walked("ppjp", always, { by: month("2026-01") }))[3]).toBe("4");
  expect(told(walked("ppp", {}, { by: month("2025-02") }))).toEqual(["1", "2", "-"]);
});

describe("a walk that goes on from another", () => {
  const LETTERS = ["p", "j", "m", "-"];
  /** Every book of five months before which that of `base` differs in no month before `from`. */
  const cases = ["pjjpp", "pp-jp", "jjp-p", "pmjjj", "-----", "ppppp"].flatMap((base) =>
    [0, 1, 2, 3, 4, 5].flatMap((from) =>
      LETTERS.map((letter) => [base, from, base.slice(0, from) + letter.repeat(5 - from)] as const),
    ),
  );
  test.each([
    ["closes", always],
    ["closes nothing", {}],
    ["begins", { begins: (payments: readonly Payment[]) => payments.length }],
  ])("comes to the same as one from the beginning, where the course %s", (_how, more) => {
    for (const [base, from, changed] of cases) {
      const kept = { walk: walked(base, more), from: addMonths(FIRST, from) };
      const resumed = walk(course(more), book(changed), {}, kept);
      expect([base, from, changed, told(resumed)]).toEqual([base, from, changed, told(walked(changed, more))]);
    }
  });
  test("and one that goes on from that", () => {
    const second = walk(
      course(always),
      book("ppppj"),
      {},
      { walk: walked("ppppp", always), from: addMonths(FIRST, 4) },
    );
    const third = walk(course(always), book("pp-pj"), {}, { walk: second, from: addMonths(FIRST, 2) });
    expect(told(third)).toEqual(told(walked("pp-pj", always)));
  });
  test("walks only what may differ, all of it where that lies before the first month", () => {
    const steps = (from: number) => {
      let count = 0;
      const kept = { walk: walked("ppppp"), from: addMonths(FIRST, from) };
      walk(course(), book("ppppp"), { step: () => count++ }, kept);
      return count;
    };
    expect([-3, 0, 3, 5, 9].map(steps)).toEqual([5, 5, 2, 0, 0]);
  });
});

describe("what is asked of a walk", () => {
  const way = () => walked("-pp-p");
  const m = (index: number) => addMonths(FIRST, index);
  test("where she stood last, and in which month", () => {
    const by = (index: number) => {
      const found = lastBy(way(), m(index));
      return found && [monthText(found.month), found.stood.run];
    };
    expect([-1, 0, 1, 3, 4, 9].map(by)).toEqual([
      undefined,
      undefined,
      ["2025-02", 1],
      ["2025-03", 2],
      ["2025-05", 1],
      ["2025-05", 1],
    ]);
    expect(lastBy(walked("p"), m(0))?.month).toBe(FIRST);
  });
  test("the first month from one on in which something holds", () => {
    const from = (index: number, run: number) => firstFrom(way(), m(index), (stood) => stood.run === run);
    expect([from(-5, 1), from(2, 1), from(2, 2), from(3, 2), from(4, 1), from(5, 1)]).toEqual([
      m(1),
      m(4),
      m(2),
      undefined,
      m(4),
      undefined,
    ]);
    expect(firstFrom(way(), m(0), (_stood, at) => at > m(1))).toBe(m(2));
    expect(firstFrom(walked("p"), m(-1), () => true)).toBe(FIRST);
  });
  test("since when it has held without a break", () => {
    const since = (letters: string, index: number, least = 1) =>
      sinceWhen(walked(letters), m(index), (stood) => stood.run >= least);
    expect([since("ppp", 2), since("ppp", 2, 2), since("p-p", 2), since("p-p", 1), since("ppp", 0)]).toEqual([
      m(0),
      m(1),
      m(2),
      undefined,
      m(0),
    ]);
  });
});
