/** One question of taking part: what it asks, and what it comes to as it is being answered. */
import { useRouter } from "@tarojs/taro";
import { useMemo, useState, type ReactNode } from "react";
import { POLICY_VERSION, topicSchema, type JoiningSide, type Topic } from "../../../../shared/policy/index.ts";
import { today } from "../../../clock.ts";
import { Elsewhere } from "../../../joining/elsewhere.tsx";
import { exampleOf } from "../../../joining/example.ts";
import { fromParticipation } from "../../../joining/from-facts.ts";
import { TopicScreen } from "../../../joining/topic-screen.tsx";
import { openPage } from "../../../navigation.ts";
import { NotKept, WhoseFacts } from "../../../people/notices.tsx";
import { NotFound } from "../../../reading/not-found.tsx";
import { draft, edit, useValue } from "../../../state.ts";
import { readTopicLink, type Carried, type TopicFacts } from "../../../take/link.ts";
import { Box, Button, Heading } from "../../../ui/index.ts";
import { versionWords } from "../../../wording/carried.ts";
import "../../../joining/joining.scss";

export default function TopicPage() {
  const { params } = useRouter();
  const example = useMemo(() => exampleOf(params), [params]);
  const sent = useMemo(
    () => (params["facts"] === undefined ? undefined : (readTopicLink(params) ?? "broken")),
    [params],
  );
  const { data: topic } = topicSchema.safeParse(params["topic"]);
  if (sent === "broken") return <NotFound joining title="这个链接打不开" />;
  if (sent) return <Sent sent={sent} />;
  if (example === undefined || topic === undefined) return <NotFound joining title="没有找到这个问题" />;
  return example === "none" ? <Own topic={topic} /> : <Example side={example} />;
}

/** Her own answers. */
function Own({ topic }: { readonly topic: Topic }) {
  const hand = { topic, draft: useValue(draft), today: today(), own: true, change: edit };
  return (
    <TopicScreen hand={hand}>
      <WhoseFacts />
      <NotKept />
      <Elsewhere />
    </TopicScreen>
  );
}

const Example = ({ side: { caption, facts } }: { readonly side: JoiningSide }) => (
  <Others facts={facts} title={`例子：${caption}`} />
);

/** What somebody sent by a link. */
function Sent({ sent: { facts, policyVersion } }: { readonly sent: Carried<TopicFacts> }) {
  const changed = versionWords(policyVersion, POLICY_VERSION);
  return (
    <Others facts={facts} title="别人发来的情况">
      {changed && <Box kind="p">{changed}</Box>}
    </Others>
  );
}

interface OthersProps {
  readonly facts: TopicFacts;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Somebody else's, to look at and to change on the page: nothing of it is kept. */
function Others({ facts, title, children }: OthersProps) {
  const { topic } = facts;
  const [shown, setShown] = useState(() => fromParticipation(facts, topic));
  const hand = { topic, draft: shown, today: today(), own: false, change: edited(setShown) };
  return (
    <TopicScreen hand={hand}>
      <Box kind="section" id="example" className="card">
        <Heading level={2}>{title}</Heading>
        {children}
        <Box kind="p">可以随便改，看看结果怎么变。不会动你自己填的。</Box>
        <Button id="mine" look="primary" onPress={() => void openPage("topic", { topic })}>
          按我的情况查
        </Button>
      </Box>
    </TopicScreen>
  );
}

const edited =
  <Shown,>(set: (change: (before: Shown) => Shown) => void) =>
  (_field: string, change: (before: Shown) => Shown): void =>
    set(change);
