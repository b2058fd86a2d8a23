/** What the H5 build hands over: calendar file, link, QR code, printed sheet; and what it keeps ticked. */
import { readFileSync } from "node:fs";
import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { expectNoBarrier } from "./barriers.ts";
import { linkFor, topicLinkFor, type TopicFacts } from "../../miniapp/take/link.ts";
import { POLICY_VERSION, type FactsInput } from "../../shared/policy/index.ts";
import type { Site } from "./site.ts";
import { TODAY } from "./stories.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(60_000);

/** 网约车司机，2026 年 8 月头一次参保，2027 年 3 月生：医疗费能报，津贴还差几个月。 */
const driver: FactsInput = {
  region: "650200",
  asOf: "2027-04-01",
  event: { kind: "delivery", date: "2027-03-10" },
  person: { sex: "female", contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
};
/** 太原职工，七个月就生：医疗费有三种办法交材料。 */
const clerk: FactsInput = {
  region: "140100",
  asOf: "2025-12-01",
  event: { kind: "delivery", date: "2025-11-08", setting: "inpatient" },
  person: { sex: "female", contributions: [{ scheme: "employer", from: "2025-05" }], employed: true },
};

let site: Site;
let page: Page;

visitEach(TODAY, (visit) => {
  ({ site, page } = visit);
  origin = new URL(page.url()).origin;
});

let origin: string;

const linkOf = (facts: FactsInput, policyVersion = POLICY_VERSION) => linkFor(origin, { facts, policyVersion });

/** Opens a link as from a message: in a document of its own. */
async function follow(link: string, at = page): Promise<void> {
  await at.goto("about:blank");
  await at.goto(link);
}

async function seeAnswer(facts: FactsInput): Promise<void> {
  await follow(linkOf(facts));
  await page.locator("#see-answer").click();
  await page.locator(".line").first().waitFor();
}

test("the link is copied, sends no fact to the server, and reopens the same answer elsewhere", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await seeAnswer(driver);
  await page.locator("#copy-link").click();
  await page.locator("#link-said", { hasText: "复制好了" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(linkOf(driver));
  const verdicts = await page.locator("#answer-status").innerText();

  const other = await site.open();
  const asked: string[] = [];
  other.page.on("request", (request) => asked.push(request.url()));
  await follow(copied, other.page);
  await other.page.locator("#see-answer").click();
  await other.page.locator(".line").first().waitFor();
  expect(await other.page.locator("#answer-status").innerText()).toBe(verdicts);
  expect(asked.join("\n")).not.toContain("facts=");
  await other.page.context().close();
});

/** What the QR code on the page says to a camera. */
async function scanned(): Promise<string | undefined> {
  await page.locator("#qr summary").click();
  const width = 400;
  // One character a pixel: as numbers they would take a minute on a busy machine.
  const greys = await page.locator("#qr img").evaluate(async (image, side) => {
    if (!(image instanceof HTMLImageElement)) throw new Error("no image");
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, side, side);
    const channels = context?.getImageData(0, 0, side, side).data ?? [];
    return Array.from({ length: side * side }, (_, at) => String.fromCharCode(channels[at * 4] ?? 0)).join("");
  }, width);
  const pixels = Array.from(greys, (grey) => grey.charCodeAt(0)).flatMap((grey) => [grey, grey, grey, 255]);
  return jsQR(new Uint8ClampedArray(pixels), width, width)?.data;
}

test("the QR code reads as the link", async () => {
  await seeAnswer(driver);
  expect(await scanned()).toBe(linkOf(driver));
});

test("all days come in one calendar file, and one alone in its own", async () => {
  await seeAnswer(driver);
  const saved = async (id: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(id).click()]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    return readFileSync(await download.path(), "utf8").replace(/\r\n /g, "");
  };
  const days = (file: string) => [...file.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
  expect(days(await saved("#calendar-all"))).toEqual(["20271130", "20271201", "20280310", "20280310"]);
  const one = await saved("#calendar-2");
  expect(days(one)).toEqual(["20280310"]);
  expect(one).toContain("SUMMARY:最晚这天：申请生育医疗费\r\n");
  await page.locator("#calendar-said", { hasText: "日历" }).waitFor();
});

test("paying every month comes in a calendar file that repeats, on the day that was chosen", async () => {
  await seeAnswer(driver);
  await page.locator("#monthly-0 summary").click();
  await page.locator("#monthly-0-day").selectOption("28");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#monthly-0-add").click()]);
  const file = readFileSync(await download.path(), "utf8").replace(/\r\n /g, "");
  expect(file).toContain("DTSTART;VALUE=DATE:20270428\r\nRRULE:FREQ=MONTHLY;UNTIL=20271128\r\n");
  expect(file).toContain("SUMMARY:这个月的交了吗：生育保险按月交到 2027 年 11 月，不要断");
});

test("what is ticked stays ticked after the app was closed", async () => {
  await seeAnswer(clerk);
  await page.locator("#todo-0").click();
  await page.locator("#line-medical-expense-self summary", { hasText: "网上办" }).click();
  await page.locator("#paper-medical-expense-self-1-0").click();
  await page.reload();
  await page.locator(".line").first().waitFor();
  expect(await page.locator("#todo-0 input").isChecked()).toBe(true);
  expect(await page.locator("#paper-medical-expense-self-1-0 input").isChecked()).toBe(true);
  expect(await page.locator("#paper-medical-expense-self-1-1 input").isChecked()).toBe(false);
});

/** The words that are on paper, of the first page or of the proof behind it. */
const onPaper = (part: "first" | "proof") =>
  page.evaluate((wanted) => {
    const text = document.querySelector<HTMLElement>(".page")?.innerText ?? "";
    const proof = document.querySelector<HTMLElement>(".proof")?.innerText ?? "";
    return wanted === "proof" ? proof : text.replace(proof, "");
  }, part);

test("the printed sheet: page one stands alone, the proof follows, nothing to press, and all folds again", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await seeAnswer(clerk);
  const folded = () => page.locator("details:not([open])").count();
  const before = await folded();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await folded()).toBe(0);
  for (const pressed of ["button", "input", "select", ".option", "#told", "#todos", "#take-along"])
    expect([pressed, await page.locator(`${pressed}:visible`).count()]).toEqual([pressed, 0]);
  const first = await onPaper("first");
  for (const words of [
    "2026 年 11 月 8 日",
    "申请生育医疗费",
    "出生医学证明",
    "山西太原",
    "2025 年 12 月 1 日的情况",
    POLICY_VERSION,
  ])
    expect(first).toContain(words);
  expect(first).toContain("并医险中心字〔2024〕51号《太原市职工生育保险经办业务操作细则》");
  expect(first).not.toContain("第二章一、1");
  const proof = await onPaper("proof");
  for (const words of ["单位交的职工医保", "第二章一、1", "一个月一个月看"]) expect(proof).toContain(words);
  expect(await page.locator(".proof").evaluate((element) => getComputedStyle(element).breakBefore)).toBe("page");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await folded()).toBe(before);
});

