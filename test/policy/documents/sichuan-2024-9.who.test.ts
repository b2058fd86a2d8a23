/** 川医保规〔2024〕9号: its clauses, its days and places, and who is in it (一, 二, 二（二）3). */
import { citation, clausesInOrder } from "../../../shared/policy/rules/document.ts";
import { sichuan } from "../../../shared/policy/documents/sichuan-2024-9/index.ts";
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { decide } from "../../../shared/policy/decide.ts";
import { sichuanWords } from "../../../shared/policy/wording/sichuan-2024-9.ts";
import { allowance, benefit, born, employer, line, medical, medicalOnly, named, noted } from "./sichuan.ts";
import { paying, resident, todo, told, untold, why } from "./sichuan.ts";

const BIRTH = born("2026-06-15");
const ASKED = "2026-07-01";
const outcomes = (record: Contribution[], asOf = ASKED, event = BIRTH) =>
  decide(told(asOf, event, record)).map((one) => `${one.benefit}/${one.via} ${one.verdict}`);

describe("the document", () => {
  test("the conditions that its clauses name have words, and no others", () => {
    const clauses = clausesInOrder(sichuan.document);
    const asked = clauses.flatMap(({ conditions = [] }) => conditions);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(sichuanWords.conditions).sort());
  });

  test.each([
    ["511700", "川医保规〔2024〕9号（达市医保发〔2024〕22号转发）"],
    ["511703", "川医保规〔2024〕9号（达市医保发〔2024〕22号、达川医保函〔2024〕145号转发）"],
    ["510100", "川医保规〔2024〕9号"],
  ])("cited in %s as %s", (region, number) => {
    expect(citation(sichuan.document, sichuan.document.clauses["2"], region).number).toBe(number);
  });

  test.each([
    ["2024-12-31", "not-covered"],
    ["2025-01-01", "eligible"],
    ["2025-01-02", "eligible"],
    ["2029-12-30", "eligible"],
    ["2029-12-31", "eligible"],
    ["2030-01-01", "not-covered"],
  ])("R7: an event on %s is %s", (date, verdict) => {
    const asOf = date < "2025" ? "2025-02-10" : date;
    expect(medical(asOf, born(date), [paying("2023-01")]).verdict).toBe(verdict);
    expect(allowance(asOf, born(date), [paying("2023-01")]).verdict).toBe(verdict);
  });

  test.each(["511700", "511703", "511722", "510100", "513400"])("decides in %s", (region) => {
    expect(allowance(ASKED, BIRTH, [paying("2025-01")], { region }).verdict).toBe("eligible");
  });
  test("does not decide outside Sichuan", () => {
    expect(allowance(ASKED, BIRTH, [paying("2025-01")], { region: "520100" }).verdict).toBe("not-covered");
  });
});

describe("一: who is in", () => {
  test("nobody told us her record: it is asked for", () => {
    for (const found of [medical(ASKED, BIRTH), allowance(ASKED, BIRTH)]) {
      expect([found.verdict, found.missing]).toEqual(["unknown", ["person.contributions"]]);
    }
  });

  test("nothing was ever paid: a no, and to join helps another time (g)", () => {
    expect(why(medical(ASKED, BIRTH, []), "in-maternity-insurance")).toBe("no nothing-paid sc-2024-9#1.1 sc-2024-9#2");
    const own = allowance(ASKED, BIRTH, []);
    expect([own.verdict, todo(own)]).toEqual(["ineligible", ["enrol"]]);
    expect(why(own, "months-paid")).toBe("no none sc-2024-9#2.2.1");
  });

  test("一（一）: not chosen: no allowance, and medical costs are left to local rules", () => {
    const own = allowance(ASKED, BIRTH, [medicalOnly("2023-01")]);
    expect([own.verdict, todo(own), own.payer]).toEqual(["ineligible", ["enrol"], undefined]);
    expect(why(own, "in-maternity-insurance")).toBe("no other-kind sc-2024-9#1.1 sc-2024-9#2");
    const costs = medical(ASKED, BIRTH, [medicalOnly("2023-01")]);
    expect(costs.verdict).toBe("not-covered");
    expect(why(costs, "in-maternity-insurance")).toBe("beyond without-maternity sc-2024-9#1.1 sc-2024-9#2");
    expect(named(costs)).toContain("medical-only-left-to-local");
  });

  test("一（一）: whether it was chosen is asked where that parts the answer, and only there", () => {
    for (const found of [medical(ASKED, BIRTH, [untold("2023-01")]), allowance(ASKED, BIRTH, [untold("2023-01")])]) {
      expect([found.verdict, found.missing[0]]).toEqual(["unknown", "person.contributions[].maternity"]);
    }
    const short = allowance(ASKED, BIRTH, [untold("2026-01")]);
    expect([short.verdict, short.missing, todo(short)]).toEqual(["ineligible", [], ["enrol"]]);
    expect(allowance(ASKED, BIRTH, [untold("2023-01", "2025-06"), paying("2025-07")]).verdict).toBe("eligible");
  });

  test("一（二）: on unemployment benefit she is in by law", () => {
    const own = allowance(ASKED, BIRTH, [benefit("2025-07")]);
    expect([own.verdict, own.payer]).toEqual(["eligible", "employee-fund"]);
    expect(why(own, "in-maternity-insurance")).toBe("yes paid sc-2024-9#1.2 sc-2024-9#2");
    expect(medical(ASKED, BIRTH, [benefit("2025-07")]).verdict).toBe("eligible");
  });
});

