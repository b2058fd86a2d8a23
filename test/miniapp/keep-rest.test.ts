/**
 * How a browser keeps the rest of the app for later, once the first page stands.
 * @jest-environment jsdom
 */
import { keepRest } from "../../miniapp/shell/rest.h5.ts";

beforeAll(() => {
  Object.assign(globalThis, {
    __webpack_public_path__: "/",
    __webpack_get_script_filename__: (name: string) => `js/${name}.js`,
  });
});
afterEach(() => {
  document.head.replaceChildren();
});

const SCRIPTS = ["pages", "rules", "cities", "plans", "joining", "reader"].map((name) => `/js/${name}.js`);

/** From now on there is no network; what the page asks of it is noted. */
function offline(): string[] {
  const asked: string[] = [];
  globalThis.fetch = (script) => {
    asked.push(typeof script === "string" ? script : "");
    return Promise.reject(new TypeError("no network"));
  };
  return asked;
}

/** Until all that is settled has been acted on. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The scripts that the browser is asked to fetch when it has time. */
const hinted = (): HTMLLinkElement[] => [...document.head.querySelectorAll("link")];
const paths = (links: readonly HTMLLinkElement[]): string[] => links.map((link) => new URL(link.href).pathname);
const knowsPrefetch = (knows: boolean): void => {
  const { relList } = document.createElement("link");
  const supports = (word: string): boolean => knows && word === "prefetch";
  Object.defineProperty(Object.getPrototypeOf(relList), "supports", { configurable: true, value: supports });
};

test("a browser that knows how keeps the rest by itself: first what every question needs", async () => {
  knowsPrefetch(true);
  const fetched = offline();
  const kept = keepRest();
  const soon = hinted();
  expect(paths(soon)).toEqual(SCRIPTS.slice(0, 3));
  expect(soon.map(({ rel }) => rel)).toEqual(["prefetch", "prefetch", "prefetch"]);
  for (const link of soon) link.dispatchEvent(new Event("load"));
  await turn();
  expect(paths(hinted())).toEqual(SCRIPTS);
  for (const link of hinted().slice(3)) link.dispatchEvent(new Event("load"));
  await kept;
  expect(fetched).toEqual([]);
});

test("where the browser does not know how, the page fetches it", async () => {
  knowsPrefetch(false);
  const fetched = offline();
  await keepRest();
  expect(fetched).toEqual(SCRIPTS);
  expect(hinted()).toEqual([]);
});

test("where the browser may not, the page fetches it", async () => {
  knowsPrefetch(true);
  const fetched = offline();
  void keepRest();
  for (const link of hinted()) link.dispatchEvent(new Event("error"));
  await turn();
  expect(fetched).toEqual(SCRIPTS.slice(0, 3));
});
