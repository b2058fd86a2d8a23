/** The logic layer's own world in Node: ECMAScript and timers, no DOM, no Node, and no code made from strings. */
import { createContext, runInContext } from "node:vm";
import type { Realm } from "./world.ts";

/** A fresh realm; what its timers throw and its `console.error` says goes to `report`. */
export function createRealm(report: (error: unknown) => void): Realm {
  const guarded = (callback: () => void) => () => {
    try {
      callback();
    } catch (error) {
      report(error);
    }
  };
  const ownConsole: unknown = Object.create(console, {
    error: { value: (...said: unknown[]) => report(new Error(said.map(String).join(" "))) },
  });
  const context = createContext(
    {
      console: ownConsole,
      setTimeout: (callback: () => void, delay?: number) => setTimeout(guarded(callback), delay),
      setInterval: (callback: () => void, delay?: number) => setInterval(guarded(callback), delay),
      clearTimeout,
      clearInterval,
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext("globalThis.global = globalThis", context);
  const parse = functionOf(runInContext("JSON.parse", context));
  return {
    run(source, file, scope) {
      const wrapped = `(function (${Object.keys(scope).join(", ")}) {${source}\n})`;
      functionOf(runInContext(wrapped, context, { filename: `weapp:///${file}` }))(...Object.values(scope));
    },
    copyIn: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
  };
}

function functionOf(value: unknown): (...args: unknown[]) => unknown {
  if (typeof value !== "function") throw new TypeError("not a function");
  return (...args): unknown => Reflect.apply(value, undefined, args);
}
