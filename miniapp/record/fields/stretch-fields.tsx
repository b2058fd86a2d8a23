/** The fields of one of several stretches. */
import { Choice } from "../../ui/index.ts";
import { SCHEMES } from "../../wording/stretch.ts";
import { useStretchFields } from "./bind.ts";
import { DetailFields, MoreFields } from "./detail-fields.tsx";
import { LastMonthField, OngoingField } from "./end-fields.tsx";
import { MonthChoice } from "./month-choice.tsx";
import type { StretchFieldsProps } from "./types.ts";

/** Asks how and from when to when, and of the rest what matters for this scheme in this place. */
export function StretchFields(props: StretchFieldsProps & { readonly now: number }) {
  const { stretch, base, onChange, now } = props;
  const bind = useStretchFields(base, stretch, onChange);
  return (
    <>
      <Choice {...bind("scheme")} label="这一段是怎么交的？" options={SCHEMES} />
      <MonthChoice {...bind("from")} label="从哪个月开始交的？" until={now} />
      <OngoingField {...props} />
      {stretch.ongoing === "no" && <LastMonthField {...props} />}
      <DetailFields {...props} />
      <MoreFields {...props} />
    </>
  );
}
