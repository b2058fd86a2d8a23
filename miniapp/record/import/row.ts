/** One row of a record, whatever shape it came in, and what it tells of its months. */
import type { PlaceCode, Scheme } from "../../../shared/policy/index.ts";
import { readYuan } from "../../draft/texts.ts";
import { january } from "../month.ts";
import type { Column } from "./columns.ts";
import { cellPeriods, periodsIn, type Period } from "./periods.ts";
import { placeIn, type NamedPlace } from "./places.ts";
import { insuranceIn, payerIn, statusIn, type Status } from "./words.ts";

/** The texts of a row by what they are; a column that is not there is undefined. */
export type Row = { readonly [Name in Column]?: string };

/** Where the person is, and when. */
export interface Setting {
  readonly region: PlaceCode | "";
  readonly now: number;
}

/** What a row says of one month. */
export interface Entry extends NamedPlace {
  readonly month: number;
  readonly about: "medical" | "maternity";
  readonly scheme: Scheme | "";
  readonly employee: boolean;
  readonly maternity: boolean;
  readonly base: string;
  readonly status: Status;
  /** The month the money came, where it is told. */
  readonly arrived: number | undefined;
  readonly onward: boolean;
  readonly lines: readonly number[];
  readonly text: string;
}

/** What a row comes to. */
export type Outcome =
  { readonly entries: readonly Entry[] } | { readonly ignored: string } | { readonly unread: string };

/** Reads a row. */
export function readRow(row: Row, setting: Setting, lines: readonly number[], text: string): Outcome {
  const named = [row.insurance, row.kind].find((each) => each !== undefined && insuranceIn(each) !== undefined);
  const insurance = named === undefined ? undefined : insuranceIn(named);
  if (insurance?.kind === "other") return { ignored: `${insurance.name}，不算在医保里` };
  if (insurance === undefined && row.insurance?.trim()) return { unread: `不认得险种“${row.insurance.trim()}”` };

  const scheme = schemeOf(row, insurance?.kind === "medical" ? insurance.scheme : "");
  const found = periodsOf(row, setting.now, scheme === "resident");
  if ("problem" in found) return { unread: found.problem };
  const arrival = arrivalOf(row, setting.now);
  const status = statusOf(row, arrival.words);
  if (typeof status === "object") return status;

  const base = readYuan(row.ownBase ?? "") ?? readYuan(row.base ?? "");
  const entry = {
    ...placeIn(row.place ?? "", setting.region),
    about: insurance?.kind === "maternity" ? ("maternity" as const) : ("medical" as const),
    scheme,
    employee: insurance?.kind === "medical" && insurance.scheme === "employee",
    maternity: insurance?.kind === "medical" && insurance.maternity,
    base: base === undefined || base <= 0 ? "" : String(base),
    status,
    arrived: arrival.month,
    lines,
    text,
  };
  const entries = found.periods.flatMap(({ from, to, onward }) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      ...entry,
      month: from + index,
      onward: onward && from + index === to,
    })),
  );
  return entries.length > LONGEST ? { unread: "月份太多了，请核对" } : { entries };
}

/** More months than a life at work has. */
const LONGEST = 720;

/** Who paid. Where the row says two things, neither is believed. */
function schemeOf(row: Row, named: "resident" | "employee" | ""): Scheme | "" {
  if (named === "resident") return "resident";
  const said = [payerIn(row.kind ?? ""), payerIn(row.unit ?? "")].filter((payer) => payer !== undefined);
  const [payer] = said;
  if (payer === undefined || said.some((other) => other !== payer)) return "";
  return payer === "resident" && named === "employee" ? "" : payer;
}

type Found = { readonly periods: readonly Period[] } | { readonly problem: string };

function periodsOf(row: Row, now: number, resident: boolean): Found {
  if (row.month?.trim()) return wholeYear(row.month, now, resident) ?? cellPeriods(row.month, now);
  if (row.from?.trim()) {
    if (!row.to?.trim()) return { problem: "没写到哪个月为止" };
    const [from, to] = [
      oneMonth(row.from, now),
      /^(?:至今|今|现在|目前)$/.test(row.to.trim()) ? now : oneMonth(row.to, now),
    ];
    if (from === undefined || to === undefined)
      return { problem: `“${row.from.trim()}”到“${row.to.trim()}”看不出是哪些月` };
    return from > to
      ? { problem: "后面的月份比前面的早" }
      : { periods: [{ from, to, onward: /今|现在|目前/.test(row.to) }] };
  }
  if (row.year?.trim()) {
    const year = row.year.trim().replace(/年?度?$/, "");
    const month = row.monthOfYear?.trim().replace(/月?$/, "月");
    if (month !== undefined && month !== "月") return cellPeriods(`${year}年${month}`, now);
    return wholeYear(`${year}年`, now, resident) ?? { problem: `只写了 ${year} 年，没写月份` };
  }
  return { problem: "没有写月份" };
}

/** Residents pay for a whole year at once. */
function wholeYear(text: string, now: number, resident: boolean): Found | undefined {
  if (!resident) return undefined;
  const { years, rest } = periodsIn(/^\d{4}$/.test(text.trim()) ? `${text.trim()}年` : text, now);
  if (years.length === 0 || !/^[\s度]*$/.test(rest)) return undefined;
  return { periods: years.map((year) => ({ from: january(year), to: january(year) + 11, onward: false })) };
}

function oneMonth(text: string, now: number): number | undefined {
  const found = cellPeriods(text, now);
  return "periods" in found && found.periods.length === 1 ? found.periods[0]?.from : undefined;
}

/** When the money came; words instead of a date (已到账) are a status. */
function arrivalOf({ arrived = "" }: Row, now: number): { month: number | undefined; words: string } {
  const month = oneMonth(arrived, now);
  return { month, words: month === undefined ? arrived : "" };
}

/** Whether it was paid: by the words of the row, and by its money. */
function statusOf(row: Row, arrival: string): Status | { readonly unread: string } {
  const words = [row.status, arrival].map((each) => (each ?? "").trim()).filter((each) => !/^[-—/\s]*$/.test(each));
  const said = words.map(statusIn);
  const strange = words.find((_, index) => said[index] === undefined);
  if (strange !== undefined) return { unread: `看不懂“${strange}”是交了还是没交` };
  const kind = statusIn(row.kind ?? "");
  const all = [...said, kind];
  if (all.includes("refunded") || isNegative(row.paid) || isNegative(row.amount)) return "refunded";
  if (all.includes("unpaid")) return "unpaid";
  if (row.paid !== undefined && readYuan(row.paid) === 0) return "unpaid";
  return all.includes("late") ? "late" : "paid";
}

const isNegative = (text: string | undefined): boolean =>
  /^\s*[-−]\s*¥?\s*\d|^\s*\(\s*[\d.,]+\s*\)\s*$/.test(text ?? "");
