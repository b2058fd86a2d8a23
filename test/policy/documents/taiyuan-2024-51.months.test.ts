/** 并医险中心字〔2024〕51号, 2.1.1–2.1.3: nine months, late registration, arrears, a change of job, the rest of Shanxi. */
import type { Contribution } from "../../../shared/policy/index.ts";
import { line, outcome, readings } from "../asking.ts";
import { key, paid, told } from "./taiyuan-told.ts";

const born = (date: string, asOf: string, ...contributions: Contribution[]) => {
  const facts = told(asOf, { date }, contributions);
  return { medical: line(facts, "medical-expense"), allowance: line(facts, "allowance") };
};
const byEmployer = { verdict: "ineligible", payer: "employer" };

describe("2.1.1: nine months in a row, that of the birth included (R5)", () => {
  const asked = (from: string) => born("2025-11-10", "2025-12-15", paid(from)).allowance;

  test("eight: the employer pays, and nothing mends it", () => {
    const found = asked("2025-04");
    expect(found).toMatchObject({ ...byEmployer, actions: [], materials: [] });
    expect(outcome(found, "insured-as-employee")).toBe(`met ${key("1.1")}`);
    expect(outcome(found, "nine-months-paid")).toBe(`unmet ${key("2.1.1", "2.1.3")}`);
    expect(readings(found)).toContain("R5");
    expect(found).not.toHaveProperty("from");
    expect(found).not.toHaveProperty("claimBy");
    expect(found).not.toHaveProperty("amount");
  });

  test("nine: the fund pays, from the day of the birth", () => {
    const found = asked("2025-03");
    expect(found).toMatchObject({
      verdict: "eligible",
      payer: "employee-fund",
      from: "2025-11-10",
      claimBy: "2026-11-10",
    });
    expect(outcome(found, "nine-months-paid")).toBe(`met ${key("2.1.1", "2.1.3")}`);
    expect(readings(found)).toContain("R5");
  });

  test("ten: the same", () => {
    expect(asked("2025-02")).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
  });

  test("no boundary is named far from it", () => {
    expect(readings(asked("2024-01"))).not.toContain("R5");
    expect(readings(asked("2025-06"))).not.toContain("R5");
  });

  test("no deferral: the ninth month after the birth changes nothing", () => {
    expect(born("2025-11-10", "2026-06-15", paid("2025-04")).allowance).toMatchObject(byEmployer);
  });
});

describe("nine months until an expected birth (R9)", () => {
  test("nine can still be full: to the last day of the month to begin in", () => {
    const found = born("2026-09-15", "2026-01-31").allowance;
    expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "enrol", by: "2026-01-31" }] });
    expect(readings(found)).toContain("R9");
    expect(born("2026-09-15", "2026-02-01").allowance.verdict).toBe("ineligible");
  });

  test("eight at the birth, whatever she does: the employer", () => {
    expect(born("2026-09-15", "2026-03-01", paid("2026-02")).allowance).toMatchObject({ ...byEmployer, actions: [] });
    expect(born("2026-09-15", "2026-03-01", paid("2026-01")).allowance.verdict).toBe("eligible");
  });

  test("payments that would stop before the birth are to be kept up", () => {
    const found = born("2026-09-15", "2026-03-01", paid("2025-01", "2026-06")).allowance;
    expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "keep-paying", by: "2026-07-31" }] });
  });

  test("an open gap before an expected birth: back-pay to the end of the 4th month", () => {
    const found = born("2026-12-10", "2026-07-31", paid("2025-01", "2026-03")).allowance;
    expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "back-pay", by: "2026-07-31" }] });
    expect(readings(found)).toContain("R10");
    expect(born("2026-12-10", "2026-08-01", paid("2025-01", "2026-03")).allowance.verdict).toBe("ineligible");
  });
});

