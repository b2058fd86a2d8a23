/** R13 in Chinese: what was told of a month that does not count. A sentence never denies what was told. */
import type { Rule } from "../rules/condition.ts";
import type { Case } from "../rules/line.ts";
import type { RuleWords, Say } from "../rules/words.ts";
import type { paidThroughLeave } from "../shared-rules/leave-payments.ts";
import type { NotPaid } from "../shared-rules/seen.ts";
import { SCHEME_WORD, monthWords, spanWords } from "./terms.ts";
import type { Scheme } from "../facts/facts.ts";

interface Month {
  readonly month: string;
}
interface Paid extends Month {
  readonly paidIn: string;
  readonly scheme: Scheme;
}

/** 「还没有接到」 of a month that is not over. */
export const yet = ({ month, now }: Pick<Say, "month" | "now">): string => (month < now ? "" : "还");

/** For each reason that a month does not count, what was seen; `what` is what should have been paid (「生育保险」). */
export const notPaidWords = (what: string) =>
  ({
    "nothing-paid": ({ month }: Month) => `${monthWords(month)}没有交${what}`,
    "not-over": ({ month }: Month) => `${monthWords(month)}还没有过完，还没有说交${what}`,
    "paid-late": ({ month, paidIn }: Paid) => `${monthWords(month)}的是 ${monthWords(paidIn)}才补交的，这里不算`,
    "planned-late": ({ month, paidIn }: Paid) => `${monthWords(month)}的打算 ${monthWords(paidIn)}补交，现在还没有交`,
    "paid-elsewhere": ({ month }: Paid) => `${monthWords(month)}是在别的地方交的，这里不算`,
    "other-kind": ({ month, scheme }: Paid) =>
      `${monthWords(month)}是按${SCHEME_WORD[scheme]}交的，里面没有这里要的${what}`,
  }) satisfies { readonly [R in NotPaid["reason"]]: (data: never) => string };

/** The same of the event's own month, where to pay it is all that this condition asks: of an event to come it says so. */
export const eventNotPaidWords = (what: string) => {
  const words = notPaidWords(what);
  return {
    ...words,
    "not-over": (data: Month, { future }: Say) => `${words["not-over"](data)}${future ? PAY_THEN : ""}`,
  };
};
export const PAY_THEN = "；到时候交上，这一条就满足";

/** 「从 2026 年 8 月交起，到 2026 年 12 月以前只能交 4 个月」; `counts` the event's own month too. */
export function leftWords(
  { now, month, left }: { readonly now: string; readonly month: string; readonly left: number },
  counts = false,
): string {
  const begun = `从 ${monthWords(now)}交起`;
  if (now === month) return counts ? `${begun}，只有当月这 1 个月` : `${begun}，当月以前一个月也没有`;
  return `${begun}，到 ${monthWords(month)}${counts ? "" : "以前"}只能交 ${left} 个月`;
}

type TruthIn<R> = R extends Rule<never, string, infer T> ? T : never;
interface Span {
  readonly first: string;
  readonly last: string;
}

/** The words of `paidThroughLeave`; `untilClaim` as the paper asks it. */
export const paidThroughLeaveWords = (
  what: string,
  untilClaim = false,
): RuleWords<TruthIn<ReturnType<typeof paidThroughLeave<Case<unknown>>>>> => ({
  required: untilClaim ? `产假里和申领以前一直在交${what}` : `产假里一直在交${what}`,
  observed: {
    ...notPaidWords(what),
    paid: ({ first, last }: Span) => `${spanWords(first, last)}没有断`,
    "none-asked": ({ first }: Span) => `合同在 ${monthWords(first)}结束，没有还要交的月份`,
    "goes-on": ({ first, last }: Span) => `${spanWords(first, last)}都在交，或者说好接着交`,
    spared: "还能一次交齐，中间断了也不要紧",
    "leave-unknown": "还不知道怀孕几个月，产假长短没定",
    "stops-ahead": ({ month, last }: Span & Month) =>
      `${monthWords(month)}起还没有说要交；产假到 ${monthWords(last)}，要一直交`,
  },
});
