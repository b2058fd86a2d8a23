/** A strip of months told in short sentences, for those who hear it rather than see it. */
import type { BenefitLine } from "../assessment/assessment.ts";
import { day, dayZh, firstDay, month, monthZh, type Day } from "../base/calendar.ts";
import type { Situation } from "../facts/situation.ts";
import { EVENT_WORD, paysBill, SCHEME_WORD, spanWords } from "../wording/terms.ts";
import type { MonthState, TimelineMonth } from "./timeline.ts";

const STATE_WORD: Readonly<Record<Exclude<MonthState, "none">, string>> = {
  paid: "按时交了",
  "back-paid": "后来补上了",
  "paid-ahead": "提前交了",
  "to-back-pay": "还没交，说好以后补",
  planned: "按计划会交",
  due: "这个月还没交",
  missed: "没有交",
  elsewhere: "在别的地方交的，这里不算",
};

const countsText = (counts: boolean, partly: true | undefined): string =>
  counts ? (partly ? "，折算以后算数" : "，算数") : "，这一项不算";

/** A sentence, and the day by which it is put in order. */
interface Sentence {
  readonly on: Day;
  readonly text: string;
}

/** What the months and days of a strip say, in the order of time; `cut`: payments before its first month are left out. */
export function sentences(
  months: readonly TimelineMonth[],
  line: BenefitLine,
  { event, asOf }: Situation,
  cut: boolean,
): string[] {
  const schemes = new Set(months.flatMap((one) => one.scheme ?? []));
  const payments = stretches(months, (one) => [one.state, one.scheme, one.counts, one.partly].join()).flatMap(
    (stretch) => paymentText(stretch, schemes.size > 1),
  );
  const waits = stretches(months, (one) => one.benefit ?? "").flatMap((stretch) =>
    stretch[0]?.benefit === "waiting" ? sentence(stretch, "还没满，这时的费用不能报") : [],
  );
  const on = (date: Day, text: string): Sentence => ({ on: date, text: `${dayZh(date)}：${text}` });
  const days = [
    on(event.date, `${event.future ? "预计" : ""}${EVENT_WORD[event.kind]}`),
    ...(line.from === undefined ? [] : [on(day(line.from), fromText(line))]),
    on(asOf, "今天"),
    ...(line.claimBy === undefined ? [] : [on(day(line.claimBy), "申领的最后一天")]),
  ];
  const all = [...payments, ...waits, ...days].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const first = cut ? months.slice(0, 1).map((one) => `${monthZh(month(one.month))}以前也交过，这里没有列出`) : [];
  return [...first, ...all.map((one) => one.text)];
}

/** Neighbouring months that are alike. */
function stretches(months: readonly TimelineMonth[], alike: (one: TimelineMonth) => string): TimelineMonth[][] {
  const found: TimelineMonth[][] = [];
  for (const one of months) {
    const open = found.at(-1);
    if (open?.[0] && alike(open[0]) === alike(one)) open.push(one);
    else found.push([one]);
  }
  return found;
}

function paymentText(stretch: readonly TimelineMonth[], namesScheme: boolean): Sentence[] {
  const [one] = stretch;
  if (!one || one.state === "none") return [];
  const scheme = namesScheme && one.scheme ? `${SCHEME_WORD[one.scheme]}，` : "";
  const paid = one.scheme !== undefined && one.state !== "elsewhere";
  const counts = paid && one.counts !== undefined ? countsText(one.counts, one.partly) : "";
  const length = stretch.length > 1 ? `，${stretch.length} 个月` : "";
  return sentence(stretch, `${scheme}${STATE_WORD[one.state]}${length}${counts}`);
}

function sentence(stretch: readonly TimelineMonth[], text: string): Sentence[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return [];
  return [{ on: firstDay(month(first.month)), text: `${spanWords(first.month, last.month)}：${text}` }];
}

function fromText({ benefit, verdict }: BenefitLine): string {
  const costs = paysBill(benefit);
  if (verdict === "ineligible") return "这天起的费用才能报，这次用不上";
  return `${verdict === "pending" ? "照着做了，" : ""}${costs ? "这天起的费用能报" : "这天起可以申领"}`;
}
