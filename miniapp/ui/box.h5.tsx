/** The box in a browser. */
import type { KeyboardEvent, SyntheticEvent } from "react";
import type { BoxProps } from "./types.ts";
import { withNumbers } from "./with-numbers.h5.tsx";

export function Box({ kind: Tag = "div", id, className, label, live, lang, children, ...rest }: BoxProps) {
  const role = live && { role: live === "assertive" ? "alert" : "status" };
  return (
    <Tag
      id={id}
      className={className}
      lang={lang}
      aria-label={label}
      aria-hidden={rest.decorative}
      data-verdict={rest.verdict}
      {...role}
      {...(rest.busy && HELD)}
    >
      {withNumbers(children)}
    </Tag>
  );
}

const hold = (event: SyntheticEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** Keys go on moving the focus; what types, slides or chooses is held, and presses arrive as clicks. */
function holdKeys(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== "Tab" && target instanceof Element && target.matches("input, select, textarea")) hold(event);
}

/** What is about to be replaced can be read and keeps the focus, and takes no press, by whatever means: `inert` would lose the focus. */
const HELD = {
  role: "group",
  "aria-busy": true,
  "aria-disabled": true,
  onClickCapture: hold,
  onKeyDownCapture: holdKeys,
} as const;
