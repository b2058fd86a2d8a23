/** What the list under the result says was filled in, and what was left out. */
import { stretchAsks } from "../../miniapp/draft/asks.ts";
import { toldOf, unsaidDetails, type ToldItem } from "../../miniapp/wording/filled.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-11-23";
const event = { kind: "delivery", date: "2027-04-10" } as const;
const inWords = (items: readonly ToldItem[]) => items.map(({ name, answers }) => [name, ...answers].join("："));

test("answers stand beside what they answer", () => {
  const draft = typed({
    region: "650200",
    event,
    person: { record: "none", employed: "no" },
    spouseMatters: "yes",
    spouse: { record: "listed", contributions: [stretch({ scheme: "employer", from: "2022-05", ongoing: "yes" })] },
  });
  expect(inWords(toldOf(draft, TODAY).answered)).toEqual(
    expect.arrayContaining([
      "这次的事：生孩子",
      "日期或预产期：2027 年 4 月 10 日",
      "你现在有没有工作：没有",
      "看不看你丈夫的医保：要看",
      "你丈夫的缴费记录：单位交的职工医保，2022 年 5 月起，还在交",
    ]),
  );
});

test("what is to be paid from a later month is not said to be paid now", () => {
  const contributions = [stretch({ scheme: "individual", from: "2027-01", ongoing: "yes" })];
  const draft = typed({ region: "650200", event, person: { record: "listed", contributions } });
  expect(inWords(toldOf(draft, TODAY).answered)).toContain("你的缴费记录：自己交的职工医保，打算从 2027 年 1 月起交");
});

test("after a loss nothing is called a day of expecting, and what happened by its short name", () => {
  const lost = typed({
    region: "650200",
    event: { kind: "termination", date: "2026-11-10" },
    person: { record: "none" },
  });
  const said = inWords(toldOf(lost, TODAY).answered);
  expect(said).toEqual(expect.arrayContaining(["这次的事：流产、引产", "哪一天：2026 年 11 月 10 日"]));
  expect(said.join()).not.toContain("预产期");
});

test("what an edit has opened and nobody has answered is listed, unless it is named as missing", () => {
  const draft = typed({ region: "650200", event, person: { record: "none" } });
  const { ordinary } = toldOf(draft, TODAY);
  expect(inWords(ordinary)).toEqual(
    expect.arrayContaining(["你现在有没有工作：还没填，先不看能不能用你丈夫的医保", "几个宝宝：按单胎算"]),
  );
  const { ordinary: rest } = toldOf(draft, TODAY, ["person.employed"]);
  expect(rest.map(({ fact }) => fact)).not.toContain("person.employed");
  expect(rest).toHaveLength(ordinary.length - 1);
});

test("of months on unemployment benefit maternity insurance is neither asked nor listed, unless it was told", () => {
  const onBenefit = (maternity: "" | "no") =>
    typed({
      region: "511700",
      event,
      person: {
        record: "listed",
        contributions: [stretch({ scheme: "unemployment-benefit", from: "2026-01", ongoing: "yes", maternity })],
      },
    });
  const untold = onBenefit("");
  expect(toldOf(untold, TODAY).ordinary.filter(({ stretch: of }) => of)).toEqual([]);
  expect(unsaidDetails(untold, TODAY)).toEqual([]);
  const told = onBenefit("no");
  const asks = told.person.contributions.map((one) => stretchAsks(told, "person", one).maternity);
  expect(asks).toEqual([true]);
});

test("maternity insurance that was not told of a stretch is listed, and asked for where nothing is supposed", () => {
  const draft = typed({
    region: "511700",
    event,
    person: {
      record: "listed",
      contributions: [
        stretch({ scheme: "employer", from: "2025-01", ongoing: "no", to: "2025-12" }),
        stretch({ scheme: "individual", from: "2026-01", ongoing: "yes" }),
        stretch({ scheme: "individual", from: "2024-01", ongoing: "no", to: "2024-12", maternity: "no" }),
      ],
    },
  });
  expect(inWords(toldOf(draft, TODAY).ordinary.filter(({ stretch: of }) => of))).toEqual([
    "你的缴费记录第 1 段：生育保险有没有一起交：按一起交了算",
    "你的缴费记录第 2 段：生育保险有没有一起交：当不知道，两种都试一遍",
  ]);
  expect(unsaidDetails(draft, TODAY)).toMatchObject([
    { page: "record", field: "person-contributions-1-maternity", stretch: { whose: "person", index: 1 } },
  ]);
});
