/** 克医保规〔2026〕4号 in plain Chinese: every sentence that its rules need. */
import { dayZh, month, monthZh } from "../base/calendar.ts";
import type { ThroughLeave } from "../documents/karamay-2026-4/claims.ts";
import type { allowanceNote, costsNote, karamayReadings, karamayRules } from "../documents/karamay-2026-4/index.ts";
import type { premise } from "../documents/karamay-2026-4/members.ts";
import type { IdsOf, PaperWords, RulesIn, Say } from "../rules/words.ts";
import { karamayActions } from "./karamay-2026-4-actions.ts";
import { eventNotPaidWords, leftWords, notPaidWords, paidThroughLeaveWords, yet } from "./seen.ts";
import { dayWords, EVENT_WORD, monthWords, spanWords, thatMonth, thatTime } from "./terms.ts";

type Rules = RulesIn<typeof karamayRules> | ThroughLeave;
type ReadingIds = (typeof karamayReadings)[keyof typeof karamayReadings]["id"];

const who = ({ via }: Say) => (via === "spouse" ? "丈夫" : "本人");

interface Gap {
  readonly first: string;
  readonly last: string;
  readonly months: number;
  readonly late: number;
}
/** What was missed before a run; months paid late are never called unpaid. */
const gapWords = ({ first, last, months, late }: Gap) =>
  months === 0 ? "" : `（之前 ${spanWords(first, last)}断了 ${months} 个月${late > 0 ? "，补的没有接上" : ""}）`;

/** Why what was paid as a resident before spares no waiting (四（四）第二款). */
const residentsWords = (months: number) =>
  months === 0
    ? ""
    : months < 24
      ? `；以前的居民医保连续 ${months} 个月，不到两年，不抵等待期`
      : "；以前的居民医保满两年，中间没有生育保险的月份没有在期限里补齐，不抵等待期";

interface Counted {
  readonly months: number;
  readonly wait: number;
}
const counted = ({ months, wait }: Counted, say: Say) =>
  `到${thatMonth(say)}算 ${months} 个月${wait > 0 ? `（还在等待期，还差 ${wait} 个月）` : ""}`;

export const karamayWords: PaperWords<
  Rules,
  IdsOf<typeof costsNote> | IdsOf<typeof allowanceNote>,
  IdsOf<typeof premise>,
  ReadingIds
