/** 并医险中心字〔2024〕51号 in plain Chinese: every sentence that its rules need. */
import { addMonths, addMonthsToDay, dayZh, monthText, type Month } from "../base/calendar.ts";
import type { Papers, List, MaterialId } from "../documents/taiyuan-2024-51/claims.ts";
import type { taiyuanReadings, taiyuanRules, taiyuanSays } from "../documents/taiyuan-2024-51/index.ts";
import type { Scheme } from "../facts/facts.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { Rule } from "../rules/condition.ts";
import type { IdsOf, MaterialWords, PaperWords, Say } from "../rules/words.ts";
import { notPaidWords, paidThroughLeaveWords } from "./seen.ts";
import { dayWords, EVENT_WORD, monthWords, spanWords } from "./terms.ts";

type Has = typeof taiyuanRules;
type TruthIn<R> = R extends Rule<never, string, infer T> ? T : never;
/** Two lines ask the same under one id, each with its own answers. */
type Rules =
  | Rule<never, "allowance-event", TruthIn<Has["allowanceEvent"] | Has["surgeryDays"]>>
  | Rule<never, "inpatient", TruthIn<Has["inpatient"] | Has["treatedInpatient"]>>
  | Exclude<Has[keyof Has], Has["allowanceEvent" | "surgeryDays" | "inpatient" | "treatedInpatient"] | Makes>
  | ReturnType<Makes>;
/** Conditions that are made for a case or a stance. */
type Makes = Has["contractRuns" | "treatedInMainland" | "unemployed"];

const INSURANCE = "职工生育保险";
const whose = ({ via }: Say) => (via === "spouse" ? "配偶" : "本人");
const thatMonth = ({ word }: Say) => `${word}当月`;

interface Run {
  readonly needed: number;
  readonly first: string;
  readonly last: string;
  readonly months: number;
  readonly month: string;
}
const run = ({ first, last, months }: Run) => `${spanWords(first, last)}，连续 ${months} 个月`;
/** Months in a row: `needed` by the paper; 1 is asked of the months before the event's. */
const inARow = (required: (say: Say) => string) => ({
  required,
  observed: {
    "none-counted": `到那个月还没有算得上的${INSURANCE}月份`,
    "not-reaching": (data: Run) => `${run(data)}，没有接到 ${monthWords(data.month)}`,
    enough: run,
    "too-few": (data: Run) =>
      data.needed === 1 ? `${monthWords(data.first)}才开始算，前面没有` : `${run(data)}，不够`,
    "too-few-after-gap": ({
      gapFirst,
      gapLast,
      gapMonths,
      ...data
    }: Run & { readonly gapFirst: string; readonly gapLast: string; readonly gapMonths: number }) =>
      `${spanWords(gapFirst, gapLast)}断了 ${gapMonths} 个月，没有接上，从 ${monthWords(data.first)}重新数：${data.months} 个月`,
  },
});

const insuredOtherwise = ({ month, scheme }: { readonly month: string; readonly scheme: string }) =>
  `${monthWords(month)}是${scheme === "resident" ? "居民医保" : "自己交的职工医保"}，不在${INSURANCE}里`;
const elsewhereInShanxi = ({ month }: { readonly month: string }) =>
  `${monthWords(month)}只在山西别的城市交了；那边的规定这里没有收录，可以打 12393 问`;

