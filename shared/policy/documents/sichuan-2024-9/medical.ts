/** 川医保规〔2024〕9号 二（一）: medical costs, on the conditions of the city's employee insurance. */
import { addMonths, firstDay, monthText, type Month } from "../../base/calendar.ts";
import type { Situation } from "../../facts/situation.ts";
import { figurePath } from "../../figures/figures.ts";
import { anyPaid, decidingIn, lastPaidMonth, madeBy, type Payment } from "../../months/book.ts";
import { at, firstFrom, lastBy } from "../../months/walk.ts";
import { beyond, missing, no, rule, unlessMended, yes } from "../../rules/condition.ts";
import { isOpen, type Said, type Standing } from "../../rules/line.ts";
import { paperLine } from "../../rules/paper.ts";
import { R4, reading } from "../../shared-rules/readings.ts";
import { monthsData, noFor, tooFewLeft, whyNotPaid } from "../../shared-rules/seen.ts";
import { insuranceLawClause } from "../national-insurance-law/heading.ts";
import {
  askBackPay,
  cites,
  clause,
  inARow,
  inSichuan,
  insuredThen,
  isEmployees,
  isMember,
  isResidentThen,
  joining,
  notAnEmployerMember,
  note,
  notPaidYet,
  paidThen,
  payingFromNow,
  rests,
  standing,
  rowTo,
  type Asked,
  type Stand,
  type Walks,
} from "./insurance.ts";

const c21 = clause("2.1", {
  label: "二（一）",
  role: "rule",
  summary:
    "报销的条件跟当地职工医保一样；产检、生产、计划生育的费用，和法律、法规写明的其他费用，都在里面；标准跟当地单位职工一样。",
  decides: "医疗费怎么报",
  conditions: ["waiting-over", "treated-in-mainland"],
  assumes: { longEnough: 12, backPay: 3 },
});
/** A hospital abroad is not spoken of; the law of the country leaves it out. */
export const treatedInMainland = rule("treated-in-mainland", cites("2.1"), ({ event }: Situation) =>
  event.overseas ? beyond("abroad", () => ({}), [...cites("2.1"), ...insuranceLawClause("30")]) : yes("mainland"),
);

/** 一, 二: in maternity insurance in the event's month. */
export const insuredForCosts = rule("in-maternity-insurance", cites("1.1", "2"), (asked: Asked) =>
  standing(asked) ? paidThen(asked) : asked.situation.event.month < asked.situation.now ? over(asked) : toPay(asked),
);

/* 1: the months are asked for as employee medical insurance asks for them. */
const COSTS = { before: cites("2.1"), after: cites("2.1") };

/* How long one waits is a local rule, which only a caller can tell. */
const waitingKey = ({ region }: Situation) => `waiting-months:${region.slice(0, 4)}00:individual`;

/** The event's month can still be paid. Without maternity insurance nothing here decides, unless she can join in time. */
function toPay(asked: Asked) {
  const { situation, book, stance, told } = asked;
  const { event, now } = situation;
  const data = () => ({ month: monthText(event.month) });
  const goesOn = (paid: Payment) => paid.scheme === "individual" && inSichuan(paid) && !paid.late;
  const paidNow = !at(told.maternity, now) && decidingIn(book, now, goesOn, undefined) !== undefined;
  const then = insuredThen(situation, book);
  if (then ? goesOn(then) : paidNow) return unlessMended(beyond("without-maternity", data));
  const key = waitingKey(situation);
  return situation.figures[key] === undefined
    ? unlessMended(missing("still-to-pay", figurePath(key)))
    : noFor(whyNotPaid(asked, event.month, isMember(stance)));
}

/* Until when a lapsed month may be paid is the city's rule: three months, as far as is known. */
function over(asked: Asked) {
  const { situation, book, stance } = asked;
  const { event } = situation;
  const then = insuredThen(situation, book);
  const data = () => ({ month: monthText(event.month) });
  if (then?.scheme === "individual" && !then.late) return beyond("without-maternity", data);
  const paid = (one: Payment) => isEmployees(one) && inSichuan(one) && madeBy(one, event.month, event.month);
  const last = lastPaidMonth(book, addMonths(event.month, -1), paid, undefined);
  const why = whyNotPaid(asked, event.month, isMember(stance));
  if (last === undefined || event.month - last > c21.says.assumes.backPay) return noFor(why);
  return beyond("lapsed-shortly", () => ({ ...data(), months: event.month - last, why: why.reason }));
}

/* Months of waiting before the first covered one; who has paid twelve without a break is taken as past it. */
const LONG_ENOUGH = c21.says.assumes.longEnough;
function waits({ situation, stance }: Asked): number {
  const told = situation.figures[waitingKey(situation)];
  if (told === undefined) return LONG_ENOUGH - 1;
  return told === 0 ? 0 : stance.reads(reading(R4, cites("2.1")), told, told - 1);
}
const covers = (asked: Asked, { since }: Stand, m: Month): boolean => m >= since + waits(asked);

