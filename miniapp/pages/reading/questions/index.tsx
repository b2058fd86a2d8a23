/** The questions that people ask most, by place. */
import { policyQuestions } from "../../../../shared/policy/index.ts";
import { goBackFrom, goTo, openPage } from "../../../navigation.ts";
import { askedIn } from "../../../reading/words.ts";
import { Box, Button, Disclosure, Page } from "../../../ui/index.ts";
import "../../../reading/reading.scss";

const ALL = policyQuestions();
const QUESTIONS = [...new Set(ALL.map(({ place }) => place))].map((place) => ({
  place,
  asked: ALL.filter((question) => question.place === place),
}));

export default function QuestionsPage() {
  return (
    <Page title="大家常问的问题" lead="点开参保的地方。每个回答都是按文件现算的，写着依据哪一条。">
      <Box className="questions">
        {QUESTIONS.map(({ place, asked }) => (
          <Disclosure key={place} id={`place-${place}`} summary={`${askedIn(place)}（${asked.length} 个）`}>
            <Box kind="ul" className="list doors">
              {asked.map(({ id, ask }) => (
                <Box kind="li" key={id}>
                  <Button id={`question-${id}`} onPress={() => void openPage("question", { id: String(id) })}>
                    {ask}
                  </Button>
                </Box>
              ))}
            </Box>
          </Disclosure>
        ))}
      </Box>
      <Box kind="nav" className="actions" label="接下来">
        <Button id="to-documents" onPress={() => void goTo("documents")}>
          看文件怎么写
        </Button>
        <Button id="back" look="quiet" onPress={() => void goBackFrom("questions")}>
          返回
        </Button>
      </Box>
    </Page>
  );
}
