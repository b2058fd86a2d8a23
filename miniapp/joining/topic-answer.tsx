/** What one question of taking part comes to: verdict and days first, then why, how much, on which reading. */
import { Clauses } from "../answer/clauses.tsx";
import { HowMuch } from "../answer/how-much.tsx";
import { Said, VerdictSaid } from "../answer/parts.tsx";
import { Readings } from "../answer/readings.tsx";
import { Why } from "../answer/why.tsx";
import { Box, Disclosure, Heading } from "../ui/index.ts";
import { alternativeWords } from "../wording/answer.ts";
import { yuanWords } from "../wording/figures.ts";
import { formulaWords } from "../wording/joining.ts";
import { TOPIC_NAMES, topicConditions, topicDays, topicLook, topicSum, topicVerdict } from "../wording/topics.ts";
import type { TopicAnswer as Answer } from "./asking.ts";

/** The whole line; what changes while the questions are answered is read out. */
export function TopicAnswer({ answer: { line, whole } }: { readonly answer: Answer }) {
  const { citations } = whole;
  const { topic, verdict, assumptions, cites } = line;
  const look = topicLook(line);
  const sum = topicSum(line);
  return (
    <Box kind="section" id="topic-answer" className={`line card verdict-${look} standing-${look}`} verdict={verdict}>
      <Box className="line-head">
        <Heading level={2}>{TOPIC_NAMES[topic]}</Heading>
        <Box live="polite">
          <VerdictSaid standing={look}>{topicVerdict(line)}</VerdictSaid>
          {sum?.value !== undefined && <Said className="line-amount">{yuanWords(sum.value)}</Said>}
          {topicDays(line, whole.asOf).map((said) => (
            <Said key={said} className="line-from">
              {said}
            </Said>
          ))}
          {sum?.alternatives.map((other) => (
            <Said key={other.if} className="line-other">
              {alternativeWords(other)}
            </Said>
          ))}
        </Box>
      </Box>
      <Why id={line.topic} line={{ conditions: topicConditions(line), verdict: look }} citations={citations} />
      {sum && (
        <HowMuch amount={sum}>
          <Said>{formulaWords(sum.formula)}</Said>
          <Clauses keys={sum.cites} citations={citations} />
        </HowMuch>
      )}
      {(assumptions.length > 0 || cites.length > 0) && (
        <Disclosure summary="还要知道的、用到的条款">
          <Readings assumptions={assumptions} citations={citations} />
          <Clauses keys={cites} citations={citations} summary="这个问题用到的全部条款" />
        </Disclosure>
      )}
    </Box>
  );
}
