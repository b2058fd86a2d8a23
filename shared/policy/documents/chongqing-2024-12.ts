/** 渝医保发〔2024〕12号: Chongqing, employee medical insurance paid as an individual. In force from 2024-05-01. */
import type { Assumption } from "../assessment.ts";
import { addMonths, day, firstDay, month, monthZh, type Day, type Month } from "../calendar.ts";
import { condition, met, unknown, unmet, yesNo, type Asked } from "../condition.ts";
import { citing, type ClauseKey, type PolicyDocument } from "../document.ts";
import { notCovered, refused, rule, waiting, type BenefitRule, type LineParts, type Ruled } from "../line.ts";
import { placeOf } from "../places.ts";
import { backPaidWithin, cures, ifPaidFromNow, served, servedFrom, servedLater, standingAt } from "../qualifying.ts";
import type { Period, Standing } from "../qualifying.ts";
import { ownReading, reading } from "../readings.ts";
import { countThrough, isLate, lastPaidMonth, paymentIn, runBy, runs, type Counting, type Gap, type Ledger } from "../record.ts";
import { books, type Books, type Situation } from "../situation.ts";
import { EVENT_WORD, gapText, runText } from "../wording.ts";
import { isResident } from "./resident.ts";

export const chongqing2024no12 = {
  id: "cq-2024-12",
  number: "渝医保发〔2024〕12号",
  title: "关于以个人身份参加职工医保人员享受生育医疗待遇有关事项的通知",
  place: "500000",
  placeName: "重庆市",
  inForce: { from: day("2024-05-01") },
  clauses: {
    "1": {
      label: "一",
      role: "rule",
      summary: "自己交职工医保、当月在享受期里的人，生育的医疗费可以报。",
      decides: "谁能报",
    },
    "2": {
      label: "二",
      role: "rule",
      summary: "按职工生育保险的标准报医疗费，钱从职工医保统筹基金出；没有生育津贴。",
      decides: "报什么、谁付钱",
    },
    "3.1": {
      label: "三、第一款",
      role: "rule",
      summary: "在重庆连续交满 6 个月，从下个月起能报。门诊超过生育限额的部分，转按普通门诊统筹报。",
      decides: "要交几个月、从哪天起",
    },
    "3.2": {
      label: "三、第二款",
      role: "rule",
      summary: "二档能报遗传病基因检测，一个孕期一个限额；一档不能。",
      decides: "基因检测",
    },
    "4.1": {
      label: "四、1",
      role: "rule",
      summary: "断缴前已连续交满 6 个月，断缴不超过 3 个月就恢复并补上的，补缴那几个月的费用也能报。",
      decides: "断缴月份里发生的费用",
    },
    "4.2": {
      label: "四、2",
      role: "rule",
      summary: "断缴不超过 3 个月并全部补上，前后月数接着算；超过了，从恢复那个月重新算 6 个月。",
      decides: "断缴后月数怎么算",
    },
    "4.3": {
      label: "四、3",
      role: "rule",
      summary: "离开单位或失业金领完，3 个月内自己接着交，以前的月数接着算；超过了就重新算。",
      decides: "从单位或失业金转来怎么算",
    },
    "5.1": {
      label: "五、1",
      role: "rule",
      summary: "在重庆连续参保满 2 年后转为自己交，以前的月数接着算；居民医保的月数按 12.5% 折算，零头进位成一个月。",
      decides: "居民医保转来怎么算",
    },
    "5.2": {
      label: "五、2",
      role: "rule",
      summary: "自己交的转到单位以后，月数接着算，满 6 个月能报医疗费。",
      decides: "转到单位以后怎么算",
    },
    "6": { label: "六", role: "rule", summary: "在市外的定点医院也能报。", decides: "外地就医" },
    "7": { label: "七", role: "rule", summary: "在国外和港澳台生的，不能报。", decides: "境外生育" },
  },
} as const satisfies PolicyDocument;

const clause = citing(chongqing2024no12);

/* 一, 三 and 四: the months that count and the gaps that join. */

const TOLERATED_GAP = 3;
const BACK_PAY = { months: TOLERATED_GAP, window: TOLERATED_GAP + 1 };
const RESIDENT_CHAIN = 24;
const RESIDENT_WEIGHT = 0.125;

