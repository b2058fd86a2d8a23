/** The record that the person has told already, in words, with the way to it. */
import { participationPaper, type ParticipationQuestion } from "../../shared/policy/index.ts";
import { today } from "../clock.ts";
import type { PersonDraft } from "../draft/draft.ts";
import { Why } from "../forms/why.tsx";
import { leaveTopic } from "../navigation.ts";
import { Sentences } from "../answer/parts.tsx";
import { Box, Button } from "../ui/index.ts";
import { stretchWords } from "../wording/stretch.ts";
import { fieldId } from "./answers.ts";
import { isRecordHalfTold } from "./facts.ts";
import type { Hand } from "./hand.ts";

interface RecordToldProps {
  readonly hand: Hand;
  readonly question: ParticipationQuestion;
  readonly error: string | undefined;
}

/** Adding and changing is done on the record's own page. */
export function RecordTold({ hand: { topic, draft, own, change }, question, error }: RecordToldProps) {
  const id = fieldId(question.fact);
  const told = inWords(draft.person, today().slice(0, 7));
  const go = () => {
    // Details of months are asked for by place.
    if (draft.region === "") change("region", (before) => ({ ...before, region: participationPaper.place }));
    void leaveTopic(topic, "record", "person-record");
  };
  const wrong = isRecordHalfTold(draft) ? "缴费记录还没填完，先当作没有说" : error;
  return (
    <>
      <Box kind="section" id={id} className={wrong ? "field field-wrong" : "field"} label={question.ask}>
        <Box kind="p" className="label">
          {question.ask}
        </Box>
        {told.length > 0 ? (
          <Sentences texts={told} />
        ) : (
          <Box kind="p" className="hint">
            {own ? "还没有填过。跟查生育待遇用同一份记录，填一次就行" : "没有说"}
          </Box>
        )}
        {wrong && (
          <Box kind="p" className="error">
            {wrong}
          </Box>
        )}
        {own && (
          <Button id="to-record" onPress={go}>
            {told.length > 0 ? "改缴费记录" : "去填缴费记录"}
          </Button>
        )}
      </Box>
      <Why field={id} question={question} />
    </>
  );
}

function inWords({ record, contributions }: PersonDraft, now: string): readonly string[] {
  if (record === "none") return ["从来没交过医保"];
  if (record === "unknown") return ["说不清"];
  return record === "listed" ? contributions.map((stretch) => stretchWords(stretch, now)) : [];
}
