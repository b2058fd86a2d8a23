/** The H5 build from the first question to the answer with keys alone, its board, its paste box and its dialogs too. */
import type { Page } from "playwright-core";
import type { Driver } from "./driver.ts";
import { type Keys, keyboardDriver, keysOn } from "./keyboard.ts";
import { browserWorld } from "./pointer.ts";
import { toTaiyuansRecord } from "./scenes.ts";
import { TODAY, dazhou, taiyuan } from "./stories.ts";
import { expectAnswer, tell } from "./tell.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(90_000);

let page: Page;
let app: Driver;
let keys: Keys;

visitEach(TODAY, (visit) => {
  ({ page } = visit);
  app = keyboardDriver(page);
  keys = keysOn(page);
});

test("从头问到结果", async () => {
  await tell(app, dazhou);
  await expectAnswer(app, dazhou);
});

test("正在重新算的时候，旧的结果按不动，焦点不丢", async () => {
  await tell(app, dazhou);
  await expectAnswer(app, dazhou);
  const release = await browserWorld(page).hold();
  await app.date("asOf", "2026-11-04");
  await app.see("#busy", "正在重新算");
  // Nobody waits as long as many Tabs take: the device would have answered.
  const summary = page.locator(".old-answer #call-words > summary");
  await page.locator(".old-answer .todo input").first().focus();
  await page.keyboard.press("Space");
  await summary.focus();
  await page.keyboard.press("Enter");
  const pressed = () => page.locator(":is(.todo input:checked, #call-words[open])").count();
  expect([await page.locator(".old-answer").count(), await pressed()]).toEqual([1, 0]);
  release();
  await app.gone("#busy");
  expect(await page.evaluate(() => document.activeElement?.matches("#call-words > summary"))).toBe(true);
  await page.keyboard.press("Enter");
  expect(await pressed()).toBe(1);
});

test("涂月份：方向键走，Shift 选一串，空格填，Delete 擦掉；填出来的就是算的", async () => {
  await toTaiyuansRecord(app);
  await app.press("person-months");
  await app.choose("person-brush", "employer");
  await keys.pressUntil("Shift+Tab", "#person-board [tabindex='0']");
  await keys.pressUntil("ArrowLeft", "#person-board-2025-05");
  await keys.pressUntil("Shift+ArrowRight", "#person-board-2025-11");
  await page.keyboard.press("Space");
  await app.see("#person-board-said", "2025 年 5 月到 11 月：单位交");
  await keys.pressUntil("ArrowLeft", "#person-board-2025-08");
  await page.keyboard.press("Delete");
  await app.see("#person-board-said", "2025 年 8 月：没交");
  await page.keyboard.press("Space");
  await app.see("#person-board-said", "2025 年 8 月：单位交");
  await app.press("board-done");
  await app.see("#person-contributions-0", "2025 年 5 月到 11 月");
  await app.press("submit");
  await app.see("#line-allowance-self .line-verdict", "由单位发");
  await app.see("#told", "2025 年 5 月到 11 月");
});

test("粘贴记录，加进去，看结果", async () => {
  await toTaiyuansRecord(app);
  await app.press("person-import");
  await app.type("import-text", "202505 202506 202507 202508 202509 202510 202511");
  await app.press("import-read");
  await app.choose("import-insurance-1", "employee-medical");
  await app.choose("import-scheme-1", "employer");
  await app.press("import-add");
  await app.see("#person-contributions-0", "单位交");
  await app.press("submit");
  await app.see("#line-allowance-self .line-verdict", taiyuan.lines[1]?.verdict ?? "");
});

test("几个人：加、改名、删掉、撤销、全部清除", async () => {
  await app.choose("region", "500000");
  await app.press("to-people");
  await app.type("new-name", "小林");
  await app.press("add-person");
  await app.see("#current-person", "小林");
  await app.press("to-people");
  await app.press("person-1-rename");
  await app.type("person-1-name", "王");
  await app.press("person-1-named");
  await app.see("#person-1-title", "王");
  await app.press("person-1-delete");
  await app.press("sure-yes");
  await app.see("#undoable", "删掉了");
  await app.press("undo");
  await app.see("#person-1-title", "王");
  await app.press("erase-all");
  // Esc closes the question, and nothing is erased.
  await page.keyboard.press("Escape");
  await app.gone("dialog");
  await app.press("erase-all");
  await app.press("sure-yes");
  await app.see("#erased", "都清除了");
});