/** 四、3: from a job or unemployment benefit to paying as an individual; no back-payment is asked. */
const fromEmployment = (gap: Gap): boolean =>
  (gap.lastPaid.scheme === "employer" || gap.lastPaid.scheme === "unemployment-benefit") &&
  gap.nextPaid?.scheme === "individual";

/** 四、2 with 四、3: up to three months, resumed, and back-paid in full where that is asked. */
const counting = (residentWeight: number): Counting => ({
  weigh: (paid) => (paid.scheme === "resident" ? residentWeight : 1),
  joins: (gap) =>
    gap.next !== undefined &&
    (backPaidWithin(gap, BACK_PAY.months, BACK_PAY.window) || (fromEmployment(gap) && gap.length <= TOLERATED_GAP)),
});

/** 五、1: resident months weigh 12.5 % once 24 unbroken months stood before the move to paying as an individual. */
function countingFor(book: Ledger, at: Month): Counting {
  if (!book.months.some((paid) => paid?.scheme === "resident")) return counting(0);
  const chain = runBy(runs(book, counting(1)), at);
  let beforeMove = 0;
  chain?.counted.forEach((m, index) => {
    const previous = chain.counted[index - 1];
    const moved = previous !== undefined && paymentIn(book, previous)?.scheme !== "individual";
    if (m <= at && moved && paymentIn(book, m)?.scheme === "individual") beforeMove = index;
  });
  return counting(beforeMove >= RESIDENT_CHAIN ? RESIDENT_WEIGHT : 0);
}

/** 四、1: a back-paid event month, its gap, and the months counted before that gap. */
function backPaidEvent({ book, run, at }: Standing): { readonly gap: Gap; readonly before: number } | undefined {
  const payment = paymentIn(book, at);
  const gap = run?.joined.find((one) => one.last < at && one.next !== undefined && at < one.next);
  return gap && payment && isLate(payment, at) ? { gap, before: countThrough(run, gap.last) } : undefined;
}

const sixMonths: Period = {
  months: 6,
  counts: "before",
  counting: countingFor,
  backPay: BACK_PAY,
  like: { scheme: "individual", from: "1950-01" },
  also: (standing) => {
    const late = backPaidEvent(standing);
    return !late || (late.before >= sixMonths.months && backPaidWithin(late.gap, BACK_PAY.months, BACK_PAY.window));
  },
};

const START = month(chongqing2024no12.inForce.from);

/** 三、第一款: the first covered day, not before this document or before she paid under this scheme. */
function coveredFrom({ book, run, at }: Standing): Day | undefined {
  const start = servedFrom(sixMonths, run);
  if (!run || start === undefined) return undefined;
  const scheme = paymentIn(book, at)?.scheme;
  const changed = run.counted.filter((m) => m <= at && paymentIn(book, m)?.scheme !== scheme).at(-1);
  return firstDay(Math.max(start, START, (changed ?? 0) + 1) as Month);
}

/** 四 and 五: the clauses by which months came to add up, and the readings used. */
function countingTrace({ nearest, book, count }: Standing): { readonly cites: ClauseKey[]; readonly assumes: Assumption[] } {
  const cites = clause("3.1");
  const assumes: Assumption[] = Math.abs(count - sixMonths.months) <= 1 ? [reading("R4", clause("3.1"))] : [];
  for (const gap of nearest?.joined ?? []) {
    const key = clause(fromEmployment(gap) ? "4.3" : "4.2");
    cites.push(...key);
    if (gap.length === TOLERATED_GAP) assumes.push(reading("R1", key));
    if (gap.backPaidIn !== undefined) assumes.push(reading("R3", key));
    else assumes.push(ownReading("normal-benefits", "从单位或失业金转来的空档，文件没有要求补缴；这里按职工医保待遇正常处理。", key));
  }
  if (nearest?.gap) {
    const key = clause(fromEmployment(nearest.gap) ? "4.3" : "4.2");
    cites.push(...key);
    if (nearest.gap.length <= TOLERATED_GAP + 1) assumes.push(reading(nearest.gap.length > TOLERATED_GAP ? "R1" : "R10", key));
  }
  if (nearest && nearest.first < START) assumes.push(reading("R7a", clause("3.1")));
  if (nearest?.counted.some((m) => paymentIn(book, m)?.scheme === "employer")) cites.push(...clause("4.3"));
  if (book.months.some((paid) => paid?.scheme === "resident")) {
    const text = "居民医保只折算转过来之前没断过的那一段，总数进位一次；转过来时有空档的，不超过 3 个月并补上才算没断。";
    cites.push(...clause("5.1"));
    assumes.push(ownReading("resident-months", text, clause("5.1")));
  }
  return { cites, assumes };
}

