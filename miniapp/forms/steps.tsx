/** The buttons at the foot of a page of facts. */
import { today } from "../clock.ts";
import { checkDraft } from "../draft/check.ts";
import { stretchAt, type Problem } from "../draft/problem.ts";
import { stepAfter } from "../draft/steps.ts";
import { backToTopic, correcting, goBackFrom, goTo } from "../navigation.ts";
import { pageAsking, type PageName, type Step } from "../pages.ts";
import { draft, openStretch, problems, useValue } from "../state.ts";
import { Box, Button, idOf, reveal } from "../ui/index.ts";

/** Onward, back, and straight to the answer with what has been told so far; who came from elsewhere goes back there first. */
export const Steps = ({ page }: { readonly page: Step }) =>
  useValue(correcting) === "topic" ? <BackToTopic page={page} /> : <OnAndBack page={page} />;

const BackToTopic = ({ page }: { readonly page: Step }) => (
  <Box kind="nav" className="actions" label="上一步和下一步">
    <Button id="to-topic" look="primary" onPress={() => mendOr(problemsOn(page), page, backToTopic)}>
      填好了，回到刚才的问题
    </Button>
    <Button id="back" onPress={() => void goBackFrom(page)}>
      上一步
    </Button>
  </Box>
);

function OnAndBack({ page }: { readonly page: Step }) {
  const following = stepAfter(page, useValue(draft), today());
  const back = useValue(correcting) === "answer";
  const submit = () => mendOr(checkDraft(draft.get(), today()), page, () => goTo("answer"));
  const next = () => mendOr(problemsOn(page), page, () => (following ? goTo(following) : undefined));
  return (
    <Box kind="nav" className="actions" label="上一步和下一步">
      {(back || !following) && (
        <Button key="submit" id="submit" look="primary" onPress={submit}>
          {back ? "改好了，看结果" : "看结果"}
        </Button>
      )}
      {following && (
        <Button key="next" id="next" look={back ? "secondary" : "primary"} onPress={next}>
          下一步
        </Button>
      )}
      <Button key="back" id="back" onPress={() => void goBackFrom(page)}>
        上一步
      </Button>
      {following && !back && (
        <Button key="early" id="submit" look="quiet" onPress={submit}>
          先看结果，剩下的以后再填
        </Button>
      )}
    </Box>
  );
}

const problemsOn = (page: Step): readonly Problem[] =>
  checkDraft(draft.get(), today()).filter(({ pointer }) => pageAsking(pointer) === page);

/** Goes on, once nothing is to be mended. */
function mendOr(found: readonly Problem[], from: Step, goOn: () => Promise<void> | undefined): void {
  problems.set(found);
  const [first] = found;
  if (first) {
    mend(first, from);
    return;
  }
  openStretch.set(undefined);
  void goOn();
}

/** Takes the reader to the field a problem is about, opening its stretch first. */
export function mend({ pointer }: Problem, from: PageName): void {
  const stretch = stretchAt(pointer);
  if (stretch) openStretch.set(stretch);
  const page = pageAsking(pointer);
  const id = idOf(pointer);
  if (page === undefined || page === from) setTimeout(() => reveal(id));
  else void goTo(page, id);
}
