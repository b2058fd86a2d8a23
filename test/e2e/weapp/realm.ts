/** The logic layer's own world in a browser: the intrinsics of a frame of its own, its document hidden. */
import type { Host, Realm } from "../../weapp/harness/world.ts";

/** What a frame has and a mini-program's scripts have not. */
const HIDDEN = [
  "window",
  "self",
  "document",
  "parent",
  "top",
  "frames",
  "location",
  "navigator",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "XMLHttpRequest",
  "Image",
  "URL",
  "URLSearchParams",
  "requestAnimationFrame",
  "TextDecoder",
];

type Callable = (...args: unknown[]) => unknown;
const isCallable = (value: unknown): value is Callable => typeof value === "function";

/** A fresh realm in a hidden frame; what its timers throw and its `console.error` says goes to `report`. */
function createRealm(report: (error: unknown) => void): Realm {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.documentElement.append(frame);
  const inner: unknown = frame.contentWindow;
  if (typeof inner !== "object" || inner === null) throw new Error("the frame has no window");
  const own = (name: string): Callable => {
    const found: unknown = Reflect.get(inner, name);
    if (!isCallable(found)) throw new TypeError(`the frame has no ${name}`);
    return found;
  };
  const MakeFunction = own("Function");
  const innerJson: unknown = Reflect.get(inner, "JSON");
  const parse: unknown = typeof innerJson === "object" && innerJson ? Reflect.get(innerJson, "parse") : undefined;
  if (!isCallable(parse)) throw new TypeError("the frame has no JSON.parse");
  const guarded = (callback: () => void) => () => {
    try {
      callback();
    } catch (error) {
      report(error);
    }
  };
  const globals = {
    ...Object.fromEntries(HIDDEN.map((name) => [name, undefined])),
    console: { ...console, error: (...said: unknown[]) => report(new Error(said.map(String).join(" "))) },
    setTimeout: (callback: () => void, delay?: number) => setTimeout(guarded(callback), delay),
    setInterval: (callback: () => void, delay?: number) => setInterval(guarded(callback), delay),
    // The frame's own know nothing of timers set outside it.
    clearTimeout: (timer?: number) => clearTimeout(timer),
    clearInterval: (timer?: number) => clearInterval(timer),
    global: {},
    globalThis: {},
  };
  return {
    run(source, file, scope) {
      const all = { ...globals, ...scope };
      const made = MakeFunction(...Object.keys(all), `${source}\n//# sourceURL=weapp:///${file}`);
      if (isCallable(made)) made(...Object.values(all));
    },
    copyIn: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
  };
}

/** A browser as the place where the harness runs. */
export const browserHost: Host = {
  createRealm,
  // Indirect, so that the expression sees the page's world and none of our names.
  evaluate: (expression): unknown => (0, eval)(expression),
};
