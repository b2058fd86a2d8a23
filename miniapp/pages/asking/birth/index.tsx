/** The details of the event that still matter. */
import { AskingPage } from "../../../forms/asking-page.tsx";
import { Questions } from "../../../forms/questions.tsx";

export default function BirthPage() {
  return (
    <AskingPage step="birth" title="再说几个细节" lead="不清楚的可以不选。">
      <Questions subjects={["birth"]} />
    </AskingPage>
  );
}
