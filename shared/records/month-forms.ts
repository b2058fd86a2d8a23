/** How people and offices write months. The text is NFKC. */
import { yearOf } from "./calendar.ts";

/** 25 in 25年, as 2025. */
export const fourDigits = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** English months, as Excel writes them. */
export const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ENGLISH = `(${NAMES.join("|")})[a-z]{0,6}`;
/** In turn: 2025年3月5日; 2025-3-5; 20250305; Mar-25; 3/2025, 3/1/2025. No named groups or looking back: old phones lack them. */
const DATE = [
  "(\\d{4}|\\d{2})\\s*年\\s*(\\d{1,2})\\s*月(?:份)?(?:\\s*(\\d{1,2})\\s*[日号])?",
  "(\\d{4})([-/.])(\\d{1,2})(?:\\5(\\d{1,2}))?(?!\\d)(?:月份?|期)?",
  "(\\d{4})(\\d{2})(\\d{2})?(?!\\d)(?:月份?|期)?",
  `${ENGLISH}[-\\s/.,']*(\\d{4}|\\d{2})(?!\\d)`,
  "(\\d{1,2})[-/](?:(0?1)[-/])?(\\d{4})(?!\\d)",
].join("|");
const SIGN = "(?:-{1,3}|~|—{1,2}|–|―|─|−|→|>)";
const LINK = `\\s*(?:${SIGN}|起?至|起?到|to\\b|until\\b)\\s*`;
const TODAY = "(?:今|现在|目前|如今|当前|本月|这个月)";
const AGAIN = "(?:又|才|就|再|重新)*";
const AND = "\\s*[、,.;和及]\\s*";

const sticky = (source: string): RegExp => new RegExp(source, "iy");
/** Every form, tried where a number stands. */
export const FORMS = {
  ofYear: sticky(`(\\d{4}|\\d{2})\\s*年\\s*:?\\s*(\\d{1,2})\\s*月?${LINK}(\\d{1,2})\\s*月(?:份)?`),
  listOfYear: sticky(
    `(\\d{4}|\\d{2})\\s*年\\s*:?\\s*(\\d{1,2}\\s*月?(?:${AND}\\d{1,2}\\s*月?){0,10}${AND}\\d{1,2}\\s*月)(?:份)?`,
  ),
  date: sticky(DATE),
  span: sticky(`(\\d{1,2})\\s*月?${LINK}(\\d{1,2})\\s*月(?:份)?`),
  list: sticky("(\\d{1,2}(?:\\s*[、,和及]\\s*\\d{1,2}){0,11})\\s*月(?:份)?"),
  dayOfMonth: sticky("(\\d{1,2})\\s*月(?:份)?\\s*(\\d{1,2})\\s*[日号]"),
  now: sticky(`\\s*(?:(?:起|开始|以来)?\\s*(?:(?:${SIGN}\\s*)?(?:至|到)|${SIGN})|起)\\s*${TODAY}`),
  link: sticky(LINK),
  // 8月续上: begun as well; the words are left for what they say of paying.
  onward: sticky(`\\s*${AGAIN}(?:起|以来|开始|以后)(?![止至到])|(?=${AGAIN}(?:[续接]上|续[缴交]|恢复[缴交]))`),
  endless: sticky("(?:[-~—–]|—{2}|至|到)(?=$|[\\t,:;)|]|\\s+[^\\s\\d])"),
  before: sticky("\\s*(?:为止|止|之前|以前)"),
  year: sticky("(\\d{4})\\s*年(?:度)?\\s*:?"),
  lastMonth: sticky("(\\d{1,2})\\s*月(?:份)?"),
  number: sticky("(?:[\\d.]|,(?=\\d{3}(?!\\d)))*\\d(?:\\s*个\\s*月)?"),
} as const;
/** 3月断缴到5月: not paid from the one to the other. */
export const BROKEN = /^份?(?:就|又|起|开始)*[断停](?:缴|交|保|了)*(?:一直)?$/;
/** Words before a month that make it an end. */
export const UNTIL = /(?:一直)?(?:到|至|截至|截止到?)\s*$/;
/** Where a month may begin. */
export const CANDIDATE = new RegExp(`\\d|\\b${ENGLISH}[-\\s/.,']*\\d`, "gi");

const DIGITS = "零一二三四五六七八九";

