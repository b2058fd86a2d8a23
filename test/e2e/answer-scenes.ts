/** What can be done on the page of an answer itself, on both targets. */
import type { Driver } from "./driver.ts";
import { askedOn, taiyuan } from "./stories.ts";
import { tell } from "./tell.ts";
import type { Scene } from "./world.ts";

const FIRST = "person-contributions-0";
const WAGE = "receipt-allowance-self-figures-average-wage-650000-2026";
const ALLOWANCE = "#line-allowance-self";

/** In Karamay, a birth on 2027-09-20, asked on 2026-11-29, paid by herself since August 2026; whether with maternity insurance is told on the page. */
async function seeDriver(app: Driver): Promise<void> {
  await app.choose("region", "650200");
  await app.choose("who", "self");
  await app.press("next");
  await app.choose("event-kind", "delivery");
  await app.date("event-date", "2027-09-20");
  await app.press("next");
  await app.choose("person-record", "individual");
  await app.month(`${FIRST}-from`, "2026-08");
  await app.press(`${FIRST}-done`);
  await app.press("next");
  for (const step of askedOn("2026-11-29")) await step(app);
}

const answeredInPlace: Scene = {
  title: "当场答一件事，再填 12393 告诉的数：结论和金额跟着变，都能改回来",
  async play({ app }) {
    await seeDriver(app);
    await app.see("#page-title", "要看你的生育保险有没有一起交");
    await app.see("#one-fact", "交了");
    await app.press("one-fact-yes");
    await app.gone("#one-fact");
    await app.see(`${ALLOWANCE} .line-amount`, "约 1.7–2.8 万元");
    await app.see("#receipt-allowance-self", "要用的那一年还没公布");
    await app.press(`tell-${WAGE}`);
    await app.type(WAGE, "9000");
    await app.see(`#${WAGE}-brings`, "约 1.7–2.9 万元");
    await app.press(`use-${WAGE}`);
    await app.see(`${ALLOWANCE} .line-amount`, "约 1.7–2.9 万元");
    await app.press(`tell-${WAGE}`);
    await app.press(`drop-${WAGE}`);
    await app.see(`${ALLOWANCE} .line-amount`, "约 1.7–2.8 万元");
  },
};

const MONTHS = "figures-qualifying-months-511700-employer";

const officeTold: Scene = {
  title: "12393 告诉的月数：填在“还缺什么”里，填过的留在“按这些情况算的”里，能改，能不用",
  async play({ app }) {
    await app.choose("region", "511700");
    await app.choose("who", "self");
    await app.press("next");
    await app.choose("event-kind", "delivery");
    await app.date("event-date", "2026-10-08");
    await app.press("next");
    await app.choose("person-record", "employer");
    await app.month(`${FIRST}-from`, "2025-03");
    await app.press(`${FIRST}-done`);
    await app.press("next");
    for (const step of askedOn("2026-11-29")) await step(app);
    await app.see("#missing", "当地要先交满几个月");
    await app.press(`ask-${MONTHS}`);
    await app.type(`asked-${MONTHS}`, "9");
    await app.see(`#asked-${MONTHS}-brings`, "可以领");
    await app.press(`use-asked-${MONTHS}`);
    await app.see(`${ALLOWANCE} .line-verdict`, "可以领");
    await app.see("#told", "9 个月");
    await app.press(`edit-${MONTHS}`);
    await app.type(`told-${MONTHS}`, "60");
    await app.press(`use-told-${MONTHS}`);
    await app.see("#told", "60 个月");
    await app.see(`${ALLOWANCE} .line-verdict`, "不");
    await app.press(`edit-${MONTHS}`);
    await app.press(`drop-told-${MONTHS}`);
    await app.read(`#ask-${MONTHS}`);
    await app.gone(`#edit-${MONTHS}`);
  },
};

const mended: Scene = {
  title: "有一处要先改，还没有结果：列着“你填的”，不说按什么算；改好了，才说按这些算的",
  async play({ app, relaunch }) {
    await tell(app, taiyuan);
    await app.press("edit-person-dismissedOn");
    await app.type("person-employerAverageWage", "六千");
    await relaunch();
    await app.press("submit");
    await app.see("#refused", "请填数字");
    const told = await app.read("#told");
    expect(told).toMatch(/^你填的/);
    expect(told).not.toMatch(/算的|先这样算/);
    await app.press("mend-0");
    await app.type("person-employerAverageWage", "6000");
    await app.press("submit");
    await app.see("#told", "6,000 元");
    expect(await app.read("#told")).toMatch(/^按这些情况算的/);
    await app.gone("#refused");
  },
};

const keptInSight: Scene = {
  title: "重新算的时候，刚才的结果还在；算好了才换",
  async play({ app, hold }) {
    await seeDriver(app);
    const before = await app.read("#answer-status");
    const release = await hold();
    await app.press("one-fact-yes");
    await app.see("#busy", "正在重新算");
    expect(await app.read("#answer-status")).toBe(before);
    release();
    await app.gone("#busy");
    expect(await app.read("#answer-status")).not.toBe(before);
  },
};

const askedBack: Scene = {
  title: "填得太大的数问一遍，说没填错就照填的算，不再问",
  async play({ app }) {
    await seeDriver(app);
    await app.press("one-fact-yes");
    await app.press(`tell-${WAGE}`);
    await app.type(WAGE, "90000");
    await app.press(`use-${WAGE}`);
    await app.see("#doubts", "这是一个月的吗？");
    await app.press("doubt-0-yes");
    await app.gone("#doubt-0-mend");
    await app.see(`${ALLOWANCE} .line-amount`, "约 17.6–28.5 万元");
  },
};

const planTaken: Scene = {
  title: "如果…呢：点开和现在并排看，用了能改回来",
  async play({ app }) {
    await seeDriver(app);
    await app.press("one-fact-no");
    await app.see(`${ALLOWANCE} .line-verdict`, "还差一步");
    await app.press("plan-0");
    await app.see("#plan", "这样的话");
    const before = await app.read("#told");
    await app.press("use-plan");
    await app.see("#what-if", "改回刚才的");
    expect(await app.read("#told")).not.toBe(before);
    await app.press("undo-plan");
    await app.see(`${ALLOWANCE} .line-verdict`, "还差一步");
    expect(await app.read("#told")).toBe(before);
  },
};

const slid: Scene = {
  title: "从哪个月起交：拖一拖，和现在并排看，用了能改回来",
  async play({ app }) {
    await seeDriver(app);
    await app.press("one-fact-no");
    await app.see(`${ALLOWANCE} .line-verdict`, "还差一步");
    await app.read("#if-start");
    await app.type("if-start", "2");
    await app.see("#if-start-said", "2027 年 1 月起交");
    await app.see("#if-start-plan", "这样的话");
    const before = await app.read("#told");
    await app.press("use-start");
    await app.see("#told", "2027 年 1 月");
    await app.press("undo-plan");
    await app.gone("#undo-plan");
    expect(await app.read("#told")).toBe(before);
  },
};

export const ANSWER_SCENES: readonly Scene[] = [
  answeredInPlace,
  officeTold,
  mended,
  keptInSight,
  askedBack,
  planTaken,
  slid,
];
