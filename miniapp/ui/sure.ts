/** Asking before something that cannot be taken back, in the mini-program: WeChat's own dialog. */
import Taro from "@tarojs/taro";
import type { Question } from "./types.ts";

/** Whether the person says yes; closing the dialog is a no. */
export async function askSure({ title, text, yes, no }: Question): Promise<boolean> {
  const { confirm } = await Taro.showModal({ title, content: text, confirmText: yes, cancelText: no });
  return confirm;
}
