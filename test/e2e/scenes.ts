/** What happens to people on both targets beside the six stories: second thoughts, double taps, killed apps, reading. */
import { dayInShanghai } from "../../functions/clock.ts";
import { ANSWER_SCENES } from "./answer-scenes.ts";
import type { Driver } from "./driver.ts";
import { chongqing, taiyuan } from "./stories.ts";
import { expectAnswer, tell } from "./tell.ts";
import type { Scene } from "./world.ts";

const FIRST = "person-contributions-0";
const ALLOWANCE = "#line-allowance-self .line-verdict";

/** In Taiyuan, a birth on 2025-11-08, and the record yet to be told. */
export async function toTaiyuansRecord(app: Driver): Promise<void> {
  await app.choose("region", "140100");
  await app.choose("who", "self");
  await app.press("next");
  await app.choose("event-kind", "delivery");
  await app.date("event-date", "2025-11-08");
  await app.press("next");
  await app.read("#person-record");
}

/** Paid by the employer since May 2025. */
async function tellTaiyuansRecord(app: Driver): Promise<void> {
  await app.choose("person-record", "employer");
  await app.month(`${FIRST}-from`, "2025-05");
}

/** From a result to another first month of the record, and to the new result. */
async function changeFirstMonth(app: Driver, month: string): Promise<void> {
  await app.press("edit-person-contributions");
  await app.press(`${FIRST}-edit`);
  await app.month(`${FIRST}-from`, month);
  await app.press(`${FIRST}-done`);
  await app.press("submit");
}

const changedMind: Scene = {
  title: "看了结果再改一处：新的结果按新的算，改回来又是原来的",
  async play({ app }) {
    await tell(app, taiyuan);
    await expectAnswer(app, taiyuan);
    await changeFirstMonth(app, "2025-01");
    await app.see(ALLOWANCE, "可以领");
    expect(await app.read(`#told`)).toContain("2025 年 1 月");
    await changeFirstMonth(app, "2025-05");
    await app.see(ALLOWANCE, "由单位发");
    await expectAnswer(app, taiyuan);
  },
};

const PASTED = ["2025年1月至4月 单位 已到账", "天气很好", "202505 自己交", "202506-202511 单位"].join("\n");

const imported: Scene = {
  title: "粘贴查到的记录：没读懂的说清楚，跟填过的不一样的由人选，加进去就有结果",
  async play({ app }) {
    await toTaiyuansRecord(app);
    await tellTaiyuansRecord(app);
    await app.press("person-import");
    await app.type("import-text", PASTED);
    await app.press("import-read");
    await app.see("#import-result", "读出 11 个月：单位交 10，自己交 1；1 行没读懂");
    expect(await app.read("#import-unread")).toContain("第 2 行“天气很好”");
    expect(await app.read("#import-add")).toBe("先回答上面的问题");
    await app.choose("import-insurance-1", "employee-medical");
    await app.choose("import-taking", "mine");
    await app.press("import-add");
    await app.see(`#${FIRST}`, "单位交的职工医保，2025 年 1 月");
    await app.press("submit");
    await app.see(ALLOWANCE, "可以领");
  },
};

/** A month of the clock that the app goes by, as it is written in records: this one, or so many before it. */
function monthAgo(months: number): { readonly written: string; readonly cell: string } {
  const [year, month] = dayInShanghai(new Date()).split("-").map(Number);
  const cell = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1 - months, 1)).toISOString().slice(0, 7);
  return { written: cell.replace("-", ""), cell };
}

const asked: Scene = {
  title: "记录里看不出的先问：一次答全部，也能一个月一个月答；答了才算，到上个月为止的问以后交不交",
  async play({ app }) {
    const [before, missing, empty, last] = [4, 3, 2, 1].map(monthAgo);
    await toTaiyuansRecord(app);
    await app.press("person-import");
    const rows = [before, missing, empty].map((month) => `${month?.written ?? ""},职工医保,甲公司,`);
    const paid = `${last?.written ?? ""},职工医保,甲公司,已缴费`;
    await app.type("import-text", ["费款所属期,险种,单位名称,缴费状态", ...rows, paid].join("\n"));
    await app.press("import-read");
    await app.see("#import-result", "读出 4 个月：单位交 1，不知道交没交上的 3");
    await app.see(`#import-board-${missing?.cell ?? ""}`, "?");
    await app.see(`#import-board-${last?.cell ?? ""}`, "单");
    await app.choose("import-state-1", "paid");
    await app.unfold("#import-state-1-singly");
    await app.choose(`import-state-1-${missing?.cell ?? ""}`, "unpaid");
    await app.gone("#import-doubts");
    await app.see(`#import-board-${empty?.cell ?? ""}`, "单");
    expect(await app.read("#import-add")).toBe("先回答上面的问题");
    await app.choose("import-goes-on", "yes");
    await app.press("import-add");
    await app.see(`#${FIRST}`, `单位交的职工医保，${wordsOf(before?.cell)}`);
    await app.see("#person-contributions-1", `${wordsOf(empty?.cell)}起，还在交`);
  },
};

