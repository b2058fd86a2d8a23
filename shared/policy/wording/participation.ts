/** 渝医保发〔2025〕37号 of taking part, in plain Chinese. */
import type {
  participationConditions,
  participationReadings,
  saidOfParticipation,
} from "../documents/chongqing-2025-37/participation.ts";
import type { IdsOf, PaperWords, RulesIn, SpokenWords } from "../rules/words.ts";
import { yuanWords } from "../base/yuan.ts";
import { dayWords, monthWords } from "./terms.ts";

const NOT_TOLD = "还没有说";
const ASK = "可以打 12393 问";
const LENGTH = `要等几个月在别的文件里，${ASK}`;
/** Why one waits, and how long: open, or as the caller says. */
const waits =
  (why: string) =>
  ({ months }: { readonly months?: unknown }): string =>
    `${why}，${typeof months === "number" ? `要等 ${months} 个月（你填的）` : `要等；${LENGTH}`}`;

/** What the three months of 二、2 run from. */
const SINCE = {
  "left-army": "退伍在",
  "last-paid": "职工医保最后交的是",
  changed: "换工作在",
  suspended: "单位中止参保是在",
} as const;
const since = ({ what, last }: { readonly what: keyof typeof SINCE; readonly last: string }): string =>
  `${SINCE[what]} ${monthWords(last)}`;

const words: PaperWords<
  RulesIn<typeof participationConditions>,
  never,
  IdsOf<(typeof saidOfParticipation)[number]["premise"]>,
  RulesIn<typeof participationReadings>["id"]
