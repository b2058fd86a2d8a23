/** Claims → months: several rows speak of one month, and what they leave open is asked once for all. */
import { asksOf, type Open } from "./asks.ts";
import { monthText } from "./calendar.ts";
import { numbersOf } from "./lines.ts";
import type { Reading, ReadMonth, State } from "./reading.ts";
import type { Claim, Doubt } from "./row.ts";

/** Puts together what all rows say of each month. */
export function combine(claims: readonly Claim[]): Pick<Reading, "months" | "asks"> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.month} ${claim.insurance}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const open: Open[] = [...groups.values()].flatMap((group) => waysOf(group).map(monthOf));
  open.sort((a, b) => (a.month.month < b.month.month ? -1 : a.month.month > b.month.month ? 1 : 0));
  return { months: open.map(({ month }) => month), asks: asksOf(open) };
}

/** The payments of a month by who paid and where. A row that does not say belongs to the one that does. */
function waysOf(claims: readonly Claim[]): Claim[][] {
  const schemes = new Set(claims.flatMap(({ scheme }) => scheme ?? []));
  const [only] = schemes.size === 1 ? schemes : [];
  const ways = new Map<string, Claim[]>();
  for (const claim of claims) {
    const scheme = claim.scheme ?? only;
    const place = claim.region ?? claim.doubts.find(({ what }) => what === "region")?.why ?? "";
    const key = `${scheme ?? ""} ${place}`;
    const way = ways.get(key) ?? [];
    ways.set(key, way);
    way.push({ ...claim, scheme });
  }
  return [...ways.values()];
}

/** One month, paid in one way, with what is left open about it. */
function monthOf(claims: readonly Claim[]): Open {
  const [first] = claims;
  const { state, doubts, paidIn } = stateOf(claims);
  const lines = [...new Set(claims.flatMap((claim) => numbersOf(claim.lines)))];
  const insurance = first?.insurance ?? "";
  const scheme = claims.find((claim) => claim.scheme !== undefined)?.scheme;
  const bases = claims.flatMap(({ base }) => base ?? []);
  const tier = claims.find((claim) => claim.tier !== undefined)?.tier;
  const region = claims.find((claim) => claim.region !== undefined)?.region;
  const month: ReadMonth = {
    month: monthText(first?.month ?? 0),
    ...(insurance !== "" && { insurance }),
    ...(scheme !== undefined && { scheme }),
    ...(state !== undefined && { state }),
    ...(paidIn !== undefined && { paidIn: monthText(paidIn) }),
    ...(claims.some(({ open }) => open) && (state === "paid" || state === undefined) && { open: true as const }),
    ...(bases.length > 0 && { base: Math.max(...bases) }),
    ...(tier !== undefined && { tier }),
    ...(region !== undefined && { region }),
    lines,
  };
  return { month, doubts, unsure: claims.some(({ unsure }) => unsure) && scheme === undefined };
}

interface Settled {
  readonly state: State | undefined;
  readonly doubts: readonly Doubt[];
  readonly paidIn?: number | undefined;
}

/** What all rows together say. The row that spans fewest months knows best of each. */
function stateOf(claims: readonly Claim[]): Settled {
  const span = Math.min(...claims.filter(isAgainst).map((claim) => claim.span));
  const heard = claims.filter((claim) => isAgainst(claim) || claim.span <= span);
  const doubts = unique(heard.flatMap((claim) => claim.doubts));
  if (doubts.some(({ what }) => what === "state" || what === "month")) return open(heard, doubts);
  const states = heard.map((claim) => lateOrNot(claim));
  const count = (state: State) => states.filter((each) => each === state).length;
  const [paid, late, unpaid, refunded] = [count("paid"), count("late"), count("unpaid"), count("refunded")];
  if (refunded > 0 && paid + late <= refunded) return { state: "refunded", doubts };
  if (refunded > 0) return contradiction(doubts, "有的行说交了，有的行说退了");
  if (unpaid > 0 && paid + late === 0) return { state: "unpaid", doubts };
  const arrivals = heard.flatMap((claim) =>
    lateOrNot(claim) === "late" && claim.booked !== undefined ? claim.booked : [],
  );
  const paidIn = arrivals.length > 0 ? Math.min(...arrivals) : undefined;
  // First owed, then paid afterwards.
  if (unpaid > 0 && paid > 0) return contradiction(doubts, "有的行说交了，有的行说没交");
  if (paid > 0) return { state: "paid", doubts };
  const known = paidIn !== undefined && paidIn >= (claims[0]?.month ?? 0);
  return {
    state: "late",
    paidIn: known ? paidIn : undefined,
    doubts: known ? doubts : [...doubts, { what: "paid-in", why: "" }],
  };
}

/** Open, but where the rows tell when it was paid, that is not asked. */
function open(claims: readonly Claim[], doubts: readonly Doubt[]): Settled {
  const arrivals = claims.flatMap(({ booked, month }) => (booked !== undefined && booked > month ? booked : []));
  if (arrivals.length === 0) return { state: undefined, doubts };
  return { state: undefined, paidIn: Math.min(...arrivals), doubts: doubts.filter(({ what }) => what !== "paid-in") };
}

const isAgainst = ({ state }: Claim): boolean => state === "unpaid" || state === "refunded";

const lateOrNot = ({ state, booked, month }: Claim): State | undefined =>
  state === "paid" && booked !== undefined && booked > month ? "late" : state;

const contradiction = (doubts: readonly Doubt[], why: string): Settled => ({
  state: undefined,
  doubts: [...doubts, { what: "state", why }],
});

const unique = (doubts: readonly Doubt[]): Doubt[] =>
  doubts.filter((each, at) => doubts.findIndex(({ what, why }) => what === each.what && why === each.why) === at);
