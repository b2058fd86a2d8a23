/** The day an answer is asked for, where it is not today. */
import { today } from "../clock.ts";
import { DateField, Disclosure } from "../ui/index.ts";

/** How far from today one may ask. */
const YEARS_AROUND = 3;

interface OtherDayProps {
  /** `YYYY-MM-DD`, "" = today. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** Folded: most ask of today. */
export function OtherDay({ value, onChange }: OtherDayProps) {
  const year = Number(today().slice(0, 4));
  return (
    <Disclosure id="other-day" summary="换一天来算">
      <DateField
        id="asOf"
        label="按哪一天来算"
        hint="不填就是今天"
        years={[year - YEARS_AROUND, year + YEARS_AROUND]}
        value={value}
        onChange={onChange}
      />
    </Disclosure>
  );
}
