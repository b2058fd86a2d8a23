/** The page of one question: its own questions, the answer under them, what is missing, and what to do. */
import { useMemo, type ReactNode } from "react";
import { participationPaper, POLICY_VERSION } from "../../shared/policy/index.ts";
import { CallCard } from "../answer/call.tsx";
import { OtherDay } from "../answer/other-day.tsx";
import { ActionItem } from "../answer/parts.tsx";
import { Timeline } from "../answer/timeline.tsx";
import { topicTodos } from "../answer/todos.ts";
import { goBackFrom, goTo } from "../navigation.ts";
import { PAGE_LABELS } from "../pages.ts";
import { Box, Button, Heading, Page } from "../ui/index.ts";
import { dateWords } from "../wording/figures.ts";
import { topicAsk } from "../wording/joining.ts";
import { topicHeadline } from "../wording/topics.ts";
import { voiceOf } from "../wording/voice.ts";
import { askingAbout, type TopicAnswer as Answer, type TopicAsking } from "./asking.ts";
import { topicCallWords } from "./call-words.ts";
import { FigureFields } from "./figure-fields.tsx";
import type { Hand } from "./hand.ts";
import { TopicQuestions } from "./questions.tsx";
import { StillMissing } from "./still-missing.tsx";
import { TopicAnswer } from "./topic-answer.tsx";

/** `children`: what is said before the questions. */
export function TopicScreen({ hand, children }: { readonly hand: Hand; readonly children: ReactNode }) {
  const { draft, topic, today } = hand;
  const asking = useMemo(() => askingAbout(draft, topic, today), [draft, topic, today]);
  const ask = topicAsk(topic);
  const headline = asking.answer && topicHeadline(asking.answer.line);
  return (
    <Page
      live
      title={headline ?? ask}
      above={headline === undefined ? PAGE_LABELS.joining : `${PAGE_LABELS.joining}：${ask}`}
      lead={`按${participationPaper.number}，在这台设备上边答边算，不发出去。不知道的，选“不知道”。`}
    >
      {children}
      <TopicContent hand={hand} asking={asking} />
    </Page>
  );
}

function TopicContent({ hand, asking }: { readonly hand: Hand; readonly asking: TopicAsking }) {
  const { draft } = hand;
  const { answer } = asking;
  return (
    <Box className="columns columns-topic">
      <Box className="column-main">
        <TopicQuestions hand={hand} asking={asking} />
      </Box>
      <Box className="column-main">
        {answer ? <TopicAnswer answer={answer} /> : <ToMend />}
        <StillMissing asking={asking} />
        <FigureFields hand={hand} asking={asking} />
        {answer && (hand.own ? <OwnTodos answer={answer} /> : <OtherTodos answer={answer} />)}
        {hand.own && <CallCard words={topicCallWords(hand.topic, asking, voiceOf(draft))} />}
        <Box kind="section" className="apart" label="按哪一天来算">
          <Box kind="p" id="topic-basis" className="hint">
            {`按 ${dateWords(asking.facts.asOf)}的情况算。规则版本 ${POLICY_VERSION}。最后以当地医保部门办理的结果为准，可以打 12393 核对。`}
          </Box>
          <OtherDay value={draft.asOf} onChange={(asOf) => hand.change("asOf", (before) => ({ ...before, asOf }))} />
        </Box>
        <Box kind="nav" className="actions" label="接下来">
          <Button id="to-joining" onPress={() => void goTo("joining")}>
            参保的其他问题
          </Button>
          <Button id="back" look="quiet" onPress={() => void goBackFrom("topic")}>
            返回
          </Button>
        </Box>
      </Box>
    </Box>
  );
}

/** Nothing is answered while something cannot be read. */
const ToMend = () => (
  <Box kind="section" id="to-mend" className="card" live="polite">
    <Box kind="p" className="strong">
      有一处要改一下，才能算。
    </Box>
  </Box>
);

const OwnTodos = ({ answer: { line, whole } }: { readonly answer: Answer }) => (
  <Timeline todos={topicTodos(line)} assessment={{ asOf: whole.asOf, benefits: [] }} />
);

/** What somebody else would do is nobody's to tick off. */
const OtherTodos = ({ answer: { line } }: { readonly answer: Answer }) =>
  line.actions.length > 0 && (
    <Box kind="section" id="todos" className="card">
      <Heading level={2}>可以做什么</Heading>
      <Box kind="ul" className="list">
        {line.actions.map((action) => (
          <ActionItem key={action.id + action.what} action={action} />
        ))}
      </Box>
    </Box>
  );
