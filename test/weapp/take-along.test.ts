/** What the compiled mini-program hands to the phone: calendar, album, clipboard, card; and a link that it opens. */
import { join } from "node:path";
import { createApp } from "../../functions/app.ts";
import { linkFor } from "../../miniapp/take/link.ts";
import { POLICY_VERSION, type FactsInput } from "../../shared/policy/index.ts";
import { TODAY } from "../e2e/stories.ts";
import { weappDriver } from "./driver.ts";
import { type Bundle, readBundle } from "./harness/bundle.ts";
import { launch } from "./harness/launch.ts";
import type { MiniProgram } from "./harness/program.ts";
import { optionsOn } from "../functions/options.ts";

// Unfolding a whole answer is many taps, and each is drawn by the engine.
jest.setTimeout(30_000);

const bundle = readBundle(join(process.cwd(), "dist/weapp"));
/** The same build, told where its site is. */
const withSite: Bundle = {
  ...bundle,
  scripts: new Map(
    [...bundle.scripts].map(([path, text]) => [
      path,
      text.replaceAll("http://127.0.0.1:3000", "https://yujin.example"),
    ]),
  ),
};
const endpoint = createApp(optionsOn(TODAY, () => undefined));

/** 网约车司机，2026 年 8 月头一次参保，2027 年 3 月生：医疗费能报，津贴还差几个月。 */
const driver: FactsInput = {
  region: "650200",
  asOf: "2027-04-01",
  event: { kind: "delivery", date: "2027-03-10" },
  person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
};
/** 太原职工，七个月就生：医疗费有三种办法交材料。 */
const clerk: FactsInput = {
  region: "140100",
  asOf: "2025-12-01",
  event: { kind: "delivery", date: "2025-11-08", setting: "inpatient" },
  person: { contributions: [{ scheme: "employer", from: "2025-05" }], employed: true },
};

let program: MiniProgram;

const linkOf = (facts: FactsInput, policyVersion = POLICY_VERSION) =>
  linkFor("https://yujin.example", { facts, policyVersion });
const pageOf = (link: string) => link.slice(link.indexOf("#") + 1);

/** Starts the app and sees the answer to these facts, by way of a link. */
async function seeAnswer(facts: FactsInput, app = bundle) {
  program = await launch(app, (request) => Promise.resolve(endpoint.fetch(request)));
  await program.open(pageOf(linkOf(facts)));
  const hand = weappDriver(
    () => program,
    () => undefined,
  );
  await hand.press("see-answer");
  await hand.read(".line");
  return hand;
}
afterEach(() => program.close());

/** The day of a moment in seconds, on this machine's clock. */
const dayOf = (seconds: unknown) => new Date(Number(seconds) * 1000).toLocaleDateString("sv-SE");

test("every day that matters goes into the phone's calendar, whole and with a reminder", async () => {
  const hand = await seeAnswer(driver);
  await hand.press("calendar-all");
  await hand.press("privacy-agree");
  await hand.see("#calendar-said", "已经放进手机日历");
  expect(program.phone.calendar.map(({ title, startTime }) => [dayOf(startTime), title])).toEqual([
    ["2027-11-30", "最晚这天：生育保险按月交到 2027 年 11 月，不要断"],
    ["2027-12-01", "可以开始申请生育津贴"],
    ["2028-03-10", "最晚这天：申请生育医疗费"],
    ["2028-03-10", "最晚这天：申请生育津贴"],
  ]);
  for (const entry of program.phone.calendar)
    expect(entry).toMatchObject({ allDay: true, alarm: true, alarmOffset: (6 * 24 + 15) * 3600 });
});

test("one of them alone; and a refusal says what to do", async () => {
  const hand = await seeAnswer(driver);
  await hand.press("calendar-1");
  await hand.press("privacy-decline");
  await hand.see("#calendar-said", "可以自己记一下上面的日子");
  expect(program.phone.calendar).toEqual([]);
  await hand.press("calendar-1");
  await hand.press("privacy-agree");
  await hand.see("#calendar-said", "已经放进手机日历");
  expect(program.phone.calendar.map(({ title }) => title)).toEqual(["可以开始申请生育津贴"]);
  program.phone.refused.add("scope.addPhoneCalendar");
  await hand.press("calendar-all");
  await hand.see("#calendar-said", "没有允许");
  expect(program.phone.calendar).toHaveLength(1);
});

test("paying every month is an entry that comes again, on the day that was chosen, until the last month", async () => {
  const hand = await seeAnswer(driver);
  await hand.unfold("#monthly-0");
  await hand.see("#monthly-0", "提醒日自己选，文件没写哪一天");
  await hand.select("monthly-0-day", "28 号");
  await hand.press("monthly-0-add");
  await hand.press("privacy-agree");
  await hand.see("#calendar-said", "已经放进手机日历");
  const [entry, ...others] = program.phone.calendar;
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    title: "这个月的交了吗：生育保险按月交到 2027 年 11 月，不要断",
    repeatInterval: "month",
    alarm: true,
    startTime: new Date(2027, 3, 28, 9).getTime() / 1000,
  });
  expect(dayOf(entry?.repeatEndTime)).toBe("2027-11-28");
});

