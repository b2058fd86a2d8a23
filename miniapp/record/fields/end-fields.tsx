/** Whether a stretch goes on, and the month it ends with. */
import { isMonth } from "../../draft/texts.ts";
import { Choice } from "../../ui/index.ts";
import { monthNumber } from "../months/month.ts";
import { useStretchFields } from "./bind.ts";
import { MonthChoice } from "./month-choice.tsx";
import type { StretchFieldsProps } from "./types.ts";

type EndFieldProps = Pick<StretchFieldsProps, "stretch" | "base" | "onChange"> & { readonly now: number };

/** Asks whether it goes on. */
export function OngoingField({ stretch, base, onChange }: Omit<EndFieldProps, "now">) {
  const bind = useStretchFields(base, stretch, onChange);
  return (
    <Choice
      {...bind("ongoing")}
      inline
      label="现在还在交吗？"
      options={[
        { value: "yes", label: "还在交" },
        { value: "no", label: "已经停了" },
      ]}
    />
  );
}

/** The last month, one of those since the first. */
export function LastMonthField({ stretch, base, onChange, now }: EndFieldProps) {
  const bind = useStretchFields(base, stretch, onChange);
  const first = isMonth(stretch.from) ? monthNumber(stretch.from) : undefined;
  return <MonthChoice {...bind("to")} label="最后交的是哪个月？" until={now} since={first} />;
}
