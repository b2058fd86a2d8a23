/** A telephone number to call, in the mini-program. */
import { dial } from "./dial.ts";
import { Button } from "./primitives";
import type { CallProps } from "./types.ts";

export const Call = ({ id, number, look = "secondary" }: CallProps) => (
  <Button id={id} look={look} onPress={() => dial(number)}>
    {`打 ${number}`}
  </Button>
);
