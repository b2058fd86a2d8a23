/** 克医保规〔2026〕4号: Karamay, maternity insurance widened to the self-employed. In force 2026-08-01 to 2031-07-31. */
import type { Action, Assumption } from "../assessment.ts";
import { addMonths, day, dayZh, firstDay, lastDay, month, monthZh, type Day, type Month } from "../calendar.ts";
import { condition, met, unknown, unmet, yesNo, type Asked, type Finding } from "../condition.ts";
import { citing, type PolicyDocument } from "../document.ts";
import { averageWage, figurePath } from "../figures.ts";
import { notCovered, refused, rule, waiting, type BenefitRule, type Ruled } from "../line.ts";
import { backPaidWithin, cures, openGapStart, served, servedFrom, servedLater, standingAt, type Period } from "../qualifying.ts";
import { ownReading, reading } from "../readings.ts";
import { lastPaidMonth, mended, paymentIn, paysMaternity, type Ledger, type Payment } from "../record.ts";
import { books, yearBefore, type Books, type Insured, type Situation } from "../situation.ts";
import { EVENT_WORD, gapText, runText } from "../wording.ts";
import { allowanceAmount, monthlyBasis } from "./allowance-sum.ts";
import { claimedInTime, inTime, lastClaimDay } from "./claim-period.ts";
import * as months from "./karamay-2026-4-months.ts";
import { paidThroughLeave } from "./leave-payments.ts";
import { insuredAsResident, isResident } from "./resident.ts";
import { withoutJob } from "./spouse.ts";

export const karamay2026no4 = {
  id: "km-2026-4",
  number: "克医保规〔2026〕4号",
  title: "关于做好生育保险有关工作的通知",
  place: "650200",
  placeName: "新疆克拉玛依市",
  inForce: { from: day("2026-08-01"), to: day("2031-07-31") },
  clauses: {
    "1": { label: "一", role: "rule", summary: "自己交职工医保的灵活就业、兼职、平台接单等人员，可以参加生育保险。", decides: "谁能参加" },
    "2": {
      label: "二",
      role: "rule",
      summary: "费率是缴费基数的 1%，和职工医保一起交。2026 年 8 月 1 日前就自己交医保的可以选，之后新参加的一起交。",
      decides: "交多少、能不能选",
    },
    "3": { label: "三", role: "no-decision", summary: "登记以后，每月在税务渠道交费。", decides: "说的是怎么交费，不决定待遇" },
    "4.1": {
      label: "四（一）",
      role: "rule",
      summary: "参加生育保险的，等待期满的下个月起报医疗费：住院分娩和计划生育手术在范围内全报，产检和产后 42 天检查按门诊慢特病报。没参加的，职工医保连续交满 10 个月，下个月起报医疗费，没有津贴。",
      decides: "医疗费",
    },
    "4.2": {
      label: "四（二）",
      role: "rule",
      summary: "生产或终止妊娠时生育保险连续交满 10 个月（等待期不算），按月领津贴：上年度全区平均工资 × 60% ÷ 30 × 产假天数。",
      decides: "津贴要交多久、多少钱",
    },
    "4.3": {
      label: "四（三）",
      role: "rule",
      summary: "第一次参加，或连续 3 个月以上没交再交的，要等连续交满 6 个月，下个月起报医疗费；没工作的配偶也一样。",
      decides: "等待期",
    },
    "4.4": {
      label: "四（四）",
      role: "rule",
      summary: "津贴按当时的身份算。居民医保连续 2 年以上转来、中断不超过 3 个月并补缴的，等待期和享受期接着算；超过 3 个月重新等。",
      decides: "换身份怎么算",
    },
    "4.5": {
      label: "四（五）",
      role: "rule",
      summary: "不满 10 个月的，交满再领；12 个月内申领。2026 年 8 到 12 月生的，2027 年 12 月前可以一次补足再领。居民医保报产检、住院分娩和计划生育；没工作的妻子也可以选丈夫的生育待遇。等待和享受期间不能断缴。",
      decides: "先生后交、期限、居民医保、配偶",
    },
    "5": { label: "五", role: "no-decision", summary: "要求各部门做好组织和宣传。", decides: "说的是部门分工，不决定个人待遇" },
  },
} as const satisfies PolicyDocument;

