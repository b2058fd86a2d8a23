/** Six life stories, told to the app on both targets from the first tap to the verdict. */
import type { Driver, Step } from "./driver.ts";

/** What one line of the answer must show. */
export interface ExpectedLine {
  /** `<benefit>-<via>`. */
  readonly line: string;
  readonly verdict: string;
  readonly amount?: string;
  readonly from?: string;
  readonly claimBy?: string;
  readonly payer?: string;
  /** Document number and clause, among those shown when everything is unfolded. */
  readonly clauses: readonly string[];
}

/** A story, and what the answer must show. */
export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly lines: readonly ExpectedLine[];
  /** Words that must stand under "what is missing". */
  readonly missing?: readonly string[];
  /** Words that must stand among the things to do. */
  readonly todos?: readonly string[];
}

const choose = (id: string, value: string) => (app: Driver) => app.choose(id, value);
const date = (id: string, day: string) => (app: Driver) => app.date(id, day);
const month = (id: string, of: string) => (app: Driver) => app.month(id, of);
const type = (id: string, text: string) => (app: Driver) => app.type(id, text);
const press = (id: string) => (app: Driver) => app.press(id);

const hers = (index: number, field: string) => `person-contributions-${index}-${field}`;
const begin = (region: string) => [choose("region", region), choose("who", "self"), press("next")];
/** Sees the result, and asks for another day there. */
export const askedOn = (day: string): Step[] => [
  press("submit"),
  async (app) => {
    await app.read("#answer-basis");
    await app.unfold("#told");
  },
  date("asOf", day),
  async (app) => {
    const [year = "", month = "", of = ""] = day.split("-");
    await app.see("#answer-basis", `${year} 年 ${Number(month)} 月 ${Number(of)} 日`);
  },
];

/** 在渝北开网店，2025 年 2 月起自己交一档，10 月 20 日剖宫产。 */
export const chongqing: Story = {
  title: "重庆：个人身份一档，交满六个月后生产",
  steps: [
    ...begin("500000"),
    choose("event-kind", "delivery"),
    date("event-date", "2025-10-20"),
    press("next"),
    choose("person-record", "individual"),
    month(hers(0, "from"), "2025-02"),
    choose(hers(0, "tier"), "1"),
    press(hers(0, "done")),
    press("next"),
    choose("event-setting", "inpatient"),
    ...askedOn("2025-11-03"),
  ],
  lines: [
    {
      line: "medical-expense-self",
      verdict: "可以报",
      from: "2025 年 8 月 1 日",
      payer: "职工医保基金",
      clauses: ["渝医保发〔2024〕12号 三、第一款"],
    },
    { line: "allowance-self", verdict: "这次不能领", clauses: ["渝医保发〔2024〕12号 二"] },
    { line: "genetic-testing-self", verdict: "这次不能报", clauses: ["渝医保发〔2024〕12号 三、第二款"] },
  ],
  todos: ["给宝宝参加居民医保", "最晚 2026 年 1 月 18 日", "从出生那天起能报；再晚，从交费的次日起"],
};

/** 在达州开面馆，2025 年 1 月起连生育保险一起交，年中调过基数；2026 年 5 月 12 日怀孕五个月引产。 */
export const dazhou: Story = {
  title: "达州：灵活就业，五个月引产，上年基数调过一次",
  steps: [
    ...begin("511700"),
    choose("event-kind", "termination"),
    date("event-date", "2026-05-12"),
    press("next"),
    choose("person-record", "individual"),
    month(hers(0, "from"), "2025-07"),
    choose(hers(0, "maternity"), "yes"),
    type(hers(0, "base"), "5100"),
    press(hers(0, "switched")),
    choose(hers(0, "scheme"), "individual"),
    month(hers(0, "from"), "2025-01"),
    choose(hers(0, "maternity"), "yes"),
    type(hers(0, "base"), "4500"),
    press(hers(0, "done")),
    press("next"),
    choose("event-gestationMonths", "5"),
    ...askedOn("2026-06-01"),
  ],
  lines: [
    {
      line: "medical-expense-self",
      verdict: "可以报",
      payer: "职工医保基金",
      clauses: ["川医保规〔2024〕9号（达市医保发〔2024〕22号转发） 二（一）"],
    },
    {
      line: "allowance-self",
      verdict: "可以领",
      amount: "约 6,627–6,720 元",
      claimBy: "2027 年 5 月 12 日",
      clauses: [
        "川医保规〔2024〕9号（达市医保发〔2024〕22号转发） 二（二）1",
        "川医保规〔2024〕9号（达市医保发〔2024〕22号转发） 二（二）2",
      ],
    },
  ],
};