const wordsOf = (month = ""): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

const painted: Scene = {
  title: "逐月填：点一个月、点头尾、退回，填出来的就是算的",
  async play({ app }) {
    await toTaiyuansRecord(app);
    await app.press("person-months");
    await app.press("person-board-2025-03");
    await app.see("#person-board-said", "先在下面选一种交法");
    await app.choose("person-brush", "employer");
    await app.press("person-board-ends");
    await app.press("person-board-2025-01");
    await app.press("person-board-2025-11");
    await app.see("#person-board-said", "2025 年 1 月到 11 月：单位交");
    await app.press("person-board-ends");
    await app.press("person-board-2025-03");
    await app.see("#person-board-said", "2025 年 3 月：没交");
    await app.press("person-board-undo");
    await app.press("person-board-2025-01");
    await app.press("board-done");
    await app.see(`#${FIRST}`, "2025 年 2 月到 11 月");
    await app.press("submit");
    await app.see("#line-medical-expense-self .line-verdict", "可以报");
    expect(await app.read("#told")).toContain("2025 年 2 月");
  },
};

const threeQuestions: Scene = {
  title: "三个问题：四下就填好；断过的说哪几个月，没断过又是一段；删掉的放得回去；换过的说换之前",
  async play({ app }) {
    await toTaiyuansRecord(app);
    await app.choose("person-record", "employer");
    await app.month(`${FIRST}-from`, "2025-01");
    await app.see("#person-understood", "2025 年 1 月起单位交，到这个月共");
    await app.press(`${FIRST}-done`);
    await app.see(`#${FIRST}`, "单位交的职工医保，2025 年 1 月起，还在交");
    await app.press(`${FIRST}-edit`);
    await app.press(`${FIRST}-gap`);
    await app.month(`${FIRST}-to`, "2025-03");
    await app.press(`${FIRST}-gap-undo`);
    await app.see(`#${FIRST}`, "2025 年 1 月起，还在交");
    await app.press(`${FIRST}-edit`);
    await app.press(`${FIRST}-gap`);
    await app.month(`${FIRST}-to`, "2025-03");
    await app.month("person-contributions-1-from", "2025-05");
    await app.press(`${FIRST}-gap-done`);
    await app.see(`#${FIRST}`, "2025 年 1 月到 3 月");
    await app.see("#person-contributions-1", "2025 年 5 月起，还在交");
    await app.press(`${FIRST}-remove`);
    await app.gone("#person-contributions-1");
    await app.press("person-put-back");
    await app.see(`#${FIRST}`, "2025 年 1 月到 3 月");
    await app.gone("#person-put-back");
    await app.press(`${FIRST}-remove`);
    await app.gone("#person-contributions-1");
    await app.press(`${FIRST}-remove`);
    await app.press("person-put-back");
    await app.see(`#${FIRST}`, "2025 年 5 月起，还在交");
    await app.press(`${FIRST}-edit`);
    await app.press(`${FIRST}-switched`);
    await app.choose(`${FIRST}-scheme`, "individual");
    await app.month(`${FIRST}-from`, "2025-02");
    await app.press(`${FIRST}-done`);
    await app.see(`#${FIRST}`, "自己交的职工医保，2025 年 2 月到 4 月");
    await app.press("next");
    await app.read("#event-fetuses");
  },
};

const stopped: Scene = {
  title: "现在没交：问以前；到上个月为止的马上问以后交不交，说了不交就不再问",
  async play({ app, back }) {
    const last = monthAgo(1).cell;
    await toTaiyuansRecord(app);
    await app.choose("person-record", "none");
    await app.choose(`${FIRST}-scheme`, "individual");
    await app.month(`${FIRST}-from`, "2025-01");
    await app.month(`${FIRST}-to`, last);
    await app.choose("person-goes-on", "yes");
    await app.see("#person-understood", "2025 年 1 月起自己交");
    await app.choose("person-goes-on", "no");
    await app.see("#person-understood", `到 ${wordsOf(last)}自己交`);
    await app.press("next");
    await app.read("#event-setting");
    await back();
    await app.see(`#${FIRST}`, `到 ${wordsOf(last)}`);
    await app.see("#person-goes-on .chosen", "不交了");
  },
};

const doubleTaps: Scene = {
  title: "每一下都点成了两下：只走一步，只问一次",
  async play({ app, back, asked }) {
    await app.choose("region", "140100");
    await app.choose("who", "self");
    await app.pressTwice("next");
    await app.read("#event-kind");
    await back();
    expect(await app.read("#region .chosen")).toContain("太原");
    await app.press("next");
    await app.choose("event-kind", "delivery");
    await app.date("event-date", "2025-11-08");
    await app.pressTwice("submit");
    await app.read(ALLOWANCE);
    expect(asked()).toBe(1);
    await back();
    expect(await app.read("#event-kind .chosen")).toContain("生");
  },
};

