/** A record laid out month by month, and which of a month's payments decides it. */
import { month, monthText, type Month } from "../../../shared/policy/base/calendar.ts";
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import * as books from "../../../shared/policy/months/book.ts";
import type { Book, Payment } from "../../../shared/policy/months/book.ts";
import { late as lateBy, paid } from "./payments.ts";

const HERE = "500000";
const UNTIL = month("2025-06");
const book = (record: readonly Contribution[], region = HERE, since = "2025-01"): Book =>
  books.bookOf(record, region, { since: month(since), until: UNTIL });
const stretch = (from: string, to: string | undefined, more: Partial<Contribution> = {}): Contribution => ({
  scheme: "individual",
  from,
  ...(to !== undefined && { to }),
  ...more,
});
const payment = (more: Partial<Payment> = {}): Payment => paid({ maternity: undefined, ...more });

/** Each month with its payments: scheme, where, and when it was paid if not on time. */
const laid = ({ first, months }: Book): string[] =>
  months.map(
    (cell, at) =>
      `${monthText((first + at) as Month)} ${cell
        .map(({ scheme, where, late, paidIn }) =>
          [scheme, where, late && "late", paidIn && monthText(paidIn)].filter(Boolean).join(" "),
        )
        .join(", ")}`,
  );

describe("a record laid out", () => {
  test("from its first month to the last that is asked about, and on where it goes on", () => {
    expect(laid(book([stretch("2025-03", undefined)]))).toEqual([
      "2025-01 ",
      "2025-02 ",
      "2025-03 individual here",
      "2025-04 individual here",
      "2025-05 individual here",
      "2025-06 individual here",
    ]);
    const long = book([stretch("2024-11", "2024-12"), stretch("2025-06", "2030-01")]);
    expect([monthText(long.first), monthText(books.lastMonth(long))]).toEqual(["2024-11", "2025-06"]);
    expect(laid(book([stretch("2025-06", "2025-06")], HERE, "2025-06"))).toEqual(["2025-06 individual here"]);
  });

  test("a month paid after it had passed is late; the month of paying itself is not, nor is one paid ahead", () => {
    expect(laid(book([stretch("2025-01", "2025-04", { paidIn: "2025-03" })])).slice(0, 5)).toEqual([
      "2025-01 individual here late 2025-03",
      "2025-02 individual here late 2025-03",
      "2025-03 individual here 2025-03",
      "2025-04 individual here 2025-03",
      "2025-05 ",
    ]);
    expect(laid(book([stretch("2025-01", "2025-02", { paidIn: "2025-05" })])).slice(1, 3)).toEqual([
      "2025-02 individual here late 2025-05",
      "2025-03 ",
    ]);
    expect(laid(book([stretch("2025-02", "2025-02", { paidIn: "2025-01" })])).slice(0, 2)).toEqual([
      "2025-01 ",
      "2025-02 individual here 2025-01",
    ]);
  });

  test.each([
    ["511700", undefined, "here"],
    ["511700", "511703", "here"],
    ["511700", "510100", "province"],
    ["511700", "500000", "elsewhere"],
  ])("asked about %s, paid in %s: %s", (region, paidAt, where) => {
    const told = book([stretch("2025-01", "2025-01", paidAt === undefined ? {} : { region: paidAt })], region);
    expect(told.months[0]?.[0]?.where).toBe(where);
  });

  test.each<[Partial<Contribution>, Partial<Payment>]>([
    [{ scheme: "employer" }, { maternity: true }],
    [{ scheme: "unemployment-benefit" }, { maternity: true }],
    [{ scheme: "employer", maternity: false }, { maternity: false }],
    [{ scheme: "resident", maternity: true }, { maternity: false }],
    [{}, { maternity: undefined, untold: month("2025-01") }],
    [{ maternity: true }, { maternity: true }],
    [
      { maternity: true, tier: 2, base: 4000 },
      { maternity: true, tier: 2, base: 4000 },
    ],
    [
      { scheme: "employer", tier: 2, post: "welfare-post" },
      { maternity: true, post: "welfare-post" },
    ],
    [{ maternity: true, post: "welfare-post" }, { maternity: true }],
    [{ scheme: "employer", lateReason: "arrears" }, { maternity: true }],
    [
      { scheme: "employer", lateReason: "arrears", paidIn: "2025-02" },
      { maternity: true, lateReason: "arrears", late: true, paidIn: month("2025-02") },
    ],
    [
      { maternity: true, lateReason: "arrears", paidIn: "2025-02" },
      { maternity: true, late: true, paidIn: month("2025-02") },
    ],
  ])("told as %j, a payment is %j", (told, becomes) => {
    const { scheme = "individual" } = told;
    const [cell] = book([stretch("2025-01", "2025-01", told)]).months;
    const { maternity, ...rest } = payment({ scheme, ...becomes });
    expect(cell).toStrictEqual([{ maternity, ...rest }]);
  });

  test("one kind is told once a month, by the payment made earliest; another kind stands beside it", () => {
    const twice = [
      stretch("2025-01", "2025-03", { paidIn: "2025-06", base: 1 }),
      stretch("2025-02", "2025-02", { paidIn: "2025-05", base: 2 }),
      stretch("2025-02", "2025-02", { scheme: "employer" }),
    ];
    const [, february, march] = laid(book(twice));
    expect(february).toBe("2025-02 individual here late 2025-05, employer here");
    expect(march).toBe("2025-03 individual here late 2025-06");
    expect(laid(book([...twice].reverse()))[1]).toBe("2025-02 employer here, individual here late 2025-05");
  });

  test("in whichever order stretches of one kind are told, the book is the same", () => {
    const here = stretch("2025-01", "2025-03", { region: "511702", base: 1 });
    const there = stretch("2025-02", "2025-04", { region: "511703", base: 2 });
    const bases = (record: readonly Contribution[]) =>
      book(record, "511700").months.map((cell) => cell.map(({ base }) => base).join());
    expect(bases([here, there])).toEqual(["1", "1", "1", "2", "", ""]);
    expect(bases([there, here])).toEqual(["1", "1", "1", "2", "", ""]);
  });
});

