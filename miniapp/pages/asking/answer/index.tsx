/** The answer, or why there is none yet. */
import { useShareAppMessage, useShareTimeline } from "@tarojs/taro";
import { useEffect, useMemo } from "react";
import { headline, isClosed, type Assessment } from "../../../../shared/policy/index.ts";
import { answerAlong } from "../../../answer/along.ts";
import { answer, lastAnswer, type Answer, type Answered } from "../../../answer/ask.ts";
import { Beside } from "../../../answer/beside.tsx";
import { CallCard } from "../../../answer/call.tsx";
import { Doubts } from "../../../answer/doubts.tsx";
import { EmployerPays } from "../../../answer/employer-pays.tsx";
import { callWords } from "../../../answer/letter.ts";
import { Line } from "../../../answer/line.tsx";
import { answeredDraft, useAsking } from "../../../answer/live.ts";
import { MissingFacts } from "../../../answer/missing.tsx";
import { Months } from "../../../answer/months.tsx";
import { Overview } from "../../../answer/overview.tsx";
import { OneFact, usePartingQuestions } from "../../../answer/one-fact.tsx";
import { quietly, type Quiet } from "../../../answer/quiet.ts";
import { Refused } from "../../../answer/refused.tsx";
import { Routes } from "../../../answer/routes.tsx";
import { SourceNote } from "../../../answer/source-note.tsx";
import { SpouseCard } from "../../../answer/spouse-card.tsx";
import { spouseHelp } from "../../../answer/spouse-help.ts";
import { TakeAlong } from "../../../answer/take-along.tsx";
import { Timeline } from "../../../answer/timeline.tsx";
import { todoAsk } from "../../../answer/todo.ts";
import { todosOf } from "../../../answer/todos.ts";
import { WhatIf } from "../../../answer/what-if.tsx";
import { today } from "../../../clock.ts";
import type { Draft } from "../../../draft/draft.ts";
import { toFacts } from "../../../draft/to-facts.ts";
import { tellResult } from "../../../embed/embedder";
import { EmbedNote } from "../../../embed/note";
import { goBackFrom, goTo } from "../../../navigation.ts";
import { PAGE_LABELS } from "../../../pages.ts";
import { NotKept, WhoseFacts } from "../../../people/notices.tsx";
import { draft, useValue } from "../../../state.ts";
import { FirstSheet, ToldOnPaper } from "../../../take/sheet";
import { cardOf, SHARE_CARD } from "../../../take/share.ts";
import { ToldFacts } from "../../../told/facts.tsx";
import { useWide } from "../../../ui/wide";
import { Box, Busy, Button, Disclosure, Page } from "../../../ui/index.ts";
import { basisWords } from "../../../wording/answer.ts";
import { unsaidDetails } from "../../../wording/filled.ts";
import { ASKING, ASKING_ANEW, refusedTitle, STILL_THE_LAST } from "../../../wording/source.ts";
import { bestFirst } from "../../../wording/standing.ts";
import { spouseAsk } from "../../../wording/spouse.ts";
import { voiceOf, type Voice } from "../../../wording/voice.ts";

export default function AnswerPage() {
  useShareAppMessage(() => {
    const current = answer.get();
    return cardOf(current.kind === "answered" ? current.assessment.headline : undefined);
  });
  useShareTimeline(() => ({ title: SHARE_CARD.title }));
  const all = useValue(draft);
  const current = useValue(answer);
  const last = useValue(lastAnswer);
  return (
    <Page live title={titleOf(current, last, voiceOf(all))} {...(isLoss(all) && { lead: AFTER_LOSS })}>
      <EmbedNote told={(current.kind === "answered" ? current : last) !== undefined} />
      <WhoseFacts />
      <NotKept />
      <AnswerContent />
    </Page>
  );
}

/** The answer itself is the title, until another one has come. */
function titleOf(current: Answer, last: Answered | undefined, voice: Voice): string {
  if (current.kind === "refused") return refusedTitle(current.problems.length);
  const { assessment } = (current.kind === "answered" ? current : last) ?? {};
  return assessment ? headline(assessment, voice) : PAGE_LABELS.answer;
}

/** Whether a child was lost: then the page is quiet. */
const isLoss = ({ event }: Draft): boolean => event.kind === "termination";
const AFTER_LOSS = "先照顾好自己。下面只写能报能领的、要带的和要记的日子，不急着今天办完。";

