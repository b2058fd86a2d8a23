/** 居民医保转职工医保, 其他月份都到账了: from one insurance to another, and what is said of all other months. */

const RESIDENTS = "(?:居民|城乡居民|城居|新农合)(?:基本)?(?:医疗|医保)?(?:保险)?";
const OTHERS = "(?:(?:城镇)?职工|单位|公司|灵活就业)(?:基本)?(?:医疗|医保)?(?:保险)?";
const TURNS = "(?:转|换|改)(?:成|为|到|交|缴)?了?";
const TURNED = new RegExp(`${RESIDENTS}${TURNS}(?=${OTHERS})|${OTHERS}${TURNS}(?=${RESIDENTS})`, "g");

/** 居民医保转职工医保: the one that it was turned into; that a month of it was paid is said otherwise. */
export const turnedTo = (text: string): string => (/[转换改]/.test(text) ? text.replace(TURNED, "转入") : text);

const TWO_AT_ONCE =
  /(\d{1,2})月(?:份)?([^,;。\d]{0,8}[没未][^,;。\d]{0,6})[,;]\s*(\d{1,2})月(?:份)?(?:才|就|又|一起|一并|一次)*[扣交缴补]了?[两二2]个月的?(?:钱|费用?)?(?=$|[\s,;。])/g;

/** 8月没扣成，9月扣了两个月的: the first made up for in the second, and the second. */
export const twoAtOnce = (text: string): string =>
  text.replace(TWO_AT_ONCE, (told, first: string, missed: string, second: string) =>
    Number(second) === (Number(first) % 12) + 1 ? `${first}月${missed},${second}月补上了,${second}月已缴` : told,
  );

const THE_REST =
  /(^|[,;。])\s*(?:其他|其它|其余|别的|剩下的?|另外的?)(?:的|几个|各)?月份?(?:都|全|全都|均|也)(?:已经?|是|正常)*(?:到[账帐]|[缴交](?:费|了|上|齐|清)|有|正常)[了的]?\s*(?=$|[,;。])/g;

/** 3月没到账，其他月份都到账了: without what is said of the rest, which are as they were told before. */
export function withoutTheRest(text: string): { readonly text: string; readonly rest: boolean } {
  if (!/[他它余]|别的|剩下|另外/.test(text)) return { text, rest: false };
  const left = text.replace(THE_REST, "$1").replace(/^[,;。]+|[,;。]+$/g, "");
  // 3月没交，其他月份都交了: which those are must stand beside it.
  const told = left === "" || /[到至~—-]/.test(left);
  return told && left !== text ? { text: left, rest: true } : { text, rest: false };
}
