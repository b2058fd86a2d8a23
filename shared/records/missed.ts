/** 9、10月断了: months without a year, looked for among those that are told as paid. */
import type { Line } from "./lines.ts";
import type { Said } from "./loose/blocks.ts";
import { monthAfter } from "./loose/clauses.ts";
import type { Item } from "./loose/item.ts";
import { insurancesNamed } from "./loose/insured.ts";
import { quoteOf } from "./loose/quote.ts";
import { STOPPED } from "./open-ends.ts";
import { mayBeMedical } from "./reading.ts";
import { PAID_LATER, type Cell, type Claim, type Doubt, type Told } from "./row.ts";
import type { Named } from "./words/insurances.ts";
import { against } from "./words/states.ts";

/** Takes back the months; where more than one year could be meant, each is asked about. */
export function missedClaims(
  items: readonly Item[],
  claims: readonly Claim[],
  now: number,
): { readonly claims: readonly Claim[]; readonly unread: readonly Said[] } {
  if (items.length === 0) return { claims: [], unread: [] };
  const told = paidOf(claims);
  const unread = items.flatMap(({ bare, lines, cells }): Said[] => {
    const isMeant = ({ told: { insurance } }: Claim) => isAbout(namedIn(cells), insurance);
    return bare.some((ofYear) => told.get(ofYear)?.some(isMeant)) ? [] : [{ lines, why: "没写是哪一年" }];
  });
  const missedToo = new Set(items.flatMap(({ bare }) => bare));
  const all = missing(items).flatMap(({ ofYear, about, lines, states, stops, madeUp }): readonly Claim[] => {
    const meant = (told.get(ofYear) ?? []).filter(({ told: { insurance } }) => isAbout(about, insurance));
    const sure =
      new Set(meant.map(({ month }) => month)).size === 1 && (isWithin(lines) || !mayFollow(ofYear, told, now));
    const [said] = states.size === 1 ? states : ["unpaid" as const];
    const since = said === "unpaid" && stops === "since";
    const unsure: Doubt[] = sure
      ? []
      : [since ? STOPPED : { what: "state", why: `“${quoteOf(lines[0]?.plain ?? "", [ofYear], now)}”没写是哪一年` }];
    const late: Doubt[] = said === "late" ? [PAID_LATER] : [];
    const own = { state: sure ? said : undefined, span: 1, lines };
    const stopped = said === "unpaid" && stops !== undefined;
    const after = (stopped ? stoppedAfter(meant, claims, lines, since) : []).filter(
      ({ month }) => !missedToo.has((month % 12) + 1),
    );
    const taken = meant.map((claim): Claim => {
      const booked = madeUp === undefined ? undefined : monthAfter(madeUp, claim.month, now);
      const doubts = [...unsure, ...(booked === undefined ? late : [])];
      return { ...claim, told: { ...claim.told, ...own, booked, doubts } };
    });
    return [...taken, ...after];
  });
  return { claims: all, unread };
}

/** 2023年5月到2024年11月交，12月断了: the month right after what was paid may be meant as well as one within it. */
function mayFollow(ofYear: number, told: ReadonlyMap<number, readonly Claim[]>, now: number): boolean {
  const paid = new Set((told.get(ofYear) ?? []).map(({ month }) => month));
  const before = told.get(ofYear === 1 ? 12 : ofYear - 1) ?? [];
  return before.some(({ month }) => month < now && !paid.has(month + 1));
}

/** 只有3月没有, 其中3月没交: a month of what was told. */
const isWithin = (lines: readonly Line[]): boolean =>
  lines.some(({ plain }) => /只|除|其中|[不未]含|缺|中间|里/.test(plain));

/** 3月起交，8月断了: of the months after it, that only went on, it is asked; of all, where it stopped since then. */
function stoppedAfter(
  meant: readonly Claim[],
  claims: readonly Claim[],
  stop: readonly Line[],
  all: boolean,
): readonly Claim[] {
  const since = new Map<Told, number>();
  for (const { month, told } of meant)
    if (told.soft || (all && told.spoken)) since.set(told, Math.min(month, since.get(told) ?? month));
  if (since.size === 0) return [];
  return claims.flatMap((claim): readonly Claim[] => {
    if (claim.month <= (since.get(claim.told) ?? Infinity)) return [];
    const lines = [...new Set([...claim.told.lines, ...stop])];
    return [{ ...claim, told: { ...claim.told, state: undefined, span: 1, lines, doubts: [STOPPED] } }];
  });
}

/** A sentence that is not read may say of a month that it was not paid: of a spoken stretch that holds it, it is asked. */
export function doubtedClaims(items: readonly Item[], claims: readonly Claim[]): readonly Claim[] {
  const about = new Map<number, Item>();
  for (const item of items)
    for (const { from, to } of item.periods) for (let month = from; month <= to; month++) about.set(month, item);
  if (about.size === 0) return [];
  return claims.flatMap((claim): readonly Claim[] => {
    const item = about.get(claim.month);
    if (item === undefined || !claim.told.spoken || claim.told.state !== "paid") return [];
    const doubts: Doubt[] = [{ what: "state", why: `“${textOf(item.lines)}”没看懂` }];
    return [{ ...claim, told: { ...claim.told, state: undefined, span: 1, lines: item.lines, doubts } }];
  });
}

/** The paid months by their place in the year, each once for every way of paying. */
function paidOf(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const once = new Map<string, Claim>();
  for (const claim of claims) {
    const { state, insurance, scheme, region } = claim.told;
    if (state === "paid" || state === "late")
      once.set(`${claim.month} ${insurance} ${scheme ?? ""} ${region ?? ""}`, claim);
  }
  return grouped(once.values(), ({ month }) => (month % 12) + 1);
}

/** What is said of each month, and where: many lines may say the same. */
function missing(items: readonly Item[]): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const { bare, lines, cells, stops, madeUp } of items) {
    const about = namedIn(cells);
    const said = cells.flatMap(({ column, text }) => (column.role === "state" ? (against(text) ?? []) : []));
    for (const ofYear of bare) {
      const key = `${ofYear} ${about.join()}`;
      const of: Missing = found.get(key) ?? { ofYear, about, lines: [], states: new Set(), stops, madeUp };
      found.set(key, of);
      of.lines.push(...lines);
      for (const state of said) of.states.add(state);
    }
  }
  return [...found.values()];
}

const namedIn = (cells: readonly Cell[]): readonly Named["insurance"][] =>
  insurancesNamed(cells).map(({ insurance }) => insurance);

/** 医保3月欠费 says nothing of pensions; whose medical insurance, it need not say. */
const isAbout = (named: readonly Named["insurance"][], insurance: Told["insurance"]): boolean =>
  named.length === 0 ||
  insurance === "" ||
  named.some((each) => each === insurance || (mayBeMedical(each) && mayBeMedical(insurance)));

interface Missing {
  readonly ofYear: number;
  readonly about: readonly Named["insurance"][];
  readonly lines: Line[];
  readonly states: Set<NonNullable<ReturnType<typeof against>>>;
  readonly stops: Item["stops"];
  readonly madeUp: string | undefined;
}

function grouped<T>(all: Iterable<T>, keyOf: (each: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each)) ?? [];
    groups.set(keyOf(each), group);
    group.push(each);
  }
  return groups;
}

const textOf = (lines: readonly Line[]): string => (lines[0]?.plain ?? "").trim().slice(0, 20);
