/** Short things to choose from, many in sight, in a browser. Apart from the other primitives: the first page has none. */
import { Group } from "./primitives.h5.tsx";
import type { ChipsProps } from "./types.ts";

/** One question whose answers stand in rows. */
export const Chips = ({ rows, value, onChange, ...field }: ChipsProps) => (
  <Group {...field}>
    {rows.map(({ title, wide = false, chips }) => (
      <div key={chips.at(0)?.value ?? ""} className={wide ? "chips chips-wide" : "chips"}>
        {title !== undefined && <div className="chips-title">{title}</div>}
        {chips.map((chip) => (
          <label
            key={chip.value}
            id={`${field.id}-${chip.value}`}
            className={chip.value === value ? "option chip chosen" : "option chip"}
          >
            <input
              className="option-input"
              type="radio"
              name={field.id}
              value={chip.value}
              checked={chip.value === value}
              aria-label={chip.name}
              onChange={() => onChange(chip.value)}
            />
            {chip.label}
          </label>
        ))}
      </div>
    ))}
  </Group>
);
