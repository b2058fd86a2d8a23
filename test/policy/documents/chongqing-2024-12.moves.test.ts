/** 渝医保发〔2024〕12号 四、3, 五、1 and 五、2: from a job, unemployment benefit or resident insurance, and into a job. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { answer } from "../asking.ts";
import {
  allowance,
  benefit,
  data,
  employer,
  individual,
  late,
  lines,
  medical,
  named,
  noted,
  resident,
  todo,
  told,
  verdict,
  why,
} from "./chongqing.ts";

const job = employer("2023-03", "2025-06");

describe("四、3: going on as an individual after a job or unemployment benefit", () => {
  const onBenefit = [employer("2021-05", "2024-06"), benefit("2024-07", "2025-06")];

  test.each([
    ["no gap", "2025-07", false],
    ["gap of 2", "2025-09", false],
    ["gap of 3", "2025-10", true],
  ])("%s: the months of the job go on, without back-pay", (_gap, from, edge) => {
    for (const before of [[job], onBenefit]) {
      const found = medical(`${from}-20`, [...before, individual(from)]);
      expect([verdict(found), why(found, "months-paid")]).toEqual([`eligible ${from}-01`, "yes counted 3.1 4.3"]);
      expect(named(found).includes("normal-benefits")).toBe(from !== "2025-07");
      expect(named(found).includes("R1")).toBe(edge);
    }
  });

  test("gap of 4: the count begins again", () => {
    for (const before of [[job], onBenefit]) {
      const found = medical("2026-04-30", [...before, individual("2025-11")]);
      expect([verdict(found), todo(found), why(found, "months-paid")]).toEqual([
        "ineligible 2026-05-01",
        [],
        "no too-few 3.1 4.3",
      ]);
      expect(verdict(medical("2026-05-01", [...before, individual("2025-11")]))).toBe("eligible 2026-05-01");
    }
  });

  test.each([
    ["three months after the first job", "2025-10", "eligible 2025-10-01", 29],
    ["four months after it", "2025-11", "ineligible 2026-03-01", 2],
  ])("going on by herself %s, another job between", (_how, from, is, months) => {
    const record = [job, employer("2025-08", from === "2025-10" ? "2025-08" : "2025-09"), individual(from)];
    const found = medical(`${from}-20`, record, { asOf: "2026-06-01" });
    expect([verdict(found), data(found, "months-paid")?.["months"]]).toEqual([is, months]);
    // Without the job between, by itself.
    expect(verdict(medical(`${from}-20`, [job, individual(from)], { asOf: "2026-06-01" })).split(" ")[0]).toBe(
      is.split(" ")[0],
    );
  });

  const short = employer("2025-01", "2025-03");
  test.each<[string, Contribution[], string, string, string]>([
    [
      "the missed months are not added",
      [short, individual("2025-07")],
      "2025-09-30",
      "2025-12-01",
      "ineligible 2025-10-01",
    ],
    [
      "back-paid, they are (四、2)",
      [short, late("2025-04", "2025-06", "2025-07"), individual("2025-07")],
      "2025-07-01",
      "2025-12-01",
      "eligible 2025-07-01",
    ],
    [
      "paid after the window, they join nothing more",
      [short, late("2025-04", "2025-05", "2026-02"), individual("2025-06")],
      "2025-09-01",
      "2026-03-01",
      "eligible 2025-09-01",
    ],
    [
      "and their own costs do not count",
      [short, late("2025-04", "2025-05", "2026-02"), individual("2025-06")],
      "2025-05-10",
      "2026-03-01",
      "ineligible 2025-09-01",
    ],
  ])("%s", (_what, record, date, asOf, is) => {
    expect(verdict(medical(date, record, { asOf }))).toBe(is);
  });

  test("the costs of a missed month do not count; back-paying it in the window would mend that", () => {
    const asked = (asOf: string) => medical("2025-08-10", [job, individual("2025-09")], { asOf });
    expect([verdict(asked("2025-10-31")), todo(asked("2025-10-31"))]).toEqual([
      "pending 2025-07-01",
      ["back-pay 2025-10-31"],
    ]);
    expect([verdict(asked("2025-11-01")), todo(asked("2025-11-01"))]).toEqual(["ineligible 2025-09-01", []]);
  });

  test("四、3 joins an unpaid gap but does not pay it: the covered months break there (b)", () => {
    const record = [individual("2024-01", "2024-12"), employer("2025-01", "2025-03"), individual("2025-05")];
    expect(verdict(medical("2025-08-10", record))).toBe("eligible 2025-05-01");
    expect(medical("2025-04-10", record, { asOf: "2025-09-01" }).verdict).toBe("ineligible");
  });

  test.each([
    ["2025-07-31", "pending 2025-07-01", ["back-pay 2025-07-31"]],
    ["2025-08-01", "ineligible 2025-10-01", []],
  ])("missed months that can still be back-paid would be added, asked on %s: %s", (asOf, is, does) => {
    const found = medical("2025-07-20", [short, individual("2025-07")], { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
  });

  test.each([
    ["2025-09-10", "back-pay 2025-10-31"],
    ["2025-12-10", "enrol 2025-10-31 from 2025-10-01"],
  ])("to come on %s after the job ended: %s", (date, does) => {
    const found = medical(date, [job], { asOf: "2025-07-10" });
    expect([verdict(found), todo(found)]).toEqual(["pending 2025-07-01", [does]]);
  });
});

describe("after a job, with the event's month unpaid (a)", () => {
  test.each([
    ["the job may go on", {}, "2025-10-31", "unknown", "unknown", []],
    ["the window is over", {}, "2025-11-01", "ineligible", "ineligible", []],
    ["employed: false", { employed: false }, "2025-10-31", "pending 2025-07-01", "ineligible", ["back-pay 2025-10-31"]],
    [
      "dismissed by then",
      { dismissedOn: "2025-06-30" },
      "2025-10-31",
      "pending 2025-07-01",
      "ineligible",
      ["back-pay 2025-10-31"],
    ],
    ["dismissed later", { dismissedOn: "2025-08-11" }, "2025-10-31", "unknown", "unknown", []],
  ])("%s: %j, asked on %s", (_what, about, asOf, costs, pay, does) => {
    const more = { asOf, person: about };
    const found = medical("2025-08-10", [job], more);
    expect([verdict(found), verdict(allowance("2025-08-10", [job], more)), todo(found)]).toEqual([costs, pay, does]);
    expect(noted(found).includes("job-may-be-over")).toBe(costs === "unknown");
    expect(found.missing).toEqual(costs === "unknown" ? ["person.employed"] : []);
    expect(named(found)).toContain("R8");
  });

  test("after unemployment benefit a cure makes her an individual", () => {
    const record = [employer("2021-05", "2024-06"), benefit("2024-07", "2025-06")];
    const found = medical("2025-08-10", record, { asOf: "2025-10-31" });
    expect([verdict(found), todo(found)]).toEqual(["pending 2025-07-01", ["back-pay 2025-10-31"]]);
    expect(verdict(allowance("2025-08-10", record, { asOf: "2025-10-31" }))).toBe("ineligible");
  });

  test("going on by herself with back-pay, planned and not yet done: pending (R7c)", () => {
    const record = [job, late("2025-07", "2025-08", "2025-09"), individual("2025-09")];
    const found = medical("2025-08-10", record, { asOf: "2025-08-20" });
    expect([found.verdict, named(found).includes("R7c")]).toEqual(["pending", true]);
    expect(medical("2025-08-10", record, { asOf: "2025-09-01" }).verdict).toBe("eligible");
  });
});

describe("五、1: resident months after two unbroken years", () => {
  const until2024 = (from: string): Contribution[] => [resident(from, "2024-12"), individual("2025-01")];

  test.each([
    ["2023-02", 23, 0, "2025-07-01"],
    ["2023-01", 24, 3, "2025-04-01"],
    ["2022-12", 25, 4, "2025-03-01"],
    ["2022-05", 32, 4, "2025-03-01"],
    ["2022-04", 33, 5, "2025-02-01"],
    ["2022-01", 36, 5, "2025-02-01"],
    ["2021-01", 48, 6, "2025-01-01"],
    ["2020-12", 49, 7, "2025-01-01"],
  ])("resident from %s, %i months count %i: costs count from %s", (from, months, weighed, covered) => {
    const found = medical(covered, until2024(from));
    expect([verdict(found), why(found, "months-paid")]).toEqual([`eligible ${covered}`, "yes counted 3.1 5.1"]);
    const counted = weighed > 0 ? { residents: months, weighed } : { residents: 0, weighed: 0 };
    expect(data(found, "months-paid")).toMatchObject(counted);
    expect(named(found).includes("resident-months")).toBe(weighed > 0);
    if (covered === "2025-01-01") return;
    const before = new Date(Date.parse(covered) - 86_400_000).toISOString().slice(0, 10);
    expect(verdict(medical(before, until2024(from)))).toBe(`ineligible ${covered}`);
  });

  test.each<[string, Contribution[], string]>([
    [
      "employee and resident insurance together",
      [employer("2023-01", "2023-03"), resident("2023-04", "2024-12"), individual("2025-01")],
      "2025-01-01",
    ],
    [
      "one month short of two years",
      [employer("2023-02", "2023-03"), resident("2023-04", "2024-12"), individual("2025-01")],
      "2025-07-01",
    ],
    [
      "rounded up once over all of the chain",
      [
        resident("2022-12", "2023-11"),
        employer("2023-12", "2023-12"),
        resident("2024-01", "2024-12"),
        individual("2025-01"),
      ],
      "2025-03-01",
    ],
    [
      "a year missed parts the chain",
      [resident("2021-01", "2022-12"), resident("2024-01", "2024-12"), individual("2025-01")],
      "2025-07-01",
    ],
    [
      "of another place they are none here",
      [resident("2022-01", "2024-12", { region: "510100" }), individual("2025-01")],
      "2025-07-01",
    ],
    [
      "a link of three months, back-paid",
      [resident("2023-01", "2024-12"), late("2025-01", "2025-03", "2025-04"), individual("2025-04")],
      "2025-04-01",
    ],
    [
      "a link of four months",
      [resident("2023-01", "2024-12"), late("2025-01", "2025-04", "2025-05"), individual("2025-05")],
      "2025-11-01",
    ],
    [
      "the two years stand before the link, not with it",
      [resident("2023-02", "2024-12"), late("2025-01", "2025-03", "2025-04"), individual("2025-04")],
      "2025-10-01",
    ],
    [
      "a month paid by both is an employee's",
      [resident("2022-12", "2024-12"), employer("2024-12", "2024-12"), individual("2025-01")],
      "2025-03-01",
    ],
    ["kept beside her own months they change nothing", [resident("2023-02"), individual("2025-01")], "2025-07-01"],
  ])("%s", (_what, record, covered) => {
    const before = new Date(Date.parse(covered) - 86_400_000).toISOString().slice(0, 10);
    expect(verdict(medical(covered, record, { asOf: "2026-01-01" }))).toBe(`eligible ${covered}`);
    if (covered === "2025-01-01") return;
    expect(verdict(medical(before, record, { asOf: "2026-01-01" }))).toBe(`ineligible ${covered}`);
  });

  test.each([
    ["2023-01", "2025-04-30", "pending 2025-04-01", ["back-pay 2025-04-30"]],
    ["2023-01", "2025-05-01", "ineligible 2025-08-01", []],
    ["2023-02", "2025-04-30", "ineligible 2025-08-01", []],
  ])("resident from %s, the link not back-paid, asked on %s: %s", (from, asOf, is, does) => {
    const found = medical("2025-04-20", [resident(from, "2024-12"), individual("2025-02")], { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
    expect(named(found).includes("link-back-paid")).toBe(from === "2023-01" && asOf === "2025-05-01");
  });

  test.each([
    ["2024-10", 25, "2027-01-31"],
    ["2022-11", 48, "2027-02-28"],
  ])("resident from %s, %i months, birth in the third unpaid month: resume by %s", (from, _months, by) => {
    const found = medical("2027-01-21", [resident(from, "2026-10")]);
    expect([found.verdict, todo(found)]).toEqual(["pending", [`back-pay ${by}`]]);
  });

  test("the link's months, paid late, are named as such", () => {
    const record = [resident("2023-01", "2024-12"), late("2025-01", "2025-03", "2025-04"), individual("2025-04")];
    expect(named(medical("2025-04-01", record))).toEqual(expect.arrayContaining(["R1", "R3", "resident-months"]));
  });

  test("what they come to is said, and nothing where there are none", () => {
    const seen = (from: string) =>
      answer(told("2025-04-20", until2024(from)))
        .benefits[0]?.conditions.filter(({ id }) => id === "months-paid")
        .map(({ observed }) => observed)
        .join();
    expect(seen("2023-01")).toContain("居民医保 24 个月折成 3 个月");
    expect(seen("2022-12")).toContain("居民医保 25 个月折成 4 个月");
    expect(seen("2023-02")).not.toContain("折成");
  });

  test("still a resident in the event's month: no line of her own", () => {
    expect(lines(told("2024-12-31", until2024("2023-01")))).toEqual([
      "allowance/self ineligible",
      "medical-expense/resident not-covered",
    ]);
  });
});

describe("五、2: from an individual to an employer", () => {
  const moved = [individual("2025-01", "2025-03"), employer("2025-04")];

  test.each([
    ["2025-06-30", "ineligible 2025-07-01"],
    ["2025-07-01", "eligible 2025-07-01"],
    ["2025-08-01", "eligible 2025-07-01"],
  ])("months add up, birth on %s: %s", (date, is) => {
    const found = medical(date, moved);
    expect([verdict(found), why(found, "moved-to-employer")]).toEqual([is, "yes moved 5.2"]);
  });

  test.each<[string, Contribution[], string]>([
    [
      "counted already while she paid herself",
      [individual("2024-01", "2024-12"), employer("2025-01")],
      "eligible 2024-07-01",
    ],
    [
      "across a gap of 3 back-paid",
      [individual("2024-01", "2024-12"), late("2025-01", "2025-03", "2025-04"), employer("2025-04")],
      "eligible 2024-07-01",
    ],
    [
      "across a gap of 4",
      [individual("2024-01", "2024-12"), late("2025-01", "2025-04", "2025-05"), employer("2025-05")],
      "unknown",
    ],
    [
      "with unemployment benefit between, and no gap",
      [individual("2024-01", "2024-12"), benefit("2025-01", "2025-02"), employer("2025-03")],
      "eligible 2025-03-01",
    ],
    ["with a break before the job", [individual("2023-01", "2024-06"), employer("2025-03")], "unknown"],
    ["without months of her own", [employer("2020-01")], "unknown"],
  ])("%s: %s", (_what, record, is) => {
    expect(verdict(medical("2025-05-10", record, { asOf: "2025-09-01" }))).toBe(is);
  });

  test.each([
    ["2025-12-20", "pending 2025-07-01", ["back-pay 2025-12-31"]],
    ["2025-12-31", "pending 2025-07-01", ["back-pay 2025-12-31"]],
    ["2026-01-01", "unknown", []],
  ])("a short gap before the job, asked on %s: %s (c)", (asOf, is, does) => {
    const record = [individual("2025-01", "2025-08"), employer("2025-11")];
    const found = medical("2025-12-10", record, { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
    expect(verdict(allowance("2025-12-10", record, { asOf }))).toBe("unknown");
  });

  test("no cure invents months of her own: a gap between two jobs is left to the law of the country", () => {
    const found = medical("2025-12-10", [employer("2025-01", "2025-08"), employer("2025-11")], { asOf: "2025-12-20" });
    expect([verdict(found), todo(found), found.paper?.document.id]).toEqual(["unknown", [], "cn-sil-2018"]);
  });
});

describe("四、3 asks for no back-payment: a plan that closes the gap says so", () => {
  const left = [benefit("2025-01", "2025-11")];
  const asked = (asOf: string, date: string, record = left) => medical(date, record, { asOf });
  const NOTE = "gap-need-not-be-paid";
  test("who goes on in time without it is covered at the event, and in the gap is not", () => {
    const found = asked("2026-03-10", "2026-06-05");
    expect([verdict(found), todo(found), noted(found).includes(NOTE)]).toEqual([
      "pending 2025-12-01",
      ["back-pay 2026-03-31"],
      true,
    ]);
    const without = asked("2026-04-01", "2026-06-05", [...left, individual("2026-03")]);
    expect([verdict(without), why(without, "months-paid")]).toEqual(["eligible 2026-03-01", "yes counted 3.1 4.3"]);
  });
  test("the months of the job and hers are enough together: said, and the title asks for nothing more", () => {
    const found = asked("2026-03-10", "2026-06-05", [benefit("2025-07", "2025-11")]);
    expect([noted(found).includes(NOTE), found.actions[0]?.enough]).toEqual([true, true]);
    const without = asked("2026-04-01", "2026-06-05", [benefit("2025-07", "2025-11"), individual("2026-03")]);
    expect(verdict(without)).toBe("eligible 2026-04-01");
  });
  test.each([
    ["the event in the gap", "2026-03-10", "2026-02-05", left],
    ["too few months without those of the gap", "2026-03-10", "2026-06-05", [benefit("2025-10", "2025-11")]],
    ["her own gap", "2026-03-10", "2026-06-05", [individual("2025-01", "2025-11")]],
  ])("not said: %s", (_what, asOf, date, record) => {
    expect(noted(asked(asOf, date, record))).not.toContain(NOTE);
  });
});
