/** How to get from one page to another. */
import Taro from "@tarojs/taro";
import { STEPS, type PageName } from "./pages.ts";

const pathOf = (page: PageName): string => `pages/${page}/index`;

let moving = false;
let aim: Aim = "none";

/** Where the reader is taken on arrival: nowhere (the app has just opened), to the heading, or to a field. */
export type Aim = "none" | "top" | { readonly id: string };

/** Where to take the reader on this arrival; the next one goes to the heading, unless somebody aims again. */
export function takeAim(): Aim {
  const taken = aim;
  aim = "top";
  return taken;
}

/**
 * Goes to a page, and there to the field with this id: back, if the page is already below this one, so that the stack
 * never holds a page twice. A second tap while on the way does nothing.
 */
export async function goTo(page: PageName, fieldId?: string): Promise<void> {
  if (moving) return;
  moving = true;
  aim = fieldId === undefined ? "top" : { id: fieldId };
  try {
    const below = stack();
    const at = below.lastIndexOf(pathOf(page));
    if (at === -1) await Taro.navigateTo({ url: `/${pathOf(page)}` });
    else if (at < below.length - 1) await Taro.navigateBack({ delta: below.length - 1 - at });
  } finally {
    moving = false;
  }
}

/** Goes one page back; where the browser was opened in the middle, to the page that comes before this one. */
export async function goBackFrom(page: PageName): Promise<void> {
  if (stack().length > 1) {
    await Taro.navigateBack();
    return;
  }
  const before = page === "answer" ? "family" : STEPS[STEPS.indexOf(page) - 1];
  if (before) await Taro.redirectTo({ url: `/${pathOf(before)}` });
}

/** The pages that are open, bottom first, as paths without slash or query. */
const stack = (): string[] =>
  Taro.getCurrentPages().map((open) => (open.route ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
