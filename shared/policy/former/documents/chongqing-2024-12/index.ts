/** 渝医保发〔2024〕12号: Chongqing, employee medical insurance paid as an individual. In force from 2024-05-01. */
import type { Assumption } from "../../../assessment/assessment.ts";
import { addMonths, firstDay, lastDay, month, monthZh, type Day, type Month } from "../../../base/calendar.ts";
import { condition, distinct, met, unknown, unmet, yesNo, type Asked } from "../../condition.ts";
import type { ClauseKey } from "../../../rules/document.ts";
import { notCovered, refused, rule, waiting, type BenefitRule, type Ruled } from "../../line.ts";
import { placeOf, samePlace } from "../../../base/places.ts";
import { countedAt, cures, ifPaidFromNow, served, standingAt, type Standing } from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import { countThrough, countsIn, isLate, lastPaidMonth, paymentIn, type Payment } from "../../record.ts";
import { books, type Books, type PersonRead, type Situation } from "../../situation.ts";
import { EVENT_WORD, gapText, runText } from "../../wording.ts";
import { IN_FORCE, clause } from "./clauses.ts";
import {
  BACK_PAY,
  REACH,
  TOLERATED_GAP,
  backPaidEvent,
  coveredAfter,
  coveredFrom,
  fromEmployment,
  ifPaidFrom,
  monthsStanding,
  residentMonthsCount,
  sixMonths,
  standingForCures,
  standsBefore,
  tookOverAsEmployer,
  wentOnHerself,
} from "./months.ts";
import { paidThen } from "../paid-then.ts";
import { isResident } from "../resident.ts";

export { chongqing2024no12 } from "./clauses.ts";
export { REACH } from "./months.ts";

/* 一, 三, 四 and 五: covered in the event's month, with six months before it. */

/** 四 and 五: the clauses by which months came to add up, and the readings used. */
function countingTrace({ nearest, book, at, count }: Standing): {
  readonly cites: ClauseKey[];
  readonly assumes: Assumption[];
} {
  const cites = clause("3.1");
  const assumes: Assumption[] = Math.abs(count - sixMonths.months) <= 1 ? [reading("R4", clause("3.1"))] : [];
  for (const gap of nearest?.joined ?? []) {
    const key = clause(fromEmployment(gap) ? "4.3" : "4.2");
    cites.push(...key);
    if (gap.length === TOLERATED_GAP) assumes.push(reading("R1", key));
    if (gap.backPaidIn !== undefined) assumes.push(reading("R3", key));
    else
      assumes.push(
        ownReading("normal-benefits", "从单位或失业金转来的空档，文件没有要求补缴；这里按职工医保待遇正常处理。", key),
      );
  }
  if (nearest?.gap) {
    const key = clause(fromEmployment(nearest.gap) ? "4.3" : "4.2");
    cites.push(...key);
    if (nearest.gap.length === TOLERATED_GAP || nearest.gap.length === TOLERATED_GAP + 1)
      assumes.push(reading("R1", key));
    if (nearest.gap.length <= TOLERATED_GAP) assumes.push(reading("R3", key), reading("R10", key));
  }
  const leftOut = book.months.some((paid, index) => {
    const m = addMonths(book.first, index);
    return paid !== undefined && m <= at && isLate(paid, m) && !countsIn(nearest, m);
  });
  if (leftOut) assumes.push(reading("R3", clause("4.2")), reading("R10", clause("4.2")));
  if (nearest && nearest.first < month(IN_FORCE)) assumes.push(reading("R7a", clause("3.1")));
  if (nearest && wentOnHerself(book, nearest, at)) cites.push(...clause("4.3"));
  if (book.residents) {
    const text =
      "居民医保只折算转过来之前没断过的那一段，总数进位一次；转过来时有空档的，不超过 3 个月并补上才算没断。";
    cites.push(...clause("5.1"));
    assumes.push(ownReading("resident-months", text, clause("5.1")));
  }
  return { cites: distinct(cites), assumes };
}

