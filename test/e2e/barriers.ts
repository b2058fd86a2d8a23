/** What keeps people out of a page: what axe finds, and what does not fit on it. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Nothing, on the page as it is now; `rules` looks for these alone. */
export async function expectNoBarrier(page: Page, ...rules: readonly string[]): Promise<void> {
  // Compiling axe and handing over all it approves of would take longer than looking.
  const there = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(there && { axeSource: "0" }) }).options({ resultTypes: ["violations"] });
  if (rules.length > 0) axe.withRules([...rules]);
  // The app has no frames; for those axe would open a page of its own each time.
  const { violations } = await axe.setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** Words that name the number to ask at and give no way to call it; beside a thing to tick off that is a button. */
const notToBeCalled = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement;
      if (!text.textContent?.includes("12393") || around === null || around.tagName === "NOSCRIPT") continue;
      const beside = around.closest("label")?.parentElement?.querySelector("a[href='tel:12393']");
      if (!around.closest("a[href='tel:12393']") && !beside) found.push(text.textContent);
    }
    return found;
  });

/** Nothing in the light, and no colours that cannot be told apart in the dark or in large type; every number can be called. */
export async function expectNoBarrierEitherWay(page: Page): Promise<void> {
  await expectNoBarrier(page);
  expect(await notToBeCalled(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoBarrier(page, "color-contrast");
  await page.emulateMedia({ colorScheme: "light" });
}

/** Those of the elements whose words or boxes stand out over the side of the screen; what is only read out is clipped. */
export const standingOut = (page: Page, elements: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left < 0 || right > innerWidth) && element.closest(".unseen") === null;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    elements,
  );

/** What is parted from what it belongs to: a heading's or a sum's last letter, or a value's button, alone on its line. */
export const leftAlone = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const topOf = (text: Text, at: number): number => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, height } = range.getBoundingClientRect();
      return top + height / 2;
    };
    const endsAlone = (element: Element): boolean => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      if (!(text instanceof Text) || text.length < 2) return false;
      return topOf(text, text.length - 1) - topOf(text, text.length - 2) > 4;
    };
    const parted = (row: Element): boolean => {
      const [value, button] = [".receipt-value", ".button"].map((name) => row.querySelector(name));
      if (!value || !button) return false;
      return button.getBoundingClientRect().top >= value.getBoundingClientRect().bottom;
    };
    const ends = "h1, h2, h3, .receipt-value, .line-amount, .in-short-amount, .unit";
    return [
      ...[...document.querySelectorAll(ends)].filter(endsAlone),
      ...[...document.querySelectorAll(".receipt-row")].filter(parted),
    ].map(({ textContent }) => textContent);
  });
