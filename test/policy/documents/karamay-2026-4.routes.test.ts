/** 克医保规〔2026〕4号 四（三）, 四（五）第二款: through the husband's maternity insurance, and resident insurance. */
import type { BenefitLine, Contribution, EventFacts, PersonFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { born, employer, karamay, key, medicalOnly, member, resident, todo, type More } from "./karamay.ts";

const HER = [resident("2024-01")];
const HIM: PersonFacts = { sex: "male", contributions: [member("2026-08")] };
const husband = (...contributions: Contribution[]): PersonFacts => ({ sex: "male", contributions });
const told = (event: EventFacts, spouse: PersonFacts, more: More & { asOf?: string; her?: Contribution[] } = {}) => {
  const { asOf = event.date ?? "", her = HER, ...rest } = more;
  return karamay(asOf, event, her, { about: { employed: false }, spouse, ...rest });
};
const throughHim = (...asked: Parameters<typeof told>): BenefitLine =>
  line(told(...asked), "medical-expense", "spouse");
const birth = born("2027-03-10");

describe("through the husband", () => {
  test.each([
    ["2027-01-31", "ineligible", "unmet", "2027-02-01"],
    ["2027-02-01", "eligible", "met", "2027-02-01"],
    ["2027-03-10", "eligible", "met", "2027-02-01"],
  ])("his waiting ends in January 2027, birth on %s: %s", (date, verdict, waiting, from) => {
    const found = throughHim(born(date), HIM);
    expect(found).toMatchObject({ verdict, from });
    expect(outcome(found, "waiting-over")).toBe(`${waiting} ${key("4.3")}`);
    if (verdict === "eligible")
      expect(found).toMatchObject({ payer: "employee-fund", claimBy: `2028${date.slice(4)}` });
  });

  test("an employer member has no waiting", () => {
    expect(throughHim(birth, husband(employer("2027-03")))).toMatchObject({ verdict: "eligible", from: "2027-03-01" });
  });

  test("medical insurance alone is his own benefit only, however long: a reading", () => {
    const found = throughHim(birth, husband(medicalOnly("2019-03")));
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "in-maternity-insurance")).toBe(`unmet ${key("1", "4.1")}`);
    expect(readings(found)).toContain("spouse-needs-maternity");
    expect(readings(found)).not.toContain("enrolled-must-wait");
  });

  test("a birth to come: he may still join in time, and the action says who", () => {
    const found = throughHim(birth, husband(medicalOnly("2019-03")), { asOf: "2026-09-30" });
    expect(found).toMatchObject({ verdict: "pending", from: "2027-03-01" });
    expect(todo(found)).toEqual(["enrol 2026-09-30"]);
    expect(found.actions[0]?.what).toMatch(/^丈夫/);
    expect(throughHim(birth, husband(medicalOnly("2019-03")), { asOf: "2026-10-01" }).verdict).toBe("ineligible");
  });

  test("his gap of two months brings no new waiting, of three it does", () => {
    const paid = (from: string) => husband(employer("2020-01", "2026-10"), member(from));
    expect(throughHim(birth, paid("2027-01"))).toMatchObject({ verdict: "eligible", from: "2027-01-01" });
    expect(throughHim(birth, paid("2027-02"))).toMatchObject({ verdict: "ineligible", from: "2027-08-01" });
  });

  test("nothing paid by him: no; nothing told: unknown; unemployment benefit: not decided here", () => {
    expect(throughHim(birth, husband()).verdict).toBe("ineligible");
    expect(throughHim(birth, { sex: "male" }).verdict).toBe("unknown");
    expect(answer(told(birth, { sex: "male" })).missing).toEqual([
      { fact: "spouse.contributions", benefits: ["medical-expense"] },
    ]);
    expect(throughHim(birth, husband({ scheme: "unemployment-benefit", from: "2026-01" })).verdict).toBe("not-covered");
  });

  test("she has no job: with one no, not told unknown", () => {
    const found = throughHim(birth, HIM, { about: { employed: true } });
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "unemployed")).toBe(`unmet ${key("4.5")}`);
    expect(throughHim(birth, HIM, { about: {} }).verdict).toBe("unknown");
    expect(answer(told(birth, HIM, { about: {} })).missing).toEqual([
      { fact: "person.employed", benefits: ["medical-expense"] },
    ]);
  });

  test("she is in basic medical insurance herself, anywhere", () => {
    const elsewhere = [resident("2024-01", undefined, { region: "110000" })];
    expect(throughHim(birth, HIM, { her: elsewhere }).verdict).toBe("eligible");
    const found = throughHim(birth, HIM, { her: [resident("2024-01", "2027-02")] });
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "in-basic-insurance")).toBe(`unmet ${key("4.3", "4.5")}`);
    expect(throughHim(birth, HIM, { her: [] }).verdict).toBe("ineligible");
    const untold = karamay("2027-03-10", birth, undefined, { about: { employed: false }, spouse: HIM });
    expect(line(untold, "medical-expense", "spouse").verdict).toBe("unknown");
  });

  test("for a birth to come she may still go on", () => {
    const found = throughHim(birth, HIM, { asOf: "2026-11-10", her: [resident("2024-01", "2026-12")] });
    expect(found).toMatchObject({ verdict: "pending", from: "2027-02-01" });
    expect(todo(found)).toEqual(["keep-paying 2027-03-31"]);
    expect(readings(found)).toContain("R9");
  });

  test("resident insurance has already paid: no", () => {
    const found = throughHim(birth, HIM, { residentReimbursed: true });
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "not-reimbursed-twice")).toBe(`unmet ${key("4.5")}`);
  });

  test.each([
    ["2028-03-10", "eligible"],
    ["2028-03-11", "ineligible"],
  ])("claimed on %s for a birth on 2027-03-10: %s (R6)", (asOf, verdict) => {
    const found = throughHim(birth, HIM, { asOf });
    expect(found).toMatchObject({ verdict, claimBy: "2028-03-10" });
    expect(outcome(found, "claimed-in-time")).toBe(`${verdict === "eligible" ? "met" : "unmet"} ${key("4.5")}`);
  });

  test("abroad no; a stay in hospital that ends in neither is not decided", () => {
    expect(throughHim(born("2027-03-10", { place: "overseas" }), HIM).verdict).toBe("ineligible");
    const treatment = throughHim({ kind: "treatment", date: "2027-03-10" }, HIM);
    expect(treatment.verdict).toBe("not-covered");
    expect(readings(treatment)).toContain("R11");
  });

  test("there is no such line without a husband, and no allowance through him", () => {
    const lines = (spouse?: PersonFacts) =>
      answer(karamay("2027-03-10", birth, HER, { ...(spouse && { spouse }) })).benefits.map(
        (one) => `${one.benefit} ${one.via}`,
      );
    expect(lines()).toEqual(["allowance self", "medical-expense resident"]);
    expect(lines(HIM)).toEqual(["allowance self", "medical-expense spouse", "medical-expense resident"]);
  });

  test("whichever pays more: both ways stand side by side", () => {
    const { benefits } = answer(told(birth, HIM));
    const costs = benefits.filter((one) => one.benefit === "medical-expense");
    expect(costs.map((one) => [one.via, one.verdict, one.payer])).toEqual([
      ["spouse", "eligible", "employee-fund"],
      ["resident", "eligible", "resident-fund"],
    ]);
    expect(costs[0]?.notes.join()).toContain("只能选一个");
  });
});