/** 四、1: the readings by which an event in a missed month is judged; the gap it lies in may have ended since. */
function missedReadings({ nearest, all, at }: Standing): Assumption[] {
  if (!nearest) return [];
  const gap = all.find((run) => run.first > at)?.gap?.length ?? at - nearest.last;
  const edge = gap === TOLERATED_GAP || gap === TOLERATED_GAP + 1;
  return [
    ...(edge ? [reading("R1", clause("4.1"))] : []),
    ...(gap <= TOLERATED_GAP ? [reading("R10", clause("4.1"))] : []),
  ];
}

/** 一, 三、第一款 and 四: the event's month is covered and six months stand before it. */
function insuredLongEnough(situation: Situation, { told, deciding }: Books) {
  const { event, now } = situation;
  const standing = standingAt(sixMonths, deciding, event.month);
  const word = EVENT_WORD[event.kind];
  const holds = served(sixMonths, standing);
  const open = holds
    ? []
    : cures(sixMonths, situation, standingForCures(standing), {
        enrol: "以个人身份参加职工医保并按月交",
        keepPaying: "以个人身份接着按月交职工医保，不要断",
        backPay: "恢复按月缴费，并把断缴的月份全部补上",
        effect: `交到${word}当月，这次的医疗费就能报`,
      }).map((cure) => (cure.id === "back-pay" ? { ...cure, ...resumeBy(situation, standing) } : cure));
  const { cites, assumes } = countingTrace(standing);
  if (open.length > 0) assumes.push(reading(event.future ? "R9" : "R7c"));
  if (open.some((cure) => cure.id === "back-pay")) assumes.push(reading("R10", clause("4.2")));
  const late = backPaidEvent(standing);
  const asked: Asked[] = [
    condition(
      "in-benefit-period",
      late || (!standing.paid && standing.nearest) ? clause("1", "4.1") : clause("1"),
      `${word}当月（${monthZh(event.month)}）交了费`,
      standing.paid
        ? late
          ? met(`${monthZh(event.month)}是补缴的`, event.future ? [reading("planned-payments")] : [])
          : paidThen(situation)
        : unmet(
            paymentIn(deciding, event.month)
              ? `${monthZh(event.month)}是后来补的，和前后的月份没有接上，不算`
              : `${monthZh(event.month)}没有交`,
            { cures: open, assumes: missedReadings(standing) },
          ),
    ),
    condition(
      "six-months-paid",
      cites,
      `${word}当月之前连续交满 ${sixMonths.months} 个月`,
      monthsStanding(standing) >= sixMonths.months
        ? met(countText(standing), assumes)
        : unmet(countText(standing), { cures: open, assumes }),
    ),
  ];
  if (late) {
    const seen = `断缴之前算 ${late.before} 个月，${gapText(late.gap)}`;
    const required = `断缴之前已连续交满 ${sixMonths.months} 个月，并在期限内补缴`;
    const found = standsBefore(late) ? met(seen) : unmet(seen, { cures: open });
    asked.push(condition("six-months-before-gap", clause("4.1"), required, found));
  }
  const until = addMonths(Math.max(now, event.month) as Month, sixMonths.months);
  const hoped = open.length > 0 ? ifPaidFromNow(sixMonths, situation, deciding, until) : undefined;
  const from = coveredFrom(hoped ? standingAt(sixMonths, hoped, event.month) : standing);
  return {
    asked,
    from,
    later: coveredAfter(told, event.month),
    counted: () => countedAt(sixMonths, standing.nearest, event.month),
  };
}

/**
 * The last day to back-pay, where it is not the end of the window that began with the last payment. While she is paying,
 * what is missing is the gap before that. And where six months do not stand before the gap (四、1), only resuming by the
 * event's month helps, for that month is then not a back-paid one.
 */
function resumeBy({ now, event }: Situation, standing: Standing): { readonly by?: string } {
  const { nearest, book } = standingForCures(standing);
  if (!nearest || standing.paid || monthsStanding(standing) >= sixMonths.months) return {};
  const windowAfter = (last: Month): Month => addMonths(last, BACK_PAY.window);
  if (nearest.gap && nearest.last >= now - 1 && windowAfter(nearest.gap.last) >= now) {
    return { by: lastDay(windowAfter(nearest.gap.last)) };
  }
  const end = windowAfter(nearest.last);
  if (event.month < now || event.month >= end) return {};
  const atTheEnd = ifPaidFrom(end, book, event.month);
  return served(sixMonths, standingAt(sixMonths, atTheEnd, event.month)) ? {} : { by: lastDay(event.month) };
}

