/** 渝医保发〔2024〕12号 四, 五: how months add up over gaps and changes; then the count of 三、第一款 itself. */
import { addMonths, firstDay, lastDay, monthText, type Day, type Month } from "../../base/calendar.ts";
import type { Scheme } from "../../facts/facts.ts";
import { anyPaid, decidingIn, lastMonth, lastPaidMonth, paymentsIn, type Payment } from "../../months/book.ts";
import type { Course, Missed } from "../../months/course.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, no, rule, unlessMended, yes } from "../../rules/condition.ts";
import { kept } from "../../rules/kept-walks.ts";
import type { Case } from "../../rules/line.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { BACK_PAY_WINDOW, backPaidInTime, within } from "../../shared-rules/gaps.ts";
import { gapData, noFor, tooFewLeft, whyNotPaid } from "../../shared-rules/seen.ts";
import { cites, clause, isEmployees, isHere, isSix, lastEmployees, SIX_MONTHS, whoSheIs } from "./costs.ts";

const c4 = clause("4", {
  label: "四",
  role: "no-decision",
  summary: "断缴以后生育医疗费能不能报，比照职工医保的办法；主要有下面三种情形。",
  decides: "具体的情形在下面各条；没有列到的归职工医保的规定，这里没有收录",
});

const c41 = clause("4.1", {
  label: "四、1",
  role: "rule",
  summary:
    "断缴前已连续交满 6 个月，断缴不超过 3 个月就恢复并补上的，补缴那几个月的费用也能报；超过 3 个月的，断缴期间的费用不报。",
  decides: "断缴月份里发生的费用",
  conditions: ["in-benefit-period", "months-before-gap"],
  constants: { months: 6, gap: 3 },
});
/** 一: the event's month is paid, on time or afterwards in time. */
export const inBenefitPeriod = rule("in-benefit-period", cites("1"), (asked: Asked) => {
  const { month } = asked.situation.event;
  const stands = then(asked);
  const both = cites("1", "4.1");
  if (!stands) return { ...noFor(whyNotPaid(asked, month, isEmployees)), by: both };
  const paid = decidingIn(asked.book, month, isEmployees, asked.by);
  return stands.stood !== undefined && paid?.paidIn !== undefined
    ? yes("paid-afterwards", () => ({ month: monthText(month), paidIn: monthText(paid.paidIn ?? month) }), both)
    : yes("paid", () => ({ month: monthText(month) }));
});

/** Asked of a month paid afterwards. */
export const monthsBeforeGap = rule("months-before-gap", cites("4.1"), (asked: Asked) => {
  const stood = then(asked)?.stood ?? 0;
  const data = () => ({ months: stood, wanted: c41.says.constants.months });
  return stood >= c41.says.constants.months ? yes("counted", data) : no("too-few", data);
});

const c42 = clause("4.2", {
  label: "四、2",
  role: "rule",
  summary: "断缴不超过 3 个月并全部补上，前后月数接着算；超过了，从恢复那个月重新算 6 个月。",
  decides: "断缴后月数怎么算",
  conditions: ["months-paid"],
  constants: { gap: 3 },
  assumes: { backPay: BACK_PAY_WINDOW },
});
const { gap: SHORT_GAP } = c42.says.constants;
/** In full (R3) and in time (R10). */
const closes = (stance: Stance, missed: Missed, next: Payment | undefined): boolean =>
  next !== undefined && within(stance, missed.months, SHORT_GAP) && backPaidInTime(stance, missed, BACK_PAY_WINDOW);

const c43 = clause("4.3", {
  label: "四、3",
  role: "rule",
  summary:
    "离开单位或失业金领完，3 个月内自己接着交、职工医保待遇正常的，以前的月数接着算；超过了就从再交那个月重新算。",
  decides: "从单位或失业金转来怎么算",
  conditions: ["months-paid"],
  constants: { gap: 3 },
});
const { gap: GAP_AFTER_JOB } = c43.says.constants;
/* No back-payment is named. */
const wasEmployed = ({ scheme }: Pick<Payment, "scheme">) => scheme === "employer" || scheme === "unemployment-benefit";
const goesOnAfterJob = (stance: Stance, { months, after }: Missed, { scheme }: Payment): boolean =>
  wasEmployed(after) && scheme === "individual" && within(stance, months, GAP_AFTER_JOB);
