/** 渝医保发〔2025〕37号: Chongqing, taking part for the long term; its 三 decides the husband's and the resident route. In force from 2025-09-09. */
import { paidThen } from "./paid-then.ts";
import type { Action, Assumption } from "../../assessment/assessment.ts";
import { addMonths, day, firstDay, month, monthZh, type Month } from "../../base/calendar.ts";
import { condition, met, unknown, unmet, yesNo, type Asked } from "../condition.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";
import type { Contribution } from "../../facts/facts.ts";
import { notCovered, rule, waiting, type BenefitRule } from "../line.ts";
import { countedAt, cures, ifPaidFromNow, served, servedFrom, servedLater, standingAt } from "../qualifying.ts";
import type { Period, Standing } from "../qualifying.ts";
import { ownReading, reading } from "../readings.ts";
import { countThrough, paymentIn, paysMaternity, type Counting, type Gap, type Payment, type Run } from "../record.ts";
import type { RouteRules } from "../../telling/routes.ts";
import { books, type Books, type Reach, type Situation } from "../situation.ts";
import { EVENT_WORD, SCHEME_WORD, gapText, runText } from "../wording.ts";
import { treatedInChina } from "./chongqing-2024-12/index.ts";
import { insuredAsResident } from "./resident.ts";
import { isWife, withoutJob } from "./spouse.ts";

const LATER = "资格和参保的问题，以后的版本会加进来";

export const chongqing2025no37 = {
  id: "cq-2025-37",
  number: "渝医保发〔2025〕37号",
  title: "关于贯彻落实《重庆市健全基本医疗保险参保长效机制实施方案》有关问题的通知",
  place: "500000",
  placeName: "重庆市",
  inForce: { from: day("2025-09-09") },
  clauses: {
    "1.1": {
      label: "一、1",
      role: "not-loaded-yet",
      summary: "市外户籍人员指内地其他地方的人和有居住证的港澳台居民。",
      decides: LATER,
    },
    "1.2": {
      label: "一、2",
      role: "not-loaded-yet",
      summary: "市外户籍的人第一次参保或断缴超过 3 个月，未到年龄、没在外地退休的，可以自己交职工医保。",
      decides: LATER,
    },
    "1.3": {
      label: "一、3",
      role: "not-loaded-yet",
      summary: "本市户籍、在外地退休的人也能参保；退休待遇看两边的缴费年限。",
      decides: LATER,
    },
    "1.4": {
      label: "一、4",
      role: "not-loaded-yet",
      summary: "新生儿 90 天内凭出生医学证明参加居民医保。",
      decides: LATER,
    },
    "2.1": { label: "二、1", role: "not-loaded-yet", summary: "个人账户的钱可以给参保的近亲属用。", decides: LATER },
    "2.2": {
      label: "二、2",
      role: "not-loaded-yet",
      summary: "退伍、换工作断缴的，3 个月内参加当年居民医保只交个人部分。",
      decides: LATER,
    },
    "3.1": {
      label: "三、1",
      role: "rule",
      summary:
        "丈夫在单位参加生育保险，从 2025 年 6 月起连续交满 6 个月，没工作的妻子可以报生育医疗费，没有津贴；和居民医保只能选一个，报过的要先退。",
      decides: "用丈夫的生育保险报",
      conditions: [
        "husband-insured-by-employer",
        "husband-six-months",
        "unemployed",
        "spouse-is-husband",
        "not-reimbursed-twice",
      ],
    },
    "3.2": {
      label: "三、2",
      role: "rule",
      summary: "居民医保：门诊计划生育手术按普通门诊报；住院剖宫产、并发症、终止妊娠按住院报。",
      decides: "居民医保报哪些",
      conditions: ["named-treatment", "insured-as-resident"],
    },
    "4.1": {
      label: "四、1",
      role: "not-loaded-yet",
      summary: "连续参保激励和零报销激励怎么积累、什么时候清零。",
      decides: LATER,
    },
    "4.2": {
      label: "四、2",
      role: "not-loaded-yet",
      summary: "激励年限从 2025 年起算，职工医保的年限不算。",
      decides: LATER,
    },
    "5.1": { label: "五、1", role: "not-loaded-yet", summary: "新生儿等特殊人群的等待期。", decides: LATER },
    "5.2": {
      label: "五、2",
      role: "not-loaded-yet",
      summary: "没有连续参保的人有等待期；断缴不超过 3 个月并补上的算连续。",
      decides: LATER,
    },
    "5.3": {
      label: "五、3",
      role: "not-loaded-yet",
      summary: "居民医保在集中参保期里什么时候交、什么时候起享受。",
      decides: LATER,
    },
    "5.4": {
      label: "五、4",
      role: "not-loaded-yet",
      summary: "每断保 1 年，大病保险的最高额度降低一些。",
      decides: LATER,
    },
  },
} as const satisfies PolicyDocument;

