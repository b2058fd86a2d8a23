/** Putting a text on the clipboard, in a browser: not by way of Taro, which leaves a second copy in storage. */

/** Whether it is there now. A page without https, or one that was refused, has to show the text instead. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