describe("二（二）3: what she is at the event decides", () => {
  test("an employer member is left to the law of the country, also where the month was paid late (f)", () => {
    for (const more of [{}, { paidIn: "2026-07" }]) {
      const record = [paying("2025-01", "2026-05"), employer("2026-06", "2026-06", more)];
      for (const found of [medical(ASKED, BIRTH, record), allowance(ASKED, BIRTH, record)]) {
        expect([found.verdict, found.paper?.document.id]).toEqual(["unknown", "cn-sil-2018"]);
        expect(found.missing[0]).toMatch(/^figures\.qualifying-months:511700:employer/);
      }
    }
  });
  test("of two schemes in that month an employer's paid on time goes before hers (R10)", () => {
    expect(allowance(ASKED, BIRTH, [paying("2025-01"), employer("2026-06", "2026-06")]).verdict).toBe("unknown");
  });
  test.each([
    ["employed only after it", [paying("2025-01", "2026-06"), employer("2026-07")]],
    ["employed only before it", [employer("2024-01", "2026-05"), paying("2026-06")]],
    [
      "an employer's month beside hers was paid late (R10)",
      [paying("2025-01"), employer("2026-06", "2026-06", { paidIn: "2026-07" })],
    ],
    ["a resident beside", [paying("2025-01"), resident("2026-01")]],
    ["insured in Chengdu, a resident here", [paying("2025-01", undefined, { region: "510100" }), resident("2026-01")]],
  ])("%s: the individual's insurance decides", (_who, record) => {
    expect(outcomes(record)).toEqual(["medical-expense/self eligible", "allowance/self eligible"]);
  });

  test.each([
    ["here", [resident("2024-01")]],
    ["in another province (f)", [resident("2024-01", undefined, { region: "500000" })]],
    ["after maternity insurance ended", [paying("2024-01", "2026-05"), resident("2026-06")]],
    ["paid late (f)", [resident("2026-01", "2026-12", { paidIn: "2026-07" })]],
  ])("a resident %s: nothing here decides, and she has no medical line of her own", (_where, record) => {
    expect(outcomes(record)).toEqual(["allowance/self not-covered", "medical-expense/resident not-covered"]);
  });

  test.each([
    ["2026-06", true],
    ["2026-03", true],
    ["2026-02", false],
  ])("R8: resident insurance to %s, asked in July: its line stands beside her own: %s", (to, beside) => {
    const lines = outcomes([resident("2025-01", to)], ASKED, born("2026-12-15"));
    expect(lines.includes("medical-expense/resident not-covered")).toBe(beside);
    expect(lines[0]).toMatch(/^medical-expense\/self/);
  });

  test("a job that ended, or is told to end before the event, decides nothing (R8, R9)", () => {
    for (const record of [[employer("2023-01", "2026-10")], [employer("2023-01", "2026-12")]]) {
      const found = allowance("2026-11-28", born("2027-05-10"), record);
      expect([found.verdict, found.from]).toEqual(["pending", "2027-05-10"]);
    }
  });

  test("二: the spouse's route is not spoken of, but for an employer member's", () => {
    const through = (...contributions: Contribution[]) =>
      line(told(ASKED, BIRTH, [], { spouse: { contributions } }), "medical-expense", "spouse");
    const found = through(paying("2020-01"));
    expect([found.verdict, why(found, "own-insurance")]).toEqual(["not-covered", "beyond spouse sc-2024-9#2"]);
    expect(through(employer("2020-01")).paper?.document.id).toBe("cn-sil-2018");
    expect(outcomes([]).some((one) => one.includes("/spouse"))).toBe(false);
  });
});

describe("R11: an allowance stands for a leave", () => {
  const on = (kind: "prenatal" | "treatment" | "family-planning") => ({ kind, date: "2026-06-15" });
  test.each(["prenatal", "treatment", "family-planning"] as const)("%s: medical costs only", (kind) => {
    const event = { ...on(kind), ...(kind === "family-planning" && { procedure: "iud-insertion" as const }) };
    expect(medical(ASKED, event, [paying("2025-01")]).verdict).toBe("eligible");
    const own = allowance(ASKED, event, [paying("2025-01")]);
    expect([own.verdict, why(own, "allowance-event"), todo(own)]).toEqual([
      "ineligible",
      "no no-leave sc-2024-9#2.2.1",
      [],
    ]);
    expect(named(own)).toContain("R11");
  });
  test.each([
    [[resident("2026-01")], "ineligible"],
    [[benefit("2025-01")], "ineligible"],
    [[employer("2025-01")], "unknown"],
  ])("family planning of %j: %s", (record, verdict) => {
    expect(allowance(ASKED, { ...on("family-planning"), procedure: "iud-removal" }, record).verdict).toBe(verdict);
  });
  test("no record is needed for antenatal care; a surgery that ended a pregnancy is to be asked as a termination", () => {
    expect(allowance(ASKED, on("prenatal")).verdict).toBe("ineligible");
    const ended = allowance(ASKED, { ...on("family-planning"), procedure: "abortion" }, [paying("2025-01")]);
    expect(noted(ended)).toEqual(["as-termination"]);
  });
});