const clause = citing(chongqing2025no37);

/* 三、1: an unemployed wife through her husband's maternity insurance. */

const COUNTED_SINCE = month("2025-06");
const SIX = 6;
/** The first month whose costs can count: six months after the counting began. */
const EARLIEST = addMonths(COUNTED_SINCE, SIX);

const asEmployee: Counting = {
  weigh: (paid) => (paid.scheme === "employer" && paysMaternity(paid) ? 1 : 0),
  joins: (gap) => gap.next !== undefined && gap.backPaidIn !== undefined,
};

/** 三、1: payments in Chongqing. */
export const REACH: Reach = "here";

/** Six months as an employee, of which those before June 2025 do not count. */
const husbandsSixMonths: Period = {
  months: SIX,
  counts: "before",
  counting: () => asEmployee,
  like: { scheme: "employer", from: "1950-01" },
  also: ({ at }) => at >= EARLIEST,
};

/** 三、1: medical costs of an unemployed wife through her husband's maternity insurance. */
export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: (situation) => {
    const { spouse, person } = situation;
    if (!spouse) return undefined;
    const shared = [
      withoutJob(situation, clause("3.1")),
      condition(
        "spouse-is-husband",
        clause("3.1"),
        "用的是丈夫的生育保险",
        yesNo(!isWife(situation, spouse), "是丈夫", "文件只说了男职工的妻子"),
      ),
      treatedInChina(situation),
      notReimbursedTwice(situation),
    ];
    if (!spouse.record) return rule("medical-expense", "spouse", { conditions: [untold(situation), ...shared] });
    const { asked, from, later, counted } = husbandInsured(situation, spouse.record);
    const refusedAnyway = shared.some(({ finding }) => finding.outcome === "unmet" && !finding.cures?.length);
    return rule("medical-expense", "spouse", {
      conditions: [...asked, ...shared],
      payer: "employee-fund",
      from,
      laterFrom: refusedAnyway ? undefined : later,
      how: () => ["只报医疗费，没有生育津贴；和居民医保只能选一个。"],
      assumptions: person.record?.some((stretch) => stretch.scheme === "individual")
        ? [ownReading("own-insurance", "文件只要求妻子没有工作，没有说她自己交了职工医保就不行。", clause("3.1"))]
        : [],
      counted,
    });
  },
};

const sixRequired = ({ event }: Situation) =>
  `从 2025 年 6 月算起，丈夫在${EVENT_WORD[event.kind]}当月之前连续交满 ${SIX} 个月`;

/** His record is not told: before December 2025 nobody's six months can be full, afterwards it decides. */
function untold(situation: Situation): Asked {
  const finding =
    situation.event.month < EARLIEST
      ? unmet(`从 2025 年 6 月算起，最早要到 ${monthZh(EARLIEST)}才满`)
      : unknown("还不知道丈夫的缴费记录", "spouse.contributions");
  return condition("husband-six-months", clause("3.1"), sixRequired(situation), finding);
}