const conditions: PaperWords<Rules>["conditions"] = {
  "treated-in-mainland": {
    required: "在境内治疗",
    observed: {
      abroad: "在境外看的，这份文件没有规定（《社会保险法》第三十条：境外就医的费用，医保基金不付）",
      "abroad-not-paid": "在境外看的，基金不付",
    },
  },
  "in-maternity-insurance": {
    required: (say) => `${thatMonth(say)}${whose(say)}在太原的${INSURANCE}里`,
    observed: {
      ...notPaidWords(INSURANCE),
      member: ({ month }) => `${monthWords(month)}交了`,
      "without-maternity": ({ month }) => `${monthWords(month)}单位只交了医保，没有生育保险`,
      "insured-otherwise": insuredOtherwise,
      "elsewhere-in-province": elsewhereInShanxi,
    },
  },
  "medical-months-paid": inARow((say) => `${whose(say)}在${thatMonth(say)}以前连续交满 1 个月`),
  "months-paid": inARow((say) => `到${thatMonth(say)}连续足额交满 9 个月`),
  "contract-runs": {
    required: ({ word }) => `${word}时劳动合同还在`,
    observed: {
      "not-told-out": "没有说合同结束",
      "without-job": "那个月没有单位交，现在也没有工作",
      "ended-before": ({ ended }) => `合同 ${dayWords(ended)}结束，之后没有别的单位接着交`,
      "ends-after": ({ ended }) => `合同 ${dayWords(ended)}才结束`,
      another: ({ ended }) => `合同 ${dayWords(ended)}结束，之后有别的单位接着交`,
    },
  },
  "paid-through-leave": throughLeave(),
  "claimed-in-time": {
    required: ({ date }) => `最晚 ${dayZh(addMonthsToDay(date, 12))}申报`,
    observed: {
      "in-time": ({ asOf }) => `今天是 ${dayWords(asOf)}，还在期限内`,
      "after-limit": ({ last }) => `过了 ${dayWords(last)}；以后的按另一份复函办，那份没有收录，可以打 12393 问`,
    },
  },
  "in-medical-insurance": {
    required: (say) => `${thatMonth(say)}在太原的职工医保里`,
    observed: {
      ...notPaidWords("职工医保"),
      insured: ({ month }) => `${monthWords(month)}交了职工医保`,
      "paid-late": ({ month, paidIn }) =>
        `${monthWords(month)}的是 ${monthWords(paidIn)}补交的，能不能报，这份文件没有写，可以打 12393 问`,
      "elsewhere-in-province": elsewhereInShanxi,
    },
  },
  inpatient: {
    required: "住院期间的费用",
    observed: {
      inpatient: "住院",
      outpatient: "是门诊；自己交职工医保的，只报住院",
      "outpatient-treatment": "没有住院的保胎等门诊治疗，这份文件没有规定",
      "not-told": "还不知道是住院还是门诊",
    },
  },
  "allowance-event": {
    required: "生产或终止妊娠",
    observed: {
      "no-leave": ({ kind }) => `${EVENT_WORD[kind]}没有生育津贴，只报医疗费`,
      "pregnancy-ended": "这种手术终止了妊娠，有 15 天或 42 天的产假：请把事情改成“终止妊娠”再问一次",
      "days-not-told": "还不知道这种手术给几天假",
    },
  },
  "allowance-in-scope": {
    required: `在${INSURANCE}里，能领津贴`,
    observed: {
      employer: "不是居民医保，也不是自己交、领失业金或拿补贴的岗位",
      resident: "居民医保没有生育津贴",
      individual: "自己交职工医保的，在太原还不能参加生育保险，没有津贴；住院费可以报",
      "topped-up": "领失业金和拿补贴的岗位没有津贴；补贴低的可以补差，看“补差”那一项",
    },
  },
  "not-paid-by-treasury": {
    required: "工资不是财政发的",
    observed: { "not-treasury": "没有说财政发工资", treasury: "财政发工资，产假里工资照发，不另发津贴" },
  },
  "special-post": {
    required: (say) => `${thatMonth(say)}在公益性岗位、三支一扶，或者在领失业金`,
    observed: {
      ...notPaidWords("这类岗位的生育保险"),
      "on-it": ({ scheme }) => (scheme === "employer" ? "在这类岗位上" : "在领失业金"),
    },
  },
  "stipend-low": {
    required: "月补贴（或失业金）低于上年度月平均工资的 60%",
    observed: {
      low: ({ year, stipend, floor }) => `每月 ${stipend} 元；${year} 年月平均工资的 60% 是 ${floor} 元`,
      "not-low": ({ year, stipend, floor }) =>
        `每月 ${stipend} 元，不低于 ${year} 年月平均工资的 60%（${floor} 元），不用补`,
      "not-told": "还缺数字",
    },
  },
  "costs-of-maternity": {
    required: "生育、终止妊娠、产检或计划生育的费用",
    observed: { "own-insurance-only": "没有生产的住院，文件只写了按自己的职工医保报，没有写配偶" },
  },
  unemployed: {
    required: "本人没有工作",
    observed: { "not-told": "还不知道有没有工作", employed: "有工作，要用自己的参保", unemployed: "没有工作" },
  },
  "not-reimbursed-twice": {
    required: "这次怀孕没有用居民医保报过",
    observed: { "not-reimbursed": "居民医保没有报过", reimbursed: "居民医保已经报过，只能选一个" },
  },
  "earner-insured": {
    required: "配偶是参加生育保险的职工",
    observed: {
      "in-job": "不是在领失业金",
      "on-benefit": "配偶在领失业金，生育保险也在交",
      "on-benefit-only": "配偶在领失业金，不是在职职工",
    },
  },
  "resident-rules": {
    required: "文件写了居民医保怎么报",
    observed: { "their-own": "居民医保按参保地的规定报，这份文件没有写能报多少" },
  },
};

