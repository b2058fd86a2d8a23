/** Ties the fields of one stretch to its place in the draft. */
import type { StretchDraft } from "../../draft/draft.ts";
import { useFields } from "../../forms/field.ts";
import type { TellStretch } from "./types.ts";

/** Gives everything a field needs but its label: id, complaint, value, and what a change does. `base` begins its id. */
export function useStretchFields(base: string, stretch: StretchDraft, onChange: TellStretch) {
  const field = useFields();
  return <Name extends keyof StretchDraft>(name: Name) => {
    const id = `${base}-${name}`;
    const change = (value: StretchDraft[Name]) => onChange(id, { [name]: value });
    return { ...field(id), value: stretch[name], onChange: change };
  };
}
