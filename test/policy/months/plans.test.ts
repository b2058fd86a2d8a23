/** What can still be done, found by trying it: the best way, how late it still works, and how that reads as a thing to do. */
import { addMonths, day, firstDay, month, monthText, type Month } from "../../../shared/policy/base/calendar.ts";
import { decidingIn, type Payment } from "../../../shared/policy/months/book.ts";
import {
  actionOf,
  earlier,
  findPlan,
  lastThatWorks,
  type Move,
  type Outcome,
  type Search,
  type Tried,
} from "../../../shared/policy/months/plans.ts";
import { late, lettered, paid } from "./payments.ts";

const TODAY = day("2025-07-10");
const EVENT = day("2025-12-05");
/** A month a letter, in a book of two years. */
const inLetters = lettered({
  p: [paid()],
  m: [paid({ maternity: false })],
  u: [paid({ maternity: undefined })],
  e: [paid({ scheme: "employer" })],
  r: [paid({ scheme: "resident", maternity: false })],
  s: [late("2025-09")],
  j: [late("2025-06")],
});
const book = (letters: string) => inLetters(letters.padEnd(24, "-"));
const counts = ({ scheme }: Payment): boolean => scheme !== "resident";
const move = (more: Partial<Move> = {}): Move => ({
  pays: { scheme: "individual", maternity: true },
  who: "person",
  counts,
  ...more,
});

/** How many months in a row stand at the end of a month. */
function inARow({ book: tried }: Pick<Tried, "book">, at: Month): number {
  let many = 0;
  while (decidingIn(tried, addMonths(at, -many), counts, undefined)) many += 1;
  return many;
}

/** So many in a row by the event's month: from the day after the event. */
const wanted =
  (months: number, more: (tried: Tried) => Partial<Outcome> = () => ({})) =>
  (tried: Tried): Outcome | undefined =>
    inARow(tried, month(EVENT)) >= months ? { from: EVENT, ...more(tried) } : undefined;

const search = (letters: string, attempt: Search<Outcome>["attempt"], more: Partial<Search<Outcome>> = {}) => ({
  asOf: TODAY,
  event: EVENT,
  book: book(letters),
  limits: [],
  attempt,
  ...more,
});

/** A plan as a thing to do: what, by when, from when, and the months that are paid afterwards on the last day. */
function told(moves: readonly Move[], asked: Search<Outcome>, near?: Month) {
  const plan = findPlan(moves, asked, near);
  if (plan === undefined) return undefined;
  const { id, who, by, from, closes, enough, safeBy, months, start } = actionOf(plan, asked);
  const more = [from && `from ${from}`, enough && "enough", safeBy && `safe ${safeBy}`, months && `${months} months`];
  const late = closes.map((m) => monthText(m).slice(5)).join();
  return [`${who} ${id} by ${by} in ${monthText(start)}`, late && `late ${late}`, ...more].filter(Boolean).join(", ");
}

describe("which first day is the earlier", () => {
  const [JUNE, JULY] = [day("2025-06-01"), day("2025-07-01")];
  test.each<[Outcome, Outcome, boolean, boolean]>([
    [{ from: JUNE }, { from: JULY }, true, false],
    [{ from: JUNE }, { from: undefined }, true, false],
    [{ from: JUNE }, { from: JUNE }, false, false],
    [{ from: JUNE }, { from: JUNE, sums: 1 }, true, false],
    [{ from: undefined }, { from: undefined, sums: 2 }, true, false],
    [{ from: JUNE, sums: 2 }, { from: JULY }, true, false],
  ])("%j or %j: %s, and the other way round %s", (a, b, first, second) => {
    expect([earlier(a, b), earlier(b, a)]).toEqual([first, second]);
  });
});

describe("the last month in which something works", () => {
  const [BEGIN, END] = [10 as Month, 40 as Month];
  const all = Array.from({ length: 33 }, (_, at) => (at + 8) as Month);

  test.each(all)("up to %i, from wherever one looks", (last) => {
    for (const near of all.filter((m) => m >= BEGIN && m <= END)) {
      const tried: number[] = [];
      const works = (m: Month) => (tried.push(m), m <= last ? `until ${m}` : undefined);
      const found = lastThatWorks(works, BEGIN, END, near);
      expect(found).toEqual(last < BEGIN ? undefined : { month: last, found: `until ${last}` });
      expect(Math.min(...tried)).toBeGreaterThanOrEqual(BEGIN);
      expect(Math.max(...tried)).toBeLessThanOrEqual(END);
      expect(new Set(tried).size).toBe(tried.length);
      // In strides that double, then by halves; near it, at once.
      expect(tried.length).toBeLessThanOrEqual(Math.abs(near - Math.max(last, BEGIN)) <= 1 ? 4 : 10);
    }
  });
  test("of one month", () => {
    expect(lastThatWorks(() => true, BEGIN, BEGIN, BEGIN)).toEqual({ month: BEGIN, found: true });
    expect(lastThatWorks(() => undefined, BEGIN, BEGIN, BEGIN)).toBeUndefined();
  });
});

