import { emptyDraft, type Draft } from "../../../miniapp/draft/draft.ts";
import { createPeople, type People } from "../../../miniapp/people/store.ts";
import { typed } from "../stories.ts";
import { phone, shown } from "./phone.ts";

const inPlace = (region: Draft["region"]) => (draft: Draft) => ({ ...draft, region });
const onDay = (date: string) => (draft: Draft) => ({ ...draft, event: { ...draft.event, date } });
const nameIt = (app: People, name: string) => app.rename(app.currentId.get(), name);

test("a first visit keeps nothing until something is told; then each change is kept at once", () => {
  const device = phone();
  const app = device.open();
  expect(shown(app)).toEqual(["我：还没填"]);
  expect(device.kept.size).toBe(0);
  app.edit(inPlace("500000"));
  app.tick("birth-certificate", true);
  app.tick("id-card", true);
  app.tick("id-card", false);
  const again = device.open();
  expect(again.draft.get()).toEqual(typed({ region: "500000" }));
  expect([...again.ticks.get()]).toEqual(["birth-certificate"]);
});

test("an unnamed person is called by who asks", () => {
  const app = phone().open();
  app.edit((draft) => ({ ...draft, who: "husband" }));
  expect(shown(app)).toEqual(["我妻子：还没填"]);
  app.edit((draft) => ({ ...draft, event: { ...draft.event, kind: "family-planning", procedure: "vasectomy" } }));
  expect(shown(app)).toEqual(["我：计划生育手术"]);
  app.edit((draft) => ({ ...draft, who: "other", region: "140100", event: { ...draft.event, date: "2026-03-05" } }));
  expect(shown(app)).toEqual(["我帮的人：山西太原，计划生育手术，2026 年 3 月 5 日"]);
});

test("several people: chosen, renamed, and all there after the app was killed", () => {
  const device = phone();
  const app = device.open();
  app.edit(inPlace("500000"));
  const first = app.currentId.get();
  const second = app.add({ name: "  小 林  " });
  expect(app.currentId.get()).toBe(first);
  app.choose(second);
  expect(app.draft.get()).toEqual(emptyDraft);
  app.edit(inPlace("140100"));
  app.rename(first, "一二三四五六七八九十一二三四五六七八九十多");
  const again = device.open();
  expect(again.currentId.get()).toBe(second);
  expect(shown(again)).toEqual(["一二三四五六七八九十一二三四五六七八九十：重庆", "小 林：山西太原"]);
});

test("who has no name gets a number that is not taken", () => {
  const app = phone().open();
  app.edit(inPlace("500000"));
  app.add({ name: " ", draft: typed({ region: "511700" }) });
  app.add({ name: "第 3 位" });
  app.add({ name: "" });
  expect(shown(app)).toEqual(["我：重庆", "第 2 位：四川达州", "第 3 位：还没填", "第 4 位：还没填"]);
});

test("one who was never touched goes when somebody else is chosen", () => {
  const app = phone().open();
  app.choose(app.add({ name: "小林" }));
  expect(shown(app)).toEqual(["小林：还没填"]);
});

test("a copy goes its own way, with answers and ticks", () => {
  const app = phone().open();
  app.edit(inPlace("500000"));
  app.tick("id-card", true);
  const first = app.currentId.get();
  const copy = app.duplicate(first) ?? "";
  app.choose(copy);
  app.edit(inPlace("650200"));
  app.tick("id-card", false);
  app.choose(first);
  expect(app.draft.get().region).toBe("500000");
  expect([...app.ticks.get()]).toEqual(["id-card"]);
  expect(shown(app)).toEqual(["我：重庆", "我（副本）：新疆克拉玛依"]);
  expect(app.duplicate("nobody")).toBeUndefined();
});

