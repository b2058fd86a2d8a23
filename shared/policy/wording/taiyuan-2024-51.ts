/** 并医险中心字〔2024〕51号 in plain Chinese: what is said beside its conditions, and what to do. */
import { addMonths, monthText, type Month } from "../base/calendar.ts";
import type { MaterialId } from "../documents/taiyuan-2024-51/claims.ts";
import type { taiyuanReadings, taiyuanSays } from "../documents/taiyuan-2024-51/index.ts";
import type { Scheme } from "../facts/facts.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { Data } from "../rules/condition.ts";
import type { IdsOf, PaperWords, Say } from "../rules/words.ts";
import { byEmployer, employer, isReader } from "./employer.ts";
import { taiyuanConditions, type Rules } from "./taiyuan-2024-51-conditions.ts";
import { taiyuanMaterials } from "./taiyuan-2024-51-materials.ts";
import { goingOn, spanWords } from "./terms.ts";

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
const byWhom = ({ who }: DecidedAction, say: Say): string => {
  if (say.via === "spouse") return who === "employer" ? "请配偶的单位" : "配偶找到单位以后，由单位";
  if (who === "employer") return byEmployer(say);
  return isReader(say) ? "入职以后，由你们单位" : "找到单位以后，由单位";
};
/** Who files within the year, where that is the employer. */
const filedBy = ({ filer }: Data, say: Say): string => (filer === "employer" ? `由${employer(say)}` : "");
/** Where the papers of an allowance or of antenatal costs go. */
const claimedHow = (who: DecidedAction["who"], say: Say): string => {
  const theirs = say.via === "spouse" ? "配偶的" : "";
  if (who === "employer") {
    return isReader(say)
      ? "你们单位收齐材料，在网上服务大厅或医保窗口办"
      : `把材料交给${theirs}单位，请${theirs}单位在网上服务大厅或医保窗口办`;
  }
  const alone = say.via === "spouse" ? "带上材料，自己或者请配偶去" : "带上材料，自己去";
  return `${alone}参保地的医保窗口办；也可以${isReader(say) ? "由你们单位" : `请${theirs}原单位`}办`;
};
/** The counter, for costs of a hospital: the paper names only employers there. */
const counterOf = (who: DecidedAction["who"], say: Say): string =>
  who === "employer"
    ? `，或者${say.via === "spouse" ? "请配偶的单位" : byEmployer(say)}去窗口报`
    : `；窗口，文件只写了由单位去，自己去的先问一声`;
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
  conditions: taiyuanConditions,
  notes: {
    "claims-by-employer": (data, say) => `${filedBy(data, say)}在 1 年内申报；在山西的定点医院住院可以直接结算。`,
    "antenatal-by-employer": (data, say) => `产检费${filedBy(data, say)}在 1 年内申报，不能在医院直接结算。`,
    "ordinary-ratio": "按职工医保普通住院的比例报，不按生育保险的标准。",
    "instead-of-wages": "津贴代替产假工资，不能都拿。",
    "after-contract": "合同结束以后那些天没有津贴，已经领了的要退回。",
    "employer-owes": (_data, say) =>
      isReader(say)
        ? "不满 9 个月的，津贴由你们单位付给员工。"
        : "不满 9 个月的，津贴由单位付。可以拿着这一条找单位；单位不给，打 12333 或找劳动监察。",
    "treasury-goes-on": (_data, say) =>
      isReader(say) ? "产假工资照原来的渠道，由你们单位照常发。" : "产假工资找原单位，照常发。",
    "legal-leave-only": "只补国家规定的产假天数，不看交满几个月。",
    "costs-only": "只报医疗费，没有津贴；和居民医保只能选一个。",
  },
  premises: {
    "provincial-units": "省直单位的职工归省里的经办机构管，不按这份文件；这里按不是省直单位算。",
    "job-change-window":
      "换工作断缴要在 3 个月内补，哪天截止文件没有写，这里算到最后缴费月之后第 4 个月的月底；单位欠费的不受这个限制。",
    "arrears-may-be-paid": (_data, say) => {
      const whose = say.via === "spouse" ? "配偶的单位" : employer(say);
      return `断的月份要是${whose}欠费（不是换工作），${whose}还可以补交，文件没有写期限，滞纳金由单位出：补上以后医疗费能报，那几个月也接得上。先问${whose}；补了的，把那几个月填成“单位欠费”补交的，再看一次。`;
    },
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
    "abroad-left-open": "文件只写了境内的医院；境外的医疗费报不报，文件没有写。津贴照常看。",
  },
  actions: {
    "back-pay": (act, say) => {
      const { closes = [] } = act;
      const how =
        closes.length > 0
          ? `把 ${months(closes)}的补上${goingOn(act, say)}`
          : "接着按月交，不要断；开始晚了，中间断的月份要一起补上";
      return { what: `${byWhom(act, say)}${how}`, effect: `前后接上以后，${brings(say)}` };
    },
    enrol: (act, say) =>
      act.by === undefined
        ? { what: `由${employer(say)}参加生育保险，按月交`, effect: `下一次${brings(say)}` }
        : { what: `${byWhom(act, say)}参保，按月交`, effect: `交上以后，${brings(say)}` },
    "keep-paying": (act, say) =>
      asScheme(act) === "individual"
        ? { what: "职工医保自己接着按月交，不要断", effect: "住院费可以按职工医保报" }
        : { what: `${byWhom(act, say)}接着按月交，不要断`, effect: `不断缴，${brings(say)}` },
    claim: ({ who }, say) => {
      const { benefit, kind } = say;
      if (benefit !== "medical-expense" || kind === "prenatal") {
        return { what: claimedHow(who, say), effect: benefit === "medical-expense" ? "产检费报下来" : "钱发下来" };
      }
      return {
        what: `没有在医院直接结算的，在“山西医保”微信公众号上报${counterOf(who, say)}`,
        effect: "医疗费报下来",
      };
    },
    "ask-employer": (_act, say, owed) => ({
      what: isReader(say)
        ? "产假里的津贴，员工可以书面请你们单位付"
        : "用书面的办法请单位付产假里的津贴，留好凭据；单位不给，打 12333 或找劳动监察",
      effect: `津贴由${employer(say)}付${owed}`,
    }),
    "pay-allowance": (_act, say, owed) => ({
      what: `${employer(say)}按这一项的算式付产假里的津贴`,
      effect: `不满 9 个月的，由${employer(say)}付${owed}`,
    }),
  },
  materials: taiyuanMaterials(),
};
