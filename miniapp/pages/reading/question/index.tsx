/** One question and its answer, from a live run of the rules. */
import { useRouter } from "@tarojs/taro";
import { useMemo } from "react";
import { answerQuestion, policyQuestions, type PolicyQuestion } from "../../../../shared/policy/index.ts";
import { Sentences } from "../../../answer/parts.tsx";
import { goBackFrom, openPage } from "../../../navigation.ts";
import { NotFound } from "../../../reading/not-found.tsx";
import { beginAt } from "../../../reading/begin.ts";
import { Cited } from "../../../reading/cited.tsx";
import { inShort } from "../../../reading/in-short.ts";
import { JoiningSide } from "../../../reading/joining-side.tsx";
import { Open } from "../../../reading/open.tsx";
import { Side } from "../../../reading/side.tsx";
import { Terms } from "../../../reading/terms.tsx";
import { askedIn, figureStatement } from "../../../reading/words.ts";
import { Box, Button, Heading, Page } from "../../../ui/index.ts";
import "../../../reading/reading.scss";

export default function QuestionPage() {
  const { id } = useRouter().params;
  const question = policyQuestions().find((one) => String(one.id) === id);
  return question ? <Answered question={question} /> : <NotFound title="没有找到这个问题" />;
}

function Answered({ question }: { readonly question: PolicyQuestion }) {
  const { id, ask, place } = question;
  const answer = useMemo(() => answerQuestion(question), [question]);
  const { sides, joining, figures, open, cites, citations } = answer;
  const short = inShort(answer);
  const [first] = joining;
  return (
    <Page title={ask} lead={askedIn(place)}>
      <Box id="in-short">
        {short.map((words) => (
          <Box kind="p" key={words} className="strong">
            {words}
          </Box>
        ))}
      </Box>
      <Box className="asides">
        <Terms id="question-word" texts={[ask, ...short]} />
      </Box>
      {sides.map((side, at) => (
        <Side
          key={side.caption}
          id={`side-${at}`}
          side={side}
          onTry={() => void openPage("try", { question: String(id), at: String(at) })}
        />
      ))}
      {joining.map((side, at) => (
        <JoiningSide
          key={side.caption}
          id={`joining-${at}`}
          side={side}
          onTry={() => void openPage("topic", { topic: side.line.topic, question: String(id), at: String(at) })}
        />
      ))}
      {open !== undefined && <Open partly={sides.length + joining.length > 0}>{open}</Open>}
      {figures.length > 0 && (
        <Box kind="section" id="figures" className="card">
          <Heading level={2}>相关的数字</Heading>
          <Sentences texts={figures.map(figureStatement)} />
        </Box>
      )}
      {cites.length > 0 && <Cited cites={cites} citations={citations} />}
      <Box kind="nav" className="actions" label="接下来">
        <Button
          id="mine"
          look="primary"
          onPress={() => (first ? void openPage("topic", { topic: first.line.topic }) : beginAt(place))}
        >
          按我的情况查
        </Button>
        <Button id="back" onPress={() => void goBackFrom("question")}>
          返回
        </Button>
      </Box>
    </Page>
  );
}