/** An employee in the event's month, with six months before it. */
function husbandInsured(situation: Situation, record: readonly Contribution[]) {
  const { event, now } = situation;
  const laid = books(situation, record, REACH);
  const standing = standingAt(husbandsSixMonths, laid.deciding, event.month);
  const held = served(husbandsSixMonths, standing);
  const open = held ? [] : husbandsCures(situation, record, laid, standing);
  const payment = paymentIn(laid.deciding, event.month);
  const before = addMonths(event.month, -1);
  const near = sinceJune(standing.nearest);
  const counted = countThrough(near, before);
  const gap = near?.gap && near.gap.last + near.gap.length >= COUNTED_SINCE ? near.gap : undefined;
  const seen = `${runText(near, before, counted)}${gap ? `（之前 ${gapText(gap)}）` : ""}`;
  const read = husbandReadings(near?.joined ?? [], gap, counted);
  if (open.length > 0) read.push(reading(event.future ? "R9" : "R7c"));
  const asked = [
    condition(
      "husband-insured-by-employer",
      clause("3.1"),
      `${EVENT_WORD[event.kind]}当月丈夫由单位参加生育保险`,
      standing.paid
        ? paidThen(situation, "单位")
        : unmet(payment ? unfit(payment) : "丈夫那个月没有交费", { cures: open }),
    ),
    condition(
      "husband-six-months",
      clause("3.1"),
      sixRequired(situation),
      (standing.run !== undefined || near?.last === before) && counted >= SIX
        ? met(seen, read)
        : unmet(seen, { cures: open, assumes: read }),
    ),
  ];
  const until = addMonths(Math.max(now, event.month) as Month, SIX);
  const planned = event.future ? ifPaidFromNow(husbandsSixMonths, situation, laid.deciding, until) : laid.told;
  const { run } = open.length > 0 ? standingAt(husbandsSixMonths, planned, event.month) : standing;
  const start = servedFrom(husbandsSixMonths, run);
  return {
    asked,
    from: start === undefined ? undefined : firstDay(Math.max(start, EARLIEST) as Month),
    later: servedLater(husbandsSixMonths, laid.told, Math.max(event.month, EARLIEST - 1) as Month),
    counted: () => countedAt(husbandsSixMonths, near, event.month),
  };
}

/** The part of a run that counts; none of it when it ended before June 2025. */
function sinceJune(run: Run | undefined): Run | undefined {
  if (run === undefined || run.first >= COUNTED_SINCE) return run;
  const counted = run.counted.filter((m) => m >= COUNTED_SINCE);
  return run.last < COUNTED_SINCE
    ? undefined
    : { ...run, first: COUNTED_SINCE, counted, sums: counted.map((_, index) => index + 1) };
}

const unfit = (payment: Payment): string =>
  payment.scheme === "employer"
    ? "丈夫那个月没有交生育保险，或者是后来补的、没有接上"
    : `丈夫那个月是${SCHEME_WORD[payment.scheme]}`;

/** For an event to come: his job goes on or he takes one up again. For one past: only what his employer still owes. */
function husbandsCures(
  situation: Situation,
  record: readonly Contribution[],
  laid: Books,
  standing: Standing,
): Action[] {
  const effect = "可以用丈夫的生育保险报医疗费";
  if (situation.event.future) {
    if (!record.some((stretch) => stretch.scheme === "employer")) return [];
    const words = { enrol: "丈夫由单位参保并按月交费", keepPaying: "丈夫的单位参保不要断", backPay: "", effect };
    return cures(husbandsSixMonths, situation, standing, words);
  }
  return served(husbandsSixMonths, standingAt(husbandsSixMonths, laid.told, standing.at))
    ? [{ id: "back-pay", what: "请丈夫的单位把说好的月份补上", effect }]
    : [];
}

function husbandReadings(joined: readonly Gap[], gap: Gap | undefined, counted: number): Assumption[] {
  const near = Math.abs(counted - SIX) <= 1 ? [reading("R4", clause("3.1"))] : [];
  const healed = joined.some((one) => one.last + one.length >= COUNTED_SINCE) ? [reading("R3", clause("3.1"))] : [];
  const text = "丈夫只要有一个月没交，就重新数 6 个月；文件没有给职工的断缴期限。";
  return [...near, ...healed, ...(gap ? [ownReading("husband-gap", text, clause("3.1"))] : [])];
}

