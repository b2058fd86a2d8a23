/** What is asked and said around a record agrees with itself. */
import { monthNumber } from "../../../miniapp/record/months/month.ts";
import { splitAt } from "../../../miniapp/record/months/tell.ts";
import { spansWords } from "../../../miniapp/wording/board.ts";
import { CHANGES, goesOnAsk, SINCE_HINT, toldHeading } from "../../../miniapp/wording/record.ts";
import { stretchWords } from "../../../miniapp/wording/stretch.ts";
import { stretch } from "../stories.ts";

const own = stretch({ scheme: "individual", from: "2025-01", ongoing: "yes" });
const before = stretch({ scheme: "employer", from: "2023-01", ongoing: "no", to: "2023-12" });

test("the first month is asked for with the gaps behind it, and another way lies before it", () => {
  expect(SINCE_HINT).toContain("中间断过不要紧");
  expect(SINCE_HINT).not.toContain("没断过");
  expect(CHANGES.hint).toMatch(/断过，是说这段里.*换过，是说这以前/);
});

test("a stretch whose months are still asked for is not called filled in", () => {
  expect(toldHeading([])).toBe("还没填");
  expect(toldHeading([before, own])).toBe("填好了 2 段");
  expect(toldHeading(splitAt([own], 0))).toBe("还没填完");
  expect(toldHeading([before, ...splitAt([own], 0)])).toBe("填好了 1 段，还没填完");
  expect(toldHeading([before, stretch({})])).toBe("填好了 1 段，还没填完");
  // Both ends told, and the months between them still asked about.
  expect(toldHeading([before, own], [before, own])).toBe("还没填完");
});

test("of who does not pay now it is not asked whether she goes on paying, but from when she might", () => {
  expect(goesOnAsk("2025-12")).toBe("记录到 2025 年 12 月为止。以后还接着交吗？");
  expect(goesOnAsk("2025-12", true)).toBe("记录到 2025 年 12 月为止。打算从 2026 年 1 月起接着交吗？");
});

test("what begins after this month is planned, and nothing is still being paid", () => {
  const planned = { scheme: "individual", from: "2026-09" } as const;
  expect(stretchWords(stretch({ ...planned, ongoing: "yes" }), "2026-03")).toBe(
    "自己交的职工医保，打算从 2026 年 9 月起交",
  );
  expect(stretchWords(stretch({ ...planned, ongoing: "no", to: "2026-12" }), "2026-03")).toBe(
    "自己交的职工医保，打算交 2026 年 9 月到 12 月",
  );
  expect(stretchWords(stretch({ ...planned, ongoing: "no", to: "2026-09" }), "2026-10")).toBe(
    "自己交的职工医保，2026 年 9 月",
  );
  expect(stretchWords(stretch({ ...planned, ongoing: "yes" }), "2026-09")).toBe(
    "自己交的职工医保，2026 年 9 月起，还在交",
  );
  expect(stretchWords(stretch({ ...planned, ongoing: "no" }), "2026-03")).toBe("自己交的职工医保，2026 年 9 月到 ？");
});

test("months of one year name it once", () => {
  const months = ["2024-03", "2024-04", "2024-05", "2024-12", "2025-01", "2025-07"].map(monthNumber);
  expect(spansWords(months)).toBe("2024 年 3 月到 5 月、2024 年 12 月到 2025 年 1 月、2025 年 7 月");
});
