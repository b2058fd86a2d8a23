/** Asks the phone to call. */
import Taro from "@tarojs/taro";

/** Whoever says no to the phone's own question has not failed. */
export const dial = (number: string): void => void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
