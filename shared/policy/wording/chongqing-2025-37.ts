/** 渝医保发〔2025〕37号 in plain Chinese: every sentence that its rules need. */
import { dayZh, month, monthZh } from "../base/calendar.ts";
import type { husbandsConditions, saidOfHusband } from "../documents/chongqing-2025-37/husband.ts";
import type {
  residentsConditions,
  residentsReadings,
  saidOfResidents,
} from "../documents/chongqing-2025-37/residents.ts";
import type { IdsOf, PaperWords, RulesIn } from "../rules/words.ts";
import { alsoPay, chongqing12Words, closesWords } from "./chongqing-2024-12.ts";
import { notPaidWords, PAY_THEN, yet } from "./seen.ts";
import { goingOn, monthWords, SCHEME_WORD, spanWords, thatMonth, thatTime } from "./terms.ts";

interface Count {
  readonly months: number;
  readonly first: string;
  readonly last: string;
  readonly gapFirst: string;
  readonly gapLast: string;
  readonly gapMonths: number;
}

/** His months in a row since June 2025. */
const runWords = ({ months, first, last }: Count): string =>
  months === 0
    ? "2025 年 6 月以后，还没有能算的月份"
    : `${spanWords(first, last)}，连续 ${months} 个月${first === "2025-06" ? "（以前的不算）" : ""}`;
const gapWords = ({ gapFirst, gapLast, gapMonths }: Count): string =>
  gapMonths === 0 ? "" : `；${spanWords(gapFirst, gapLast)}单位没有按时交，再往前的接不上`;

const HIS_EFFECT = "不断缴，就能用丈夫的生育保险报这次的医疗费";
const RESIDENT_EFFECT = "这次的医疗费就能用居民医保报";
const ask = "可以打 12393 问";

export const chongqing37Words: PaperWords<
  RulesIn<typeof husbandsConditions> | RulesIn<typeof residentsConditions>,
  IdsOf<(typeof saidOfHusband)["note"]> | IdsOf<(typeof saidOfResidents)["note"]>,
  IdsOf<(typeof saidOfHusband)["premise"]> | IdsOf<(typeof saidOfResidents)["premise"]> | "R11",
  RulesIn<typeof residentsReadings>["id"]
