/** A real finger on the board of months, in Chromium. */
import type { Page } from "playwright-core";
import type { Driver } from "./driver.ts";

type Place = readonly [x: number, y: number];

/** A finger of its own. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", places: readonly Place[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(([x, y]) => ({ x, y })) });
  return {
    down: (at: Place) => touch("touchStart", [at]),
    move: (to: Place) => touch("touchMove", [to]),
    lift: () => touch("touchEnd", []),
  };
}

/** From the page of the record to its board: a sweep over some months paints them; up and down scrolls and paints nothing. */
export async function expectSweeps(page: Page, app: Driver): Promise<void> {
  const year = new Date().getFullYear() - 1;
  const cell = (month: string) => page.locator(`#person-board-${year}-${month}`);
  const middle = async (month: string): Promise<Place> => {
    const box = await cell(month).boundingBox();
    if (!box) throw new Error(`${month} cannot be seen`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const words = (...months: string[]) => Promise.all(months.map((month) => cell(month).getAttribute("aria-label")));
  const finger = await fingerOn(page);
  await app.press("person-months");
  await app.choose("person-brush", "individual");

  await cell("03").scrollIntoViewIfNeeded();
  const [x, y] = await middle("03");
  await finger.down([x, y]);
  for (const further of [20, 40, 60, 80]) await finger.move([x, y - further]);
  await finger.lift();
  expect(await words("03")).toEqual([`${year} 年 3 月：没交`]);

  await cell("03").scrollIntoViewIfNeeded();
  const [from, to] = [await middle("03"), await middle("07")];
  await finger.down(from);
  // On and on, as a hand does, until the months under it show that they are meant.
  for (let at = 0; (await cell("07").getAttribute("class"))?.includes("month-chosen") !== true; at++) {
    if (at > 200) throw new Error("the board does not follow the finger");
    await finger.move([to[0] - (at % 2), to[1]]);
  }
  await finger.lift();
  await app.see("#person-board-said", `${year} 年 3 月到 7 月`);
  expect(await words("02", "03", "05", "07", "08")).toEqual([
    `${year} 年 2 月：没交`,
    `${year} 年 3 月：自己交`,
    `${year} 年 5 月：自己交`,
    `${year} 年 7 月：自己交`,
    `${year} 年 8 月：没交`,
  ]);
}