/** A job that ended with a gap before another one, and the months since its beginning that are paid. */
interface Left {
  readonly month: Month;
  readonly run: Months;
}
const NO_JOB: readonly Left[] = [];
/** The jobs left at most three months ago, while she has not gone on by herself; the earliest first. */
function jobsLeft({ left, run }: Stand, { scheme }: Payment, m: Month, broke: Missed | undefined): readonly Left[] {
  const ended = broke && wasEmployed(broke.after) ? [{ month: broke.last, run }] : NO_JOB;
  if (scheme === "individual" || (left.length === 0 && ended.length === 0)) return NO_JOB;
  const near = [...left, ...ended].filter((one) => m - one.month <= GAP_AFTER_JOB);
  return near.map((one) => ({ ...one, run: { ...one.run, worked: one.run.worked + 1 } }));
}
/** Going on by herself within three months of a job, its months count, also where another job came between. */
const reachedBack = (stance: Stance, { left, run }: Stand, m: Month): Months =>
  left.find((one) => within(stance, m - one.month - 1, GAP_AFTER_JOB))?.run ?? run;

const c5 = clause("5", {
  label: "五",
  role: "no-decision",
  summary: "自己交职工医保、单位交、居民医保之间接着换的，生育医疗费怎么衔接，主要有下面两种情形。",
  decides: "具体的情形在下面各条",
});

const c51 = clause("5.1", {
  label: "五、1",
  role: "rule",
  summary: "在重庆连续参保满 2 年后转为自己交，以前的月数接着算；居民医保的月数按 12.5% 折算，零头进位成一个月。",
  decides: "居民医保转来怎么算",
  conditions: ["months-paid"],
  constants: { months: 24, weightPercent: 12.5 },
  assumes: { gap: SHORT_GAP },
});
/* Two years of any basic insurance; the weight is rounded up once. */
const { months: TWO_YEARS, weightPercent: WEIGHT_PERCENT } = c51.says.constants;
/** Months in a row that add up: those of employee insurance, and those as a resident. */
interface Months {
  readonly worked: number;
  readonly residents: number;
  readonly since?: Month;
}
const NONE: Months = { worked: 0, residents: 0 };
const weighed = (residents: number) => Math.ceil((residents * WEIGHT_PERCENT) / 100);
const weigh = ({ worked, residents }: Months): number => worked + weighed(residents);

/** The chain of any basic insurance in Chongqing: what stands with a month, and stood before she went on by herself. */
export interface Chain {
  readonly with: Months;
  readonly moved: Months;
  readonly scheme: Scheme;
  /** Back-paid after resident insurance ran out, before the first month paid as an individual. */
  readonly bridge: boolean;
}
/** The move from resident insurance needs a gap of at most three months, back-paid (after 37号 五、2); else none at all. */
export const linkBackPaid: Reading<"link-back-paid"> = { id: "link-back-paid", cites: cites("5.1") };

/** `employee`: which months count as an employee's; resident insurance kept beside them changes nothing (R10). */
const chainCourse = (stance: Stance, employee: Walk<Stand>): Course<Chain> => ({
  start: { with: NONE, moved: NONE, scheme: "resident", bridge: false },
  counts: isHere,
  closes: (_before, missed, next) => closes(stance, missed, next),
  pays: (last, paid, m, { missed, healed }) => {
    const linked =
      missed?.after.scheme === "resident" &&
      paid.scheme === "individual" &&
      within(stance, missed.months, c51.says.assumes.gap) &&
      !stance.reads(linkBackPaid, true, false);
    const broken = missed && !linked;
    const before = broken ? NONE : last.with;
    const scheme = at(employee, m)?.scheme ?? paid.scheme;
    const own = scheme === "individual";
    const resident = scheme === "resident";
    const { worked, residents, since = m } = before;
    return {
      with: { worked: worked + (resident ? 0 : 1), residents: residents + (resident ? 1 : 0), since },
      moved: own && !broken && last.scheme === "individual" ? last.moved : before,
      scheme,
      bridge: own && healed?.scheme === "resident",
    };
  },
});
const longEnough = ({ worked, residents }: Months) => worked + residents >= TWO_YEARS;

