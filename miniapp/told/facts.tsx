/** What the answer was computed from: every item with the way to change it, and the day it is asked for. */
import { OtherDay } from "../answer/other-day.tsx";
import { today } from "../clock.ts";
import { draft, edit, useValue } from "../state.ts";
import { Box, Heading } from "../ui/index.ts";
import { ToldFigures } from "./figures.tsx";
import { opened } from "./in-place.ts";
import { toldWhile } from "./lists.ts";
import { Rows, useClosing } from "./rows.tsx";

interface ToldFactsProps {
  readonly missing: readonly string[];
  readonly reckoned: boolean;
}

/** Drawn with the answer. `missing`: facts that it names as missing elsewhere, so that they are not listed here. `reckoned`: there is an answer. */
export function ToldFacts({ missing, reckoned }: ToldFactsProps) {
  const all = useValue(draft);
  const { answered, ordinary } = toldWhile(useValue(opened), all, today(), missing);
  useClosing();
  return (
    <Box kind="section" id="told" className="card">
      <Heading level={2}>{reckoned ? "按这些情况算的" : "你填的"}</Heading>
      <Rows items={answered}>
        <ToldFigures />
      </Rows>
      {reckoned && ordinary.length > 0 && (
        <>
          <Heading level={3} className="told-ordinary">
            没有填的，先这样算
          </Heading>
          <Rows items={ordinary} />
        </>
      )}
      <OtherDay value={all.asOf} onChange={(asOf) => edit("asOf", (before) => ({ ...before, asOf }))} />
    </Box>
  );
}
