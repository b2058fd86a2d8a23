/** Putting a text on the clipboard, in the mini-program. */
import Taro from "@tarojs/taro";

/** Whether it is there now. WeChat says so itself. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
