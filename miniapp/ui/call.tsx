/** A telephone number to call, in the mini-program. */
import Taro from "@tarojs/taro";
import { Button } from "./primitives";
import type { CallProps } from "./types.ts";

/** Whoever says no to the phone's own question has not failed. */
export const Call = ({ id, number, look = "secondary" }: CallProps) => (
  <Button id={id} look={look} onPress={() => void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)}>
    {`打 ${number}`}
  </Button>
);
