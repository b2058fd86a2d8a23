/** The compiled mini-program in the engine, used with a finger. */
import type { Driver } from "../e2e/driver.ts";
import { tellDay, tellMonth, type Hands } from "../e2e/when.ts";
import type { MiniProgram } from "./harness/program.ts";

/** A driver for the app that runs now; `network` cuts and mends what answers its requests. */
export function weappDriver(running: () => MiniProgram, network: (on: boolean) => void): Driver {
  const find = async (selector: string, words = ""): Promise<Element> => {
    for (const end = Date.now() + 3_000; Date.now() < end;) {
      const found = running().page().host.querySelector(selector);
      if (found?.textContent.includes(words)) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(
      `no ${selector} ${words} on ${running().page().path}, which shows: ${running().page().host.textContent}`,
    );
  };
  const tap = async (selector: string) => running().tap(await find(selector));
  const pick = async (id: string, words: string) => running().pick(await find(`#${id}`), words);
  const choose = (id: string, value: string) => tap(`#${id}-${value}`);
  const hands: Hands = {
    there: (id) => Promise.resolve(running().page().host.querySelector(`#${id}`) !== null),
    choose,
    fillDay: pick,
    fillMonth: pick,
  };
  return {
    choose,
    async date(id, day) {
      await find(`#${id}`);
      await tellDay(hands, id, day);
    },
    async month(id, of) {
      await find(`#${id}`);
      await tellMonth(hands, id, of);
    },
    type: async (id, text) => running().type(await find(`#${id}`), text),
    select: pick,
    press: (id) => tap(`#${id}`),
    async pressTwice(id) {
      const element = await find(`#${id}`);
      await Promise.all([running().tap(element), running().tap(element)]);
    },
    async unfold(selector) {
      const within = await find(selector);
      // What opens may hold more that is folded.
      for (;;) {
        const [folded] = within.querySelectorAll(".summary[aria-expanded='false']");
        if (!folded) return;
        await running().tap(folded);
      }
    },
    read: async (selector) => (await find(selector)).textContent.replace(/\s+/g, " ").trim(),
    async see(selector, words) {
      await find(selector, words);
    },
    async gone(selector) {
      for (const end = Date.now() + 3_000; running().page().host.querySelector(selector);) {
        if (Date.now() > end) throw new Error(`${selector} stays on ${running().page().path}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    network: (on) => {
      network(on);
      return Promise.resolve();
    },
  };
}
