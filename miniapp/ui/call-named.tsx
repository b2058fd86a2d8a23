/** A button to call 12393 beside a thing to tick off whose words name it: those are the tick's to press. */
import { Call } from "./call";
import { namesNumber, NUMBER } from "./numbers.tsx";

interface CallNamedProps {
  readonly id: string;
  /** The words beside it. */
  readonly said: string;
}

/** Drawn only where the words name the number. */
export const CallNamed = ({ id, said }: CallNamedProps) =>
  namesNumber(said) ? <Call id={id} number={NUMBER} look="link" /> : null;
