/** Figures that stand in other papers: who has been told one fills it in, and the answer goes by it. */
import { factName } from "../../shared/policy/index.ts";
import { Box, Heading, TextField } from "../ui/index.ts";
import { figureUnit, UNIT_WORDS } from "../wording/figures.ts";
import { voiceOf } from "../wording/voice.ts";
import { figureId, withJoining } from "./answers.ts";
import type { TopicAsking } from "./asking.ts";
import type { Hand } from "./hand.ts";
import { problemsBy } from "./to-mend.ts";

/** Drawn only where the answer looks for one. */
export function FigureFields({
  hand: { draft, change },
  asking,
}: {
  readonly hand: Hand;
  readonly asking: TopicAsking;
}) {
  const wrong = problemsBy(asking.problems);
  if (asking.figures.length === 0) return null;
  return (
    <Box kind="section" id="figures" className="card on-screen">
      <Heading level={2}>还没有公布的数</Heading>
      {asking.figures.map((key) => {
        const id = figureId(key);
        return (
          <TextField
            key={key}
            id={id}
            error={wrong(id)}
            label={factName(`figures.${key}`, voiceOf(draft))}
            hint="我们手里没有可靠的数。打 12393 问到了，填在这里，就按它算"
            {...unitOf(key)}
            value={draft.joining.figures[key] ?? ""}
            onChange={(text) =>
              change(id, (before) => withJoining(before, ({ figures }) => ({ figures: { ...figures, [key]: text } })))
            }
          />
        );
      })}
    </Box>
  );
}

function unitOf(key: string): { readonly unit?: string } {
  const unit = UNIT_WORDS[figureUnit(key)];
  return unit === undefined ? {} : { unit };
}
