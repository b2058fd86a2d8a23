/** What people say of paying, in sentences. The text is NFKC. */
import { remembered } from "./remembered.ts";
import { ENTITLED, NOTHING_OWED, stateIn } from "./states.ts";

/** What denies that money came: 没给交, 公司没帮我上, 断了, 漏交. */
const DENIED =
  /(?:没有?|未|不)(?!是|知|确|清|管|足|满)[^\d,;。]{0,8}?(?:交|缴|买|参|上|扣|续|补|到[账帐]|入[账帐库]|付|办)|断(?:了|过|$|\s|缴|交|保|档)|中断|漏[缴交买]|忘(?:了|记)?[缴交买]|(?:^|[^己我])(?:去|立即|马上|我要)[缴交](?![了的])|空(?:着|档|窗|缺|了|$|\s)/;

/** 只交养老: that much was paid; 只交到3月 and 只交了一半 tell how far. */
const ONLY = /只(?:给|帮)?[我她]?[交缴买上](?!了?(?:到|过|[\d一二两三几半]))/;

/** 3月起一直交, 现在还在交: what began goes on to this day. */
export const LASTS =
  /一直|连续|至今|现在|目前|如今|[还仍正]?在[缴交]|[没未不]有?(?:中断|间断|断)|每个?月|(?:^|[^成首])都(?:是|在|由|有|给|交|缴|自己|单位|公司)/;

/** 4月到6月有交: it was. */
const HAS = /(?:^|[^没未])有(?:在|给我?|帮我?)?[交缴](?=$|[的了\s,;])/;

/** 6月续上了: paid again. */
const RESUMED = /[续接]上/;

/** Paid all the same, afterwards. */
const LATER = /(?:后来|之后|后面|后|又|已经?|再|才)[^\d,;。没未不]{0,3}补|补(?:上|齐|清)了/;

/** No denial of payment: what is left out of it. */
const OTHERWISE = /不(?:含|包括|计)(?=[^\s,;。)])|无雇工|无锡|未成年/g;

const plainly = (rest: string): string => rest.replace(NOTHING_OWED, " ").replace(OTHERWISE, " ");

/** A mark that stands for a state. */
const MARK = "[√✓✔☑×✗✘✕]";
const MARKS = new RegExp(MARK, "g");

/** 1月√ 2月×: the text cut after each state; whole where anything follows the last. */
export function cutAfterStates(text: string): readonly string[] {
  const ends = [...text.matchAll(SHORT_STATE)].map(({ index, 0: state }) => index + state.length);
  if (ends.at(-1) !== text.trimEnd().length) return [text];
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}
const SHORT_STATE = new RegExp(`${MARK}|[已未没][缴交](?:费|纳|款)?|[已未]到账|欠费|断缴|交了|正常`, "g");

/** 1√2√3×: the numbers of months, each with its mark; unchanged where a number may be anything else. */
export function numberedMonths(text: string): string {
  const [, before = "", marks = ""] =
    text.length > LONGEST || !MAY_BE_NUMBERED.test(text) ? [] : (NUMBERED_MARKS.exec(text) ?? []);
  const numbers = (marks.match(/\d+/g) ?? []).map(Number);
  const rising = numbers.every((each, at) => each >= 1 && each <= 12 && each > (numbers[at - 1] ?? 0));
  if (numbers.length < 2 || !rising || /\d/.test(before.replace(YEAR, "$1"))) return text;
  return (
    before.replace(YEAR, (_, led: string, full?: string, short = "") => `${led}${full ?? `20${short}`}年`) +
    marks.replace(/\d+/g, "$&月")
  );
}
/** Most lines are none: that is soon seen. */
const MAY_BE_NUMBERED = /(?:^|\D)\d{1,2}\s*:?\s*[√✓✔☑×✗✘✕已未没欠断交正]/;
const NUMBERED_MARKS = new RegExp(`^(.*?)((?:\\d{1,2}\\s*:?\\s*(?:${SHORT_STATE.source})[\\s,;、]*){2,})$`);
const YEAR = /(^|\D)(?:((?:19|20)\d\d)\s*年?|(\d\d)\s*年)(?!\d)/;
/** More letters than such a line has. */
const LONGEST = 200;

/** 7月起单位交，之前没交: what was before the months that are told is said of none of them. */
export const withoutBefore = (text: string): string => {
  const [, told = "", before, after = ""] =
    text.length > LONGEST || !text.includes("前") ? [] : (BEFORE.exec(text) ?? []);
  return before !== undefined && /[交缴]/.test(told) && !takesBack(told) ? told + after : text;
};
const BEFORE = /^(.+?)[,;。]\s*((?:在?[此这那]?之前|以前)[^\d,;。]{0,6}[没未][^\d,;。]{0,8})([,;。].*)?$/;

