/** What people tell of their lives beside what was paid: a job, a wedding, a birth. The text is NFKC. */

const BEGINS = /入职|到岗|上岗|转正|报到|进(?:了)?(?:这家|新)?(?:公司|单位|厂)/;
const ENDS = /离职|辞职|辞退|被裁|裁员|合同到期|下岗|退工|解除(?:劳动)?合同|失业了/;
const OTHER =
  /预产期|怀[的了]?孕|怀上|备孕|生[的了下]|生孩子|生(?:宝宝|娃|[一二三头]胎)|(?:^|\s|预计|准备|要|刚|[日号])生(?:$|\s)|生产(?!建设|[^,;。]{0,6}(?:公司|厂))|分娩|剖腹产|剖宫产|顺产|流产|引产|末次月经|结婚|领证|离婚|产检|建档|出院|住院|出生|产假|坐月子/;

/** What happened: a job began, or ended, or it has nothing to do with who pays. */
export type LifeEvent = "joined" | "left" | "other";

/** Words that say something of paying, or of an insurance: then it is no mere event. */
const OF_PAYING =
  /[交缴买参付扣断停欠漏补险没未不√✓✔☑×✗✘✕]|医保|社保|到[账帐]|自己|自费|灵活|失业|居民|公积金|津贴|代理/;

/** More letters than such words have. */
const LONGEST = 24;

/** The event that words tell of, and nothing else. */
export function lifeEventIn(words: string): LifeEvent | undefined {
  const said = words.trim();
  if (said.length > LONGEST || OF_PAYING.test(said.replace(ENDS, ""))) return undefined;
  if (ENDS.test(said)) return "left";
  return BEGINS.test(said) ? "joined" : OTHER.test(said) ? "other" : undefined;
}

/** Most texts tell of none: that is soon seen. */
export const mayTellOfLife = (text: string): boolean => [BEGINS, ENDS, OTHER].some((event) => event.test(text));

/** What is told to follow. */
const THEN = "(?:在?[这那此]?之后|以后|后来?|然后|接着|从此|此后|就|现在|目前)";

/** 2025年3月入职后单位交: what is told to follow an event stands apart from it. */
export const eventsApart = (text: string): string => text.replace(BEFORE_MORE, "$&,");
const BEFORE_MORE = new RegExp(
  `(?:${BEGINS.source}|${ENDS.source})(?:了?(?=${THEN}|以来|至今|到现在|起|开始)|[^\\s,;。\\d]{0,12}(?=\\s))`,
  "g",
);

/** What follows the end of a job begins after it. */
export const AFTERWARDS = new RegExp(`^${THEN}`);

/** 入职后一直交: since a job began, and not only afterwards. */
export const THEREAFTER = /^\s*(?:之|以)?后/;

/** 入职就开始交, 当月开始交: from the very month. */
export const SINCE = /^\s*(?:当月|同月|那个月)?(?:就|从?开始|起|以来)+|^\s*(?:当月|同月|那个月)/;

/** 一直交到现在: what follows goes on since then. */
export const GOES_ON = /一直|都|连续|至今|[到至](?:今|现在|目前|如今)|以来/;

/** 离职，自己交到现在: without an employer, and up to this day. */
export const THEN_ALONE = new RegExp(`^\\s*(?:就|才|我)*(?:自己|自费|灵活就业|领).*(?:${GOES_ON.source})`);

/** What is told to follow an event, and says of paying. */
export const FOLLOWS = new RegExp(
  `^(?=[^:]*[交缴])(?:.*(?:${GOES_ON.source})|(?:${AFTERWARDS.source}|${SINCE.source}))`,
);

/** The months in which a job began or ended: whether they were paid is not said. */
export const JOINED_THEN = "入职当月";
export const LEFT_THEN = "离职当月";

/** Who pays, and for what, without a word of having paid. */
export const withoutPaying = (text: string): string =>
  text
    .replace(/(?:一直|都|也|连续|有|在|从)*(?:给|帮)?[我她]?(?:正常)?[交缴买][的了着费纳]*/g, " ")
    .replace(/一直|都|连续|至今|[到至](?:今|现在|目前|如今)|以来/g, " ");
