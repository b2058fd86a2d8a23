/** The spouse, if the insurance is to be looked at, and what resident insurance has paid already. */
import { AskingPage } from "../../../forms/asking-page.tsx";
import { Questions } from "../../../forms/questions.tsx";
import { ContributionRecord } from "../../../record/record.tsx";
import { draft, useValue } from "../../../state.ts";
import { voiceOf } from "../../../wording/voice.ts";

export default function FamilyPage() {
  const all = useValue(draft);
  const { spouse } = voiceOf(all);
  return (
    <AskingPage step="family" title={`${spouse}的医保和居民医保`}>
      <Questions subjects={["spouse", "resident"]} />
      {all.spouseMatters === "yes" && <ContributionRecord whose="spouse" name={spouse} />}
    </AskingPage>
  );
}
