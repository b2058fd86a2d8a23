/** What the phone keeps for the app, in the mini-program. */
import Taro from "@tarojs/taro";
import { attempt } from "./attempt.ts";
import type { Device } from "./types.ts";

/** WeChat's storage: 1 MB a key, 10 MB in all. There is only one app at a time, so nothing changes behind its back. */
export const device: Device = {
  keys: () => attempt(() => Taro.getStorageInfoSync().keys) ?? [],
  read: (key) => attempt((): unknown => Taro.getStorageSync(key)),
  write: (key, value) =>
    attempt(() => {
      Taro.setStorageSync(key, value);
      return true;
    }) ?? false,
  remove: (key) => attempt(() => Taro.removeStorageSync(key)),
  watch: () => undefined,
};