describe("2.1.1: registered late, counted from the month really registered", () => {
  const late = (lateReason?: Contribution["lateReason"]) => [
    paid("2025-01", "2025-05", { paidIn: "2025-06", ...(lateReason && { lateReason }) }),
    paid("2025-06"),
  ];

  test.each([[undefined], ["registration"], ["job-change"]] as const)(
    "late reason %s: June is the first month",
    (reason) => {
      expect(born("2026-01-20", "2026-03-05", ...late(reason)).allowance).toMatchObject(byEmployer);
      const found = born("2026-02-20", "2026-03-05", ...late(reason));
      expect(found.allowance.verdict).toBe("eligible");
      expect(found.medical).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
      expect(readings(found.allowance)).toContain("late-payment-kind");
    },
  );

  test("a birth in the months before or in that of registration: no medical costs, later ones from July", () => {
    for (const date of ["2025-03-10", "2025-06-20"]) {
      expect(born(date, "2025-08-05", ...late()).medical).toMatchObject({ verdict: "ineligible", from: "2025-07-01" });
    }
    expect(born("2025-07-01", "2025-08-05", ...late()).medical.verdict).toBe("eligible");
  });

  test("a late registration inside a record starts it anew, even within three months", () => {
    const record = (lateReason?: "registration") => [
      paid("2024-01", "2025-03"),
      paid("2025-04", "2025-05", { paidIn: "2025-06", ...(lateReason && { lateReason }) }),
      paid("2025-06"),
    ];
    expect(born("2025-12-10", "2026-01-05", ...record("registration")).allowance).toMatchObject(byEmployer);
    expect(born("2026-02-10", "2026-03-05", ...record("registration")).allowance.verdict).toBe("eligible");
    expect(born("2025-12-10", "2026-01-05", ...record()).allowance.verdict).toBe("eligible");
  });
});

describe("2.1.1: arrears count as paid once they are", () => {
  const owed = (from: string, to: string, paidIn: string) => paid(from, to, { paidIn, lateReason: "arrears" });
  const inside = [paid("2025-01", "2025-03"), owed("2025-04", "2025-08", "2025-09"), paid("2025-09")];

  test("a gap longer than three months too", () => {
    const { medical, allowance } = born("2025-11-10", "2025-12-15", ...inside);
    expect(medical).toMatchObject({ verdict: "eligible", from: "2025-02-01" });
    expect(allowance.verdict).toBe("eligible");
    expect(readings(allowance)).toContain("arrears-count");
    expect(readings(medical)).toContain("arrears-count");
  });

  test("not when the late months are anything else", () => {
    const plain = inside.map(({ lateReason: _reason, ...rest }) => rest);
    expect(born("2025-11-10", "2025-12-15", ...plain).allowance).toMatchObject(byEmployer);
  });

  test("from the first month on", () => {
    const first = [owed("2025-01", "2025-05", "2025-06"), paid("2025-06")];
    expect(born("2025-09-10", "2025-10-15", ...first).allowance.verdict).toBe("eligible");
    expect(born("2025-08-10", "2025-10-15", ...first).allowance).toMatchObject(byEmployer);
    expect(born("2025-09-10", "2025-10-15", ...first).medical.from).toBe("2025-02-01");
  });

  test("a birth in the arrears: not before they are paid (R7c), then both", () => {
    const before = born("2025-08-10", "2025-08-31", paid("2024-10", "2025-03"), ...inside.slice(1));
    for (const found of [before.medical, before.allowance]) {
      expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "back-pay" }] });
      expect(readings(found)).toContain("R7c");
    }
    const after = born("2025-08-10", "2025-09-01", paid("2024-10", "2025-03"), ...inside.slice(1));
    expect(after.medical.verdict).toBe("eligible");
    expect(after.allowance.verdict).toBe("eligible");
  });

  test("arrears planned that are too few for nine months mend nothing", () => {
    const record = [paid("2025-03", "2025-05"), owed("2025-06", "2025-10", "2025-11"), paid("2025-11")];
    const found = born("2025-10-10", "2025-10-31", ...record);
    expect(found.medical.verdict).toBe("pending");
    expect(found.allowance.verdict).toBe("ineligible");
    expect(found.allowance.actions).toEqual([]);
  });
});

