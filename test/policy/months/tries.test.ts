/** The records that a way to pay leads to, done on a day: which months it pays, late or on time, and which it leaves alone. */
import { day, month, monthText, type Day, type Month } from "../../../shared/policy/base/calendar.ts";
import type { Payment } from "../../../shared/policy/months/book.ts";
import { done, plainFor, ways, type Move, type Tried } from "../../../shared/policy/months/tries.ts";
import { FIRST, late, lettered, paid, type Cells } from "./payments.ts";

/** A month a letter: paid; by the employer; as a resident; late in June; told to be paid late in September, and so by the employer; by nobody. */
const CELLS: Cells = {
  p: [paid()],
  e: [paid({ scheme: "employer" })],
  r: [paid({ scheme: "resident", maternity: false })],
  j: [late("2025-06")],
  s: [late("2025-09")],
  a: [late("2025-09", { scheme: "employer", lateReason: "arrears" })],
  "-": [],
};
const book = lettered(CELLS);

const move = (more: Partial<Move> = {}): Move => ({
  pays: { scheme: "individual", maternity: true },
  who: "person",
  counts: ({ scheme }) => scheme !== "resident",
  ...more,
});

interface When {
  readonly asOf?: Day;
  readonly event?: Day;
  readonly on?: Day;
}
const TODAY = day("2025-07-10");
const AHEAD = day("2025-12-01");
const PAST = day("2025-07-01");

function tried(letters: string, of: Move, { asOf = TODAY, event = AHEAD, on = asOf }: When = {}): Tried[] {
  const told = { asOf, event, book: book(letters) };
  return ways(of, told, plainFor(of, told), on);
}

const short = ({ scheme, late: isLate, paidIn, tried: isTried, lateReason, atOnce }: Payment): string =>
  [
    { employer: "e", individual: "i", resident: "r", "unemployment-benefit": "u" }[scheme],
    isTried && "+",
    isLate && "L",
    paidIn !== undefined && monthText(paidIn).slice(5),
    lateReason !== undefined && "!",
    atOnce && "1",
  ]
    .filter(Boolean)
    .join("");
/** Each month's payments, a dot where there is none. */
const laid = ({ book: { months } }: Pick<Tried, "book">): string =>
  months.map((cell) => cell.map(short).join("&") || ".").join(" ");
const closed = ({ closes }: Tried): string => closes.map((m) => monthText(m).slice(5)).join();

describe("paying on time", () => {
  test("the month of paying and all that the book still has; what is paid on time already stays", () => {
    const [only, ...more] = tried("ppp---p--", move());
    expect(more).toEqual([]);
    expect(only && laid(only)).toBe("i i i . . . i i+ i+");
    expect(only && [only.closes, monthText(only.from), only.on]).toEqual([[], "2025-07", TODAY]);
  });
  test("on a later day only from then on", () => {
    const [only] = tried("ppp------", move(), { on: day("2025-09-30") });
    expect(only && laid(only)).toBe("i i i . . . . . i+");
  });
  test("a payment that does not count stays beside it", () => {
    const [only] = tried("rrr---rr", move());
    expect(only && laid(only)).toBe("r r r . . . r&i+ r&i+");
  });
  test("what is told to be paid late is paid on time: by the employer who was to pay it, before the event; else by this way", () => {
    const [before] = tried("eeeeeeaa", move());
    expect(before && laid(before)).toBe("e e e e e e eL09!&e+ eL09!&e+");
    const [after] = tried("eeeeeeaa", move(), { event: PAST });
    expect(after && laid(after)).toBe("e e e e e e i+ i+");
    const [own] = tried("ppppppss", move());
    expect(own && laid(own)).toBe("i i i i i i iL09&i+ iL09&i+");
  });
});