> = {
  conditions: {
    "hukou-told": {
      required: "市外户籍（内地的，或有居住证的港澳台居民），或者本市户籍、在市外退休",
      observed: {
        "not-told": `${NOT_TOLD}户籍在哪里`,
        other: `这种情况，这份文件没有写，${ASK}`,
        "local-not-retired": `本市户籍、没有在市外退休的，这份文件没有写，${ASK}`,
        local: "本市户籍",
        mainland: "户籍在内地其他地方",
        "hk-mo-tw-permit": "有居住证的港澳台居民",
      },
    },
    "new-joiner": {
      required: "第一次参加重庆的职工医保，或者断缴超过 3 个月",
      observed: {
        first: "以前没有在重庆交过职工医保",
        "after-gap": "断缴超过 3 个月",
        "goes-on": "断缴没有超过 3 个月，不算新参保，可以接着交",
        "either-way": "不管以前交没交过，都可以",
        "not-told": `${NOT_TOLD}以前怎么交的`,
      },
    },
    "under-age": {
      required: "缴费时男的未满 63 周岁，女的未满 58 周岁",
      observed: {
        under: ({ limit }) => `还没有满 ${limit} 周岁`,
        reached: ({ limit }) => `已经满了 ${limit} 周岁；能不能参加居民医保，${ASK}`,
        "birthday-not-told": `${NOT_TOLD}哪天出生`,
        "sex-not-told": `${NOT_TOLD}性别，男的和女的年龄不一样`,
      },
    },
    "not-retired-elsewhere": {
      required: "没有在市外办养老退休",
      observed: {
        "not-told": `${NOT_TOLD}在市外退休没有`,
        retired: "已经在市外退休，可以问退休地的医保局",
        "not-retired": "没有在市外退休",
      },
    },
    "retired-elsewhere": {
      required: "在市外办了养老退休",
      observed: { "not-told": `${NOT_TOLD}在市外退休没有`, retired: "在市外退休，可以参加" },
    },
    "years-here": {
      required: "要享受退休待遇，本市实际交的年数不少于市外的",
      observed: {
        "not-told": `${NOT_TOLD}两边各交了几年；参保不看这个，退休待遇才看`,
        enough: ({ here, elsewhere }) => `本市 ${here} 年，市外 ${elsewhere} 年，够了`,
        "too-few": ({ here, elsewhere }) => `本市 ${here} 年，市外 ${elsewhere} 年；可以参保，退休待遇要等本市交够`,
      },
    },
    "close-relative": {
      required: "配偶、父母、子女、兄弟姐妹、祖父母和外祖父母、孙子女和外孙子女",
      observed: { "not-told": `${NOT_TOLD}是什么人`, close: "是近亲属", "not-close": "不在这些人里，不能用" },
    },
    "relative-insured": {
      required: "这位家人参加了基本医保",
      observed: {
        "not-told": `${NOT_TOLD}参加医保没有`,
        insured: "参加了",
        "not-insured": "现在没有参加；参加以后就能用",
      },
    },
    "left-job-or-army": {
      required: "退伍，或者换了工作、职工医保断了",
      observed: {
        "left-army": "退伍",
        "job-changed": "工作变了",
        arrears: "单位欠费，断了",
        "not-told": `${NOT_TOLD}哪天退伍，或者哪天换的工作`,
      },
    },
    "joins-within-three-months": {
      required: "3 个月内接着参加当年的居民医保",
      observed: {
        "not-told": `${NOT_TOLD}职工医保交到哪个月`,
        "in-time": (data) => `${since(data)}，最晚 ${dayWords(data.by)}参加，还来得及`,
        "too-late": (data) => `${since(data)}，最晚要在 ${dayWords(data.by)}参加，已经过了；还可以参加，要交全部`,
      },
    },
    "newborn-papers": {
      required: "出生 90 天内有出生医学证明；再大的有居住证或户口簿",
      observed: {
        "birthday-not-told": `${NOT_TOLD}宝宝哪天出生`,
        certificate: "90 天内，有出生医学证明，哪里开的都行",
        "with-papers": "90 天内，有居住证或户口簿",
        "certificate-not-told": `${NOT_TOLD}有没有出生医学证明`,
        "other-papers-not-told": `没有出生医学证明；${NOT_TOLD}有没有居住证、户口簿`,
        "without-certificate": "还没有出生医学证明，先去出生的医院开",
        "older-with-papers": ({ days }) => `出生 ${days} 天，有居住证或户口簿`,
        "papers-not-told": `超过 90 天了；${NOT_TOLD}有没有居住证、户口簿`,
        "older-without-papers": ({ days }) => `出生 ${days} 天了，要先办居住证或上户口，再来参保`,
      },
    },
    "newborn-age": {
      required: "90 天内参保的从出生起能报；不满 2 周岁的从交费次日起；满 2 周岁的要等",
      observed: {
        "birthday-not-told": `${NOT_TOLD}宝宝哪天出生`,
        "from-birth": "90 天内参保，从出生那天起能报",
        "next-day": "超过 90 天、不满 2 周岁，从交费的次日起能报",
        "length-unknown": waits("满 2 周岁才第一次参保"),
        waits: waits("满 2 周岁才第一次参保"),
      },
    },
    "special-group": {
      required: "不是低收入、脱贫、服刑这几种人",
      observed: { "old-rules": `这几种人按原来的政策等，这里没有收录，${ASK}`, "not-special": "不是" },
    },
    "in-window": {
      required: "在集中参保期交：9 月到次年 2 月；大学生是 9 月",
      observed: {
        early: "在 9 月到 12 月交，管次年",
        "early-students": "在 9 月交，管次年",
        "early-freshmen": "入学时在 9 月交；一直连着参保的，交费的次日就能报",
        late: "在 1 月或 2 月交，管当年",
        outside: waits("不在集中参保期"),
        "outside-students": waits("大学生在 9 月交，这次不在 9 月"),
      },
    },
    continuous: {
      required: "连续参保，或者断了不超过 3 个月并补上；退伍、随军家属 3 个月内也算",
      observed: {
        army: "退伍或随军家属就业后 3 个月内参加，算连续",
        "not-told": `${NOT_TOLD}以前怎么参保的`,
        "job-not-told": `${NOT_TOLD}哪天找到工作`,
        "no-gap": "没有断",
        "back-paid": "断了不超过 3 个月，都补上了，算连续",
        "short-gap": waits("断了不超过 3 个月，还没有补上"),
        gap: waits("没有接上以前的参保"),
        never: waits("第一次参加基本医保"),
      },
    },
    "may-join": {
      required: "可以参加居民医保",
      observed: { other: `这种户籍，这份文件没有写，${ASK}`, "nothing-against": "这份文件没有写限制" },
    },
    "years-in-a-row": {
      required: "从 2025 年起连续参加居民医保满 4 年，之后每多 1 年一次",
      observed: {
        "not-told": `${NOT_TOLD}哪几年参加了居民医保`,
        earned: ({ years, earned }) => `现在连续 ${years} 年，一共有 ${earned} 次；断过的，年数从头数，攒下的不清`,
        "too-few": ({ years }) => `现在连续 ${years} 年，还没有到第 5 年，接着参保就会有`,
        "earned-elsewhere": ({ years }) =>
          `现在连续 ${years} 年，年数够了；在外地参保那几年的激励不算到重庆来，接着在重庆参保就会有`,
      },
    },
    "years-without-claim": {
      required: "2025 年起，有整年没有用居民医保基金报销",
      observed: {
        "not-told": `${NOT_TOLD}哪几年参加了居民医保`,
        earned: ({ earned }) => `有 ${earned} 年没有报销`,
        "claims-not-told": `${NOT_TOLD}哪几年报销过`,
        none: "一整年都没有报销的：到现在 0 年",
        "none-counts": "没报销的年份还不能算：要从 2025 年起、在重庆参保、过完一整年",
      },
    },
    "years-missed": {
      required: "2025 年起，整年断保、现在还算数的年份",
      observed: {
        "not-told": `${NOT_TOLD}哪几年参加了医保`,
        "birthday-not-told": `${NOT_TOLD}孩子哪天出生`,
        "job-not-told": `${NOT_TOLD}哪天找到工作；随军的军人配偶 3 个月内参加，不算断`,
        missed: ({ missed, yearly, lowered, most }) =>
          `断了 ${missed} 年，每断 1 年大病最高支付限额降 ${yuanWords(yearly)}，${missed} 年是 ${yuanWords(lowered)}，最多降限额的 ${most}%；下一年接着参保就恢复`,
        army: "退伍或随军家属就业后 3 个月内参加，不算断，大病额度不降",
        restored: ({ ever }) => `断过 ${ever} 年，重新参保以后接着参保了，大病额度恢复，不降`,
        "none-missed": "没有整年断过，大病额度不降",
      },
    },
  },
  premises: {
    "this-year": "说的是参加当年的居民医保。",
    "first-time": "这里按宝宝第一次参保算。",
    "other-papers": "文件写的是居住证、户口簿等有效身份证件；有别的证件的，问一下 12393 能不能用。",
    "suspended-with-last-paid": "没有说单位哪天中止参保，这里从职工医保最后交的那个月算；中止得晚的，还可以晚。",
    "asked-of-new-joiners":
      "年龄和有没有在外地退休，文件只问新参保的人（第一次，或断缴超过 3 个月）；接着交的人这里不问。已经到了年龄或在外地退休的，交以前先打 12393 问一下。",
    "flexible-worker": "说的是在重庆灵活就业、自己交的人；有单位的，由单位交。",
    "yearly-window": "这里按 9 月到次年 2 月（大学生 9 月）算；哪天开始、哪天截止，每年会另发通知。",
    "length-elsewhere":
      "等几个月，在国办发〔2024〕38号和渝府办发〔2025〕35号里，没有见到原文；写在“如果”里的月数还没有确认。",
    "who-may-join": "谁能参加居民医保，主要看别的文件；这份只写了什么时候交。",
    "sum-not-used": "这里按攒下的零报销激励还没有用过算；用了的，到那年年底清零。",
  },
  readings: {
    "papers-at-once": "90 天内没有出生医学证明、但有居住证或户口簿的，这里按也能参保；文件只写了出生医学证明。",
    "outside-waits-next-day": "不在集中参保期交的，从哪天起等，文件没有写；这里按交费的次日。",
    "gap-ends-on-joining": "断了几个月，算到参保缴费那个月；也可能算到居民医保开始管的那个月。",
    "unused-sum-stays": "没用过的零报销激励，这里按一直留着；也可能只留到第二年。",
    "child-years-since-2025": "孩子断保的年数从出生那年算，最早从 2025 年算起；2025 年以前的也可能要算。",
  },
};

/** The words of every line of taking part. */
export const participationWords: SpokenWords = {
  notes: {},
  actions: {},
  materials: {},
  premises: {
    ...words.premises,
    R7a: "宝宝出生时，这份文件还没有生效，所以从文件生效那天起能报；以前的费用怎么报，可以打 12393 问。",
  },
  readings: words.readings,
  conditions: {
    ...words.conditions,
    "paper-of-place": { required: "重庆的参保", observed: { "another-place": `这里只收录了重庆的参保文件，${ASK}` } },
    "paper-in-force": {
      required: "文件已经有效",
      observed: {
        "before-it": ({ number, from }: Readonly<Record<"number" | "from", string>>) =>
          `${number}从 ${dayWords(from)}起才管`,
      },
    },
  },
};
