/** What one month of the board shows, by sign and in words. */
import type { Scheme } from "../../../shared/policy/index.ts";
import type { StretchDraft } from "../../draft/draft.ts";
import { isMonth } from "../../draft/texts.ts";
import { dateWords, toldYuanWords } from "../../wording/figures.ts";
import type { Moments } from "./moments.ts";
import { january, monthText } from "./month.ts";
import { stretchesIn } from "./months.ts";

/** How each way of paying is shown: its sign on the board, its short name. The order is the one they are shown in. */
export const SIGNS: Readonly<Record<Scheme, { readonly sign: string; readonly name: string }>> = {
  employer: { sign: "单", name: "单位交" },
  "unemployment-benefit": { sign: "失", name: "失业保险交" },
  individual: { sign: "自", name: "自己交" },
  resident: { sign: "居", name: "居民医保" },
};

/** One month as the board shows it. `words` is all of it, as a screen reader says it. */
export interface Cell {
  readonly month: number;
  /** "" = not paid. */
  readonly scheme: Scheme | "";
  readonly sign: string;
  /** Paid in more than one way. */
  readonly more: boolean;
  readonly maternity: boolean;
  readonly late: boolean;
  readonly away: boolean;
  readonly time: "past" | "now" | "planned";
  readonly event: boolean;
  /** It was read somewhere, and is not certain yet. */
  readonly doubt: boolean;
  readonly words: string;
}

/** The twelve months of a year. */
export const yearOfCells = (stretches: readonly StretchDraft[], year: number, moments: Moments): Cell[] =>
  Array.from({ length: 12 }, (_, index) => cellOf(stretches, january(year) + index, moments));

/** One month. */
export function cellOf(stretches: readonly StretchDraft[], month: number, { now, event, doubts }: Moments): Cell {
  const paid = inOrder(stretchesIn(stretches, month));
  const [shown] = paid;
  const marks = {
    more: paid.length > 1,
    maternity: paid.some(({ maternity }) => maternity === "yes"),
    late: paid.some(({ onTime }) => onTime === "no"),
    away: paid.some(({ region }) => region !== ""),
    time: month === now ? ("now" as const) : month > now ? ("planned" as const) : ("past" as const),
    event: month === event,
    doubt: doubts?.has(month) === true,
  };
  const scheme = shown?.scheme ?? "";
  return {
    month,
    scheme,
    sign: scheme !== "" ? SIGNS[scheme].sign : marks.doubt ? "?" : "",
    ...marks,
    words: wordsOf(month, paid, marks),
  };
}

/** Whether two cells show the same. */
export const sameCell = (a: Cell, b: Cell): boolean => a.month === b.month && a.words === b.words;

function inOrder(stretches: readonly StretchDraft[]): StretchDraft[] {
  const order = Object.keys(SIGNS);
  return [...stretches].sort((a, b) => order.indexOf(a.scheme) - order.indexOf(b.scheme));
}

/** A month of which nothing is told: only of one that is over is it said that it was not paid. */
const UNPAID: Readonly<Record<Cell["time"], string>> = { past: "没交", now: "还没交", planned: "还没到" };

function wordsOf(
  month: number,
  paid: readonly StretchDraft[],
  { time, event, doubt }: Pick<Cell, "time" | "event" | "doubt">,
): string {
  const how = paid.map(paymentWords).join("；同月还有");
  const planned = time === "planned" && paid.length > 0 ? "，打算交" : "";
  const told = [how, doubt && "还没弄清"].filter(Boolean).join("，");
  const moments = [time === "now" && "这个月", event && "生产或手术的月份"].filter((each) => each !== false);
  const which = moments.length > 0 ? `（${moments.join("，")}）` : "";
  return `${dateWords(monthText(month))}${which}：${told || UNPAID[time]}${planned}`;
}

/** What is told of one month's payment. */
export type Payment = Pick<StretchDraft, "scheme" | "maternity" | "tier" | "base" | "onTime" | "paidIn" | "region">;

/** How one month is paid, in words: 「单位交，带生育保险，2025 年 9 月补交」. */
export function paymentWords(payment: Payment): string {
  return [
    payment.scheme === "" ? "没说怎么交" : SIGNS[payment.scheme].name,
    payment.maternity === "yes" && "带生育保险",
    payment.maternity === "no" && payment.scheme === "employer" && "没交生育保险",
    payment.tier === "1" && "一档",
    payment.tier === "2" && "二档",
    payment.base !== "" && `基数 ${toldYuanWords(payment.base)}`,
    payment.onTime === "no" && (isMonth(payment.paidIn) ? `${dateWords(payment.paidIn)}才交` : "补交"),
    payment.region !== "" && "在别的地方",
  ]
    .filter((part) => part !== false)
    .join("，");
}
