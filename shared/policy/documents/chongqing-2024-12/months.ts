/** 渝医保发〔2024〕12号 一, 三、第一款, 四, 五: who she is and which months add up. 二, 三、第二款, 六 and 七 follow in index.ts. */
import { addMonths, firstDay, monthText, type Day, type Month } from "../../base/calendar.ts";
import type { Scheme } from "../../facts/facts.ts";
import type { Situation } from "../../facts/situation.ts";
import { decidingIn, lastMonth, lastPaidMonth, paymentsIn, type Book, type Payment } from "../../months/book.ts";
import type { Course, Missed } from "../../months/course.ts";
import { at, firstFrom, lastBy, sinceWhen, type Walk } from "../../months/walk.ts";
import type { Move } from "../../months/plans.ts";
import { beyond, no, rule, unlessMended, yes } from "../../rules/condition.ts";
import { kept } from "../../rules/kept-walks.ts";
import type { Case } from "../../rules/line.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { backPaidInTime, withinThree } from "../../shared-rules/gaps.ts";
import { paidLast, paidThen } from "../../shared-rules/identity.ts";
import { jobMayGoOn } from "../../shared-rules/job.ts";
import { R4, reading } from "../../shared-rules/readings.ts";
import { gapData, noFor, whyNotPaid } from "../../shared-rules/seen.ts";
import { clause } from "./clauses.ts";

/* 一: who pays employee insurance as an individual. Of a month nobody paid, R8: who she was last, or nobody yet. */

/** What counts at all: employee insurance paid in Chongqing (三: 在我市). */
export const isHere = (paid: Payment) => paid.where === "here";
export const isEmployees = (paid: Payment) => isHere(paid) && paid.scheme !== "resident";

export type Who = Scheme | "job-may-go-on" | "nobody";
export function whoSheIs(asked: Pick<Asked, "situation" | "book" | "stance">): Who {
  const { situation, book } = asked;
  const paid = paidThen(situation, book);
  if (paid) return paid.scheme;
  return jobMayGoOn(asked, () => situation.person.facts, BACK_PAY_WINDOW) && !wentElsewhere(situation, book)
    ? "job-may-go-on"
    : "nobody";
}
/** After the job she went on by herself, or on unemployment benefit. */
function wentElsewhere(situation: Situation, book: Book): boolean {
  const other = lastPaidMonth(
    book,
    lastMonth(book),
    (paid) => isEmployees(paid) && paid.scheme !== "employer",
    undefined,
  );
  const job = paidLast(situation, book)?.month;
  return other !== undefined && job !== undefined && other > job;
}
/** Whom the paper does not speak of; a job only in 五、2. */
export const paysForHerself = rule("pays-for-herself", clause("1", "5.2"), (asked: Asked) => {
  const who = whoSheIs(asked);
  if (who === "employer") return beyond("employer-member");
  if (who === "unemployment-benefit") return beyond("on-unemployment-benefit");
  if (who === "job-may-go-on") return beyond("job-may-go-on", () => lastPaidData(asked));
  return who === "nobody" ? yes("nobody-yet") : yes("individual");
});
export const lastPaidData = ({ situation, book }: Asked) => {
  const last = paidLast(situation, book)?.month ?? situation.event.month;
  return { month: monthText(situation.event.month), last: monthText(last) };
};

/* 三、第一款: six months in a row, paid in Chongqing; costs count from the month after (R4). */
const SIX_MONTHS = 6;

/* 四: at most three months missed (R1); back-paid with resuming, by the end of the fourth month after the last paid (R10). */
export const BACK_PAY_WINDOW = 4;
/** 四、2: months add up across a gap that was back-paid in full (R3) and in time. */
const closes = (stance: Stance, missed: Missed, next: Payment | undefined): boolean =>
  next !== undefined && withinThree(stance, missed.months) && backPaidInTime(stance, missed, BACK_PAY_WINDOW);
