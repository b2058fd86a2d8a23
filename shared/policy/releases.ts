/** Which version of the rules changed what: data, latest first. A version that is not told of here does not compile. */
import type { POLICY_VERSION } from "./assessment/trace.ts";
import { policyDocuments, type PaperId } from "./documents/index.ts";

/** One thing that is decided otherwise than in the version before. */
interface RuleChange {
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

/** A change with the first day of its papers, from which on it holds; none where it is about all of them. */
export type DatedChange = RuleChange & { readonly from?: string };

/** What a version changed, each with its day. */
export const changesOf = ({ changes }: Release): readonly DatedChange[] =>
  changes.map((change) => {
    const days = policyDocuments.flatMap(({ id, inForce }) =>
      change.documents.some((one) => one === id) ? [inForce.from] : [],
    );
    const [from] = days.sort();
    return { ...change, ...(from !== undefined && { from }) };
  });

/** Every version there was, the present one first. Written out: what calls a function is never left out of the pages. */
export const RELEASES: readonly [Release<typeof POLICY_VERSION>, ...Release[]] = [
  {
    version: "2026.11.3",
    on: "2026-11-29",
    changes: [
      { documents: [], what: "还能怎么办，一种一种试着交一遍再问同样的条件；成了才说来得及，最晚哪天也从这里来" },
      { documents: [], what: "当月没交费的，看最近的身份；多年前的工作、早停了的失业金或居民医保不再决定这一次" },
      { documents: [], what: "在外地交的、按别的险种交的月份，不影响本来连续的月份" },
      { documents: [], what: "生在国外的，先看这一条，再看交了几个月" },
      { documents: [], what: "事情那天没有文件管的，只答没有规定" },
      {
        documents: ["cn-sil-2018", "cn-order-619"],
        what: "没有当地文件管的单位职工、没有收录的地方，按全国的规定答",
      },
      {
        documents: ["cq-2024-12"],
        clause: "四",
        what: "离开单位或失业金停了、当月没交的：医疗费可以自己接着交补上，津贴没有",
      },
      { documents: ["cq-2024-12"], clause: "五、2", what: "转到单位以前的最后一段，断得短、还能补的，可以补" },
      { documents: ["cq-2024-12"], clause: "三、2", what: "遗传检测只在怀孕的事情里才有" },
      {
        documents: ["cq-2025-37"],
        clause: "三、1",
        what: "丈夫按个人或居民医保交的，不能用他的；妻子有工作的，不用再看丈夫交了几个月",
      },
      { documents: ["cq-2025-37"], clause: "三、2", what: "怀孕期间住院、没有生的，有并发症才算" },
      {
        documents: ["cq-2025-37"],
        clause: "五、2 和五、3",
        what: "居民医保停了又交的，可能要等；等多久文件没写，缺等几个月",
      },
      {
        documents: ["sc-2024-9"],
        clause: "一、二",
        what: "四川全省的灵活就业和领失业金的人都按这份文件答；单位职工没有规定",
      },
      { documents: ["sc-2024-9"], clause: "二（一）", what: "生的那个月刚断不久的，能不能补看当地，没有规定" },
      { documents: ["sc-2024-9"], clause: "二（二）", what: "到生的那个月为止补上的月份，算数" },
      {
        documents: ["km-2026-4"],
        clause: "四（一）、四（四）",
        what: "怀孕期间看病、没有生的，每一条路都没有规定；领失业金的也是",
      },
      {
        documents: ["km-2026-4"],
        clause: "四（二）、四（五）",
        what: "2026 年 8 月到 12 月生的一次补足：补等待期和十个月里还差的",
      },
      { documents: ["km-2026-4"], clause: "四（五）", what: "妻子还没有参加医保的，说到哪天为止参加" },
      {
        documents: ["ty-2024-51"],
        clause: "第二章一、1 和 2",
        what: "不满九个月、那时在为单位工作的，由单位付；换工作断的月份在产假里也能补",
      },
      { documents: ["ty-2024-51"], clause: "第二章一、3", what: "生的那个月只在山西别的地方交的，没有规定" },
      { documents: ["ty-2024-51"], clause: "第二章一、4", what: "停了缴费、没有说合同结束没有的，还缺信息" },
      { documents: ["ty-2024-51"], clause: "第二章一、5", what: "门诊看病没有规定；补缴月份里的住院没有规定" },
      {
        documents: ["ty-2024-51"],
        clause: "第二章一、6",
        what: "津贴补差只看当月是不是在那种岗位上、领失业金，不要求九个月",
      },
      { documents: ["ty-2024-51"], clause: "第二章一、8", what: "一年以后是另外的文件管，没有规定" },
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
      { documents: ["cq-2024-12"], clause: "三、1", what: "一档、二档只看自己交职工医保的月份" },
      {
        documents: ["cq-2025-37", "ty-2024-51"],
        what: "没说配偶是丈夫还是妻子、做的是男方结扎的，按妻子算",
      },
      { documents: ["ty-2024-51"], clause: "第二章一", what: "补交的原因只对单位交的月份算数" },
    ],
    golden: [],
  },
  {
    version: "2026.11.0",
    on: "2026-11-23",
    changes: [{ documents: [], what: "第一版：按五份文件回答生育待遇" }],
    golden: [],
  },
];
