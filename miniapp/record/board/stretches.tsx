/** The board's months as sentences, beside it. */
import type { StretchDraft } from "../../draft/draft.ts";
import { Box, Heading } from "../../ui/index.ts";
import { toldHeading } from "../../wording/record.ts";
import { stretchWords } from "../../wording/stretch.ts";
import { monthText } from "../months/month.ts";

interface StretchesProps {
  readonly id: string;
  readonly stretches: readonly StretchDraft[];
  /** This month, as a number. */
  readonly now: number;
}

/** Changes as the months are painted. */
export const Stretches = ({ id, stretches, now }: StretchesProps) => (
  <Box kind="section" id={id} className="column-side">
    <Heading level={2}>{toldHeading(stretches)}</Heading>
    <Box kind="ul" className="list">
      {stretches.map((stretch, at) => (
        <Box kind="li" key={at} className="stretch-told">
          {stretchWords(stretch, monthText(now))}
        </Box>
      ))}
    </Box>
  </Box>
);
