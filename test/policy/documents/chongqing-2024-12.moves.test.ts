/** 渝医保发〔2024〕12号 四、3, 五、1 and 五、2: from a job, unemployment benefit or resident insurance, and into a job. */
import type { Contribution } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { birth, employer, individual, resident, unemployed } from "./chongqing.ts";

const medical = (...told: Parameters<typeof birth>) => line(birth(...told), "medical-expense");

describe("四、3: going on as an individual after a job or unemployment benefit", () => {
  const job = employer("2023-03", "2025-06");
  const benefit = [employer("2021-05", "2024-06"), unemployed("2024-07", "2025-06")];

  test.each([
    ["no gap", "2025-07", false],
    ["gap of 2", "2025-09", false],
    ["gap of 3", "2025-10", true],
  ])("%s: the months of the job go on, without back-pay", (_gap, from, edge) => {
    for (const before of [[job], benefit]) {
      const found = medical(`${from}-20`, [...before, individual(from)]);
      expect(found).toMatchObject({ verdict: "eligible", from: `${from}-01`, payer: "employee-fund" });
      expect(outcome(found, "six-months-paid")).toBe("met cq-2024-12#3.1 cq-2024-12#4.3");
      expect(readings(found).includes("R1")).toBe(edge);
      expect(readings(found).includes("normal-benefits")).toBe(from !== "2025-07");
    }
  });

  test("straight from unemployment benefit", () => {
    const found = medical("2025-07-01", [unemployed("2024-07", "2025-06"), individual("2025-07")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
    expect(outcome(found, "six-months-paid")).toBe("met cq-2024-12#3.1 cq-2024-12#4.3");
  });

  test("gap of 4: the count begins again", () => {
    for (const before of [[job], benefit]) {
      const told = [...before, individual("2025-11")];
      const found = medical("2026-04-30", told);
      expect(found).toMatchObject({ verdict: "ineligible", from: "2026-05-01", actions: [] });
      expect(outcome(found, "six-months-paid")).toBe("unmet cq-2024-12#3.1 cq-2024-12#4.3");
      expect(readings(found)).toContain("R1");
      expect(medical("2026-05-01", told)).toMatchObject({ verdict: "eligible", from: "2026-05-01" });
    }
  });

  test("months before and after the gap are added, the missed ones are not", () => {
    const told = [employer("2025-01", "2025-03"), individual("2025-07")];
    expect(medical("2025-09-30", told)).toMatchObject({ verdict: "ineligible", from: "2025-10-01" });
    expect(medical("2025-10-01", told)).toMatchObject({ verdict: "eligible", from: "2025-10-01" });
  });

  test("back-paid missed months are added too (四、2)", () => {
    const told = [
      employer("2025-01", "2025-03"),
      individual("2025-04", "2025-06", { paidIn: "2025-07" }),
      individual("2025-07"),
    ];
    expect(medical("2025-07-01", told)).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
    expect(medical("2025-06-30", told, { asOf: "2025-07-20" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-07-01",
    });
  });

  test("missed months paid after the window join nothing more than the gap does without them", () => {
    const told = [
      employer("2025-01", "2025-03"),
      individual("2025-04", "2025-05", { paidIn: "2026-02" }),
      individual("2025-06"),
    ];
    expect(medical("2025-08-31", told, { asOf: "2026-03-01" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-09-01",
    });
    expect(medical("2025-09-01", told, { asOf: "2026-03-01" })).toMatchObject({
      verdict: "eligible",
      from: "2025-09-01",
    });
    expect(medical("2025-05-10", told, { asOf: "2026-03-01" }).verdict).toBe("ineligible");
  });

  test("missed months that can still be back-paid would be added: pending in the window", () => {
    const told = [employer("2025-01", "2025-03"), individual("2025-07")];
    const open = medical("2025-07-20", told, { asOf: "2025-07-31" });
    expect(open).toMatchObject({ verdict: "pending", from: "2025-07-01" });
    expect(open.actions).toMatchObject([{ id: "back-pay", by: "2025-07-31" }]);
    expect(medical("2025-07-20", told, { asOf: "2025-08-01" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-10-01",
      actions: [],
    });
  });

  test("the costs of a missed month do not count; back-paying it in the window would mend that", () => {
    const told = [job, individual("2025-09")];
    const open = medical("2025-08-10", told, { asOf: "2025-10-31" });
    expect(open.verdict).toBe("pending");
    expect(open.actions).toMatchObject([{ id: "back-pay", by: "2025-10-31" }]);
    expect(outcome(open, "in-benefit-period")).toBe("unmet cq-2024-12#1 cq-2024-12#4.1");
    expect(medical("2025-08-10", told, { asOf: "2025-11-01" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-09-01",
      actions: [],
    });
  });

  test("going on as an individual with back-pay is planned and not yet done: pending (R7c)", () => {
    const told = [job, individual("2025-07", "2025-08", { paidIn: "2025-09" }), individual("2025-09")];
    const found = medical("2025-08-10", told, { asOf: "2025-08-20" });
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "back-pay" }]);
    expect(medical("2025-08-10", told, { asOf: "2025-09-01" }).verdict).toBe("eligible");
  });

  test("the job ended, the window is open and nothing follows: the job's identity stays (R8)", () => {
    const found = medical("2025-08-10", [job], { asOf: "2025-10-31" });
    expect(found.verdict).toBe("not-covered");
    expect(readings(found)).toContain("R8");
    const closed = medical("2025-08-10", [job], { asOf: "2025-11-01" });
    expect(closed).toMatchObject({ verdict: "ineligible", actions: [] });
  });

  test.each([
    ["2025-09-10", "2025-09-30"],
    ["2025-10-31", "2025-10-31"],
    ["2025-12-10", "2025-10-31"],
  ])("to come on %s after the job ended: begin as an individual by %s", (date, by) => {
    const found = medical(date, [job], { asOf: "2025-07-10" });
    expect(found).toMatchObject({ verdict: "pending", from: "2025-07-01" });
    expect(found.actions).toMatchObject([{ id: "enrol", by }]);
    expect(readings(found)).toContain("R9");
  });
});

describe("五、1: resident months after two unbroken years", () => {
  const until2024 = (from: string): Contribution[] => [resident(from, "2024-12"), individual("2025-01")];

  test.each([
    ["2023-02", 23, "2025-07-01"],
    ["2023-01", 24, "2025-04-01"],
    ["2022-12", 25, "2025-03-01"],
    ["2022-05", 32, "2025-03-01"],
    ["2022-04", 33, "2025-02-01"],
    ["2022-01", 36, "2025-02-01"],
    ["2021-01", 48, "2025-01-01"],
    ["2020-12", 49, "2025-01-01"],
  ])("resident from %s, %i months: costs count from %s", (from, _months, covered) => {
    const at = medical(covered, until2024(from));
    expect(at).toMatchObject({ verdict: "eligible", from: covered, payer: "employee-fund" });
    expect(outcome(at, "six-months-paid")).toBe("met cq-2024-12#3.1 cq-2024-12#5.1");
    expect(readings(at)).toContain("resident-months");
    if (covered === "2025-01-01") return;
    const dayBefore = new Date(Date.parse(covered) - 86_400_000).toISOString().slice(0, 10);
    const before = medical(dayBefore, until2024(from));
    expect(before).toMatchObject({ verdict: "ineligible", from: covered });
    expect(outcome(before, "six-months-paid")).toBe("unmet cq-2024-12#3.1 cq-2024-12#5.1");
  });

  test("the two years may be employee and resident insurance together", () => {
    const two = (from: string): Contribution[] => [
      employer(from, "2023-03"),
      resident("2023-04", "2024-12"),
      individual("2025-01"),
    ];
    expect(medical("2025-01-01", two("2023-01"))).toMatchObject({ verdict: "eligible", from: "2025-01-01" });
    expect(medical("2025-06-30", two("2023-02"))).toMatchObject({ verdict: "ineligible", from: "2025-07-01" });
  });

  test("all resident months of the chain are added up and rounded up once", () => {
    const parted = [
      resident("2022-12", "2023-11"),
      employer("2023-12", "2023-12"),
      resident("2024-01", "2024-12"),
      individual("2025-01"),
    ];
    expect(medical("2025-02-28", parted)).toMatchObject({ verdict: "ineligible", from: "2025-03-01" });
    expect(medical("2025-03-01", parted)).toMatchObject({ verdict: "eligible", from: "2025-03-01" });
  });

  test("what they come to is said, and nothing where there are none", () => {
    const seen = (...told: Parameters<typeof birth>) =>
      medical(...told).conditions.find(({ id }) => id === "six-months-paid")?.observed;
    expect(seen("2025-04-20", until2024("2023-01"))).toContain("连续算 6 个月（居民医保 24 个月折成 3 个月）");
    expect(seen("2025-04-20", until2024("2022-12"))).toContain("连续算 7 个月（居民医保 25 个月折成 4 个月）");
    expect(seen("2025-04-20", until2024("2023-02"))).not.toContain("居民");
  });

  test("a year missed in resident insurance parts the chain", () => {
    const told = [resident("2021-01", "2022-12"), resident("2024-01", "2025-12"), individual("2026-01")];
    expect(medical("2026-03-31", told)).toMatchObject({ verdict: "ineligible", from: "2026-04-01" });
    expect(medical("2026-04-01", told)).toMatchObject({ verdict: "eligible", from: "2026-04-01" });
  });

  test("resident months of another place are no months here", () => {
    const told = [resident("2022-01", "2024-12", { region: "510100" }), individual("2025-01")];
    expect(medical("2025-06-30", told)).toMatchObject({ verdict: "ineligible", from: "2025-07-01" });
  });

  test("the link needs a gap of at most 3, back-paid", () => {
    const three = [
      resident("2023-01", "2024-12"),
      individual("2025-01", "2025-03", { paidIn: "2025-04" }),
      individual("2025-04"),
    ];
    const linked = medical("2025-04-01", three);
    expect(linked).toMatchObject({ verdict: "eligible", from: "2025-04-01" });
    expect(readings(linked)).toEqual(expect.arrayContaining(["R1", "R3", "resident-months"]));
    const four = [
      resident("2023-01", "2024-12"),
      individual("2025-01", "2025-04", { paidIn: "2025-05" }),
      individual("2025-05"),
    ];
    expect(medical("2025-10-31", four)).toMatchObject({ verdict: "ineligible", from: "2025-11-01" });
    expect(medical("2025-11-01", four)).toMatchObject({ verdict: "eligible", from: "2025-11-01" });
  });

  test("a link that is not back-paid: pending in the window, then the resident months are lost", () => {
    const told = [resident("2023-01", "2024-12"), individual("2025-02")];
    const open = medical("2025-04-20", told, { asOf: "2025-04-30" });
    expect(open).toMatchObject({ verdict: "pending", from: "2025-04-01" });
    expect(open.actions).toMatchObject([{ id: "back-pay", by: "2025-04-30" }]);
    expect(medical("2025-04-20", told, { asOf: "2025-05-01" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-08-01",
      actions: [],
    });
  });

  test.each([
    ["2024-10", 25, "2027-01-31"],
    ["2022-11", 48, "2027-02-28"],
  ])("resident from %s, %i months, birth in the third unpaid month: resume by %s", (from, _months, by) => {
    const found = medical("2027-01-21", [resident(from, "2026-10")]);
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "back-pay", by }]);
  });

  test("under two years there is nothing to link", () => {
    const told = [resident("2023-02", "2024-12"), individual("2025-02")];
    expect(medical("2025-04-20", told, { asOf: "2025-04-30" })).toMatchObject({ verdict: "ineligible", actions: [] });
  });

  test("still a resident in the event's month: not an individual yet", () => {
    const told = birth("2024-12-31", until2024("2023-01"));
    expect(answer(told).benefits.map((one) => `${one.benefit}/${one.via}`)).not.toContain("medical-expense/self");
  });
});

describe("五、2: from an individual to an employer", () => {
  const moved = [individual("2025-01", "2025-03"), employer("2025-04")];

  test("months add up; five are too few", () => {
    const found = medical("2025-06-30", moved);
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-07-01" });
    expect(outcome(found, "moved-to-employer")).toBe("met cq-2024-12#5.2");
  });

  test.each(["2025-07-01", "2025-08-01"])("six and more, on %s", (date) => {
    const found = medical(date, moved);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-07-01", payer: "employee-fund" });
    expect(outcome(found, "moved-to-employer")).toBe("met cq-2024-12#5.2");
    expect(outcome(found, "six-months-paid")).toBe("met cq-2024-12#3.1");
  });

  test("costs counted already while she paid herself", () => {
    expect(medical("2025-03-10", [individual("2024-01", "2024-12"), employer("2025-01")])).toMatchObject({
      verdict: "eligible",
      from: "2024-07-01",
    });
  });

  test("across a gap of 3 back-paid they add up, across 4 they do not", () => {
    const across = (last: string, again: string) => [
      individual("2024-01", "2024-12"),
      individual("2025-01", last, { paidIn: again }),
      employer(again),
    ];
    const three = medical("2025-05-10", across("2025-03", "2025-04"));
    expect(three.verdict).toBe("eligible");
    expect(readings(three)).toEqual(expect.arrayContaining(["R1", "R3"]));
    expect(medical("2025-05-10", across("2025-04", "2025-05")).verdict).toBe("not-covered");
  });

  test("months as an individual that lie before other insurance do not run on into the job", () => {
    const told = [individual("2024-01", "2024-12"), unemployed("2025-01", "2025-02"), employer("2025-03")];
    expect(medical("2025-05-10", told).verdict).toBe("not-covered");
  });

  test("nothing else is loaded about employer members, their allowance and genetic testing", () => {
    const plain = birth("2025-08-01", [employer("2020-01")]);
    expect(answer(plain).benefits.map((one) => [one.benefit, one.verdict])).toEqual([
      ["medical-expense", "not-covered"],
      ["allowance", "not-covered"],
      ["genetic-testing", "not-covered"],
    ]);
    expect(outcome(line(plain, "medical-expense"), "document-decides")).toBe("unmet cq-2024-12#1 cq-2024-12#5.2");
    expect(answer(birth("2025-08-01", moved)).benefits.map((one) => [one.benefit, one.verdict])).toEqual([
      ["medical-expense", "eligible"],
      ["allowance", "not-covered"],
      ["genetic-testing", "not-covered"],
    ]);
  });
});