const clause = citing(karamay2026no4);
const START = month(karamay2026no4.inForce.from);

/* 一 and 二: the identity of the event's month (R8). */

type Identity = "unknown" | "resident" | "unemployment-benefit" | "employer" | "member" | "unenrolled" | "none";

function identity(situation: Situation): { readonly as: Identity; readonly laid?: Books } {
  const { person, event, now } = situation;
  if (!person.record) return { as: "unknown" };
  const laid = books(situation, person.record, "here");
  const paid = paymentIn(laid.deciding, event.month);
  if (!paid && isResident(situation)) return { as: "resident", laid };
  const last = lastPaidMonth(laid.deciding, event.month);
  const payment = paid ?? (last === undefined ? undefined : paymentIn(laid.deciding, last));
  const lapsed = !paid && last !== undefined && (event.future ? false : now > last + months.SHORT_GAP.window);
  if (!payment || lapsed || (!paid && payment.scheme === "resident")) return { as: "none", laid };
  if (payment.scheme === "individual") return { as: paysMaternity(payment) ? "member" : "unenrolled", laid };
  return { as: payment.scheme, laid };
}

const recordWanted = { id: "record-known", required: "知道缴费记录", cites: clause("4.1") } as const;
const AS_MEMBER: Payment = { scheme: "individual", maternity: true, from: "1950-01" };
const AS_EMPLOYEE: Payment = { scheme: "employer", from: "1950-01" };

/* 四（一）: medical costs; 四（三）: the waiting period. */

export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) => {
    const { as, laid } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("medical-expense", "self", recordWanted, "person.contributions");
    if (as === "resident") return undefined;
    const unloaded = outside(situation, as);
    if (unloaded) return notCovered("medical-expense", "self", unloaded, clause("4.1"), { assumptions: [reading("R11")] });
    const enrolled = insuranceAsked(situation, situation.person, laid, "本人");
    if (as === "unenrolled") return unenrolledMedical(situation, laid);
    return rule("medical-expense", "self", {
      conditions: [...enrolled.asked, treatedAtHome(situation), claimedInTime(situation, clause("4.5"))],
      payer: "employee-fund",
      from: enrolled.from,
      laterFrom: event.overseas ? undefined : enrolled.later,
      claimBy: lastClaimDay(situation),
      limitDecides: !inTime(situation),
      notes: [costsNote(situation)],
      assumptions: enrolled.assumes,
    });
  },
};

function outside({ event }: Situation, as: Identity): string | undefined {
  if (event.kind === "treatment") return "怀孕期间的住院治疗，这份文件没有规定，按职工医保的普通住院来问";
  return as === "unemployment-benefit" ? "领失业金期间的生育待遇，已收录的文件没有规定" : undefined;
}

const costsNote = ({ event }: Situation): string =>
  event.kind === "prenatal"
    ? "产检和产后 42 天检查，按职工医保门诊慢特病的办法报。"
    : "在定点医院，政策范围内的费用全额报销。";

const treatedAtHome = ({ event }: Situation): Asked =>
  condition("designated-hospital", clause("4.1"), "在内地的定点医院", yesNo(!event.overseas, "在内地", "在国外或港澳台，不是定点医院，不报"));

