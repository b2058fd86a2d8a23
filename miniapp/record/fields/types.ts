/** What the fields of a stretch take. */
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";

/** Tells something of a stretch through the field with this id. */
export type TellStretch = (fieldId: string, changes: Partial<StretchDraft>) => void;

export interface StretchFieldsProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly stretch: StretchDraft;
  /** Where the fields' ids begin: `person-contributions-0`. */
  readonly base: string;
  readonly onChange: TellStretch;
}
