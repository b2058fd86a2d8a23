/** What a person must know before telling anything: that another site shows this page, and learns what comes of it. */
import { Box } from "../ui/primitives";
import { useValue } from "../state.ts";
import { embeddedWords } from "../wording/embedded.ts";
import { embedder } from "./embedder.h5.ts";
import { isFilled } from "./prefill.h5.ts";

/** Which site that is, and what it is told, or has been; nothing where there is none. */
export function EmbedNote({ told = false }: { readonly told?: boolean }) {
  const filled = useValue(isFilled);
  return embedder ? (
    <>
      <Box kind="p" id="embed-note" className="embed-note">
        {embeddedWords(embedder.host, told)}
      </Box>
      {filled && (
        <Box kind="p" id="embed-filled" className="embed-note">
          {`有些情况是 ${embedder.host} 替你填的，请核对一遍，不对的改过来。`}
        </Box>
      )}
    </>
  ) : null;
}