function throughLeave(): PaperWords<Rules>["conditions"]["paid-through-leave"] {
  const { required, observed } = paidThroughLeaveWords(INSURANCE, true);
  return {
    required,
    observed: {
      ...observed,
      "contract-not-told":
        "产假里或申领以前停了。合同哪天结束的还不知道：合同结束了，以前的天数还能领；没有结束，就领不到",
    },
  };
}

const months = (closes: readonly Month[]): string => {
  const spans: { first: Month; last: Month }[] = [];
  for (const m of closes) {
    const span = spans.at(-1);
    if (span && addMonths(span.last, 1) === m) span.last = m;
    else spans.push({ first: m, last: m });
  }
  return spans.map(({ first, last }) => spanWords(monthText(first), monthText(last))).join("、");
};
/** 「请单位」, 「找新单位」, 「请配偶的单位」. */
const byWhom = ({ who }: DecidedAction, { via }: Say): string => {
  if (via === "spouse") return who === "employer" ? "请配偶的单位" : "配偶找到单位以后，由单位";
  return who === "employer" ? "请单位" : "找到单位以后，由单位";
};
const brings = ({ benefit }: Say): string =>
  benefit === "allowance" ? "津贴就领得到" : benefit === "allowance-top-up" ? "差额就补得到" : "医疗费就能报";
const asScheme = ({ move }: DecidedAction): Scheme | undefined => move?.pays.scheme;

export const taiyuanWords: PaperWords<
  Rules,
  IdsOf<typeof taiyuanSays.note>,
  IdsOf<typeof taiyuanSays.premise>,
  (typeof taiyuanReadings)[keyof typeof taiyuanReadings]["id"],
  MaterialId