/** 四（三）: insured in the event's month and past the waiting; asked of her, or of her husband for her. */
function insuranceAsked(situation: Situation, who: Insured, { deciding, told }: Books, name: string) {
  const { event } = situation;
  const at = event.month;
  const standing = months.memberAt(deciding, at);
  const covered = months.isCovered(standing);
  const open = covered ? [] : memberCures(situation, who, deciding, (book) => months.isCovered(months.memberAt(book, at)));
  const word = EVENT_WORD[event.kind];
  const employee = paymentIn(deciding, at)?.scheme === "employer";
  const asked: Asked[] = [
    condition(
      "in-maternity-insurance",
      clause("1", "4.1"),
      `${word}当月${name}在生育保险里`,
      standing.paid
        ? met(`${monthZh(at)}已交`, event.future ? [reading("planned-payments")] : [])
        : unmet(`${monthZh(at)}没有交生育保险`, { cures: open, assumes: open.length ? [reading(event.future ? "R9" : "R8")] : [] }),
    ),
    condition("waiting-over", clause("4.3", ...(standing.fromResident ? (["4.4"] as const) : [])), `${name}的等待期（连续交满 ${months.WAITING_MONTHS} 个月）已过`, waitingFinding(standing, open)),
  ];
  const assumes: Assumption[] = [];
  if (employee) assumes.push(ownReading("employees-do-not-wait", "单位职工没有等待期，从第一个缴费月起就能报。", clause("4.1", "4.3")));
  if (!covered && standing.paid && served(unenrolled, standingAt(unenrolled, deciding, at))) {
    const text = "参加了生育保险、还在等待期的，按等待期算；虽然没参加的人医保满 10 个月就能报，文件就是这么写的。";
    assumes.push(ownReading("enrolled-must-wait", text, clause("4.1", "4.3")));
  }
  const hoped = covered ? deciding : open.length ? hypothetical(situation, who, deciding, true) : undefined;
  const from = hoped && coveredFrom(months.memberAt(hoped, at));
  return { asked, covered, from, later: covered ? undefined : months.coveredLater(told, at), assumes };
}

function waitingFinding({ waiting: end, at, nearest, fromResident }: months.Membership, open: readonly Action[]): Finding {
  const gap = nearest?.gap;
  const assumes: Assumption[] = [];
  if (gap && Math.abs(gap.length - months.NEW_WAITING_GAP) <= 1) assumes.push(reading("R2", clause("4.3")));
  if (nearest?.joined.length) assumes.push(reading("R3", clause("4.4")));
  if (fromResident) assumes.push(ownReading("resident-waiting", "居民医保连续 2 年以上转来，居民的月数抵等待期，不抵津贴的 10 个月。", clause("4.4")));
  if (end !== "none" && end !== "open" && Math.abs(end - at) <= 1) assumes.push(reading("R4", clause("4.3")));
  const after = gap ? `（之前${gapText(gap)}）` : "";
  if (end === "none") return met(`不用等${after}`, assumes);
  if (end === "open") return unmet(`等待期还没有满${after}`, { cures: open, assumes });
  const seen = `等待期到 ${monthZh(end)}满${after}`;
  return end < at ? met(seen, assumes) : unmet(seen, { cures: open, assumes });
}

/** 四（一）: covered from the month after the waiting; without waiting from the first month under this identity. */
function coveredFrom({ book, run, waiting: end, at }: months.Membership): Day | undefined {
  if (!run || end === "open") return undefined;
  const scheme = paymentIn(book, at)?.scheme;
  const other = run.counted.filter((m) => m <= at && paymentIn(book, m)?.scheme !== scheme).at(-1);
  return firstDay(Math.max(START, (other ?? 0) + 1, end === "none" ? run.first : end + 1) as Month);
}

/** The record as it would be if paid from now on, as a member or, where she has a job, by the employer. */
function hypothetical({ now, event }: Situation, { record = [] }: Insured, book: Ledger, backPay: boolean, start = now): Ledger {
  const last = lastPaidMonth(book, event.month);
  const employed = record.length > 0 && last !== undefined && paymentIn(book, last)?.scheme === "employer";
  const until = addMonths(Math.max(event.month, start) as Month, 30);
  const plan = { start, until, like: employed ? AS_EMPLOYEE : AS_MEMBER, backPay: backPay ? 3 : 0 };
  return mended(book, months.countingFor(book, event.month), plan);
}

/** R9 and back-pay for members: begin or go on by a last month, or close a short gap in time. */
function memberCures(situation: Situation, who: Insured, book: Ledger, holds: (book: Ledger) => boolean): Action[] {
  const { event, now } = situation;
  const { nearest } = months.memberAt(book, event.month);
  const effect = `到${EVENT_WORD[event.kind]}时就能享受生育保险待遇`;
  if (event.future) {
    const earliest = Math.max(now, event.month - 36);
    for (let start = event.month; start >= earliest; start = addMonths(start, -1)) {
      if (!holds(hypothetical(situation, who, book, false, start))) continue;
      const going = nearest !== undefined && nearest.last >= addMonths(start, -1);
      return [
        {
          id: going ? "keep-paying" : "enrol",
          what: going ? "生育保险接着按月交，不要断" : `参加生育保险，和职工医保一起按月交，最晚从 ${monthZh(start)}开始`,
          by: lastDay(start),
          effect,
        },
      ];
    }
  }
  const last = openGapStart({ book, at: event.month, all: [], run: undefined, nearest, paid: false, count: 0 });
  if (last === undefined) return [];
  const resident = paymentIn(book, last)?.scheme === "resident";
  const end = addMonths(last, resident ? months.RESIDENT_GAP.window : months.SHORT_GAP.window);
  if (now > end || !holds(hypothetical(situation, who, book, true))) return [];
  return [{ id: "back-pay", what: "把断缴的月份全部补上，再接着按月交", by: lastDay(end), effect }];
}

