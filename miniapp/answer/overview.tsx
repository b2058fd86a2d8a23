/** Under the title: each benefit by its routes, what can be had first; a plain no folded where something better stands beside it. */
import { paidHow, type Assessment, type BenefitLine } from "../../shared/policy/index.ts";
import { Terms } from "../reading/terms.tsx";
import { Box, Disclosure } from "../ui/index.ts";
import { amountWords, BENEFIT_NAMES, isOpenSum, nextDayWords, routeWords } from "../wording/answer.ts";
import { noesApart, standingOf, verdictWords } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";
import { Sign } from "./parts.tsx";

interface Shown {
  readonly voice: Voice;
  readonly asOf: string;
}

interface OverviewProps {
  /** None yet. */
  readonly assessment: Assessment | undefined;
  readonly voice: Voice;
}

/** The rows are read out whenever they change; the words in them stand apart. */
export const Overview = ({ assessment, voice }: OverviewProps) => (
  <>
    <Box id="answer-status" className="status" live="polite">
      {assessment && <Rows assessment={assessment} voice={voice} />}
    </Box>
    <Box className="asides on-screen">
      <Terms id="row-word" texts={assessment?.benefits.map(({ benefit }) => BENEFIT_NAMES[benefit]) ?? []} />
    </Box>
  </>
);

function Rows({ assessment: { benefits, asOf }, voice }: { readonly assessment: Assessment; readonly voice: Voice }) {
  const { open, noes } = noesApart(benefits);
  return (
    <>
      <Box kind="ul" className="list">
        {open.map((line) => (
          <Row key={keyOf(line)} line={line} voice={voice} asOf={asOf} />
        ))}
      </Box>
      {noes.length > 0 && (
        <Disclosure id="noes" summary={`另外 ${noes.length} 项这次不行`}>
          <Box kind="ul" className="list">
            {noes.map((line) => (
              <Row key={keyOf(line)} line={line} voice={voice} asOf={asOf} />
            ))}
          </Box>
        </Disclosure>
      )}
    </>
  );
}

const keyOf = ({ benefit, via }: BenefitLine): string => `${benefit}-${via}`;

function Row({ line, voice, asOf }: Shown & { readonly line: BenefitLine }) {
  const amount = amountWords(line);
  const open = isOpenSum(line);
  const next = nextDayWords(line, asOf);
  const how = paidHow(line);
  const reason = line.verdict === "ineligible" ? line.conditions.find(({ outcome }) => outcome === "unmet") : undefined;
  return (
    <Box kind="li" className={`in-short standing-${standingOf(line)}-short`}>
      <Sign standing={standingOf(line)} />
      <Box className="in-short-words">
        <Box kind="p" className="in-short-name">
          {`${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）`}
        </Box>
        <Box kind="p" className="in-short-verdict">
          {verdictWords(line)}
        </Box>
        {amount && (
          <Box kind="p" className={`in-short-amount${open ? " in-short-amount-open" : ""}`}>
            {amount}
          </Box>
        )}
        {open && line.amount?.value !== undefined && (
          <Box kind="p" className="hint">
            看当地怎么定
          </Box>
        )}
        {how && <Box kind="p">{how}</Box>}
        {next && (
          <Box kind="p" className="hint">
            {next}
          </Box>
        )}
        {reason && (
          <Box kind="p" className="hint">
            {reason.observed}
          </Box>
        )}
      </Box>
    </Box>
  );
}