/** 三、1: what resident insurance paid for this pregnancy is given back first. */
const notReimbursedTwice = ({ residentReimbursed }: Situation): Asked =>
  condition(
    "not-reimbursed-twice",
    clause("3.1"),
    "这次怀孕没有用居民医保报过，或者报过的已经退回",
    residentReimbursed
      ? unmet("居民医保已经报过", {
          cures: [
            {
              id: "return-resident-reimbursement",
              what: "先把居民医保报过的生育医疗费退回",
              effect: "退回以后，可以改用丈夫的生育保险报",
            },
          ],
        })
      : met("居民医保没有报过"),
  );

/* 三、2: what resident insurance pays. */

/** The fact that decides whether 三、2 names a treatment. */
type Wanted = "event.setting" | "event.procedure";

/** How 三、2 names this treatment, or the missing fact that decides it. */
function namedForResidents({ event }: Situation): "outpatient" | "inpatient" | "no" | Wanted {
  const { kind } = event;
  if (kind === "delivery" || kind === "treatment") {
    const named = (kind === "delivery" && event.caesarean) || event.complication;
    return named && event.setting === "inpatient" ? "inpatient" : "no";
  }
  if (kind === "prenatal" && !event.complication) return "no";
  const { setting } = event;
  if (setting === undefined) return "event.setting";
  if (kind === "prenatal") return setting === "inpatient" ? "inpatient" : "no";
  if (setting === "outpatient") {
    return kind === "family-planning" || event.procedure !== undefined ? "outpatient" : "no";
  }
  if (kind === "termination") return "inpatient";
  if (event.procedure === undefined) return "event.procedure";
  return event.procedure === "abortion" || event.procedure === "induced-labour" ? "inpatient" : "no";
}

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) => {
    const { event } = situation;
    const required = "住院剖宫产、并发症、终止妊娠，或门诊计划生育手术";
    const insured = insuredAsResident(situation, clause("3.2"));
    if (!insured) return undefined;
    const named = insured.elsewhere || event.overseas ? "no" : namedForResidents(situation);
    if (named === "no") {
      const why = insured.elsewhere ? "居民医保不在重庆，按参保地的规定报" : "居民医保的这种情况，已收录的文件没有规定";
      return notCovered("medical-expense", "resident", why, clause("3.2"), {
        notes: event.kind === "termination" ? ["如果做的是门诊人工流产手术，请按“计划生育手术”来查。"] : [],
      });
    }
    if (named === "event.setting" || named === "event.procedure") {
      return waiting("medical-expense", "resident", { id: "named-treatment", required, cites: clause("3.2") }, named);
    }
    return rule("medical-expense", "resident", {
      conditions: [
        condition(
          "named-treatment",
          clause("3.2"),
          required,
          met(named === "inpatient" ? "属于住院能报的情况" : "属于门诊计划生育手术"),
        ),
        insured.asked,
      ],
      payer: "resident-fund",
      how: () => [named === "inpatient" ? "按居民医保住院的办法报。" : "按居民医保普通门诊的办法报。"],
      assumptions: [ownReading("resident-waiting", "这里认为居民医保已经过了待遇等待期。", clause("5.2"))],
    });
  },
};

/* 三: her own, her husband's and resident insurance beside each other. */

export const routes: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: () => ({
        text: "用自己的和用丈夫的，能不能都报、哪个报得多，文件没有写。",
        ask: "用自己的医保和用丈夫的生育保险各能报多少，能不能都报",
        cites: clause("3.1"),
      }),
    },
    {
      between: ["spouse", "resident"],
      exclusive: {
        text: "用丈夫的生育保险和用居民医保，一次怀孕只能选一个；居民医保报过的，退回以后可以改用丈夫的。",
        cites: clause("3.1"),
      },
      costs: (_his, residents) => ({
        text:
          residents.verdict === "not-covered"
            ? "用丈夫的，文件写明可以报；居民医保的这种情况，文件没有写。"
            : "两边各能报多少，文件没有写。",
        ask: "同一笔费用，用丈夫的生育保险和用居民医保各能报多少",
        cites: clause("3.1", "3.2"),
      }),
    },
  ],
  allowance: {
    spouse: { text: "用丈夫的，只报医疗费，没有津贴。", cites: clause("3.1") },
    resident: { text: "用居民医保，文件只写了报医疗费，没有写津贴。", cites: clause("3.2") },
  },
};
