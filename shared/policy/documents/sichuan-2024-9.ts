/** 川医保规〔2024〕9号, passed on by 达市医保发〔2024〕22号: Sichuan and Dazhou, the self-employed and those on unemployment benefit. */
import type { Action, Assumption } from "../assessment.ts";
import { addMonths, day, firstDay, month, monthZh, yearOf, type Month } from "../calendar.ts";
import { condition, met, unknown, unmet, type Asked } from "../condition.ts";
import { citing, type PolicyDocument } from "../document.ts";
import { figurePath, waitingMonths } from "../figures.ts";
import { notCovered, refused, rule, waiting, type BenefitRule, type Ruled } from "../line.ts";
import { over, plus, yuan } from "../money.ts";
import { cures, served, standingAt, type Period, type Standing } from "../qualifying.ts";
import { ownReading, reading } from "../readings.ts";
import { countThrough, lastPaidMonth, mended, nthMonth, paymentIn, paysMaternity, runs, type Ledger, type Payment, type Run } from "../record.ts";
import { books, yearBefore, type Books, type Situation } from "../situation.ts";
import { EVENT_WORD, gapText, runText } from "../wording.ts";
import { allowanceAmount, type Basis } from "./allowance-sum.ts";
import { claimedInTime, inTime, lastClaimDay } from "./claim-period.ts";
import { paidThroughLeave } from "./leave-payments.ts";
import { isResident } from "./resident.ts";

export const sichuan2024no9 = {
  id: "sc-2024-9",
  number: "川医保规〔2024〕9号（达市医保发〔2024〕22号转发）",
  title: "关于将灵活就业人员、领取失业金期间的人员纳入生育保险保障范围的通知",
  place: "511700",
  placeName: "四川省达州市",
  inForce: { from: day("2025-01-01"), to: day("2029-12-31") },
  clauses: {
    "1.1": {
      label: "一（一）",
      role: "rule",
      summary: "灵活就业的人交职工医保时，可以自愿加交生育保险，钱自己出。没加的，这份文件不给待遇。",
      decides: "灵活就业的人怎么加入",
    },
    "1.2": {
      label: "一（二）",
      role: "rule",
      summary: "领失业金期间，社保局用失业保险基金代交生育保险，自己不用交钱。",
      decides: "领失业金的人怎么加入",
    },
    "2": {
      label: "二",
      role: "rule",
      summary: "交了生育保险，就有医疗费和津贴两项，钱从职工医保基金出；失业保险不再另发生育补助金。",
      decides: "有哪些待遇、谁付钱",
    },
    "2.1": {
      label: "二（一）",
      role: "rule",
      summary: "医疗费的条件、范围和标准，跟当地单位职工一样。",
      decides: "医疗费怎么报",
    },
    "2.2.1": {
      label: "二（二）1",
      role: "rule",
      summary: "生产或终止妊娠的当月，在四川省内连续参加生育保险满 12 个月（含当月），就有津贴。",
      decides: "津贴要连续多久",
    },
    "2.2.2": {
      label: "二（二）2",
      role: "rule",
      summary: "按本人上年度的月平均缴费基数算，天数跟当地单位职工一样。",
      decides: "津贴多少钱",
    },
    "2.2.3": {
      label: "二（二）3",
      role: "rule",
      summary: "津贴打给本人；领津贴期间生育保险不能断；原则上 12 个月内申领；按当时的身份算；和产假工资不能都拿。",
      decides: "怎么领、多久内领",
    },
    "2.2.4": {
      label: "二（二）4",
      role: "rule",
      summary: "2025 年内生产或终止妊娠、当时职工医保已连续满 12 个月的，可以等生育保险交满 12 个月再领津贴。",
      decides: "第一年的过渡办法",
    },
    "3": {
      label: "三",
      role: "no-decision",
      summary: "要求各地把经办服务做好。",
      decides: "说的是经办工作，不决定个人待遇",
    },
  },
} as const satisfies PolicyDocument;

const clause = citing(sichuan2024no9);

/* 一: who is in. The identity of the event's month decides (二（二）3). */

type Identity = "unknown" | "employer" | "resident" | "member" | "medical-only" | "none";