/** 四（一）第三款: without maternity insurance, ten unbroken months of employee medical insurance. */
const unenrolled: Period = {
  months: 10,
  counts: "before",
  counting: () => ({
    weigh: (paid) => (paid.scheme === "resident" ? 0 : 1),
    joins: (gap) => gap.next !== undefined && backPaidWithin(gap, months.SHORT_GAP.months, months.SHORT_GAP.window),
  }),
  backPay: months.SHORT_GAP,
  like: { scheme: "individual", from: "1950-01" },
};

function unenrolledMedical(situation: Situation, laid: Books): Ruled {
  const { event, person } = situation;
  const at = event.month;
  const standing = standingAt(unenrolled, laid.deciding, at);
  const holds = served(unenrolled, standing);
  const words = {
    enrol: "按月交职工医保",
    keepPaying: "职工医保接着按月交，不要断",
    backPay: "把断缴的月份全部补上，再接着按月交",
    effect: `交到${EVENT_WORD[event.kind]}当月，医疗费就能报`,
  };
  const byPaying = holds ? [] : cures(unenrolled, situation, standing, words);
  const byJoining = holds || byPaying.length ? [] : memberCures(situation, person, laid.deciding, (book) => months.isCovered(months.memberAt(book, at)));
  const open = [...byPaying, ...byJoining];
  const near = Math.abs(standing.count - unenrolled.months) <= 1 ? [reading("R4", clause("4.1"))] : [];
  const early = standing.nearest && standing.nearest.first < START ? [reading("R7a", clause("4.1"))] : [];
  const readings = [...near, ...early, ...(standing.nearest?.joined.length ? [reading("R3", clause("4.1"))] : [])];
  const start = servedFrom(unenrolled, standing.run);
  const gap = standing.nearest?.gap;
  const seen = `${runText(standing.nearest, addMonths(at, -1), standing.count)}${gap ? `（之前${gapText(gap)}）` : ""}`;
  return rule("medical-expense", "self", {
    conditions: [
      condition(
        "in-medical-insurance",
        clause("4.1"),
        `${EVENT_WORD[event.kind]}当月交了职工医保`,
        standing.paid
          ? met(`${monthZh(at)}已交，没有加生育保险`, event.future ? [reading("planned-payments")] : [])
          : unmet(`${monthZh(at)}没有交`, { cures: open, assumes: [reading("R8")] }),
      ),
      condition(
        "ten-months-medical",
        clause("4.1"),
        `当月之前职工医保连续交满 ${unenrolled.months} 个月`,
        standing.count >= unenrolled.months ? met(seen, readings) : unmet(seen, { cures: open, assumes: readings }),
      ),
      treatedAtHome(situation),
    ],
    payer: "employee-fund",
    from: start === undefined ? undefined : firstDay(Math.max(start, START) as Month),
    laterFrom: event.overseas || holds ? undefined : servedLater(unenrolled, laid.told, at),
    notes: [costsNote(situation), "没有加生育保险，只报医疗费，没有津贴。"],
  });
}

/* 四（二） with 四（四）–（五）: the allowance. */

/** 四（五）: births of these months may pay what is missing in one sum, up to the day before December 2027. */
const LUMP_SUM = { from: day("2026-08-01"), to: day("2026-12-31"), by: day("2027-11-30") };

