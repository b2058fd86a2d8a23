/** Putting a text on the clipboard, in the mini-program. */
import Taro from "@tarojs/taro";

/** What to do where it was refused: words in the mini-program cannot be selected. */
export const NOT_COPIED = {
  link: (_link: string) => "没能复制，再按一次试试；还不行，就用下面的二维码。",
  text: "没能复制，再按一次试试；还不行，就截个屏发过去。",
};

/** Whether it is there now. WeChat says so itself. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