const countText = ({ book, nearest, run, at }: Standing): string => {
  const before = addMonths(at, -1);
  const asResident = nearest?.counted.filter((m) => m <= before && paymentIn(book, m)?.scheme === "resident").length;
  const weighed = asResident ? `（居民医保 ${asResident} 个月折成 ${residentMonthsCount(asResident)} 个月）` : "";
  const seen = `${runText(nearest, before, countThrough(nearest, before))}${weighed}`;
  if (nearest && !run) return `${seen}，之后到 ${monthZh(at)}没有接上`;
  return nearest?.gap ? `${seen}（之前 ${gapText(nearest.gap)}）` : seen;
};

/* R8: the identity of the event's month sorts whom this document speaks of. */

interface Identity {
  readonly as: "unknown" | "individual" | "employer" | "unemployment-benefit" | "resident";
  readonly laid?: Books;
  readonly assumes: readonly Assumption[];
}

function identity(situation: Situation): Identity {
  const { person, event, now, region } = situation;
  if (person.record === undefined) return { as: "unknown", assumes: [] };
  const laid = books(situation, person.record, REACH);
  const paid = paymentIn(laid.deciding, event.month);
  if (paid) {
    const inMonth = person.record.filter(
      (stretch) =>
        samePlace(stretch.region ?? region, region) &&
        month(stretch.from) <= event.month &&
        (stretch.to === undefined || event.month <= month(stretch.to)),
    );
    return { as: paid.scheme, laid, assumes: inMonth.length > 1 ? [reading("R10", clause("1"))] : [] };
  }
  if (isResident(situation)) return { as: "resident", laid, assumes: [] };
  const last = lastPaidMonth(laid.deciding, event.month);
  const lastPaid = last === undefined ? undefined : paymentIn(laid.deciding, last);
  const next = laid.told.months.find((payment, index) => payment && laid.told.first + index >= event.month);
  const stopped = lastPaid?.scheme === "employer" && next?.scheme !== "individual";
  const inWindow = !event.future && stopped && last !== undefined && now <= last + BACK_PAY.window;
  const as = inWindow && !leftBy(person.facts, event.date) ? "employer" : "individual";
  return { as, laid, assumes: lastPaid ? [reading("R8", clause("1"))] : [] };
}

const leftBy = ({ dismissedOn }: PersonRead, on: Day): boolean => dismissedOn !== undefined && dismissedOn <= on;

const UNLOADED: Readonly<Record<"employer" | "unemployment-benefit", string>> = {
  employer: "单位职工的生育待遇按重庆职工生育保险的规定办，那份文件还没有收录",
  "unemployment-benefit": "领失业金期间的生育待遇，已收录的文件没有规定",
};

const recordWanted = { id: "record-known", required: "缴费记录", cites: clause("1") } as const;

/** 五、2: an employer member is decided here only where months as an individual run on into the job. */
function movedToEmployer(laid: Books, at: Month): Asked | undefined {
  if (!tookOverAsEmployer(standingAt(sixMonths, laid.deciding, at))) return undefined;
  return condition("moved-to-employer", clause("5.2"), "自己交的月数接到了单位", met("从自己交转到单位，中间没有断"));
}

/** 六 and 七: anywhere in the mainland; not abroad. The spouse's route asks the same. */
export function treatedInChina({ event }: Situation): Asked {
  const away = !event.overseas && placeOf(event.place ?? "") !== "500000";
  const text = "在市外看的，要是定点医院才报；这里按去的是定点医院算。";
  return condition(
    "treated-in-china",
    away ? clause("6", "7") : clause("7"),
    "在内地的定点医院",
    event.overseas
      ? unmet("在国外或港澳台，重庆的生育待遇不报")
      : met(away ? "在市外，也在内地" : "在内地", away ? [ownReading("designated-hospital", text, clause("6"))] : []),
  );
}