export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, laid } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("allowance", "self", recordWanted, "person.contributions");
    if (as === "unemployment-benefit") {
      return notCovered("allowance", "self", outside(situation, as) ?? "", clause("4.2"), { assumptions: [reading("R11")] });
    }
    if (event.kind !== "delivery" && event.kind !== "termination") {
      const why = `${EVENT_WORD[event.kind]}没有生育津贴，只报医疗费`;
      const asked = { id: "allowance-event", required: "生产或终止妊娠", why, cites: clause("4.2") };
      return refused("allowance", "self", asked, { assumptions: [reading("R11")] });
    }
    if (as === "resident") {
      const asked = { id: "in-maternity-insurance", required: "参加生育保险", why: "居民医保没有生育津贴", cites: clause("4.2") };
      return refused("allowance", "self", asked, { notes: ["医疗费可以用居民医保报。"] });
    }
    return allowanceOf(situation, laid);
  },
};

/** Whether the ten months are or will be full in time, seen from a record. */
function tenMonths({ event }: Situation, book: Ledger) {
  const member = months.memberAt(book, event.month);
  const tenth = months.tenthFrom(book, event.month);
  const atEvent = member.paid && member.months >= months.ALLOWANCE_MONTHS;
  const from = atEvent ? event.date : tenth === undefined ? undefined : firstDay(addMonths(tenth, 1));
  return { member, atEvent, tenth, from };
}

function allowanceOf(situation: Situation, laid: Books): Ruled {
  const { event, asOf, person } = situation;
  const at = event.month;
  const last = lastClaimDay(situation);
  const inLimit = (book: Ledger): boolean => {
    const { member, from } = tenMonths(situation, book);
    return member.paid && from !== undefined && from <= last;
  };
  const now = tenMonths(situation, laid.deciding);
  const told = tenMonths(situation, laid.told);
  const scheme = paymentIn(laid.deciding, at)?.scheme;
  const joins = now.member.paid ? [] : memberCures(situation, person, laid.deciding, inLimit);
  const goingOn = inLimit(laid.told) ? laid.told : hypothetical(situation, person, laid.deciding, joins.some((one) => one.id === "back-pay"));
  const hoped = now.atEvent ? now : tenMonths(situation, goingOn);
  const lump = lumpSum(situation, laid, now.member.paid && scheme === "individual" && !now.atEvent);
  const ready = now.atEvent || lump.paidIn !== undefined || (told.from !== undefined && told.from <= asOf && told.tenth !== undefined && paymentIn(laid.paid, told.tenth) !== undefined);
  const timely = hoped.from !== undefined && hoped.from <= last;
  const keep: Action[] = timely && hoped.tenth !== undefined
    ? [{ id: "keep-paying", what: `生育保险按月交到 ${monthZh(hoped.tenth)}，不要断`, by: lastDay(hoped.tenth), effect: `${dayZh(firstDay(addMonths(hoped.tenth, 1)))}起可以申领这次的津贴` }]
    : [];
  const open = joins.length ? joins : now.member.paid ? [...keep, ...lump.actions] : [];
  const lifted = lump.paidIn !== undefined || (lump.actions.length > 0 && !(timely && inTime(situation)));
  const limitDecides = !lifted && (!inTime(situation) || (!ready && !timely && now.member.paid));
  const conditions = [
    condition(
      "in-maternity-insurance",
      clause("1", "4.4"),
      `${EVENT_WORD[event.kind]}当月在生育保险里`,
      now.member.paid
        ? met(`${monthZh(at)}已交`, event.future ? [reading("planned-payments")] : [])
        : unmet(`${monthZh(at)}没有交生育保险`, { cures: joins, assumes: joins.length ? [reading(event.future ? "R9" : "R8")] : [] }),
    ),
    condition("ten-months-paid", clause("4.2", "4.3", ...(ready && now.atEvent ? [] : (["4.5"] as const))), `生育保险连续交满 ${months.ALLOWANCE_MONTHS} 个月（等待期不算）`, tenFinding(situation, now.member, { ready, atEvent: now.atEvent, tenth: hoped.tenth, timely, lump: lump.paidIn }, open)),
    ...(lifted ? [] : [claimedInTime(situation, clause("4.5"))]),
    ...(scheme === "individual" ? [paidThroughLeave(situation, laid, { cites: clause("4.5"), valid: (payment) => payment.scheme !== "resident" && paysMaternity(payment) })] : []),
  ];
  return rule("allowance", "self", {
    conditions,
    payer: "employee-fund",
    from: lump.paidIn !== undefined ? firstDay(lump.paidIn) : now.atEvent || timely ? hoped.from : undefined,
    claimBy: last,
    limitDecides,
    amount: () => (scheme === "employer" ? employeeAmount(situation) : memberAmount(situation)),
    notes: ["津贴按月发给本人。"],
    assumptions: [
      ...(lifted ? [ownReading("lump-sum-lifts-limit", "一次补足以后再领的，不受 12 个月的限制。", clause("4.5"))] : []),
      ...(limitDecides && !timely ? [ownReading("limit-caps-waiting", "交满 10 个月要在 12 个月的申领期限以内。", clause("4.5"))] : []),
    ],
  });
}

