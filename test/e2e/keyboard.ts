/** The H5 app in a browser, used with nothing but keys. */
import type { Page } from "playwright-core";
import type { Driver } from "./driver.ts";
import { foldedIn, sight } from "./pointer.ts";
import { tellDay, tellMonth, type Hands } from "./when.ts";

/** More presses of one key than any page needs. */
const ENOUGH = 120;

/** What keys alone can do. */
export interface Keys {
  /** Presses a key until what has the focus matches. */
  readonly pressUntil: (key: string, selector: string) => Promise<void>;
  readonly tabTo: (selector: string) => Promise<void>;
}

/** The keys of a browser's page. */
export function keysOn(page: Page): Keys {
  /** Whether what has the focus matches. */
  const isOn = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const pressUntil = async (key: string, selector: string) => {
    await page.locator(selector).first().waitFor({ state: "attached" });
    for (let presses = 0; presses < ENOUGH; presses++) {
      if (await isOn(selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${selector}`);
  };
  return { pressUntil, tabTo: (selector) => pressUntil("Tab", selector) };
}

/** A driver that tabs to a thing and presses a key on it; what the keys do not reach, it cannot use. */
export function keyboardDriver(page: Page): Driver {
  const { pressUntil, tabTo } = keysOn(page);
  const pick = async (select: string, isChosen: (option: { value: string; label: string }) => boolean) => {
    await tabTo(select);
    const chosen = () =>
      page.locator(select).evaluate((element) => {
        const option = element instanceof HTMLSelectElement ? element.selectedOptions[0] : undefined;
        return { value: option?.value ?? "", label: option?.label ?? "" };
      });
    for (let presses = 0; presses < ENOUGH; presses++) {
      if (isChosen(await chosen())) return;
      await page.keyboard.press("ArrowDown");
    }
    throw new Error(`the arrows do not find the option in ${select}`);
  };

  const choose = async (id: string, value: string) => {
    await tabTo(`input[name="${id}"]`);
    await pressUntil("ArrowDown", `input[name="${id}"][value="${value}"]`);
    await page.keyboard.press("Space");
  };

  const hands: Hands = {
    there: async (id) => (await page.locator(`#${id}`).count()) > 0,
    choose,
    async fillDay(id, day) {
      await tabTo(`#${id}`);
      const [year = "", month = "", of = ""] = day.split("-");
      // In which order the parts stand is the browser's business; a person sees it, here the outcome tells.
      for (const keys of [year + month + of, month + of + year, of + month + year]) {
        for (const back of ["ArrowLeft", "ArrowLeft"]) await page.keyboard.press(back);
        await page.keyboard.type(keys);
        if ((await page.locator(`#${id}`).inputValue()) === day) return;
      }
      throw new Error(`the keys cannot give ${day} to #${id}`);
    },
    async fillMonth(id, of) {
      await pick(`#${id}-year`, ({ value }) => value === of.slice(0, 4));
      await pick(`#${id}-month`, ({ value }) => value === of.slice(5));
    },
  };

  return {
    ...sight(page),
    choose,
    async date(id, day) {
      await page.locator(`#${id}`).waitFor();
      await tellDay(hands, id, day);
    },
    async month(id, of) {
      await page.locator(`#${id}`).waitFor();
      await tellMonth(hands, id, of);
    },
    async type(id, text) {
      await tabTo(`#${id}`);
      await page.keyboard.type(text);
    },
    async select(id, words) {
      await pick(`#${id}`, ({ label }) => label === words);
    },
    async press(id) {
      await tabTo(`#${id}`);
      await page.keyboard.press("Enter");
    },
    async pressTwice(id) {
      await tabTo(`#${id}`);
      await Promise.all([page.keyboard.press("Enter"), page.keyboard.press("Enter")]);
    },
    async unfold(selector) {
      await page.locator(selector).first().waitFor();
      const folded = foldedIn(selector);
      while ((await page.locator(folded).count()) > 0) {
        await tabTo(folded);
        await page.keyboard.press("Enter");
      }
    },
  };
}
