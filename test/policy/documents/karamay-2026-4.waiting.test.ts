/** 克医保规〔2026〕4号 四（三）, 四（四）: the waiting period, its gaps, and moving from one identity to another. */
import { line, outcome, readings } from "../asking.ts";
import { born, employer, karamay, key, medicalOf, medicalOnly, member, resident, todo } from "./karamay.ts";

describe("四（三）: first joined in August 2026, six months of waiting to January 2027", () => {
  const since = [member("2026-08")];

  test.each([
    ["2026-12-31", "ineligible", "unmet", "2027-02-01", false],
    ["2027-01-31", "ineligible", "unmet", "2027-02-01", true],
    ["2027-02-01", "eligible", "met", "2027-02-01", true],
    ["2027-03-01", "eligible", "met", "2027-02-01", false],
  ])("a birth on %s: %s (R4)", (date, verdict, told, from, near) => {
    const found = medicalOf(born(date), since);
    expect(found).toMatchObject({ verdict, from });
    expect(outcome(found, "waiting-over")).toBe(`${told} ${key("4.3")}`);
    expect(readings(found).includes("R4")).toBe(near);
    expect(todo(found)).toEqual([]);
    expect(found.notes.join().includes("全额报销")).toBe(verdict === "eligible");
  });

  test("enrolled and waiting is no, even where ten medical months would already do for others; that is named", () => {
    const found = medicalOf(born("2026-10-10"), [medicalOnly("2020-01", "2026-07"), member("2026-08")]);
    expect(found).toMatchObject({ verdict: "ineligible", from: "2027-02-01" });
    expect(readings(found)).toContain("enrolled-must-wait");
    expect(readings(medicalOf(born("2026-10-10"), since))).not.toContain("enrolled-must-wait");
  });

  test.each([
    ["2027-03-10", "eligible"],
    ["2028-03-10", "eligible"],
    ["2028-03-11", "ineligible"],
  ])("claimed on %s for a birth on 2027-03-10: %s (R6)", (asOf, verdict) => {
    const found = medicalOf(born("2027-03-10"), since, asOf);
    expect(found).toMatchObject({ verdict, claimBy: "2028-03-10" });
    expect(outcome(found, "claimed-in-time")).toBe(`${verdict === "eligible" ? "met" : "unmet"} ${key("4.5")}`);
    expect(readings(found)).toContain("R6");
  });

  test("a limit on 29 February ends with February of the next year", () => {
    expect(medicalOf(born("2028-02-29"), since)).toMatchObject({ verdict: "eligible", claimBy: "2029-02-28" });
    expect(medicalOf(born("2028-02-29"), since, "2029-03-01").verdict).toBe("ineligible");
  });

  test("months paid late with nothing before them do not count (R10)", () => {
    const record = [member("2026-08", "2026-10", { paidIn: "2026-11" }), member("2026-11")];
    expect(medicalOf(born("2027-04-10"), record)).toMatchObject({ verdict: "ineligible", from: "2027-05-01" });
    expect(medicalOf(born("2027-05-10"), record).verdict).toBe("eligible");
  });

  test("a month paid elsewhere is unpaid here", () => {
    const record = [member("2026-08", "2027-01", { region: "650100" }), member("2027-02")];
    expect(medicalOf(born("2027-03-10"), record)).toMatchObject({ verdict: "ineligible", from: "2027-08-01" });
  });

  test("in a month paid twice the payment in time decides, then the employer (R10)", () => {
    expect(medicalOf(born("2026-12-10"), [employer("2026-11"), member("2026-08")])).toMatchObject({
      verdict: "eligible",
    });
    expect(medicalOf(born("2027-03-10"), [resident("2020-01"), member("2026-08")])).toMatchObject({
      verdict: "eligible",
    });
  });
});

