/** Tells a line of taking part: its decisions in words, and what to do. */
import type { Action } from "../assessment/assessment.ts";
import type { ParticipationLine } from "../participation/answer.ts";
import type { Settled } from "../participation/decide.ts";
import type { Topic } from "../participation/facts.ts";
import type { DecidedAction } from "../rules/action.ts";
import { participationWords } from "./participation.ts";
import { conditionWords, premiseWords, readingWords } from "./speak.ts";
import { amountWords } from "./sums.ts";

/* The paper names papers to bring for a baby alone, and no office for anybody. */
const WHERE = "去哪里办，文件没有写，打 12393 问";
const HOW = `带什么、${WHERE}`;
const BABY = `出生 90 天内参保，从出生那天起能报；再晚，从交费的次日起才能报。90 天内带出生医学证明就行；${WHERE}`;
/* After the ninety days; then from the second birthday on. */
const OLDER_BABY = `从交费的次日起能报，早交早能报；满 2 周岁才参保的要等。带居住证或户口簿；${WHERE}`;
const TWO_OR_OLDER = `满 2 周岁才第一次参保的，要等一段时间才能报，等几个月也要问。带居住证或户口簿；${WHERE}`;
/** What to do, by question. */
const TO_DO: Partial<Readonly<Record<Topic, readonly [what: string, effect: string]>>> = {
  "join-as-resident": ["参加居民医保", `9 月到次年 2 月交的，连续参保的不用等。${HOW}`],
  "newborn-joins": ["给宝宝参加居民医保", BABY],
  "newborn-covered": ["给宝宝参加居民医保", BABY],
  "family-account": ["请这位家人先参加基本医保", "参加以后，就能用个人账户里的钱"],
  "individual-part-only": ["参加当年的居民医保", `只交个人部分。${HOW}`],
  "coverage-starts": ["把断的几个月补上", "补上了就算连续，不用等"],
  waiting: ["把断的几个月补上", "补上了就算连续，不用等"],
  "serious-illness-cap": ["下一年接着参保，不要断", "大病额度恢复"],
};
function actionWords({ topic, by: ninetieth }: Settled, { id, who, by }: DecidedAction): Action {
  const [what, effect] = TO_DO[topic] ?? ["问当地医保局", "知道怎么办"];
  const isLate = topic === "newborn-joins" && by !== ninetieth;
  const late = by === undefined ? TWO_OR_OLDER : OLDER_BABY;
  return { id, ...(who && { who }), what, ...(by !== undefined && { by }), effect: isLate ? late : effect };
}

/** Tells a line. */
export function speakParticipation(line: Settled): ParticipationLine {
  const { topic, verdict, from, waitingFrom, by, count, amount } = line;
  const conditions = line.conditions.map((one) => conditionWords(one, undefined, participationWords));
  const assumptions = [
    ...line.readings.map((one) => readingWords(one, participationWords)),
    ...line.premises.map((one) => premiseWords(one, undefined, participationWords)),
  ];
  const cites = [...conditions, ...assumptions].flatMap((one) => one.cites);
  return {
    topic,
    verdict,
    ...(from !== undefined && { from }),
    ...(waitingFrom !== undefined && { waitingFrom }),
    ...(by !== undefined && { by }),
    ...(count !== undefined && { count }),
    ...(amount && { amount: { ...amountWords(amount), steps: [] } }),
    conditions,
    actions: line.actions.map((one) => actionWords(line, one)),
    assumptions,
    cites: [...new Set(cites)],
  };
}
