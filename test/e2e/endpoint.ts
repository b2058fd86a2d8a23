/** The endpoint behind the mini-program in tests: it can be out of reach, slow, and tells how often it was asked. */
import { createApp } from "../../functions/app.ts";
import { optionsOn } from "../functions/options.ts";

/** An endpoint, and what a test does to it. */
export interface Endpoint {
  /** Answers a request; rejects where there is no network. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly network: (on: boolean) => void;
  /** From now on answers wait, until what this gives is called. */
  readonly hold: () => () => void;
  /** How many requests have reached it. */
  readonly asked: () => number;
  /** What went wrong in it. */
  readonly warnings: readonly string[];
}

/** An endpoint that takes `today` for the day it is. */
export function openEndpoint(today: string): Endpoint {
  const warnings: string[] = [];
  const app = createApp(optionsOn(today, (line) => void warnings.push(line)));
  let online = true;
  let asked = 0;
  let released = Promise.resolve();
  return {
    warnings,
    asked: () => asked,
    network: (on) => {
      online = on;
    },
    hold() {
      let release: () => void = () => undefined;
      released = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async fetch(request) {
      if (!online) throw new Error("no network");
      asked++;
      await released;
      return app.fetch(request);
    },
  };
}