function identity(situation: Situation): { readonly as: Identity; readonly laid?: Books; readonly payment?: Payment } {
  const { person, event } = situation;
  if (!person.record) return { as: "unknown" };
  const laid = books(situation, person.record, "province");
  if (isResident(situation) && !paymentIn(laid.deciding, event.month)) return { as: "resident", laid };
  const last = lastPaidMonth(laid.deciding, event.month);
  const payment = paymentIn(laid.deciding, event.month) ?? (event.future && last ? paymentIn(laid.deciding, last) : undefined);
  if (!payment) return { as: "none", laid };
  if (payment.scheme === "employer" || payment.scheme === "resident") return { as: payment.scheme, laid, payment };
  return { as: paysMaternity(payment) ? "member" : "medical-only", laid, payment };
}

const recordWanted = { id: "record-known", required: "知道缴费记录", cites: clause("2.2.1") } as const;
const OUTSIDE: Readonly<Record<"employer" | "resident", string>> = {
  employer: "这份文件只管灵活就业和领失业金的人；单位职工按当地职工生育保险的规定办",
  resident: "居民医保的生育待遇，已收录的文件没有规定",
};

const outside = (benefit: "medical-expense" | "allowance", as: "employer" | "resident"): Ruled =>
  notCovered(benefit, "self", OUTSIDE[as], clause("2", "2.2.3"), {
    assumptions: [ownReading("identity-at-event", "按生产或终止妊娠当时的身份，看归哪份文件管。", clause("2.2.3"))],
  });

/* 二（一）: medical costs. The local waiting time is another paper's figure. */

const LONG_ENOUGH = 12;

/** 二（二）1: months of maternity insurance in Sichuan, one unpaid month breaks them; a late month counts if paid by the event. */
const inMaternity = (months: number): Period => ({
  months,
  counts: "through",
  counting: (_book, at) => ({
    weigh: (paid) => (paid.scheme !== "resident" && paysMaternity(paid) ? 1 : 0),
    joins: (gap) => gap.next !== undefined && gap.backPaidIn !== undefined && gap.backPaidIn <= at,
  }),
  like: { scheme: "individual", maternity: true, from: "1950-01" },
});
const twelveMonths = inMaternity(LONG_ENOUGH);

const cureWords = (effect: string) => ({
  enrol: "加入生育保险，和职工医保一起按月交",
  keepPaying: "生育保险接着按月交，不要断",
  backPay: "",
  effect,
});

export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) => {
    const { as, laid, payment } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("medical-expense", "self", recordWanted, "person.contributions");
    if (isResident(situation)) return undefined;
    if (as === "employer" || as === "resident") return outside("medical-expense", as);
    if (as === "medical-only") {
      const why = "没有加生育保险；只交职工医保能报多少，要看达州的职工医保规定，这份文件没有写";
      const text = "只交职工医保的，生育医疗费归达州职工医保的规定管，这里不按“没有”处理。";
      const assumptions = [ownReading("medical-only-left-to-local", text, clause("2"))];
      return notCovered("medical-expense", "self", why, clause("1.1", "2"), { actions: [confirm], assumptions });
    }
    if (event.overseas) return notCovered("medical-expense", "self", "境外的医疗费，这份文件没有规定", clause("2.1"));
    const scheme = payment?.scheme ?? "individual";
    const local = waitingMonths(situation, "511700", scheme);
    const standing = standingAt(twelveMonths, laid.deciding, event.month);
    const words = cureWords(`交到${EVENT_WORD[event.kind]}当月，医疗费就能报`);
    const open = standing.paid ? [] : cures(twelveMonths, situation, standing, words);
    return rule("medical-expense", "self", {
      conditions: [
        condition(
          "in-maternity-insurance",
          clause("2", scheme === "individual" ? "1.1" : "1.2"),
          `${EVENT_WORD[event.kind]}当月在生育保险里`,
          standing.paid
            ? met(`${monthZh(event.month)}已参加`, event.future ? [reading("planned-payments")] : [])
            : event.future && open.length === 0
              ? unknown("当月还没有交，当地要等几个月还不知道", waitingPath(scheme))
              : unmet(`${monthZh(event.month)}没有交`, { cures: open, ...lapse(situation, laid) }),
        ),
        localWaiting(standing, local?.value, scheme),
      ],
      payer: "employee-fund",
      notes: ["报销范围包括产检、生产和计划生育，标准跟达州单位职工一样。"],
    });
  },
};

