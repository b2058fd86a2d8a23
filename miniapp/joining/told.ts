/** What was told for a question of taking part, in sentences. */
import type { ParticipationFacts } from "../../shared/policy/index.ts";
import { toldWords, yearWords } from "../wording/joining.ts";
import { caseInWords } from "../wording/told.ts";
import { hasField, textsOf } from "./answers.ts";
import type { TopicAsking } from "./asking.ts";

type Asked = Pick<TopicAsking, "facts" | "questions">;

/** Everything told: where, the months paid, the years, and what was answered. */
export function topicTold({ facts, questions }: Asked): readonly string[] {
  const { region, asOf, person } = facts;
  const record = person?.contributions && { contributions: person.contributions };
  const asked = new Set<string>(questions.map(({ fact }) => fact));
  return [
    ...caseInWords({ region, asOf, ...(record && asked.has("person.contributions") && { person: record }) }),
    ...(asked.has("residentYears") ? yearsTold(facts) : []),
    ...fieldsTold({ facts, questions }),
  ];
}

function yearsTold({ residentYears }: ParticipationFacts): readonly string[] {
  if (residentYears === undefined) return [];
  return residentYears.length === 0 ? ["从来没参加过居民医保"] : residentYears.map(yearWords);
}

/** What was answered in a field of its own, each behind its question. */
export function fieldsTold({ facts, questions }: Asked): readonly string[] {
  const texts = textsOf(facts);
  return questions.filter(hasField).flatMap((question) => {
    const text = texts[question.fact];
    return text === undefined ? [] : [`${question.ask}${toldWords(question, text)}`];
  });
}