describe("四（三）: a birth to come (R9)", () => {
  test.each([
    ["2026-09-30", "pending", ["enrol 2026-09-30"]],
    ["2026-10-01", "ineligible", []],
  ])("nothing paid yet, asked on %s for March 2027: %s", (asOf, verdict, acts) => {
    const found = medicalOf(born("2027-03-10"), [], asOf);
    expect(found.verdict).toBe(verdict);
    expect(todo(found)).toEqual(acts);
    if (verdict === "pending") {
      expect(found).toMatchObject({ from: "2027-03-01", claimBy: "2028-03-10", payer: "employee-fund" });
      expect(readings(found)).toContain("R9");
    }
  });

  test("planned months are taken as paid, and that is named", () => {
    const found = medicalOf(born("2027-03-10"), [member("2026-08")], "2026-08-20");
    expect(found).toMatchObject({ verdict: "eligible", from: "2027-02-01" });
    expect(readings(found)).toContain("planned-payments");
  });

  test("a plan that begins too late: enrol earlier, not go on", () => {
    const found = medicalOf(born("2027-03-10"), [member("2026-12")], "2026-09-10");
    expect(found).toMatchObject({ verdict: "pending", from: "2027-03-01" });
    expect(todo(found)).toEqual(["enrol 2026-09-30"]);
  });

  test("payments told to stop: two months may be missed, no more", () => {
    const told = karamay("2026-09-10", born("2027-03-10"), [member("2025-01", "2026-12")]);
    const found = line(told, "medical-expense");
    expect(found.verdict).toBe("pending");
    expect(todo(found)).toEqual(["enrol 2027-03-31"]);
    expect(todo(line({ ...told, event: born("2027-01-10") }, "medical-expense"))).toEqual(["keep-paying 2027-01-31"]);
  });

  test("after an employer, and a long break, a person who pays alone waits again: no promise without the six months", () => {
    const record = [employer("2022-01", "2026-03")];
    const found = medicalOf(born("2027-03-10"), record, "2026-09-10");
    expect(found).toMatchObject({ verdict: "pending", from: "2027-03-01" });
    expect(todo(found)).toEqual(["enrol 2026-09-30"]);
    expect(outcome(found, "waiting-over")).toBe(`unmet ${key("4.3")}`);
    expect(medicalOf(born("2027-03-10"), record, "2026-10-01").verdict).toBe("ineligible");
  });

  test("`from` promises no month that its action does not pay", () => {
    const found = medicalOf(born("2027-08-10"), [member("2026-08", "2026-10")], "2027-01-10");
    expect(found).toMatchObject({ verdict: "pending", from: "2027-07-01" });
    expect(todo(found)).toEqual(["enrol 2027-02-28"]);
  });
});

