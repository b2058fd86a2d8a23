/** Page 3: her contribution record. */
import { AskingPage } from "../../../forms/asking-page.tsx";
import { ContributionRecord } from "../../../record/record.tsx";
import { Terms } from "../../../reading/terms.tsx";
import { draft, useValue } from "../../../state.ts";
import { Box } from "../../../ui/index.ts";
import { NOW } from "../../../wording/record.ts";
import { voiceOf } from "../../../wording/voice.ts";

export default function RecordPage() {
  const { she } = voiceOf(useValue(draft));
  return (
    <AskingPage
      step="record"
      title={`${she}的缴费记录`}
      lead="三个问题就够。记不清月份，在“国家医保服务平台”App 的“缴费记录”里查。"
    >
      <ContributionRecord whose="person" name={she} />
      <Box className="asides">
        <Terms id="record-word" texts={NOW.map(({ label, hint = "" }) => `${label}${hint}`)} />
      </Box>
    </AskingPage>
  );
}
