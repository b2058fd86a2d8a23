/** Two tabs of the browser, open on the same storage. */
import type { Draft } from "../../../miniapp/draft/draft.ts";
import { typed } from "../stories.ts";
import { phone, shown } from "./phone.ts";

const inPlace = (region: Draft["region"]) => (draft: Draft) => ({ ...draft, region });
const onDay = (date: string) => (draft: Draft) => ({ ...draft, event: { ...draft.event, date } });

function twoTabs() {
  const device = phone();
  const left = device.open();
  left.edit(inPlace("500000"));
  return { device, left, right: device.open() };
}

test("what one tab changes, the other shows", () => {
  const { device, left, right } = twoTabs();
  let redrawn = 0;
  right.draft.watch(() => redrawn++);
  left.edit(onDay("2026-03-05"));
  expect(right.draft.get().event.date).toBe("");
  device.tellTabs();
  expect(right.draft.get().event.date).toBe("2026-03-05");
  expect(redrawn).toBe(1);
});

test("a tab that was not told yet changes what the other has made of it, and overwrites nothing", () => {
  const { device, left, right } = twoTabs();
  left.edit(onDay("2026-03-05"));
  right.edit(inPlace("140100"));
  const both = typed({ region: "140100", event: { date: "2026-03-05" } });
  expect(right.draft.get()).toEqual(both);
  device.tellTabs();
  expect(left.draft.get()).toEqual(both);
  expect(device.open().draft.get()).toEqual(both);
});

test("each tab with its own person: neither touches the other", () => {
  const { device, left, right } = twoTabs();
  right.choose(right.add({ name: "小林" }));
  left.edit(onDay("2026-03-05"));
  right.edit(inPlace("140100"));
  device.tellTabs();
  expect(left.draft.get()).toEqual(typed({ region: "500000", event: { date: "2026-03-05" } }));
  expect(right.draft.get()).toEqual(typed({ region: "140100" }));
  expect(shown(left)).toEqual(["我：重庆，2026 年 3 月 5 日", "小林：山西太原"]);
  expect(shown(right)).toEqual(shown(left));
});

test("deleted in one tab, gone in the other; changed there before it was told, it stays", () => {
  const { device, left, right } = twoTabs();
  const first = left.currentId.get();
  left.remove(first);
  right.edit(onDay("2026-03-05"));
  device.tellTabs();
  expect(shown(left)).toContain("我：重庆，2026 年 3 月 5 日");
  right.remove(first);
  device.tellTabs();
  expect(shown(left)).toEqual(["我：还没填"]);
  expect(shown(right)).toEqual(["我：还没填"]);
});

test("everything erased in one tab is erased in the other", () => {
  const { device, left, right } = twoTabs();
  left.choose(left.add({ name: "小林" }));
  device.tellTabs();
  right.eraseAll();
  device.tellTabs();
  expect(shown(left)).toEqual(["我：还没填"]);
  expect(device.kept.size).toBe(0);
});

test("a newer version in another tab rewrote the person: its data stays, this tab's goes beside it", () => {
  const { device, left } = twoTabs();
  const key = `yujin.person.${left.currentId.get()}`;
  device.kept.set(key, '{"version":3,"new":"shape"}');
  left.edit(onDay("2026-03-05"));
  expect(device.kept.get(key)).toBe('{"version":3,"new":"shape"}');
  expect(left.setAside.get().map((each) => each.key)).toEqual([key]);
  expect(shown(left)).toEqual(["我：重庆，2026 年 3 月 5 日"]);
  expect(shown(device.open())).toEqual(shown(left));
});
