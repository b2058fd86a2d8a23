import { cellOf, sameCell } from "../../../miniapp/record/months/cell.ts";
import { january, monthNumber } from "../../../miniapp/record/months/month.ts";
import {
  monthAt,
  newHand,
  rowStarts,
  type Point,
  type Reach,
  type RowBox,
} from "../../../miniapp/record/board/sweep.ts";
import { stretch } from "../stories.ts";

const moments = { now: monthNumber("2026-02"), event: monthNumber("2026-05") };
const words = (at: string, ...stretches: Parameters<typeof stretch>[0][]) =>
  cellOf(stretches.map(stretch), monthNumber(at), moments).words;

describe("a month in words", () => {
  const employer = { scheme: "employer", from: "2025-01", ongoing: "yes", maternity: "yes" } as const;

  test.each([
    ["2025-03", "2025 年 3 月：单位交，带生育保险"],
    ["2024-12", "2024 年 12 月：没交"],
    ["2026-02", "2026 年 2 月（这个月）：单位交，带生育保险"],
    ["2026-05", "2026 年 5 月（生产或手术的月份）：单位交，带生育保险，打算交"],
  ])("%s", (at, expected) => expect(words(at, employer)).toBe(expected));

  test("of which nothing is told was not paid once it is over; this one is not yet, and one to come is not there", () => {
    expect(["2026-01", "2026-02", "2026-03", "2026-05"].map((at) => words(at))).toEqual([
      "2026 年 1 月：没交",
      "2026 年 2 月（这个月）：还没交",
      "2026 年 3 月：还没到",
      "2026 年 5 月（生产或手术的月份）：还没到",
    ]);
  });

  test("a base is written as money is", () => {
    expect(words("2025-03", { ...employer, base: "8743.67" })).toBe(
      "2025 年 3 月：单位交，带生育保险，基数 8,743.67 元",
    );
  });

  test("paid late, elsewhere, and in two ways", () => {
    const late = {
      scheme: "individual",
      from: "2025-03",
      ongoing: "no",
      to: "2025-03",
      onTime: "no",
      tier: "2",
    } as const;
    const resident = { scheme: "resident", from: "2025-01", ongoing: "no", to: "2025-12", region: "510000" } as const;
    expect(words("2025-03", resident, late)).toBe("2025 年 3 月：自己交，二档，补交；同月还有居民医保，在别的地方");
    expect(words("2025-03", { ...late, paidIn: "2025-09" })).toBe("2025 年 3 月：自己交，二档，2025 年 9 月才交");
  });

  test("the sign shows the first way of paying, the marks show all", () => {
    const cell = cellOf(
      [
        stretch({ scheme: "resident", from: "2025-01", ongoing: "yes", region: "510000" }),
        stretch({ scheme: "employer", from: "2025-01", ongoing: "yes", maternity: "yes" }),
      ],
      monthNumber("2025-03"),
      moments,
    );
    expect(cell).toMatchObject({
      scheme: "employer",
      sign: "单",
      more: true,
      maternity: true,
      away: true,
      late: false,
    });
    expect(sameCell(cell, cellOf([], monthNumber("2025-03"), moments))).toBe(false);
  });
});

/** Two years on a phone: two rows each. */
const boxes: RowBox[] = rowStarts([2024, 2025]).map((first, index) => ({
  first,
  left: 10,
  top: 100 + index * 50 + (index > 1 ? 30 : 0),
  width: 240,
  height: 50,
}));

describe("the month under a finger", () => {
  test.each([
    [10, 100, january(2024)],
    [49.9, 120, january(2024)],
    [50, 120, january(2024) + 1],
    [249, 144, january(2024) + 5],
    [10, 160, january(2024) + 6],
    [999, 290, january(2025) + 11],
    [-5, 999, january(2025) + 6],
    [10, 210, january(2024) + 6],
    [10, 220, january(2025)],
  ])("at %d, %d", (x, y, expected) => expect(monthAt({ x, y }, boxes)).toBe(expected));

  test("rows side by side have their months after each other", () => {
    const wide = rowStarts([2024]).map((first, index) => ({
      first,
      left: 10 + index * 240,
      top: 100,
      width: 240,
      height: 50,
    }));
    expect([5, 249, 251, 999].map((x) => monthAt({ x, y: 120 }, wide))).toEqual(
      [0, 5, 6, 11].map((month) => january(2024) + month),
    );
  });

  test("a board without years has none", () => expect(monthAt({ x: 1, y: 1 }, [])).toBeUndefined());
});

describe("a hand", () => {
  const handOf = (kind: "touch" | "mouse") => {
    const shown: (Reach | undefined)[] = [];
    const done: Reach[] = [];
    const own = newHand();
    own.tell({ show: (reach) => shown.push(reach), done: (reach) => done.push(reach) });
    const hand = { ...own, press: (at: Point, years: RowBox[]) => own.press(at, years, kind) };
    return { hand, shown, done };
  };

  test("that moves across sweeps, over the years too", () => {
    const { hand, shown, done } = handOf("touch");
    hand.press({ x: 15, y: 110 }, boxes);
    hand.move({ x: 20, y: 112 });
    expect(shown).toEqual([]);
    hand.move({ x: 55, y: 112 });
    hand.move({ x: 56, y: 112 });
    hand.move({ x: 55, y: 240 });
    hand.lift();
    const from = january(2024);
    expect(shown).toEqual([{ from, to: from + 1 }, { from, to: january(2025) + 1 }, undefined]);
    expect(done).toEqual([{ from, to: january(2025) + 1 }]);
    expect(hand.swept()).toBe(true);
  });

  test("that first moves down scrolls, and sweeps no more", () => {
    const { hand, shown, done } = handOf("touch");
    hand.press({ x: 15, y: 110 }, boxes);
    hand.move({ x: 18, y: 130 });
    hand.move({ x: 100, y: 130 });
    hand.lift();
    expect([shown, done, hand.swept()]).toEqual([[], [], false]);
  });

  test("a mouse may move down", () => {
    const { hand, done } = handOf("mouse");
    hand.press({ x: 15, y: 110 }, boxes);
    hand.move({ x: 15, y: 240 });
    hand.lift();
    expect(done).toEqual([{ from: january(2024), to: january(2025) }]);
  });

  test("a mouse that stays on its month taps", () => {
    const { hand, done } = handOf("mouse");
    hand.press({ x: 11, y: 110 }, boxes);
    hand.move({ x: 25, y: 110 });
    hand.lift();
    expect([done, hand.swept()]).toEqual([[], false]);
  });

  test("that is called off changes nothing", () => {
    const { hand, shown, done } = handOf("touch");
    hand.press({ x: 15, y: 110 }, boxes);
    hand.move({ x: 60, y: 110 });
    hand.cancel();
    hand.lift();
    expect(done).toEqual([]);
    expect(shown.at(-1)).toBeUndefined();
  });
});
