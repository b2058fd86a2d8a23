/**
 * The slowest requests of 64 KB, held by counted months: `decide` with every reading turned, as `assess` does, and once more
 * without and with a spouse, as `interview` does. Some 1,500 months take a millisecond.
 */
import { decidingReadings } from "../../shared/policy/assess.ts";
import { decide } from "../../shared/policy/decide.ts";
import { factsSchema, type Facts } from "../../shared/policy/facts/facts.ts";

const MAX_BYTES = 64 * 1024;
const MOST_STRETCHES = 600;
/** What 50 ms allow. */
const MOST_MONTHS = 75_000;

const PROVINCES = ["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35"];
const pad = (n: number): string => String(n).padStart(2, "0");
const monthText = (n: number): string => `${1950 + Math.floor(n / 12)}-${pad((n % 12) + 1)}`;
const placeOf = (n: number): string => `${PROVINCES[Math.floor(n / 99)] ?? "36"}${pad((n % 99) + 1)}00`;

interface Layout {
  readonly count: number;
  /** Months of a stretch, and from one's beginning to the next one's. */
  readonly length: number;
  readonly step: number;
  readonly schemes: readonly string[];
  readonly elsewhere?: boolean;
  /** Paid so many months after the stretch's end, but every so manieth on time. */
  readonly late?: number;
  readonly onTime?: number;
}

const LAST = 150 * 12 - 1;

/** A record of stretches laid out one after the other from 1950 on. */
const stretches = ({ count, length, step, schemes, elsewhere, late, onTime = Infinity }: Layout): object[] =>
  Array.from({ length: count }, (_, index) => {
    const to = Math.min(LAST, index * step + length - 1);
    const paidLate = late !== undefined && (index + 1) % onTime !== 0;
    return {
      scheme: schemes[index % schemes.length],
      from: monthText(Math.min(LAST, index * step)),
      to: monthText(to),
      ...(elsewhere && { region: placeOf(index) }),
      ...(paidLate && { paidIn: monthText(Math.min(LAST, to + late)) }),
    };
  });

const ELSEWHERE: Layout = {
  count: MOST_STRETCHES,
  length: 3,
  step: 3,
  schemes: ["employer"],
  elsewhere: true,
  late: 1,
};
const BESIDE: Layout = { ...ELSEWHERE, length: LAST + 1, step: 0, late: 900 };
const GAPS: Layout = { count: 290, length: 2, step: 3, schemes: ["individual"], late: 2, onTime: 2 };
const ONE: Layout = { count: 1, length: LAST + 1, step: 1, schemes: ["individual"] };

const PLACES = ["500000", "511700", "650200", "140100", "310000"];
const REQUESTS: readonly (readonly [string, Layout, Layout | undefined, string, string])[] = [
  ["600 stretches, each of another place, all paid late, long past", ELSEWHERE, undefined, "2027-03-15", "2093-11-14"],
  ["the same, asked before the event", ELSEWHERE, undefined, "2027-03-15", "2027-01-14"],
  ["600 beside each other, each of another place", BESIDE, undefined, "2027-03-15", "2027-02-14"],
  ["both with gaps, half of them paid late, not told as what", GAPS, GAPS, "2027-03-15", "2027-06-14"],
  ["one stretch each, asked 80 years before the event", ONE, ONE, "2031-07-15", "1950-04-14"],
];

const all = PLACES.flatMap((region) =>
  REQUESTS.map(([what, hers, his, date, asOf]) => ({ what, region, hers, his, date, asOf })),
);

/** Months walked by `assess`. */
function walked(facts: Facts): number {
  let months = 0;
  for (const line of decide(facts, () => months++)) decidingReadings(line);
  return months;
}

test.each(all)("$what, $region", ({ region, hers, his, date, asOf }) => {
  const told = {
    region,
    asOf,
    event: { kind: "delivery", date },
    person: { contributions: stretches(hers), employed: false },
    ...(his && { spouse: { contributions: stretches(his) } }),
  };
  expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(MAX_BYTES);
  const facts = factsSchema.parse(told);
  const { spouse = {}, ...alone } = facts;
  expect(walked(facts)).toBeLessThan(MOST_MONTHS);
  expect(walked(alone) + walked({ ...alone, spouse })).toBeLessThan(2 * MOST_MONTHS);
});
