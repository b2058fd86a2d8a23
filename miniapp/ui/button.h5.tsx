/** The button in a browser. */
import type { ButtonProps } from "./types.ts";

/** The button of the last first tap: the second half of a double tap may land on another, on a page nobody has read yet. */
let tapped: EventTarget | undefined;

export const Button = ({ id, look = "secondary", disabled, label, onPress, children }: ButtonProps) => (
  <button
    type="button"
    id={id}
    className={`button button-${look}`}
    disabled={disabled}
    aria-label={label}
    onClick={({ detail, currentTarget }) => {
      if (detail < 2) tapped = currentTarget;
      if (tapped === currentTarget) onPress();
    }}
  >
    {children}
  </button>
);
