/** 9、10月断了: months without a year, looked for among those that are told as paid. */
import type { Line } from "./lines.ts";
import type { Said } from "./loose/blocks.ts";
import type { Item } from "./loose/items.ts";
import type { Claim } from "./row.ts";

/** Takes back the months; where more than one year could be meant, each is asked about. */
export function missedClaims(
  items: readonly Item[],
  claims: readonly Claim[],
): { readonly claims: readonly Claim[]; readonly unread: readonly Said[] } {
  if (items.length === 0) return { claims: [], unread: [] };
  const told = paidOf(claims);
  const unread = items.flatMap(({ bare, lines }): Said[] =>
    bare.some((ofYear) => told.has(ofYear)) ? [] : [{ lines, why: "没写是哪一年" }],
  );
  const taken = [...linesOf(items)].flatMap(([ofYear, lines]) => {
    const meant = told.get(ofYear) ?? [];
    const sure = new Set(meant.map(({ month }) => month)).size === 1;
    const doubts = sure ? [] : [{ what: "state" as const, why: `“${textOf(lines)}”没写是哪一年` }];
    const state = sure ? ("unpaid" as const) : undefined;
    return meant.map((claim): Claim => ({ ...claim, told: { ...claim.told, state, span: 1, lines, doubts } }));
  });
  return { claims: taken, unread };
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

/** The lines that miss each month: many lines may say the same. */
function linesOf(items: readonly Item[]): ReadonlyMap<number, readonly Line[]> {
  const missing = items.flatMap(({ bare, lines }) => bare.flatMap((ofYear) => lines.map((line) => ({ ofYear, line }))));
  const found = grouped(missing, ({ ofYear }) => ofYear);
  return new Map([...found].map(([ofYear, all]) => [ofYear, all.map(({ line }) => line)]));
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
