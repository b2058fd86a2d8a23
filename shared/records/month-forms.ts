/** How people and offices write months. The text is NFKC. */
import { yearOf } from "./calendar.ts";

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
const LINK = `\\s*(?:${SIGN}|起?至|起?到)\\s*`;
const TODAY = "(?:今|现在|目前|如今|当前|本月|这个月)";
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
  now: sticky(`\\s*(?:(?:起|开始|以来)?\\s*(?:${SIGN}|至|到)|起)\\s*${TODAY}`),
  link: sticky(LINK),
  onward: sticky("\\s*(?:起|以来|开始|以后)(?![止至到])"),
  year: sticky("(\\d{4})\\s*年(?:度)?\\s*:?"),
  lastMonth: sticky("(\\d{1,2})\\s*月(?:份)?"),
  number: sticky("[\\d.,]*\\d(?:\\s*个\\s*月)?"),
} as const;
/** Where a month may begin. */
export const CANDIDATE = new RegExp(`\\d|\\b${ENGLISH}[-\\s/.,']*\\d`, "gi");

const DIGITS = "零一二三四五六七八九";

/** 今年三月 → 2026年3月. */
export function inDigits(text: string, now: number): string {
  if (!/年|月/.test(text)) return text;
  return text
    .replace(/[今去前]年/g, (word) => `${yearOf(now) - "今去前".indexOf(word.charAt(0))}年`)
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (word) =>
      Array.from(word, (letter) => DIGITS.indexOf(letter === "〇" ? "零" : letter)).join(""),
    )
    .replace(/十?[一二三四五六七八九十](?=月)/g, (word) =>
      String(word === "十" ? 10 : word.length === 2 ? 10 + DIGITS.indexOf(word.charAt(1)) : DIGITS.indexOf(word)),
    );
}
