/** How the H5 build looks: dark, large, narrow, and with the browser's own type doubled. */
import type { Page } from "playwright-core";
import { expectNoBarrier, leftAlone, standingOut } from "./barriers.ts";
import { pointerDriver } from "./pointer.ts";
import type { Site } from "./site.ts";
import { TODAY, karamay } from "./stories.ts";
import { tell } from "./tell.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(120_000);

let site: Site;
let page: Page;

visitEach(TODAY, async (visit) => {
  ({ site, page } = visit);
  await page.setViewportSize({ width: 320, height: 640 });
});

const textSize = () => page.locator(".lead").evaluate((element) => getComputedStyle(element).fontSize);

test("大字：变大 1.4 倍，刷新后还在，再按一下变回来", async () => {
  const app = pointerDriver(page);
  expect(await textSize()).toBe("16px");
  await app.press("large-type");
  expect(await textSize()).toBe("22.4px");
  await page.reload();
  expect(await textSize()).toBe("22.4px");
  await app.press("large-type");
  expect(await textSize()).toBe("16px");
});

test("浏览器自己的字号也算数", async () => {
  // Through the object model: the policy of the pages refuses added style elements, a browser's own settings it does not.
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await textSize()).toBe("32px");
});

test("大字、深色、320 px 宽：每一页都没有出界的，axe 也挑不出毛病", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  const app = pointerDriver(page);
  const look = async () => {
    expect(await standingOut(page, ".page *")).toEqual([]);
    expect(await leftAlone(page)).toEqual([]);
    await expectNoBarrier(page);
  };
  await app.press("large-type");
  await app.press("next");
  await app.read(".error");
  const watched = {
    ...app,
    async press(id: string) {
      await look();
      await app.press(id);
    },
  };
  await tell(watched, karamay);
  await app.read(".line-verdict");
  await app.unfold("#line-allowance-self");
  await look();
  await page.goto(`${site.url}#/pages/asking/place/index`);
  await app.read("#city");
  await look();
});
