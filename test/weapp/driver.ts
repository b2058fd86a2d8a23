/** The compiled mini-program in the engine, used with a finger. */
import type { Driver } from "../e2e/driver.ts";
import type { MiniProgram } from "./harness/program.ts";

/** A driver for a launched app; `network` cuts and mends what answers its requests. */
export function weappDriver(app: MiniProgram, network: (on: boolean) => void): Driver {
  const find = async (selector: string): Promise<Element> => {
    for (const end = Date.now() + 3_000; Date.now() < end;) {
      const found = app.page().host.querySelector(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`no ${selector} on ${app.page().path}, which shows: ${app.page().host.textContent}`);
  };
  const tap = async (selector: string) => app.tap(await find(selector));
  const pick = async (id: string, words: string) => app.pick(await find(`#${id}`), words);
  return {
    choose: (id, value) => tap(`#${id}-${value}`),
    date: pick,
    month: pick,
    type: async (id, text) => app.type(await find(`#${id}`), text),
    select: pick,
    press: (id) => tap(`#${id}`),
    async unfold(selector) {
      const folded = (await find(selector)).querySelectorAll(".summary");
      for (const summary of folded) await app.tap(summary);
    },
    read: async (selector) => (await find(selector)).textContent.replace(/\s+/g, " ").trim(),
    network: (on) => {
      network(on);
      return Promise.resolve();
    },
  };
}