test("12393 is called from the to-do that names it, from its own card, and from wherever words name it", async () => {
  const hand = await seeAnswer(driver);
  await hand.press("todos [id^='call-todo-']");
  await hand.press("call-12393");
  await hand.press("answer-basis .number");
  expect(program.phone.called).toEqual(["12393", "12393", "12393"]);
  await hand.unfold("#call-words");
  await hand.see("#call-words", "2027 年 3 月 10 日");
});

test("a picture of the result goes into the album; refused, the settings mend it", async () => {
  const hand = await seeAnswer(driver);
  program.phone.refused.add("scope.writePhotosAlbum");
  await hand.press("save-picture");
  await hand.press("privacy-decline");
  await hand.see("#picture-said", "直接截屏");
  await hand.press("save-picture");
  await hand.press("privacy-agree");
  await hand.see("#picture-said", "没有允许");
  await hand.press("open-setting");
  await hand.press("save-picture");
  await hand.see("#picture-said", "存进相册了");
  const [picture, ...others] = program.phone.album;
  expect(others).toEqual([]);
  expect(picture?.width).toBe(750);
  expect(picture?.words.join("")).toMatch(/可以报.*还差一步.*最后一个月是 2027 年 11 月.*12393/s);
});

test("the card of an answer says what its headline says, and leads to the first page", async () => {
  const hand = await seeAnswer(driver);
  const title = await hand.read("#page-title");
  expect(title).toMatch(/能报.*津贴/);
  expect(program.card()).toEqual({ title, path: "/pages/start/index" });
});

test("a build that knows its site copies the link; one that does not offers none", async () => {
  const hand = await seeAnswer(driver, withSite);
  await hand.press("copy-link");
  await hand.press("privacy-decline");
  await hand.see("#link-said", "就用下面的二维码");
  await hand.press("copy-link");
  await hand.press("privacy-agree");
  await hand.see("#link-said", "复制好了");
  expect(program.copied).toEqual([linkOf({ ...driver, person: { sex: "female", ...driver.person } })]);
  await hand.unfold("#qr");
  expect(program.page().host.querySelector("#qr wx-image")).not.toBeNull();
  expect(await hand.read("#take-along")).toContain(
    "对方点开是育津的首页，看不到你填的。要给他看整份结果，用上面的“复制链接”。",
  );
  program.close();
  await seeAnswer(driver);
  expect(program.page().host.querySelector("#copy-link")).toBeNull();
  expect(await hand.read("#take-along")).not.toContain("用上面的“复制链接”");
});

test("papers are ticked off and stay ticked, in every way of handing in", async () => {
  const hand = await seeAnswer(clerk);
  await hand.unfold("#line-medical-expense-self");
  const ticked = () => [...program.page().host.querySelectorAll(".papers .chosen")].map((paper) => paper.textContent);
  await hand.press("paper-medical-expense-self-1-1");
  expect(ticked()).toEqual(["出院证", "出院证", "出院证"]);
  await hand.press("paper-medical-expense-self-1-1");
  expect(ticked()).toEqual([]);
});

test("a link says what it is about, that the rules have changed, and leaves her own alone", async () => {
  program = await launch(bundle, (request) => Promise.resolve(endpoint.fetch(request)));
  const hand = weappDriver(
    () => program,
    () => undefined,
  );
  await hand.choose("region", "500000");
  await program.open(pageOf(linkOf(driver, "2026.1.0")));
  expect(await hand.read("#carried")).toContain("克拉玛依");
  expect(await hand.read(".changed")).toContain("2026.1.0");
  await hand.press("to-start");
  expect(await hand.read("#region .chosen")).toContain("重庆");
  await program.open("/pages/asking/open/index?v=2026.11.0&facts=eyJyZWdpb24iOi");
  expect(await hand.read(".lead")).toContain("没有复制全");
});

test("a question of taking part that one answered stands at the foot, on the card, in the picture and in the link", async () => {
  program = await launch(withSite, (request) => Promise.resolve(endpoint.fetch(request)));
  const hand = weappDriver(
    () => program,
    () => undefined,
  );
  await program.open("/pages/asking/topic/index?topic=newborn-joins");
  await hand.date("newborn-bornOn", "2025-11-20");
  expect(JSON.stringify(program.card())).not.toContain("可以");
  expect(program.page().host.querySelector("#to-answer")).toBeNull();
  await hand.choose("newborn-residencePermit", "yes");
  const title = await hand.read("#page-title");
  expect(title).toContain("给宝宝参保：可以");
  expect(program.card()).toEqual({ title, path: "/pages/start/index" });
  expect(await hand.read(".answer-now #to-answer")).toMatch(/^✓ .*可以/);
  await hand.press("copy-link");
  await hand.press("privacy-agree");
  await hand.see("#link-said", "复制好了");
  const [link = ""] = program.copied;
  await hand.press("save-picture");
  await hand.see("#picture-said", "存进相册了");
  expect(program.phone.album[0]?.words.join("")).toContain("给宝宝参保：可以");
  await program.open(pageOf(link));
  await hand.see("#example", "别人发来的情况");
  expect(await hand.read("#page-title")).toBe(title);
  expect(program.page().host.querySelector("#take-along")).toBeNull();
});