describe("what decides a month", () => {
  const late = (paidIn: string, more: Partial<Payment> = {}) => lateBy(paidIn, { maternity: undefined, ...more });
  const JANUARY = month("2025-01");
  const oneMonth = (...cell: Payment[]): Book => ({ first: JANUARY, months: [cell] });

  test.each<[string, Payment, Payment]>([
    ["on time before late, whoever paid", payment({ scheme: "resident" }), late("2025-02", { scheme: "employer" })],
    [
      "an employer before unemployment benefit",
      payment({ scheme: "employer" }),
      payment({ scheme: "unemployment-benefit" }),
    ],
    ["unemployment benefit before oneself", payment({ scheme: "unemployment-benefit" }), payment()],
    ["oneself before residents", payment(), payment({ scheme: "resident" })],
    ["of one scheme the one paid earlier", late("2025-02"), late("2025-03")],
    ["paid on time before paid ahead of another's month", payment(), payment({ paidIn: JANUARY })],
  ])("%s", (_what, first, second) => {
    expect([books.comesFirst(first, second), books.comesFirst(second, first)]).toEqual([true, false]);
    for (const cell of [oneMonth(first, second), oneMonth(second, first)])
      expect(books.decidingIn(cell, JANUARY, () => true, undefined)).toBe(first);
  });

  test("only payments that count, and that were made by then", () => {
    const [mine, theirs] = [payment(), late("2025-03", { scheme: "employer" })];
    const found = (counts: (paid: Payment) => boolean, by?: string) =>
      books.decidingIn(oneMonth(mine, theirs), JANUARY, counts, by === undefined ? undefined : month(by));
    const isTheirs = ({ scheme }: Payment) => scheme === "employer";
    expect(found(isTheirs)).toBe(theirs);
    expect(found(isTheirs, "2025-03")).toBe(theirs);
    expect(found(isTheirs, "2025-02")).toBeUndefined();
    expect(found(() => false)).toBeUndefined();
    expect(found(() => true, "2025-01")).toBe(mine);
    expect(found(() => true, "2024-12")).toBeUndefined();
    expect(books.decidingIn(oneMonth(mine), month("2025-02"), () => true, undefined)).toBeUndefined();
    const heard: string[] = [];
    books.decidingOf([mine], JANUARY, (_paid, m) => heard.push(monthText(m)) > 0, undefined);
    expect(heard).toEqual(["2025-01"]);
  });

  test.each([
    [undefined, "2025-01", true],
    [undefined, "2024-12", false],
    ["2025-03", "2025-03", true],
    ["2025-03", "2025-02", false],
  ])("paid in %s, January is made by %s: %s", (paidIn, by, made) => {
    const paid = payment(paidIn === undefined ? {} : { paidIn: month(paidIn) });
    expect(books.madeBy(paid, JANUARY, month(by))).toBe(made);
  });

  test("as if on time: without when it was paid, and why it was late", () => {
    const { maternity } = payment();
    const arrears = late("2025-02", { scheme: "employer", lateReason: "arrears", base: 5 });
    expect(books.onTime(arrears)).toStrictEqual({ scheme: "employer", maternity, where: "here", late: false, base: 5 });
  });
});

