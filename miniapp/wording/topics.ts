/** What the questions of taking part are called, and what their answers come to. */
import type { ParticipationLine, Topic, Verdict } from "../../shared/policy/index.ts";
import { alternativeWords } from "./answer.ts";
import { dateWords, yuanWords } from "./figures.ts";

/** What a question is about. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  "join-as-individual": "自己交职工医保",
  "join-as-resident": "参加居民医保",
  "newborn-joins": "给宝宝参保",
  "newborn-covered": "宝宝从哪天起能报",
  "family-account": "个人账户里的钱给家里人用",
  "individual-part-only": "离开单位后参加居民医保，只交个人部分",
  "coverage-starts": "从哪天起能报",
  waiting: "要不要等",
  "continuity-incentive": "连续参保激励",
  "zero-claim-incentive": "零报销激励",
  "serious-illness-cap": "大病保险额度降多少",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "可以",
  pending: "要等",
  ineligible: "不能",
  unknown: "还定不下来",
  "not-covered": "没收录",
};
/** Where a question asks for something else than whether one may. */
const OWN: Partial<Readonly<Record<Topic, Partial<Readonly<Record<Verdict, string>>>>>> = {
  "newborn-covered": { eligible: "能报" },
  "family-account": { ineligible: "还不能" },
  "coverage-starts": { eligible: "能报" },
  waiting: { eligible: "不用等" },
  "continuity-incentive": { eligible: "有", ineligible: "还没有" },
  "zero-claim-incentive": { eligible: "有", ineligible: "还没有" },
  "serious-illness-cap": { eligible: "会降", ineligible: "不降" },
};

/** The verdict in words; waiting is one only where the day from which one waits is known. */
export function topicVerdict({ topic, verdict, waitingFrom }: ParticipationLine): string {
  if (verdict === "unknown" && waitingFrom === undefined) return VERDICTS.unknown;
  return verdict === "unknown" ? "要等" : (OWN[topic]?.[verdict] ?? VERDICTS[verdict]);
}

/** The answer in a few words: 「可以，最晚 2027 年 1 月 5 日，当天也算」. */
export function topicInShort(line: ParticipationLine, asOf: string): string {
  const said = topicVerdict(line);
  const [day] = said === VERDICTS.unknown || line.verdict === "ineligible" ? [] : topicDays(line, asOf);
  // A day on which it is paid says by itself that it is.
  const words = day === undefined ? said : day.includes(said) ? day : `${said}，${day}`;
  return line.topic === "serious-illness-cap" ? `${words}${loweredWords(line)}` : words;
}

/** What missed years take off; with what it rests on while the cap is not told. */
function loweredWords({ amount }: ParticipationLine): string {
  if (amount?.value !== undefined) return `，降 ${yuanWords(amount.value)}`;
  const [supposed] = amount?.alternatives ?? [];
  return supposed === undefined ? "" : `，降 ${yuanWords(supposed.value)}（${supposed.if}）`;
}

/** The same with what is asked: 「给宝宝参保：可以，最晚…」, or that it is not known yet. */
export const saidHeadline = (line: ParticipationLine, asOf: string): string =>
  `${TOPIC_NAMES[line.topic]}：${topicInShort(line, asOf)}`;

/** The same as the title of its page; none while it is not known. */
export const topicHeadline = (line: ParticipationLine, asOf: string): string | undefined =>
  topicVerdict(line) === VERDICTS.unknown ? undefined : saidHeadline(line, asOf);

/** The sum of an answer; how many months one waits is none, that is said among the days. */
export const topicSum = ({ amount }: ParticipationLine): ParticipationLine["amount"] =>
  amount?.formula.some(({ unit }) => unit === "months") ? undefined : amount;

/** Sum, days, and what another reading would give, as they stand under the verdict. */
export function topicFigures(line: ParticipationLine, asOf: string): readonly string[] {
  const sum = topicSum(line);
  return [
    ...(sum?.value === undefined ? [] : [yuanWords(sum.value)]),
    ...topicDays(line, asOf),
    ...(sum?.alternatives ?? []).map(alternativeWords),
  ];
}

/**
 * How an answer looks: who waits waits, though nobody knows how long; and that something is taken off is no good news, though
 * it is the question's yes.
 */
export function topicLook({ topic, verdict, waitingFrom }: ParticipationLine): Verdict {
  if (verdict === "unknown" && waitingFrom !== undefined) return "pending";
  if (topic !== "serious-illness-cap") return verdict;
  return verdict === "eligible" ? "pending" : verdict === "ineligible" ? "eligible" : verdict;
}

/** The conditions as they stand: where it is known that one waits, the one that makes it so is no open question. */
export const topicConditions = ({
  verdict,
  waitingFrom,
  conditions,
}: ParticipationLine): ParticipationLine["conditions"] =>
  verdict === "unknown" && waitingFrom !== undefined
    ? conditions.map((each) => (each.outcome === "unknown" ? { ...each, outcome: "unmet" } : each))
    : conditions;

/**
 * The days and counts of an answer on a day (`YYYY-MM-DD`); what a wait may come to is said as what it is: not confirmed. A last
 * day that is over is none any more: it is spoken of only where it is why one may not.
 */
export function topicDays(line: ParticipationLine, asOf: string): readonly string[] {
  const { topic, from, waitingFrom, count, amount } = line;
  const lengths = amount?.value === undefined ? (amount?.alternatives ?? []) : [];
  const incentives = topic === "continuity-incentive" || topic === "zero-claim-incentive";
  return [
    ...(waitingFrom === undefined ? [] : [`${dateWords(waitingFrom)}起开始等`]),
    ...(from === undefined ? [] : [`${dateWords(from)}起能报`]),
    ...lastDayWords(line, asOf),
    ...(count === undefined || (count === 0 && !incentives)
      ? []
      : [incentives ? `一共 ${count} 次` : `断了 ${count} 年`]),
    ...(waitingFrom === undefined ? [] : lengths.map((one) => one.if)),
  ];
}

function lastDayWords({ topic, verdict, by }: ParticipationLine, asOf: string): readonly string[] {
  if (by === undefined) return [];
  if (by >= asOf) return [`最晚 ${dateWords(by)}，当天也算`];
  // An older child still joins by other papers: its ninety days are not why it may not.
  return verdict === "ineligible" && topic !== "newborn-joins" ? [`最晚是 ${dateWords(by)}，已经过了`] : [];
}
