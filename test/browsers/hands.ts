/** What a person does in a tab of any browser. */
import { setTimeout as pause } from "node:timers/promises";
import type { Driver } from "../e2e/driver.ts";
import { foldedIn } from "../e2e/pointer.ts";
import { tellDay, tellMonth, type Hands } from "../e2e/when.ts";
import { SEEK, type Tab } from "./tab.ts";

/** How long anything may take to be there, in milliseconds, and how often it is looked for. */
const PATIENCE = 30_000;
const PAUSE = 50;

/** Writes into a field as its user would have: React hears of nothing else. */
const WRITE = `${SEEK}
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(seen), "value").set;
  seen.focus();
  setter.call(seen, arguments[1]);
  for (const kind of ["input", "change"]) seen.dispatchEvent(new Event(kind, { bubbles: true }));`;

/** The value of the option with these words. */
const VALUE_OF = `${SEEK} return [...seen.options].find(({ label }) => label === arguments[1])?.value ?? "";`;

/** A driver for this tab. */
export function handsOn(tab: Tab): Driver {
  const isThere = async (selector: string) => (await tab.run(`${SEEK} return seen !== null;`, selector)) === true;
  const until = async (what: string, look: () => Promise<boolean>) => {
    const end = performance.now() + PATIENCE;
    while (!(await look())) {
      if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
      await pause(PAUSE);
    }
  };
  const wait = (selector: string) => until(selector, () => isThere(selector));
  const click = async (selector: string) => {
    await wait(selector);
    // Not under the bar at the window's foot, and not while something else still lies over it.
    await tab.run(`${SEEK} seen.scrollIntoView({ block: "center" });`, selector);
    await until(`a click on ${selector}`, () =>
      tab.click(selector).then(
        () => true,
        (reason: unknown) => {
          if (String(reason).includes("intercepted")) return false;
          throw reason;
        },
      ),
    );
  };
  const write = async (id: string, text: string) => {
    await wait(`#${id}`);
    await tab.run(WRITE, `#${id}`, text);
  };
  const read = async (selector: string): Promise<string> => {
    await wait(selector);
    const text = await tab.run(`${SEEK} return seen.innerText;`, selector);
    return String(text).replace(/\s+/g, " ").trim();
  };
  const hands: Hands = {
    there: (id) => isThere(`#${id}`),
    choose: (id, value) => click(`#${id}-${value}`),
    fillDay: write,
    async fillMonth(id, month) {
      await write(`${id}-year`, month.slice(0, 4));
      await write(`${id}-month`, month.slice(5));
    },
  };
  return {
    choose: hands.choose,
    async date(id, day) {
      await wait(`#${id}`);
      await tellDay(hands, id, day);
    },
    async month(id, month) {
      await wait(`#${id}`);
      await tellMonth(hands, id, month);
    },
    type: write,
    async select(id, words) {
      await wait(`#${id}`);
      await write(id, String(await tab.run(VALUE_OF, `#${id}`, words)));
    },
    press: (id) => click(`#${id}`),
    async pressTwice(id) {
      await click(`#${id}`);
      await click(`#${id}`);
    },
    async unfold(selector) {
      await wait(selector);
      while (await isThere(foldedIn(selector))) await tab.click(foldedIn(selector));
    },
    read,
    see: (selector, words) => until(`“${words}” in ${selector}`, async () => (await read(selector)).includes(words)),
    gone: (selector) => until(`the end of ${selector}`, async () => !(await isThere(selector))),
    network: () => Promise.reject(new Error("these browsers stay on the network")),
  };
}
