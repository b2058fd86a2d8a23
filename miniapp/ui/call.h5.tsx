/** A telephone number to call, in a browser. */
import type { CallProps } from "./types.ts";

export const Call = ({ id, number, look = "secondary" }: CallProps) => (
  <a id={id} className={`button button-${look}`} href={`tel:${number}`}>
    {`打 ${number}`}
  </a>
);