function tenFinding(
  { event }: Situation,
  member: months.Membership,
  state: { readonly ready: boolean; readonly atEvent: boolean; readonly tenth: Month | undefined; readonly timely: boolean; readonly lump: Month | undefined },
  open: readonly Action[],
): Finding {
  const counted = member.run ? member.months : 0;
  const seen = `到${EVENT_WORD[event.kind]}当月算 ${counted} 个月${waitingText(member.waiting)}`;
  const near = Math.abs(counted - months.ALLOWANCE_MONTHS) <= 1 ? [reading("R5", clause("4.2"))] : [];
  const put = state.tenth === undefined ? "" : `，${monthZh(state.tenth)}交满 ${months.ALLOWANCE_MONTHS} 个月`;
  if (state.atEvent) return met(seen, near);
  if (state.lump !== undefined) return met(`${seen}，${monthZh(state.lump)}已经一次补足`);
  const later = [...near, reading("R7b", clause("4.5"))];
  return state.ready ? met(`${seen}${put}`, later) : unmet(`${seen}${put}${put && !state.timely ? "，那时已过申领期限" : ""}`, { cures: open, assumes: later });
}

const waitingText = (end: months.Membership["waiting"]): string =>
  end === "none" ? "" : end === "open" ? "（还在等待期）" : `（等待期到 ${monthZh(end)}）`;

/** 四（五）第四款: the missing months in one payment; `paidIn` when it was made, `actions` while it can be. */
function lumpSum(situation: Situation, { paid }: Books, may: boolean): { readonly paidIn?: Month; readonly actions: Action[] } {
  const { event, asOf } = situation;
  if (!may || event.date < LUMP_SUM.from || event.date > LUMP_SUM.to) return { actions: [] };
  const tenth = months.tenthFrom(paid, event.month);
  const ahead = paid.months.flatMap((payment, index) => {
    const m = addMonths(paid.first, index);
    return payment?.paidIn !== undefined && month(payment.paidIn) < m && m > event.month ? [month(payment.paidIn)] : [];
  });
  const paidIn = Math.max(...ahead) as Month;
  if (tenth !== undefined && ahead.length > 0 && paidIn <= month(LUMP_SUM.by)) return { paidIn, actions: [] };
  if (asOf > LUMP_SUM.by) return { actions: [] };
  return {
    actions: [
      { id: "lump-sum", what: "把还差的生育保险费一次交齐", by: LUMP_SUM.by, effect: "交完就可以申领这次的津贴" },
    ],
  };
}

const SHARE = 0.6;
const DAYS_A_MONTH = 30;

/** 四（二）: last year's average wage of the region × 60 % ÷ 30 × days. */
function memberAmount(situation: Situation) {
  const year = yearBefore(situation.event);
  const wage = averageWage(situation, ["650000"], year);
  const computed = allowanceAmount(situation, {
    basis: wage && monthlyBasis(wage.value, `${year} 年自治区全口径城镇单位就业人员月平均工资`, wage),
    share: SHARE,
    divisor: DAYS_A_MONTH,
    divisorWritten: true,
  });
  const open = !wage || wage.status === "unconfirmed" ? [figurePath(`average-wage:650000:${year}`)] : [];
  return { ...computed, missing: [...open, ...computed.missing] };
}

/** 四（四）: an employee's allowance follows Order 619, from the employer's average wage of last year. */
function employeeAmount(situation: Situation) {
  const wage = situation.person.facts.employerAverageWage;
  const basis = wage === undefined ? undefined : monthlyBasis(wage, "单位上年度职工月平均工资（你提供的）");
  const computed = allowanceAmount(situation, { basis, divisor: DAYS_A_MONTH });
  return { ...computed, missing: [...(basis ? [] : ["person.employerAverageWage"]), ...computed.missing] };
}