> = {
  conditions,
  notes: {
    "claims-by-employer": "由单位在 1 年内申报；在山西的定点医院住院可以直接结算。",
    "antenatal-by-employer": "产检费由单位在 1 年内申报，不能在医院直接结算。",
    "ordinary-ratio": "按职工医保普通住院的比例报，不按生育保险的标准。",
    "instead-of-wages": "津贴代替产假工资，不能都拿；由单位申报。",
    "after-contract": "合同结束以后那些天没有津贴，已经领了的要退回。",
    "employer-owes": "不满 9 个月的，津贴由单位付。可以拿着这一条找单位；单位不给，打 12333 或找劳动监察。",
    "treasury-goes-on": "产假工资找原单位，照常发。",
    "legal-leave-only": "只补国家规定的产假天数，不看交满几个月。",
    "costs-only": "只报医疗费，没有津贴；和居民医保只能选一个。",
  },
  premises: {
    "provincial-units": "省直单位的职工归省里的经办机构管，不按这份文件；这里按不是省直单位算。",
    "job-change-window":
      "换工作断缴要在 3 个月内补，哪天截止文件没有写，这里算到最后缴费月之后第 4 个月的月底；单位欠费的不受这个限制。",
    "national-formula": "文件没有写津贴怎么算，这里按国家规定：单位上年度职工月平均工资 ÷ 30 × 产假天数。",
    "contract-month": "合同结束的那个月不一定要交，这里不要求。",
    "another-employer": "合同结束以后还有单位交的月份，这里当作换了单位。",
    "stopped-in-leave": "产假里和申领以前断了缴费，就领不到津贴；这里已经过完、没有补上的月份，按断缴算。",
    "ordinary-costs-year":
      "1 年的期限，文件写的是单位为职工申报；按普通医保报的是不是也算，没有写，这里按也算，早报不会错。",
  },
  readings: {
    "late-payment-kind": "开头就晚交的，按单位晚登记算；中间晚交的，不管怎么说的，按换工作断缴算（欠费除外）。",
    "arrears-count": "单位补上的欠费月份，补了以后按已经交了算。",
    "surgery-without-leave": "文件没有写计划生育手术的津贴，这里按没有算。",
    "city-wage-first": "文件写“本省或统筹地区”的月平均工资，这里先用太原的，没有再用山西的。",
    "earner-on-benefit": "配偶领失业金期间也在生育保险里，这里按能用他的算。",
    "abroad-left-open": "文件只写了境内的医院，境外的医疗费不当作“不能报”，津贴也不受影响。",
  },
  actions: {
    "back-pay": (act, say) => {
      const { closes = [] } = act;
      const which = closes.length > 0 ? `把 ${months(closes)}的补上` : "把断缴的月份全部补上";
      return { what: `${byWhom(act, say)}${which}，再接着按月交`, effect: `前后接上以后，${brings(say)}` };
    },
    enrol: (act, say) =>
      act.by === undefined
        ? { what: "由单位参加生育保险，按月交", effect: `下一次${brings(say)}` }
        : { what: `${byWhom(act, say)}参保，按月交`, effect: `交上以后，${brings(say)}` },
    "keep-paying": (act, say) =>
      asScheme(act) === "individual"
        ? { what: "职工医保自己接着按月交，不要断", effect: "住院费可以按职工医保报" }
        : { what: `${byWhom(act, say)}接着按月交，不要断`, effect: `不断缴，${brings(say)}` },
    claim: ({ who }, { benefit, via, kind }) => {
      if (benefit !== "medical-expense" || kind === "prenatal") {
        const what =
          who === "employer"
            ? "把材料交给单位，请单位在网上服务大厅或医保窗口办"
            : "带上材料，自己去参保地的医保窗口办；也可以请原单位办";
        return { what, effect: benefit === "medical-expense" ? "产检费报下来" : "钱发下来" };
      }
      const counter = who === "employer" ? `请${via === "spouse" ? "配偶的" : ""}单位去窗口报` : "自己去窗口报";
      return {
        what: `没有在医院直接结算的，在“山西医保”微信公众号上报，或者${counter}`,
        effect: "医疗费报下来",
      };
    },
    "ask-employer": () => ({
      what: "用书面的办法请单位付产假里的津贴，留好凭据；单位不给，打 12333 或找劳动监察",
      effect: "津贴由单位付，数目看这一项的算式",
    }),
    "pay-allowance": () => ({ what: "单位按这一项的算式付产假里的津贴", effect: "不满 9 个月的，由单位付" }),
  },
  materials: materials(),
};

/** One case of the lists. */
interface Listed {
  readonly case: string;
  readonly items: readonly string[];
  readonly note?: string;
}

