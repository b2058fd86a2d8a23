/** Where the edges of each place's papers lie: the numbers they count to, the schemes they know, and the days that end things. */
import { addMonths, month, monthText } from "../../shared/policy/base/calendar.ts";
import type { PlaceCode } from "../../shared/policy/base/places.ts";
import type { Scheme } from "../../shared/policy/facts/facts.ts";

/** What lives of one place are generated from; what stands more often comes more often. */
export interface Edges {
  readonly codes: readonly string[];
  /** Months of events. */
  readonly months: readonly string[];
  /** Schemes one after another. */
  readonly chains: readonly (readonly Scheme[])[];
  /** Months of the last stretch up to the event's, and of those before. */
  readonly counts: readonly number[];
  readonly lengths: readonly number[];
  readonly elsewhere: readonly string[];
  /** Days that end something for everybody. */
  readonly days: readonly string[];
  readonly figures: readonly Readonly<Record<string, number>>[];
  /** Months that a lump sum fills up to, and the last one to pay it in. */
  readonly sums?: { readonly months: number; readonly last: string };
  /** Resident insurance goes by calendar years. */
  readonly residentYears?: true;
}

const monthsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => monthText(addMonths(month(first), n)));

const CHANGES: readonly (readonly Scheme[])[] = [
  ["individual"],
  ["individual"],
  ["individual", "individual"],
  ["individual", "individual", "individual"],
  ["employer"],
  ["employer", "individual"],
  ["employer", "employer"],
  ["individual", "employer"],
  ["resident", "individual"],
  ["resident"],
  ["unemployment-benefit"],
  ["employer", "unemployment-benefit"],
  ["unemployment-benefit", "individual"],
  ["employer", "unemployment-benefit", "individual"],
];

/** A loaded place, or one whose papers are not: the law of the country decides there. */
export type AnyPlace = PlaceCode | "unloaded";

/** The edges of each place. */
export const EDGES: Readonly<Record<AnyPlace, Edges>> = {
  "500000": {
    codes: ["500000", "500112"],
    months: [...monthsFrom("2024-03", 10), ...monthsFrom("2025-01", 26), ...monthsFrom("2025-08", 10)],
    chains: [
      ...CHANGES,
      ["individual", "employer", "employer"],
      ["individual", "employer", "individual"],
      ["employer", "resident", "individual"],
      ["resident", "individual", "individual"],
    ],
    counts: [1, 2, 3, 5, 6, 6, 7, 7, 8, 12],
    lengths: [1, 2, 3, 5, 6, 7, 12, 22, 23, 24, 25, 36],
    elsewhere: ["510100", "140100"],
    days: ["2025-09-08", "2025-09-09", "2025-11-30", "2025-12-01"],
    figures: [
      { "resident-waiting-months:500000": 3 },
      { "qualifying-months:500000:employer": 6, "qualifying-months:500000:employer-medical": 6 },
    ],
    residentYears: true,
  },
  "511700": {
    codes: ["511700", "511700", "511703", "510100"],
    months: [...monthsFrom("2025-01", 12), ...monthsFrom("2025-01", 36), "2024-12", "2029-12", "2030-01"],
    chains: CHANGES,
    counts: [1, 3, 10, 11, 12, 12, 13, 13, 14, 24],
    lengths: [1, 2, 6, 11, 12, 13, 24],
    elsewhere: ["510100", "511900", "500000"],
    days: ["2025-12-31", "2026-01-01"],
    figures: [
      { "waiting-months:511700:individual": 6 },
      { "waiting-months:510100:individual": 10 },
      { "allowance-days:510000:delivery": 158 },
      { "qualifying-months:511700:employer": 12, "qualifying-months:511700:employer-medical": 12 },
    ],
  },
  "650200": {
    codes: ["650200", "650200", "650203"],
    months: [...monthsFrom("2026-08", 5), ...monthsFrom("2026-08", 5), ...monthsFrom("2026-07", 24), "2031-07"],
    chains: [...CHANGES, ["resident", "individual", "individual"], ["employer", "individual", "individual"]],
    counts: [1, 2, 3, 5, 6, 7, 9, 10, 11, 15, 16, 17],
    lengths: [1, 3, 5, 6, 7, 9, 10, 11, 16, 22, 23, 24, 25, 36],
    elsewhere: ["650100", "511700"],
    days: ["2027-10-31", "2027-11-30", "2027-12-01"],
    figures: [{ "average-wage:650000:2025": 9000 }],
    sums: { months: 16, last: "2027-11" },
  },
  "140100": {
    codes: ["140100", "140100", "140106"],
    months: [...monthsFrom("2024-07", 28)],
    chains: [...CHANGES, ["employer"], ["employer", "employer"], ["employer", "employer", "employer"]],
    counts: [1, 2, 3, 7, 8, 9, 9, 10, 10, 12],
    lengths: [1, 2, 5, 8, 9, 10, 12],
    elsewhere: ["140200", "140700", "610100"],
    days: ["2024-07-31", "2024-08-01"],
    figures: [{ "average-wage:140100:2025": 7100.5 }, { "average-wage:140000:2025": 7000 }],
  },
  unloaded: {
    codes: ["310000", "310115", "320100", "650100", "429004"],
    months: [...monthsFrom("2025-01", 24), "2011-06", "2011-07", "2012-04", "2012-05"],
    chains: [...CHANGES, ["employer"], ["employer", "employer"], ["employer", "employer", "employer"]],
    counts: [1, 2, 3, 8, 9, 9, 10, 10, 12],
    lengths: [1, 2, 5, 8, 9, 10, 12],
    elsewhere: ["310104", "320200", "500000"],
    days: ["2011-06-30", "2011-07-01", "2012-04-27", "2012-04-28"],
    figures: [
      { "qualifying-months:310000:employer": 9, "qualifying-months:310000:employer-medical": 9 },
      { "qualifying-months:320100:employer": 10, "qualifying-months:320100:employer-medical": 1 },
      { "qualifying-months:650100:employer": 0, "allowance-days:650000:iud-removal": 2 },
    ],
  },
};
