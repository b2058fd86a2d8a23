import { checkDraft } from "../../miniapp/draft/check.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { isMonth, readYuan } from "../../miniapp/draft/texts.ts";
import { factsInputSchema } from "../../shared/policy/index.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-03-10";
const pointers = (draft: ReturnType<typeof typed>) => checkDraft(draft, TODAY).map(({ pointer }) => pointer);
const listing = (...contributions: ReturnType<typeof stretch>[]) =>
  typed({ region: "500000", person: { record: "listed", contributions } });

describe("checkDraft", () => {
  test("asks only for the place: everything else may stay open", () => {
    expect(pointers(typed({}))).toEqual(["/region"]);
    expect(pointers(typed({ region: "500000" }))).toEqual([]);
  });

  test("a record said to be listed needs a stretch", () => {
    expect(pointers(listing())).toEqual(["/person/contributions"]);
  });

  test("names every half-told part of a stretch, by its number", () => {
    const whole = stretch({ scheme: "employer", from: "2025-01", ongoing: "yes" });
    expect(pointers(listing(whole, stretch({})))).toEqual([
      "/person/contributions/1/scheme",
      "/person/contributions/1/from",
      "/person/contributions/1/ongoing",
    ]);
    expect(pointers(listing(stretch({ scheme: "employer", from: "2025-", ongoing: "no", to: "-03" })))).toEqual([
      "/person/contributions/0/from",
      "/person/contributions/0/to",
    ]);
  });

  test("the last month must not be before the first; the same month is fine", () => {
    const ended = (to: string) => listing(stretch({ scheme: "employer", from: "2025-03", ongoing: "no", to }));
    expect(pointers(ended("2025-02"))).toEqual(["/person/contributions/0/to"]);
    expect(pointers(ended("2025-03"))).toEqual([]);
  });

  test("months paid at another time must end, and say when they were paid", () => {
    const late = stretch({ scheme: "individual", from: "2025-03", ongoing: "yes", onTime: "no" });
    expect(pointers(listing(late))).toEqual(["/person/contributions/0/paidIn", "/person/contributions/0/ongoing"]);
  });

  test("an amount that is no amount is named where it is asked, and nowhere else", () => {
    const person = {
      record: "listed",
      contributions: [
        stretch({ scheme: "individual", from: "2024-01", ongoing: "yes", maternity: "yes", base: "四千" }),
      ],
      averageBaseLastYear: "4600.123",
      employerAverageWage: "很多",
    } as const;
    const event = { kind: "delivery", date: "2026-02-26" } as const;
    expect(pointers(typed({ region: "511700", event, person }))).toEqual([
      "/person/contributions/0/base",
      "/person/averageBaseLastYear",
    ]);
    const contributions = [stretch({ scheme: "employer", from: "2024-01", ongoing: "yes", base: "四千" })];
    expect(pointers(typed({ region: "140100", event, person: { ...person, contributions } }))).toEqual([
      "/person/employerAverageWage",
    ]);
  });

  test("a spouse's record is looked at only where he matters", () => {
    const spouse = { record: "listed" } as const;
    expect(pointers(typed({ region: "500000", spouse }))).toEqual([]);
    expect(pointers(typed({ region: "500000", spouseMatters: "yes", spouse }))).toEqual(["/spouse/contributions"]);
  });

  test("what passes here passes the schema too", () => {
    const draft = listing(
      stretch({
        scheme: "individual",
        from: "2025-01",
        ongoing: "no",
        to: "2025-03",
        onTime: "no",
        paidIn: "2025-04",
        tier: "1",
      }),
      stretch({ scheme: "individual", from: "2025-04", ongoing: "yes", tier: "1" }),
    );
    expect(checkDraft(draft, TODAY)).toEqual([]);
    expect(factsInputSchema.safeParse(toFacts(draft, TODAY)).success).toBe(true);
  });
});

describe("typed text", () => {
  test.each([
    ["4600", 4600],
    ["4,600.50", 4600.5],
    ["４６００元", 4600],
    [" 4 600 ", 4600],
    ["¥0", 0],
    ["", undefined],
    ["4600.123", undefined],
    ["-1", undefined],
    ["1e9", undefined],
    ["四千", undefined],
  ])("readYuan(%j)", (text, yuan) => {
    expect(readYuan(text)).toBe(yuan);
  });
  test("half a month is none", () => {
    expect([isMonth("2025-03"), isMonth("2025-"), isMonth("-03"), isMonth("")]).toEqual([true, false, false, false]);
  });
});
