/** 克医保规〔2026〕4号: what the allowance comes to (四（二）, 四（四）) and the lump sum of 2026 (四（五）第四款). */
import type { EventFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { allowanceOf, born, employer, karamay, key, member, todo, type More } from "./karamay.ts";

const WAGE = { "average-wage:650000:2026": 8448 };
const LONG = [employer("2020-01", "2026-07"), member("2026-08")];
const sum = (event: EventFacts, figures: Record<string, number> = WAGE, more: More = {}) =>
  allowanceOf(event, LONG, event.date, { figures, ...more }).amount;

describe("四（二）: last year's average wage of the region × 60 % ÷ 30 × the days of leave", () => {
  test.each<[string, EventFacts, number, number]>([
    ["a birth", born("2027-03-10"), 98, 16558.08],
    ["a caesarean", born("2027-03-10", { caesarean: true }), 98, 16558.08],
    ["a hard birth", born("2027-03-10", { dystocia: true }), 113, 19092.48],
    ["twins", born("2027-03-10", { fetuses: 2 }), 113, 19092.48],
    ["triplets, hard", born("2027-03-10", { fetuses: 3, dystocia: true }), 143, 24161.28],
    ["a termination in the 3rd month", { kind: "termination", date: "2027-03-10", gestationMonths: 3 }, 15, 2534.4],
    ["a termination from 4 months", { kind: "termination", date: "2027-03-10", gestationMonths: 4 }, 42, 7096.32],
    ["a termination at 5 months", { kind: "termination", date: "2027-03-10", gestationMonths: 5 }, 42, 7096.32],
  ])("%s", (_what, event, days, value) => {
    expect(sum(event)).toMatchObject({ value, daily: 168.96, days });
  });

  test("the region's longer leave is unconfirmed: a second sum, never the first", () => {
    const amount = sum(born("2027-03-10"));
    expect(amount?.value).toBe(16558.08);
    expect(amount?.alternatives).toMatchObject([{ value: 26695.68, days: 158 }]);
    expect(sum({ kind: "termination", date: "2027-03-10", gestationMonths: 4 })?.alternatives).toEqual([]);
  });

  test("every figure has its source and status; the divisor is the document's own", () => {
    const found = allowanceOf(born("2027-03-10"), LONG, "2027-03-10", { figures: WAGE });
    expect(found.amount?.figures.map((one) => [one.figure, one.status])).toEqual([
      ["average-wage:650000:2026", "caller"],
      ["allowance-days:000000:delivery", "official"],
      ["allowance-days:650000:delivery", "unconfirmed"],
    ]);
    expect(readings(found)).not.toContain("day-count");
    expect(found.cites).toContain("order-619#7");
  });

  test("the year is the one before the event, whenever the claim is made", () => {
    const figures = { "average-wage:650000:2026": 9000, "average-wage:650000:2027": 12000 };
    expect(sum(born("2027-12-31"), figures)?.value).toBe(17640);
    expect(allowanceOf(born("2027-12-31"), LONG, "2028-02-10", { figures }).amount?.value).toBe(17640);
    expect(sum(born("2028-01-01"), figures)?.value).toBe(23520);
  });

  test("an unconfirmed wage gives no value, only what it would come to; the figure is named as missing", () => {
    const told = karamay("2026-09-10", born("2026-09-10"), LONG);
    const amount = line(told, "allowance").amount;
    expect(amount).not.toHaveProperty("value");
    expect(amount).not.toHaveProperty("daily");
    expect(amount?.days).toBe(98);
    expect(amount?.alternatives.map((one) => [one.value, one.days])).toEqual([
      [17137.59, 98],
      [27630.0, 158],
    ]);
    expect(answer(told).missing).toEqual([{ fact: "figures.average-wage:650000:2025", benefits: ["allowance"] }]);
  });

  test("a wage not loaded leaves the sum open, the right stands", () => {
    const told = karamay("2027-03-10", born("2027-03-10"), LONG);
    const found = line(told, "allowance");
    expect(found.verdict).toBe("eligible");
    expect(found.amount).not.toHaveProperty("value");
    expect(found.amount?.alternatives).toEqual([]);
    expect(answer(told).missing).toEqual([{ fact: "figures.average-wage:650000:2026", benefits: ["allowance"] }]);
  });

  test("a month of pregnancy not told leaves the days open, the right stands", () => {
    const told = karamay("2027-03-25", { kind: "termination", date: "2027-03-05" }, LONG, { figures: WAGE });
    expect(line(told, "allowance")).toMatchObject({ verdict: "eligible", amount: { daily: 168.96 } });
    expect(line(told, "allowance").amount).not.toHaveProperty("value");
    expect(answer(told).missing).toEqual([{ fact: "event.gestationMonths", benefits: ["allowance"] }]);
  });

  test("pending shows the sum too, ineligible shows none", () => {
    const record = [member("2026-08")];
    expect(allowanceOf(born("2027-03-10"), record, "2027-03-10", { figures: WAGE }).amount?.value).toBe(16558.08);
    expect(allowanceOf(born("2027-03-10"), record, "2028-03-11", { figures: WAGE })).not.toHaveProperty("amount");
  });
});

describe("四（四）: the identity at the event decides the sum", () => {
  const wages: More = { about: { employerAverageWage: 9000 }, figures: WAGE };

  test("an employer member: the employer's average wage ÷ 30 × days (Order 619 art. 8)", () => {
    const found = allowanceOf(born("2027-03-10"), [employer("2026-01")], "2027-03-10", wages);
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund", amount: { value: 29400, daily: 300 } });
    expect(found.cites).toEqual(expect.arrayContaining(["order-619#7", "order-619#8"]));
    expect(readings(found)).toContain("day-count");
  });

  test("without the employer's wage the sum is open and the fact is named", () => {
    const told = karamay("2027-03-10", born("2027-03-10"), [employer("2026-01")]);
    expect(line(told, "allowance").amount).not.toHaveProperty("value");
    expect(answer(told).missing).toEqual([{ fact: "person.employerAverageWage", benefits: ["allowance"] }]);
  });

  test("from employer to flexible work: as a flexible worker, and the other way as an employee", () => {
    const left = [employer("2024-01", "2027-02"), member("2027-03")];
    expect(allowanceOf(born("2027-03-10"), left, "2027-03-10", wages).amount?.value).toBe(16558.08);
    const found = [member("2025-01", "2027-02"), employer("2027-03")];
    expect(allowanceOf(born("2027-03-10"), found, "2027-03-10", wages).amount?.value).toBe(29400);
  });

  test("a month of birth that the employer has still to pay for leaves her an employee (R8)", () => {
    const found = allowanceOf(born("2027-03-10"), [employer("2024-01", "2027-02")], "2027-03-20", wages);
    expect(found).toMatchObject({ verdict: "pending", amount: { value: 29400 } });
    expect(todo(found)).toEqual(["back-pay 2027-05-31"]);
  });
});

describe("四（五）第四款: births of August to December 2026 may pay the missing months in one sum", () => {
  const since = (from: string) => [member(from)];

  test.each([
    ["2026-08-01", "2026-08", "pending"],
    ["2026-12-31", "2026-12", "pending"],
    ["2027-01-01", "2026-12", "ineligible"],
  ])("a birth on %s, joined in %s: %s", (date, from, verdict) => {
    const found = allowanceOf(born(date), since(from));
    expect(found.verdict).toBe(verdict);
    expect(todo(found)).toEqual(verdict === "pending" ? ["lump-sum 2027-11-30"] : []);
    expect(readings(found).includes("lump-sum-lifts-limit")).toBe(verdict === "pending");
    if (verdict === "pending") expect(outcome(found, "ten-months-paid")).toBe(`unmet ${key("4.2", "4.3", "4.5")}`);
  });

  test.each([
    ["2027-10-10", "pending"],
    ["2027-10-11", "pending"],
    ["2027-11-30", "pending"],
    ["2027-12-01", "ineligible"],
  ])("a birth on 2026-10-10, asked on %s: %s (before December 2027 = by 30 November)", (asOf, verdict) => {
    const found = allowanceOf(born("2026-10-10"), since("2026-08"), asOf);
    expect(found).toMatchObject({ verdict, claimBy: "2027-10-10" });
    expect(todo(found)).toEqual(verdict === "pending" ? ["lump-sum 2027-11-30"] : []);
  });

  test("paid in time it lifts the twelve months; the claim can be made from the month of payment", () => {
    const record = (paidIn: string) => [member("2026-12", paidIn), member("2027-12", "2028-06", { paidIn })];
    const paid = allowanceOf(born("2026-12-20"), record("2027-11"), "2028-05-10", { figures: {} });
    expect(paid).toMatchObject({ verdict: "eligible", from: "2027-11-01", claimBy: "2027-12-20" });
    expect(readings(paid)).toContain("lump-sum-lifts-limit");
    const late = [member("2026-12", "2027-12"), member("2028-01", "2028-06", { paidIn: "2027-12" })];
    expect(allowanceOf(born("2026-12-20"), late, "2028-05-10")).toMatchObject({ verdict: "ineligible" });
  });

  test("a sum not yet paid is not paid; a sum paid before the birth opens no claim before it", () => {
    const record = [member("2026-08", "2026-11"), member("2026-12", "2027-11", { paidIn: "2026-11" })];
    expect(allowanceOf(born("2026-10-25"), record, "2026-10-31").verdict).toBe("pending");
    expect(allowanceOf(born("2026-10-25"), record, "2026-11-01")).toMatchObject({
      verdict: "eligible",
      from: "2026-11-01",
    });
    const early = [member("2026-08", "2026-10"), member("2026-11", "2027-11", { paidIn: "2026-10" })];
    expect(allowanceOf(born("2026-10-25"), early, "2026-10-30")).toMatchObject({
      verdict: "eligible",
      from: "2026-10-25",
    });
  });

  test("ten months full by monthly payments: nothing is left to pay at once, so the twelve months hold", () => {
    const record = [employer("2026-06", "2026-08"), member("2026-09")];
    expect(allowanceOf(born("2026-09-10"), record, "2027-09-10")).toMatchObject({
      verdict: "eligible",
      from: "2027-04-01",
    });
    const late = allowanceOf(born("2026-09-10"), record, "2027-09-11");
    expect(late).toMatchObject({ verdict: "ineligible", claimBy: "2027-09-10" });
    expect(todo(late)).toEqual([]);
    const ahead = [
      employer("2026-06", "2026-08"),
      member("2026-09", "2027-10"),
      member("2027-11", "2028-10", { paidIn: "2027-10" }),
    ];
    expect(allowanceOf(born("2026-09-10"), ahead, "2027-10-20").verdict).toBe("ineligible");
  });

  test("while monthly payments would do as well, both ways are offered", () => {
    const found = allowanceOf(born("2026-12-10"), [employer("2026-09", "2026-11"), member("2026-12")], "2026-12-20");
    expect(found).toMatchObject({ verdict: "pending", from: "2027-07-01", claimBy: "2027-12-10" });
    expect(todo(found)).toEqual(["keep-paying 2027-06-30", "lump-sum 2027-11-30"]);
  });

  test("a birth to come: whoever joins by its month may pay at once (R9)", () => {
    const found = allowanceOf(born("2026-12-10"), [], "2026-10-10");
    expect(found.verdict).toBe("pending");
    expect(todo(found)).toEqual(["enrol 2026-12-31", "lump-sum 2027-11-30"]);
    expect(allowanceOf(born("2027-01-10"), [], "2026-10-10").verdict).toBe("ineligible");
    const left = allowanceOf(born("2026-12-10"), [employer("2020-01", "2026-05")], "2026-10-10");
    expect(todo(left)).toEqual(["enrol 2026-12-31", "lump-sum 2027-11-30"]);
  });

  test("an employer's member has no lump sum", () => {
    const found = allowanceOf(born("2026-12-10"), [employer("2026-12")], "2026-12-20");
    expect(todo(found)).toEqual(["keep-paying 2027-09-30"]);
    expect(allowanceOf(born("2026-12-10"), [employer("2026-12", "2027-01")], "2027-10-01").verdict).toBe("ineligible");
  });
});
