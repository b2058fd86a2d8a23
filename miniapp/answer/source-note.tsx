/** Where the device itself has answered: why, by which rules, and the way to ask the endpoint once more. */
import { useState } from "react";
import type { Failure } from "../reply.ts";
import { useValue } from "../state.ts";
import { Box, Busy, Button, reveal, TITLE_ID } from "../ui/index.ts";
import { ASKING, onDeviceWords, STILL_ON_DEVICE } from "../wording/source.ts";
import { answer, askAgain, askingAgain } from "./ask.ts";

interface SourceNoteProps {
  readonly why: Failure;
  readonly policyVersion: string;
}

/** The note; an answer of the endpoint takes its place, and the reader to the top. */
export function SourceNote({ why, policyVersion }: SourceNoteProps) {
  const busy = useValue(askingAgain);
  const [inVain, setInVain] = useState(false);
  const press = async () => {
    setInVain(false);
    await askAgain();
    const now = answer.get();
    if (now.kind === "answered" && now.by === "device") setInVain(true);
    else reveal(TITLE_ID);
  };
  return (
    <Box kind="section" id="source-note" className="card" label="这次是谁算的">
      <Box kind="p">{onDeviceWords(why, policyVersion)}</Box>
      <Button id="ask-again" onPress={() => void press()}>
        联网后再查一次
      </Button>
      <Busy id="busy-again" on={busy} words={ASKING} />
      <Box live="polite">
        {inVain && (
          <Box kind="p" className="in-vain">
            {STILL_ON_DEVICE}
          </Box>
        )}
      </Box>
    </Box>
  );
}
