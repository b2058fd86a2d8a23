/** Short things to choose from, many in sight, in the mini-program. */
import { View } from "@tarojs/components";
import { Field } from "./primitives.tsx";
import type { ChipsProps } from "./types.ts";

/** One question whose answers stand in rows. */
export const Chips = ({ rows, value, onChange, ...field }: ChipsProps) => (
  <Field {...field}>
    <View id={field.id} ariaRole="radiogroup" ariaLabel={field.label}>
      {rows.map(({ title, wide = false, chips }) => (
        <View key={chips.at(0)?.value ?? ""} className={wide ? "chips chips-wide" : "chips"}>
          {title !== undefined && <View className="chips-title">{title}</View>}
          {chips.map((chip) => (
            <View
              key={chip.value}
              id={`${field.id}-${chip.value}`}
              className={chip.value === value ? "option chip chosen" : "option chip"}
              onClick={() => onChange(chip.value)}
              {...{ ariaRole: "radio", ariaChecked: chip.value === value, ariaLabel: chip.name ?? chip.label }}
            >
              {chip.label}
            </View>
          ))}
        </View>
      ))}
    </View>
  </Field>
);
