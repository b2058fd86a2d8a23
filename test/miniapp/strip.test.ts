import { marksOf, stripRows } from "../../miniapp/answer/strip-rows.ts";
import type { TimelineMonth } from "../../shared/policy/index.ts";

/** Months from a first one on, alike but for what is changed. */
function months(first: string, count: number, changes: Readonly<Record<string, Partial<TimelineMonth>>> = {}) {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return Array.from({ length: count }, (_, index): TimelineMonth => {
    const at = year * 12 + month - 1 + index;
    const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return { month: name, state: "paid", counts: true, ...changes[name] };
  });
}

test("a year a row, each month in its place, nothing before the first and after the last", () => {
  const rows = stripRows(months("2025-11", 4));
  expect(
    rows.map((row) => row.kind === "year" && [row.year, row.places.map((one) => one?.month.slice(5) ?? "")]),
  ).toEqual([
    ["2025", ["", "", "", "", "", "", "", "", "", "", "11", "12"]],
    ["2026", ["01", "02", "", "", "", "", "", "", "", "", "", ""]],
  ]);
});

test("whole years that are alike are one row; one year, or a year with something in it, is not folded", () => {
  const kinds = (told: readonly TimelineMonth[]) =>
    stripRows(told).map((row) => (row.kind === "folded" ? `${row.from}-${row.to} ${row.like.state}` : row.year));
  expect(kinds(months("2023-06", 36))).toEqual(["2023", "2024-2025 paid", "2026"]);
  expect(kinds(months("2024-06", 24))).toEqual(["2024", "2025", "2026"]);
  expect(kinds(months("2023-01", 36, { "2024-05": { event: true } }))).toEqual(["2023", "2024", "2025"]);
  expect(kinds(months("2023-01", 36, { "2024-05": { state: "missed" } }))).toEqual(["2023", "2024", "2025"]);
  const idle = months("2025-01", 12).map((one) => ({ ...one, counts: false }));
  expect(kinds([...months("2023-01", 24), ...idle])).toEqual(["2023-2024 paid", "2025"]);
  expect(stripRows([])).toEqual([]);
});

test("of several marks in a month the most telling comes first", () => {
  const one: TimelineMonth = {
    month: "2026-03",
    state: "paid",
    counts: true,
    now: true,
    event: true,
    from: "2026-03-05",
  };
  expect(marksOf(one)).toEqual(["event", "from", "now"]);
});