> = {
  conditions: {
    "his-insurance": {
      required: (say) => `${thatMonth(say)}丈夫由单位参保`,
      observed: {
        "nobody-pays": "没有说丈夫当月按别的身份参保",
        employer: "丈夫当月由单位交",
        otherwise: (data) => `丈夫 ${monthWords(data.month)}是${SCHEME_WORD[data.scheme]}，不是由单位参保`,
        "unemployment-benefit-then": "丈夫当月在领失业金；而且最早到 2025 年 12 月，才能用丈夫的报",
        "unemployment-benefit": `丈夫当月在领失业金；这份文件没有写这种情况，${ask}`,
      },
    },
    unemployed: {
      required: (say) => `${thatTime(say)}，本人没有工作`,
      observed: {
        unemployed: "没有工作",
        employed: "有工作，要用自己的参保",
        "not-told": "还没有说有没有工作",
      },
    },
    "spouse-is-husband": {
      required: "用的是丈夫的生育保险",
      observed: { husband: "是丈夫", wife: "用的是妻子的；文件只写了男职工的妻子" },
    },
    "designated-hospital": chongqing12Words.conditions["designated-hospital"],
    "in-maternity-insurance": {
      required: (say) => `${thatMonth(say)}丈夫由单位交生育保险`,
      observed: {
        ...notPaidWords("生育保险"),
        paid: (data, { now }) =>
          `丈夫的单位 ${monthWords(data.month)}${month(data.month) > now ? "按计划会交" : "交了"}`,
        "nothing-paid": (data) => `丈夫 ${monthWords(data.month)}没有交`,
        "not-over": (data, { future }) =>
          `${monthWords(data.month)}还没有过完，还没有说丈夫的单位会交${future ? PAY_THEN : ""}`,
        "paid-late": (data) =>
          `丈夫 ${monthWords(data.month)}的是 ${monthWords(data.paidIn)}补交的，没有和前后的月份接上，这里不算`,
        "paid-elsewhere": (data) => `丈夫 ${monthWords(data.month)}的不是在重庆交的，这里不算`,
        "other-kind": ({ month: m, scheme }) =>
          scheme === "employer"
            ? `丈夫的单位 ${monthWords(m)}没有一起交生育保险`
            : `丈夫 ${monthWords(m)}是按${SCHEME_WORD[scheme]}交的，不是由单位交`,
      },
    },
    "months-paid": {
      required: (say) => `从 2025 年 6 月算起，丈夫在${thatMonth(say)}之前连续交满 6 个月`,
      observed: {
        "too-early": ({ first }) => `最早到 ${monthWords(first)}才能满，这次在那以前`,
        counted: runWords,
        "too-few": (data) => `${runWords(data)}${data.months === 0 ? "" : "，还不到 6 个月"}${gapWords(data)}`,
        "broken-off": (data, say) => `${runWords(data)}；之后${yet(say)}没有接到${thatMonth(say)}`,
      },
    },
    "resident-benefit-returned": {
      required: "这次怀孕没有用居民医保报过，或者报过的已经退回",
      observed: { reimbursed: "居民医保已经报过，退回以后就能改用丈夫的", "not-reimbursed": "没有要退回的" },
    },
    "named-treatment": {
      required: "住院剖宫产、并发症、终止妊娠，或门诊计划生育手术",
      observed: {
        inpatient: "属于住院能报的情况",
        outpatient: "属于门诊计划生育手术",
        either: "终止妊娠的手术，住院和门诊都能报",
        abroad: `在国外或港澳台的，居民医保能不能报，这份文件没有写，${ask}`,
        "not-a-mother": `文件只写了孕产妇；男方做的手术，居民医保能不能报没有写，${ask}`,
        "not-named": `居民医保的这种情况，已收录的文件没有写，${ask}`,
        "setting-not-told": "还没有说是住院还是门诊",
        "procedure-not-told": "还没有说做的是哪种手术",
      },
    },
    "insured-here": {
      required: "居民医保在重庆",
      observed: { here: "在重庆", elsewhere: "不在重庆，按参保地的规定报，可以问参保地的医保局" },
    },
    "insured-as-resident": {
      required: (say) => `${thatMonth(say)}，居民医保已经管得到`,
      observed: {
        ...notPaidWords("居民医保"),
        "other-kind": (data) => `${monthWords(data.month)}是按${SCHEME_WORD[data.scheme]}交的，不是居民医保`,
        covered: (data, { now }) =>
          `${monthWords(data.month)}${month(data.paidIn) > now ? "按计划会在居民医保里" : "在居民医保里"}`,
        "covered-later": (data, { now }) =>
          month(data.paidIn) > now
            ? `居民医保打算 ${monthWords(data.paidIn)}交，最早从 ${monthWords(data.from)}起管`
            : `居民医保是 ${monthWords(data.paidIn)}交的，最早从 ${monthWords(data.from)}起管`,
      },
    },
    "waiting-over": {
      required: "连续参保，或者已经过了等待期",
      observed: {
        continuous: "按连续参保算，不用等",
        over: ({ since, months }, { word }) =>
          `从 ${monthWords(since)}起等；${word}以前已经连续交了 ${months} 个月，按过了等待期算`,
        waits: ({ since, from, figure }) =>
          `从 ${monthWords(since)}起等 ${figure} 个月（你填的），到 ${monthWords(from)}才管`,
        "waiting-unknown": `没有接上以前的参保，或者不在 9 月到次年 2 月交的，要先等；等几个月在别的文件里，${ask}`,
      },
    },
  },
  notes: {
    "one-of-two": "用丈夫的生育保险和用居民医保，一次怀孕只能选一个。",
    "no-allowance": "用丈夫的，只报医疗费，没有生育津贴。",
    "as-inpatient": "按居民医保住院的办法报。",
    "as-outpatient": "按居民医保普通门诊的办法报。",
    "as-either": "住院做的，按居民医保住院的办法报；门诊做的，按普通门诊的办法报。",
    "surgery-instead": "如果做的是门诊人工流产手术，请按“计划生育手术”来查。",
    "special-groups": `退伍、随军家属找到工作以后 3 个月内参保的，算连续，不用等。在重庆读大学的，等待期和别人一样，只是一般 9 月参保，连续参保的新生交完第二天就管。低收入、脱贫、服刑等人的等待期照原来的规定，${ask}当地医保局。`,
  },
  premises: {
    "husband-gap": "丈夫中间断了，哪怕一个月，没有及时补上的，就重新数 6 个月；文件没有给断缴留余地。",
    "benefit-months": "丈夫领失业金的月份，不算在他的 6 个月里。",
    "own-insurance": "文件只要求妻子没有工作；妻子自己交了职工医保的怎么办，文件没有写，这里按可以算。",
    "designated-hospital": "在市外看的，要是定点医院才报；这里按去的是定点医院算。",
    "as-a-mother": "文件写的是孕产妇的手术，这里按是孕产妇算；没有怀孕、也不是刚生过的，先打 12393 问能不能报。",
    R11: "丈夫当月在领失业金的，能不能用他的，已收录的文件没有写。",
  },
  readings: {
    "began-before-2025": "2025 年 1 月或以前就在参保的，不问那以前断没断，按连续参保算。",
    "gap-to-cover": "断了几个月，算到居民医保开始管的那个月；也可能算到参保缴费那个月，那样就不用等。",
    "waiting-taken-as-over": "等待期有几个月，文件没有写；已经连续交满 12 个月的，这里按过了算。",
  },
  actions: {
    "medical-expense/spouse back-pay": ({ closes = [], ...act }, say) => ({
      what:
        closes.length > 0
          ? `请丈夫的单位把 ${closesWords(closes)}的补上${goingOn(act, say)}`
          : "请丈夫的单位接着按月交，不要断；开始晚了，中间断的月份要一起补上",
      effect:
        closes.length > 0
          ? `${closesWords(closes)}的补上了，就能用丈夫的生育保险报这次的医疗费`
          : say.future
            ? HIS_EFFECT
            : "全部补上，就能用丈夫的生育保险报这次的医疗费",
    }),
    "medical-expense/spouse enrol": ({ start }) => ({
      what: `丈夫由单位参保，生育保险按月交${start === undefined ? "" : `，最晚从 ${monthZh(start)}开始`}`,
      effect: HIS_EFFECT,
    }),
    "medical-expense/spouse keep-paying": (act) => ({
      what: `丈夫的单位接着按月交${alsoPay(act)}，不要断`,
      effect: HIS_EFFECT,
    }),
    "return-resident-reimbursement": () => ({
      what: "先把居民医保报过的生育医疗费退回",
      effect: "退回以后，可以改用丈夫的生育保险报",
    }),
    "medical-expense/resident enrol": ({ by }) =>
      by === undefined
        ? { what: "9 月到 12 月，交下一年的居民医保", effect: "次年的医疗费就能用居民医保报；断过的，可能还要等几个月" }
        : { what: `重新参加居民医保，最晚 ${dayZh(by)}交上`, effect: RESIDENT_EFFECT },
    "medical-expense/resident keep-paying": ({ by }) => ({
      what: `接着交居民医保，不要断${by === undefined ? "" : `，最晚 ${dayZh(by)}交上`}`,
      effect: RESIDENT_EFFECT,
    }),
  },
};
