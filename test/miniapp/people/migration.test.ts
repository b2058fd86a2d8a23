/** What earlier versions kept, and what this one cannot read. */
import { emptyDraft, type Draft } from "../../../miniapp/draft/draft.ts";
import { readPerson, VERSION, written } from "../../../miniapp/people/person.ts";
import { typed } from "../stories.ts";
import { phone, shown } from "./phone.ts";

const OLD_KEY = "yujin.draft.1";

/** What the first release kept, as it kept it. */
const OLD =
  '{"region":"500000","who":"self","event":{"kind":"delivery","date":"2025-10-20","setting":"inpatient","place":"",' +
  '"fetuses":"1","dystocia":"","caesarean":"yes","complication":"","gestationMonths":"","procedure":""},"person":{' +
  '"record":"listed","contributions":[{"scheme":"individual","region":"","from":"2025-02","ongoing":"yes","to":"",' +
  '"maternity":"","tier":"1","base":"","onTime":"yes","paidIn":"","lateReason":"","post":""}],"employed":"yes",' +
  '"dismissed":"","dismissedOn":"","averageBaseLastYear":"","employerAverageWage":"","monthlyStipend":""},' +
  '"spouseMatters":"no","spouse":{"record":"","contributions":[],"employed":"","dismissed":"","dismissedOn":"",' +
  '"averageBaseLastYear":"","employerAverageWage":"","monthlyStipend":""},"residentReimbursed":"","asOf":"2025-11-03"}';

/** The same with what could not be asked for then: the wage before the leave, taking part, a place without documents. */
function known(): Draft {
  const old = JSON.parse(OLD) as Draft;
  const asked = { wageBeforeLeave: "" };
  return {
    ...old,
    placeName: "",
    person: { ...old.person, ...asked },
    spouse: { ...old.spouse, ...asked },
    figures: {},
    joining: emptyDraft.joining,
  };
}

describe("version 1", () => {
  test("its draft becomes one person, under a key of this version, and nothing of it is lost", () => {
    const device = phone();
    device.kept.set(OLD_KEY, OLD);
    const app = device.open();
    expect(shown(app)).toEqual(["我：重庆，生孩子，2025 年 10 月 20 日"]);
    expect(app.draft.get()).toEqual(known());
    expect([...device.kept.keys()]).toEqual([`yujin.person.${app.currentId.get()}`]);
    expect(device.open().draft.get()).toEqual(known());
  });

  test("with no room for the new one, the old one stays until there is", () => {
    const device = phone();
    device.kept.set(OLD_KEY, OLD);
    device.room = OLD.length;
    const app = device.open();
    expect(app.notKept.get()).toBe(true);
    expect(device.kept.get(OLD_KEY)).toBe(OLD);
    device.room = Infinity;
    app.edit((draft) => ({ ...draft, asOf: "" }));
    expect(device.kept.has(OLD_KEY)).toBe(false);
    expect(device.open().draft.get()).toEqual({ ...known(), asOf: "" });
  });

  test("killed before the old one was removed: nobody is there twice", () => {
    const device = phone();
    device.kept.set(OLD_KEY, OLD);
    device.open();
    device.kept.set(OLD_KEY, OLD);
    expect(shown(device.open())).toHaveLength(1);
    expect(device.kept.has(OLD_KEY)).toBe(false);
  });

  test("an empty old draft is nobody", () => {
    const device = phone();
    device.kept.set(OLD_KEY, JSON.stringify(emptyDraft));
    expect(shown(device.open())).toEqual(["我：还没填"]);
    expect(device.kept.size).toBe(0);
  });

  test("deleted before it could be kept, it does not come back", () => {
    const device = phone();
    device.kept.set(OLD_KEY, OLD);
    device.room = OLD.length;
    const app = device.open();
    app.remove(app.currentId.get());
    expect(shown(device.open())).toEqual(["我：还没填"]);
  });
});

test("version 2 had nothing of taking part; the rest of it stays, and is written as version 3", () => {
  const whole = typed({ region: "500000", person: { record: "none" } });
  const draft = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== "joining"));
  const kept = { version: 2, name: "小林", draft, ticks: ["id-card"], edited: 5 };
  const person = readPerson("a", kept);
  expect(person).toEqual({ id: "a", name: "小林", draft: whole, ticks: ["id-card"], edited: 5 });
  expect(person && written(person)).toMatchObject({ version: 3, draft: { joining: emptyDraft.joining } });
  // A build that knows no version 3 sets it aside; this one sets aside what only a later one can have written.
  expect(
    readPerson("a", { ...kept, draft: { ...draft, joining: { answers: { "person.height": "170" } } } }),
  ).toBeUndefined();
});

test("version 3 is read back as it was written, and completed where an answer is new", () => {
  const joining = {
    answers: { "newborn.bornOn": "2026-04-20", "person.hukou": "unknown" },
    years: { state: "listed", years: [{ year: "2026", paidOn: "2025-11-01", claimed: "no", region: "510000" }] },
    about: "child",
    childYears: { state: "none", years: [] },
    figures: { "resident-waiting-months:500000": "4" },
  } as const;
  const person = { id: "a", name: "小林", draft: typed({ region: "140100", joining }), ticks: ["id-card"], edited: 5 };
  expect(readPerson("a", JSON.parse(JSON.stringify(written(person))))).toEqual(person);
  const older = { ...person, draft: typed({ region: "140100" }) };
  expect(readPerson("a", { ...written(person), draft: { region: "140100" } })).toEqual(older);
});

describe("what cannot be read stays where it is and is told of", () => {
  const good = written({ id: "a", name: "", draft: emptyDraft, ticks: [], edited: 5 });
  test.each([
    ["garbage", "yujin.person.a", "what?"],
    ["a list", OLD_KEY, []],
    ["another shape", OLD_KEY, { region: "500000", hello: 1 }],
    ["a newer version", "yujin.person.a", { ...good, version: VERSION + 1 }],
    ["no number for a version", "yujin.person.a", { ...good, version: "2" }],
    ["a new field", "yujin.person.a", { ...good, colour: "" }],
    ["no draft", "yujin.person.a", { ...good, draft: undefined }],
    ["ticks of another kind", "yujin.person.a", { ...good, ticks: [1] }],
    ["nothing at all", "yujin.person.a", ""],
  ])("%s", (_, key, kept) => {
    const device = phone();
    device.kept.set(key, JSON.stringify(kept));
    const app = device.open();
    expect(app.setAside.get().map((each) => each.key)).toEqual([key]);
    app.edit((draft) => ({ ...draft, region: "500000" }));
    expect(shown(app)).toEqual(["我：重庆"]);
    expect(device.kept.get(key)).toBe(JSON.stringify(kept));
    app.discard(key);
    expect(app.setAside.get()).toEqual([]);
    expect(device.kept.has(key)).toBe(false);
    expect(shown(device.open())).toEqual(["我：重庆"]);
  });

  test("its text can be taken along", () => {
    const device = phone();
    device.kept.set("yujin.person.a", JSON.stringify({ ...good, version: 9, name: "小林" }));
    const [aside] = device.open().setAside.get();
    expect(JSON.parse(aside?.text ?? "")).toEqual({ ...good, version: 9, name: "小林" });
  });

  test("the others are there as ever", () => {
    const device = phone();
    const first = device.open();
    first.edit((draft) => ({ ...draft, region: "500000" }));
    device.kept.set("yujin.person.zzz", '{"version":99}');
    expect(shown(device.open())).toEqual(["我：重庆"]);
  });
});
