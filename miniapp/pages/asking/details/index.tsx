/** Everything after the record that still matters, on one page: what decides for all first, then what is only for some. */
import { isSpouseAsking } from "../../../draft/spouse.ts";
import { AskingPage } from "../../../forms/asking-page.tsx";
import { Questions, QuestionsForSome, useQuestions } from "../../../forms/questions.tsx";
import { ContributionRecord } from "../../../record/record.tsx";
import { draft, useValue } from "../../../state.ts";
import { voiceOf } from "../../../wording/voice.ts";

export default function DetailsPage() {
  return (
    <AskingPage step="details" title="再说几个细节" lead="不清楚的可以不填。">
      <Questions subjects={["birth", "work"]} />
      <Spouse />
      <QuestionsForSome />
    </AskingPage>
  );
}

/** Whether to look at the spouse, and the record; the spouse who asks is asked for the record at once. */
function Spouse() {
  const all = useValue(draft);
  const asked = useQuestions("spouse");
  const { spouse } = voiceOf(all);
  const himself = isSpouseAsking(all);
  if (asked.length === 0) return null;
  return (
    <>
      {!himself && <Questions subjects={["spouse"]} />}
      {(himself || all.spouseMatters === "yes") && <ContributionRecord whose="spouse" name={spouse} />}
    </>
  );
}