/** A short gap at a past event: whether it can be back-paid is a local rule that is not loaded. */
function lapse({ event }: Situation, { deciding }: Books): { readonly beyond?: true; readonly assumes: Assumption[] } {
  const last = lastPaidMonth(deciding, event.month);
  const short = !event.future && last !== undefined && event.month - last <= LOCAL_GAP;
  const text = "断缴不超过 3 个月时能不能补缴后再报，要看达州的职工医保规定，这份文件没有写。";
  return short ? { beyond: true, assumes: [ownReading("local-gap", text, clause("2.1"))] } : { assumes: [reading(event.future ? "R9" : "R8")] };
}

const LOCAL_GAP = 3;
const waitingPath = (scheme: Payment["scheme"]) => figurePath(`waiting-months:511700:${scheme}`);
const confirm: Action = { id: "confirm", what: "打 12393 问达州医保局", effect: "问清楚只交职工医保时，生育的住院费怎么报" };

function localWaiting({ run, at, count }: Standing, local: number | undefined, scheme: Payment["scheme"]): Asked {
  const cites = clause("2.1");
  if (local !== undefined) {
    const before = countThrough(run, addMonths(at, -1));
    const seen = `${runText(run, addMonths(at, -1), before)}（等待期 ${local} 个月，是你提供的）`;
    return condition("local-waiting", cites, `当月之前交满 ${local} 个月`, before >= local ? met(seen, [reading("R4")]) : unmet(seen));
  }
  const required = "过了达州职工医保的等待期";
  if (count < LONG_ENOUGH) return condition("local-waiting", cites, required, unknown("达州的等待期还没有收录", waitingPath(scheme)));
  const text = "达州的等待期没有收录；连续交满 12 个月的，按已经过了等待期处理。";
  return condition("local-waiting", cites, required, met(runText(run, at, count), [ownReading("long-enough", text, cites)]));
}

/* 二（二）1: twelve months at the event. */

export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, laid } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("allowance", "self", recordWanted, "person.contributions");
    if (as === "employer" || as === "resident") return outside("allowance", as);
    if (event.kind !== "delivery" && event.kind !== "termination") {
      const why = `${EVENT_WORD[event.kind]}没有生育津贴，只报医疗费`;
      const asked = { id: "allowance-event", required: "生产或终止妊娠", why, cites: clause("2.2.1") };
      return refused("allowance", "self", asked, { assumptions: [reading("R11")] });
    }
    const standing = standingAt(twelveMonths, laid.deciding, event.month);
    const put = served(twelveMonths, standing) ? undefined : putOff(situation, laid);
    return put ?? atEvent(situation, laid, standing);
  },
};

