/** What a row claims, once every cell of it is heard. */
import type { Scheme } from "../policy/index.ts";
import { bookingOf, periodsOf } from "./row-months.ts";
import { stateOf } from "./row-state.ts";
import { insurancesOf, payerOf } from "./row-words.ts";
import { cellsIn, type Claim, type Outcome, type Row } from "./row.ts";
import type { Named } from "./words/insurances.ts";
import { placeIn } from "./words/places.ts";
import { yuanIn } from "./words/states.ts";

/** Judges a row; `now` is the month that 至今 means. */
export function judge(row: Row, now: number): Outcome {
  const about = insurancesOf(row);
  if ("unread" in about) return about;
  const counted = about.insurances.filter(({ insurance }) => insurance !== "other");
  const [first] = about.insurances;
  if (first !== undefined && counted.length === 0) return { ignored: `${first.name}，不算在医保里` };
  const resident = counted.some(({ insurance }) => insurance === "resident-medical");
  const found = periodsOf(row, now, resident);
  if ("problem" in found) return { unread: found.problem };
  const booking = bookingOf(row, now, found.column);
  const length = found.periods.reduce((months, { from, to }) => months + to - from + 1, 0);
  const judged = stateOf(row, { months: length, booked: booking !== undefined });
  const payer = payerOf(row, resident);
  const place = cellsIn(row, "place")[0]?.text;
  const region = place === undefined ? undefined : placeIn(place);
  const ticks = resident ? cellsIn(row, "tick")[0]?.column.rank : undefined;
  const partly = ticks !== undefined && ticks < 12;
  const doubts = [
    ...(partly ? [{ what: "state" as const, why: "居民医保按年交，表上只勾了几个月" }] : []),
    // What was not paid is of no month.
    ...(judged.state === "unpaid" || judged.state === "refunded" ? [] : found.doubts),
    ...judged.doubts,
    ...(place !== undefined && region === undefined ? [{ what: "region" as const, why: place }] : []),
  ];
  const shared = {
    state: partly && judged.state === "paid" ? undefined : judged.state,
    booked: booking,
    base: baseOf(row),
    tier: tierOf(row),
    region,
    span: length,
    doubts,
    lines: row.lines,
  };
  const claims: Claim[] = [];
  for (const named of counted.length > 0 ? counted : [undefined]) {
    // Paid in one sum with medical insurance, maternity insurance has a zero of its own.
    if (named?.insurance === "maternity" && judged.zero === true) continue;
    const own = { ...shared, ...whose(named, payer) };
    for (const { from, to, onward } of found.periods) {
      for (let month = from; month <= to; month++) claims.push({ ...own, month, open: onward && month === to });
    }
  }
  return claims.length > 0 ? { claims } : { ignored: "生育保险写着零：多半和医保一起交，这一行不说明什么" };
}

/** The insurance and who paid it: one settles the other. */
function whose(named: Named | undefined, payer: Scheme | undefined): Pick<Claim, "insurance" | "unsure" | "scheme"> {
  if (named === undefined || named.insurance === "other") return { insurance: "", unsure: false, scheme: payer };
  if (named.insurance === "resident-medical")
    return { insurance: "resident-medical", unsure: false, scheme: "resident" };
  if (named.insurance !== "employee-medical") return { insurance: named.insurance, unsure: false, scheme: payer };
  if (!named.sure && payer === "resident") return { insurance: "resident-medical", unsure: false, scheme: "resident" };
  const scheme = payer === "resident" ? undefined : payer;
  return { insurance: "employee-medical", unsure: !named.sure && scheme === undefined, scheme };
}

function baseOf(row: Row): number | undefined {
  const cells = cellsIn(row, "base");
  const own = cells.find(({ column }) => /个人|本人|职工/.test(column.name)) ?? cells[0];
  const base = own && yuanIn(own.text);
  return base !== undefined && base > 0 && base <= 1_000_000 ? base : undefined;
}

function tierOf(row: Row): 1 | 2 | undefined {
  const told = cellsIn(row, "tier")[0]?.text ?? "";
  if (/[一1]档?|^1$/.test(told) && !/[二2]/.test(told)) return 1;
  return /[二2]档?|^2$/.test(told) && !/[一1]/.test(told) ? 2 : undefined;
}
