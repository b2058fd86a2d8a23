/** 渝医保发〔2024〕12号 in plain Chinese: every sentence that its rules need. */
import { lastDay, month, monthZh, runsOf } from "../base/calendar.ts";
import type { conditionsOf12, readingsOf12, saidIn12 } from "../documents/chongqing-2024-12/index.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { IdsOf, PaperWords, RulesIn, Say } from "../rules/words.ts";
import { eventNotPaidWords, leftWords } from "./seen.ts";
import { sharedConditions } from "./shared-conditions.ts";
import { dayWords, goingOn, monthWords, SCHEME_WORD, spanWords, thatMonth } from "./terms.ts";

const NOT_EMPLOYERS = "当月由单位交；单位职工的规定，这份文件没有写，可以打 12393 问";
const ON_BENEFIT = "当月在领失业金，由社保局代交；这份文件没有写这种情况，可以打 12393 问";
const maybeEmployed = ({ month, last }: Readonly<Record<"month" | "last", string>>) =>
  `单位在重庆交到 ${monthWords(last)}，${monthWords(month)}的还没有到账；如果还在职，归单位职工的规定管，这份文件没有写`;

interface Count {
  readonly months: number;
  readonly first: string;
  readonly last: string;
  readonly residents: number;
  readonly weighed: number;
  readonly gapFirst: string;
  readonly gapLast: string;
  readonly gapMonths: number;
  readonly gapLate: number;
  readonly lostFirst: string;
  readonly lostLast: string;
  readonly lostBy: string;
  readonly leftOut: number;
}

/** The run up to the event, and what resident months in it weigh. */
function runWords({ months, first, last, residents, weighed }: Count, say: Say): string {
  if (months === 0) return `从${thatMonth(say)}才开始算，前面还没有能算的月份`;
  const weights = residents > 0 ? `（居民医保 ${residents} 个月折成 ${weighed} 个月）` : "";
  const holes = residents === 0 && month(last) - month(first) + 1 > months ? "（中间的空档不算）" : "";
  return `${spanWords(first, last)}，连续的算 ${months} 个月${weights}${holes}`;
}

/** The gap before the run, and why back-payments in it join nothing; what was told is never denied. */
function gapWords({ gapFirst, gapLast, gapMonths, gapLate, lostFirst, lostLast, lostBy }: Count): string {
  if (gapMonths === 0) return "";
  const span = spanWords(gapFirst, gapLast);
  const over = lostBy === "" ? "" : `补缴期到 ${dayWords(lostBy)}，已经过了`;
  const isLost = lostFirst === gapFirst;
  const [seen, open] =
    gapLate === 0
      ? ["没有在重庆按时交", isLost ? over : "还没有补上"]
      : gapLate === gapMonths
        ? ["没有按时交，是后来补的", "补得晚了"]
        : [`没有按时交，只补了 ${gapLate} 个月`, isLost ? `没有全部补上，${over}` : "没有全部补上"];
  // A gap before it that can be closed no more: closing the nearer one does not help.
  const before = lostBy === "" || isLost ? "" : `；这一段补上也不够，再往前 ${spanWords(lostFirst, lostLast)}的${over}`;
  return `；${span}${seen}，${gapMonths > 3 ? "中断超过 3 个月" : open}，再往前的接不上${before}`;
}

/** R13: months as a resident that are told, and too few to weigh. */
const leftOutWords = ({ leftOut }: Count): string =>
  leftOut === 0 ? "" : `；以前在重庆连续参保 ${leftOut} 个月，不到 24 个月，居民医保的不折算`;

const costs = ({ benefit }: Say): string => (benefit === "genetic-testing" ? "检测费" : "医疗费");
const payable = (say: Say): string => `不断缴，这次的${costs(say)}就能报`;
/** 「2025 年 3 月到 5 月」, 「2025 年 3 月、2025 年 5 月」 of the months to pay afterwards. */
export const closesWords = (closes: NonNullable<DecidedAction["closes"]>): string =>
  runsOf(closes)
    .map(([first, last]) => (first === last ? monthZh(first) : `${monthZh(first)}到 ${monthZh(last)}`))
    .join("、");
