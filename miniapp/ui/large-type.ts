/** Large type in the mini-program: every page carries the class itself (see `Page`). */
import Taro from "@tarojs/taro";

/** The size of WeChat's own type, in px, that we take for large; as installed it is 16 or 17. */
const LARGE = 20;

/** Whether the person has asked WeChat for large type. */
export function largeTypeAsked(): boolean {
  // WeChat tells it, Taro's types do not know it.
  const told: object = Taro.getAppBaseInfo();
  return "fontSizeSetting" in told && typeof told.fontSizeSetting === "number" && told.fontSizeSetting >= LARGE;
}

/** There is nothing above the page to show it on. */
export const showType = (_: { readonly largeType: boolean }): void => undefined;
