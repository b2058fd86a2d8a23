/** A button to call 12393, wherever words name it. */
import { Call } from "./call";

const NUMBER = "12393";

interface CallNamedProps {
  readonly id: string;
  /** The words beside it, as far as there are any. */
  readonly said: string | undefined;
}

/** Drawn only where the words name the number. */
export const CallNamed = ({ id, said = "" }: CallNamedProps) =>
  said.includes(NUMBER) ? <Call id={id} number={NUMBER} look="link" /> : null;
