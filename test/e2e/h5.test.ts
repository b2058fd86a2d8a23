/** The H5 build in Chromium, on pages and endpoints that are really served. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Driver } from "./driver.ts";
import { keyboardDriver } from "./keyboard.ts";
import { pointerDriver } from "./pointer.ts";
import { type Site, openSite } from "./site.ts";
import { STORIES, TODAY, chongqing, dazhou, taiyuan, tierNotKnown } from "./stories.ts";
import { expectAnswer, expectRetryWorks, tell } from "./tell.ts";

jest.setTimeout(60_000);

let site: Site;
let page: Page;
let errors: string[];

beforeAll(async () => {
  site = await openSite(TODAY);
});
afterAll(() => site.close());

beforeEach(async () => {
  ({ page, errors } = await site.open());
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

test.each(STORIES)("$title", async (story) => {
  const app = pointerDriver(page);
  await tell(app, story);
  await expectAnswer(app, story);
});

test("只用键盘，从头问到结果", async () => {
  const app = keyboardDriver(page);
  await tell(app, dazhou);
  await expectAnswer(app, dazhou);
});

test("没有网络时，填的都还在，再试一次就有结果", async () => {
  const typed = new Map([["#event-kind .chosen", "生"]]);
  await expectRetryWorks(pointerDriver(page), chongqing, typed);
  await page.locator("#edit-event").click();
  expect(await page.locator("#event-date").inputValue()).toBe("2025-10-20");
});

test("刷新页面，填的都还在", async () => {
  const app = pointerDriver(page);
  await tell(app, taiyuan);
  await page.reload();
  await expectAnswer(app, taiyuan);
});

describe("axe 在每一页都挑不出毛病", () => {
  /** Looks at the page after every press that brings another page, and before it is left. */
  const watched = (): Driver => {
    const app = pointerDriver(page);
    return {
      ...app,
      async press(id) {
        await expectNoBarrier();
        await app.press(id);
      },
    };
  };
  const expectNoBarrier = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  };

  test("填的每一页和结果", async () => {
    const app = watched();
    await tell(app, tierNotKnown);
    await expectAnswer(app, tierNotKnown);
    await expectNoBarrier();
  });

  test("有地方没填好，和没有网络时", async () => {
    const app = watched();
    await app.press("next");
    await app.read(".error");
    await expectNoBarrier();
    await app.network(false);
    await tell(app, chongqing);
    await app.read("#failed");
    await expectNoBarrier();
  });
});