/** Asked at every change to paying as an individual: the better of the two counts. */
const carried = (run: Months, chain: Months | undefined): Months =>
  chain && longEnough(chain) && weigh(chain) > weigh(run) ? chain : run;
/** Months of any insurance right before the run, the last a resident's, that are too few to be carried on; 0 = none. */
function residentsLeftOut({ book, deciding }: Asked, { since, residents }: Months): number {
  if (since === undefined || residents > 0) return 0;
  const last = addMonths(since, -1);
  const wereResident = paymentsIn(book, last).some((paid) => isHere(paid) && paid.scheme === "resident");
  const chain = wereResident && deciding.chain ? at(deciding.chain, last) : undefined;
  return chain ? chain.with.worked + chain.with.residents : 0;
}

const c52 = clause("5.2", {
  label: "五、2",
  role: "rule",
  summary: "自己交的转到单位以后，月数接着算，满 6 个月能报医疗费。",
  decides: "转到单位以后怎么算",
  conditions: ["moved-to-employer", "pays-for-herself", "allowance-in-scope"],
  constants: { months: 6 },
});
/** Her own months run on into the job, as told; a plan makes none of these. */
export const hasMoved = (asked: Asked): boolean => then(asked)?.hers === "told";
/** An employer member is decided here only then. */
export const movedToEmployer = rule("moved-to-employer", cites("5.2"), (asked: Asked) =>
  hasMoved(asked) ? yes("moved") : unlessMended(beyond(paidHerself(asked) ? "not-joined" : "employer-member")),
);
/** R13: months of her own are told, and a gap lies between them and the job. */
const paidHerself = ({ book, situation }: Asked): boolean =>
  anyPaid(book, situation.event.month, (paid) => paid.scheme === "individual" && isEmployees(paid) && !paid.tried);

/** Where she stands in a month of employee insurance that counts. */
export interface Stand {
  /** With this month, and before it; the latter decides (三、第一款). */
  readonly run: Months;
  readonly before: Months;
  /** 四、1: what stood before the gap, where this month was back-paid. */
  readonly stood?: number;
  readonly scheme: Scheme;
  /** 五、2: she paid herself in this run; `told`: not by a plan only. */
  readonly hers: false | "tried" | "told";
  /** The clauses by which months came to add up, and the gap that broke the run before this one. */
  readonly by: readonly ("4.2" | "4.3" | "5.1")[];
  readonly overUnpaid: boolean;
  readonly broke?: Missed;
  readonly left: readonly Left[];
}
const START: Stand = {
  run: NONE,
  before: NONE,
  scheme: "resident",
  hers: false,
  by: [],
  overUnpaid: false,
  left: NO_JOB,
};

/* 四 and 五: what a month of employee insurance does, and a gap before it. */
const course = (stance: Stance, chain?: Walk<Chain>): Course<Stand> => ({
  start: START,
  counts: isEmployees,
  excuses: (paid, m) => {
    const link = chain && paid.scheme === "individual" ? at(chain, m) : undefined;
    return link !== undefined && link.bridge && longEnough(link.moved);
  },
  closes: (_before, missed, next) => closes(stance, missed, next),
  pays: (last, paid, m, { missed, healed }) => {
    const joined = missed ? goesOnAfterJob(stance, missed, paid) : true;
    const went = joined ? last : { ...START, ...(missed && { broke: missed }) };
    const begins = paid.scheme === "individual" && (missed !== undefined || last.scheme !== "individual");
    const run = begins ? reachedBack(stance, went, m) : went.run;
    const back = run !== went.run;
    const before = begins ? carried(run, chain && at(chain, m)?.moved) : run;
    const afterJob = begins && wasEmployed(last);
    const stood = paid.late ? (missed ? weigh(before) : (last.stood ?? weigh(before))) : undefined;
    const broke = back ? undefined : went.broke;
    return {
      run: { ...before, worked: before.worked + 1, since: before.since ?? m },
      before,
      ...(stood !== undefined && { stood }),
      scheme: paid.scheme,
      hers: paid.scheme !== "individual" ? went.hers : paid.tried && went.hers !== "told" ? "tried" : "told",
      by: added(went.by, healed !== undefined && "4.2", joined && afterJob && "4.3", before !== run && "5.1"),
      overUnpaid: went.overUnpaid || back || (joined && missed !== undefined),
      ...(broke && { broke }),
      left: jobsLeft(last, paid, m, joined ? undefined : missed),
    };
  },
});
type By = Stand["by"];
const added = (by: By, ...more: readonly (By[number] | false | undefined)[]): By =>
  more.reduce<By>((all, one) => (one && !all.includes(one) ? [...all, one] : all), by);