/** Parts of a year as its months: 上半年, 第一季度, Q1, 全年. */
function partsOfYear(text: string): string {
  if (!/[半整全]年|季度|Q[1-4]/i.test(text)) return text;
  return text
    .replace(/(\d{4})(?=[上下]半年|[全整]年|第?[一二三四1-4]季度|Q[1-4])/gi, "$1年")
    .replace(/第?([一二三四1-4])季度(?=(?:起|开始|以来|至今|到现在))/g, (_, spoken: string) => {
      const quarter = Math.max(" 一二三四".indexOf(spoken), 0) || Number(spoken);
      return `${3 * quarter - 2}月`;
    })
    .replace(/(?:第?([一二三四1-4])季度|Q([1-4])(?!\d))/gi, (_, spoken: string | undefined, short: string) => {
      const last = 3 * (Math.max(" 一二三四".indexOf(spoken ?? " "), 0) || Number(spoken ?? short));
      return `${last - 2}月到${last}月`;
    })
    .replace(/上半年/g, "1月到6月")
    .replace(/下半年(?=[^,;。\d]{0,4}(?:起|开始|以来|至今|到现在))/g, "7月")
    .replace(/下半年/g, "7月到12月")
    .replace(/年(?:度)?(?:全年|一?整年)/g, "年1月到12月");
}

/** 24.09-25.06: two figures for the year. */
const SHORT_SPAN = new RegExp(
  `(^|[^\\d./-])([1-4]\\d)[./](0?[1-9]|1[0-2])(${LINK})(?:([1-4]\\d)[./](0?[1-9]|1[0-2])(?![\\d./])|(?=${TODAY}))`,
  "gi",
);

/** 3月开始自己交的，一直交到现在: the end stands apart from its beginning. */
const UNTIL_TODAY = new RegExp(
  `(\\d\\s*月份?|\\d{6}|\\d[-/.]\\d{1,2})(?:起|开始|以来)?([^\\d。;断停没未欠退不]{1,24}?)(?:一直)?([交缴]?)[到至]${TODAY}`,
);

/** 2024年11月到次年2月: the year after the one before it. */
const NEXT_YEAR = /(\d{4}|\d\d)(年\s*\d{1,2}\s*月?份?\s*[-~—至到]\s*)(?:次年|第二年|来年|转年|翌年)/g;

/** 2025.1-9: from a month of a year to another of it. */
const OF_ONE_YEAR = /(20\d\d)[./](0?[1-9]|1[0-2])\s*[-~]\s*(0?[1-9]|1[0-2])(?![\d./年-])/g;

/** 1-3、5-9月 of a year: each of them is of months. */
const SPANS =
  /\d{1,2}-\d{1,2}(?:[、,和]\d{1,2}(?:-\d{1,2})?){1,11}(?=月)|\d{1,2}(?:[、,和]\d{1,2}){0,10}[、,和]\d{1,2}-\d{1,2}(?=月)/g;

/** 二零二四年九月, 二四年九月 → 2024年9月. */
export const numeralsIn = (text: string): string =>
  text
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, inFigures)
    .replace(
      /(^|[^〇零一二三四五六七八九十])([一二三四][〇零一二三四五六七八九])(?=年十?[一二三四五六七八九十]月)/g,
      (_, led: string, year: string) => led + inFigures(year),
    )
    .replace(/十?[一二三四五六七八九十](?=月)/g, (word) =>
      String(word === "十" ? 10 : word.length === 2 ? 10 + DIGITS.indexOf(word.charAt(1)) : DIGITS.indexOf(word)),
    );

const inFigures = (numerals: string): string =>
  Array.from(numerals, (letter) => DIGITS.indexOf(letter === "〇" ? "零" : letter)).join("");

/** 今年三月 → 2026年3月, 24.09-25.06 → 2024年9月-2025年6月. */
export function inDigits(given: string, now: number): string {
  const text = partsOfYear(given)
    // 25-01 alone in its cell, and 1-3、5-9月.
    .replace(/^\s*([1-4]\d)[-/](0[1-9]|1[0-2])\s*$/, "20$1年$2月")
    .replace(OF_ONE_YEAR, "$1年$2月-$3月")
    .replace(SPANS, (spans) => spans.replace(/\d(?=[、,和])/g, "$&月"))
    .replace(
      SHORT_SPAN,
      (_, before: string, y1: string, m1: string, link: string, y2?: string, m2?: string) =>
        `${before}20${y1}年${m1}月${link}${y2 === undefined ? "" : `20${y2}年${m2 ?? ""}月`}`,
    )
    .replace(/\(((?:19|20)\d\d)\)/g, "$1年")
    // 2025年(1,2,3)月
    .replace(/\((\d{1,2}(?:\s*[、,和]\s*\d{1,2})*)\)\s*(?=月)/g, "$1")
    .replace(NEXT_YEAR, (_, year: string, told: string) => `${year}${told}${Number(year) + 1}年`)
    // 5、6两个月
    .replace(/(\d{1,2}(?:[、,和]\d{1,2}){1,11})这?[两三四五六七八九十几]个月/g, "$1月");
  if (!/年|月|[至到]/.test(text)) return text;
  return numeralsIn(text)
    .replace(/[今去前]年/g, (word) => `${yearOf(now) - "今去前".indexOf(word.charAt(0))}年`)
    .replace(UNTIL_TODAY, "$1至今 $2$3");
}
