/** A thing to tick, in a browser. */
import type { CheckProps } from "./types.ts";

export const Check = ({ id, label, hint, checked, onChange }: CheckProps) => (
  <label id={id} className={checked ? "option chosen" : "option"}>
    <input
      className="option-input"
      type="checkbox"
      name={id}
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span className="box" aria-hidden />
    <span className="option-text">
      {label}
      {hint && <span className="hint">{hint}</span>}
    </span>
  </label>
);
