/** The H5 app in another site's frame. */
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext } from "playwright-core";
import * as z from "zod";
import { assessmentSchema, factsInputSchema } from "../../shared/policy/index.ts";
import { type Embedded, type Embedding, type Heard, openEmbedding } from "./embedding.ts";
import { pointerDriver, restKept } from "./pointer.ts";
import { TODAY, chongqing } from "./stories.ts";
import { expectAnswer, tell } from "./tell.ts";

jest.setTimeout(60_000);

let embedding: Embedding;
let context: BrowserContext;
let errors: string[];

beforeAll(async () => {
  embedding = await openEmbedding(TODAY);
});
afterAll(() => embedding.close());

beforeEach(async () => {
  errors = [];
  context = await embedding.newContext();
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) errors.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const heightSchema = z.strictObject({ type: z.literal("yujin:height"), height: z.int().positive() });
const factsSchema = z.strictObject({
  type: z.literal("yujin:facts"),
  errors: z.array(z.strictObject({ pointer: z.string(), zh: z.string(), en: z.string() })),
});
const resultSchema = z.strictObject({
  type: z.literal("yujin:result"),
  facts: factsInputSchema,
  assessment: assessmentSchema,
  answeredBy: z.enum(["endpoint", "device"]),
});
const heightsIn = (heard: readonly Heard[]) => heard.flatMap(({ data }) => heightSchema.safeParse(data).data ?? []);
const resultsIn = (heard: readonly Heard[]) => heard.flatMap(({ data }) => resultSchema.safeParse(data).data ?? []);

/** Until the frame is as high as what is in it, so that only the parent scrolls. */
const fits = ({ frame }: Embedded) =>
  frame.waitForFunction(() => {
    const page = [...document.querySelectorAll("main.page")].find(({ clientHeight }) => clientHeight > 0);
    return page !== undefined && Math.ceil(page.getBoundingClientRect().height) === window.innerHeight;
  });

test("the partner's place is chosen, the note is there, and the frame is as high as each page", async () => {
  const embedded = await embedding.embed(context, embedding.partner);
  const app = pointerDriver(embedded.page, embedded.frame);
  expect(await app.read("#region .chosen")).toContain("重庆");
  const { host } = new URL(embedding.partner);
  expect(await app.read("#embed-note")).toBe(`这一页嵌在 ${host} 里。看到结果时，你填的情况和结果也会告诉它。`);
  const size = (element: Element) => getComputedStyle(element).fontSize;
  expect(await embedded.frame.locator("#embed-note").evaluate(size)).toBe("16px");
  await fits(embedded);
  await app.choose("who", "self");
  await app.press("next");
  await app.read("#event-kind");
  await fits(embedded);
  await app.press("back");
  await app.choose("region", "140100");
  expect(await app.read("#region .chosen")).toContain("太原");
  await fits(embedded);
  const heard = await embedded.heard();
  expect(new Set(heightsIn(heard).map(({ height }) => height)).size).toBeGreaterThan(1);
  expect(heightsIn(heard)).toHaveLength(heard.length - 1);
  expect(heard.map(({ data }) => data)).toContainEqual({ type: "yujin:ready" });
});

const FACTS = {
  region: "140100",
  event: { kind: "delivery", date: "2026-02-10" },
  person: { employerAverageWage: 6000, contributions: [{ scheme: "employer", from: "2024-01" }] },
};

test("facts of the partner's are filled in, which the page says, and can be changed; what is wrong is refused", async () => {
  const { page, frame, heard, send } = await embedding.embed(context, embedding.partner);
  const app = pointerDriver(page, frame);
  await app.read("#embed-note");
  const answersIn = (all: readonly Heard[]) => all.flatMap(({ data }) => factsSchema.safeParse(data).data ?? []);
  const answered = async (many: number) => {
    while (answersIn(await heard()).length < many) await page.waitForTimeout(50);
  };
  await send({ type: "yujin:facts", facts: { ...FACTS, region: "6502" } });
  await answered(1);
  expect(await frame.locator("#embed-filled").count()).toBe(0);
  // Not from the page that it stands in: from itself.
  await frame.evaluate((facts) => window.postMessage({ type: "yujin:facts", facts }, "*"), FACTS);
  await send({ type: "yujin:facts", facts: FACTS });
  await app.see("#embed-filled", new URL(embedding.partner).host);
  await app.see("#region .chosen", "太原");
  await app.choose("region", "650200");
  await app.choose("who", "self");
  await send({ type: "yujin:facts", facts: FACTS });
  await answered(3);
  const [wrong, taken, told] = answersIn(await heard());
  expect([wrong?.errors[0]?.pointer, taken?.errors, told?.errors.length]).toEqual(["/region", [], 1]);
  await app.see("#region .chosen", "克拉玛依");
  await app.press("next");
  expect(await frame.locator("#event-date-said").innerText()).toBe("2026 年 2 月 10 日");
  expect(frame.url()).not.toContain("2026");
});

test("a place without documents is chosen by its name", async () => {
  const { page, frame } = await embedding.embed(context, embedding.partner, "region=330106");
  await pointerDriver(page, frame).see("#region .chosen", "浙江杭州");
});

test.each(["region=999999", "region=", "", "region=500000%22"])("an unknown place (%s) chooses none", async (query) => {
  const { page, frame } = await embedding.embed(context, embedding.partner, query);
  const app = pointerDriver(page, frame);
  await app.read("#embed-note");
  expect(await frame.locator("#region .chosen").count()).toBe(0);
});

test("each result is told once, with its facts, from our origin; the link leads out of the frame", async () => {
  const { page, frame, heard } = await embedding.embed(context, embedding.partner);
  const app = pointerDriver(page, frame);
  await tell(app, chongqing);
  await expectAnswer(app, chongqing);
  expect(await app.read("#embed-note")).toContain("已经告诉了它");
  await app.press("back");
  await app.press("submit");
  await expectAnswer(app, chongqing);
  const results = resultsIn(await heard());
  // The story asks twice: as of today, then as of another day.
  expect(results.map(({ assessment }) => assessment.asOf)).toEqual([TODAY, "2025-11-03"]);
  for (const { facts, assessment, answeredBy } of results) {
    expect(answeredBy).toBe("endpoint");
    expect(facts).toMatchObject({ region: "500000", asOf: assessment.asOf, event: { date: "2025-10-20" } });
    expect(assessment.benefits.map(({ benefit, verdict }) => [benefit, verdict])).toContainEqual([
      "medical-expense",
      "eligible",
    ]);
  }
  expect(new Set((await heard()).map(({ origin }) => origin))).toEqual(new Set([embedding.url.slice(0, -1)]));
  // A frame that was given no leave to copy shows the link instead.
  await app.press("copy-link");
  expect(await app.read("#link-said")).toContain(`${embedding.url}#/pages/asking/open/index?v=`);
});

test("without a network the device answers, and the partner is told so", async () => {
  const { page, frame, heard } = await embedding.embed(context, embedding.partner);
  const app = pointerDriver(page, frame);
  await app.network(false);
  await tell(app, chongqing);
  await expectAnswer(app, chongqing);
  expect(resultsIn(await heard()).map(({ answeredBy }) => answeredBy)).toEqual(["device", "device"]);
  await app.network(true);
  await app.press("ask-again");
  await app.gone("#source-note");
  expect(resultsIn(await heard()).at(-1)?.answeredBy).toBe("endpoint");
});

test("a site that was not allowed gets no page and no message", async () => {
  const refused = context.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  const { frame, heard } = await embedding.embed(context, embedding.stranger);
  await refused;
  expect(await frame.locator("#region").count()).toBe(0);
  expect(await heard()).toEqual([]);
  // What was refused is the frame, and nothing in it.
  expect(errors.splice(0).every((text) => text.includes("frame-ancestors"))).toBe(true);
});

test("where the browser refuses storage, everything works, and it says that nothing is kept", async () => {
  await context.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  const embedded = await embedding.embed(context, embedding.partner);
  const app = pointerDriver(embedded.page, embedded.frame);
  expect(await app.read("#not-kept")).toContain("嵌在别的网站里");
  await app.press("large-type");
  await fits(embedded);
  await tell(app, chongqing);
  await expectAnswer(app, chongqing);
  expect(resultsIn(await embedded.heard()).at(-1)?.facts.region).toBe("500000");
});

test("no service worker begins in a frame, and one that is there leaves the embedded page to the server", async () => {
  const { page, frame } = await embedding.embed(context, embedding.partner);
  await restKept(page, frame);
  // Where it is registered, that comes right after the fetching of the rest.
  await page.waitForTimeout(500);
  const workers = () => frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  const own = await context.newPage();
  await own.goto(embedding.url);
  await own.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await own.locator("#embed-note").count()).toBe(0);
  await page.reload();
  const again = await embedding.embed(context, embedding.partner);
  expect(await pointerDriver(again.page, again.frame).read("#embed-note")).toContain("嵌在");
  await own.goto(`${embedding.url}embed?region=500000&origin=${embedding.partner.slice(0, -1)}`);
  expect(await own.locator("meta[name=yujin-embed-origin]").count()).toBe(1);
});

test("axe finds nothing on the first page in a frame", async () => {
  const { page, frame } = await embedding.embed(context, embedding.partner);
  await pointerDriver(page, frame).read("#embed-note");
  // Not as in other tests: a frame of another origin needs axe in a page of its own.
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
