/** The sum as a receipt: what stands on it multiplies to what it says, and a value told in place changes just that. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { leafSlot } from "../../miniapp/answer/leaf.ts";
import { daysApart, daysOf, receiptViews } from "../../miniapp/answer/receipt-views.ts";
import { emptyDraft } from "../../miniapp/draft/draft.ts";
import { figureUnit } from "../../miniapp/wording/figures.ts";
import { isEstimated, leafNote, madeOfWords, toldFigureWords, valueWords } from "../../miniapp/wording/receipt.ts";
import { assess, factsSchema, type AmountTerm } from "../../shared/policy/index.ts";

const folder = path.join(__dirname, "../cases");
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) =>
    z.array(z.object({ facts: factsSchema })).parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
  );

const driver = factsSchema.parse({
  region: "650200",
  asOf: "2026-11-29",
  event: { kind: "delivery", date: "2027-12-20" },
  person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
});
const amountOf = (figures?: Readonly<Record<string, number>>) => {
  const line = assess({ ...driver, ...(figures && { figures }) }).benefits.find(
    ({ benefit }) => benefit === "allowance",
  );
  if (line?.amount === undefined) throw new Error("no amount");
  return line.amount;
};

test("while the year's figure is not out, every way to reckon is an estimate with its own terms", () => {
  const views = receiptViews(amountOf());
  expect(views.map(({ value, estimated }) => [value, estimated])).toEqual([
    [17137.59, true],
    [27630, true],
  ]);
  const [wage] = views[0]?.terms ?? [];
  expect(wage && [valueWords(wage), leafNote(wage)]).toEqual(["8,743.67 元/月", "2025 年的，要用的那一年还没公布"]);
});

test("the days are switched where ways differ in them, the law's own first, and not where all have the same", () => {
  const views = receiptViews(amountOf());
  expect(daysApart(views)).toEqual([98, 158]);
  expect(daysApart(views.filter((view) => daysOf(view) === 98))).toEqual([]);
  const divided: AmountTerm[] = [
    { label: "一年的天数", unit: "days", op: "÷", value: 365 },
    { label: "天数", unit: "days", op: "×", value: 98 },
  ];
  expect(daysOf({ terms: divided })).toBe(98);
});

test("the figure told by an office makes the first way firm", () => {
  const [first, ...others] = receiptViews(amountOf({ "average-wage:650000:2026": 9000 }));
  expect([first?.supposes, first?.value, first?.estimated]).toEqual(["", 17640, false]);
  expect(others.every(({ estimated }) => estimated)).toBe(true);
});

/** Terms strictly from left to right; a rounded value by what it is made of. */
function reckoned(terms: readonly AmountTerm[]): number {
  return terms.reduce((so, { op, of, value = NaN, unit, rounded }) => {
    const exact = rounded && of ? reckoned(of) : unit === "percent" ? value / 100 : value;
    if (op === undefined) return exact;
    return { "×": so * exact, "÷": so / exact, "+": so + exact, "-": so - exact }[op];
  }, 0);
}

test("what stands on a receipt comes to its total, for everybody", () => {
  let seen = 0;
  for (const { facts } of cases)
    for (const { amount } of assess(facts).benefits)
      for (const { terms, value } of amount === undefined ? [] : receiptViews(amount)) {
        if (value === undefined) continue;
        seen++;
        // Rounded to the cent, and never less than nothing.
        expect(Math.abs(Math.max(0, reckoned(terms)) - value)).toBeLessThan(0.0051);
      }
  expect(seen).toBeGreaterThan(50);
});

test("each value that can be told has its own place, and is taken back by an empty one", () => {
  const slot = leafSlot("figures.average-wage:650000:2026");
  const told = slot?.write(emptyDraft, "9000");
  expect(told?.figures).toEqual({ "average-wage:650000:2026": "9000" });
  expect(told && slot?.read(told)).toBe("9000");
  expect(told && slot?.write(told, "")).toEqual(emptyDraft);
  expect(leafSlot("person.employerAverageWage")?.id).toBe("person-employerAverageWage");
  expect(leafSlot("figures.qualifying-months:330100:employer")?.id).toBe("figures-qualifying-months-330100-employer");
  // Which divisor is a choice of the receipt between two ways, and nothing to be told.
  expect(leafSlot("figures.allowance-divisor:510000")).toBeUndefined();
  expect([leafSlot(undefined), leafSlot("person.contributions[].base")]).toEqual([undefined, undefined]);
});

test("a figure is told in what it counts", () => {
  const units = ["qualifying-months:330100:employer", "allowance-days:650000:delivery", "average-wage:650000:2026"];
  expect([...units, "serious-illness-cap:500000"].map(figureUnit)).toEqual(["months", "days", "yuan/month", "yuan"]);
  expect([
    toldFigureWords("9", "months"),
    toldFigureWords("９,000", "yuan/month"),
    toldFigureWords("九", "days"),
  ]).toEqual(["9 个月", "9,000 元/月", "九"]);
});

test("a value made of others shows them, in brackets only where the signs alone would be read otherwise", () => {
  const base: AmountTerm = { label: "月基数", unit: "yuan/month", value: 5100 };
  const made: AmountTerm = { label: "几个月", unit: "yuan", value: 61200, of: [base, { ...months(12), op: "×" }] };
  expect(madeOfWords({ ...base, of: [made, { ...months(12), op: "÷" }] })).toBe("5,100 元/月 × 12 个月 ÷ 12 个月");
  expect(madeOfWords({ ...base, of: [base, { ...made, op: "+" }] })).toBe("5,100 元/月 + 5,100 元/月 × 12 个月");
  expect(madeOfWords({ ...base, of: [made, { ...made, op: "+" }, { ...months(24), op: "÷" }] })).toBe(
    "（5,100 元/月 × 12 个月 + 5,100 元/月 × 12 个月）÷ 24 个月",
  );
  expect(madeOfWords(base)).toBeUndefined();
  expect([isEstimated([base]), isEstimated([{ ...base, estimate: true }])]).toEqual([false, true]);
});

test("whoever reckons a printed formula as one reads it comes to the value, however it is nested", () => {
  const signs = ["+", "-", "×", "÷"] as const;
  const leaf = (value: number): AmountTerm => ({ label: "数", unit: "number", value });
  const pairs = signs.map((op): AmountTerm => ({ ...leaf(0), rounded: true, of: [leaf(7), { ...leaf(3), op }] }));
  const any = [leaf(5), ...pairs];
  for (const first of any)
    for (const second of any)
      for (const third of any)
        for (const op of signs)
          for (const next of signs) {
            const of = [first, { ...second, op }, { ...third, op: next }];
            expect(asRead(madeOfWords({ ...leaf(0), of }) ?? "")).toBeCloseTo(reckoned(of), 6);
          }
});

/** The value of a formula as it is read: brackets, then × and ÷, then + and -. */
function asRead(words: string): number {
  const signs = words.match(/\d+|[（）×÷+-]/g) ?? [];
  const one = (): number => {
    const sign = signs.shift();
    if (sign !== "（") return Number(sign);
    const value = sum();
    signs.shift();
    return value;
  };
  const row = (over: string, part: () => number): number => {
    let value = part();
    while (signs[0] !== undefined && over.includes(signs[0])) {
      const sign = signs.shift();
      const next = part();
      value = sign === "+" ? value + next : sign === "-" ? value - next : sign === "×" ? value * next : value / next;
    }
    return value;
  };
  const sum = (): number => row("+-", () => row("×÷", one));
  return sum();
}

const months = (value: number): AmountTerm => ({ label: "月数", unit: "months", value });
