/** The H5 app where the network goes: parts that have not arrived, a visit without any network, a new version. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expectNoBarrier } from "./barriers.ts";
import { pointerDriver } from "./pointer.ts";
import { type Site, openSite } from "./site.ts";
import { TODAY, chongqing, taiyuan } from "./stories.ts";
import { expectAnswer, tell } from "./tell.ts";

jest.setTimeout(60_000);

let folder: string;
let site: Site;
let page: Page;
let errors: string[];

beforeAll(async () => {
  // A copy, because one test puts another version in its place.
  folder = mkdtempSync(join(tmpdir(), "yujin-h5-"));
  cpSync(join(process.cwd(), "dist/h5"), folder, { recursive: true });
  site = await openSite(TODAY, folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A first visit; with `keeps`, until the service worker holds the whole app. */
async function visit(keeps = false): Promise<void> {
  ({ page, errors } = await site.open(keeps));
  if (keeps) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

/** The scripts that index.html names. */
const firstScripts = (): string[] =>
  [...readFileSync(join(folder, "index.html"), "utf8").matchAll(/<script[^>]* src="([^"]+)"/g)].map(
    ([, src]) => src ?? "",
  );

/** From now on, scripts that the first page does not need do not arrive. */
async function withoutLaterScripts(): Promise<void> {
  const first = firstScripts();
  await page.route("**/js/*.js", (route) =>
    first.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
}

/** The scripts in which a name of any city stands. */
const citiesScripts = (): string[] =>
  readdirSync(join(folder, "js")).filter((name) => readFileSync(join(folder, "js", name), "utf8").includes("杭州市"));

test("the first page needs the first script alone; a page that has not arrived says so, and can be tried again", async () => {
  // An earlier build's may lie beside it.
  expect(citiesScripts().map((name) => name.split(".")[0])).toContain("cities");
  expect(citiesScripts().filter((name) => !name.startsWith("cities."))).toEqual([]);
  await visit();
  await withoutLaterScripts();
  await page.reload();
  const app = pointerDriver(page);
  await app.choose("region", "500000");
  await app.choose("who", "self");
  await app.press("next");
  expect(await app.read("#missing-page")).toContain("填的内容都在");
  await expectNoBarrier(page);
  expect(await app.read("#region .chosen")).toContain("重庆");
  await app.press("open-again");
  expect(await app.read("#missing-page")).toContain("填的内容都在");
  await page.unroute("**/js/*.js");
  await app.press("open-again");
  expect(await app.read("#event-kind")).not.toBe("");
  await app.gone("#missing-page");
});

test("a page of whose scripts one is gone after a deploy says to refresh, and refreshing opens it", async () => {
  await visit();
  const gone = "**/js/rules.*.js";
  await page.route(gone, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  const app = pointerDriver(page);
  await app.choose("region", "500000");
  await app.choose("who", "self");
  await app.press("next");
  await page.waitForSelector("#reload");
  expect(await app.read("#missing-page")).toMatch(/育津刚更新过.*请刷新.*填的内容都在/);
  await expectNoBarrier(page);
  await page.unroute(gone);
  const reloaded = page.waitForEvent("load");
  await app.press("reload");
  await reloaded;
  expect(await app.read("#region .chosen")).toContain("重庆");
  await app.press("next");
  expect(await app.read("#event-kind")).not.toBe("");
});

test("an address that no page has says so, behind the # and before it, and leads to the first page", async () => {
  await visit();
  const app = pointerDriver(page);
  await page.goto(`${site.url}#/pages/nothing/index`);
  await page.waitForSelector("#to-start");
  expect(await page.locator("h1").innerText()).toBe("没有这一页");
  expect(await page.locator("main:visible .mark").innerText()).toBe("育津");
  await page.waitForSelector("#to-questions");
  await expectNoBarrier(page);
  await app.press("to-start");
  expect(await app.read("#region")).toContain("重庆");
  const answer = await page.goto(`${site.url}nothing`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("h1").innerText()).toBe("没有这一页");
  await expectNoBarrier(page);
  await page.locator("a").click();
  expect(await app.read("#region")).toContain("重庆");
});

test("an address that no page has is none on a device that keeps the app, either", async () => {
  await visit(true);
  const answer = await page.goto(`${site.url}nothing`);
  expect(answer?.status()).toBe(404);
});

test("a page opened by its address that has not arrived says so too", async () => {
  await visit();
  await page.goto("about:blank");
  await withoutLaterScripts();
  await page.goto(`${site.url}#/pages/asking/event/index`);
  const app = pointerDriver(page);
  expect(await app.read("#missing-page")).toContain("填的内容都在");
  await page.unroute("**/js/*.js");
  await app.press("open-again");
  // Opened in the middle, it first asks what everything else hangs on.
  await app.choose("region", "500000");
  expect(await app.read("#event-kind")).not.toBe("");
});

test("once visited, it opens without a network, and the device answers; the endpoint's answers are not kept", async () => {
  await visit(true);
  const app = pointerDriver(page);
  await tell(app, chongqing);
  await expectAnswer(app, chongqing);
  expect(await page.locator("#source-note").count()).toBe(0);
  const urls = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(all.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(urls.length).toBeGreaterThan(5);
  expect(urls.filter((url) => url.includes("/api/"))).toEqual([]);
  await page.context().setOffline(true);
  await page.reload();
  expect(await app.read("#source-note")).toContain("没有连上网络");
  await expectAnswer(app, chongqing);
});

test("an address of the endpoints is not answered with the page", async () => {
  await visit(true);
  await page.goto(`${site.url}api/v1/health`);
  expect(await page.locator("body").innerText()).toContain("policyVersion");
});

test("a new version waits while somebody types, and comes when asked", async () => {
  await visit(true);
  const app = pointerDriver(page);
  await app.choose("region", "650200");
  await app.choose("who", "self");
  await app.press("next");
  await app.choose("event-kind", "delivery");
  await app.press("event-date-other");
  await page.locator("#event-date-typed").focus();

  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  writeFileSync(join(folder, "sw.js"), `${worker}\n// new`);
  for (const coding of ["br", "gz"]) rmSync(join(folder, `sw.js.${coding}`));
  await site.again();
  const waiting = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await waiting;
  expect(await page.locator("#new-version").count()).toBe(0);
  await page.locator("#event-date-typed").blur();
  expect(await app.read("#new-version")).toContain("有新版本");
  await expectNoBarrier(page);
  // It lies over none of the page's own buttons.
  for (const button of ["#next", "#back"]) await page.locator(button).click({ trial: true });
  const reloaded = page.waitForEvent("load");
  await app.press("new-version");
  await reloaded;
  expect(await app.read("#event-kind")).not.toBe("");
  await app.press("back");
  expect(await app.read("#region .chosen")).toContain("克拉玛依");
});

test("when the network drops after the first page, the rest is there all the same", async () => {
  await visit();
  const app = pointerDriver(page);
  await app.network(false);
  await tell(app, taiyuan);
  expect(await app.read("#source-note")).toContain("没有连上网络");
  await expectAnswer(app, taiyuan);
});

test("what is shown before the app runs is what the app then draws", async () => {
  await visit();
  const shown = async () =>
    (await page.locator("main.page .step, main.page > h1, main.page > .lead").allInnerTexts()).map((text) =>
      text.trim(),
    );
  const drawn = await shown();
  await page.route("**/js/*.js", (route) => route.abort());
  await page.goto("about:blank");
  await page.goto(site.url);
  expect(await shown()).toEqual(drawn);
  await page.goto("about:blank");
  await page.goto(`${site.url}#/pages/asking/event/index`);
  expect(await page.locator("#app").innerText()).toBe("");
});
