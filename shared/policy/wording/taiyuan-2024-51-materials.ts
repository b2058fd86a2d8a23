/** 并医险中心字〔2024〕51号 第二章二 in plain Chinese: the papers to hand in, by case, list and channel. */
import type { List, MaterialId, Papers } from "../documents/taiyuan-2024-51/claims.ts";
import type { MaterialWords } from "../rules/words.ts";

/** One case of the lists. */
interface Listed {
  readonly case: string;
  readonly items: readonly string[];
  readonly note?: string;
}

/** What each way of claiming asks for, as the paper lists it. */
export function taiyuanMaterials(): Readonly<Record<MaterialId, MaterialWords>> {
  const FALSE_PAPERS = "材料要真实：用假的，领到的要退，还要担法律责任。";
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
  const NORMAL = "正常生产（剖宫产也算）";
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
    birth: { case: NORMAL, items: WARD_BILL, note: AS_NORMAL },
    ended: { case: ENDED, items: ["住院收费票据", "出院证"] },
    surgery: { case: SURGERY, items: ["住院收费票据", "出院证"] },
    clinic: { case: CLINIC, items: ["门诊收费票据", "诊断证明"] },
  };
  /* 二（一）2（2） */
  const single = {
    birth: { case: NORMAL, items: [...BIRTH, COSTS, "住院病历复印件"], note: AS_NORMAL },
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
