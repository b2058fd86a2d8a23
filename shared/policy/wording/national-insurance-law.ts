/** 社会保险法 in plain Chinese: every sentence that its rules need. */
import type { conditionsOfLaw, saidInLaw } from "../documents/national-insurance-law/index.ts";
import type { Rule } from "../rules/condition.ts";
import type { IdsOf, PaperWords, RulesIn, Say } from "../rules/words.ts";
import { isReader } from "./employer.ts";
import { sharedConditions } from "./shared-conditions.ts";
import { EVENT_WORD, monthWords, spanWords, thatMonth } from "./terms.ts";

type Rules = RulesIn<{ [K in keyof typeof conditionsOfLaw]: Given<(typeof conditionsOfLaw)[K]> }>;
/** A condition made by a function is worded as what it makes. */
type Given<T> = T extends (...args: never) => infer R ? (R extends Rule<never> ? R : never) : T;

const who = ({ via }: Say) => (via === "spouse" ? "配偶" : "本人");

interface Run {
  readonly months: number;
  readonly first: string;
  readonly last: string;
  readonly behind: number;
}
/** 「2025 年 1 月到 9 月，连续 9 个月」; `behind`: months from the last of them to the event's. */
function run({ months, first, last, behind }: Run, say: Say): string {
  if (months === 0) return `到${thatMonth(say)}还没有连上的月份`;
  const row = `${spanWords(first, last)}，连续 ${months} 个月`;
  return behind > 0 ? `${row}，还没有连到${thatMonth(say)}` : row;
}

interface InMonth {
  readonly month: string;
}

export const insuranceLawWords: PaperWords<Rules, IdsOf<typeof saidInLaw.note>, IdsOf<typeof saidInLaw.premise>> = {
  conditions: {
    "treated-in-mainland": {
      required: "在境内治疗",
      observed: { mainland: "在境内", abroad: "在境外治疗的费用，医保基金不付" },
    },
    "insured-by-employer": {
      required: (say) => `${who(say)}在${thatMonth(say)}由单位交着生育保险`,
      observed: {
        paid: ({ month }: InMonth) => `${monthWords(month)}由单位交`,
        late: ({ month }: InMonth) => `${monthWords(month)}的由单位补交，还是单位职工`,
        owed: ({ month }: InMonth) => `${monthWords(month)}的单位还没有交，按单位欠着看，还是单位职工`,
        individual: ({ month }: InMonth) =>
          `${monthWords(month)}是自己交的；自己交的人有没有生育待遇，全国的规定没有写，看当地`,
        "unemployment-benefit": ({ month }: InMonth) =>
          `${monthWords(month)}在领失业金；这时有没有生育待遇，全国的规定没有写，看当地`,
        resident: ({ month }: InMonth) => `${monthWords(month)}是居民医保；居民医保报多少，全国的规定没有写，看当地`,
        elsewhere: ({ month }: InMonth) => `${monthWords(month)}的交在别的地方`,
        "work-not-told": "当月没有交；有没有工作单位，还没有说",
        uninsured: ({ month }: InMonth) => `${monthWords(month)}单位没有交生育保险`,
        "without-job": ({ month }: InMonth) => `${monthWords(month)}没有单位交`,
      },
    },
    "months-paid": {
      required: (say) => `到${thatMonth(say)}，单位连续交满当地要求的月数`,
      observed: {
        "not-loaded": (data, say) => `${run(data, say)}；当地要交满几个月，还没有收录`,
        late: (data, say) => `${run(data, say)}；单位晚交的月份算不算，看当地`,
        enough: (data, say) => `${run(data, say)}，够当地要的 ${data.wanted} 个月（你填的）`,
        "too-few": (data, say) => `${run(data, say)}，不到当地要的 ${data.wanted} 个月（你填的）`,
      },
    },
    "own-benefit": {
      required: "用单位交的生育保险",
      observed: { resident: "居民医保能报多少，全国的规定没有写，看参保地" },
    },
    "leave-days": {
      required: "这种手术当地发几天",
      observed: { told: "按你填的天数", "days-not-told": "发几天看当地，还没有收录" },
    },
    "allowance-event": {
      required: "生产、流产或引产",
      observed: {
        "has-leave": ({ kind }) => `这次是${EVENT_WORD[kind]}`,
        "no-leave": ({ kind }) => `${EVENT_WORD[kind]}没有产假，也就没有津贴`,
      },
    },
    unemployed: sharedConditions.unemployed,
  },
  notes: {
    "local-rules":
      "这里按全国的规定答。当地要交满几个月、多发几天、报哪些项目，没有收录，请打 12393 问当地医保局；问到月数，就能往下算。",
    "local-rules-besides":
      "这里按全国的规定答。当地多发几天、报哪些项目、最晚多久申领，没有收录，请打 12393 问当地医保局。",
    "what-is-local": "这里按全国的规定答。当地的月数、天数和标准没有收录，可以打 12393 问当地医保局。",
    "ask-12393":
      "全国的规定没有写，请打 12393 问当地医保局：灵活就业的人能不能参加生育保险、要连续交几个月、津贴发几天、按什么基数算、最晚多久申领。",
    "ask-of-residents":
      "居民医保怎么报归各地定，这里没有收录，请打 12393 问参保地医保局：生孩子报哪些、报多少，在外地生的怎么报。",
    "must-be-insured": (_data, say) =>
      isReader(say)
        ? "员工在你们单位工作的，就该给她交生育保险；没有交的，请尽快补上。"
        : "有工作单位的，单位就该给职工交生育保险；没有交的，可以书面要求补上。",
    arrears: (_data, say) =>
      `${
        isReader(say)
          ? "你们单位没有按时足额交的，请尽快向社保费征收机构（税务局）补交"
          : "单位没有按时足额交的，可以请社保费征收机构（税务局）责令补交"
      }，滞纳金由单位出；补上的月份算不算数，请打 12393 问当地医保局。`,
    "ask-there": "当月交在别的地方的，请把参保地改成那里，再看一次；也可以打 12393 问。",
    "as-termination": "人工流产、引产有产假（15 天或 42 天）。请把“什么事”改成“流产、引产”，再看一次。",
    "job-may-be-over": (_data, say) =>
      `还在${isReader(say) ? "你们" : "那家"}单位的，单位欠着的月份按欠缴算；已经离开的，请填没有工作，再看一次，也可以打 12393 问能不能自己接着交。`,
    "one-of-two": "只报医疗费，没有津贴。和自己的居民医保能不能都报，全国的规定没有写，办以前问一问。",
  },
  premises: {
    "regional-days": "各省延长的产假，这里只收录了几个省；当地多发的天数没有算进去。",
    "days-before-order": "2012 年 4 月 28 日以前产假发多少天，用的规定没有收录，所以没有算金额。",
    R10: "单位在别的地方交的月份，这里没有算进去。",
  },
};
