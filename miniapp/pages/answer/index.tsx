/** Page 5: the answer, or why there is none yet. */
import { useEffect } from "react";
import type { Assessment } from "../../../shared/policy/index.ts";
import { answer, ask, type Answer } from "../../answer/ask.ts";
import { Line } from "../../answer/line.tsx";
import { MissingFacts } from "../../answer/missing.tsx";
import type { Problem } from "../../draft/check.ts";
import type { Draft } from "../../draft/draft.ts";
import { mend } from "../../forms/steps.tsx";
import { goBackFrom, goTo } from "../../navigation.ts";
import { PAGE_LABELS, pageAsking, STEPS } from "../../pages.ts";
import { draft, useValue } from "../../state.ts";
import { Box, Button, Heading, Page, reveal, TITLE_ID } from "../../ui/index.ts";
import { lineInShort, VERDICT_SIGNS } from "../../wording/answer.ts";
import { dateWords } from "../../wording/figures.ts";
import { fieldWords } from "../../wording/missing.ts";
import { voiceOf, type Voice } from "../../wording/voice.ts";

const FAILURES = {
  offline: "没有连上网络。",
  slow: "等了太久，没有收到回答。",
  server: "服务器这会儿没答上来。",
} as const;

export default function AnswerPage() {
  return (
    <Page name="answer" title="结果">
      <AnswerContent />
    </Page>
  );
}

/** Asks again; the button gives way to the answer, so the reader is taken to the top. */
const retry = () => void ask().then(() => reveal(TITLE_ID));

/** Asks whenever it is drawn: the same question is not sent twice. */
function AnswerContent() {
  const all = useValue(draft);
  const current = useValue(answer);
  const voice = voiceOf(all);
  useEffect(() => void ask(), [all]);
  const assessment = current.kind === "answered" ? current.assessment : undefined;
  const missing = assessment && <MissingFacts missing={assessment.missing} voice={voice} />;
  // Where a verdict waits for what is missing, telling it comes first.
  const open = assessment?.benefits.some(({ verdict }) => verdict === "unknown");
  return (
    <>
      <Status current={current} voice={voice} />
      {current.kind === "failed" && (
        <Box id="failed" className="card">
          <Box kind="p">{`${FAILURES[current.why]}填的内容都还在，再试一次就好。`}</Box>
        </Box>
      )}
      {current.kind === "refused" && <Refused problems={current.problems} voice={voice} />}
      {current.kind === "answered" && (
        <>
          {open && missing}
          {current.assessment.benefits.map((line) => (
            <Line
              key={`${line.benefit}-${line.via}`}
              line={line}
              citations={current.assessment.citations}
              voice={voice}
            />
          ))}
          {open || missing}
          {spouseMayHelp(all, current.assessment) && (
            <Box kind="section" className="card">
              <Box kind="p">{`${voice.she}没有工作的话，也可以看看能不能用${voice.spouse}的医保报。`}</Box>
              <Button id="ask-spouse" onPress={() => void goTo("family", "spouseMatters")}>
                {`看看${voice.spouse}的医保`}
              </Button>
            </Box>
          )}
          <Box kind="p" className="hint closing">
            {`按 ${dateWords(current.assessment.asOf)}的情况算。规则版本 ${current.assessment.policyVersion}。最后以当地医保部门办理的结果为准，可以打 12393 核对。`}
          </Box>
        </>
      )}
      <Box kind="nav" className="actions" label="接下来">
        {(current.kind === "failed" || current.kind === "asking") && (
          <Button id="retry" look="primary" disabled={current.kind === "asking"} onPress={retry}>
            {current.kind === "asking" ? "正在查…" : "再试一次"}
          </Button>
        )}
        <Button id="back" onPress={() => void goBackFrom("answer")}>
          回去改
        </Button>
        <Box className="row row-wrap">
          {STEPS.map((page) => (
            <Button key={page} id={`edit-${page}`} look="quiet" onPress={() => void goTo(page)}>
              {`改${PAGE_LABELS[page]}`}
            </Button>
          ))}
        </Box>
      </Box>
    </>
  );
}

/** What is going on; once answered, every verdict in a line. Read out whenever it changes. */
const Status = ({ current, voice }: { readonly current: Answer; readonly voice: Voice }) => (
  <Box id="answer-status" className="status" live="polite">
    <Box kind="p">{statusWords(current)}</Box>
    {current.kind === "answered" && (
      <Box kind="ul" className="list">
        {current.assessment.benefits.map((line) => (
          <Box kind="li" key={`${line.benefit}-${line.via}`} className={`in-short verdict-${line.verdict}-short`}>
            <Box kind="span" className="sign" decorative>
              {VERDICT_SIGNS[line.verdict]}
            </Box>
            <Box kind="span">{lineInShort(line, voice)}</Box>
          </Box>
        ))}
      </Box>
    )}
  </Box>
);

/** Whether her own insurance does not pay, and the spouse's has not been looked at. */
const spouseMayHelp = ({ spouseMatters, person }: Draft, { benefits }: Assessment): boolean =>
  spouseMatters !== "yes" &&
  person.employed !== "yes" &&
  benefits.some(
    ({ benefit, via, verdict }) => benefit === "medical-expense" && via === "self" && verdict === "ineligible",
  );

function statusWords(current: Answer): string {
  if (current.kind === "answered") {
    return current.assessment.benefits.length > 0 ? "查好了：" : "按填的情况，没有可以判断的待遇。";
  }
  if (current.kind === "failed") return "这次没有查成。";
  if (current.kind === "refused") return "有几处要改一下，才能查。";
  return "正在按文件查，请稍等…";
}

/** The fields to mend, each with the way to it. */
const Refused = ({ problems, voice }: { readonly problems: readonly Problem[]; readonly voice: Voice }) => (
  <Box kind="section" id="refused" className="card">
    <Heading level={2}>要改的地方</Heading>
    <Box kind="ul" className="list">
      {problems.map((problem, index) => {
        const page = pageAsking(problem.pointer);
        const name = fieldWords(problem.pointer, voice);
        return (
          <Box kind="li" className="missing-fact" key={problem.pointer + problem.zh}>
            {name && (
              <Box kind="p" className="strong">
                {name}
              </Box>
            )}
            <Box kind="p">{problem.zh}</Box>
            {page && (
              <Button id={`mend-${index}`} label={`去改：${problem.zh}`} onPress={() => mend(problem, "answer")}>
                {`去改：${PAGE_LABELS[page]}`}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  </Box>
);