describe("2.1.2: a change of job, at most three months missed, all of them paid in time", () => {
  const asked = (date: string, asOf: string, missed: Contribution[], next: string) =>
    born(date, asOf, paid("2024-01", "2025-06"), ...missed, paid(next));
  const late = (from: string, to: string, paidIn: string) => paid(from, to, { paidIn });

  test("three missed, paid in the 4th month: as if unbroken", () => {
    const { medical, allowance } = asked(
      "2025-12-18",
      "2026-01-12",
      [late("2025-07", "2025-09", "2025-10")],
      "2025-10",
    );
    expect(allowance).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(outcome(allowance, "nine-months-paid")).toBe(`met ${key("2.1.1", "2.1.2", "2.1.3")}`);
    expect(readings(allowance)).toEqual(expect.arrayContaining(["R1", "R3"]));
    expect(medical).toMatchObject({ verdict: "eligible", from: "2024-08-01" });
  });

  test("two missed: the same, without a word about the three months", () => {
    const { allowance } = asked("2025-12-18", "2026-01-12", [late("2025-07", "2025-08", "2025-09")], "2025-09");
    expect(allowance.verdict).toBe("eligible");
    expect(readings(allowance)).toContain("R3");
    expect(readings(allowance)).not.toContain("R1");
  });

  test("four missed: counted anew from the resumption", () => {
    const { medical, allowance } = asked(
      "2025-12-18",
      "2026-01-12",
      [late("2025-07", "2025-10", "2025-11")],
      "2025-11",
    );
    expect(allowance).toMatchObject(byEmployer);
    expect(outcome(allowance, "nine-months-paid")).toBe(`unmet ${key("2.1.1", "2.1.2", "2.1.3")}`);
    expect(readings(allowance)).toContain("R1");
    expect(medical).toMatchObject({ verdict: "eligible", from: "2025-12-01" });
  });

  test("three missed, paid in the 5th month: too late", () => {
    const { allowance } = asked("2025-12-18", "2026-01-12", [late("2025-07", "2025-09", "2025-11")], "2025-10");
    expect(allowance).toMatchObject(byEmployer);
    expect(readings(allowance)).toContain("R10");
  });

  test("two of three paid: the whole gap counts (R10)", () => {
    const { allowance } = asked("2025-12-18", "2026-01-12", [late("2025-07", "2025-08", "2025-10")], "2025-10");
    expect(allowance).toMatchObject(byEmployer);
  });

  test("not paid yet: pending to the last day of the 4th month after the last paid one", () => {
    const { medical, allowance } = asked("2025-09-18", "2025-10-31", [], "2025-09");
    expect(allowance).toMatchObject({ verdict: "pending", payer: "employee-fund", claimBy: "2026-09-18" });
    expect(allowance.actions).toMatchObject([{ id: "back-pay", by: "2025-10-31" }]);
    expect(readings(allowance)).toEqual(expect.arrayContaining(["R7c", "R10"]));
    expect(medical.verdict).toBe("pending");
  });

  test("the day after: the count starts at the resumption", () => {
    const { medical, allowance } = asked("2025-09-18", "2025-11-01", [], "2025-09");
    expect(allowance).toMatchObject({ ...byEmployer, actions: [] });
    expect(readings(allowance)).toContain("R10");
    expect(medical).toMatchObject({ verdict: "ineligible", from: "2025-10-01" });
  });

  test("what the action asks is what mends it", () => {
    const done = asked("2025-09-18", "2025-10-31", [late("2025-07", "2025-08", "2025-10")], "2025-09");
    expect(done.allowance.verdict).toBe("eligible");
    expect(done.medical.verdict).toBe("eligible");
  });

  test("a payment planned after the day of asking: pending until it is made, if it is in time", () => {
    const planned = [late("2025-07", "2025-08", "2025-10")];
    expect(asked("2025-09-18", "2025-09-30", planned, "2025-09").allowance.verdict).toBe("pending");
    expect(asked("2025-09-18", "2025-10-01", planned, "2025-09").allowance.verdict).toBe("eligible");
  });

  test("born in the gap that was paid afterwards: as if unbroken", () => {
    const { medical, allowance } = asked(
      "2025-08-10",
      "2025-09-15",
      [late("2025-07", "2025-08", "2025-09")],
      "2025-09",
    );
    expect(medical.verdict).toBe("eligible");
    expect(allowance.verdict).toBe("eligible");
  });

  test("born in a gap still open: identity of the last paid month (R8), pending to the end of the window", () => {
    const open = born("2025-08-10", "2025-10-31", paid("2024-01", "2025-06"));
    for (const found of [open.medical, open.allowance]) {
      expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "back-pay", by: "2025-10-31" }] });
      expect(outcome(found, "insured-as-employee")).toBe(`unmet ${key("1.1")}`);
      expect(readings(found)).toContain("R8");
    }
    const closed = born("2025-08-10", "2025-11-01", paid("2024-01", "2025-06"));
    for (const found of [closed.medical, closed.allowance]) {
      expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
      expect(found).not.toHaveProperty("payer");
    }
  });

  test("late months at the end of a record heal as well (R10)", () => {
    const { medical } = born(
      "2025-08-20",
      "2025-09-05",
      paid("2024-01", "2025-06"),
      late("2025-07", "2025-08", "2025-09"),
    );
    expect(medical.verdict).toBe("eligible");
  });

  test("months paid as an individual do not fill the gap", () => {
    const between = paid("2025-07", "2025-08", { scheme: "individual", maternity: true });
    const { medical, allowance } = asked("2025-12-18", "2026-01-12", [between], "2025-09");
    expect(allowance).toMatchObject(byEmployer);
    expect(medical).toMatchObject({ verdict: "eligible", from: "2025-10-01" });
  });

  test("from a job to unemployment benefit nothing is missed", () => {
    const moved = [paid("2025-01", "2025-06"), paid("2025-07", undefined, { scheme: "unemployment-benefit" })];
    expect(born("2025-11-10", "2025-12-15", ...moved).medical).toMatchObject({
      verdict: "eligible",
      from: "2025-02-01",
    });
  });
});

