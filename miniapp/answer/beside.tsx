/** What else can be used: of taking part, what follows from the same facts. */
import type { Assessment } from "../../shared/policy/index.ts";
import { goTo, openPage } from "../navigation.ts";
import { PAGE_LABELS } from "../pages.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { TOPIC_NAMES } from "../wording/topics.ts";
import { Clauses } from "./clauses.tsx";
import { Part, Reasons } from "./parts.tsx";

/** Drawn only where there is something; what is to be done for a baby stands among the things to do. */
export function Beside({ assessment: { participation, citations } }: { readonly assessment: Assessment }) {
  const lines = participation.filter(({ topic }) => !topic.startsWith("newborn"));
  if (lines.length === 0) return null;
  return (
    <Box kind="section" id="beside" className="card">
      <Heading level={2}>还能用的</Heading>
      {lines.map(({ topic, verdict, conditions, actions, cites }) => (
        <Part key={topic} title={TOPIC_NAMES[topic]}>
          <Reasons verdict={verdict} conditions={conditions} actions={actions} />
          <Clauses keys={cites} citations={citations} />
          <Button
            id={`beside-${topic}`}
            look="link"
            label={`换个情况看一看：${TOPIC_NAMES[topic]}`}
            onPress={() => void openPage("topic", { topic })}
          >
            换个情况看一看
          </Button>
        </Part>
      ))}
      <Button id="to-joining" onPress={() => void goTo("joining")}>
        {`${PAGE_LABELS.joining}，还能问别的`}
      </Button>
    </Box>
  );
}
