/** Whole records in one go, for those who need no board. */
import { useState } from "react";
import { isMonth } from "../../draft/texts.ts";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
import { Box, Button, MonthField } from "../../ui/index.ts";
import { monthNumber } from "../months/month.ts";

/** A preset: paid since a month, paid until a month, missed from one to another. */
export type Preset = "since" | "until" | "missed";

const PRESETS: readonly {
  readonly preset: Preset;
  readonly name: string;
  readonly first: string;
  readonly done: string;
}[] = [
  { preset: "since", name: "交到现在", first: "从哪个月开始交的", done: "从这个月一直交到现在" },
  { preset: "until", name: "后来停了", first: "最后交的是哪个月", done: "交到这个月为止" },
  { preset: "missed", name: "中间断了", first: "从哪个月断的", done: "这几个月没交" },
];

interface PresetFieldsProps {
  readonly id: string;
  /** Does it; `to` is the first month again but for those missed. The answer is what is still missing, in words. */
  readonly onDone: (preset: Preset, from: number, to: number) => string | undefined;
}

/** Three buttons; the one pressed asks for its months. */
export function PresetFields({ id, onDone }: PresetFieldsProps) {
  const [open, setOpen] = useState<Preset>();
  const [months, setMonths] = useState({ from: "", to: "" });
  const [problem, setProblem] = useState<string>();
  const shown = PRESETS.find(({ preset }) => preset === open);
  const choose = (preset: Preset) => {
    setOpen(preset === open ? undefined : preset);
    setProblem(undefined);
  };
  const finish = () => {
    if (!shown) return;
    const { from, to } = months;
    const last = shown.preset === "missed" ? to : from;
    if (!isMonth(from) || !isMonth(last)) {
      setProblem("请选好年和月");
      return;
    }
    const missing = onDone(shown.preset, monthNumber(from), monthNumber(last));
    setProblem(missing);
    if (missing !== undefined) return;
    setMonths({ from: "", to: "" });
    setOpen(undefined);
  };
  return (
    <Box className="presets">
      <Box className="acts">
        {PRESETS.map(({ preset, name }) => (
          <Button
            key={preset}
            id={`${id}-${preset}`}
            look={preset === open ? "primary" : "secondary"}
            onPress={() => choose(preset)}
          >
            {name}
          </Button>
        ))}
      </Box>
      {shown && (
        <Box className="card">
          <MonthField
            id={`${id}-from`}
            label={shown.first}
            years={CONTRIBUTION_YEARS}
            error={problem}
            value={months.from}
            onChange={(from) => setMonths({ ...months, from })}
          />
          {shown.preset === "missed" && (
            <MonthField
              id={`${id}-to`}
              label="断到哪个月"
              years={CONTRIBUTION_YEARS}
              value={months.to}
              onChange={(to) => setMonths({ ...months, to })}
            />
          )}
          <Button id={`${id}-done`} look="primary" onPress={finish}>
            {shown.done}
          </Button>
        </Box>
      )}
    </Box>
  );
}