/** Where the last day is a month's own: that month must be paid too. */
export const alsoPay = ({ by, start }: DecidedAction): string =>
  start !== undefined && by === lastDay(start) ? `，${monthZh(start)}也要交` : "";

export const chongqing12Words: PaperWords<
  RulesIn<typeof conditionsOf12>,
  IdsOf<(typeof saidIn12)["note"]>,
  IdsOf<(typeof saidIn12)["premise"]> | "R11",
  RulesIn<typeof readingsOf12>["id"]
> = {
  conditions: {
    "pays-for-herself": {
      required: (say) => `${thatMonth(say)}自己交职工医保`,
      observed: {
        individual: "自己交",
        "nobody-yet": "当月在重庆还没有到账的缴费，按自己交的规定看",
        "employer-member": NOT_EMPLOYERS,
        "on-unemployment-benefit": ON_BENEFIT,
        "job-may-go-on": maybeEmployed,
      },
    },
    "moved-to-employer": {
      required: "自己交的月数接到了单位",
      observed: {
        moved: "从自己交转到单位，月数接着算",
        "employer-member": "当月由单位交，没有自己交的月份接过来；单位职工的规定，这份文件没有写，可以打 12393 问",
        "not-joined": "当月由单位交；自己交过的月份，中间断了，没有接上单位的",
      },
    },
    "allowance-in-scope": {
      required: "参加的是有生育津贴的那种保险",
      observed: {
        "employer-member": NOT_EMPLOYERS,
        "on-unemployment-benefit": ON_BENEFIT,
        "job-may-go-on": maybeEmployed,
        resident: "居民医保没有生育津贴",
        "medical-costs-only": "自己交职工医保的，重庆只报医疗费，没有生育津贴",
      },
    },
    "allowance-event": sharedConditions["allowance-event"],
    "designated-hospital": {
      required: "在内地的定点医院看",
      observed: {
        abroad: "在国外或港澳台，重庆的生育待遇不报",
        "outside-the-city": "在市外；去的是定点医院，就能报",
        "in-the-city": "在重庆市内",
      },
    },
    "in-benefit-period": {
      required: ({ month: m }) => `${monthZh(m)}在重庆交了职工医保`,
      observed: {
        ...eventNotPaidWords("职工医保"),
        paid: (data, { now }) => `${monthWords(data.month)}${month(data.month) > now ? "按计划会交" : "交了"}`,
        "paid-afterwards": (data, { now }) =>
          month(data.paidIn) > now
            ? `${monthWords(data.month)}的，打算 ${monthWords(data.paidIn)}补交`
            : `${monthWords(data.month)}的是 ${monthWords(data.paidIn)}补交的，还在期限里`,
        "paid-late": (data) =>
          `${monthWords(data.month)}的是 ${monthWords(data.paidIn)}补交的，没有和前后的月份接上，这里不算`,
        "other-kind": (data) => `${monthWords(data.month)}是按${SCHEME_WORD[data.scheme]}交的，不是职工医保`,
      },
    },
    "months-paid": {
      required: (say) => `${thatMonth(say)}之前，在重庆连续交满 6 个月`,
      observed: {
        counted: (data, say) => runWords(data, say),
        "too-few": (data, say) =>
          `${runWords(data, say)}${data.months === 0 ? "" : "，还不到 6 个月"}${gapWords(data)}${leftOutWords(data)}`,
        "broken-off": (data, say) =>
          `${runWords(data, say)}；${say.month > say.now ? "照现在说的，" : ""}之后到${thatMonth(say)}，超过 3 个月没有接上，和当月连不起来`,
        "too-few-left": ({ last, ...data }) =>
          `${last === "" ? "" : `${monthWords(last)}以后断得太久，前面的接不上；`}${leftWords(data)}，不够 ${data.wanted} 个月`,
        "nothing-counted": (_, say) => `${thatMonth(say)}和以前，还没有能算的月份`,
      },
    },
    "months-before-gap": {
      required: "当月是补缴的，断缴以前要已经连续交满 6 个月",
      observed: {
        counted: ({ months }) => `断缴以前算 ${months} 个月`,
        "too-few": ({ months }) => `断缴以前只算 ${months} 个月，补缴当月的费用还不能报`,
      },
    },
    "tier-two": {
      required: "做检测那个月交的是二档",
      observed: {
        "not-told": "还没有说交的是一档还是二档",
        "tier-two": "交的是二档",
        "tier-one": "交的是一档，一档不报基因检测",
      },
    },
  },
  notes: {
    "by-the-standard": "能报的部分按职工生育保险的标准算，具体金额以医院结算为准。",
    "over-the-limit": "门诊费用超过生育限额以后，剩下的按灵活就业人员的普通门诊统筹报。",
    "go-on-yourself": "离职了的，3 个月内可以自己接着交，以前的月数接着算。",
    "gap-need-not-be-paid": (_, say) =>
      `单位的或失业金的停了以后，文件没有要求补缴：3 个月内自己接着交，以前的月数就接着算，这次${thatMonth(say)}的${costs(say)}也能报。补上的，断的那几个月的费用也能报。`,
    "one-limit-a-pregnancy": "报销比例和限额跟单位职工一样，一个孕期一个限额；文件没有写具体数字。",
    "medical-line": "医疗费能不能报，看“生育医疗费”那一项。",
    "ask-as-termination": "人工流产、引产请把“什么事”改成“流产、引产”，再看一次。",
  },
  premises: {
    "normal-benefits": "从单位或失业金转来的空档，文件没有要求补缴；这里按月数接着算。",
    "resident-months": "居民医保只折算转过来以前没有断过的那一段，加起来只进位一次。",
    "designated-hospital": "在市外看的，要是定点医院才报；这里按去的是定点医院算。",
    "back-pay-window": ({ first, last, by }) =>
      `断缴要在 3 个月内恢复、补上，哪天截止文件没有写，这里算到最后缴费月之后第 4 个月的月底：${spanWords(String(first), String(last))}的，算到 ${dayWords(String(by))}。`,
    "two-in-one-month": "同一个月有两种缴费的，这里只按一种算。",
    R11: (_, { benefit, kind }) =>
      benefit === "allowance" && kind !== "delivery" && kind !== "termination"
        ? "生育津贴只在生产、流产或引产时才有。"
        : "当月在领失业金的，生育待遇已收录的文件没有写。",
  },
  readings: {
    "link-back-paid": "从居民医保转为自己交，中间有空档的，不超过 3 个月并且补上了才算没断。",
  },
  actions: {
    "back-pay": ({ closes = [], ...act }, say) => ({
      what:
        closes.length > 0
          ? `自己把职工医保 ${closesWords(closes)}的全部补上${goingOn(act, say)}`
          : "自己接着按月交职工医保，不要断；开始晚了，中间断的月份要一起补上",
      // What is brought differs from gap to gap: an answer that ends with one gap's window may offer the next.
      effect:
        closes.length > 0
          ? `${closesWords(closes)}的补上了，前后的月份就连得上；${say.future ? payable(say) : `这次的${costs(say)}就能报`}`
          : say.future
            ? payable(say)
            : `全部补上，这次的${costs(say)}就能报`,
    }),
    enrol: ({ by, start }, say) =>
      by === undefined
        ? { what: "自己参加重庆的职工医保，按月交", effect: `连续交满 6 个月，下个月起的${costs(say)}就能报` }
        : {
            what: `自己参加重庆的职工医保，按月交${start === undefined ? "" : `，最晚从 ${monthZh(start)}开始`}`,
            effect: payable(say),
          },
    "keep-paying": (act, say) => ({ what: `自己接着按月交职工医保${alsoPay(act)}，不要断`, effect: payable(say) }),
  },
};