describe("2.1.3: employees' months anywhere in Shanxi, and no others", () => {
  const before = (region: string, more: Partial<Contribution> = {}) =>
    born("2025-11-10", "2025-12-15", paid("2025-03", "2025-08", { region, ...more }), paid("2025-09"));

  test.each(["140200", "141000", "149900"])("%s counts", (region) => {
    const found = before(region);
    expect(found.allowance.verdict).toBe("eligible");
    expect(found.medical.from).toBe("2025-04-01");
    expect(outcome(found.allowance, "nine-months-paid")).toContain("2.1.3");
  });

  test.each(["130100", "610100", "150100"])("%s does not", (region) => {
    const found = before(region);
    expect(found.allowance).toMatchObject(byEmployer);
    expect(found.medical.from).toBe("2025-10-01");
  });

  test.each(["individual", "resident"] as const)("months as %s never do, here or elsewhere in Shanxi", (scheme) => {
    for (const region of ["140100", "140200"]) {
      expect(before(region, { scheme, maternity: true }).allowance).toMatchObject(byEmployer);
    }
  });

  test("months of unemployment benefit do", () => {
    expect(before("140100", { scheme: "unemployment-benefit" }).allowance.verdict).toBe("eligible");
  });

  test("the month of the birth paid in another province only is unpaid here", () => {
    const { medical, allowance } = born(
      "2025-11-10",
      "2026-03-15",
      paid("2020-01", "2025-10"),
      paid("2025-11", undefined, { region: "610100" }),
    );
    expect(medical.verdict).toBe("ineligible");
    expect(allowance).toMatchObject({ verdict: "ineligible" });
    expect(allowance).not.toHaveProperty("payer");
  });

  test("two schemes in a month: the one paid on time decides, then the employer (R10)", () => {
    const both = born(
      "2025-11-10",
      "2025-12-15",
      paid("2025-01"),
      paid("2025-01", undefined, { scheme: "individual" }),
    );
    expect(both.allowance.verdict).toBe("eligible");
    const late = [
      paid("2025-01", "2025-09"),
      paid("2025-10", "2025-11", { paidIn: "2025-12" }),
      paid("2025-10", "2025-11", { scheme: "individual" }),
      paid("2025-12"),
    ];
    expect(born("2025-11-10", "2025-12-15", ...late).allowance.verdict).toBe("ineligible");
    expect(born("2025-11-10", "2025-12-15", ...late.slice(0, 2), paid("2025-12")).allowance.verdict).toBe("eligible");
  });
});