/** 一, 三、第一款 and 四: the event's month is covered and six months stand before it. */
function insuredLongEnough(situation: Situation, { told, deciding }: Books) {
  const { event, now } = situation;
  const standing = standingAt(sixMonths, deciding, event.month);
  const word = EVENT_WORD[event.kind];
  const holds = served(sixMonths, standing);
  const open = holds
    ? []
    : cures(sixMonths, situation, standing, {
        enrol: "以个人身份参加职工医保并按月交",
        keepPaying: "以个人身份接着按月交职工医保，不要断",
        backPay: "恢复按月缴费，并把断缴的月份全部补上",
        effect: `交到${word}当月，这次的医疗费就能报`,
      });
  const { cites, assumes } = countingTrace(standing);
  if (open.length > 0) assumes.push(reading(event.future ? "R9" : "R7c"), reading("R10", clause("4.2")));
  const late = backPaidEvent(standing);
  const asked: Asked[] = [
    condition(
      "in-benefit-period",
      late ? clause("1", "4.1") : clause("1"),
      `${word}当月（${monthZh(event.month)}）交了费`,
      standing.paid
        ? met(`${monthZh(event.month)}${late ? "是补缴的" : "已交"}`, event.future ? [reading("planned-payments")] : [])
        : unmet(`${monthZh(event.month)}没有交`, { cures: open, assumes: [reading("R8", clause("1"))] }),
    ),
    condition(
      "six-months-paid",
      cites,
      `${word}当月之前连续交满 ${sixMonths.months} 个月`,
      monthsStanding(standing) >= sixMonths.months ? met(countText(standing), assumes) : unmet(countText(standing), { cures: open, assumes }),
    ),
  ];
  if (late) {
    const seen = `断缴之前算 ${late.before} 个月，${gapText(late.gap)}`;
    const required = `断缴之前已连续交满 ${sixMonths.months} 个月，并在期限内补缴`;
    const enough = late.before >= sixMonths.months && backPaidWithin(late.gap, BACK_PAY.months, BACK_PAY.window);
    asked.push(condition("six-months-before-gap", clause("4.1"), required, yesNo(enough, seen, seen)));
  }
  const until = addMonths(Math.max(now, event.month) as Month, sixMonths.months);
  const hoped = open.length > 0 ? ifPaidFromNow(sixMonths, situation, deciding, until) : undefined;
  const from = hoped
    ? (coveredFrom(standingAt(sixMonths, hoped, event.month)) ?? servedLater(sixMonths, hoped, event.month))
    : coveredFrom(standing);
  return { asked, from, later: servedLater(sixMonths, told, event.month) };
}

/** The months before the event; in a gap that can still be short enough, those that stood before the gap. */
const monthsStanding = ({ nearest, run, at, count }: Standing): number =>
  run || !nearest || at - nearest.last > TOLERATED_GAP ? count : countThrough(nearest, at);

const countText = ({ nearest, at }: Standing): string => {
  const before = addMonths(at, -1);
  const seen = runText(nearest, before, countThrough(nearest, before));
  return nearest?.gap ? `${seen}（之前${gapText(nearest.gap)}）` : seen;
};

/* R8: the identity of the event's month sorts whom this document speaks of. */

type Identity = "unknown" | "individual" | "employer" | "unemployment-benefit" | "resident";

function identity(situation: Situation): { readonly as: Identity; readonly laid?: Books } {
  const { person, event, now } = situation;
  if (person.record === undefined) return { as: "unknown" };
  const laid = books(situation, person.record, "here");
  const paid = paymentIn(laid.deciding, event.month);
  if (paid) return { as: paid.scheme, laid };
  if (isResident(situation)) return { as: "resident", laid };
  const last = lastPaidMonth(laid.deciding, event.month);
  const lastPaid = last === undefined ? undefined : paymentIn(laid.deciding, last);
  const next = laid.deciding.months.find((payment, index) => payment && laid.deciding.first + index > event.month);
  const stopped = lastPaid !== undefined && lastPaid.scheme !== "resident" && next?.scheme !== "individual";
  const open = !event.future && stopped && last !== undefined && now <= last + BACK_PAY.window;
  return { as: open && lastPaid ? lastPaid.scheme : "individual", laid };
}

