/** The field's words that people may not know: each in a sentence of ours, and by an example. Decides nothing. */

/** A word and what it means. */
export interface Term {
  /** As it is asked for: 「津贴」. */
  readonly name: string;
  readonly means: string;
  readonly example: string;
}

/** A term, and how it is written in a text: 津贴 also in 生育津贴. */
interface Entry extends Term {
  readonly found: RegExp;
}

const ENTRIES: readonly Entry[] = [
  {
    name: "津贴",
    found: /津贴(?!补差)/,
    means: "产假里代替工资的钱，按天数算。",
    example: "比如一天 170 元、发 98 天，就是 16,660 元。",
  },
  {
    name: "津贴补差",
    found: /津贴补差/,
    means: "产假里已经领着补贴或失业金，比津贴少的那一部分，另外补给你。",
    example: "比如津贴算出来 7,000 元，已经领到 5,000 元，就补 2,000 元。",
  },
  {
    name: "等待期",
    found: /等待期/,
    means: "刚参保，或断过再交，要先连着交满几个月，这几个月里还不能报、不能领。",
    example: "比如要等 6 个月，1 月开始交，等到 7 月才开始算。",
  },
  {
    name: "缴费基数",
    found: /缴费(工资)?基数/,
    means: "算每个月交多少钱时用的那个数，不一定等于你的工资。",
    example: "比如基数 4,500 元，费率 8%，一个月就交 360 元。",
  },
  {
    name: "补缴",
    found: /补缴|补交|补上没交/,
    means: "前面漏交的月份，后来再把钱交上；补了算不算数，要看当地的文件。",
    example: "比如 3 月没交，5 月把 3 月的钱交了。",
  },
  {
    name: "难产",
    found: /难产/,
    means: "生的时候不顺利，病历和出院证明上医院记了难产；产假会多几天，剖宫产算不算看当地。",
    example: "比如出院证明的诊断里写着“难产”。",
  },
  {
    name: "一档、二档",
    found: /一档|二档/,
    means: "重庆自己交职工医保的人有两种交法，二档交得多，能报的也多一些。",
    example: "比如孕期的遗传病基因检测，二档能报，一档不能。",
  },
  {
    name: "省内",
    found: /省内/,
    means: "和参保地同一个省的各个市、县。",
    example: "比如参保地是达州，成都、绵阳也是省内，重庆不是。",
  },
  {
    name: "灵活就业",
    found: /灵活就业/,
    means: "没有单位替你交，自己交职工医保的人。",
    example: "比如开网约车、送外卖、自己开店的人。",
  },
  {
    name: "职工医保",
    found: /职工(基本)?医(疗)?保(险)?/,
    means: "上班的人由单位一起交、没有单位的人自己按月交的医保。",
    example: "比如工资条上扣的“医疗保险”，就是职工医保。",
  },
  {
    name: "居民医保",
    found: /居民(基本)?医(疗)?保(险)?|城乡居民/,
    means: "没有参加职工医保的人，一年交一次的医保。",
    example: "比如老家常说的“新农合”，学校统一交的大学生医保。",
  },
  {
    name: "生育保险",
    found: /生育(保)?险/,
    means: "管生孩子的医疗费和产假津贴的保险，跟着职工医保一起交，有的地方要另外选。",
    example: "比如在单位上班的人，单位交，自己不用掏钱。",
  },
  {
    name: "失业金",
    found: /失业(保险)?金/,
    means: "失业以后按月领的钱；领着的这几个月，职工医保由失业保险替你交。",
    example: "比如失业金领到 6 月，医保也替你交到 6 月。",
  },
  {
    name: "参保地",
    found: /参保地/,
    means: "替你记着医保的地方，不一定是户口所在地，也不一定是现在住的地方。",
    example: "比如户口在四川、在重庆交医保，参保地就是重庆。",
  },
  {
    name: "计划生育手术",
    found: /计划生育手术/,
    means: "上环、取环、结扎、复通这些手术；人工流产归不归这里，看当地的文件。",
    example: "比如生完以后放一个节育环。",
  },
  {
    name: "产前检查",
    found: /产前检查|产检/,
    means: "怀孕以后到生之前，按时去医院做的检查。",
    example: "比如建册、B 超、糖耐量。",
  },
  {
    name: "上年度月平均工资",
    found: /月平均(缴费)?工资/,
    means: "单位上一年所有人的工资加起来，平均到每个人每个月，不是你自己的工资；也有用全省、全区的。",
    example: "比如 10 个人一年一共发了 72 万元，月平均就是 6,000 元。",
  },
  {
    name: "集中参保期",
    found: /集中参保期/,
    means: "每年统一交下一年居民医保的那几个月。",
    example: "比如今年秋天交明年的。",
  },
];

/** The words of the field in these texts, in the glossary's order, each once. */
export const termsIn = (texts: readonly string[]): readonly Term[] =>
  ENTRIES.filter(({ found }) => texts.some((text) => found.test(text)));