/** 宝宝 4 月 20 日出生，有出生医学证明。 */
const newborn: TopicFacts = {
  region: "500000",
  asOf: "2026-05-01",
  topic: "newborn-joins",
  newborn: { bornOn: "2026-04-20", certificate: true },
};

const topicLink = (facts: TopicFacts) => topicLinkFor(origin, { facts, policyVersion: POLICY_VERSION });

test("an answer of taking part is opened by its link as somebody else's, and nothing of it is kept", async () => {
  await follow(topicLink(newborn));
  await page.locator("#topic-answer").waitFor();
  expect(await page.locator("#example").innerText()).toContain("别人发来的情况");
  expect(await page.locator("h1").innerText()).toContain("给宝宝参保：可以");
  expect(await page.locator("#take-along").count()).toBe(0);
  await expectNoBarrier(page);
  await page.locator("#mine").click();
  await page.locator("#example").waitFor({ state: "detached" });
  expect(await page.locator("h1").innerText()).not.toContain("给宝宝参保：可以");
  await follow(topicLink(newborn).replace("facts=", "facts=x"));
  expect(await page.locator("h1").innerText()).toBe("这个链接打不开");
});

test("the answer at the foot of a question says each thing once", async () => {
  const joined = { bornOn: "2026-01-01", joinsOn: "2026-04-01", certificate: true };
  await follow(topicLink({ region: "500000", asOf: "2026-04-01", topic: "newborn-covered", newborn: joined }));
  await page.locator("#to-answer").waitFor();
  expect(await page.locator("#to-answer").innerText()).toBe("✓ 2026 年 1 月 1 日起能报");
});