describe("paying from now on", () => {
  test.each([
    ["to begin", "", 4, "person enrol by 2025-09-30 in 2025-09"],
    ["to go on", "pppppp", 4, "person keep-paying by 2025-09-30 in 2025-09"],
    [
      "to go on, as long as it can be left without breaking the run",
      "pppppp",
      7,
      "person keep-paying by 2025-07-31 in 2025-07",
    ],
    ["last paid the month before last: to begin anew", "ppppp", 4, "person enrol by 2025-09-30 in 2025-09"],
    ["the employer paid until now: to begin by oneself", "eeeeee", 4, "person enrol by 2025-09-30 in 2025-09"],
    ["without maternity insurance until now: to begin with it", "mmmmmm", 4, "person enrol by 2025-09-30 in 2025-09"],
    ["of which nobody told: to go on", "uuuuuu", 4, "person keep-paying by 2025-09-30 in 2025-09"],
    ["told to be paid late only: to begin", "----ss", 4, "person enrol by 2025-09-30 in 2025-09"],
    ["paid late already: to go on", "----jj", 4, "person keep-paying by 2025-09-30 in 2025-09"],
    ["too late", "", 7, undefined],
  ])("%s", (_what, letters, months, action) => {
    expect(told([move()], search(letters, wanted(months)))).toBe(action);
  });
  test("what goes on may be said by the way itself", () => {
    const goesOn = (last: Month) => last === month("2025-03");
    expect(told([move({ goesOn })], search("ppp", wanted(4)))).toBe("person keep-paying by 2025-09-30 in 2025-09");
    expect(told([move({ goesOn })], search("pppp", wanted(4)))).toBe("person enrol by 2025-09-30 in 2025-09");
  });
  test("a last month in which it can be begun, a day within a month that ends something", () => {
    const until = month("2025-08");
    expect(told([move({ until })], search("", wanted(4)))).toBe("person enrol by 2025-08-31 in 2025-08");
    const byTheDay = (tried: Tried) => (tried.on <= "2025-09-15" ? wanted(4)(tried) : undefined);
    expect(told([move()], search("", byTheDay))).toBe("person enrol by 2025-08-31 in 2025-08");
    const limits = [day("2025-09-20"), day("2025-09-15"), day("2025-09-10"), day("2025-10-15")];
    expect(told([move()], search("", byTheDay, { limits }))).toBe("person enrol by 2025-09-15 in 2025-09");
    const inThisMonth = (tried: Tried) => (tried.on <= "2025-07-15" ? { from: EVENT } : undefined);
    expect(told([move()], search("", inThisMonth, { limits: [day("2025-07-15"), day("2025-07-05")] }))).toBe(
      "person enrol by 2025-07-15 in 2025-07",
    );
    // A day that is over is none to name.
    const today = (tried: Tried) => (tried.on <= TODAY ? { from: EVENT } : undefined);
    expect(told([move()], search("", today, { limits: [day("2025-07-05")] }))).toBe(
      "person enrol by 2025-07-10 in 2025-07",
    );
  });
  test("it makes no difference where the end is looked for", () => {
    for (let m = month("2025-05"); m <= month("2026-06"); m = addMonths(m, 1))
      expect(told([move()], search("", wanted(4), {}), m)).toBe("person enrol by 2025-09-30 in 2025-09");
  });
  test("later means later: the first day that the last day brings is told where it is another", () => {
    const afterFour = (tried: Tried): Outcome => ({ from: firstDay(addMonths(month(tried.on), 4)) });
    expect(told([move({ until: month("2025-10") })], search("", afterFour))).toBe(
      "person enrol by 2025-10-31 in 2025-10, from 2026-02-01",
    );
  });
});