/** 三、第一款 with 四、1 and 五、2: a month whose costs count; R4, else from the sixth month on. */
const covered =
  ({ stance }: Pick<Asked, "stance">) =>
  ({ scheme, hers, stood, before }: Stand): boolean => {
    if (scheme !== "individual" && (scheme !== "employer" || hers === false)) return false;
    if (stood !== undefined) return stood >= SIX_MONTHS;
    return isSix(stance, weigh(before));
  };
/** What a case looks at: months of employee insurance, the chain of any, and those with what the chain carries on. */
export interface Walks {
  readonly employee: Walk<Stand>;
  readonly chain?: Walk<Chain>;
  readonly own: Walk<Stand>;
}
/** A case of this paper. */
export type Asked = Case<Walks>;

/** The walks, for all lines. */
export const walks = kept<Walks>((stance, walk, was, { person }) => {
  const employee = walk(course(stance), was?.employee);
  if (!person.record?.some(({ scheme }) => scheme === "resident")) return { employee, own: employee };
  const chain = walk(chainCourse(stance, employee), undefined);
  return { employee, chain, own: walk(course(stance, chain), undefined) };
});

/** Where she stands in the event's month. */
export const then = ({ deciding, situation }: Asked): Stand | undefined => at(deciding.own, situation.event.month);

/** The run before the event's month and its last month; `isOpen`: it reaches that month, or its gap can still be closed. */
function runBefore(asked: Asked) {
  const { month } = asked.situation.event;
  const before = addMonths(month, -1);
  const stands = then(asked);
  if (stands) return { run: stands.before, last: before, stood: stands, isOpen: true };
  const last = lastBy(asked.deciding.own, before);
  // A month that is not over can itself be the one of resumption.
  const missed = last && month - last.month - (month < asked.situation.now ? 0 : 1);
  const isOpen = missed !== undefined && missed <= WITHIN_WINDOW;
  return last && { run: last.stood.run, last: last.month, stood: last.stood, isOpen };
}
/** The run that the event's month stands on. */
export function runAtEvent(asked: Asked): { readonly run: Months; readonly last: Month } | undefined {
  const found = runBefore(asked);
  return found?.isOpen ? found : undefined;
}

/** 三、第一款: six months before the event's, as 四 and 五 add them up. */
export const monthsPaid = rule("months-paid", cites("3.1"), (asked: Asked) => {
  const found = runBefore(asked);
  if (!found) return beginsTooLate(asked) ?? no("nothing-counted");
  const { run, last, stood, isOpen } = found;
  const leftOut = residentsLeftOut(asked, run);
  const data = () => ({ ...countData(run, last, stood.broke), ...lostData(lostGap(asked)), leftOut });
  const afterJob = !then(asked) && wasEmployed(stood);
  const by = cites("3.1", ...added(stood.by, afterJob && "4.3", ...brokenBy(stood), leftOut > 0 && "5.1"));
  const months = weigh(run);
  if (!isOpen) return beginsTooLate(asked) ?? no("broken-off", data, by);
  return isSix(asked.stance, months) ? yes("counted", data, by) : no("too-few", data, by);
});
/** She can only begin anew, and six are not full before the event's month. */
function beginsTooLate({ told: { own, chain }, situation }: Asked) {
  const { event, now } = situation;
  const last = Math.max(lastBy(own, event.month)?.month ?? 0, (chain && lastBy(chain, event.month)?.month) ?? 0);
  if (last >= now - BACK_PAY_WINDOW) return undefined;
  const before = last === 0 ? "" : monthText(last as Month);
  return tooFewLeft(situation, event.month - now, SIX_MONTHS, { last: before });
}
/** A month missed up to here may still be closed together with those before it. */
const WITHIN_WINDOW = BACK_PAY_WINDOW - 1;
/** The clause by which a gap broke the run. */
const brokenBy = ({ broke, scheme }: Stand): ("4.2" | "4.3")[] =>
  !broke || broke.after.scheme === "resident"
    ? []
    : wasEmployed(broke.after) && scheme === "individual"
      ? ["4.3"]
      : ["4.2"];
