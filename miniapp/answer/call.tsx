/** The number to call, with what to say where there is something to ask. */
import { Call } from "../ui/call";
import { Box, Disclosure, Heading } from "../ui/index.ts";
import { NUMBER } from "../ui/numbers.tsx";
import { Said, Sentences } from "./parts.tsx";

export const CallCard = ({ words }: { readonly words: readonly string[] }) => (
  <Box kind="section" id="call" className="card on-screen">
    <Heading level={2}>{`拿不准，就打 ${NUMBER}`}</Heading>
    <Said className="hint">全国的医保热线。要是接的不是参保地，请他们转过去。</Said>
    <Call id="call-12393" number={NUMBER} />
    {words.length > 0 && (
      <Disclosure id="call-words" summary="打电话怎么说">
        <Sentences texts={words} />
      </Disclosure>
    )}
  </Box>
);
