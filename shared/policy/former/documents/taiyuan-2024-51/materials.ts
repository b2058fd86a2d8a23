/** 并医险中心字〔2024〕51号, 第二章一、8 and 二 with 第三章: how long a claim can be made, through which channel, with which papers, and by whom. */
import type { Benefit, Material, Route } from "../../../assessment/assessment.ts";
import { month } from "../../../base/calendar.ts";
import { rule, type LineParts, type Ruled } from "../../line.ts";
import { provinceOf } from "../../../base/places.ts";
import { lateReasonOf, type Payment } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { claimedInTime, lastClaimDay } from "../claim-period.ts";
import { clause } from "./clauses.ts";

/** 8: a line with a year to claim; after it another rule decides, unless something else already refuses. */
export function claimable(benefit: Benefit, via: Route, situation: Situation, parts: LineParts): Ruled {
  const conditions = [...parts.conditions, claimedInTime(situation, clause("2.1.8"), { beyond: true })];
  return rule(benefit, via, { ...parts, conditions, claimBy: lastClaimDay(situation) });
}

/** What the lists of papers depend on besides the event. */
interface Claim {
  readonly via: "self" | "spouse";
  /** Costs claimed after the employer paid its arrears: the first list, else the second (零星报销). */
  readonly afterArrears: boolean;
}

/** One case of the lists. */
interface Papers {
  readonly case: string;
  readonly items: readonly string[];
  readonly note?: string;
}

const FALSE_PAPERS = "材料要真实；用假材料会被追回待遇并依法处理。";
const BIRTH_PAPERS = ["出生医学证明原件及复印件", "出院证"];
const MARRIAGE_PAPERS = ["结婚证原件及复印件", "《太原市城镇职工生育保险个人承诺书》"];
const COSTS = "费用结算单据";
const WITHOUT_BIRTH = ["abortion", "induced-labour"];

function birthPapers({ event }: Situation, { via, afterArrears }: Claim): Papers {
  if (via === "spouse") {
    const items = afterArrears ? ["住院收费票据", "出生证", "出院证"] : [...BIRTH_PAPERS, COSTS];
    return { case: "未就业配偶生产", items: [...items, ...MARRIAGE_PAPERS] };
  }
  if (event.complication) {
    return {
      case: "有并发症、合并症的生产",
      items: afterArrears
        ? ["住院收费票据", "出生证", "出院证", "诊断建议书", "费用汇总清单"]
        : [...BIRTH_PAPERS, "住院病历复印件", "诊断建议书", "费用汇总清单", COSTS],
    };
  }
  return {
    case: "正常生产",
    items: afterArrears ? ["住院收费票据", "出生证", "出院证"] : [...BIRTH_PAPERS, COSTS, "住院病历复印件"],
  };
}

function wardPapers({ event }: Situation, { afterArrears }: Claim): Papers {
  const ended = event.kind === "termination" || WITHOUT_BIRTH.includes(event.procedure ?? "");
  const name = ended ? "住院流产、引产、死胎" : "住院的计划生育手术";
  if (afterArrears) return { case: name, items: ["住院收费票据", "出院证"] };
  if (ended) return { case: name, items: ["出院证", "门诊病历或住院病历复印件（死胎要住院病历）", COSTS] };
  return {
    case: name,
    items: [...BIRTH_PAPERS, "住院病历复印件", "诊断建议书", "费用汇总清单", COSTS],
    note: "文件把这类手术和并发症列在一起，所以有出生医学证明；这次没有生孩子的，先问问经办机构。",
  };
}

const clinicPapers = ({ afterArrears }: Claim): Papers => ({
  case: "门诊手术（含门诊流产、取环、放环）",
  items: afterArrears ? ["门诊收费票据", "诊断证明"] : ["门诊病历原件及复印件", "门诊发票"],
});

/** The papers for settling by hand; both cases where it is not known whether she stayed in hospital. */
function papers(situation: Situation, claim: Claim): Papers[] {
  const { event } = situation;
  if (event.kind === "delivery") return [birthPapers(situation, claim)];
  const found = [
    ...(event.setting === "outpatient" ? [] : [wardPapers(situation, claim)]),
    ...(event.setting === "inpatient" ? [] : [clinicPapers(claim)]),
  ];
  if (claim.via === "self") return found;
  const note = "文件只列了未就业配偶生产的材料，别的情况先问问经办机构。";
  return found.map((one) => ({ case: `未就业配偶：${one.case}`, items: [...one.items, ...MARRIAGE_PAPERS], note }));
}

/** All ways to hand in a claim. `payment`: how she herself was insured then. */
export function materials(
  situation: Situation,
  { told }: Books,
  benefit: "medical-expense" | "allowance",
  via: "self" | "spouse",
  payment?: Payment,
): Material[] {
  const { event, person, asOf } = situation;
  const left = () => person.facts.dismissedOn !== undefined && person.facts.dismissedOn < asOf;
  const unemployed = via === "self" && (payment?.scheme === "unemployment-benefit" || left());
  if (benefit === "allowance" || event.kind === "prenatal") return throughEmployer(situation, benefit, unemployed);

  const afterArrears = told.months.some((paid, index) => {
    const settled =
      paid && lateReasonOf(paid) === "arrears" && paid.paidIn !== undefined ? month(paid.paidIn) : undefined;
    return settled !== undefined && told.first + index <= event.month && settled >= event.month;
  });
  const cites = clause("2.2.1", "3");
  const inShanxi = () => event.place !== undefined && provinceOf(event.place) === "140000";
  const direct: Material = {
    case: "在医院直接结算",
    channel: "direct",
    where: "山西省内的定点医院",
    filedBy: "person",
    items: ["社会保障卡或医保电子凭证", "出院证"],
    note: "只付自己该付的部分。",
    cites,
  };
  return [
    ...(via === "self" && !afterArrears && inShanxi() && event.setting !== "outpatient" ? [direct] : []),
    ...papers(situation, { via, afterArrears }).flatMap(({ items, note = "", ...one }): Material[] => [
      {
        ...one,
        channel: "online",
        where: "山西医保微信公众号",
        filedBy: "person",
        items: [...items],
        note: `先自己垫付再报的走这里。${note}${FALSE_PAPERS}`,
        cites,
      },
      {
        ...one,
        channel: "counter",
        where: "参保地的医保经办机构",
        filedBy: unemployed ? "either" : "employer",
        items: [...items],
        note: `单位第一次报销，还要交《单位变更信息表》《基本存款账户信息》。${note}${FALSE_PAPERS}`,
        cites,
      },
    ]),
  ];
}

/** 二（二） and （三）: the allowance and antenatal costs go through the employer; the unemployed may go themselves. */
function throughEmployer(
  { event }: Situation,
  benefit: "medical-expense" | "allowance",
  unemployed: boolean,
): Material[] {
  const prenatal = benefit !== "allowance" && event.kind === "prenatal";
  const name = prenatal ? "产前检查费" : "生育津贴";
  const cites = clause(prenatal ? "2.2.3" : "2.2.2", "3");
  const counter = unemployed ? "失业人员可以自己去办。" : "由单位经办人去办，把生育的证明材料交给单位就行。";
  return [
    {
      case: name,
      channel: "online",
      where: "山西医保公共服务网上服务大厅",
      filedBy: "employer",
      items: [],
      note: FALSE_PAPERS,
      cites,
    },
    {
      case: name,
      channel: "counter",
      where: "参保地的医保经办机构",
      filedBy: unemployed ? "either" : "employer",
      items: [],
      note: `${counter}${FALSE_PAPERS}`,
      cites,
    },
  ];
}