describe("looking through a book", () => {
  const told = book([stretch("2025-02", "2025-03"), stretch("2025-05", "2025-05", { scheme: "employer" })]);
  const last = (until: string, counts: (paid: Payment) => boolean = () => true, by?: string) => {
    const found = books.lastPaidMonth(told, month(until), counts, by === undefined ? undefined : month(by));
    return found && monthText(found);
  };

  test("the last month paid, up to one", () => {
    expect([last("2024-12"), last("2025-01"), last("2025-02"), last("2025-04")]).toEqual([
      undefined,
      undefined,
      "2025-02",
      "2025-03",
    ]);
    expect([last("2025-06"), last("2099-01"), last("2025-06", ({ scheme }) => scheme === "individual")]).toEqual([
      "2025-05",
      "2025-05",
      "2025-03",
    ]);
    expect(last("2025-06", () => true, "2025-02")).toBe("2025-02");
    expect(last("2025-06", () => false)).toBeUndefined();
    const first = book([stretch("2025-01", "2025-01")]);
    expect(books.lastPaidMonth(first, UNTIL, () => true, undefined)).toBe(month("2025-01"));
  });

  test("whether any is paid so, up to a month, which counts", () => {
    const any = (until: string, holds: (paid: Payment, m: Month) => boolean = () => true) =>
      books.anyPaid(told, month(until), holds);
    expect([any("2025-01"), any("2025-02")]).toEqual([false, true]);
    const isEmployer = ({ scheme }: Payment) => scheme === "employer";
    expect([any("2025-04", isEmployer), any("2025-05", isEmployer)]).toEqual([false, true]);
    expect(any("2025-06", (_paid, m) => m === month("2025-03"))).toBe(true);
    expect(any("2025-06", (_paid, m) => m === month("2025-04"))).toBe(false);
  });

  test("with payments more: beside what is told, or instead of it; the book told stays as it is", () => {
    const before = laid(told);
    const more = [
      { month: month("2025-02"), payment: payment({ scheme: "resident" }) },
      { month: month("2025-03"), payment: payment({ scheme: "employer" }), instead: () => true },
      { month: month("2025-04"), payment: payment() },
      { month: month("2025-07"), payment: payment() },
    ];
    expect(laid(books.withPayments(told, more))).toEqual([
      "2025-01 ",
      "2025-02 individual here, resident here",
      "2025-03 employer here",
      "2025-04 individual here",
      "2025-05 employer here",
      "2025-06 ",
      "2025-07 individual here",
    ]);
    expect(laid(told)).toEqual(before);
  });

  test("without payments: the first month that changes, or the one after the end where none does", () => {
    const without = books.withoutPayments(told, ({ scheme }) => scheme === "employer");
    expect([monthText(without.from), laid(without.book)[4], laid(without.book)[1]]).toEqual([
      "2025-05",
      "2025-05 ",
      "2025-02 individual here",
    ]);
    const same = books.withoutPayments(told, () => false);
    expect([monthText(same.from), same.book]).toEqual(["2025-07", told]);
    const none = books.withoutPayments(book([stretch("2025-01", "2025-01")]), () => true);
    expect([monthText(none.from), laid(none.book)[0]]).toEqual(["2025-01", "2025-01 "]);
  });
});
