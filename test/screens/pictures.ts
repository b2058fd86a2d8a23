/** The pictures of a scene: three widths, each light, dark and in large type, taken from one telling. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";

export const WIDTHS = [320, 375, 1280] as const;
const MODES = ["light", "dark", "large"] as const;

/** How high the screen is where a picture shows one screen only. */
const SCREEN = 700;
/** A4 without its margins, in CSS pixels. */
const SHEET = { width: 688, height: 1002 } as const;

/** What is in a picture: the whole page, one screen (where something lies over the page), or the printed sheet. */
export type Shot = "page" | "screen" | "sheet";

/** Writes the pictures of what is on the stage now to `<folder>/<width>-<mode>.png` (`a4.png` for a sheet). */
export async function takePictures(stage: Stage, folder: string, shot: Shot): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { page } = stage;
  if (shot === "sheet") {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize(SHEET);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await take(stage, join(folder, "a4.png"), "page");
    return;
  }
  for (const mode of MODES) {
    await page.emulateMedia({ colorScheme: mode === "dark" ? "dark" : "light" });
    if (mode === "large") await pressLargeType(stage);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: SCREEN });
      await take(stage, join(folder, `${width}-${mode}.png`), shot);
    }
  }
}

async function take({ page, front }: Stage, path: string, shot: Exclude<Shot, "sheet">): Promise<void> {
  await quiet(page);
  const size = page.viewportSize();
  if (shot === "page" && size) {
    // Pages scroll inside the window, so the window is made as high as the page.
    const whole = await page
      .locator(front)
      .last()
      .evaluate(({ scrollHeight }) => scrollHeight);
    await page.setViewportSize({ ...size, height: Math.max(whole, size.height) });
    await quiet(page);
  }
  await page.screenshot({ path, caret: "hide", animations: "disabled" });
}

/** Presses the switch where a dialog would catch the finger, too. */
async function pressLargeType({ frame, front, target }: Stage): Promise<void> {
  const button = frame.locator(`${front} #large-type`).last();
  if (target === "h5") await button.dispatchEvent("click");
  else {
    const finger = { identifier: 1, clientX: 1, clientY: 1 };
    await button.dispatchEvent("touchstart", { touches: [finger], changedTouches: [finger] });
    await button.dispatchEvent("touchend", { touches: [], changedTouches: [finger] });
  }
}

/** Until the page has been left alone for a while: what is still being drawn is no picture yet. */
const quiet = (page: Page): Promise<void> =>
  page.evaluate(
    (ms) =>
      new Promise((resolve) => {
        const { still, atMost } = ms;
        const watch = new MutationObserver(() => {
          clearTimeout(waiting);
          waiting = setTimeout(resolve, still);
        });
        watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
        let waiting = setTimeout(resolve, still);
        setTimeout(resolve, atMost);
      }),
    { still: 120, atMost: 3_000 },
  );