function countData(run: Months, last: Month, broke: Missed | undefined) {
  const { since, residents } = run;
  const gap = broke ? gapData(broke) : { lastPaid: "", first: "", last: "", months: 0, late: 0 };
  return {
    months: weigh(run),
    wanted: SIX_MONTHS,
    first: since === undefined ? "" : monthText(since),
    last: since === undefined ? "" : monthText(last),
    residents,
    weighed: weighed(residents),
    gapFirst: gap.first,
    gapLast: gap.last,
    gapMonths: gap.months,
    gapLate: gap.late,
  };
}

/** A gap of at most three months that can be closed no more: its months, and the last day on which it could (R10). */
interface Lost {
  readonly first: Month;
  readonly last: Month;
  readonly by: Day;
}
/** The one that stands in the way: nearer ones may still be closed, but too few months stand after it. */
export function lostGap(asked: Asked): Lost | undefined {
  const { event, asOf } = asked.situation;
  const { own } = asked.deciding;
  const stands = then(asked);
  const last = stands ? undefined : lastBy(own, event.month);
  let gap: Pick<Missed, "last" | "months"> | undefined =
    stands?.broke ?? (last && { last: last.month, months: event.month - last.month });
  while (gap && gap.months <= SHORT_GAP) {
    const through = addMonths(gap.last, gap.months);
    if (event.month - through > SIX_MONTHS) return undefined;
    const by = lastDay(addMonths(gap.last, BACK_PAY_WINDOW));
    if (asOf > by) return { first: addMonths(gap.last, 1), last: through, by };
    gap = at(own, gap.last)?.broke;
  }
  return undefined;
}
const lostData = (lost: Lost | undefined) => ({
  lostFirst: lost ? monthText(lost.first) : "",
  lostLast: lost ? monthText(lost.last) : "",
  lostBy: lost?.by ?? "",
});

/** R9: what the paper lets her do: go on or begin by herself, and pay the gaps that can still be closed. */
export const moves = (asked: Asked): Move[] => {
  const tier = lastEmployees(asked)?.tier;
  const pays = { scheme: "individual", maternity: undefined, ...(tier && { tier }) } as const;
  // Who has a job by then closes the gap before it herself; its employer goes on.
  const job = whoSheIs(asked) === "employer" && { thenBy: "employer" as const };
  return [{ pays, who: "person", counts: isEmployees, after: isHere, window: BACK_PAY_WINDOW, ...job }];
};
/** 四、3: the gap is one after a job or unemployment benefit, which going on in time joins unpaid. */
export function isAfterJob({ book }: Asked): boolean {
  const told = (paid: Payment) => isEmployees(paid) && !paid.tried;
  const last = lastPaidMonth(book, lastMonth(book), told, undefined);
  const paid = last && decidingIn(book, last, told, undefined);
  return paid !== undefined && wasEmployed(paid);
}
/** First day of the covered months that hold the event's. */
export function coveredSince(asked: Asked): Day | undefined {
  const since = sinceWhen(asked.deciding.own, asked.situation.event.month, covered(asked));
  return since === undefined ? undefined : firstDay(since);
}
/** First day after the event's month on which costs count by what is told. */
export function coveredAfter(asked: Asked): Day | undefined {
  const first = firstFrom(asked.told.own, addMonths(asked.situation.event.month, 1), covered(asked));
  return first === undefined ? undefined : firstDay(first);
}

/** The clauses of this file. */
export const monthsClauses = [c4, c41, c42, c43, c5, c51, c52] as const;
