/**
 * The aria attributes the mini-program's templates carry. Taro types them and drops them; the build half
 * (`aria-plugin.ts`) and the runtime half (`aria-runtime.ts`) must add the same list, in the same order.
 */
const named = { "aria-role": "", "aria-label": "" };

export const ariaAttributes = {
  View: { ...named, "aria-hidden": "", "aria-checked": "", "aria-expanded": "" },
  Text: { ...named, "aria-hidden": "" },
  Button: named,
  Input: named,
  Textarea: named,
  Picker: named,
  Slider: named,
};