describe("四（三）: a gap of three months brings a new waiting (R2)", () => {
  test.each([
    ["2026-11", "eligible", "2026-11-01", "met", true],
    ["2026-12", "ineligible", "2027-06-01", "unmet", true],
    ["2027-01", "ineligible", "2027-07-01", "unmet", true],
    ["2027-02", "ineligible", "2027-08-01", "unmet", false],
  ])("employer to August 2026, flexible from %s: %s", (from, verdict, first, told, near) => {
    const found = medicalOf(born("2027-04-15"), [employer("2022-01", "2026-08"), member(from)]);
    expect(found).toMatchObject({ verdict, from: first });
    expect(outcome(found, "waiting-over")).toBe(`${told} ${key("4.3")}`);
    expect(readings(found).includes("R2")).toBe(near);
  });

  test("a member's own gap counts alike", () => {
    expect(medicalOf(born("2027-07-10"), [member("2026-08", "2027-03"), member("2027-06")])).toMatchObject({
      verdict: "eligible",
      from: "2027-06-01",
    });
    expect(medicalOf(born("2027-07-10"), [member("2026-08", "2027-03"), member("2027-07")])).toMatchObject({
      verdict: "ineligible",
      from: "2028-01-01",
    });
  });

  test("a waiting broken by a month missed starts its six months again, unless that month is back-paid in time", () => {
    const broken = [member("2026-08", "2026-12"), member("2027-02")];
    expect(medicalOf(born("2027-05-10"), broken, "2027-05-20")).toMatchObject({
      verdict: "ineligible",
      from: "2027-08-01",
    });
    const closed = (paidIn: string) => [
      member("2026-08", "2026-12"),
      member("2027-01", "2027-01", { paidIn }),
      member("2027-02"),
    ];
    const found = medicalOf(born("2027-05-10"), closed("2027-03"));
    expect(found).toMatchObject({ verdict: "eligible", from: "2027-02-01" });
    expect(readings(found)).toContain("R3");
    const late = medicalOf(born("2027-05-10"), closed("2027-04"));
    expect(late.verdict).toBe("ineligible");
    expect(readings(late)).toContain("short-gap-window");
  });

  test.each([
    ["2027-03-10", "pending", ["back-pay 2027-03-31"]],
    ["2027-03-31", "pending", ["back-pay 2027-03-31"]],
    ["2027-04-01", "ineligible", []],
  ])("while that back-payment is open the waiting may still be over: asked on %s %s", (asOf, verdict, acts) => {
    const found = medicalOf(born("2027-03-05"), [member("2026-08", "2026-12"), member("2027-02")], asOf);
    expect(found.verdict).toBe(verdict);
    expect(todo(found)).toEqual(acts);
    if (verdict === "pending") expect(found.from).toBe("2027-02-01");
  });

  test("a gap back-paid in part counts whole (R10)", () => {
    const record = [
      member("2026-08", "2026-12"),
      member("2027-02", "2027-02", { paidIn: "2027-03" }),
      member("2027-03"),
    ];
    expect(medicalOf(born("2027-05-10"), record, "2027-05-20").verdict).toBe("ineligible");
  });

  test("late months at the end with no resumption heal nothing (R10)", () => {
    const record = [member("2025-01", "2026-09"), member("2026-10", "2026-11", { paidIn: "2026-12" })];
    expect(medicalOf(born("2026-11-10"), record, "2027-01-20").verdict).toBe("ineligible");
  });
});

describe("四（三）: an unpaid month of birth (R8)", () => {
  const record = [member("2025-01", "2026-09")];

  test.each([
    ["2026-11-10", "2026-11-20", "pending", ["back-pay 2026-12-31"]],
    ["2026-11-10", "2026-12-31", "pending", ["back-pay 2026-12-31"]],
    ["2026-11-10", "2027-01-01", "ineligible", []],
    ["2026-12-10", "2026-12-20", "pending", ["back-pay 2026-12-31"]],
    ["2027-01-10", "2027-01-10", "ineligible", []],
  ])("paid to September 2026, birth on %s, asked on %s: %s", (date, asOf, verdict, acts) => {
    const found = medicalOf(born(date), record, asOf);
    expect(found.verdict).toBe(verdict);
    expect(outcome(found, "in-maternity-insurance")).toBe(`unmet ${key("1", "4.1")}`);
    expect(todo(found)).toEqual(acts);
    if (verdict === "pending") expect(readings(found)).toEqual(expect.arrayContaining(["R8", "short-gap-window"]));
  });

  test("back-paid in time the month counts, back-paid later it does not", () => {
    const back = (paidIn: string) => [...record, member("2026-10", "2026-11", { paidIn }), member("2026-12")];
    expect(medicalOf(born("2026-11-10"), back("2026-12"), "2027-02-01").verdict).toBe("eligible");
    const late = medicalOf(born("2026-11-10"), back("2027-01"), "2027-02-01");
    expect(late).toMatchObject({ verdict: "ineligible", from: "2026-12-01" });
    expect(readings(late)).toContain("short-gap-window");
  });

  test("a back-payment still planned is not paid (R7c)", () => {
    const back = [...record, member("2026-10", "2026-11", { paidIn: "2026-12" }), member("2026-12")];
    expect(medicalOf(born("2026-11-10"), back, "2026-11-30")).toMatchObject({ verdict: "pending" });
    expect(medicalOf(born("2026-11-10"), back, "2026-12-01").verdict).toBe("eligible");
  });
});