/** A state right before the name of an insurance: 已缴养老. */
export const STATE_BEFORE_NAME = new RegExp(
  `((?:[已未没][缴交](?:费|纳|款)?|[缴交]了|欠费|${MARK})\\s*)(?=养老|医|失业|工伤|生育|职工|基本|社保)`,
  "g",
);

/** 去年国庆, 年底: some time of a year, and not all of it. */
export const SOME_TIME = /国庆|五一|元旦|春节|过年|中秋|端午|年[初中底末尾]|[春夏秋冬]天|[暑寒]假|毕业|怀孕|[上下中]旬/;

/** 断过几个月: which of a stretch is not said. */
export const saysSometimes = (rest: string): boolean => /[断停漏]过|中间|中途|[几两]个?月|有的|有时|偶尔/.test(rest);

/** 之后, 又: what is told now comes after what was told before. */
export const goesOn = (clause: string): boolean =>
  /起|开始|以后|之后|后来|然后|接着|再|又|次年|第二年|转年|至今/.test(clause);

const AS_CELLS = { paid: "已缴", late: "补缴", unpaid: "没交", refunded: "退费" } as const;

/** What the words say of paying, as a cell would; undefined where they do not say. */
export const saidState: (rest: string) => string | undefined = remembered((rest) => {
  const marks = rest.match(MARKS) ?? [];
  if (marks.length > 0) return new Set(marks).size === 1 ? marks[0] : "几个记号";
  const plain = plainly(rest);
  if (DENIED.test(plain) && !LATER.test(plain) && stateIn(plain) !== "late") return AS_CELLS.unpaid;
  if (LATER.test(plain)) return AS_CELLS.late;
  if (ONLY.test(plain) || RESUMED.test(plain) || HAS.test(plain)) return AS_CELLS.paid;
  const state = stateIn(
    rest.replace(AS_MEMBER, "").replace(NAMES_OF_PAYING, (words, done?: string) => (done === undefined ? "" : words)),
  );
  return state === undefined ? undefined : AS_CELLS[state];
});

/** 单位缴费, 个人缴纳: what is done, not that it was; 已缴费 says that. */
const NAMES_OF_PAYING = /(已经?)?(?:单位|个人|公司|自己|灵活就业|人员|财政)?(?:缴费|缴纳|缴存|参保|实缴)/g;

/** Whether words take something back: not paid, given back, or paid afterwards. */
export const takesBack = (rest: string): boolean => {
  const said = saidState(rest);
  return said === AS_CELLS.unpaid || said === AS_CELLS.refunded || said === AS_CELLS.late;
};

/** Whether words say that nothing was paid, or not in time. */
export const saysMissed = (rest: string): boolean => takesBack(rest) && saidState(rest) !== AS_CELLS.refunded;

/** 9月补上了: the month in which something was paid that was missed before. */
export const MADE_UP =
  /^\D{0,6}(?:\d{4}年)?\d{1,2}月(?:份)?[^\d没未不]{0,6}补(?:上|齐|清|回|的|了|[交缴](?:了|上|的))(?!.*\d\s*月)|^\D{0,6}(?:\d{4}年)?\d{1,2}月(?:份)?(?:才|就|又)?(?:一起|一并)[扣交缴][的了]$|^\D{0,3}(?:后来?|已经?)(?:于|在)?(?:\d{4}年)?\d{1,2}月(?:份)?补[交缴]$/;

/** 3月的医保4月才到账, 3、4月是6月补的: months, and the month in which they were paid after all. */
export const PAID_IN =
  /^(.*?\d\s*月(?:份)?)((?:的|都?是|都?在)[^\d,;。]{0,8}?(?:是|到|在)?)((?:(?:\d{4}|\d\d)\s*年)?\d{1,2}\s*月(?:份)?)[底初]?((?:才|一起|一并|统一)?(?:补|到[账帐]|入[账帐库]|扣的|[交缴]的|才[交缴扣])[^\d,;。]*)(.*)$/;

/** 停保了, 断了: what went on went on no longer. */
export const STOPS = /停(?:[保缴交了]|$|\s)|断[了缴交保]|中断|减员|离职|辞职|退保|终止/;

/** 除了5月和6月, 不含3月: months that are taken out of those before. */
export const EXCEPT =
  /^\s*(?:只|就|但|其中)?(?:除了?|除开|除去|扣除|不含|不包括|不包含|不算|[缺少]了?)([\d\s、和到至年月份~-]+月份?)(?:之外|以外|外)?\s*$/;

/** 4月除外, 只有5月没有, 4月缺. */
export const EXCEPTED =
  /^\s*(?:只有?|就|唯独?|仅|但是?|然后|后来|接着)?([\d\s、和到至年月份~-]+月份?)(?:除外|不算|没算|没有了?|缺了?|空着?)\s*$/;

