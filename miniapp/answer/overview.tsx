/** What is going on; once answered, every verdict with its amount. */
import { headline, type Assessment } from "../../shared/policy/index.ts";
import { Box } from "../ui/index.ts";
import {
  amountWords,
  BENEFIT_NAMES,
  bestFirst,
  insteadWords,
  routeWords,
  VERDICT_SIGNS,
  verdictWords,
} from "../wording/answer.ts";
import type { Voice } from "../wording/voice.ts";
import type { Answer } from "./ask.ts";

/** Read out whenever it changes. */
export const Overview = ({ current, voice }: { readonly current: Answer; readonly voice: Voice }) => (
  <Box id="answer-status" className="status" live="polite">
    <Box kind="p" className={`status-${current.kind}`}>
      {statusWords(current, voice)}
    </Box>
    {current.kind === "answered" && <Verdicts assessment={current.assessment} voice={voice} />}
  </Box>
);

const Verdicts = ({ assessment, voice }: { readonly assessment: Assessment; readonly voice: Voice }) => (
  <Box kind="ul" className="list">
    {bestFirst(assessment.benefits).map((line) => {
      const amount = amountWords(line);
      const instead = insteadWords(line);
      return (
        <Box kind="li" key={`${line.benefit}-${line.via}`} className={`in-short verdict-${line.verdict}-short`}>
          <Box kind="span" className="sign" decorative>
            {VERDICT_SIGNS[line.verdict]}
          </Box>
          <Box className="in-short-words">
            <Box
              kind="p"
              className="in-short-name"
            >{`${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）`}</Box>
            <Box kind="p" className="in-short-verdict">
              {verdictWords(line)}
            </Box>
            {instead && <Box kind="p">{instead}</Box>}
            {amount && (
              <Box
                kind="p"
                className={`in-short-amount${line.amount?.value === undefined ? " in-short-amount-open" : ""}`}
              >
                {amount}
              </Box>
            )}
          </Box>
        </Box>
      );
    })}
  </Box>
);

function statusWords(current: Answer, voice: Voice): string {
  if (current.kind === "answered") return headline(current.assessment, voice);
  if (current.kind === "refused") return "有几处要改一下，才能查。";
  return "";
}