/** Past the waiting. */
export const waitingOver = rule("waiting-over", cites("2.1"), (asked: Asked) => {
  const { situation } = asked;
  const m = situation.event.month;
  const stood = standing(asked);
  const key = waitingKey(situation);
  const wanted = situation.figures[key];
  const data = () => ({ ...monthsData(stood?.since ?? m, m), wanted: wanted ?? LONG_ENOUGH });
  const begins = stood ? undefined : tooLateFrom(asked);
  const tooFew =
    begins !== undefined && wanted !== undefined
      ? tooFewLeft(situation, m - begins, wanted, { now: monthText(begins) })
      : undefined;
  if (tooFew) return tooFew;
  const served = stood !== undefined && covers(asked, stood, m);
  if (wanted !== undefined)
    return served ? yes("served", data) : no("still-waiting", () => ({ ...data(), counted: m - (stood?.since ?? m) }));
  if (served) return yes("long-enough", data);
  const open = missing("not-loaded", figurePath(key));
  return anyPaid(asked.book, m, ({ tried }) => tried === true) ? unlessMended(open) : open;
});

/* Going on or joining now, the waiting that a caller told is not over in the event's month: since when it would run. */
function tooLateFrom(asked: Asked): Month | undefined {
  const { situation, told } = asked;
  const { event, now } = situation;
  if (event.month < now || situation.figures[waitingKey(situation)] === undefined) return undefined;
  if (insuredForCosts.test(asked).outcome !== "no") return undefined;
  const last = lastBy(told.maternity, event.month);
  const since = last && last.month >= now - 1 ? last.stood.since : now;
  return event.month - since < waits(asked) ? since : undefined;
}

/* Where one waits for less than is left, joining now is in time: how long, only the city knows. */
function mayJoinInTime(asked: Asked): boolean {
  const { situation, book } = asked;
  const open = situation.event.month >= situation.now && situation.figures[waitingKey(situation)] === undefined;
  return open && !standing(asked) && insuredThen(situation, book)?.scheme !== "employer";
}
/** What helps another time. */
const nextTime = (asked: Asked) => (asked.situation.event.future ? joining(asked) : []);

function restsOn(asked: Asked, found: Standing): Said[] {
  const { situation, book } = asked;
  if (found.verdict === "not-covered") {
    const as = insuredThen(situation, book);
    if (as?.scheme === "employer") return [{ ...rests("identity-at-event"), cites: cites("1") }];
    const lapsed = situation.event.month < situation.now && (as === undefined || as.late);
    return [
      lapsed
        ? { ...rests("local-back-pay"), cites: cites("2.1") }
        : { ...rests("medical-only-left-to-local"), cites: cites("2", "2.2.4") },
    ];
  }
  const assumed = isOpen(found) && situation.figures[waitingKey(situation)] === undefined;
  return [
    ...(assumed ? [{ ...rests("long-enough"), cites: cites("2.1") }] : []),
    ...notPaidYet(asked, found, LONG_ENOUGH),
  ];
}

function askWaiting(asked: Asked, { verdict }: Standing): Said[] {
  if (verdict !== "unknown" && verdict !== "not-covered") return [];
  if (mayJoinInTime(asked)) return [note("join-and-ask")];
  return verdict === "unknown" ? [note("ask-waiting")] : [];
}

/** 二（一） as a line. */
export const medicalExpense = paperLine<Walks>({
  benefit: "medical-expense",
  via: "self",
  whose: "person",
  leaves: "members",
  looksAt: ["here", "province"],
  exists: (situation, book) => !isResidentThen(situation, book()),
  first: () => [treatedInMainland],
  walks: (stance, walk, was, situation) => ({
    maternity: walk(inARow(situation, stance, isMember(stance), COSTS), was?.maternity),
  }),
  requires: (asked) => {
    const waits = standing(asked) !== undefined || tooLateFrom(asked) !== undefined;
    return [notAnEmployerMember(), insuredForCosts, ...(waits ? [waitingOver] : [])];
  },
  payer: "employee-fund",
  from: (asked) => {
    const stood = standing(asked);
    return stood && firstDay(addMonths(stood.since, waits(asked)));
  },
  laterFrom: (asked) => {
    const after = addMonths(asked.situation.event.month, 1);
    const m = firstFrom(asked.told.maternity, after, (stood, month) => covers(asked, stood, month));
    return m === undefined ? undefined : firstDay(m);
  },
  moves: (asked) => {
    const { event, now } = asked.situation;
    return event.month < now ? [] : payingFromNow(asked, event.month);
  },
  anotherTime: nextTime,
  mayHelp: (asked) => (mayJoinInTime(asked) ? [{ id: "enrol", month: asked.situation.now }] : nextTime(asked)),
  notes: (asked, found) => [
    ...(isOpen(found) ? [note("what-it-covers")] : []),
    ...askWaiting(asked, found),
    ...askBackPay(asked, found, LONG_ENOUGH),
  ],
  premises: restsOn,
  strip: (asked) => rowTo(asked, asked.situation.event.month),
});

/** The clause of this file. */
export const medicalClauses = [c21] as const;
