/** 川医保规〔2024〕9号: its clauses, its days, and who is in it (一, 二, 二（二）3). */
import { readFileSync } from "node:fs";
import { policyDocuments, type Contribution } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { born, dazhou, medicalOnly, paying } from "./dazhou.ts";

const BIRTH = born("2026-06-15");
const ASKED = "2026-07-01";
const medical = (record: Contribution[] | undefined, more: Parameters<typeof dazhou>[3] = {}, event = BIRTH) =>
  line(dazhou(ASKED, event, record, more), "medical-expense");
const allowance = (record: Contribution[] | undefined, more: Parameters<typeof dazhou>[3] = {}, event = BIRTH) =>
  line(dazhou(ASKED, event, record, more), "allowance");
const missing = (record: Contribution[] | undefined, more: Parameters<typeof dazhou>[3] = {}) =>
  answer(dazhou(ASKED, BIRTH, record, more)).missing;

describe("the document", () => {
  const document = policyDocuments.find((one) => one.id === "sc-2024-9");
  const roles = [
    ["1.1", "rule"],
    ["1.2", "rule"],
    ["2", "rule"],
    ["2.1", "rule"],
    ["2.2.1", "rule"],
    ["2.2.2", "rule"],
    ["2.2.3", "rule"],
    ["2.2.4", "rule"],
    ["3", "no-decision"],
  ];

  test("lists every clause with its role and what it decides, or why nothing", () => {
    const clauses = Object.entries(document?.clauses ?? {}).sort(([a], [b]) =>
      a.localeCompare(b, "en", { numeric: true }),
    );
    expect(clauses.map(([id, clause]) => [id, clause.role])).toEqual(roles);
    for (const [, clause] of clauses) {
      expect(clause.label).toMatch(/^[一二三]/);
      expect(clause.summary).not.toBe("");
      expect(clause.decides).not.toBe("");
    }
  });

  test("the file lists them in the paper's order", () => {
    const source = readFileSync("shared/policy/former/documents/sichuan-2024-9/clauses.ts", "utf8");
    const written = [...source.matchAll(/^ {4}"([\d.]+)": \{/gm)].map((match) => match[1]);
    expect(written).toEqual(roles.map(([id]) => id));
  });

  test.each([
    ["2024-12-31", "not-covered"],
    ["2025-01-01", "eligible"],
    ["2025-01-02", "eligible"],
    ["2029-12-30", "eligible"],
    ["2029-12-31", "eligible"],
    ["2030-01-01", "not-covered"],
  ])("an event on %s is %s (in force 2025-01-01 to 2029-12-31)", (date, verdict) => {
    const record = [paying("2023-01")];
    const asOf = `${date.slice(0, 4) === "2024" ? "2025" : date.slice(0, 4)}-12-31`;
    for (const benefit of ["medical-expense", "allowance"] as const) {
      const found = line(dazhou(date > asOf ? date : asOf, born(date), record), benefit);
      expect(found.verdict).toBe(verdict);
      const edge = !["2025-01-02", "2029-12-30"].includes(date);
      expect(readings(found).includes("R7")).toBe(edge);
    }
  });

  test("holds in every county of Dazhou, and not in another city of Sichuan", () => {
    const record = [paying("2025-01")];
    for (const region of ["511700", "511703", "511722", "511781"]) {
      expect(line(dazhou(ASKED, BIRTH, record, { region }), "allowance").verdict).toBe("eligible");
    }
    expect(line(dazhou(ASKED, BIRTH, record, { region: "510100" }), "allowance").verdict).toBe("not-covered");
  });
});

describe("一: who is in", () => {
  test("nobody told us her record: both are unknown and the record is asked for", () => {
    expect(medical(undefined).verdict).toBe("unknown");
    expect(allowance(undefined).verdict).toBe("unknown");
    expect(missing(undefined)).toEqual([{ fact: "person.contributions", benefits: ["medical-expense", "allowance"] }]);
  });

  test("nothing was ever paid: both are refused, and nothing is missing", () => {
    expect(medical([]).verdict).toBe("ineligible");
    expect(outcome(medical([]), "in-maternity-insurance")).toBe("unmet sc-2024-9#2 sc-2024-9#1.1");
    expect(readings(medical([]))).not.toContain("R8");
    expect(allowance([]).verdict).toBe("ineligible");
    expect(outcome(allowance([]), "in-maternity-insurance")).toBe("unmet sc-2024-9#1.1");
    expect(missing([])).toEqual([]);
  });

  test("一（一）: maternity insurance not chosen: no allowance, enrol for another time; medical is left to local rules", () => {
    const own = allowance([medicalOnly("2023-01")]);
    expect(own.verdict).toBe("ineligible");
    expect(outcome(own, "in-maternity-insurance")).toBe("unmet sc-2024-9#1.1");
    expect(own.actions.map((one) => [one.id, one.by])).toEqual([["enrol", undefined]]);
    expect(own.payer).toBeUndefined();
    const costs = medical([medicalOnly("2023-01")]);
    expect(costs.verdict).toBe("not-covered");
    expect(outcome(costs, "document-decides")).toBe("unmet sc-2024-9#1.1 sc-2024-9#2");
    expect(readings(costs)).toContain("medical-only-left-to-local");
    expect(costs.actions.map((one) => one.id)).toEqual(["confirm"]);
  });

  test("一（一）: an individual who did not say is taken as not having chosen it", () => {
    expect(allowance([{ scheme: "individual", from: "2023-01" }]).verdict).toBe("ineligible");
    expect(medical([{ scheme: "individual", from: "2023-01" }]).verdict).toBe("not-covered");
  });

  test("一（二）: on unemployment benefit she is in by law", () => {
    const record: Contribution[] = [{ scheme: "unemployment-benefit", from: "2025-07", base: 4500 }];
    const own = allowance(record);
    expect(own).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(outcome(own, "in-maternity-insurance")).toBe("met sc-2024-9#1.2");
    expect(medical(record)).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(outcome(medical(record), "in-maternity-insurance")).toBe("met sc-2024-9#2 sc-2024-9#1.2");
  });

  test("二（二）3: identity at the event decides: an employer member is outside", () => {
    const joined = (from: string): Contribution[] => [
      paying("2025-01", "2026-05"),
      { scheme: "employer", from, base: 5000 },
    ];
    for (const found of [medical(joined("2026-06")), allowance(joined("2026-06"))]) {
      expect(found.verdict).toBe("not-covered");
      expect(outcome(found, "document-decides")).toBe("unmet sc-2024-9#2 sc-2024-9#2.2.3");
      expect(readings(found)).toContain("identity-at-event");
    }
    const later: Contribution[] = [paying("2025-01", "2026-06"), { scheme: "employer", from: "2026-07", base: 5000 }];
    expect(allowance(later).verdict).toBe("eligible");
    const before: Contribution[] = [{ scheme: "employer", from: "2024-01", to: "2026-05" }, paying("2026-06")];
    expect(allowance(before).verdict).toBe("eligible");
  });

  test("R10: of two schemes in the event's month the one paid on time decides, then employer, then individual", () => {
    const employer = (more: Partial<Contribution> = {}): Contribution => ({
      scheme: "employer",
      from: "2026-06",
      to: "2026-06",
      ...more,
    });
    expect(allowance([paying("2025-01"), employer()]).verdict).toBe("not-covered");
    expect(allowance([paying("2025-01"), employer({ paidIn: "2026-07" })]).verdict).toBe("eligible");
    expect(allowance([paying("2025-01"), { scheme: "resident", from: "2026-01" }]).verdict).toBe("eligible");
    expect(medical([paying("2025-01"), { scheme: "resident", from: "2026-01" }]).verdict).toBe("eligible");
  });

  test("R10: insured in Chengdu as an individual and here as a resident: the individual insurance decides for both", () => {
    const record = [
      paying("2025-01", undefined, { region: "510100" }),
      { scheme: "resident", from: "2026-01" } as const,
    ];
    const found = answer(dazhou(ASKED, BIRTH, record));
    expect(found.benefits.map((one) => [one.benefit, one.via, one.verdict])).toEqual([
      ["medical-expense", "self", "eligible"],
      ["allowance", "self", "eligible"],
    ]);
  });

  test.each([
    ["here", [{ scheme: "resident", from: "2024-01" }]],
    ["in another province", [{ scheme: "resident", region: "500000", from: "2024-01" }]],
    ["after maternity insurance ended", [paying("2024-01", "2026-05"), { scheme: "resident", from: "2026-06" }]],
  ] satisfies [string, Contribution[]][])(
    "a resident %s: nothing here decides, and there is no line of her own",
    (_where, record) => {
      const found = answer(dazhou(ASKED, BIRTH, record));
      expect(found.benefits.map((one) => [one.benefit, one.via, one.verdict])).toEqual([
        ["allowance", "self", "not-covered"],
        ["medical-expense", "resident", "not-covered"],
      ]);
    },
  );

  test("the spouse's route is not spoken of", () => {
    const spouse = { sex: "male", contributions: [paying("2020-01")] } as const;
    const found = line(
      dazhou(ASKED, BIRTH, [], { spouse: { ...spouse, contributions: [...spouse.contributions] } }),
      "medical-expense",
      "spouse",
    );
    expect(found.verdict).toBe("not-covered");
    expect(outcome(found, "document-decides")).toBe("unmet sc-2024-9#2");
    expect(answer(dazhou(ASKED, BIRTH, [])).benefits.some((one) => one.via === "spouse")).toBe(false);
  });
});
