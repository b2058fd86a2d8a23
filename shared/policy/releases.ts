/** Which version of the rules changed what: data, latest first. A version that is not told of here does not compile. */
import type { POLICY_VERSION } from "./assessment/trace.ts";
import type { PaperId } from "./documents/index.ts";

/** One thing that is decided otherwise than in the version before. */
export interface RuleChange {
  /** The papers it is about; none: all of them. */
  readonly documents: readonly PaperId[];
  /** Its place in the paper, as printed. */
  readonly clause?: string;
  /** Who or what comes out how, in Chinese. */
  readonly what: string;
}

/** A version of the rules. */
export interface Release<Version extends string = string> {
  readonly version: Version;
  /** The day, in Shanghai, on which it became the present one. */
  readonly on: string;
  readonly changes: readonly RuleChange[];
  /** The golden records (by their id) that it decides otherwise than the version before, or that this one could not read. */
  readonly golden: readonly string[];
}

const of = (document: PaperId, clause: string, what: string): RuleChange => ({ documents: [document], clause, what });
const everywhere = (what: string): RuleChange => ({ documents: [], what });

/** Every version there was, the present one first. */
export const RELEASES: readonly [Release<typeof POLICY_VERSION>, ...Release[]] = [
  {
    version: "2026.11.3",
    on: "2026-11-29",
    changes: [
      everywhere("还能怎么办，一种一种试着交一遍再问同样的条件；成了才说来得及，最晚哪天也从这里来"),
      everywhere("当月没交费的，看最近的身份；多年前的工作、早停了的失业金或居民医保不再决定这一次"),
      everywhere("在外地交的、按别的险种交的月份，不影响本来连续的月份"),
      everywhere("生在国外的，先看这一条，再看交了几个月"),
      everywhere("事情那天没有文件管的，只答没有规定"),
      {
        documents: ["cn-sil-2018", "cn-order-619"],
        what: "没有当地文件管的单位职工、没有收录的地方，按全国的规定答",
      },
      of("cq-2024-12", "四", "离开单位或失业金停了、当月没交的：医疗费可以自己接着交补上，津贴没有"),
      of("cq-2024-12", "五、2", "转到单位以前的最后一段，断得短、还能补的，可以补"),
      of("cq-2024-12", "三、2", "遗传检测只在怀孕的事情里才有"),
      of("cq-2025-37", "三、1", "丈夫按个人或居民医保交的，不能用他的；妻子有工作的，不用再看丈夫交了几个月"),
      of("cq-2025-37", "三、2", "怀孕期间住院、没有生的，有并发症才算"),
      of("cq-2025-37", "五、2 和五、3", "居民医保停了又交的，可能要等；等多久文件没写，缺等几个月"),
      of("sc-2024-9", "一、二", "四川全省的灵活就业和领失业金的人都按这份文件答；单位职工没有规定"),
      of("sc-2024-9", "二（一）", "生的那个月刚断不久的，能不能补看当地，没有规定"),
      of("sc-2024-9", "二（二）", "到生的那个月为止补上的月份，算数"),
      of("km-2026-4", "四（一）、四（四）", "怀孕期间看病、没有生的，每一条路都没有规定；领失业金的也是"),
      of("km-2026-4", "四（二）、四（五）", "2026 年 8 月到 12 月生的一次补足：补等待期和十个月里还差的"),
      of("km-2026-4", "四（五）", "妻子还没有参加医保的，说到哪天为止参加"),
      of("ty-2024-51", "第二章一、1 和 2", "不满九个月、那时在为单位工作的，由单位付；换工作断的月份在产假里也能补"),
      of("ty-2024-51", "第二章一、3", "生的那个月只在山西别的地方交的，没有规定"),
      of("ty-2024-51", "第二章一、4", "停了缴费、没有说合同结束没有的，还缺信息"),
      of("ty-2024-51", "第二章一、5", "门诊看病没有规定；补缴月份里的住院没有规定"),
      of("ty-2024-51", "第二章一、6", "津贴补差只看当月是不是在那种岗位上、领失业金，不要求九个月"),
      of("ty-2024-51", "第二章一、8", "一年以后是另外的文件管，没有规定"),
    ],
    golden: [
      "chengdu-employee",
      "chongqing-employee",
      "chongqing-uninsured",
      "joining-late",
      "newborn",
      "shanghai-employee",
    ],
  },
  { version: "2026.11.2", on: "2026-11-23", changes: [], golden: [] },
  {
    version: "2026.11.1",
    on: "2026-11-23",
    changes: [
      of("cq-2024-12", "三、1", "一档、二档只看自己交职工医保的月份"),
      {
        documents: ["cq-2025-37", "ty-2024-51"],
        what: "没说配偶是丈夫还是妻子、做的是男方结扎的，按妻子算",
      },
      of("ty-2024-51", "第二章一", "补交的原因只对单位交的月份算数"),
    ],
    golden: [],
  },
  { version: "2026.11.0", on: "2026-11-23", changes: [everywhere("第一版：按五份文件回答生育待遇")], golden: [] },
];
