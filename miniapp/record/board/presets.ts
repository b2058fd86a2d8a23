/** Whole records in one go: paid ever since, paid until, missed in between. */
import type { StretchDraft } from "../../draft/draft.ts";
import { lastMonth } from "../months/months.ts";
import { monthsBetween, monthText } from "../months/month.ts";
import { clear, goOn, paint, type Brush } from "../months/paint.ts";

/** 从 from 一直交到现在, and going on. Paid late, it ends with this month: nobody is late for a month to come. */
export function payingSince(
  stretches: readonly StretchDraft[],
  from: number,
  brush: Brush,
  now: number,
  last: number,
): StretchDraft[] {
  const until = brush.late ? Math.max(from, now) : Math.max(from, last);
  const told = paint(stretches, monthsBetween(from, until), brush, last);
  return brush.late ? told : goOn(told, monthText(until));
}

/** 交到 month 为止: nothing is paid after it, in no way. */
export function paidUntil(stretches: readonly StretchDraft[], month: number, last: number): StretchDraft[] {
  const end = Math.max(last, lastMonth(stretches) ?? last);
  return end > month ? clear(stretches, monthsBetween(month + 1, end), end) : [...stretches];
}

/** 中间断了这几个月: nothing was paid in them; who was still paying goes on after them. */
export function missed(stretches: readonly StretchDraft[], one: number, other: number, last: number): StretchDraft[] {
  return clear(stretches, monthsBetween(one, other), Math.max(last, one, other) + 1);
}
