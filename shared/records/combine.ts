/** Claims → months: several rows speak of one month, and what they leave open is asked once for all. */
import type { Scheme } from "../policy/index.ts";
import { addAll } from "./add-all.ts";
import { asksOf, type Open } from "./asks.ts";
import { monthText } from "./calendar.ts";
import { INSURANCES, mayBeMedical, type Reading, type ReadMonth, type State } from "./reading.ts";
import { DUE_ONLY, NO_END, PAID_LATER, type Claim, type Doubt, type Told } from "./row.ts";

/** Puts together what all rows say of each month. */
export function combine(claims: readonly Claim[]): Pick<Reading, "months" | "asks"> {
  const open: Open[] = [];
  for (const group of groupsOf(claims)) addAll(open, waysOf(group));
  open.sort((a, b) => (a.month.month < b.month.month ? -1 : a.month.month > b.month.month ? 1 : 0));
  return { months: open.map(({ month }) => month), asks: asksOf(open) };
}

/** The claims of each month of each insurance. What is taken back of no named insurance is taken from those named. */
function groupsOf(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const groups = new Map<number, Claim[]>();
  const add = (month: number, insurance: Told["insurance"], claim: Claim): void => {
    const key = month * KINDS.length + KINDS.indexOf(insurance);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  };
  const named = new Map<number, Set<Told["insurance"]>>();
  if (claims.some(isAstray)) {
    for (const { month, told } of claims)
      if (mayBeMedical(told.insurance)) named.set(month, (named.get(month) ?? new Set()).add(told.insurance));
  }
  for (const claim of claims) {
    const of = isAstray(claim) ? named.get(claim.month) : undefined;
    if (of === undefined) add(claim.month, claim.told.insurance, claim);
    else for (const insurance of of) add(claim.month, insurance, claim);
  }
  return groups.values();
}

const KINDS: readonly Told["insurance"][] = ["", ...INSURANCES];
const isAstray = ({ told: { insurance, state } }: Claim): boolean => insurance === "" && state !== "paid";

/** The payments of a month by who paid and where. A row that does not say belongs to the one that does. */
function waysOf(claims: readonly Claim[]): Open[] {
  const schemes = new Set<Scheme>();
  for (const { told } of claims) if (told.scheme !== undefined) schemes.add(told.scheme);
  const [only] = schemes.size === 1 ? schemes : [];
  const ways: Way[] = [];
  const there = new Map<string, Way[]>();
  for (const claim of claims) {
    const { region, doubts, scheme = only } = claim.told;
    const place = region ?? doubts.find(({ what }) => what === "region")?.why ?? "";
    const known = there.get(place) ?? [];
    const way = known.find((each) => each.scheme === scheme);
    if (way) way.claims.push(claim);
    else {
      const first = { scheme, claims: [claim] };
      ways.push(first);
      there.set(place, [...known, first]);
    }
  }
  return ways.map((way) => monthOf(way.claims, way.scheme));
}

interface Way {
  readonly scheme: Scheme | undefined;
  readonly claims: Claim[];
}

/** One month, paid in one way, with what is left open about it. */
function monthOf(claims: readonly Claim[], scheme: Scheme | undefined): Open {
  const all = claims.map(({ told }) => told);
  const { state, doubts, paidIn } = stateOf(claims);
  const lines = new Set<number>();
  for (const told of all) for (const { parts } of told.lines) for (const { line } of parts) lines.add(line);
  const insurance = all.find((told) => told.insurance !== "")?.insurance ?? "";
  const base = all.reduce((most, told) => Math.max(most, told.base ?? 0), 0);
  const tier = all.find((told) => told.tier !== undefined)?.tier;
  const region = all.find((told) => told.region !== undefined)?.region;
  const month: ReadMonth = {
    month: monthText(claims[0]?.month ?? 0),
    ...(insurance !== "" && { insurance }),
    ...(scheme !== undefined && { scheme }),
    ...(state !== undefined && { state }),
    ...(paidIn !== undefined && { paidIn: monthText(paidIn) }),
    ...(claims.some(({ open }) => open) && (state === "paid" || state === undefined) && { open: true as const }),
    ...(base > 0 && { base }),
    ...(tier !== undefined && { tier }),
    ...(region !== undefined && { region }),
    lines: [...lines],
  };
  const unsure = all.some((told) => told.unsure) && scheme === undefined;
  return { month, doubts, unsure, own: all.some(({ own }) => own) };
}

