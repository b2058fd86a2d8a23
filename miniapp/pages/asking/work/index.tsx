/** Her work, and what she earned. */
import { AskingPage } from "../../../forms/asking-page.tsx";
import { Questions } from "../../../forms/questions.tsx";
import { draft, useValue } from "../../../state.ts";
import { voiceOf } from "../../../wording/voice.ts";

export default function WorkPage() {
  const { she } = voiceOf(useValue(draft));
  return (
    <AskingPage step="work" title={`${she}的工作`} lead="不清楚的可以先不填。">
      <Questions subjects={["work"]} />
    </AskingPage>
  );
}
