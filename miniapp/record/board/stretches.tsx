/** The board's months as sentences, beside it. */
import type { StretchDraft } from "../../draft/draft.ts";
import { Box, Heading } from "../../ui/index.ts";
import { stretchWords } from "../../wording/stretch.ts";

/** Changes as the months are painted. */
export const Stretches = ({ id, stretches }: { readonly id: string; readonly stretches: readonly StretchDraft[] }) => (
  <Box kind="section" id={id} className="column-side">
    <Heading level={2}>{stretches.length > 0 ? `填好了 ${stretches.length} 段` : "还没填"}</Heading>
    <Box kind="ul" className="list">
      {stretches.map((stretch, at) => (
        <Box kind="li" key={at} className="stretch-told">
          {stretchWords(stretch)}
        </Box>
      ))}
    </Box>
  </Box>
);
