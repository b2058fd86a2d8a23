/** The fields of one fact among what was told, beside the answer. */
import { useEffect } from "react";
import type { Whose } from "../draft/draft.ts";
import { isSpouseAsking } from "../draft/spouse.ts";
import { PlaceField } from "../forms/place.tsx";
import { OneQuestion } from "../forms/questions.tsx";
import { ContributionRecord } from "../record/record.tsx";
import { draft, useValue } from "../state.ts";
import { focusOn } from "../ui/wide";
import { Box, Button } from "../ui/index.ts";
import { voiceOf } from "../wording/voice.ts";
import { close, type Opened } from "./in-place.ts";

/** Begins at the field that was aimed at. */
export function Editor({ open }: { readonly open: Opened }) {
  useEffect(() => focusOn(open.field), [open]);
  return (
    <Box className="told-open">
      <Fields fact={open.fact} />
      <Button id="told-done" look="primary" onPress={() => close(open)}>
        好了
      </Button>
    </Box>
  );
}

const RECORDS: Readonly<Partial<Record<string, Whose>>> = {
  "person.contributions": "person",
  "spouse.contributions": "spouse",
};

function Fields({ fact }: { readonly fact: string }) {
  const all = useValue(draft);
  const { she, spouse } = voiceOf(all);
  // The spouse who asks is not asked whether to look at his own insurance.
  const whose = fact === "spouse" && isSpouseAsking(all) ? "spouse" : RECORDS[fact];
  if (whose) return <ContributionRecord whose={whose} name={whose === "spouse" ? spouse : she} />;
  return fact === "region" ? <PlaceField /> : <OneQuestion fact={fact} />;
}
