/** Facts built to be slow: records of every layout, for an event of every kind, which a search changes in one thing at a time. */
import { factsSchema, MAX_STRETCHES, type Contribution, type Facts } from "../../shared/policy/index.ts";
import { monthOf } from "../karamay/months.ts";
import { monthText } from "../people.ts";

const MAX_BYTES = 64 * 1024;

const EARLIEST = monthOf("1950-01");
const LATEST = monthOf("2099-12");

type Scheme = Contribution["scheme"];
/** The first two digits of provinces; each has 99 places. */
const PROVINCES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37".split(" ");

/** What a record is made of. */
interface Layout {
  /** Stretches; 0 = no such person is told of. */
  readonly count: number;
  readonly first: string;
  /** Months of a stretch, and from one's beginning to the next one's: more = gaps, fewer = beside each other. */
  readonly length: number;
  readonly step: number;
  readonly schemes: readonly Scheme[];
  /** In how many places in turn, the first 99 in the province asked about; 1 = where it is asked. */
  readonly places: number;
  /** Paid so many months after the stretch's end, but every so manieth on time; without: all on time. */
  readonly late?: number;
  readonly onTime: number;
  readonly maternity?: boolean;
}

interface Occasion {
  readonly region: string;
  readonly kind: string;
  readonly date: string;
  /** Asked so many months before the event; below 0: after it. */
  readonly ahead: number;
  readonly employed?: boolean;
}

export interface Shape {
  readonly event: Occasion;
  readonly hers: Layout;
  readonly his: Layout;
}

/** What each of them may be changed to. */
const EVENTS = {
  region: ["500000", "511700", "650200", "140100", "110000"],
  kind: ["delivery", "termination", "family-planning", "prenatal", "treatment"],
  date: ["2024-06-15", "2025-10-15", "2026-09-15", "2027-03-15", "2029-06-15", "2031-07-15"],
  ahead: [0, 1, 3, 12, 60, 600, 975, -1, -3, -12, -60, -800],
  employed: [false, true, undefined],
} as const;
const RECORDS = {
  count: [0, 1, 2, 5, 20, 50, 200, 300, MAX_STRETCHES],
  first: ["1950-01", "1977-01", "2020-01", "2024-01", "2026-08"],
  length: [1, 2, 3, 12, 60, 150, 300, 600, 1800],
  step: [0, 1, 2, 3, 4, 5, 6, 13],
  schemes: [
    ["individual"],
    ["employer"],
    ["unemployment-benefit"],
    ["resident", "individual"],
    ["employer", "individual"],
    ["employer", "unemployment-benefit", "individual", "resident"],
  ],
  places: [1, 2, 10, 99, 1000],
  late: [undefined, 0, 1, 2, 3, 24, 900],
  onTime: [Infinity, 2, 3, 5],
  maternity: [true, false, undefined],
} as const;

const ELSEWHERE: Layout = {
  count: MAX_STRETCHES,
  first: "1950-01",
  length: 3,
  step: 3,
  schemes: ["employer"],
  places: 1000,
  late: 1,
  onTime: Infinity,
};
const NOBODY: Layout = { ...ELSEWHERE, count: 0 };
const BESIDE: Layout = { ...ELSEWHERE, length: 1800, step: 0, late: 900 };
const GAPS: Layout = { ...ELSEWHERE, length: 2, step: 3, schemes: ["individual"], places: 1, late: 2, onTime: 2 };
const ONE: Layout = { ...ELSEWHERE, count: 1, length: 1800, schemes: ["individual"], places: 1, onTime: 1 };

const PAST: Occasion = { region: "650200", kind: "delivery", date: "2027-03-15", ahead: -3, employed: false };
const LONG_PAST: Occasion = { ...PAST, ahead: -800 };
const FAR_AHEAD: Occasion = { ...PAST, date: "2031-07-15", ahead: 975 };
export const SHAPES: readonly { readonly name: string; readonly shape: Shape }[] = [
  {
    name: "600 stretches over 1950–2099, each of another place, all paid late",
    shape: { event: LONG_PAST, hers: ELSEWHERE, his: NOBODY },
  },
  {
    name: "600 over 150 years beside each other, each in another place",
    shape: { event: { ...PAST, region: "511700", ahead: 1 }, hers: BESIDE, his: NOBODY },
  },
  { name: "both with gaps, half of them paid late, not told as what", shape: { event: PAST, hers: GAPS, his: GAPS } },
  { name: "one stretch each, asked 80 years before the event", shape: { event: FAR_AHEAD, hers: ONE, his: ONE } },
];

function placeCode(index: number, asked: string): string {
  const province = index < 99 ? asked.slice(0, 2) : (PROVINCES[Math.floor(index / 99)] ?? "");
  return `${province}${String((index % 99) + 1).padStart(2, "0")}00`;
}

function stretches(told: Layout, count: number, region: string): unknown[] {
  const { length, step, schemes, places, late, onTime, maternity } = told;
  return Array.from({ length: count }, (_, index) => {
    const scheme = schemes[index % schemes.length];
    const from = Math.min(LATEST, monthOf(told.first) + index * step);
    const to = Math.min(LATEST, from + length - 1);
    const paidLate = late !== undefined && (index + 1) % onTime !== 0;
    return {
      scheme,
      ...(places > 1 && { region: placeCode(index % places, region) }),
      from: monthText(from),
      to: monthText(to),
      ...(paidLate && { paidIn: monthText(Math.min(LATEST, to + late)) }),
      ...(scheme === "individual" && maternity !== undefined && { maternity }),
    };
  });
}

/** The facts of a shape with that share of its stretches, as many as 64 KB hold, or nothing where they are not valid. */
export function factsOf(
  { event: { region, kind, date, ahead, employed }, hers, his }: Shape,
  part = 1,
): Facts | undefined {
  const asked = Math.min(LATEST, Math.max(EARLIEST, monthOf(date) - ahead));
  const told = (share: number): unknown => {
    const contributions = stretches(hers, Math.floor(hers.count * share), region);
    const more = stretches(his, Math.floor(his.count * share), region);
    return {
      region,
      asOf: `${monthText(asked)}-14`,
      event: { kind, date },
      person: { contributions, ...(employed !== undefined && { employed }) },
      ...(more.length > 0 && { spouse: { contributions: more } }),
    };
  };
  const bytes = Buffer.byteLength(JSON.stringify(told(part)));
  return factsSchema.safeParse(told(bytes <= MAX_BYTES ? part : (part * (MAX_BYTES - 300)) / bytes)).data;
}

/** The shape with one thing changed; `oneOf` chooses. */
export function changed(shape: Shape, oneOf: <T>(values: readonly T[]) => T | undefined): Shape {
  const part = oneOf(["event", "hers", "hers", "his"] as const) ?? "hers";
  const choices: readonly (readonly [string, readonly unknown[]])[] = Object.entries(
    part === "event" ? EVENTS : RECORDS,
  );
  const [what = "", values = []] = oneOf(choices) ?? [];
  return { ...shape, [part]: { ...shape[part], [what]: oneOf(values) } };
}