describe("paying afterwards", () => {
  const within = (window: number, more: Partial<Move> = {}) => move({ window, ...more });

  test("every gap within the window, the latest first, as many months closed as there are from it on", () => {
    const all = tried("pp-pp--", within(6), { on: day("2025-07-31") });
    expect(all.map(closed)).toEqual(["", "06", "03,06"]);
    expect(all.map(laid)).toEqual(["i i . i i . i+", "i i . i i i+L07 i+", "i i i+L07 i i i+L07 i+"]);
    expect(all.map(({ from }) => monthText(from))).toEqual(["2025-07", "2025-06", "2025-03"]);
  });
  test.each([
    [3, ["", "06"]],
    [4, ["", "06"]],
    [5, ["", "06", "03,06"]],
  ])("a gap whose last paid month lies %i months back at most", (window, all) => {
    expect(tried("pp-pp--", within(window)).map(closed)).toEqual(all);
  });
  test("a gap needs a paid month before it: of those that count, or of those after which one may be closed", () => {
    expect(tried("------", within(6)).map(closed)).toEqual([""]);
    expect(tried("rrrr---", within(6)).map(closed)).toEqual([""]);
    const residents = within(6, { after: ({ scheme }) => scheme === "resident" });
    expect(tried("rrrr---", residents).map(closed)).toEqual(["", "05,06"]);
    // Months of the two side by side are no gap after either.
    expect(tried("pprr---", residents).map(closed)).toEqual(["", "05,06", "03,04,05,06"]);
  });
  test("a month paid late already is none of the gap, one only told to be paid is", () => {
    expect(tried("ppp-jj-", within(6)).map(closed)).toEqual(["", "04"]);
    expect(tried("ppppps-", within(6)).map(closed)).toEqual(["", "06"]);
    expect(tried("ppppps-", within(6)).map(laid)).toEqual(["i i i i i iL09 i+", "i i i i i i+L07 i+"]);
  });
  test("what is told to be paid late keeps its reason", () => {
    const told = lettered({ ...CELLS, a: [late("2025-09", { lateReason: "arrears" })] })("pppppa-");
    const asked = { asOf: TODAY, event: AHEAD, book: told };
    const [, second] = ways(within(6), asked, plainFor(within(6), asked), TODAY);
    expect(second && laid(second)).toBe("i i i i i i+L07! i+");
  });
  test("only afterwards: never on time, and nothing after the month of paying", () => {
    const all = tried("pppp----", within(6, { onlyBackPays: true }));
    expect(all.map(closed)).toEqual(["05,06"]);
    expect(all.map(laid)).toEqual(["i i i i i+L07 i+L07 . ."]);
  });
});

describe("what is told to be paid later", () => {
  test.each<[string, Partial<Payment>, string, boolean]>([
    ["on time", {}, "2025-01", true],
    ["late, in the month", { late: true, paidIn: month("2025-07") }, "2025-07", true],
    ["late, afterwards", { late: true, paidIn: month("2025-08") }, "2025-07", false],
    ["late, it is not said when", { late: true }, "2025-07", true],
    ["ahead, in a month to come", { paidIn: month("2025-08") }, "2025-07", true],
  ])("%s", (_what, more, asked, made) => {
    expect(done(paid(more), month(asked))).toBe(made);
  });

  test("before the event it stands; after it every plan leaves out what counts and is only planned", () => {
    const told = (event: Day) => plainFor(move(), { asOf: TODAY, event, book: book("ppjprss") });
    expect([laid(told(AHEAD)), monthText(told(AHEAD).from)]).toEqual(["i i iL06 i r iL09 iL09", "2025-08"]);
    expect([laid(told(PAST)), monthText(told(PAST).from)]).toEqual(["i i iL06 i r . .", "2025-06"]);
    expect(laid(told(TODAY))).toBe("i i iL06 i r . .");
    const residents = move({ counts: ({ scheme }) => scheme === "resident" });
    expect(laid(plainFor(residents, { asOf: TODAY, event: PAST, book: book("ps") }))).toBe("i iL09");
    expect(laid(plainFor(move({ sum: [FIRST] }), { asOf: TODAY, event: PAST, book: book("ps") }))).toBe("i iL09");
  });

  test("arrears owed are paid too once the event has come, however old they are, by who owes them", () => {
    const owed = [month("2025-02"), month("2025-03")];
    const employer = move({ pays: { scheme: "employer", maternity: true }, owed });
    const all = tried("eaaeee-", employer, { event: PAST });
    expect(all.map(closed)).toEqual(["02,03"]);
    expect(all.map(laid)).toEqual(["e e+L07! e+L07! e e e e+"]);
    expect(all.map(({ from }) => monthText(from))).toEqual(["2025-02"]);
    expect(tried("eaaeee-", employer).map(closed)).toEqual([""]);
    expect(tried("eaaeee-", employer, { on: AHEAD }).map(closed)).toEqual([""]);
    expect(tried("ejjeee-", employer, { event: PAST }).map(closed)).toEqual([""]);
  });
  test("owed months that lie in the gap are paid once, and one behind them begins a gap of its own", () => {
    const owed = [month("2025-04"), month("2025-05")];
    const employer = move({ pays: { scheme: "employer", maternity: true }, owed, window: 6 });
    expect(tried("eeeaa--", employer, { event: PAST }).map(closed)).toEqual(["04,05", "04,05,06", "04,05,06"]);
  });
});

describe("a sum", () => {
  const sum = (from: string, many: number): readonly Month[] =>
    Array.from({ length: many }, (_, at) => (month(from) + at) as Month);

  test("exactly its months, those that are over late, the present one on time, those to come ahead", () => {
    const [only, ...more] = tried("ppp-----", move({ sum: sum("2025-06", 3) }));
    expect(more).toEqual([]);
    expect(only && laid(only)).toBe("i i i . . i+L071 i+1 i+071");
    expect(only && [closed(only), monthText(only.from), only.sum]).toEqual(["06", "2025-06", true]);
  });
  test("of no month it changes nothing", () => {
    const [only] = tried("ppp", move({ sum: [] }));
    expect(only && [laid(only), closed(only), monthText(only.from)]).toEqual(["i i i", "", "2025-07"]);
  });
});