/** 四、3: after a job or unemployment benefit, going on as an individual within three months; no back-payment is named. */
const wasEmployed = ({ scheme }: Payment) => scheme === "employer" || scheme === "unemployment-benefit";
const goesOnAfterJob = (stance: Stance, { months, after }: Missed, { scheme }: Payment): boolean =>
  wasEmployed(after) && scheme === "individual" && withinThree(stance, months);
/** 四、3: a job that ended with a gap before another one, and the months since its beginning that are paid. */
interface Left {
  readonly month: Month;
  readonly run: Months;
}
const NO_JOB: readonly Left[] = [];
const LEFT_FOR = 3;
/** The jobs left at most three months ago, while she has not gone on by herself; the earliest first. */
function jobsLeft({ left, run }: Stand, { scheme }: Payment, m: Month, broke: Missed | undefined): readonly Left[] {
  const ended = broke && wasEmployed(broke.after) ? [{ month: broke.last, run }] : NO_JOB;
  if (scheme === "individual" || (left.length === 0 && ended.length === 0)) return NO_JOB;
  const near = [...left, ...ended].filter((one) => m - one.month <= LEFT_FOR);
  return near.map((one) => ({ ...one, run: { ...one.run, worked: one.run.worked + 1 } }));
}
/** 四、3: going on by herself within three months of a job, its months count, also where another job came between. */
const reachedBack = (stance: Stance, { left, run }: Stand, m: Month): Months =>
  left.find((one) => withinThree(stance, m - one.month - 1))?.run ?? run;

/* 五、1: two years of any basic insurance before going on as an individual; resident months weigh 12.5 %, rounded up once. */
const TWO_YEARS = 24;
const RESIDENT_WEIGHT = 0.125;
/** Months in a row that add up: those of employee insurance, and those as a resident. */
interface Months {
  readonly worked: number;
  readonly residents: number;
  readonly since?: Month;
}
const NONE: Months = { worked: 0, residents: 0 };
const weighed = (residents: number) => Math.ceil(residents * RESIDENT_WEIGHT);
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
export const linkBackPaid: Reading<"link-back-paid"> = { id: "link-back-paid", cites: clause("5.1") };

