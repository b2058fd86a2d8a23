/** A record that ends now: is it paid on? Asked once; what was said holds while the app runs. */
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { currentId } from "../../people/people.ts";
import { observable, useValue } from "../../state.ts";
import { Choice } from "../../ui/index.ts";
import { GOES_ON, goesOnAsk } from "../../wording/record.ts";
import { endingNow } from "../months/tell.ts";
import type { TellStretch } from "./types.ts";

/** The records of which somebody said that they end: of which person on this device, whose, and with which month. */
const ended = observable<ReadonlySet<string>>(new Set());
const keyOf = (whose: Whose, month: string) => `${currentId.get()} ${whose} ${month}`;

/** Takes down that a record ends with this month, so that nobody is asked twice. */
export const sayItEnds = (whose: Whose, month: string): void =>
  ended.set(new Set([...ended.get(), keyOf(whose, month)]));

interface GoesOnProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly now: number;
  /** She has said that she does not pay now. */
  readonly stopped?: true;
  readonly onChange: (index: number) => TellStretch;
}

/** Drawn where the record ends this month or the last. */
export function GoesOn({ draft, whose, now, stopped, onChange }: GoesOnProps) {
  const said = useValue(ended);
  const { contributions } = draft[whose];
  const index = endingNow(contributions, now);
  const stretch: StretchDraft | undefined = index === undefined ? undefined : contributions[index];
  if (index === undefined || stretch === undefined) return null;
  const id = `${whose}-goes-on`;
  return (
    <Choice
      id={id}
      inline
      label={goesOnAsk(stretch.to, stopped)}
      options={GOES_ON}
      value={stretch.ongoing === "yes" ? "yes" : said.has(keyOf(whose, stretch.to)) ? "no" : ""}
      onChange={(ongoing) => {
        if (ongoing === "no") sayItEnds(whose, stretch.to);
        onChange(index)(id, { ongoing });
      }}
    />
  );
}