function medical(
  situation: Situation,
  benefit: "medical-expense" | "genetic-testing",
  extra: (laid: Books) => Asked[],
  how: (paysHerself: boolean) => readonly string[],
  notBefore: (laid: Books) => Day | undefined = () => undefined,
): Ruled | undefined {
  const { as, laid, assumes } = identity(situation);
  if (as === "unknown" || !laid) return waiting(benefit, "self", recordWanted, "person.contributions");
  if (as === "resident") return undefined;
  if (as === "unemployment-benefit") {
    return notCovered(benefit, "self", UNLOADED[as], clause("1"), { assumptions: [reading("R11"), ...assumes] });
  }
  const moved = as === "employer" ? movedToEmployer(laid, situation.event.month) : undefined;
  if (as === "employer" && (!moved || benefit === "genetic-testing")) {
    return notCovered(benefit, "self", UNLOADED.employer, clause("1", "5.2"), { assumptions: assumes });
  }
  const { asked, from, later, counted } = insuredLongEnough(situation, laid);
  const besides = [...(moved ? [moved] : []), treatedInChina(situation), ...extra(laid)];
  return rule(benefit, "self", {
    conditions: [...asked, ...besides],
    payer: "employee-fund",
    from: laterOf(from, notBefore(laid)),
    laterFrom: besides.every((one) => one.finding.outcome === "met") ? later : undefined,
    how: () => how(as === "individual"),
    assumptions: assumes,
    counted,
  });
}

/** 一–七: medical costs of an individual, or, by 五、2, after moving to an employer. */
export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) =>
    medical(
      situation,
      "medical-expense",
      () => [],
      (paysHerself) => [
        "能报的部分按职工生育保险的标准算，具体金额以医院结算为准。",
        ...(paysHerself && situation.event.setting !== "inpatient"
          ? ["门诊费用超过生育限额以后，剩下的按灵活就业人员的普通门诊统筹报。"]
          : []),
      ],
    ),
};

/** 三、第二款: genetic testing, by the tier of the event's month and the same six months. */
export const geneticTesting: BenefitRule = {
  benefit: "genetic-testing",
  via: "self",
  decide: (situation) =>
    medical(
      situation,
      "genetic-testing",
      (laid) => [tierTwo(situation, laid)],
      () => ["报销比例和限额跟单位职工一样，一个孕期一个限额；文件没有写具体数字。"],
      (laid) => tierTwoSince(situation, laid),
    ),
};

const laterOf = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b && b > a ? b : a);

/** 三、第二款: the first of the unbroken tier-two months up to the event. */
function tierTwoSince({ event }: Situation, { deciding }: Books): Day | undefined {
  let since: Month | undefined;
  for (let m = event.month; tierOf(paymentIn(deciding, m)) === 2; m = addMonths(m, -1)) since = m;
  return since && firstDay(since);
}

/** 三、第二款 knows tiers only of those who pay themselves. */
const tierOf = (paid: Payment | undefined): Payment["tier"] => (paid?.scheme === "individual" ? paid.tier : undefined);

function tierTwo({ event }: Situation, { deciding }: Books): Asked {
  const last = lastPaidMonth(deciding, event.month);
  const tier = last === undefined ? undefined : tierOf(paymentIn(deciding, last));
  const finding =
    tier === undefined
      ? unknown("还不知道交的是一档还是二档", "person.contributions.tier")
      : yesNo(tier === 2, "交的是二档", "交的是一档，一档不报基因检测");
  return condition("tier-two", clause("3.2"), "做检测那个月交的是二档", finding);
}

/** 二: no allowance for those who pay themselves; resident insurance has none either. */
export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, assumes } = identity(situation);
    if (as === "unknown") return waiting("allowance", "self", recordWanted, "person.contributions");
    if (as === "employer" || as === "unemployment-benefit") {
      const read = as === "unemployment-benefit" ? [reading("R11"), ...assumes] : assumes;
      return notCovered("allowance", "self", UNLOADED[as], clause("1", "5.2"), { assumptions: read });
    }
    const why = as === "resident" ? "居民医保不发生育津贴" : "自己交职工医保的，重庆只报医疗费，不发生育津贴";
    const asked = { id: "allowance-in-scope", required: "参加的是有生育津贴的那种保险", why, cites: clause("2") };
    return refused("allowance", "self", asked, { notes: ["医疗费能不能报，看“生育医疗费”那一项。"] });
  },
};