> = {
  conditions: {
    "not-on-unemployment-benefit": {
      required: (say) => `${thatMonth(say)}${who(say)}不在领失业金`,
      observed: {
        "not-on-benefit": "没有在领失业金",
        "on-benefit": "当月在领失业金；领失业金期间的生育待遇，这份文件没有写，可以打 12393 问",
      },
    },
    "not-a-resident": {
      required: (say) => `${thatMonth(say)}${who(say)}不是居民医保`,
      observed: { "no-resident": "不是居民医保", resident: "当月是居民医保，不在生育保险里" },
    },
    "in-maternity-insurance": {
      required: (say) => `${thatMonth(say)}${who(say)}在克拉玛依的生育保险里`,
      observed: {
        ...eventNotPaidWords("生育保险"),
        paid: ({ month, as }) => `${monthWords(month)}${as === "employer" ? "由单位" : ""}交了生育保险`,
        planned: ({ month, as }) => `${monthWords(month)}按计划会${as === "employer" ? "由单位" : ""}交生育保险`,
        "medical-only": ({ month }) => `${monthWords(month)}只交职工医保，没有加生育保险`,
      },
    },
    "waiting-over": {
      required: (say) => `${who(say)}的等待期（连续交满 6 个月）已经过了`,
      observed: {
        none: (data) => `不用等${gapWords(data)}`,
        over: (data) => `等待期已经过了${gapWords(data)}`,
        "moved-over": (data) => `居民医保连续两年以上转来，不用再等${gapWords(data)}`,
        "still-waiting": ({ waited, counted: before, wanted, end, residents, ...data }, say) => {
          const then = before === 0 ? `${thatMonth(say)}才开始算` : `${thatMonth(say)}以前算 ${before} 个月`;
          const seen =
            waited === wanted
              ? `连当月刚满${gapWords(data)}，下个月起才报`
              : `${then}${gapWords(data)}${end === "" ? "" : `，要到 ${monthWords(end)}才满`}`;
          return `等待期要 ${wanted} 个月，${seen}${residentsWords(residents)}`;
        },
        "not-insured-then": (_, say) => `那个月${yet(say)}没有算得上的生育保险，等待期无从算起`,
        "too-few-left": (data) => `${leftWords(data)}，等待期 ${data.wanted} 个月满不了`,
      },
    },
    "costs-decided": {
      required: "文件写到了这种费用",
      observed: {
        decided: "写到了",
        treatment: "怀孕期间的住院治疗，这份文件没有写，按职工医保的普通住院去问，可以打 12393",
      },
    },
    "designated-hospital": {
      required: "在内地的定点医院",
      observed: { mainland: "在内地", abroad: "在国外或港澳台，不是定点医院，不报" },
    },
    "claimed-in-time": {
      required: "12 个月以内申领",
      observed: {
        "in-time": ({ last }) => `最晚 ${dayWords(last)}申领，还来得及`,
        "after-limit": ({ last, asOf }) => `期限是 ${dayWords(last)}，今天是 ${dayWords(asOf)}，已经过了`,
      },
    },
    "in-medical-insurance": {
      required: (say) => `${thatMonth(say)}交了职工医保`,
      observed: {
        ...eventNotPaidWords("职工医保"),
        paid: ({ month }) => `${monthWords(month)}交了职工医保，没有加生育保险`,
        planned: ({ month }) => `${monthWords(month)}按计划会交职工医保，没有加生育保险`,
      },
    },
    "medical-months-paid": {
      required: (say) => `${thatMonth(say)}以前，职工医保连续交满 10 个月`,
      observed: {
        enough: ({ months }) => `连续交了 ${months} 个月`,
        "too-few": ({ months, wanted }) => `到那时连续交了 ${months} 个月，还不到 ${wanted} 个月`,
        "too-few-left": (data) => `${leftWords(data)}，不够 ${data.wanted} 个月`,
        "not-insured-then": ({ month }) => `到 ${monthWords(month)}没有接上，前面交的这次用不上`,
      },
    },
    unemployed: {
      required: "本人没有工作",
      observed: { unemployed: "没有工作", employed: "有工作，要用自己的参保", "not-told": "还没有说有没有工作" },
    },
    "in-basic-insurance": {
      required: (say) => `${thatMonth(say)}本人在基本医保里（居民医保也算）`,
      observed: {
        paid: ({ month }) => `${monthWords(month)}在参保`,
        planned: ({ month }) => `${monthWords(month)}按计划在参保`,
        "nothing-paid": ({ month }) => `${monthWords(month)}没有参保`,
        "planned-late": ({ month, paidIn }) => `${monthWords(month)}的要到 ${monthWords(paidIn)}才补交，现在还没有交上`,
        "planned-too-late": ({ month, paidIn }) =>
          `${monthWords(month)}的打算 ${monthWords(paidIn)}才补交，那时就晚了；这个月交上还来得及`,
        "not-over": ({ month }) => `${monthWords(month)}的还没有交，现在参加还来得及`,
        "not-told": "还不知道本人的参保",
      },
    },
    "not-reimbursed-twice": {
      required: "这次怀孕没有用居民医保报过",
      observed: { "not-reimbursed": "居民医保没有报过", reimbursed: "居民医保已经报过，只能选一个" },
    },
    "resident-here": {
      required: "居民医保交在克拉玛依",
      observed: { here: "交在克拉玛依", elsewhere: "居民医保不在克拉玛依，按参保地的规定报，可以打那里的 12393 问" },
    },
    "hospital-birth": {
      required: "住院分娩",
      observed: { "as-written": "文件写到了", outpatient: "居民医保写的是住院分娩，门诊的没有写" },
    },
    "insured-as-resident": {
      required: (say) => `${thatMonth(say)}在居民医保里`,
      observed: {
        ...notPaidWords("居民医保"),
        paid: ({ month }) => `${monthWords(month)}在居民医保里`,
        planned: ({ month }) => `${monthWords(month)}按计划在居民医保里`,
      },
    },
    "allowance-event": {
      required: ({ kind }) => (kind === "family-planning" ? "有产假，或者有手术的假" : "生产、流产或引产"),
      observed: {
        "has-leave": ({ kind }) => `这次是${EVENT_WORD[kind]}`,
        "no-leave": ({ kind }) => `${EVENT_WORD[kind]}没有产假，也就没有津贴，只报医疗费`,
      },
    },
    "surgery-days": {
      required: "计划生育手术有津贴，知道发几天",
      observed: {
        surgery: "写津贴的那一条只说了生产和终止妊娠，手术报医疗费，没有津贴",
        "procedure-not-told": "还不知道做的是哪种手术",
        "days-not-loaded": "单位职工的手术有假期津贴，发几天要看当地，还没有收录，可以打 12393 问",
        "days-told": "按你填的天数",
      },
    },
    "months-paid": {
      required: "生育保险连续交满 10 个月（等待期不算）",
      observed: {
        enough: counted,
        "full-since": (data, say) => `${counted(data, say)}，${monthWords(data.tenth)}交满了 10 个月`,
        bought: (data, say) => `${counted(data, say)}，${monthWords(data.tenth)}已经一次补足`,
        "full-later": (data, say) =>
          `${counted(data, say)}，按月交到 ${monthWords(data.tenth)}满 10 个月，${dayWords(data.from)}起可以申领`,
        "sum-open": (data, say) => `${counted(data, say)}，差的可以一次补足`,
        "full-after-limit": (data, say) =>
          `${counted(data, say)}，要到 ${monthWords(data.tenth)}才满 10 个月，那时已经过了申领期限`,
        "stops-after-limit": (data, say) => `${counted(data, say)}，照现在说的，申领期限里交不满 10 个月`,
        "not-insured-then": (_, say) => `那个月${yet(say)}没有算得上的生育保险，月数接不上`,
        "too-few-left": ({ now, last, wanted }) =>
          `从 ${monthWords(now)}交起，等待期和 10 个月一共要 ${wanted} 个月，到申领期限 ${dayWords(last)}满不了`,
      },
    },
    "paid-through-leave": paidThroughLeaveWords("生育保险"),
  },
  notes: {
    "costs-full": "在定点医院，政策范围内的费用全额报销。",
    "costs-outpatient": "产检和产后 42 天检查，按职工医保门诊慢特病的办法报。",
    "costs-within": "在定点医院，政策范围内的费用按生育医疗待遇报；报多少这份文件没有写，结算时问医院的医保窗口。",
    "resident-outpatient": "产检按居民医保普通门诊报。",
    "resident-inpatient": "按居民医保住院的办法报。",
    "no-allowance": "没有加生育保险的，只报医疗费，没有津贴。",
    "choose-one": "和居民医保只能选一个，哪个报得多选哪个。",
    "monthly-to-her": "津贴按月发给本人。",
    "ask-as-termination": "人工流产、引产有产假（15 天或 42 天）。请把“什么事”改成“流产、引产”，再看津贴。",
    "join-as-flexible": "现在是居民医保，没有津贴。要是改成灵活就业、参加生育保险，就可能有，可以把打算填进去再看。",
    "joining-waits":
      "加了生育保险要先等 6 个月。现在加，生的时候要是还在等待期，医疗费就不能报；不加的话，医疗费能报，没有津贴。想清楚再选。",
  },
  premises: {
    "termination-counts": "终止妊娠的医疗费，和住院分娩一样报。",
    "joined-by-the-day": (_data, say) =>
      `${monthZh(month(say.date))}才参加生育保险，不知道是哪天；这里按${say.word}（${dayZh(say.date)}）那天或以前参加的算。那以后才参加的，${thatTime(say)}还不在生育保险里，领不到这次的津贴，先打 12393 问清楚。`,
    R11: "津贴只在生产、流产或引产时才有；文件没有写到的，这里不猜，答“没收录”。",
  },
  readings: {
    R10: "断了能补多久，文件没有写：断一两个月的，算到最后缴费月之后第 3 个月的月底；从居民医保转来的，第 4 个月的月底。",
    "employees-do-not-wait": "单位职工没有等待期，从第一个缴费月起就能报。",
    "resident-waiting": "居民医保连续两年以上转来，居民的月数抵等待期，不抵津贴的 10 个月。",
    "enrolled-must-wait":
      "参加了生育保险、还在等待期的，按等待期算；虽然没参加的人医保满 10 个月就能报，文件就是这么写的。",
    "spouse-needs-maternity": "丈夫要参加了生育保险才行；只交职工医保满 10 个月的，只管他自己。",
    "surgery-no-allowance":
      "文件有一处写到了计划生育手术的津贴，但写明怎么领的那一条只说了生产和终止妊娠，这里按没有算。",
    "sum-pays-waiting": "一次补足，要补的是等待期和 10 个月里还差的所有月份。",
    "lump-sum-lifts-limit": "一次补足以后再领的，不受 12 个月的限制。",
    "ten-by-november-lift-limit": "2027 年 11 月底以前按月交满 10 个月的，和一次补足一样，不受 12 个月的限制。",
    "limit-caps-waiting": "交满 10 个月要在 12 个月的申领期限以内。",
    "stopped-in-leave": "产假里已经过完的月份没有交费，按中断处理，津贴没有了。",
    "sum-forgives-stop": "还能一次补足的，产假里断了也不要紧。",
  },
  actions: karamayActions,
};
