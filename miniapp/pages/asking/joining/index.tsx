/** Every question of taking part, grouped so that one finds oneself. */
import { participationPaper } from "../../../../shared/policy/index.ts";
import { Elsewhere } from "../../../joining/elsewhere.tsx";
import { goBackFrom, goTo, openPage } from "../../../navigation.ts";
import { PAGE_LABELS } from "../../../pages.ts";
import { NotKept, WhoseFacts } from "../../../people/notices.tsx";
import { Box, Button, Heading, Page } from "../../../ui/index.ts";
import { TOPIC_GROUPS } from "../../../wording/joining.ts";
import "../../../joining/joining.scss";

export default function JoiningPage() {
  const { placeName, number } = participationPaper;
  return (
    <Page
      title={PAGE_LABELS.joining}
      lead={`在${placeName}参加医保的事，按${number}一条一条答。在这台设备上算，不发出去。`}
    >
      <WhoseFacts />
      <NotKept />
      <Elsewhere />
      {TOPIC_GROUPS.map(({ title, doors }) => (
        <Box kind="section" key={title} className="topics">
          <Heading level={2}>{title}</Heading>
          <Box kind="ul" className="list">
            {doors.map(({ topic, ask, who }) => (
              <Box kind="li" key={topic} className="topic-door">
                <Button id={`topic-${topic}`} onPress={() => void openPage("topic", { topic })}>
                  {ask}
                </Button>
                <Box kind="p" className="hint">
                  {who}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
      <Box kind="nav" className="actions" label="接下来">
        <Button id="to-questions" onPress={() => void goTo("questions")}>
          看大家常问的问题
        </Button>
        <Button id="back" look="quiet" onPress={() => void goBackFrom("joining")}>
          返回
        </Button>
      </Box>
    </Page>
  );
}
