/** The pages' content security policy, as Chromium keeps it; that nothing of ours offends it, every other test holds. */
import { pageCsp } from "../../functions/page-policy.ts";
import { type Site, openSite } from "./site.ts";
import { TODAY } from "./stories.ts";

jest.setTimeout(60_000);

let site: Site;

beforeAll(async () => {
  site = await openSite(TODAY);
});
afterAll(() => site.close());

test("it comes with the page", async () => {
  const { headers } = await fetch(site.url);
  expect(headers.get("Content-Security-Policy")).toBe(pageCsp());
});

const OFFENCES: readonly (readonly [what: string, directive: string, act: () => unknown])[] = [
  [
    "a script in the document",
    "script-src",
    () => {
      document.head.append(Object.assign(document.createElement("script"), { textContent: "window.name = 'ran'" }));
    },
  ],
  [
    "a style in the document",
    "style-src",
    () => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: "body { opacity: 0.5 }" }));
    },
  ],
  ["code from a string", "script-src", () => void Reflect.apply(setTimeout, window, ["window.name = 'ran'"])],
  ["a question to another origin", "connect-src", () => void fetch("http://127.0.0.1:9/").catch(() => undefined)],
];

test.each(OFFENCES)("%s is refused, and a test sees it", async (_, directive, act) => {
  const { page, errors } = await site.open();
  await page.locator("#region").waitFor();
  expect(errors).toEqual([]);
  const said = page.waitForEvent("console", (message) => message.text().includes("Content Security Policy"));
  await page.evaluate(act);
  await said;
  expect(errors.join("\n")).toContain(directive);
  expect(await page.evaluate(() => window.name)).toBe("");
  await page.context().close();
});
