/** Plans in a sentence: what would be otherwise, and what comes of it. */
import { day, dayZh, month, monthText, runsOf } from "../base/calendar.ts";
import { rangeWords, yuanWords } from "../base/yuan.ts";
import type { DecidedLine } from "../decide.ts";
import type { Change, PlanLine } from "../plans/answer.ts";
import type { Facts } from "../facts/facts.ts";
import type { Candidate } from "../plans/candidates.ts";
import { changedIn, needsStep, type Outlook } from "../plans/lines.ts";
import { isIn } from "../plans/record.ts";
import { BENEFIT_WORD, monthWords, paysBill, SCHEME_WORD, spanWords } from "./terms.ts";

const USING: Readonly<Record<PlanLine["via"], string>> = { self: "", spouse: "用配偶的医保", resident: "用居民医保" };

/** 「2026 年 12 月起参加生育保险，按月交：津贴能领，从 2028 年 4 月 1 日起」 */
export function planWords({ changes, move, whose }: Candidate, now: Outlook, then: Outlook): string {
  const asked = changes.some(({ kind }) => kind === "told");
  const done = changes.map((change) => changeWords(change, move, whose, now)).join("，");
  const gained = changedIn(now, then).map(lineWords);
  const comes = gained.length > 0 ? gained.slice(0, MOST).join("；") : "结论不变";
  return asked ? `${done} → ${comes}` : `${done}：${comes}`;
}

/** So many lines are told. */
const MOST = 3;

function changeWords(
  { kind, from, months = [], date }: Change,
  move: Candidate["move"],
  whose: Candidate["whose"],
  { facts }: Outlook,
): string {
  const spouse = whose === "spouse" ? "配偶" : "";
  switch (kind) {
    case "start":
      return `${spouse}${from === undefined ? "" : `${monthWords(from)}起`}${move?.pays.scheme === "resident" ? "接着参加居民医保" : "接着按月交"}`;
    case "enrol":
      return `${spouse}${from === undefined ? "" : `${monthWords(from)}起`}${joinsWords(move, isMedical(facts))}`;
    case "back-pay":
      return `${spouse}把 ${spansWords(months)}的补上`;
    case "lump-sum":
      return `把 ${spansWords(months)}的一次交齐`;
    case "event":
      return date === undefined ? "换一天" : `如果是 ${dayZh(day(date))}`;
    case "told":
      return months.length > 0
        ? `${spansWords(months)}的后来补上了吗？补上了`
        : "自己交的时候，一起交了生育保险吗？交了";
  }
}

/** How one joins, by who pays. */
function joinsWords(move: Candidate["move"], medical: boolean): string {
  if (!move) return "参保";
  const { scheme, maternity } = move.pays;
  if (scheme === "individual" && maternity === true)
    return medical ? "加上生育保险，按月交" : "自己交医保和生育保险，按月交";
  if (scheme === "individual") return "自己交医保，按月交";
  return scheme === "employer"
    ? "由单位参保，按月交"
    : scheme === "resident"
      ? "参加居民医保"
      : `按${SCHEME_WORD[scheme]}参保`;
}

/** Whether she pays medical insurance herself in the month of asking. */
const isMedical = ({ person, asOf }: Facts): boolean =>
  (person?.contributions ?? []).some((one) => one.scheme === "individual" && isIn(one, month(asOf)));

/** 「2026 年 3 月到 4 月、2026 年 6 月」 */
const spansWords = (months: readonly string[]): string =>
  runsOf([...months].sort().map(month))
    .map(([first, last]) => spanWords(monthText(first), monthText(last)))
    .join("、");

/** What a line comes to. */
function lineWords(line: DecidedLine): string {
  const { benefit, via, verdict, from, amount } = line;
  const name = BENEFIT_WORD[benefit];
  const verb = `${USING[via]}${paysBill(benefit) ? "报" : "领"}`;
  const since = from === undefined ? "" : `，从 ${dayZh(day(from))}起`;
  const { low, high = low } = amount ?? {};
  const sum =
    low === undefined || high === undefined ? "" : low === high ? ` ${yuanWords(low)}` : rangeWords(low, high);
  if (verdict === "eligible") return `${name}能${verb}${sum}${since}`;
  if (verdict === "pending" && needsStep(line)) return `${name}还差一步，办好能${verb}${since}`;
  if (verdict === "pending") return `${name}按时交就能${verb}${sum}${since}`;
  if (verdict === "unknown") return `${name}还缺信息`;
  return `${name}${verdict === "not-covered" ? "文件没有写" : `这次不能${verb}`}`;
}
