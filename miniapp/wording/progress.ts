/** How far one has come, in words. */
import { PAGE_LABELS, type Step } from "../pages.ts";

/** Which step a page is, and at most how many more follow: 「第 2 步：这件事（后面最多 3 步）」. */
export function progressWords(
  page: Step,
  { step, atMost }: { readonly step: number; readonly atMost: number },
): string {
  const rest = atMost === 0 ? "最后一步" : `后面最多 ${atMost} 步`;
  return `第 ${step} 步：${PAGE_LABELS[page]}（${rest}）`;
}
