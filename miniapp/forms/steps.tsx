/** The buttons at the foot of a page of facts. */
import { today } from "../clock.ts";
import { checkDraft } from "../draft/check.ts";
import type { Whose } from "../draft/draft.ts";
import type { Problem } from "../draft/problem.ts";
import { stepAfter } from "../draft/steps.ts";
import { correcting, goBackFrom, goTo } from "../navigation.ts";
import { pageAsking, type PageName, type Step } from "../pages.ts";
import { draft, openStretch, problems, useValue } from "../state.ts";
import { Box, Button, idOf, reveal } from "../ui/index.ts";

/** Onward, back, and straight to the answer with what has been told so far; who came from the answer goes there first. */
export function Steps({ page }: { readonly page: Step }) {
  const following = stepAfter(page, useValue(draft), today());
  const back = useValue(correcting);
  const next = () => {
    const here = checkDraft(draft.get(), today()).filter(({ pointer }) => pageAsking(pointer) === page);
    problems.set(here);
    const [first] = here;
    if (first) mend(first, page);
    else if (following) void goTo(following);
  };
  const submit = () => {
    const found = checkDraft(draft.get(), today());
    problems.set(found);
    const [first] = found;
    if (first) mend(first, page);
    else void goTo("answer");
  };
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

/** Takes the reader to the field a problem is about, opening its stretch first. */
export function mend({ pointer }: Problem, from: PageName): void {
  const [, whose, list, index] = pointer.split("/");
  if (isWhose(whose) && list === "contributions" && index !== undefined)
    openStretch.set({ whose, index: Number(index) });
  const page = pageAsking(pointer);
  const id = idOf(pointer);
  if (page === undefined || page === from) setTimeout(() => reveal(id));
  else void goTo(page, id);
}

const isWhose = (text: string | undefined): text is Whose => text === "person" || text === "spouse";
