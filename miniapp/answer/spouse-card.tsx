/** What the spouse's insurance may do, beside a no of her own. */
import { today } from "../clock.ts";
import type { Draft } from "../draft/draft.ts";
import { spouseFirst } from "../draft/spouse.ts";
import { tell } from "../told/in-place.ts";
import { Box, Button } from "../ui/index.ts";
import { spouseWords } from "../wording/spouse.ts";
import type { Voice } from "../wording/voice.ts";
import type { SpouseHelp } from "./spouse-help.ts";

interface SpouseCardProps {
  readonly all: Draft;
  readonly help: SpouseHelp;
  readonly voice: Voice;
}

/** The way to tell of it, what to ask, or why it does not help either. */
export const SpouseCard = ({ all, help, voice }: SpouseCardProps) => (
  <Box kind="section" id="spouse-help" className="card on-screen">
    <Box kind="p">{spouseWords(help, voice)}</Box>
    {help.kind === "look" && (
      <Button id="ask-spouse" onPress={() => tell({ ...spouseFirst(all, today()), page: "details" })}>
        {`看看${voice.spouse}的医保`}
      </Button>
    )}
  </Box>
);