/** 2025年除4月外都交了: all of the year but those months. */
export const exceptedApart = (text: string): string =>
  text.replace(
    BUT_THOSE,
    (_, year: string | undefined, months: string) => `${year === undefined ? "" : `${year}全年`},${months}没交,`,
  );
const BUT_THOSE =
  /((?:19|20)\d\d年)?(?:除了?|除开|除去|扣除)([\d\s、和到至年月份~-]+月份?)(?:之外|以外|外)?,?(?:(?:其他|其它|其余|别的)的?月份?)?(?=(?:单位|公司|自己|我)?[都全均也])/g;

/** 3月份开始断缴: from then on, and not that month alone. */
export const STOPS_SINCE = /\d\s*月份?(?:起|开始|以后|之后)[^,;。\d]{0,4}(?:断|停|[没未不][^,;。\d]{0,3}[交缴买])/;

/** 之后一直交, 后来断了: what was before, and what is told to follow it without a month of its own. */
export const FOLLOWING =
  /^(.+?)[,;。\s]\s*(?:从?那?(?:之后|以后)|此后|从此|再?后来|然后|后面)(?=(?:就|都|也)?一直|[^补退]*(?:断|停|[没未]))([^补退]+)$/;

/** 次月断了, 次月起自己交: what is told of the month after the last that was told. */
export const NEXT_MONTH = /^(.+?)[,;。\s]\s*(?:从|到|就|自)*[次翌]月(?:份)?(.+)$/;

/** What is meant to come, or only thought: 打算自己交, 单位说会交. */
const MEANT =
  /打算|准备|计划|应该|可能|好像|大概|估计|也许|似乎|听说|[说讲答]|[会将想要]\S{0,3}[交缴补买]|请|等着|记得|[?]|吗|如果|假如|要是|需要|必须/;

/** Somebody else, whose months these may be. */
const OTHERS = /妈|爸|老公|老婆|丈夫|妻子|男友|同事|朋友|婆婆|父亲|母亲|别人|哥哥|弟弟|姐姐|妹妹/;

/** Whether something is denied that no rule knows, or not said to have been paid: then nothing is believed. */
export const saysUnclearly = (rest: string): boolean =>
  !takesBack(rest) &&
  (MEANT.test(rest) ||
    ENTITLED.test(rest) ||
    OTHERS.test(rest) ||
    (/[没未不无]/.test(rest) && /[没未不无]/.test(plainly(rest))));

/** 参保, 增员, 换了公司: from when somebody belongs to it. That any month was paid is said otherwise. */
const JOINING =
  /入职|上班|任职|就职|在岗|[在到][^,;。]{0,20}工作|[转搬回]到|转[回来]|参保(?!单位|地|人|险种|类型|类别|身份|状态|方式)|参加|增员|新增|开户|转入|续保|恢复|登记|启用|失业的|失业了|换/;

/** 正常参保, 已参加: still no payment. */
const AS_MEMBER = /(?:正常|已经?|一直|连续)(?=参[保加])/g;

/** Whether words only tell that somebody joined. */
export const onlyJoins = (rest: string): boolean =>
  JOINING.test(rest) &&
  !/缴|交(?!通|投|大)|已|实|扣|到账|正常|成功/.test(rest.replace(AS_MEMBER, "").replace(COUNTS, ""));

/** 实际缴费月数: how many months were paid, and not which. */
const COUNTS = /(?:实际|累计|连续)?缴费(?:月数|年限)|[缴交](?:费|纳)(?:情况|明细|记录)/g;

/** Whether a cell only tells that somebody joined, or of something else that is no payment. */
export const isEvent = (text: string): boolean =>
  text.length <= 8 &&
  /^(?:转移(?:接续)?|转出|封存|冻结|免[征缴]|核销|冲抵|挂账|视同(?:缴费|参保)?)$|^(?:(?:新|首次|恢复|单位|职工|人员)?(?:参保|增员|增加|新增|开户|转入|续保|登记|恢复))+(?:登记|缴费|人员)?$/.test(
    text.trim(),
  );

const NUMERALS = "零一二三四五六七八九十";
const numberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : text === "两" ? 2 : NUMERALS.indexOf(text);

/** How many months words tell, 12个月, 交了一年半; undefined where they tell none. */
export function durationIn(rest: string): number | undefined {
  const months = (/(\d{1,3}|[一二两三四五六七八九十])\s*个\s*月/.exec(rest) ??
    /月数\D{0,3}(\d{1,3})(?!\d)/.exec(rest))?.[1];
  if (months !== undefined) return numberOf(months);
  const [, years, half] = /[交缴了共满续计费](\d{1,2}|[一二两三四五六七八九十])年(半)?/.exec(rest) ?? [];
  if (years !== undefined) return numberOf(years) * 12 + (half === undefined ? 0 : 6);
  return /半年/.test(rest) ? 6 : undefined;
}