/** 在克拉玛依送外卖，2026 年 9 月头一次参保，生育保险一起交；2027 年 4 月 18 日生产。 */
export const karamay: Story = {
  title: "克拉玛依：头一次参保，过了等待期，还没交满十个月",
  steps: [
    ...begin("650200"),
    choose("event-kind", "delivery"),
    date("event-date", "2027-04-18"),
    press("next"),
    choose("person-record", "individual"),
    month(hers(0, "from"), "2026-09"),
    choose(hers(0, "maternity"), "yes"),
    press(hers(0, "done")),
    press("next"),
    choose("event-fetuses", "1"),
    choose("person-employed", "no"),
    choose("spouseMatters", "no"),
    ...askedOn("2027-05-06"),
  ],
  lines: [
    {
      line: "medical-expense-self",
      verdict: "可以报",
      from: "2027 年 3 月 1 日",
      claimBy: "2028 年 4 月 18 日",
      payer: "职工医保基金",
      clauses: ["克医保规〔2026〕4号 四（三）"],
    },
    {
      line: "allowance-self",
      verdict: "还差一步",
      amount: "估算约 1.7–2.8 万元",
      from: "2028 年 1 月 1 日",
      claimBy: "2028 年 4 月 18 日",
      clauses: ["克医保规〔2026〕4号 四（五）"],
    },
  ],
  missing: ["2026 年", "平均工资"],
};

/** 2025 年 5 月进太原一家公司，当月参保，11 月 8 日生产：连当月算上才七个月。 */
export const taiyuan: Story = {
  title: "太原：单位职工不满九个月，津贴由单位付",
  steps: [
    ...begin("140100"),
    choose("event-kind", "delivery"),
    date("event-date", "2025-11-08"),
    press("next"),
    choose("person-record", "employer"),
    month(hers(0, "from"), "2025-05"),
    press(hers(0, "done")),
    press("next"),
    choose("person-dismissed", "no"),
    ...askedOn("2025-12-01"),
  ],
  lines: [
    {
      line: "medical-expense-self",
      verdict: "可以报",
      from: "2025 年 6 月 1 日",
      claimBy: "2026 年 11 月 8 日",
      payer: "职工医保基金",
      clauses: ["并医险中心字〔2024〕51号 第二章一、1"],
    },
    {
      line: "allowance-self",
      verdict: "由单位发，医保不付",
      payer: "用人单位",
      clauses: ["并医险中心字〔2024〕51号 第二章一、1"],
    },
  ],
};

/** 重庆，2025 年 6 月起自己交，忘了是哪一档；2026 年 2 月 26 日生产，不填哪天来问。 */
export const tierNotKnown: Story = {
  title: "重庆：说不清是哪一档，基因检测还缺信息",
  steps: [
    ...begin("500000"),
    choose("event-kind", "delivery"),
    date("event-date", "2026-02-26"),
    press("next"),
    choose("person-record", "individual"),
    month(hers(0, "from"), "2025-06"),
    choose(hers(0, "tier"), "unknown"),
    press(hers(0, "done")),
    press("next"),
    press("submit"),
  ],
  lines: [
    {
      line: "medical-expense-self",
      verdict: "可以报",
      from: "2025 年 12 月 1 日",
      clauses: ["渝医保发〔2024〕12号 三、第一款"],
    },
    { line: "genetic-testing-self", verdict: "还缺信息", clauses: ["渝医保发〔2024〕12号 三、第二款"] },
  ],
  missing: ["档"],
};

/** 在杭州上班，单位没有给她参保；2026 年 2 月 10 日生产。 */
export const hangzhou: Story = {
  title: "杭州：没有收录的地方，单位没有参保，按全国的规定由单位付",
  steps: [
    press("other-place"),
    type("city", "浙江"),
    press("city-330100"),
    (app) => app.see("#region .chosen", "还没有收录浙江杭州的文件"),
    choose("who", "self"),
    press("next"),
    choose("event-kind", "delivery"),
    date("event-date", "2026-02-10"),
    press("next"),
    choose("person-record", "never"),
    press("next"),
    choose("person-employed", "yes"),
    type("person-wageBeforeLeave", "6000"),
    press("submit"),
    (app) => app.unfold("#told"),
    (app) => app.see("#told", "浙江杭州"),
  ],
  lines: [
    {
      line: "medical-expense-self",
      verdict: "由单位付，医保不付",
      payer: "用人单位",
      clauses: ["国务院令第 619 号 第八条"],
    },
    {
      line: "allowance-self",
      verdict: "由单位发，医保不付",
      amount: "19,600 元",
      payer: "用人单位",
      clauses: ["国务院令第 619 号 第七条", "国务院令第 619 号 第八条"],
    },
  ],
  todos: ["找单位要"],
};

/** All six. */
export const STORIES: readonly Story[] = [chongqing, dazhou, karamay, taiyuan, tierNotKnown, hangzhou];

/** The day on which the stories' endpoint believes to be, for the one that does not say when it asks. */
export const TODAY = "2026-03-10";
