/** Putting a text on the clipboard, in a browser: not by way of Taro, which leaves a second copy in storage. */

/** What to do where it was refused. */
export const NOT_COPIED = {
  link: (link: string) => `这里不让复制。请自己选中下面这个链接：${link}`,
  text: "这里不让复制，请自己选中上面的字。",
};

/** Whether it is there now. A page without https, or one that was refused, has to show the text instead. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