interface Settled {
  readonly state: State | undefined;
  readonly doubts: readonly Doubt[];
  readonly paidIn?: number | undefined;
}

/** What all rows together say. The row that spans fewest months knows best of each. */
function stateOf(claims: readonly Claim[]): Settled {
  const month = claims[0]?.month ?? 0;
  const all = claims.map(({ told }) => told);
  const span = all.reduce((least, told) => (isTaken(told) ? Math.min(least, told.span) : least), Infinity);
  const heard = all.filter((told) => isAgainst(told) || told.span <= span);
  const settled = heard.some((told) => told.state === "paid" || told.state === "late");
  const doubts = unique(heard.flatMap((told) => told.doubts)).filter(({ why }) => !settled || !SETTLED.includes(why));
  if (doubts.some(({ what }) => what === "state" || what === "month")) return open(heard, doubts, month);
  const states = heard.map((told) => lateOrNot(told, month));
  const count = (state: State) => states.filter((each) => each === state).length;
  const [paid, late, unpaid, refunded] = [count("paid"), count("late"), count("unpaid"), count("refunded")];
  if (refunded > 0 && paid + late <= refunded) return { state: "refunded", doubts };
  if (refunded > 0) return contradiction(doubts, "有的行说交了，有的行说退了");
  if (unpaid > 0 && paid + late === 0) return { state: "unpaid", doubts };
  const arrivals = heard.flatMap((told) => (lateOrNot(told, month) === "late" ? (told.booked ?? []) : []));
  const paidIn = arrivals.length > 0 ? least(arrivals) : undefined;
  // First owed, then paid afterwards.
  if (unpaid > 0 && paid > 0) return contradiction(doubts, "有的行说交了，有的行说没交");
  if (paid > 0) return { state: "paid", doubts };
  const known = paidIn !== undefined && paidIn >= month;
  return {
    state: "late",
    paidIn: known ? paidIn : undefined,
    doubts: known ? doubts : [...doubts, PAID_LATER],
  };
}

/** What is not open where another row says that it was paid. */
const SETTLED: readonly string[] = [DUE_ONLY, NO_END.why];

/** Open, but where the rows tell when it was paid, that is not asked. */
function open(told: readonly Told[], doubts: readonly Doubt[], month: number): Settled {
  const arrivals = told.flatMap(({ booked }) => (booked !== undefined && booked > month ? booked : []));
  if (arrivals.length === 0) return { state: undefined, doubts };
  return { state: undefined, paidIn: least(arrivals), doubts: doubts.filter(({ what }) => what !== "paid-in") };
}

/** Without spreading: a month may have more rows than a call takes arguments. */
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));

const isAgainst = ({ state }: Told): boolean => state === "unpaid" || state === "refunded";

/** Said against a stretch, or that a month of it came later. */
const isTaken = (told: Told): boolean => isAgainst(told) || told.state === "late";

const lateOrNot = ({ state, booked }: Told, month: number): State | undefined =>
  state === "paid" && booked !== undefined && booked > month ? "late" : state;

const contradiction = (doubts: readonly Doubt[], why: string): Settled => ({
  state: undefined,
  doubts: [...doubts, { what: "state", why }],
});

const unique = (doubts: readonly Doubt[]): Doubt[] =>
  doubts.length < 2 ? [...doubts] : [...new Map(doubts.map((each) => [`${each.what} ${each.why}`, each])).values()];