const UNLOADED: Readonly<Record<"employer" | "unemployment-benefit", string>> = {
  employer: "单位职工的生育待遇按重庆职工生育保险的规定办，那份文件还没有收录",
  "unemployment-benefit": "领失业金期间的生育待遇，已收录的文件没有规定",
};

const recordWanted = { id: "record-known", required: "知道缴费记录", cites: clause("1") } as const;

/** 五、2: an employer member is decided here only where months as an individual run on into the job. */
function movedToEmployer(laid: Books, at: Month): Asked | undefined {
  const { run, book } = standingAt(sixMonths, laid.deciding, at);
  const moved = run?.counted.some((m) => m < at && paymentIn(book, m)?.scheme === "individual") ?? false;
  const required = "自己交的月数接到了单位";
  return moved ? condition("moved-to-employer", clause("5.2"), required, met("从自己交转到单位，中间没有断")) : undefined;
}

/** 六 and 七: anywhere in the mainland; not abroad. The spouse's route asks the same. */
export const treatedInChina = ({ event }: Situation): Asked =>
  condition(
    "treated-in-china",
    !event.overseas && placeOf(event.place ?? "") !== "500000" ? clause("6", "7") : clause("7"),
    "在内地的定点医院",
    yesNo(!event.overseas, "在内地", "在国外或港澳台，重庆的生育待遇不报"),
  );

function medical(
  situation: Situation,
  benefit: "medical-expense" | "genetic-testing",
  extra: (laid: Books) => Asked[],
  more: Pick<LineParts, "notes">,
): Ruled | undefined {
  const { as, laid } = identity(situation);
  if (as === "unknown" || !laid) return waiting(benefit, "self", recordWanted, "person.contributions");
  if (as === "resident") return undefined;
  if (as === "unemployment-benefit") {
    return notCovered(benefit, "self", UNLOADED[as], clause("1"), { assumptions: [reading("R11")] });
  }
  const moved = as === "employer" ? movedToEmployer(laid, situation.event.month) : undefined;
  if (as === "employer" && (!moved || benefit === "genetic-testing")) {
    return notCovered(benefit, "self", UNLOADED.employer, clause("1", "5.2"));
  }
  const { asked, from, later } = insuredLongEnough(situation, laid);
  return rule(benefit, "self", {
    conditions: [...asked, ...(moved ? [moved] : []), treatedInChina(situation), ...extra(laid)],
    payer: "employee-fund",
    from,
    laterFrom: situation.event.overseas ? undefined : later,
    ...more,
  });
}

/** 一–七: medical costs of an individual, or, by 五、2, after moving to an employer. */
export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) =>
    medical(situation, "medical-expense", () => [], {
      notes:
        situation.event.setting === "outpatient"
          ? ["门诊费用超过生育限额以后，剩下的按灵活就业人员的普通门诊统筹报。"]
          : ["按职工生育保险的标准报，具体金额以医院结算为准。"],
    }),
};

/** 三、第二款: genetic testing, by the tier of the event's month and the same six months. */
export const geneticTesting: BenefitRule = {
  benefit: "genetic-testing",
  via: "self",
  decide: (situation) =>
    medical(situation, "genetic-testing", (laid) => [tierTwo(situation, laid)], {
      notes: ["报销比例和限额跟单位职工一样，一个孕期一个限额；文件没有写具体数字。"],
    }),
};

function tierTwo({ event }: Situation, { deciding }: Books): Asked {
  const last = lastPaidMonth(deciding, event.month);
  const tier = last === undefined ? undefined : paymentIn(deciding, last)?.tier;
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
    const { as } = identity(situation);
    if (as === "unknown") return waiting("allowance", "self", recordWanted, "person.contributions");
    if (as === "employer" || as === "unemployment-benefit") {
      return notCovered("allowance", "self", UNLOADED[as], clause("1", "5.2"));
    }
    const why = as === "resident" ? "居民医保不发生育津贴" : "自己交职工医保的，重庆只报医疗费，不发生育津贴";
    const asked = { id: "allowance-in-scope", required: "参加的险种发生育津贴", why, cites: clause("2") };
    return refused("allowance", "self", asked, { notes: ["医疗费能不能报，看“生育医疗费”那一项。"] });
  },
};
