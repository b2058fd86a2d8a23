/** One side of a question of taking part: who, and what comes out of it. */
import type { AnsweredJoining } from "../../shared/policy/index.ts";
import { HowMuch } from "../answer/how-much.tsx";
import { Reasons, Said, Sentences, VerdictSaid } from "../answer/parts.tsx";
import { Box, Button, Heading } from "../ui/index.ts";
import { decidingFirst } from "../wording/answer.ts";
import { TOPIC_NAMES, topicDays, topicLook, topicVerdict } from "../wording/topics.ts";

interface JoiningSideProps {
  readonly id: string;
  readonly side: AnsweredJoining;
  readonly onTry: () => void;
}

/** The answer in short; `onTry` opens it in full, with what is told. */
export function JoiningSide({ id, side: { caption, facts, line }, onTry }: JoiningSideProps) {
  const look = topicLook(line);
  return (
    <Box kind="section" id={id} className={`side card verdict-${look} standing-${look}`} verdict={line.verdict}>
      <Box className="line-head">
        <Heading level={2}>{caption}</Heading>
        <Said className="line-route">{TOPIC_NAMES[line.topic]}</Said>
        <VerdictSaid standing={look}>{topicVerdict(line)}</VerdictSaid>
        {topicDays(line, facts.asOf).map((said) => (
          <Said key={said}>{said}</Said>
        ))}
      </Box>
      <Box className="side-body">
        <Reasons verdict={look} conditions={decidingFirst(line.conditions)} actions={line.actions} />
        {line.assumptions.length > 0 && <Sentences texts={line.assumptions.map(({ text }) => text)} />}
        {line.amount && line.amount.formula[0]?.unit !== "months" && <HowMuch amount={line.amount}>{null}</HowMuch>}
        <Button id={`${id}-try`} look="quiet" label={`看完整的回答：${caption}`} onPress={onTry}>
          看完整的回答
        </Button>
      </Box>
    </Box>
  );
}