describe("through resident insurance", () => {
  const throughIt = (event: EventFacts, her = HER, asOf = event.date ?? "") =>
    line(karamay(asOf, event, her), "medical-expense", "resident");

  test.each<[string, EventFacts, string]>([
    ["a birth in hospital", birth, "住院"],
    ["a birth with complications", born("2027-03-10", { complication: true }), "住院"],
    ["family-planning surgery", { kind: "family-planning", date: "2027-03-10" }, "住院"],
    ["a termination", { kind: "termination", date: "2027-03-10", gestationMonths: 5 }, "住院"],
    ["an outpatient check", { kind: "prenatal", date: "2027-03-10", setting: "outpatient" }, "普通门诊"],
  ])("%s is paid by the resident fund", (_what, event, note) => {
    const found = throughIt(event);
    expect(found).toMatchObject({ verdict: "eligible", payer: "resident-fund" });
    expect(outcome(found, "insured-as-resident")).toBe(`met ${key("4.5")}`);
    expect(found.notes.join()).toContain(note);
    expect(readings(found).includes("termination-counts")).toBe(event.kind === "termination");
  });

  test("there is no limit to claim, and no line of her own medical insurance", () => {
    const found = throughIt(birth, HER, "2029-06-01");
    expect(found.verdict).toBe("eligible");
    expect(found).not.toHaveProperty("claimBy");
    const { benefits } = answer(karamay("2027-03-10", birth, HER));
    expect(benefits.some((one) => one.benefit === "medical-expense" && one.via === "self")).toBe(false);
  });

  test("an outpatient birth, another stay in hospital, or residence elsewhere is not decided here", () => {
    expect(throughIt(born("2027-03-10", { setting: "outpatient" })).verdict).toBe("not-covered");
    expect(throughIt({ kind: "treatment", date: "2027-03-10" }).verdict).toBe("not-covered");
    expect(throughIt(birth, [resident("2024-01", undefined, { region: "110000" })]).verdict).toBe("not-covered");
  });

  test("abroad no", () => {
    expect(throughIt(born("2027-03-10", { place: "overseas" })).verdict).toBe("ineligible");
  });

  test("a month of birth to come that is not paid yet: go on; a past one unpaid is no resident's", () => {
    const ends = [resident("2024-01", "2026-12")];
    const found = throughIt(birth, ends, "2026-11-10");
    expect(found.verdict).toBe("pending");
    expect(todo(found)).toEqual(["keep-paying 2026-12-31"]);
    const { benefits } = answer(karamay("2027-03-10", birth, ends));
    expect(benefits.map((one) => one.via)).not.toContain("resident");
  });

  test("her own employee insurance in the month of birth goes before", () => {
    const { benefits } = answer(karamay("2027-03-10", birth, [...HER, medicalOnly("2026-01")]));
    expect(benefits.map((one) => one.via)).toEqual(["self", "self"]);
  });
});
