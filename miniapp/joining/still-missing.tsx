/** What the answer still waits for: which question, where its answer is found, and the way to it. */
import type { ParticipationQuestion } from "../../shared/policy/index.ts";
import { Box, Button, Heading, reveal } from "../ui/index.ts";
import { fieldId } from "./answers.ts";
import type { TopicAsking } from "./asking.ts";

/** Drawn only where something is missing; figures have fields of their own. */
export function StillMissing({ asking: { answer, questions } }: { readonly asking: TopicAsking }) {
  const missing = new Set(answer?.whole.missing.map(({ fact }) => fact.replace(/\[.*$/, "")));
  const asked = questions.filter(({ fact }) => missing.has(fact));
  if (asked.length === 0) return null;
  return (
    <Box kind="section" id="missing" className="card">
      <Heading level={2}>还缺什么</Heading>
      <Box kind="ul" className="list">
        {asked.map((question, index) => (
          <Missing key={question.fact} question={question} index={index} />
        ))}
      </Box>
    </Box>
  );
}

const Missing = ({ question, index }: { readonly question: ParticipationQuestion; readonly index: number }) => (
  <Box kind="li" className="missing-fact">
    <Box kind="p" className="strong">
      {question.ask}
    </Box>
    {question.where !== undefined && (
      <Box kind="p" className="hint">
        {`看这里：${question.where}`}
      </Box>
    )}
    <Button
      id={`missing-${index}`}
      look="link"
      label={`去填：${question.ask}`}
      onPress={() => reveal(fieldId(question.fact))}
    >
      去填
    </Button>
  </Box>
);