const backMeanwhile: Scene = {
  title: "还在查就返回：填的都在，不问第二次；改了再问，答的是新的",
  async play({ app, back, asked, hold }) {
    await toTaiyuansRecord(app);
    await tellTaiyuansRecord(app);
    const release = await hold();
    await app.press("submit");
    await app.see("#busy", "正在查");
    await back();
    await app.press("submit");
    await app.see("#busy", "正在查");
    expect(asked()).toBe(1);
    await back();
    await app.press(`${FIRST}-edit`);
    await app.month(`${FIRST}-from`, "2025-01");
    release();
    await app.press("submit");
    await app.see(ALLOWANCE, "可以领");
    expect(asked()).toBe(2);
  },
};

const killed: Scene = {
  title: "还在查的时候整个关掉：再打开，填的都在，接着就有结果",
  async play({ app, relaunch, hold }) {
    await toTaiyuansRecord(app);
    await tellTaiyuansRecord(app);
    const release = await hold();
    await app.press("submit");
    await app.see("#busy", "正在查");
    await relaunch();
    release();
    expect(await app.read("#region .chosen")).toContain("太原");
    await app.press("next");
    expect(await app.read("#event-kind .chosen")).toContain("生");
    await app.press("submit");
    await expectAnswer(app, taiyuan);
  },
};

const reading: Scene = {
  title: "先看规定：一份文件的一条，试一试；再看一个常问的问题；回来查自己的",
  async play({ app }) {
    await app.press("to-documents");
    await app.date("day", "2024-06-01");
    await app.read("#day-status");
    await app.press("document-cq-2024-12");
    expect(await app.read("#clause-3-1")).toContain("三、第一款");
    await app.press("try-3-1-0");
    expect(await app.read("#told")).toContain("重庆");
    expect(await app.read(".line-verdict")).not.toBe("");
    await app.press("back");
    await app.read("#clause-3-1");
    await app.press("back");
    await app.press("to-questions");
    await app.unfold("#place-500000");
    await app.press("question-1");
    expect(await app.read("#side-0 .line-verdict")).not.toBe("");
    await app.press("side-0-try");
    await app.read("#told");
    await app.press("mine");
    await app.choose("region", "500000");
    expect(await app.read("#region .chosen")).toContain("重庆");
  },
};

const joining: Scene = {
  title: "从宝宝的待办看参保这件事：填过的带过来，能改；缴费记录是同一份；看例子不动自己的",
  async play({ app }) {
    await tell(app, chongqing);
    await app.press("todo-topic-newborn-covered");
    await app.see("#topic-answer", "2025 年 10 月 20 日起能报");
    await app.date("newborn-joinsOn", "2026-01-19");
    await app.see("#topic-answer", "2026 年 1 月 20 日起能报");
    await app.press("to-joining");
    await app.press("topic-waiting");
    await app.see("#person-contributions", "自己交的职工医保");
    await app.press("to-record");
    await app.press(`${FIRST}-remove`);
    await app.choose("person-record", "never");
    await app.press("to-topic");
    await app.see("#person-contributions", "从来没交过医保");
    await app.see("#topic-answer .line-verdict", "要等");
    await app.press("to-joining");
    await app.press("to-questions");
    await app.unfold("#place-500000");
    await app.press("question-43");
    await app.press("joining-1-try");
    await app.see("#example", "第 90 天参保");
    await app.date("newborn-joinsOn", "2026-04-02");
    await app.see("#topic-answer", "2026 年 4 月 3 日起能报");
    await app.press("mine");
    await app.see("#topic-answer", "2026 年 1 月 20 日起能报");
  },
};

const firstPage: Scene = {
  title: "首页：例子点得开，英文一页；填过的再打开，一下就到结果；这次不行的收成一行",
  async play({ app, relaunch }) {
    const said = await app.read("#example .strong");
    await app.press("to-example");
    await app.see("#about", said);
    await app.read("#line-allowance-self .line-verdict");
    await app.press("back");
    await app.press("to-english");
    await app.see("#page-title", "maternity benefits");
    await app.press("back");
    await tell(app, chongqing);
    await app.see("#noes", "另外 2 项这次不行");
    await relaunch();
    await app.see("#submit", "接着上次填的");
    await app.press("submit");
    await app.see("#noes", "另外 2 项这次不行");
  },
};

/** Those in which fingers matter. */
export const TOUCHED: readonly Scene[] = [imported, painted, doubleTaps];

/** All of them. */
export const SCENES: readonly Scene[] = [
  ...TOUCHED,
  threeQuestions,
  stopped,
  asked,
  changedMind,
  backMeanwhile,
  killed,
  reading,
  joining,
  firstPage,
  ...ANSWER_SCENES,
];