/** `employee`: which months count as an employee's; resident insurance kept beside them changes nothing (R10). */
const chainCourse = (stance: Stance, employee: Walk<Stand>): Course<Chain> => ({
  start: { with: NONE, moved: NONE, scheme: "resident", bridge: false },
  counts: isHere,
  closes: (_before, missed, next) => closes(stance, missed, next),
  pays: (last, paid, m, { missed, healed }) => {
    const linked =
      missed?.after.scheme === "resident" &&
      paid.scheme === "individual" &&
      withinThree(stance, missed.months) &&
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
    const afterJob = begins && (last.scheme === "employer" || last.scheme === "unemployment-benefit");
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
/** 五、1, asked at every change to paying as an individual: the better of the two counts. */
const carried = (run: Months, chain: Months | undefined): Months =>
  chain && longEnough(chain) && weigh(chain) > weigh(run) ? chain : run;
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
const isSix = (stance: Stance, months: number): boolean =>
  months >= SIX_MONTHS || (months === SIX_MONTHS - 1 && stance.reads(reading(R4, clause("3.1")), false, true));

export interface Walks {
  readonly employee: Walk<Stand>;
  readonly chain?: Walk<Chain>;
  readonly own: Walk<Stand>;
}
export type Asked = Case<Walks>;

export const walks = kept<Walks>((stance, walk, was, { person }) => {
  const employee = walk(course(stance), was?.employee);
  if (!person.record?.some(({ scheme }) => scheme === "resident")) return { employee, own: employee };
  const chain = walk(chainCourse(stance, employee), undefined);
  return { employee, chain, own: walk(course(stance, chain), undefined) };
});

/* 一, 四、1: the event's month is paid, on time or afterwards in time. */
export const then = ({ deciding, situation }: Asked): Stand | undefined => at(deciding.own, situation.event.month);
export const inBenefitPeriod = rule("in-benefit-period", clause("1"), (asked: Asked) => {
  const { month } = asked.situation.event;
  const stands = then(asked);
  const both = clause("1", "4.1");
  if (!stands) return { ...noFor(whyNotPaid(asked, month, isEmployees)), by: both };
  const paid = decidingIn(asked.book, month, isEmployees, asked.by);
  return stands.stood !== undefined && paid?.paidIn !== undefined
    ? yes("paid-afterwards", () => ({ month: monthText(month), paidIn: monthText(paid.paidIn ?? month) }), both)
    : yes("paid", () => ({ month: monthText(month) }));
});

/** The run before the event's month and its last month; `isOpen`: it reaches that month, or its gap can still be closed. */
function runBefore(asked: Asked) {
  const { month } = asked.situation.event;
  const before = addMonths(month, -1);
  const stands = then(asked);
  if (stands) return { run: stands.before, last: before, stood: stands, isOpen: true };
  const last = lastBy(asked.deciding.own, before);
  const isOpen = last !== undefined && month - last.month <= WITHIN_WINDOW;
  return last && { run: last.stood.run, last: last.month, stood: last.stood, isOpen };
}
/** The run that the event's month stands on. */
export function runAtEvent(asked: Asked): { readonly run: Months; readonly last: Month } | undefined {
  const found = runBefore(asked);
  return found?.isOpen ? found : undefined;
}

/* 三、第一款: six months before it, as 四 and 五 add them up. */
export const monthsPaid = rule("months-paid", clause("3.1"), (asked: Asked) => {
  const found = runBefore(asked);
  if (!found) return no("nothing-counted");
  const { run, last, stood, isOpen } = found;
  const data = () => countData(run, last, stood.broke);
  const by = clause("3.1", ...stood.by, ...brokenBy(stood), ...residentsLeftOut(asked, run));
  const months = weigh(run);
  if (!isOpen) return no("broken-off", data, by);
  return isSix(asked.stance, months) ? yes("counted", data, by) : no("too-few", data, by);
});
/** 五、1: resident months right before the run that are too few to be carried on. */
function residentsLeftOut({ book }: Asked, { since, residents }: Months): "5.1"[] {
  const before = since === undefined || residents > 0 ? [] : paymentsIn(book, addMonths(since, -1));
  return before.some(({ scheme, where }) => scheme === "resident" && where === "here") ? ["5.1"] : [];
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

/* 四、1: the costs of a back-paid month count only where six months stood before the gap. */
export const monthsBeforeGap = rule("months-before-gap", clause("4.1"), (asked: Asked) => {
  const stood = then(asked)?.stood ?? 0;
  const data = () => ({ months: stood });
  return stood >= SIX_MONTHS ? yes("counted", data) : no("too-few", data);
});

/* 五、2: an employer member is decided here only where her own months run on into the job; a plan makes none of these. */
export const hasMoved = (asked: Asked): boolean => then(asked)?.hers === "told";
export const movedToEmployer = rule("moved-to-employer", clause("5.2"), (asked: Asked) =>
  hasMoved(asked) ? yes("moved") : unlessMended(beyond("employer-member")),
);

/* 四: what the paper lets her do: go on or begin by herself, and pay the gaps that can still be closed. */
export const moves = (asked: Asked): Move[] => {
  const tier = lastEmployees(asked)?.tier;
  const pays = { scheme: "individual", maternity: undefined, ...(tier && { tier }) } as const;
  return [{ pays, who: "person", counts: isEmployees, after: isHere, window: BACK_PAY_WINDOW }];
};
/** The last month of employee insurance before the event's. */
export function lastEmployees({ situation, book, by }: Asked): Payment | undefined {
  const last = lastPaidMonth(book, addMonths(situation.event.month, -1), isEmployees, by);
  return last === undefined ? undefined : decidingIn(book, last, isEmployees, by);
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
