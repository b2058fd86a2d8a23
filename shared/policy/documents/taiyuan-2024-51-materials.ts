/** 并医险中心字〔2024〕51号, 第二章二 with 第三章: which papers, through which channel, and who hands them in. */
import type { Material } from "../assessment.ts";
import type { ClauseKey } from "../document.ts";
import { provinceOf } from "../places.ts";
import type { Situation } from "../situation.ts";

/** What the lists of papers depend on besides the event. */
export interface Claim {
  readonly benefit: "medical-expense" | "allowance";
  readonly via: "self" | "spouse";
  /** Costs claimed after the employer paid its arrears: the first list, else the second (零星报销). */
  readonly afterArrears: boolean;
  /** On unemployment benefit: she may hand in herself. */
  readonly unemployed: boolean;
}

const FALSE_PAPERS = "材料要真实；用假材料会被追回待遇并依法处理。";
const BIRTH_PAPERS = ["出生医学证明原件及复印件", "出院证"];
const MARRIAGE_PAPERS = ["结婚证原件及复印件", "《太原市城镇职工生育保险个人承诺书》"];
const COSTS = "费用结算单据";

/** The papers for hand settlement, by case. */
function papers({ event }: Situation, { via, afterArrears }: Claim): { readonly case: string; readonly items: string[] } {
  const outpatient = event.setting === "outpatient";
  if (via === "spouse") {
    return {
      case: "未就业配偶生产",
      items: afterArrears
        ? ["住院收费票据", "出生证", "出院证", ...MARRIAGE_PAPERS]
        : [...BIRTH_PAPERS, COSTS, ...MARRIAGE_PAPERS],
    };
  }
  if (event.kind === "delivery" && event.complication) {
    return {
      case: "有并发症、合并症的生产",
      items: afterArrears
        ? ["住院收费票据", "出生证", "出院证", "诊断建议书", "费用汇总清单"]
        : [...BIRTH_PAPERS, "住院病历复印件", "诊断建议书", "费用汇总清单", COSTS],
    };
  }
  if (event.kind === "delivery") {
    return {
      case: "正常生产",
      items: afterArrears ? ["住院收费票据", "出生证", "出院证"] : [...BIRTH_PAPERS, COSTS, "住院病历复印件"],
    };
  }
  if (outpatient) {
    return {
      case: "门诊手术（含门诊流产、取环、放环）",
      items: afterArrears ? ["门诊收费票据", "诊断证明"] : ["门诊病历原件及复印件", "门诊发票"],
    };
  }
  return {
    case: "住院流产、引产、死胎或计划生育手术",
    items: afterArrears ? ["住院收费票据", "出院证"] : ["出院证", "门诊病历或住院病历复印件", COSTS],
  };
}

/** All ways to hand in a claim. */
export function materials(situation: Situation, claim: Claim, cite: (...ids: ("2.2.1" | "2.2.2" | "2.2.3" | "3")[]) => ClauseKey[]): Material[] {
  const { event } = situation;
  const prenatal = event.kind === "prenatal";
  if (claim.benefit === "allowance" || prenatal) {
    const name = prenatal ? "产前检查费" : "生育津贴";
    const cites = [...cite(prenatal ? "2.2.3" : "2.2.2"), ...cite("3")];
    return [
      { case: name, channel: "online", where: "山西医保公共服务网上服务大厅", filedBy: "employer", items: [], note: FALSE_PAPERS, cites },
      {
        case: name,
        channel: "counter",
        where: "参保地的医保经办机构",
        filedBy: claim.unemployed ? "either" : "employer",
        items: [],
        note: claim.unemployed ? "失业人员可以自己去办。" : "由单位经办人去办，把生育的证明材料交给单位就行。",
        cites,
      },
    ];
  }
  const cites = cite("2.2.1", "3");
  const listed = papers(situation, claim);
  const direct: Material = {
    case: "在医院直接结算",
    channel: "direct",
    where: "山西省内的定点医院",
    filedBy: "person",
    items: ["社会保障卡或医保电子凭证", "出院证"],
    note: "只付自己该付的部分。",
    cites,
  };
  const inShanxi = event.place !== undefined && provinceOf(event.place) === "140000";
  return [
    ...(inShanxi && event.setting !== "outpatient" && claim.via === "self" ? [direct] : []),
    { ...listed, channel: "online", where: "山西医保微信公众号", filedBy: "person", note: `先自己垫付再报的走这里。${FALSE_PAPERS}`, cites },
    {
      ...listed,
      channel: "counter",
      where: "参保地的医保经办机构",
      filedBy: claim.unemployed ? "either" : "employer",
      note: "单位第一次报销，还要交《单位变更信息表》《基本存款账户信息》。",
      cites,
    },
  ];
}