describe("deleting", () => {
  test("the current one: another is current; taken back, all is as before, also on the device", () => {
    const device = phone();
    const app = device.open();
    app.edit(inPlace("500000"));
    const first = app.currentId.get();
    app.choose(app.add({ name: "小林", draft: typed({ region: "140100" }) }));
    const second = app.currentId.get();
    app.remove(second);
    expect(app.currentId.get()).toBe(first);
    expect(app.draft.get().region).toBe("500000");
    expect(app.undoable.get()).toEqual({ kind: "deleted", name: "小林" });
    expect(shown(device.open())).toEqual(["我：重庆"]);
    app.undo();
    expect(app.currentId.get()).toBe(second);
    expect(app.undoable.get()).toBeUndefined();
    expect(shown(device.open())).toEqual(["我：重庆", "小林：山西太原"]);
  });

  test("the last one leaves a fresh empty one, and nothing on the device", () => {
    const device = phone();
    const app = device.open();
    app.edit(inPlace("500000"));
    const gone = app.currentId.get();
    app.remove(gone);
    expect(shown(app)).toEqual(["我：还没填"]);
    expect(app.currentId.get()).not.toBe(gone);
    expect(device.kept.size).toBe(0);
    app.undo();
    expect(shown(app)).toEqual(["我：重庆"]);
  });

  test("clearing keeps the name and can be taken back, until something new is typed", () => {
    const app = phone().open();
    app.edit(inPlace("500000"));
    const answers = { "newborn.bornOn": "2026-04-20" };
    app.edit((draft) => ({ ...draft, joining: { ...draft.joining, answers } }));
    nameIt(app, "小林");
    app.tick("id-card", true);
    app.clear();
    expect(app.draft.get()).toEqual(emptyDraft);
    expect(app.ticks.get().size).toBe(0);
    app.undo();
    expect(app.draft.get().joining.answers).toEqual(answers);
    expect(shown(app)).toEqual(["小林：重庆"]);
    expect([...app.ticks.get()]).toEqual(["id-card"]);
    app.clear();
    app.edit(inPlace("140100"));
    expect(app.undoable.get()).toBeUndefined();
    app.undo();
    expect(shown(app)).toEqual(["小林：山西太原"]);
  });
});

test("erasing everything leaves no key of ours, and those of others alone", () => {
  const device = phone();
  device.kept.set("yujin.settings", "{}");
  device.kept.set("yujin.person.odd", '{"version":99}');
  device.kept.set("someone.else", "{}");
  const app = device.open();
  app.edit(inPlace("500000"));
  app.choose(app.add({ name: "小林" }));
  app.eraseAll();
  expect([...device.kept.keys()]).toEqual(["someone.else"]);
  expect(shown(app)).toEqual(["我：还没填"]);
  expect(app.draft.get()).toEqual(emptyDraft);
  expect(app.setAside.get()).toEqual([]);
});

describe("a full storage", () => {
  test("the app goes on and says so; with room again, the next change keeps everybody", () => {
    const device = phone();
    device.room = 0;
    const app = device.open();
    app.edit(inPlace("500000"));
    const second = app.add({ name: "小林" });
    expect(app.notKept.get()).toBe(true);
    app.choose(second);
    app.edit(inPlace("140100"));
    expect(app.draft.get().region).toBe("140100");
    expect(device.kept.size).toBe(0);
    device.room = Infinity;
    app.edit(onDay("2026-03-05"));
    expect(app.notKept.get()).toBe(false);
    expect(shown(device.open())).toEqual(["我：重庆", "小林：山西太原，2026 年 3 月 5 日"]);
  });

  test("what was kept before stays as it was, and does not come back over what is newer here", () => {
    const device = phone();
    const app = device.open();
    app.edit(inPlace("500000"));
    device.room = 0;
    app.edit(onDay("2026-03-05"));
    app.edit(inPlace("140100"));
    expect(app.draft.get()).toEqual(typed({ region: "140100", event: { date: "2026-03-05" } }));
    expect(device.open().draft.get()).toEqual(typed({ region: "500000" }));
  });

  test("deleting makes room for who was not kept", () => {
    const device = phone();
    const app = device.open();
    app.edit(inPlace("500000"));
    const first = app.currentId.get();
    device.room = [...device.kept.values()].join("").length + 100;
    app.add({ name: "小林" });
    expect(app.notKept.get()).toBe(true);
    app.remove(first);
    expect(app.notKept.get()).toBe(false);
    expect(shown(device.open())).toEqual(["小林：还没填"]);
  });

  test("a storage that throws away everything is like a full one", () => {
    const nothing = () => undefined;
    const app = createPeople(
      {
        keys: () => [],
        read: nothing,
        write: () => false,
        remove: nothing,
        watch: nothing,
      },
      { now: () => 1, newId: () => "only" },
    );
    app.edit(inPlace("500000"));
    app.edit(onDay("2026-03-05"));
    expect(app.draft.get()).toEqual(typed({ region: "500000", event: { date: "2026-03-05" } }));
    expect(app.notKept.get()).toBe(true);
  });
});
