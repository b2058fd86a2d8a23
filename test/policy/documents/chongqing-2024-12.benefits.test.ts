/** 渝医保发〔2024〕12号: its clauses, 二 no allowance, 三、第二款 genetic testing, 六 and 七, and who is not spoken of. */
import { chongqing2024no12 } from "../../../shared/policy/former/documents/chongqing-2024-12/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { birth, employer, individual, resident, unemployed, type More } from "./chongqing.ts";

const sinceJanuary = [individual("2025-01")];
const lines = (...told: Parameters<typeof birth>) =>
  answer(birth(...told)).benefits.map((one) => [`${one.benefit}/${one.via}`, one.verdict]);

test("every clause of the document is listed, in its order, with its role", () => {
  const inOrder = Object.entries(chongqing2024no12.clauses).sort(([a], [b]) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  expect(inOrder.map(([id, clause]) => [id, clause.label, clause.role])).toEqual([
    ["1", "一", "rule"],
    ["2", "二", "rule"],
    ["3.1", "三、第一款", "rule"],
    ["3.2", "三、第二款", "rule"],
    ["4.1", "四、1", "rule"],
    ["4.2", "四、2", "rule"],
    ["4.3", "四、3", "rule"],
    ["5.1", "五、1", "rule"],
    ["5.2", "五、2", "rule"],
    ["6", "六", "rule"],
    ["7", "七", "rule"],
  ]);
  expect(chongqing2024no12).toMatchObject({ number: "渝医保发〔2024〕12号", place: "500000" });
  expect(chongqing2024no12.inForce).toEqual({ from: "2024-05-01" });
});

describe("二: medical costs, no allowance", () => {
  test.each(["delivery", "termination", "prenatal", "family-planning", "treatment"] as const)("%s", (kind) => {
    const told = birth("2025-07-01", sinceJanuary, { event: { kind } });
    expect(line(told, "medical-expense")).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    const allowance = line(told, "allowance");
    expect(allowance.verdict).toBe("ineligible");
    expect(outcome(allowance, "allowance-in-scope")).toBe("unmet cq-2024-12#2");
    expect(allowance.amount).toBeUndefined();
    expect(allowance.payer).toBeUndefined();
    expect(allowance.from).toBeUndefined();
  });

  test("a resident has none either, here or elsewhere", () => {
    for (const region of ["500000", "510100"]) {
      const told = birth("2025-12-10", [resident("2024-01", undefined, { region })]);
      expect(outcome(line(told, "allowance"), "allowance-in-scope")).toBe("unmet cq-2024-12#2");
    }
  });
});

describe("三、第二款: genetic testing", () => {
  const test2 = (...told: Parameters<typeof birth>) => line(birth(...told), "genetic-testing");

  test("tier 2, with the same six months", () => {
    const told = [individual("2025-01", undefined, { tier: 2 })];
    const found = test2("2025-07-01", told);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-07-01", payer: "employee-fund" });
    expect(outcome(found, "tier-two")).toBe("met cq-2024-12#3.2");
    expect(found.notes.join("")).toContain("一个孕期一个限额");
    const short = test2("2025-06-30", told);
    expect(short).toMatchObject({ verdict: "ineligible", from: "2025-07-01" });
    expect(outcome(short, "six-months-paid")).toBe("unmet cq-2024-12#3.1");
  });

  test("tier 1: no, and no day from which it would count", () => {
    for (const date of ["2025-06-30", "2025-07-01", "2025-08-01"]) {
      const found = test2(date, [individual("2025-01", undefined, { tier: 1 })]);
      expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
      expect(found.from).toBeUndefined();
      expect(outcome(found, "tier-two")).toBe("unmet cq-2024-12#3.2");
    }
  });

  test("tier not told: unknown, and what is missing; the medical line does not ask it", () => {
    const told = birth("2025-07-01", sinceJanuary);
    expect(test2("2025-07-01", sinceJanuary).verdict).toBe("unknown");
    expect(answer(told).missing).toEqual([{ fact: "person.contributions.tier", benefits: ["genetic-testing"] }]);
    expect(line(told, "medical-expense").verdict).toBe("eligible");
    expect(test2("2025-06-30", sinceJanuary).verdict).toBe("ineligible");
  });

  test("the tier of the month of use decides", () => {
    const up = [individual("2025-01", "2025-06", { tier: 1 }), individual("2025-07", undefined, { tier: 2 })];
    const down = [individual("2025-01", "2025-06", { tier: 2 }), individual("2025-07", undefined, { tier: 1 })];
    expect(test2("2025-07-01", up).verdict).toBe("eligible");
    expect(test2("2025-07-01", down).verdict).toBe("ineligible");
  });

  test("a missed month can still be mended for it too", () => {
    const told = [individual("2024-01", "2025-06", { tier: 2 })];
    const found = test2("2025-07-10", told, { asOf: "2025-07-20" });
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2025-10-31" }]);
  });

  test("only in Chongqing, and not for residents", () => {
    const there = { ...birth("2025-12-10", sinceJanuary), region: "511700" };
    expect(answer(there).benefits.map((one) => one.benefit)).not.toContain("genetic-testing");
    expect(lines("2025-12-10", [resident("2024-01")]).map(([key]) => key)).not.toContain("genetic-testing/self");
  });
});

describe("六 and 七: where it happened", () => {
  const at = (place: string | undefined, date = "2025-07-01", more: More = {}) =>
    birth(date, [individual("2025-01", undefined, { tier: 2 })], { ...more, event: { ...(place && { place }) } });

  test.each([undefined, "500000", "500112"])("in the city (%s)", (place) => {
    const found = line(at(place), "medical-expense");
    expect(found.verdict).toBe("eligible");
    expect(outcome(found, "treated-in-china")).toBe("met cq-2024-12#7");
    expect(readings(found)).not.toContain("designated-hospital");
  });

  test("outside the city, at a designated hospital", () => {
    const found = line(at("510100"), "medical-expense");
    expect(found.verdict).toBe("eligible");
    expect(outcome(found, "treated-in-china")).toBe("met cq-2024-12#6 cq-2024-12#7");
    expect(readings(found)).toContain("designated-hospital");
  });

  test("abroad: no, no day, nothing to do, however long she paid or will pay", () => {
    for (const told of [
      at("overseas"),
      at("overseas", "2025-06-30"),
      at("overseas", "2025-06-30", { asOf: "2025-02-01" }),
    ]) {
      for (const benefit of ["medical-expense", "genetic-testing"] as const) {
        const found = line(told, benefit);
        expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
        expect(found.from).toBeUndefined();
        expect(found.payer).toBeUndefined();
        expect(outcome(found, "treated-in-china")).toBe("unmet cq-2024-12#7");
      }
    }
  });

  test("abroad, and payments that could still begin: no all the same", () => {
    const told = birth("2026-08-20", [], { asOf: "2026-01-10", event: { place: "overseas" } });
    expect(line(told, "medical-expense")).toMatchObject({ verdict: "ineligible", actions: [] });
  });
});

describe("whom this document does not speak of", () => {
  test("on unemployment benefit in the event's month (R11)", () => {
    const told = birth("2025-08-10", [employer("2020-01", "2025-05"), unemployed("2025-06")]);
    for (const benefit of ["medical-expense", "allowance", "genetic-testing"] as const) {
      expect(line(told, benefit).verdict).toBe("not-covered");
      expect(readings(line(told, benefit))).toContain("R11");
    }
  });

  test("a resident has no line of her own but the allowance's", () => {
    expect(lines("2025-12-10", [resident("2024-01")], { event: { caesarean: true } })).toEqual([
      ["allowance/self", "ineligible"],
      ["medical-expense/resident", "eligible"],
    ]);
  });

  test("an individual has no resident line, whatever is missing", () => {
    for (const kind of ["delivery", "termination", "family-planning", "prenatal", "treatment"] as const) {
      const told = birth("2025-12-10", sinceJanuary, { event: { kind } });
      expect(answer(told).benefits.map((one) => one.via)).toEqual(["self", "self", "self"]);
      expect(answer(told).missing.map((one) => one.fact)).toEqual(["person.contributions.tier"]);
    }
  });
});