describe("四（四）: moved over from resident insurance", () => {
  const moved = (first: string, late: string, paidIn: string) => [
    resident(first, "2026-12"),
    member("2027-01", late, { paidIn }),
    member(paidIn),
  ];

  test.each([
    ["2024-12", "2027-03", "2027-04", "eligible", "2027-01-01"],
    ["2025-01", "2027-02", "2027-03", "eligible", "2027-01-01"],
    ["2025-01", "2027-03", "2027-04", "eligible", "2027-01-01"],
    ["2025-01", "2027-04", "2027-05", "ineligible", "2027-11-01"],
    ["2025-02", "2027-03", "2027-04", "ineligible", "2027-10-01"],
  ])("resident since %s, back-paid to %s in %s: %s", (first, late, paidIn, verdict, from) => {
    const found = medicalOf(born("2027-06-06"), moved(first, late, paidIn));
    expect(found).toMatchObject({ verdict, from });
    const cites = first === "2025-02" ? key("4.3") : key("4.3", "4.4");
    expect(outcome(found, "waiting-over")).toBe(`${verdict === "eligible" ? "met" : "unmet"} ${cites}`);
    if (first !== "2025-02" && late !== "2027-02") expect(readings(found)).toContain("R1");
    if (verdict === "eligible") expect(readings(found)).toEqual(expect.arrayContaining(["R3", "resident-waiting"]));
  });

  test("without a break there is nothing to back-pay", () => {
    const found = medicalOf(born("2027-01-10"), [resident("2025-01", "2026-12"), member("2027-01")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2027-01-01" });
  });

  test.each([
    ["2027-04-30", "pending", ["back-pay 2027-04-30"]],
    ["2027-05-01", "ineligible", []],
  ])(
    "a gap not yet closed, asked on %s: %s, to the end of the fourth month after the last (R10)",
    (asOf, verdict, acts) => {
      const found = medicalOf(born("2027-03-10"), [resident("2024-01", "2026-12"), member("2027-03")], asOf);
      expect(found.verdict).toBe(verdict);
      expect(outcome(found, "waiting-over")).toBe(`unmet ${key("4.3", "4.4")}`);
      expect(todo(found)).toEqual(acts);
      if (verdict === "pending") {
        expect(found.from).toBe("2027-01-01");
        expect(readings(found)).toEqual(expect.arrayContaining(["R3", "R10"]));
      }
    },
  );

  test("back-paid after that window the gap stays open", () => {
    const record = [
      resident("2024-01", "2026-12"),
      member("2027-01", "2027-02", { paidIn: "2027-05" }),
      member("2027-03"),
    ];
    const found = medicalOf(born("2027-06-10"), record);
    expect(found).toMatchObject({ verdict: "ineligible", from: "2027-09-01" });
    expect(readings(found)).toContain("R10");
  });

  test("five months missed: the waiting begins anew", () => {
    const found = medicalOf(born("2027-10-10"), [resident("2024-01", "2026-12"), member("2027-06")]);
    expect(found).toMatchObject({ verdict: "ineligible", from: "2027-12-01" });
  });
});

describe("四（四）: between employer and flexible work", () => {
  test("an employer's months spare the waiting; costs of both count", () => {
    const found = medicalOf(born("2027-03-05"), [employer("2024-01", "2026-09"), member("2026-10")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2026-08-01" });
    expect(readings(found)).toContain("R7a");
  });

  test("a waiting begun alone ends with the first month of an employer", () => {
    const found = medicalOf(born("2026-11-05"), [member("2026-08", "2026-10"), employer("2026-11")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2026-11-01" });
  });

  test("a waiting served alone is not taken back by the employer", () => {
    const found = medicalOf(born("2027-06-10"), [member("2026-08", "2027-03"), employer("2027-04")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2027-02-01" });
  });
});
