/** Arriving on a page and bringing a field into view, in a browser. */
import { useDidHide, useDidShow } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { TITLE_ID } from "./ids.ts";

/** Moves focus to the element with this id and scrolls there; to the page's heading, where it is not asked for. */
export function reveal(id: string): void {
  const element = document.getElementById(id) ?? document.getElementById(TITLE_ID);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: element.id === TITLE_ID ? "end" : "center" });
}

/**
 * Calls `onArrive` (a stable function) whenever the page comes to the front; the answer says whether the page's content is to be drawn. The
 * router keeps the pages below in the document, hidden: undrawn, they cannot repeat the ids of the page in front.
 */
export function useArrival(onArrive: () => void): boolean {
  const [visit, setVisit] = useState({ count: 0, here: true });
  useDidShow(() => setVisit(({ count }) => ({ count: count + 1, here: true })));
  useDidHide(() => setVisit(({ count }) => ({ count, here: false })));
  useEffect(() => {
    if (visit.here && visit.count > 0) onArrive();
  }, [visit, onArrive]);
  return visit.here;
}
