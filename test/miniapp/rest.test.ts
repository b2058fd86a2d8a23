/** What is said of a page that has not arrived: at once, and whether trying again can help as soon as that is known. */
import { setImmediate as turn } from "node:timers/promises";
import { missing, sayMissing } from "../../miniapp/shell/rest.h5.ts";

const again = (): void => undefined;
const realFetch = globalThis.fetch;

beforeAll(() => {
  Object.assign(globalThis, {
    __webpack_public_path__: "/",
    __webpack_get_script_filename__: (name: string) => `js/${name}.js`,
  });
});
afterEach(() => {
  globalThis.fetch = realFetch;
  missing.set(undefined);
});

/** From now on, each script is answered as told; the ones left out are there. */
function served(answers: Readonly<Record<string, () => Promise<Response>>>): string[] {
  const asked: string[] = [];
  globalThis.fetch = (script) => {
    const path = typeof script === "string" ? script : "";
    asked.push(path);
    return answers[path]?.() ?? Promise.resolve(new Response(null));
  };
  return asked;
}
const status = (code: number) => () => Promise.resolve(new Response(null, { status: code }));
const never = () => new Promise<Response>(() => undefined);

const SCRIPTS = ["pages", "rules", "cities", "plans", "joining", "reader"].map((name) => `/js/${name}.js`);

test.each(SCRIPTS)("a page is gone as soon as %s is", async (script) => {
  const asked = served({ [script]: status(404) });
  sayMissing(again);
  expect(missing.get()).toEqual({ again, gone: false });
  await turn();
  expect(missing.get()).toEqual({ again, gone: true });
  expect(asked).toHaveLength(SCRIPTS.length);
});

test("it is said without waiting for a server that never answers, and one that does is heard all the same", async () => {
  served({ "/js/pages.js": never, "/js/rules.js": status(410) });
  sayMissing(again);
  expect(missing.get()).toEqual({ again, gone: false });
  await turn();
  expect(missing.get()).toEqual({ again, gone: true });
});

test.each([
  ["there is no network", () => Promise.reject(new TypeError("no network"))],
  ["the server has too much to do", status(503)],
  ["all scripts are there", status(200)],
])("trying again can help where %s", async (_, answer) => {
  served(Object.fromEntries(SCRIPTS.map((script) => [script, answer])));
  sayMissing(again);
  await turn();
  expect(missing.get()).toEqual({ again, gone: false });
});

test("what is known of an earlier try does not speak for the next one", async () => {
  served({ "/js/pages.js": status(404) });
  sayMissing(again);
  missing.set(undefined);
  await turn();
  expect(missing.get()).toBeUndefined();
});
