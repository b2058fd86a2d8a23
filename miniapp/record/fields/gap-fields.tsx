/** Months missed between two stretches that were one: the last month paid before, and the first paid again. */
import type { StretchDraft, Whose } from "../../draft/draft.ts";
import { isMonth } from "../../draft/texts.ts";
import { useFields } from "../../forms/field.ts";
import { monthNumber } from "../months/month.ts";
import { MonthChoice } from "./month-choice.tsx";
import type { TellStretch } from "./types.ts";

interface GapFieldsProps {
  readonly whose: Whose;
  readonly index: number;
  readonly before: StretchDraft;
  readonly after: StretchDraft;
  readonly now: number;
  readonly onChange: (index: number) => TellStretch;
}

/** Asks both months. */
export function GapFields({ whose, index, before, after, now, onChange }: GapFieldsProps) {
  const field = useFields();
  const ended = `${whose}-contributions-${index}-to`;
  const begun = `${whose}-contributions-${index + 1}-from`;
  const first = isMonth(before.from) ? monthNumber(before.from) : undefined;
  const last = isMonth(after.to) ? Math.min(now, monthNumber(after.to)) : now;
  return (
    <>
      <MonthChoice
        {...field(ended)}
        label="断之前，最后交的是哪个月？"
        until={last}
        since={first}
        value={before.to}
        onChange={(to) => onChange(index)(ended, { to })}
      />
      {isMonth(before.to) && (
        <MonthChoice
          {...field(begun)}
          label="从哪个月又接着交的？"
          until={last}
          since={monthNumber(before.to) + 2}
          value={after.from}
          onChange={(from) => onChange(index + 1)(begun, { from })}
        />
      )}
    </>
  );
}
