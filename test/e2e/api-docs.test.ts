/** The documentation page in Chromium: everything from one origin, nothing inline, and real answers on it. */
import { type Page } from "playwright-core";
import { type Site, openSite } from "./site.ts";

jest.setTimeout(60_000);

let site: Site;
let page: Page;
let errors: string[];
/** Where the page asked anything but its own server, and what the browser complained of. */
let elsewhere: string[];
let complaints: string[];

beforeAll(async () => {
  site = await openSite("2026-03-10");
  // Made when it is first asked for, from every example: the page that waits for it is not what is tested.
  await fetch(`${site.url}api/v1/openapi.json`);
});
afterAll(() => site.close());

beforeEach(async () => {
  ({ page, errors } = await site.open());
  elsewhere = [];
  complaints = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !url.startsWith("data:")) elsewhere.push(url);
  });
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(line.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${site.url}api/docs`);
  await page.locator("#operations-问-assess").waitFor();
});
afterEach(async () => {
  await page.context().close();
  expect({ errors, elsewhere, complaints }).toEqual({ errors: [], elsewhere: [], complaints: [] });
});

test("lists every operation under its heading, in Chinese", async () => {
  const document: unknown = await (await fetch(`${site.url}api/v1/openapi.json`)).json();
  const operations = JSON.stringify(document).match(/"operationId":/g) ?? [];
  expect(await page.locator(".opblock").count()).toBe(operations.length);
  expect(await page.title()).toBe("育津接口");
  expect(await page.locator("header h1").innerText()).toBe("育津接口");
  expect(await page.locator("#operations-问-assess").innerText()).toContain("问一次");
});

test("an example can be tried, and the answer is shown", async () => {
  const operation = page.locator("#operations-问-assess");
  await operation.locator(".opblock-summary-control").click();
  await operation.getByRole("button", { name: "Try it out" }).click();
  const body = operation.locator(".opblock-section-request-body");
  await body.locator(".examples-select select").selectOption({ index: 1 });
  await operation.getByRole("button", { name: "Execute" }).click();
  const answer = operation.locator(".live-responses-table .response").first();
  await answer.waitFor();
  expect(await answer.locator(".response-col_status").innerText()).toContain("200");
  expect(await answer.locator("pre").first().innerText()).toContain('"value": 8400');
});

test.each([375, 1280])("at %i px nothing is wider than the window", async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await page.locator("#operations-问-assess .opblock-summary-control").click();
  await page.locator("#operations-问-assess .responses-wrapper").waitFor();
  const picture = process.env["YUJIN_PICTURES"];
  if (picture !== undefined) await page.screenshot({ path: `${picture}/api-docs-${width}.png` });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