test("a question of taking part that one answered is sent, saved and printed: page one stands alone", async () => {
  await page.goto(`${origin}/#/pages/asking/topic/index?topic=newborn-joins`);
  await page.locator("#newborn-bornOn").fill("2025-11-20");
  expect(await page.locator("#take-along, #to-answer").count()).toBe(0);
  await page.locator("#newborn-residencePermit-yes").click();
  await page.locator("#to-answer").click();
  await page.locator("#topic-answer").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-picture").click()]);
  expect(download.suggestedFilename()).toBe("yujin.png");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#copy-link").click();
  await page.locator("#link-said", { hasText: "复制好了" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(await scanned()).toBe(link);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const pressed of ["button", "input", "select", ".option", "#todos", "#take-along"])
    expect([pressed, await page.locator(`${pressed}:visible`).count()]).toEqual([pressed, 0]);
  const first = await onPaper("first");
  for (const words of ["宝宝哪天出生？2025 年 11 月 20 日", "要做的事", "渝医保发〔2025〕37号", POLICY_VERSION])
    expect(first).toContain(words);
  expect(await onPaper("proof")).toContain("新生儿 90 天内凭出生医学证明参加居民医保");
  const title = await page.locator("h1").innerText();
  await page.emulateMedia({ media: "screen" });
  await follow(link);
  expect(await page.locator("#example").innerText()).toContain("别人发来的情况");
  expect(await page.locator("h1").innerText()).toBe(title);
});

test("all of it is on the sheets: the window in which a page scrolls cuts nothing off", async () => {
  await seeAnswer(clerk);
  await page.emulateMedia({ media: "print" });
  const heightOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
  expect(await heightOf("html")).toBeGreaterThanOrEqual(await heightOf(".page"));
});

test("the picture is a PNG with the headline on it, as wide as two screens are sharp", async () => {
  await seeAnswer(driver);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-picture").click()]);
  expect(download.suggestedFilename()).toBe("yujin.png");
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(750);
  expect(png.readUInt32BE(20)).toBeGreaterThan(900);
  await page.locator("#picture-said", { hasText: "存好了" }).waitFor();
});

test("a link of older rules says so; a broken one says kindly what to do; neither touches what is typed", async () => {
  await page.locator("#region-500000").click();
  await follow(linkOf(driver, "2026.1.0"));
  expect(await page.locator("#carried").innerText()).toContain("克拉玛依");
  expect(await page.locator(".changed").innerText()).toContain("2026.1.0");
  await page.locator("#to-start").click();
  expect(await page.locator("#region .chosen").innerText()).toContain("重庆");
  await follow(linkOf(driver).slice(0, -20));
  expect(await page.locator("main").innerText()).toContain("没有复制全");
});

test("axe finds nothing on the opened link and the unfolded answer", async () => {
  await follow(linkOf(clerk, "2026.1.0"));
  await page.locator("#see-answer").waitFor();
  await expectNoBarrier(page);
  await page.locator("#see-answer").click();
  await page.locator(".line").first().waitFor();
  const folded = page.locator("details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  await expectNoBarrier(page);
});
