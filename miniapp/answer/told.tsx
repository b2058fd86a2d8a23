/** What the answer was computed from: every item with the way back to it, and the day it is asked for. */
import { today } from "../clock.ts";
import { goTo } from "../navigation.ts";
import { draft, edit, openStretch, useValue } from "../state.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { toldOf, type ToldItem } from "../wording/filled.ts";
import { answer } from "./ask.ts";
import { OtherDay } from "./other-day.tsx";

/** Drawn under the answer. */
export function ToldFacts() {
  const all = useValue(draft);
  const now = today();
  const current = useValue(answer);
  const missing = current.kind === "answered" ? current.assessment.missing.map(({ fact }) => fact) : [];
  const { answered, ordinary } = toldOf(all, now, missing);
  return (
    <Box kind="section" id="told" className="card">
      <Heading level={2}>按这些情况算的</Heading>
      <Items items={answered} />
      {ordinary.length > 0 && (
        <>
          <Heading level={3} className="told-ordinary">
            没有填的，先这样算
          </Heading>
          <Items items={ordinary} />
        </>
      )}
      <OtherDay value={all.asOf} onChange={(asOf) => edit("asOf", (before) => ({ ...before, asOf }))} />
    </Box>
  );
}

const Items = ({ items }: { readonly items: readonly ToldItem[] }) => (
  <Box kind="ul" className="list">
    {items.map(({ fact, name, answers, page, field, stretch }) => (
      <Box kind="li" key={fact} className="told-item">
        <Box className="told-words">
          <Box kind="p" className="hint">
            {name}
          </Box>
          {answers.map((answer) => (
            <Box kind="p" key={answer}>
              {answer}
            </Box>
          ))}
        </Box>
        <Button
          id={`edit-${fact.replace(/\./g, "-")}`}
          look="link"
          label={`改：${name}`}
          onPress={() => {
            if (stretch) openStretch.set(stretch);
            void goTo(page, field);
          }}
        >
          改
        </Button>
      </Box>
    ))}
  </Box>
);