function atEvent(situation: Situation, laid: Books, standing: Standing): Ruled {
  const { event } = situation;
  const word = EVENT_WORD[event.kind];
  const holds = served(twelveMonths, standing);
  const open = holds ? [] : cures(twelveMonths, situation, standing, cureWords(`${word}当月就满 12 个月，能领津贴`));
  const near = Math.abs(standing.count - LONG_ENOUGH) <= 1 ? [reading("R5", clause("2.2.1"))] : [];
  const planned = event.future ? [reading("planned-payments")] : [];
  const healed = standing.run?.joined.length ? [reading("R3", clause("2.2.1"))] : [];
  const gap = standing.nearest?.gap;
  const broken = gap
    ? [ownReading("no-tolerance", "文件没有给断缴的期限：断一个月就重新数；生产之后才补的月份不算。", clause("2.2.1"))]
    : [];
  const seen = `${runText(standing.nearest, event.month, countThrough(standing.nearest, event.month))}${gap ? `（之前${gapText(gap)}）` : ""}`;
  const member = paymentIn(laid.deciding, event.month)?.scheme === "unemployment-benefit" ? clause("1.2") : clause("1.1");
  const conditions = [
    condition(
      "in-maternity-insurance",
      member,
      `${word}当月在四川省内参加生育保险`,
      standing.paid
        ? met(`${monthZh(event.month)}已交`, planned)
        : unmet(`${monthZh(event.month)}没有交生育保险`, { cures: open, assumes: open.length ? [reading("R9")] : [] }),
    ),
    condition(
      "twelve-months-insured",
      clause("2.2.1"),
      `到${word}当月，省内生育保险连续满 ${LONG_ENOUGH} 个月`,
      standing.count >= LONG_ENOUGH ? met(seen, [...near, ...healed]) : unmet(seen, { cures: open, assumes: [...near, ...broken] }),
    ),
    claimedInTime(situation, clause("2.2.3")),
  ];
  if (holds) conditions.push(leave(situation, laid));
  const late = !inTime(situation);
  const text = "文件写的是“原则上”12 个月内；过了期限的，这里按不能领处理，有特殊原因可以打 12393 问。";
  return rule("allowance", "self", {
    conditions,
    payer: "employee-fund",
    from: event.date,
    claimBy: lastClaimDay(situation),
    limitDecides: late,
    amount: () => amount(situation, laid),
    notes: ["津贴打给本人；和产假工资不能都拿。"],
    assumptions: late ? [ownReading("in-principle", text, clause("2.2.3"))] : [],
    actions: standing.paid ? [] : futureEnrolment(situation),
  });
}

/** 一（一）: what to do for another time when maternity insurance was not chosen. */
const futureEnrolment = ({ event }: Situation): Action[] =>
  event.future ? [] : [{ id: "enrol", what: "以后交职工医保时，加上生育保险", effect: "连续满 12 个月，下次生育就有津贴" }];

/* 二（二）2: the average base of the calendar year before the event, divided by 30. */

const DAYS_A_MONTH = 30;

function amount(situation: Situation, { told }: Books) {
  const basis = averageBase(situation, told);
  const computed = allowanceAmount(situation, {
    basis,
    divisor: DAYS_A_MONTH,
    divisorAlternative: {
      months: 12,
      days: 365,
      if: "如果当地按月基数 × 12 ÷ 365 天算",
      figure: "allowance-divisor:510000",
    },
  });
  return { ...computed, missing: [...(basis ? [] : ["person.averageBaseLastYear"]), ...computed.missing] };
}

function averageBase({ person, event }: Situation, told: Ledger): Basis | undefined {
  const year = yearBefore(event);
  const given = person.facts.averageBaseLastYear;
  if (given !== undefined) return { sum: yuan(given), text: `${year} 年月平均缴费基数（你提供的）` };
  const paid = told.months.filter(
    (payment, index): payment is Payment =>
      payment !== undefined && payment.scheme !== "resident" && yearOf((told.first + index) as Month) === year,
  );
  const bases = paid.flatMap((payment) => payment.base ?? []);
  if (bases.length === 0 || bases.length < paid.length) return undefined;
  const total = bases.map(yuan).reduce(plus);
  return { sum: over(total, bases.length), text: `${year} 年 ${bases.length} 个缴费月的平均基数` };
}

/* 二（二）3: insurance stays valid through the leave. */

const leave = (situation: Situation, laid: Books, since?: Month): Asked =>
  paidThroughLeave(situation, laid, {
    cites: clause("2.2.3"),
    valid: (payment) => payment.scheme !== "resident" && paysMaternity(payment),
    ...(since !== undefined && { since }),
  });

/* 二（二）4: events of 2025, put off until twelve maternity months are paid. */

const inMedical: Period = {
  months: LONG_ENOUGH,
  counts: "through",
  counting: (_book, at) => ({
    weigh: (paid) => (paid.scheme === "resident" ? 0 : 1),
    joins: (gap) => gap.next !== undefined && gap.backPaidIn !== undefined && gap.backPaidIn <= at,
  }),
};

