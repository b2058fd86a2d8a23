/** 川医保规〔2024〕9号 in plain Chinese: every sentence that its rules need. */
import { addMonthsToDay, dayZh, monthZh } from "../base/calendar.ts";
import type * as allowance from "../documents/sichuan-2024-9/allowance.ts";
import type * as insurance from "../documents/sichuan-2024-9/insurance.ts";
import type * as medical from "../documents/sichuan-2024-9/medical.ts";
import type * as transition from "../documents/sichuan-2024-9/transition.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { Rule } from "../rules/condition.ts";
import type { IdsOf, PaperWords, Say } from "../rules/words.ts";
import { byEmployer } from "./employer.ts";
import { eventNotPaidWords, leftWords, paidThroughLeaveWords, yet } from "./seen.ts";
import { dayWords, EVENT_WORD, inLeave, monthWords, paidOrPlanned, spanWords, thatMonth } from "./terms.ts";

type TruthIn<R> = R extends Rule<never, string, infer T> ? T : never;
/** Both lines ask for maternity insurance, and each has its own answers where it is missing. */
type InMaternityInsurance = Rule<
  never,
  "in-maternity-insurance",
  TruthIn<typeof medical.insuredForCosts | typeof allowance.insuredForAllowance>
>;
type Rules =
  | InMaternityInsurance
  | ReturnType<typeof insurance.notAnEmployerMember>
  | typeof insurance.notAResident
  | ReturnType<typeof insurance.ownInsurance>
  | typeof medical.treatedInMainland
  | typeof medical.waitingOver
  | typeof allowance.leaveEvent
  | typeof allowance.monthsPaid
  | ReturnType<typeof allowance.throughLeave>
  | Rule<never, "claimed-in-time", TruthIn<typeof allowance.inTime | typeof transition.claimedOrPutOff>>
  | typeof transition.eventIn2025
  | typeof transition.medicalMonthsPaid
  | typeof transition.maternityMonthsPaid;

interface Run {
  readonly first: string;
  readonly last: string;
  readonly months: number;
}
const run = ({ first, last, months }: Run) => `${spanWords(first, last)}，连续 ${months} 个月`;

/** Why the months before a run do not join it; what was told is never denied. */
function gapWords(gap: string, why: string, paidIn: string, { word }: Say): string {
  const m = monthWords(gap);
  switch (why) {
    case "paid-late":
      return `${m}的到 ${monthWords(paidIn)}才补交，在${word}那个月之后`;
    case "planned-late":
      return `${m}的要到 ${monthWords(paidIn)}才补交`;
    case "paid-elsewhere":
      return `${m}交在外省`;
    case "other-kind":
      return `${m}没有带生育保险`;
    default:
      return `${m}没有交`;
  }
}

const from = (start: Parameters<typeof monthZh>[0] | undefined) =>
  start === undefined ? "" : `，最晚从 ${monthZh(start)}开始`;
const also = (start: Parameters<typeof monthZh>[0] | undefined) =>
  start === undefined ? "" : `，${monthZh(start)}也要交`;
const best = (safeBy: Parameters<typeof dayZh>[0] | undefined) =>
  safeBy === undefined ? "" : `，最好在 ${dayZh(safeBy)}以前就开始`;

/** Who goes on paying, where she does not herself. */
const payer = ({ who }: Pick<DecidedAction, "who">, say: Say): string =>
  who === "employer" ? `${byEmployer(say)}把` : who === "agency" ? "领失业金期间，由社保局把" : "";

export const sichuanWords: PaperWords<
  Rules,
  IdsOf<typeof insurance.note>,
  IdsOf<typeof insurance.rests>,
  insurance.ReadingId | allowance.ReadingId | transition.ReadingId
