/** 渝医保发〔2024〕12号 六, 七: where she is treated; then what is said beside an answer, and the lines. */
import { addMonths, firstDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import { placeOf } from "../../base/places.ts";
import type { Situation } from "../../facts/situation.ts";
import { anyPaid, decidingIn, paymentsIn, type Payment } from "../../months/book.ts";
import { at, lastBy } from "../../months/walk.ts";
import { no, rule, yes, type Rule } from "../../rules/condition.ts";
import { isOpen, type Said, type Standing, type Strip } from "../../rules/line.ts";
import { paper, paperLine, type WrittenLine } from "../../rules/paper.ts";
import { saying } from "../../rules/words.ts";
import { endedPregnancy, ofCase } from "../../shared-rules/event-kind.ts";
import { BACK_PAY_WINDOW } from "../../shared-rules/gaps.ts";
import { isResidentThen, paidLast, paidThen } from "../../shared-rules/identity.ts";
import {
  allowanceInScope,
  cites,
  clause,
  costsClauses,
  heading,
  isEmployees,
  isHere,
  isOfPregnancy,
  mayHaveLeave,
  noLeave,
  paidForEvent,
  paysForHerself,
  tierTwo,
  whole,
  whoSheIs,
} from "./costs.ts";
import {
  coveredAfter,
  coveredSince,
  hasMoved,
  inBenefitPeriod,
  isAfterJob,
  linkBackPaid,
  lostGap,
  monthsBeforeGap,
  monthsClauses,
  monthsPaid,
  movedToEmployer,
  moves,
  runAtEvent,
  then,
  walks,
  type Asked,
  type Walks,
} from "./months.ts";

const c6 = clause("6", {
  label: "六",
  role: "rule",
  summary: "在市外的定点医院也能报。",
  decides: "外地就医",
  conditions: ["designated-hospital"],
});
/** Treated in the mainland, outside the city. */
export const isAway = ({ overseas, place }: Situation["event"]): boolean =>
  !overseas && placeOf(place ?? "") !== heading.place;

const c7 = clause("7", {
  label: "七",
  role: "rule",
  summary: "在国外和港澳台生的，不能报。",
  decides: "境外生育",
  conditions: ["designated-hospital"],
});
/** In the mainland, at a designated hospital. */
export const designatedHospital = rule(
  "designated-hospital",
  cites("7"),
  ({ event }: Situation) => {
    if (event.overseas) return no("abroad");
    return isAway(event) ? yes("outside-the-city", () => ({}), cites("6", "7")) : yes("in-the-city");
  },
  { lasts: true },
);

const c8 = clause("8", {
  label: "结尾",
  role: "no-decision",
  summary: "2024 年 5 月 1 日起执行；国家和重庆的政策以后改了的，按新的。",
  decides: "说的是从哪天起、和别的文件怎么取舍",
});

/* What is said beside the answer. */

const premise = saying(
  "normal-benefits",
  "resident-months",
  "designated-hospital",
  "two-in-one-month",
  "back-pay-window",
);
const note = saying(
  "by-the-standard",
  "over-the-limit",
  "go-on-yourself",
  "gap-need-not-be-paid",
  "one-limit-a-pregnancy",
  "medical-line",
  "ask-as-termination",
);

/** R8, R11: as whom she is looked at. */
function asWhom(asked: Asked): (Said | false)[] {
  const { situation, book } = asked;
  const paid = paidThen(situation, book);
  const unpaid = paid?.tried ?? (paid === undefined && paidLast(situation, book) !== undefined);
  return [
    !situation.event.future && unpaid && { id: "R8", cites: cites("1") },
    whoSheIs(asked) === "unemployment-benefit" && { id: "R11", cites: cites("1") },
  ];
}

/** R10: no clause says until which day a gap may be closed. */
function windowOver(asked: Asked, { verdict }: Standing): Said | false {
  const lost = verdict === "ineligible" ? lostGap(asked) : undefined;
  if (!lost) return false;
  const data = { first: monthText(lost.first), last: monthText(lost.last), by: lost.by };
  return { ...premise("back-pay-window", data), cites: cites("4", "4.1", "4.2") };
}

function premises(asked: Asked, found: Standing): Said[] {
  const { situation, book, deciding } = asked;
  const { event } = situation;
  const stands = then(asked) ?? lastBy(deciding.own, event.month)?.stood;
  const shortGap = stands?.broke !== undefined && stands.broke.months < BACK_PAY_WINDOW;
  const left = (where: boolean) => (one: Payment, m: Month) =>
    one.scheme !== "resident" &&
    (one.where === "here" ? !where && one.late && at(deciding.own, m) === undefined : where);
  const late = anyPaid(book, event.month, left(false));
  // 五、1: the months of the link, closed afterwards.
  const linked =
    stands?.by.includes("5.1") === true && anyPaid(book, event.month, (one) => isEmployees(one) && one.late);
  const said: readonly (Said | false)[] = [
    ...asWhom(asked),
    (late || shortGap || linked || stands?.by.includes("4.2") === true) && { id: "R3", cites: cites("4.2") },
    stands?.overUnpaid === true && { ...premise("normal-benefits"), cites: cites("4.3") },
    stands?.by.includes("5.1") === true && { ...premise("resident-months"), cites: cites("5.1") },
    windowOver(asked, found),
    (late || anyPaid(book, event.month, left(true))) && { id: "R10", cites: cites("3.1", "4.2") },
    !event.future && found.cured && { id: "R7c" },
    isAway(event) && { ...premise("designated-hospital"), cites: cites("6") },
    paymentsIn(book, event.month).filter(isHere).length > 1 && { ...premise("two-in-one-month"), cites: cites("1") },
  ];
  return said.filter((one) => one !== false);
}

const jobNote = (asked: Asked): Said[] => (whoSheIs(asked) === "job-may-go-on" ? [note("go-on-yourself")] : []);

/** Months of the run before the event's; resident months that weigh in it count in part. */
const strip = (asked: Asked): Strip => {
  const { own, chain } = asked.deciding;
  const { run, last } = runAtEvent(asked) ?? {};
  const lies = (m: Month) => run?.since !== undefined && last !== undefined && run.since <= m && m <= last;
  const weighs = (m: Month) => chain !== undefined && run !== undefined && run.residents > 0 && at(chain, m);
  return {
    through: addMonths(asked.situation.event.month, -1),
    counts: (m) => (!lies(m) ? false : at(own, m) ? true : weighs(m) ? "partly" : false),
  };
};

/** 一 and 三 to 七; `besides` what genetic testing asks more. */
function conditions(asked: Asked, ...besides: readonly Rule<Asked>[]): Rule<Asked>[] {
  const late = then(asked)?.stood !== undefined;
  return [ofCase(designatedHospital), inBenefitPeriod, monthsPaid, ...besides, ...(late ? [monthsBeforeGap] : [])];
}

const costs: WrittenLine<Walks> = {
  benefit: "medical-expense",
  via: "self",
  exists: (situation, book) => !isResidentThen(situation, book()),
  walks,
  // 五、2 goes first: it says whether the rest is asked of an employer member at all.
  requires: (asked) =>
    whoSheIs(asked) === "employer"
      ? [movedToEmployer, ...(hasMoved(asked) ? conditions(asked) : [])]
      : [paysForHerself, ...conditions(asked)],
  payer: "employee-fund",
  from: coveredSince,
  laterFrom: coveredAfter,
  moves,
  // R9: what helps another time, for who does not pay yet.
  anotherTime: ({ situation: { event, now }, told }) =>
    event.future && !event.overseas && !at(told.own, now) ? [{ id: "enrol" }] : [],
  notes: (asked, found) => {
    if (!isOpen(found)) return jobNote(asked);
    const unpaid = found.isUnpaid && isAfterJob(asked) ? [note("gap-need-not-be-paid")] : [];
    const outpatient = then(asked)?.scheme === "individual" && asked.situation.event.setting !== "inpatient";
    return [note("by-the-standard"), ...(outpatient ? [note("over-the-limit")] : []), ...unpaid, ...jobNote(asked)];
  },
  premises,
  strip,
};

/** Who is insured by an employer is left to the law of the country, but for 五、2. */
const medical: WrittenLine<Walks> = { ...costs, leaves: "jobs" };

/** 三、第二款: no month paid in the first tier has it, however long she is covered. */
function testedSince(asked: Asked): Day | undefined {
  const since = coveredSince(asked);
  if (since === undefined) return undefined;
  for (let m = asked.situation.event.month; m >= month(since); m = addMonths(m, -1)) {
    if (decidingIn(asked.book, m, isEmployees, asked.by)?.tier === 1) return firstDay(addMonths(m, 1));
  }
  return since;
}

const genetic: WrittenLine<Walks> = {
  ...costs,
  benefit: "genetic-testing",
  exists: (situation, book) => isOfPregnancy(situation) && !isResidentThen(situation, book()),
  requires: (asked) => [paysForHerself, ...conditions(asked, tierTwo)],
  from: testedSince,
  laterFrom: (asked) => (paidForEvent(asked)?.tier === 2 ? coveredAfter(asked) : undefined),
  notes: (asked, found) => [...(isOpen(found) ? [note("one-limit-a-pregnancy")] : []), ...jobNote(asked)],
};

const allowance: WrittenLine<Walks> = {
  benefit: "allowance",
  via: "self",
  leaves: "jobs",
  first: ({ event }) => (event.kind === "prenatal" || event.kind === "treatment" ? [noLeave] : []),
  walks,
  requires: (asked) =>
    asked.situation.event.kind === "family-planning" && !mayHaveLeave(asked) ? [ofCase(noLeave)] : [allowanceInScope],
  notes: (asked, found) => [
    ...(found.verdict === "ineligible" ? [note("medical-line")] : []),
    ...(endedPregnancy(asked.situation.event) ? [note("ask-as-termination")] : []),
    ...jobNote(asked),
  ],
  premises: (asked) => asWhom(asked).filter((one) => one !== false),
};

/** What its words must have a sentence for. */
export const conditionsOf12 = {
  paysForHerself,
  allowanceInScope,
  noLeave,
  tierTwo,
  designatedHospital,
  inBenefitPeriod,
  monthsPaid,
  monthsBeforeGap,
  movedToEmployer,
};
/** Its readings. */
export const readingsOf12 = { linkBackPaid };
/** What is said beside it. */
export const saidIn12 = { note, premise };

/** The paper as registered. */
export const chongqing12 = paper({
  document: whole([...costsClauses, ...monthsClauses, c6, c7, c8]),
  lines: [paperLine(medical), paperLine(allowance), paperLine(genetic)],
  details: { person: { individual: ["tier"] } },
});
