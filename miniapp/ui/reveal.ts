/** Arriving on a page and bringing a field into view, in the mini-program. */
import Taro, { useDidShow } from "@tarojs/taro";

/** Scrolls to the element with this id. WeChat moves a screen reader itself when a page changes. */
export function reveal(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined);
}

/** Calls back whenever the page comes to the front; the answer says whether the page's content is to be drawn. */
export function useArrival(onArrive: () => void): boolean {
  useDidShow(onArrive);
  return true;
}