> = {
  conditions: {
    "not-an-employer-member": {
      required: (say) => `${thatMonth(say)}不是单位职工`,
      observed: {
        "no-employer": "当月不是由单位交的",
        "employer-member":
          "当月由单位交；这份文件只管灵活就业和领失业金的人，单位职工按当地单位职工的规定办，可以打 12393 问",
      },
    },
    "not-a-resident": {
      required: (say) => `${thatMonth(say)}不是居民医保`,
      observed: {
        "no-resident": "当月不是居民医保",
        resident: "当月是居民医保；居民医保有没有津贴，这份文件没有写",
      },
    },
    "in-maternity-insurance": {
      required: (say) => `${thatMonth(say)}在四川省内参加生育保险`,
      observed: {
        ...eventNotPaidWords("生育保险"),
        paid: ({ month, scheme }, say) =>
          scheme === "unemployment-benefit"
            ? `${monthWords(month)}领失业金，生育保险由社保局代交`
            : `${monthWords(month)}${paidOrPlanned(say)}生育保险`,
        "without-maternity": ({ month }) =>
          `到 ${monthWords(month)}只交职工医保，没有加生育保险；只交职工医保能报多少，要看当地的规定，这份文件没有写`,
        "still-to-pay": "当月的还没有交；当地要等几个月，也还不知道",
        "lapsed-shortly": ({ month, months }) =>
          `${monthWords(month)}没有在四川按时交生育保险，到那个月断了 ${months} 个月；断得不久的能不能补，要看当地的补缴规定，这份文件没有写`,
      },
    },
    "own-insurance": {
      required: "用自己的生育保险",
      observed: {
        spouse: "能不能用配偶的生育保险报，这份文件没有写，可以打 12393 问当地医保局",
        resident: "居民医保能报多少，这份文件没有写，可以打 12393 问当地医保局",
      },
    },
    "treated-in-mainland": {
      required: "在境内治疗",
      observed: {
        mainland: "在境内",
        abroad: "在境外治疗的医疗费，这份文件没有写；全国的规定（社会保险法第三十条）是医保基金不付",
      },
    },
    "waiting-over": {
      required: "过了当地职工医保的等待期",
      observed: {
        served: (data) => `${run(data)}；等待期是 ${data.wanted} 个月（你填的）`,
        "still-waiting": (data) => `${run(data)}，等待期 ${data.wanted} 个月（你填的）还没有过`,
        "long-enough": run,
        "too-few-left": (data) => `${leftWords(data)}，等待期 ${data.wanted} 个月（你填的）满不了`,
        "not-loaded": "当地要等几个月、从参加医保还是加生育保险那个月算起，还没有收录",
      },
    },
    "allowance-event": {
      required: "生产、流产或引产",
      observed: { "has-leave": "有产假", "no-leave": ({ kind }) => `${EVENT_WORD[kind]}没有生育津贴，只报医疗费` },
    },
    "months-paid": {
      required: (say) => `到${thatMonth(say)}，省内生育保险连续满 12 个月`,
      observed: {
        enough: run,
        "too-few": (data) => `${run(data)}，还不到 ${data.wanted} 个月`,
        broken: ({ gap, why, paidIn, ...data }, say) =>
          `${run(data)}；${gapWords(gap, why, paidIn, say)}，再往前的接不上`,
        "stops-before": (data, say) => `${run(data)}，${yet(say)}没有接到${thatMonth(say)}`,
        "too-few-left": ({ last, ...data }) =>
          `${last === "" ? "" : `交到 ${monthWords(last)}，断了就要重新数；`}${leftWords(data, true)}，不够 ${data.wanted} 个月`,
        none: "还没有能算的月份",
      },
    },
    "paid-through-leave": paidThroughLeaveWords("生育保险"),
    "claimed-in-time": {
      required: ({ date }) => `原则上 12 个月内申领，最晚 ${dayZh(addMonthsToDay(date, 12))}`,
      observed: {
        "in-time": ({ asOf }) => `今天是 ${dayWords(asOf)}，还在期限内`,
        "put-off": ({ last }) => `要等生育保险交满，会晚过 ${dayWords(last)}；按 2025 年的过渡办法，交满以后再领`,
        "begun-in-time": ({ last }) => `期限是 ${dayWords(last)}；那以前已经开始交，交满以后再领`,
        "after-limit": ({ last, asOf }) => `期限是 ${dayWords(last)}，今天是 ${dayWords(asOf)}，已经过了`,
      },
    },
    "event-in-2025": {
      required: "2025 年内生产、流产或引产",
      observed: { "in-2025": ({ month }, { future }) => `${future ? "预计在" : "在"} ${monthWords(month)}` },
    },
    "medical-months-paid": {
      required: (say) => `到${thatMonth(say)}，职工医保连续满 12 个月`,
      observed: { enough: run },
    },
    "maternity-months-paid": {
      required: "生育保险连续交满 12 个月",
      observed: {
        full: ({ first, last }) => `${monthWords(first)}起，到 ${monthWords(last)}满 12 个月`,
        "to-be-full": ({ first, last }) => `${monthWords(first)}起，按月交到 ${monthWords(last)}满 12 个月`,
        "not-begun": (_, say) => `从${thatMonth(say)}起，还没有交生育保险`,
        "stops-short": (data) => `${run(data)}，还不到 ${data.wanted} 个月`,
        "begun-after-limit": ({ first, paidIn }) =>
          first === paidIn
            ? `${monthWords(first)}才开始交，那时已经过了申领期限`
            : `第一个月是 ${monthWords(first)}的，${monthWords(paidIn)}才交，那时已经过了申领期限`,
      },
    },
  },
  notes: {
    "paid-to-her": "津贴打给本人；和产假工资不能都拿。",
    "what-it-covers": "产检、生产和计划生育的费用，还有法律、法规写明的别的费用，都在里面，标准跟当地单位职工一样。",
    "ask-waiting": "打 12393 问当地医保局：自己交的，要连续交几个月才能报生育的医疗费。问到了，就能算。",
    "join-and-ask": (_, { word }) =>
      `现在就加上生育保险，和职工医保一起交；当地等得短的，这次${word}的医疗费还报得了。打 12393 问要等几个月，问到了就能算。`,
    "ask-back-pay": (_, { word }) => `中间断了的月份，${word}以前还能不能补，文件没有写。可以打 12393 问当地医保局。`,
    "as-termination": "人工流产、引产有产假（15 天或 42 天）。请把“什么事”改成“流产、引产”，再看津贴。",
  },
  premises: {
    "identity-at-event": (_data, { word }) => `按${word}当时的身份，看归哪份文件管。`,
    "medical-only-left-to-local": "只交职工医保的，生育医疗费归当地职工医保的规定管，这里不按“没有”算。",
    "local-back-pay": "断了不超过 3 个月的，当地也许能补；能不能补、补了算不算，归当地的规定管。",
    "long-enough": "当地的等待期没有收录；生育保险连续交满 12 个月的，按已经过了等待期算。",
    "no-tolerance": "文件没有给断缴留余地：断一个月就重新数；生产、流产或引产之后才补的月份不算。",
    "base-year": "“上年度”按事情发生的前一年算，不按申领那一年。",
    "in-principle": "文件写的是“原则上”12 个月内；过了期限的，这里按不能领算，有特殊原因可以打 12393 问。",
    "begun-by-the-day": (_data, { date }) =>
      `第一个月只知道是哪个月交的，不知道哪天；申领期限是 ${dayZh(addMonthsToDay(date, 12))}，这里按那天或以前交的算。那天以后才交的就晚了，先打 12393 问还能不能领。`,
    "transition-too-short": ({ months }, say) =>
      `2025 年的过渡办法也要${thatMonth(say)}职工医保已经连续满 12 个月，这里是 ${String(months)} 个月。`,
    R10: "在外省交的、按别的险种交的月份，这里没有算进去。",
  },
  readings: {
    "back-paid-before-event": "在生产、流产或引产的当月或以前补交的，断了多久都算接上。",
    "back-paid-after-event": "生产、流产或引产以后的月份补交了的，从补交的那个月起算数。",
    "stopped-in-leave": "产假里已经过完的月份没有交的，按中断算，津贴没有了。",
    "medical-anywhere": "过渡办法里的职工医保 12 个月，在外省交的也算；文件只对生育保险写了“省内”。",
    transition: "2025 年的过渡办法：生育保险可以在生产以后才开始交，只要当时职工医保已经连续满 12 个月。",
    "transition-unbroken": "过渡办法只说“缴纳满 12 个月”；这里按连续 12 个月数，中间断了的重新数。",
    "transition-begun-by-limit": "过渡办法要等的 12 个月，第一个月最晚在申领期限以前交。",
    "transition-past-limit": "按过渡办法等满 12 个月时，已经过了申领期限的，仍然可以领。",
  },
  actions: {
    "medical-expense/self enrol": ({ by, start }) =>
      by === undefined
        ? start === undefined
          ? { what: "以后交职工医保时，加上生育保险", effect: "过了当地的等待期，生育的医疗费就能报" }
          : { what: "现在就加上生育保险，和职工医保一起按月交", effect: "当地等得短的，这次的医疗费还报得了" }
        : { what: `加入生育保险，和职工医保一起按月交${from(start)}`, effect: "不断缴，这次的医疗费就能报" },
    "medical-expense/self keep-paying": ({ start }) => ({
      what: `生育保险接着按月交${also(start)}，不要断`,
      effect: "不断缴，这次的医疗费就能报",
    }),
    "allowance/self enrol": ({ by, start, safeBy }) =>
      by === undefined
        ? { what: "以后交职工医保时，加上生育保险", effect: "连续满 12 个月，下次生育就有津贴" }
        : {
            what: `加入生育保险，和职工医保一起按月交${from(start)}${best(safeBy)}`,
            effect: "不断缴，满 12 个月，就能领这次的津贴",
          },
    "allowance/self keep-paying": ({ move, start, ...act }, say) =>
      move || start === undefined
        ? { what: `生育保险接着按月交${also(start)}，产假里也不要断`, effect: "不断缴，才能领这次的津贴" }
        : {
            what: `${payer(act, say)}生育保险按月交到 ${monthZh(start)}，不要断${inLeave(act)}`,
            effect: "交满 12 个月，就能领这次的津贴",
          },
    "allowance/self claim": () => ({ what: "去医保窗口或网上申领", effect: "津贴打到本人账户" }),
  },
  materials: {},
};
