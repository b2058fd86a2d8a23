/** What a person must know before telling anything: that another site shows this page, and learns what comes of it. */
import { Box } from "../ui/primitives";
import { embedder } from "./embedder.h5.ts";

/** Which site that is, and what it is told; nothing where there is none. */
export const EmbedNote = () =>
  embedder ? (
    <Box kind="p" id="embed-note" className="hint embed-note">
      {`这一页嵌在 ${embedder.host} 里。看到结果时，你填的情况和结果也会告诉它。`}
    </Box>
  ) : null;
