/** axe on every page and state of the H5 build, light and dark. What other tests pass through, they look at themselves. */
import type { Page } from "playwright-core";
import { linkFor } from "../../miniapp/take/link.ts";
import { policyQuestions } from "../../shared/policy/index.ts";
import { expectNoBarrier, expectNoBarrierEitherWay } from "./barriers.ts";
import type { Driver } from "./driver.ts";
import { browserWorld, pointerDriver } from "./pointer.ts";
import { toTaiyuansRecord } from "./scenes.ts";
import type { Site } from "./site.ts";
import { TODAY, chongqing, tierNotKnown } from "./stories.ts";
import { expectAnswer, tell } from "./tell.ts";
import { visitEach } from "./visits.ts";

jest.setTimeout(180_000);

let site: Site;
let page: Page;
let app: Driver;

visitEach(TODAY, (visit) => {
  ({ site, page } = visit);
  app = pointerDriver(page);
});

/** Opens all that is folded in there at once: that each opens by hand is another test's. */
const unfoldAll = async (selector: string) => {
  await app.read(selector);
  await page.evaluate(
    (inside) =>
      document
        .querySelectorAll(`:is(${inside}) details, details:is(${inside})`)
        .forEach((one) => one.setAttribute("open", "")),
    selector,
  );
};
const look = () => expectNoBarrierEitherWay(page);
/** Goes to a page by its address, as from a bookmark. */
const visit = async (path: string) => {
  await page.goto("about:blank");
  await page.goto(`${site.url}#/pages/${path}`);
};

test("填的每一页和结果", async () => {
  await tell({ ...app, press: async (id) => (await expectNoBarrier(page), app.press(id)) }, tierNotKnown);
  await expectAnswer(app, tierNotKnown);
  await look();
});

test("首页和第二页：没填好的提示、清空前的确认、撤销、为什么问", async () => {
  await app.press("next");
  await app.read("#region-error");
  await look();
  await app.choose("region", "650200");
  await app.choose("who", "husband");
  await app.press("start-over");
  await app.read("dialog");
  await look();
  await app.press("sure-yes");
  await app.read("#undoable");
  await look();
  await app.press("undo");
  await app.press("next");
  await app.unfold("#event-kind-why");
  await look();
});

test("别的地方：按省找、找到、没找到", async () => {
  await app.press("other-place");
  await app.unfold("#province-330000");
  await look();
  await app.type("city", "余杭");
  await app.see("#city-found", "没有找到");
  await app.type("city", "杭州");
  await app.see("#city-found", "找到 1 个");
  await look();
  await app.press("city-330100");
  await app.see("#region .chosen", "杭州");
  await look();
});

test("缴费记录：三个问题、没填好、断过、一段一段、逐月填", async () => {
  await toTaiyuansRecord(app);
  await look();
  await app.choose("person-record", "none");
  await look();
  await app.press("next");
  await app.read(".error");
  await look();
  await app.choose("person-record", "individual");
  await app.month("person-contributions-0-from", "2025-03");
  await unfoldAll(".page");
  await app.choose("person-contributions-0-onTime", "no");
  await look();
  await app.choose("person-contributions-0-onTime", "yes");
  await app.press("person-contributions-0-gap");
  await app.month("person-contributions-0-to", "2025-05");
  await app.press("person-contributions-0-gap-done");
  await app.read("#person-contributions-1-from-error");
  await look();
  await app.month("person-contributions-1-from", "2025-08");
  await app.press("person-contributions-0-gap-done");
  await app.read("#person-contributions-0-edit");
  await look();
  await app.press("person-contributions-1-edit");
  await app.read("#person-contributions-1-done");
  await look();
  await app.press("person-months");
  await app.press("person-board-early");
  await app.press("person-board-ends");
  await app.press("person-board-2025-03");
  await unfoldAll(".page");
  await look();
  await app.press("board-done");
  await app.press("person-contributions-1-remove");
  await app.press("person-contributions-0-remove");
  await app.choose("person-record", "unknown");
  await look();
});

test("粘贴记录：空的、读出来的、没读懂的、要选的、读不了的文件", async () => {
  await toTaiyuansRecord(app);
  await app.press("person-months");
  await app.choose("person-brush", "employer");
  await app.press("person-board-2025-03");
  await app.press("board-done");
  await app.press("person-import");
  await look();
  await app.type("import-text", "姓名：某某\n202501-202504 自己交\n天气很好\n202505\n202506 单位 欠费");
  await app.press("import-read");
  await app.read("#import-unread");
  await look();
  await app.choose("import-insurance-1", "employee-medical");
  await app.choose("import-scheme-1", "employer");
  await app.read("#import-taking");
  await look();
});