/** The put-off claim, or `undefined` where 二（二）4 does not apply: the event outside 2025, or no 12 medical months. */
function putOff(situation: Situation, laid: Books): Ruled | undefined {
  const { event, now, asOf } = situation;
  if (yearOf(event.month) !== yearOf(month(sichuan2024no9.inForce.from))) return undefined;
  const medical = standingAt(inMedical, laid.deciding, event.month);
  if (!served(inMedical, medical)) return undefined;
  const goingOn = mended(laid.told, twelveMonths.counting(laid.told, event.month), {
    start: now,
    until: addMonths(now, LONG_ENOUGH),
    like: { scheme: "individual", maternity: true, from: "1950-01" },
    backPay: 0,
  });
  const told = twelfth(laid.told, event.month);
  const hoped = told ?? twelfth(goingOn, event.month);
  if (!hoped) return undefined;
  const from = firstDay(addMonths(hoped.month, 1));
  const last = lastClaimDay(situation);
  const begun = inMaternityBook(laid.paid, hoped.run.first);
  const passes = from > last && (begun || asOf <= last);
  const ready = told !== undefined && from <= asOf && paymentIn(laid.paid, hoped.month) !== undefined;
  const cure: Action = begun
    ? { id: "keep-paying", what: "生育保险接着按月交，不要断", effect: `${monthZh(addMonths(hoped.month, 1))}起可以领津贴` }
    : { id: "enrol", what: "加入生育保险，和职工医保一起按月交", effect: "交满 12 个月以后可以领这次的津贴" };
  const seen = `${monthZh(hoped.run.first)}起算，${monthZh(hoped.month)}满 ${LONG_ENOUGH} 个月`;
  const readings = [
    reading("R7b", clause("2.2.4")),
    ownReading("transition", "生育保险可以在生产以后才开始交，只要职工医保当时已连续满 12 个月。", clause("2.2.4")),
    ...(passes ? [ownReading("transition-past-limit", "等满 12 个月时已过申领期限的，仍然可以领。", clause("2.2.4", "2.2.3"))] : []),
  ];
  return rule("allowance", "self", {
    conditions: [
      condition("event-in-2025", clause("2.2.4"), "2025 年内生产或终止妊娠", met(`发生在 ${monthZh(event.month)}`)),
      condition(
        "twelve-months-medical",
        clause("2.2.4"),
        `当月职工医保连续满 ${LONG_ENOUGH} 个月`,
        met(runText(medical.run, event.month, medical.count), Math.abs(medical.count - LONG_ENOUGH) <= 1 ? [reading("R5", clause("2.2.4"))] : []),
      ),
      condition(
        "twelve-months-paid",
        clause("2.2.4"),
        `生育保险交满 ${LONG_ENOUGH} 个月`,
        ready ? met(seen, readings) : unmet(seen, { cures: [cure], assumes: readings }),
      ),
      ...(passes ? [] : [claimedInTime(situation, clause("2.2.3"))]),
      ...(hoped.run.first <= event.month ? [leave(situation, laid)] : []),
    ],
    payer: "employee-fund",
    from,
    claimBy: last,
    limitDecides: !passes && asOf > last,
    amount: () => amount(situation, laid),
    notes: ["津贴打给本人；和产假工资不能都拿。"],
    assumptions: [ownReading("base-year", "“上年度”按事情发生的前一年算，不按申领那一年。", clause("2.2.2"))],
  });
}

const inMaternityBook = (book: Ledger, m: Month): boolean => {
  const payment = paymentIn(book, m);
  return payment !== undefined && payment.scheme !== "resident" && paysMaternity(payment);
};

/** The run, from the event on, in which the twelfth maternity month is paid. */
function twelfth(book: Ledger, at: Month): { readonly run: Run; readonly month: Month } | undefined {
  for (const run of runs(book, twelveMonths.counting(book, at))) {
    const nth = nthMonth(run, LONG_ENOUGH);
    if (nth !== undefined && run.last >= at) return { run, month: nth };
  }
  return undefined;
}

/* Routes this document does not speak of. */

export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: ({ spouse }) =>
    spouse && notCovered("medical-expense", "spouse", "能不能用丈夫的参保，这份文件没有写", clause("2"), { actions: [confirmSpouse] }),
};

const confirmSpouse: Action = { id: "confirm", what: "打 12393 问达州医保局", effect: "问清楚能不能用丈夫的生育保险" };

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) =>
    isResident(situation) ? notCovered("medical-expense", "resident", OUTSIDE.resident, clause("2")) : undefined,
};