/** What was told and what comes of it: side by side where there is room, else under it. */
function AnswerContent() {
  const all = useValue(draft);
  const current = useValue(answer);
  const last = useValue(lastAnswer);
  const voice = voiceOf(all);
  const wide = useWide();
  useAsking(all);
  const shown = current.kind === "answered" ? current : last;
  const old = shown !== undefined && shown !== current;
  const answered = shown && answeredDraft(shown, all);
  const quiet = shown && answered && quietly(shown.assessment, isLoss(answered));
  const missing = wide || !quiet ? [] : quiet.shown.missing;
  const told = <ToldFacts missing={missing.map(({ fact }) => fact)} reckoned={shown !== undefined} />;
  return (
    <Box className={wide ? "columns columns-answer" : "column"}>
      {wide && <Box className="column-side">{told}</Box>}
      <Box className="column-main">
        <Box className={old ? "asked-anew" : "asked"}>
          <Busy id="busy" on={current.kind === "asking"} words={old ? ASKING_ANEW : ASKING} />
        </Box>
        {current.kind === "refused" && <Refused problems={current.problems} voice={voice} />}
        {current.kind === "refused" && old && <Box kind="p">{STILL_THE_LAST}</Box>}
        <Box className={old ? "old-answer" : "answer"} busy={old}>
          <Overview assessment={quiet?.shown} voice={voice} />
          {shown?.by === "device" && <SourceNote why={shown.why} policyVersion={shown.assessment.policyVersion} />}
          {answered && quiet && (
            <Full all={answered} whole={shown.assessment} quiet={quiet} by={shown.by} voice={voice} />
          )}
        </Box>
        {wide || told}
        <Box kind="nav" className="actions" label="接下来">
          <Button id="back" onPress={() => void goBackFrom("answer")}>
            回去改
          </Button>
          <Button id="to-start" look="quiet" onPress={() => void goTo("start")}>
            回首页
          </Button>
        </Box>
      </Box>
    </Box>
  );
}

interface FullProps {
  readonly all: Draft;
  readonly whole: Assessment;
  /** What of it is shown, and what stands aside. */
  readonly quiet: Quiet;
  readonly by: "endpoint" | "device";
  readonly voice: Voice;
}

/** What to do, then each line in full, then how to take it along. */
function Full({ all, whole, quiet: { shown: assessment, aside }, by, voice }: FullProps) {
  const facts = { ...toFacts(all, today()), asOf: assessment.asOf };
  useEffect(() => tellResult({ facts, assessment: whole, answeredBy: by }));
  const todos = todosOf(assessment, voice, facts);
  const unsaid = unsaidDetails(all, today());
  const [parting] = usePartingQuestions(all, assessment);
  const missing = (
    <MissingFacts
      lines={assessment.benefits}
      missing={assessment.missing.filter(({ fact }) => fact !== parting?.fact)}
      unsaid={unsaid.filter(({ fact }) => !assessment.missing.some((one) => one.fact === detailOf(fact)))}
      voice={voice}
    />
  );
  const help = useMemo(() => spouseHelp(all, whole, today()), [all, whole]);
  const spouse = help && <SpouseCard all={all} help={help} voice={voice} />;
  // Where nothing else can be had, another way comes before the reasons.
  const none = assessment.benefits.every(isClosed);
  // Where a verdict waits for what is missing, or may be another once it is told, telling it comes first.
  const open = unsaid.length > 0 || assessment.benefits.some(({ verdict }) => verdict === "unknown");
  return (
    <>
      <FirstSheet all={all} assessment={assessment} facts={facts} voice={voice} />
      <Box className="proof">
        <ToldOnPaper facts={facts} />
        <Doubts warnings={assessment.warnings} />
        {parting && <OneFact question={parting} />}
        {open && missing}
        {none && spouse}
        <WhatIf all={all} facts={facts} assessment={assessment} voice={voice} asksInPlace={parting !== undefined} />
        <Timeline todos={todos} assessment={assessment} {...(facts.event && { event: facts.event })} />
        <Routes assessment={assessment} region={facts.region} voice={voice} />
        {bestFirst(assessment.benefits).map((line) => (
          <Line key={`${line.benefit}-${line.via}`} own line={line} assessment={assessment} voice={voice}>
            <Months line={line} facts={facts} />
          </Line>
        ))}
        <EmployerPays facts={facts} assessment={assessment} />
        {open || missing}
        {aside.length > 0 && (
          <Disclosure id="aside" summary="怀孕时做过遗传病基因检测的，看这里">
            {aside.map((line) => (
              <Line key={line.benefit} own line={line} assessment={whole} voice={voice} />
            ))}
          </Disclosure>
        )}
        <Beside assessment={assessment} />
        {none || spouse}
        <CallCard
          words={callWords(facts, [...todos.flatMap(todoAsk), ...(help?.kind === "ask" ? [spouseAsk(voice)] : [])])}
        />
        <TakeAlong {...answerAlong(assessment, facts, voice)} />
        <Box kind="p" id="answer-basis" className="hint closing">
          {basisWords(assessment.asOf, assessment.policyVersion)}
        </Box>
      </Box>
    </>
  );
}

/** A detail of one stretch as the answer names it, of all: `person.contributions[].maternity`. */
const detailOf = (fact: string): string => fact.replace(/contributions\.\d+/, "contributions[]");