function materials(): Readonly<Record<MaterialId, MaterialWords>> {
  const FALSE_PAPERS = "材料要真实；用假材料会被追回待遇并依法处理。";
  const HALL = "山西医保公共服务网上服务大厅";
  const COUNTER = "参保地的医保经办机构";
  const byHand = <P extends Papers, L extends List>(papers: P, list: L, { note = "", ...listed }: Listed) =>
    ({
      [`${papers} ${list} online`]: {
        ...listed,
        where: "山西医保微信公众号",
        note: `先自己垫付再报的走这里。${note}${FALSE_PAPERS}`,
      },
      [`${papers} ${list} counter`]: {
        ...listed,
        where: COUNTER,
        note: `单位第一次报销，还要交《单位变更信息表》《基本存款账户信息》。${note}${FALSE_PAPERS}`,
      },
      // The two keys are exactly these; a computed key is only typed as text.
    }) as Record<`${P} ${L} ${"online" | "counter"}`, MaterialWords>;
  const employers = (name: string): Omit<MaterialWords, "where"> => ({ case: name, items: [], note: FALSE_PAPERS });
  const toEmployer = `由单位经办人去办，把生育的证明材料交给单位就行。${FALSE_PAPERS}`;
  const herself = `失业人员可以自己去办。${FALSE_PAPERS}`;

  const BIRTH = ["出生医学证明原件及复印件", "出院证"];
  const MARRIED = ["结婚证原件及复印件", "《太原市城镇职工生育保险个人承诺书》"];
  const COSTS = "费用结算单据";
  const WARD_BILL = ["住院收费票据", "出生证", "出院证"];
  const AS_NORMAL = "文件只分正常生产和有并发症的；剖宫产没有并发症的，这里按正常生产列，先问问经办机构。";
  const NO_BIRTH = "文件把这类手术和并发症列在一起，所以有出生医学证明；这次没有生孩子的，先问问经办机构。";
  const WIFE_ONLY = "文件只列了未就业配偶生产的材料，别的情况先问问经办机构。";
  const ENDED = "住院流产、引产、死胎";
  const SURGERY = "住院的计划生育手术";
  const CLINIC = "门诊手术（含门诊流产、取环、放环）";
  const CAESAREAN = "正常生产（剖宫产也算）";
  const COMPLICATED = "有并发症、合并症的生产";
  const record = "门诊病历或住院病历复印件（死胎要住院病历）";
  const full = [...BIRTH, "住院病历复印件", "诊断建议书", "费用汇总清单", COSTS];
  const wife = ({ case: name, items }: Listed): Listed => ({
    case: `未就业配偶：${name}`,
    items: [...items, ...MARRIED],
    note: WIFE_ONLY,
  });

  /* 二（一）2（1） */
  const late = {
    birth: { case: "正常生产", items: WARD_BILL },
    ended: { case: ENDED, items: ["住院收费票据", "出院证"] },
    surgery: { case: SURGERY, items: ["住院收费票据", "出院证"] },
    clinic: { case: CLINIC, items: ["门诊收费票据", "诊断证明"] },
  };
  /* 二（一）2（2） */
  const single = {
    birth: { case: "正常生产", items: [...BIRTH, COSTS, "住院病历复印件"] },
    ended: { case: ENDED, items: ["出院证", record, COSTS] },
    surgery: { case: SURGERY, items: full, note: NO_BIRTH },
    clinic: { case: CLINIC, items: ["门诊病历原件及复印件", "门诊发票"] },
  };
  return {
    direct: {
      case: "在医院直接结算",
      where: "山西省内的定点医院",
      items: ["社会保障卡或医保电子凭证", "出院证"],
      note: "只付自己该付的部分。",
    },
    ...byHand("birth", "after-arrears", late.birth),
    ...byHand("birth-by-caesarean", "after-arrears", { ...late.birth, case: CAESAREAN, note: AS_NORMAL }),
    ...byHand("birth-with-complication", "after-arrears", {
      case: COMPLICATED,
      items: [...WARD_BILL, "诊断建议书", "费用汇总清单"],
    }),
    ...byHand("ended-in-hospital", "after-arrears", late.ended),
    ...byHand("surgery-in-hospital", "after-arrears", late.surgery),
    ...byHand("surgery-in-clinic", "after-arrears", late.clinic),
    ...byHand("wife-birth", "after-arrears", { case: "未就业配偶生产", items: [...WARD_BILL, ...MARRIED] }),
    ...byHand("wife-ended-in-hospital", "after-arrears", wife(late.ended)),
    ...byHand("wife-surgery-in-hospital", "after-arrears", wife(late.surgery)),
    ...byHand("wife-surgery-in-clinic", "after-arrears", wife(late.clinic)),
    ...byHand("birth", "single", single.birth),
    ...byHand("birth-by-caesarean", "single", { ...single.birth, case: CAESAREAN, note: AS_NORMAL }),
    ...byHand("birth-with-complication", "single", { case: COMPLICATED, items: full }),
    ...byHand("ended-in-hospital", "single", single.ended),
    ...byHand("surgery-in-hospital", "single", single.surgery),
    ...byHand("surgery-in-clinic", "single", single.clinic),
    ...byHand("wife-birth", "single", { case: "未就业配偶生产", items: [...BIRTH, COSTS, ...MARRIED] }),
    ...byHand("wife-ended-in-hospital", "single", wife(single.ended)),
    ...byHand("wife-surgery-in-hospital", "single", wife(single.surgery)),
    ...byHand("wife-surgery-in-clinic", "single", wife(single.clinic)),
    "allowance online": { ...employers("生育津贴"), where: HALL },
    "allowance counter": { ...employers("生育津贴"), where: COUNTER, note: toEmployer },
    "allowance counter-herself": { ...employers("生育津贴"), where: COUNTER, note: herself },
    "antenatal online": { ...employers("产前检查费"), where: HALL },
    "antenatal counter": { ...employers("产前检查费"), where: COUNTER, note: toEmployer },
    "antenatal counter-herself": { ...employers("产前检查费"), where: COUNTER, note: herself },
  };
}
