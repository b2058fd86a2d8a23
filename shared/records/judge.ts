/** What a row claims, once every cell of it is heard. */
import type { Scheme } from "../policy/index.ts";
import { addAll } from "./add-all.ts";
import type { Period } from "./period.ts";
import { bookingOf, paidAfter, periodsOf } from "./row-months.ts";
import { stateOf } from "./row-state.ts";
import { insurancesOf, payerOf } from "./row-words.ts";
import { cellsIn, sorted, type Claim, type Doubt, type Outcome, type Row, type Sorted, type Told } from "./row.ts";
import type { Named } from "./words/insurances.ts";
import { placeIn } from "./words/places.ts";
import { yuanIn } from "./words/states.ts";

/** Judges a row; `now` is the month that 至今 means. */
export function judge(unsorted: Row, now: number): Outcome {
  const row = sorted(unsorted);
  const about = insurancesOf(row);
  if ("unread" in about) return about;
  const counted = about.insurances.filter(({ insurance }) => insurance !== "other");
  const [first] = about.insurances;
  if (first !== undefined && counted.length === 0) return { ignored: `${first.name}，不算在医保里` };
  const resident = counted.some(({ insurance }) => insurance === "resident-medical");
  const found = periodsOf(row, now, resident);
  if ("problem" in found) return { unread: found.problem };
  const last = found.periods.reduce((latest, { to }) => Math.max(latest, to), 0);
  const after = paidAfter(row, now, last);
  const booking = bookingOf(row, now, found.column) ?? after?.month;
  const length = row.each ? 1 : found.periods.reduce((months, { from, to }) => months + to - from + 1, 0);
  const judged = stateOf(row, {
    months: length,
    booked: booking !== undefined,
    after: after?.cell,
    insuredOnly: found.insuredOnly,
  });
  const payer = payerOf(row, resident);
  const { place, region } = placeOf(row);
  const ticks = resident ? cellsIn(row, "tick")[0]?.column.rank : undefined;
  const partly = ticks !== undefined && ticks < 12;
  const doubts: Doubt[] = partly ? [{ what: "state", why: "居民医保按年交，表上只勾了几个月" }] : [];
  const doubted = judged.doubts.some(({ what }) => what === "state");
  // What was not paid is of no month.
  if (judged.state !== "unpaid" && judged.state !== "refunded")
    addAll(
      doubts,
      [...found.doubts, ...endOf(found.periods)].filter(({ what }) => what !== "state" || !doubted),
    );
  addAll(doubts, judged.doubts);
  if (place !== undefined && region === undefined) doubts.push({ what: "region", why: place });
  const state = partly && judged.state === "paid" ? undefined : judged.state;
  const [base, tier, lines] = [baseOf(row), tierOf(row), row.lines];
  const soft = row.periods?.some((period) => period.soft === true) === true;
  const spoken = row.periods?.some(({ from, to }) => to > from) === true;
  const claims: Claim[] = [];
  for (const named of counted.length > 0 ? counted : [undefined]) {
    // Paid in one sum with medical insurance, maternity insurance has a zero of its own.
    if (named?.insurance === "maternity" && judged.zero === true) continue;
    const { insurance, unsure, scheme } = whose(named, payer);
    const told = {
      insurance,
      unsure,
      scheme,
      state,
      booked: booking,
      base,
      tier,
      region,
      span: length,
      spoken,
      soft,
      doubts,
      lines,
    };
    const ahead = resident || state === undefined ? told : { ...told, state: undefined, doubts: [...doubts, AHEAD] };
    for (const { from, to, onward, endless } of found.periods) {
      const open = onward && endless !== true;
      for (let month = from; month <= to; month++)
        claims.push({ month, open: open && month === to, told: month > now && state === "paid" ? ahead : told });
    }
  }
  return claims.length > 0 ? { claims } : { ignored: "生育保险写着零：多半和医保一起交，这一行不说明什么" };
}

/** 2025-04-: nothing says how long it went on. */
const endOf = (periods: readonly Period[]): readonly Doubt[] =>
  periods.some(({ endless }) => endless === true) ? [{ what: "state", why: "没写到哪个月为止" }] : [];

/** Residents pay for the year to come; others seldom do. */
const AHEAD: Doubt = { what: "state", why: "这些月份还没到" };

/** The insurance and who paid it: one settles the other. */
function whose(named: Named | undefined, payer: Scheme | undefined): Pick<Told, "insurance" | "unsure" | "scheme"> {
  if (named === undefined || named.insurance === "other") return { insurance: "", unsure: false, scheme: payer };
  if (named.insurance === "resident-medical")
    return { insurance: "resident-medical", unsure: false, scheme: "resident" };
  if (named.insurance !== "employee-medical") return { insurance: named.insurance, unsure: false, scheme: payer };
  if (!named.sure && payer === "resident") return { insurance: "resident-medical", unsure: false, scheme: "resident" };
  const scheme = payer === "resident" ? undefined : payer;
  return { insurance: "employee-medical", unsure: !named.sure && scheme === undefined, scheme };
}

/** Where it was paid, as far as it is told. */
function placeOf(row: Sorted): { readonly place?: string; readonly region?: string | undefined } {
  const places = cellsIn(row, "place").map(({ text }) => text);
  return places.length === 0 ? {} : { place: places.join("、"), region: placeIn(...places) };
}

function baseOf(row: Sorted): number | undefined {
  const cells = cellsIn(row, "base");
  const own = cells.find(({ column }) => /个人|本人|职工/.test(column.name)) ?? cells[0];
  const base = own && yuanIn(own.text);
  return base !== undefined && base > 0 && base <= 1_000_000 ? base : undefined;
}

function tierOf(row: Sorted): 1 | 2 | undefined {
  const told = cellsIn(row, "tier")[0]?.text;
  if (told === undefined) return undefined;
  if (/[一1]档?|^1$/.test(told) && !/[二2]/.test(told)) return 1;
  return /[二2]档?|^2$/.test(told) && !/[一1]/.test(told) ? 2 : undefined;
}
