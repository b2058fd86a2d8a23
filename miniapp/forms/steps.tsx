/** The buttons at the foot of a page of facts. */
import { checkDraft, type Problem } from "../draft/check.ts";
import type { Whose } from "../draft/draft.ts";
import { goBackFrom, goTo } from "../navigation.ts";
import { pageAsking, STEPS, type PageName } from "../pages.ts";
import { draft, openStretch, problems } from "../state.ts";
import { Box, Button, idOf, reveal } from "../ui/index.ts";

/** Onward, back, and straight to the answer with what has been told so far. */
export function Steps({ page }: { readonly page: PageName }) {
  const following = STEPS[STEPS.indexOf(page) + 1];
  const next = () => {
    const here = checkDraft(draft.get()).filter(({ pointer }) => pageAsking(pointer) === page);
    problems.set(here);
    const [first] = here;
    if (first) mend(first, page);
    else if (following) void goTo(following);
  };
  const submit = () => {
    const found = checkDraft(draft.get());
    problems.set(found);
    const [first] = found;
    if (first) mend(first, page);
    else void goTo("answer");
  };
  return (
    <Box kind="nav" className="actions" label="上一步和下一步">
      {following ? (
        <Button id="next" look="primary" onPress={next}>
          下一步
        </Button>
      ) : (
        <Button id="submit" look="primary" onPress={submit}>
          看结果
        </Button>
      )}
      {page !== "start" && (
        <Button id="back" onPress={() => void goBackFrom(page)}>
          上一步
        </Button>
      )}
      {page !== "start" && following && (
        <Button id="submit" look="quiet" onPress={submit}>
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
