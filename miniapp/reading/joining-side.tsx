/** One side of a question of taking part: who, and what comes out of it. */
import type { AnsweredJoining } from "../../shared/policy/index.ts";
import { HowMuch } from "../answer/how-much.tsx";
import { Reasons, Said, Sentences, VerdictSaid } from "../answer/parts.tsx";
import { Box, Heading } from "../ui/index.ts";
import { decidingFirst } from "../wording/answer.ts";
import { TOPIC_NAMES, topicDays, topicVerdict } from "../wording/topics.ts";

/** The answer in short. */
export function JoiningSide({ id, side: { caption, line } }: { readonly id: string; readonly side: AnsweredJoining }) {
  return (
    <Box kind="section" id={id} className={`side card verdict-${line.verdict}`} verdict={line.verdict}>
      <Box className="line-head">
        <Heading level={2}>{caption}</Heading>
        <Said className="line-route">{TOPIC_NAMES[line.topic]}</Said>
        <VerdictSaid verdict={line.verdict}>{topicVerdict(line)}</VerdictSaid>
        {topicDays(line).map((said) => (
          <Said key={said}>{said}</Said>
        ))}
      </Box>
      <Box className="side-body">
        <Reasons verdict={line.verdict} conditions={decidingFirst(line.conditions)} actions={line.actions} />
        {line.assumptions.length > 0 && <Sentences texts={line.assumptions.map(({ text }) => text)} />}
        {line.amount && line.amount.formula[0]?.unit !== "months" && <HowMuch amount={line.amount}>{null}</HowMuch>}
      </Box>
    </Box>
  );
}
