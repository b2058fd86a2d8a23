/** The page of one question: its own questions, the answer under them, what is missing, and what to do. */
import { useShareAppMessage } from "@tarojs/taro";
import { useMemo, type ReactNode } from "react";
import { participationPaper, POLICY_VERSION } from "../../shared/policy/index.ts";
import { CallCard } from "../answer/call.tsx";
import { OtherDay } from "../answer/other-day.tsx";
import { ActionItem } from "../answer/parts.tsx";
import { TakeAlong } from "../answer/take-along.tsx";
import { Timeline } from "../answer/timeline.tsx";
import { topicTodos } from "../answer/todos.ts";
import { goBackFrom, goTo } from "../navigation.ts";
import { PAGE_LABELS } from "../pages.ts";
import { cardOf } from "../take/share.ts";
import { Box, Button, Heading, Page, reveal } from "../ui/index.ts";
import { basisWords } from "../wording/answer.ts";
import { topicAsk } from "../wording/joining.ts";
import { STANDING_SIGNS } from "../wording/standing.ts";
import { saidHeadline, topicHeadline, topicInShort, topicLook } from "../wording/topics.ts";
import { voiceOf } from "../wording/voice.ts";
import { topicAlong } from "./along.ts";
import { askingAbout, type TopicAnswer as Answer, type TopicAsking } from "./asking.ts";
import { topicCallWords } from "./call-words.ts";
import { FigureFields } from "./figure-fields.tsx";
import type { Hand } from "./hand.ts";
import { TopicQuestions } from "./questions.tsx";
import { TopicSheet } from "./sheet";
import { StillMissing } from "./still-missing.tsx";
import { TopicAnswer } from "./topic-answer.tsx";

/** `children`: what is said before the questions. */
export function TopicScreen({ hand, children }: { readonly hand: Hand; readonly children: ReactNode }) {
  const { draft, topic, today, own } = hand;
  const asking = useMemo(() => askingAbout(draft, topic, today), [draft, topic, today]);
  const ask = topicAsk(topic);
  const headline = asking.answer && topicHeadline(asking.answer.line, asking.facts.asOf);
  useShareAppMessage(() => cardOf(own ? headline : undefined));
  return (
    <Page
      live
      title={headline ?? ask}
      above={headline === undefined ? PAGE_LABELS.joining : `${PAGE_LABELS.joining}：${ask}`}
      lead={`按${participationPaper.number}，在这台设备上边答边算，不发出去。不知道的，选“不知道”。`}
    >
      {children}
      <TopicContent hand={hand} asking={asking} known={headline !== undefined} />
    </Page>
  );
}

interface TopicContentProps {
  readonly hand: Hand;
  readonly asking: TopicAsking;
  /** Whether the answer is; while it is open, there is nothing to go to or to take along. */
  readonly known: boolean;
}

function TopicContent({ hand, asking, known }: TopicContentProps) {
  const { answer } = asking;
  return (
    <Box className="columns columns-topic">
      <Box className="column-main on-screen">
        <TopicQuestions hand={hand} asking={asking} />
        {answer && known && <AnswerNow answer={answer} />}
      </Box>
      <Box className="column-main">
        {answer && <TopicSheet answer={answer} asking={asking} />}
        <Box className="proof">
          {answer ? <TopicAnswer answer={answer} /> : <ToMend />}
          <StillMissing asking={asking} />
          <FigureFields hand={hand} asking={asking} />
          {answer && (hand.own ? <OwnTodos answer={answer} /> : <OtherTodos answer={answer} />)}
          {hand.own && <CallCard words={topicCallWords(hand.topic, asking, voiceOf(hand.draft))} />}
          {answer && known && hand.own && <TakeAlong {...topicAlong(answer, asking.facts)} />}
          <TopicFoot hand={hand} asking={asking} />
        </Box>
      </Box>
    </Box>
  );
}

/** While the questions are on a phone's screen, the answer stands at its foot. */
const AnswerNow = ({ answer: { line, whole } }: { readonly answer: Answer }) => (
  <Box className="bar answer-now">
    <Button id="to-answer" label={`看答案：${saidHeadline(line, whole.asOf)}`} onPress={() => reveal("topic-answer")}>
      {`${STANDING_SIGNS[topicLook(line)]} ${topicInShort(line, whole.asOf)}`}
    </Button>
  </Box>
);

/** Of which day the answer is, and the ways on. */
const TopicFoot = ({ hand, asking }: { readonly hand: Hand; readonly asking: TopicAsking }) => (
  <>
    <Box kind="section" className="apart on-screen" label="按哪一天来算">
      <Box kind="p" id="topic-basis" className="hint">
        {basisWords(asking.facts.asOf, POLICY_VERSION)}
      </Box>
      <OtherDay value={hand.draft.asOf} onChange={(asOf) => hand.change("asOf", (before) => ({ ...before, asOf }))} />
    </Box>
    <Box kind="nav" className="actions" label="接下来">
      <Button id="to-joining" onPress={() => void goTo("joining")}>
        参保的其他问题
      </Button>
      <Button id="back" look="quiet" onPress={() => void goBackFrom("topic")}>
        返回
      </Button>
    </Box>
  </>
);

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