test("工作、配偶", async () => {
  await app.choose("region", "650200");
  await app.choose("who", "self");
  await app.press("next");
  await app.choose("event-kind", "delivery");
  await app.date("event-date", "2027-04-18");
  await visit("asking/details/index");
  await app.read("#person-employed");
  await look();
  await app.choose("person-employed", "no");
  await app.choose("spouseMatters", "yes");
  await app.choose("spouse-record", "employer");
  await app.press("spouse-months");
  await app.read("#spouse-board");
  await look();
});

/** The question and its side whose facts give lines of every verdict, through her and through the spouse. */
const ANSWERS: readonly (readonly [verdicts: string, question: number, side: number])[] = [
  ["可以报，这次不能领", 1, 0],
  ["还差一步", 5, 2],
  ["文件没有规定", 9, 0],
  ["通过丈夫可以报", 10, 0],
  ["通过丈夫不能报", 10, 1],
  ["通过丈夫还差一步", 11, 0],
  ["还缺信息", 19, 1],
  ["通过丈夫没有规定", 25, 1],
];

test.each(ANSWERS)("结果：%s", async (_, id, at) => {
  const facts = policyQuestions().find((question) => question.id === id)?.sides[at]?.facts;
  if (!facts) throw new Error("no such side");
  await page.goto("about:blank");
  await page.goto(linkFor(site.url, { facts, policyVersion: "2026.1.0" }));
  await app.press("see-answer");
  await app.read(".line-verdict");
  await unfoldAll(".line, #told, #take-along");
  await look();
});

test("还在查、没有网络、要先改一处、链接打不开", async () => {
  const { hold } = browserWorld(page);
  await app.network(false);
  await tell(app, chongqing);
  await app.read("#source-note");
  await look();
  await app.network(true);
  const release = await hold();
  await app.date("asOf", "2025-11-04");
  await app.see("#busy", "正在重新算");
  await look();
  release();
  await app.gone("#busy");
  await visit("asking/open/index?v=2026.11.0&facts=eyJyZWdpb24iOi");
  await app.read("#to-start");
  await look();
  await page.evaluate(() => localStorage.clear());
  await visit("asking/answer/index");
  await app.read("#refused");
  await look();
});

test("文件、条款、试一试、没有这一份", async () => {
  await visit("reading/documents/index");
  await app.read("#day-status");
  await look();
  await app.date("day", "");
  await app.read("#day-error");
  await look();
  for (const document of ["cq-2024-12", "km-2026-4"]) {
    await visit(`reading/document/index?id=${document}`);
    await app.read("#clause-1");
    await look();
  }
  await visit("reading/try/index?document=cq-2024-12&clause=3.1&at=0");
  await unfoldAll(".line, #rest");
  await look();
  await visit("reading/document/index?id=none");
  await app.read("#to-documents");
  await look();
});

test("参保这件事：有哪些问题、一边填一边算、几年的、例子、要改的数", async () => {
  await app.choose("region", "140100");
  await visit("asking/joining/index");
  await app.read("#elsewhere");
  await look();
  await visit("asking/topic/index?topic=newborn-joins");
  await app.date("newborn-bornOn", "2026-01-01");
  await app.date("newborn-joinsOn", "2026-04-02");
  await app.choose("newborn-household", "unknown");
  await unfoldAll(".page");
  await look();
  await visit("asking/topic/index?topic=zero-claim-incentive");
  await app.choose("residentYears", "listed");
  await app.read("#residentYears-half");
  await app.date("residentYears-0-paidOn", "2025-11-01");
  await look();
  await visit("asking/topic/index?topic=serious-illness-cap&document=cq-2025-37&clause=5.4&at=0");
  await app.type("figures-serious-illness-cap-500000", "二十万");
  await app.read("#to-mend");
  await unfoldAll(".page");
  await look();
});

test("常问的问题：能答的、有数字的、没有规定的", async () => {
  await visit("reading/questions/index");
  for (const place of ["500000", "511700", "650200", "140100"]) await app.unfold(`#place-${place}`);
  await look();
  for (const question of [11, 14, 30]) {
    await visit(`reading/question/index?id=${question}`);
    await app.read("h1");
    await unfoldAll(".page");
    await look();
  }
});