/* 四（三） and 四（五）第二款: through an unemployed wife's husband. */

export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: (situation) => {
    const { spouse, event } = situation;
    if (!spouse) return undefined;
    if (event.kind === "treatment") return notCovered("medical-expense", "spouse", outside(situation, "none") ?? "", clause("4.1"), { assumptions: [reading("R11")] });
    const shared = [
      withoutJob(situation, clause("4.5")),
      inBasicInsurance(situation),
      treatedAtHome(situation),
      condition("not-reimbursed-twice", clause("4.5"), "这次怀孕没有用居民医保报过", yesNo(!situation.residentReimbursed, "居民医保没有报过", "居民医保已经报过，只能选一个")),
      claimedInTime(situation, clause("4.5")),
    ];
    if (!spouse.record) {
      const asked = condition("in-maternity-insurance", clause("4.3"), "丈夫在生育保险里，过了等待期", unknown("还不知道丈夫的缴费记录", "spouse.contributions"));
      return rule("medical-expense", "spouse", { conditions: [asked, ...shared] });
    }
    const laid = books(situation, spouse.record, "here");
    const his = insuranceAsked(situation, spouse, laid, "丈夫");
    const benefitsJob = paymentIn(laid.deciding, event.month)?.scheme === "unemployment-benefit";
    const insured = benefitsJob ? [condition("earner-insured", clause("4.3"), "丈夫在职或灵活就业参保", unmet("丈夫在领失业金"))] : [];
    return rule("medical-expense", "spouse", {
      conditions: [...his.asked, ...insured, ...shared],
      payer: "employee-fund",
      from: his.from,
      laterFrom: event.overseas ? undefined : his.later,
      claimBy: lastClaimDay(situation),
      limitDecides: !inTime(situation),
      notes: ["和居民医保只能选一个，哪个报得多选哪个。", costsNote(situation)],
      assumptions: [
        ...his.assumes,
        ownReading("spouse-needs-maternity", "丈夫要参加了生育保险才行；只交职工医保满 10 个月的，只管他自己。", clause("4.1", "4.3")),
      ],
    });
  },
};

/** 四（三）: the unemployed spouse is herself in basic medical insurance, anywhere. */
function inBasicInsurance(situation: Situation): Asked {
  const { person, event } = situation;
  const required = "本人当月在基本医保里（居民医保也算）";
  if (!person.record) return condition("in-basic-insurance", clause("4.3", "4.5"), required, unknown("还不知道本人的参保", "person.contributions"));
  const paid = paymentIn(books(situation, person.record, "anywhere").deciding, event.month);
  return condition("in-basic-insurance", clause("4.3", "4.5"), required, yesNo(paid !== undefined, `${monthZh(event.month)}在参保`, `${monthZh(event.month)}没有参保`));
}

/* 四（五）第二款: resident insurance. */

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) => {
    const { event } = situation;
    const insured = insuredAsResident(situation, clause("4.5"));
    if (!insured) return undefined;
    if (event.kind === "treatment") return notCovered("medical-expense", "resident", "怀孕期间的住院治疗，这份文件没有规定", clause("4.5"), { assumptions: [reading("R11")] });
    if (insured.elsewhere) return notCovered("medical-expense", "resident", "居民医保不在克拉玛依，按参保地的规定报", clause("4.5"));
    const outpatientBirth = (event.kind === "delivery" || event.kind === "termination") && event.setting === "outpatient";
    if (outpatientBirth && event.kind === "delivery") {
      return notCovered("medical-expense", "resident", "居民医保写的是住院分娩，门诊的没有规定", clause("4.5"));
    }
    return rule("medical-expense", "resident", {
      conditions: [insured.asked, treatedAtHome(situation)],
      payer: "resident-fund",
      notes: [event.kind === "prenatal" ? "产检按居民医保普通门诊报。" : "按居民医保住院的办法报。"],
      assumptions: event.kind === "termination" ? [ownReading("termination-counts", "终止妊娠的医疗费，和住院分娩一样报。", clause("4.5"))] : [],
    });
  },
};
