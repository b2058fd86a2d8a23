/** One side of a question of taking part: who, and what comes out of it. */
import type { AnsweredJoining, ParticipationLine } from "../../shared/policy/index.ts";
import { HowMuch } from "../answer/how-much.tsx";
import { ActionItem, ConditionItem, Said, Sentences } from "../answer/parts.tsx";
import { Box, Heading } from "../ui/index.ts";
import { decidingApart, VERDICT_SIGNS } from "../wording/answer.ts";
import { TOPIC_NAMES, topicDays, topicVerdict } from "../wording/topics.ts";

/** The answer in short. */
export function JoiningSide({ id, side: { caption, line } }: { readonly id: string; readonly side: AnsweredJoining }) {
  return (
    <Box kind="section" id={id} className={`side card verdict-${line.verdict}`} verdict={line.verdict}>
      <Box className="line-head">
        <Heading level={2}>{caption}</Heading>
        <Said className="line-route">{TOPIC_NAMES[line.topic]}</Said>
        <Box kind="p" className="line-verdict">
          <Box kind="span" className="sign" decorative>
            {VERDICT_SIGNS[line.verdict]}
          </Box>
          <Box kind="span">{topicVerdict(line)}</Box>
        </Box>
        {topicDays(line).map((said) => (
          <Said key={said}>{said}</Said>
        ))}
      </Box>
      <Box className="side-body">
        <Why line={line} />
        {line.assumptions.length > 0 && <Sentences texts={line.assumptions.map(({ text }) => text)} />}
        {line.amount && line.amount.formula[0]?.unit !== "months" && <HowMuch amount={line.amount}>{null}</HowMuch>}
      </Box>
    </Box>
  );
}

const Why = ({ line }: { readonly line: ParticipationLine }) => (
  <Box kind="ul" className="list">
    {Object.values(decidingApart(line.conditions))
      .flat()
      .map((condition) => (
        <ConditionItem key={condition.id} condition={condition} verdict={line.verdict} />
      ))}
    {line.actions.map((action) => (
      <ActionItem key={action.id} action={action} lead="可以做：" />
    ))}
  </Box>
);