describe("paying afterwards", () => {
  const within = (window: number, more: Partial<Move> = {}) => move({ window, ...more });

  test("while the gap can be closed; beginning anew is another plan", () => {
    // The last day is one on which what is not paid until then is paid afterwards: of months that are over now, none.
    expect(told([within(4)], search("pppppp", wanted(12)))).toBe("person back-pay by 2025-10-31 in 2025-10");
    expect(told([within(4)], search("ppppp-", wanted(12)))).toBe("person back-pay by 2025-09-30 in 2025-09, late 06");
    expect(told([within(2)], search("pppp--", wanted(12)))).toBeUndefined();
    expect(told([within(4)], search("pp-pp-", wanted(12)))).toBeUndefined();
  });
  test("as few months as bring the earliest day; fewer would do for a later one", () => {
    const sooner = (tried: Tried): Outcome | undefined => {
      const months = inARow(tried, month(EVENT));
      return months < 6 ? undefined : { from: day(months >= 12 ? "2025-12-05" : "2026-03-01") };
    };
    expect(told([within(5)], search("ppp-p-", sooner))).toBe(
      "person back-pay by 2025-08-31 in 2025-08, late 04,06, enough",
    );
    const one = findPlan([within(5)], search("ppp-p-", sooner));
    expect([one?.now.tried.closes.length, one?.least, one?.others]).toEqual([2, 0, false]);
  });
  test("what need not be paid afterwards today is so on a later day only where nothing else works", () => {
    expect(told([within(4)], search("pppppp", wanted(5)))).toBe("person back-pay by 2025-10-31 in 2025-10");
    const plan = findPlan([within(4)], search("pppppp", wanted(5)));
    expect(plan?.last.tried.closes.map(monthText)).toEqual(["2025-07", "2025-08", "2025-09"]);
  });
});

describe("the best of several", () => {
  const employer = move({ pays: { scheme: "employer", maternity: true }, who: "employer" });
  const byPayer =
    (days: Readonly<Record<string, string>>) =>
    (tried: Tried): Outcome | undefined => {
      const scheme = decidingIn(tried.book, month("2025-12"), counts, undefined)?.scheme ?? "";
      const from = days[scheme];
      return from === undefined ? undefined : { from: day(from) };
    };

  test("the earliest day, else the one named first; that another works too is said", () => {
    const earlierByEmployer = search("", byPayer({ individual: "2026-01-01", employer: "2025-12-05" }));
    expect(told([move(), employer], earlierByEmployer)).toBe("employer enrol by 2025-12-31 in 2025-12, enough");
    const alike = search("", byPayer({ individual: "2026-01-01", employer: "2026-01-01" }));
    expect(told([move(), employer], alike)).toBe("person enrol by 2025-12-31 in 2025-12, enough");
    expect(told([employer, move()], alike)).toBe("employer enrol by 2025-12-31 in 2025-12, enough");
    expect(told([move(), employer], search("", byPayer({ employer: "2026-01-01" })))).toBe(
      "employer enrol by 2025-12-31 in 2025-12",
    );
    expect(told([], alike)).toBeUndefined();
  });
  test("the one without a sum besides, where the days are the same; and later it is asked for without one", () => {
    const heard: (boolean | undefined)[] = [];
    const attempt = (tried: Tried, alone?: boolean): Outcome => {
      heard.push(alone);
      const own = decidingIn(tried.book, month("2025-12"), counts, undefined)?.scheme === "individual";
      return { from: EVENT, sums: own ? 1 : 0 };
    };
    expect(told([move(), employer], search("", attempt))).toBe("employer enrol by 2025-12-31 in 2025-12, enough");
    expect(heard.slice(0, 2)).toEqual([undefined, undefined]);
    expect(new Set(heard.slice(2))).toEqual(new Set([true]));
    heard.length = 0;
    expect(told([move()], search("", attempt))).toBe("person enrol by 2025-12-31 in 2025-12");
    expect(new Set(heard.slice(1))).toEqual(new Set([false]));
  });
});

describe("a sum", () => {
  const sum = [month("2025-06"), month("2025-07")];
  test("named with its months and the safe day, where that is before the last", () => {
    const until = month("2025-10");
    const asked = search("", (tried) => (tried.sum ? { from: EVENT } : undefined));
    expect(told([move({ sum, until, safeBy: day("2025-09-01") })], asked)).toBe(
      "person lump-sum by 2025-10-31 in 2025-10, late 06, safe 2025-09-01, 2 months",
    );
    expect(told([move({ sum, until, safeBy: day("2025-10-31") })], asked)).toBe(
      "person lump-sum by 2025-10-31 in 2025-10, late 06, 2 months",
    );
  });
});
