/** 克医保规〔2026〕4号 四（三）, 四（五）第二款: through the spouse's maternity insurance, and resident insurance. */
import type { Contribution, EventFacts, PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { answer } from "../asking.ts";
import { benefit, born, data, employer, ended, kept, line, lines, medicalOnly, member, named } from "./karamay.ts";
import { noted, resident, said, told, untold, why, type More } from "./karamay.ts";

const HER = [resident("2024-01")];
const husband = (...contributions: Contribution[]): PersonFacts => ({ sex: "male", contributions });
const HIM = husband(member("2026-08"));
const BIRTH = born("2027-03-10");

interface Asked extends More {
  readonly asOf?: string;
  readonly her?: Contribution[] | undefined;
}
const facts = (event: EventFacts, spouse: PersonFacts, { asOf = event.date ?? "", her = HER, ...more }: Asked = {}) =>
  told(asOf, event, her, { about: { employed: false }, spouse, ...more });
const throughHim = (event: EventFacts, spouse: PersonFacts, more: Asked = {}) =>
  line(facts(event, spouse, more), "medical-expense", "spouse");

describe("through the spouse", () => {
  test.each([
    ["2027-01-31", "ineligible | 2027-02-01", "no still-waiting"],
    ["2027-02-01", "eligible | 2027-02-01", "yes over"],
  ])("his waiting ends in January 2027, birth on %s: %s", (date, expected, reason) => {
    const found = throughHim(born(date), HIM);
    expect([said(found), why(found, "waiting-over")]).toEqual([expected, `${reason} 4.3 4.4`]);
  });

  test.each<[string, Contribution[], string]>([
    ["an employee does not wait", [employer("2027-03")], "eligible | 2027-03-01"],
    [
      "two months missed bring no waiting",
      [employer("2020-01", "2026-10"), member("2027-01")],
      "eligible | 2027-01-01",
    ],
    ["three do", [employer("2020-01", "2026-10"), member("2027-02")], "ineligible | 2027-08-01"],
    ["two years a resident spare it", [resident("2024-01", "2026-12"), member("2027-01")], "eligible | 2027-01-01"],
    ["nothing was paid by him", [], "ineligible | -"],
    ["he is a resident then", [resident("2020-01")], "ineligible | -"],
    ["he is on unemployment benefit", [benefit("2026-01")], "not-covered | -"],
  ])("%s", (_what, record, expected) => {
    expect(said(throughHim(BIRTH, husband(...record)))).toBe(expected);
  });

  test("medical insurance alone is his own benefit only, however long: a reading", () => {
    const found = throughHim(BIRTH, husband(medicalOnly("2019-03")));
    expect([said(found), why(found, "in-maternity-insurance")]).toEqual([
      "ineligible | -",
      "no medical-only 1 2 4 4.3",
    ]);
    expect(named(found)).toContain("spouse-needs-maternity");
    expect(named(found)).not.toContain("enrolled-must-wait");
    expect(named(throughHim(BIRTH, husband(medicalOnly("2026-08"))))).not.toContain("spouse-needs-maternity");
  });
  test("whether he pays for it is asked of him where it decides", () => {
    const found = throughHim(BIRTH, husband(untold("2019-03")));
    expect([found.verdict, found.missing]).toEqual(["unknown", ["spouse.contributions[].maternity"]]);
  });

  test("a birth to come: he may still join in time", () => {
    const asked = facts(BIRTH, husband(medicalOnly("2019-03")), { asOf: "2026-09-30" });
    const found = line(asked, "medical-expense", "spouse");
    expect([said(found), found.actions[0]?.who]).toEqual(["pending | 2027-03-01 | enrol 2026-09-30", "spouse"]);
    expect(kept(asked, "medical-expense", "spouse")).toBe("eligible | 2027-03-01");
    const late = throughHim(BIRTH, husband(medicalOnly("2019-03")), { asOf: "2026-10-01" });
    expect([said(late), late.actions[0]?.who]).toEqual(["ineligible | - | enrol", "spouse"]);
    const spoken = answer(asked).benefits.find(({ via }) => via === "spouse");
    expect(spoken?.actions[0]?.what).toContain("请丈夫");
  });

  test.each<[string, Asked, string, string]>([
    ["she works", { about: { employed: true } }, "ineligible | -", "no employed 4.5"],
    ["whether she works is not told", { about: {} }, "unknown | -", "missing not-told 4.5"],
    ["resident insurance has paid already", { residentReimbursed: true }, "ineligible | -", "not asked"],
  ])("%s", (_what, more, expected, unemployed) => {
    const found = throughHim(BIRTH, HIM, more);
    expect([said(found), why(found, "unemployed")]).toEqual([expected, unemployed]);
    expect(found.missing).toEqual(expected.startsWith("unknown") ? ["person.employed"] : []);
  });

  test.each<[string, Contribution[], string, string, string]>([
    [
      "anywhere",
      [resident("2024-01", undefined, { region: "110000" })],
      "2027-03-10",
      "eligible | 2027-02-01",
      "yes paid",
    ],
    ["as an employee's once", [employer("2024-01", "2027-03")], "2027-03-10", "eligible | 2027-02-01", "yes paid"],
    ["in a month still to pay", [], "2027-03-10", "pending | 2027-02-01 | enrol 2027-03-31", "act not-over"],
    ["in a month that is over", [resident("2024-01", "2027-02")], "2027-04-01", "ineligible | -", "no nothing-paid"],
    [
      "paid late, not yet",
      [resident("2027-03", "2027-03", { paidIn: "2027-06" })],
      "2027-04-01",
      "ineligible | -",
      "no planned-late",
    ],
    [
      "planned too late, in a month still to pay",
      [resident("2027-03", "2027-03", { paidIn: "2027-06" })],
      "2027-03-10",
      "pending | 2027-02-01 | enrol 2027-03-31",
      "act planned-too-late",
    ],
    [
      "of a birth to come",
      [resident("2024-01", "2026-12")],
      "2026-11-10",
      "pending | 2027-02-01 | keep-paying 2027-03-31",
      "act not-over",
    ],
  ])("she is in basic medical insurance herself, %s", (_what, her, asOf, expected, reason) => {
    const found = throughHim(BIRTH, HIM, { her, asOf });
    expect([said(found), why(found, "in-basic-insurance")]).toEqual([expected, `${reason} 4.3 4.5`]);
  });
  test("her record, or his, not told", () => {
    const untoldHers = told("2027-03-10", BIRTH, undefined, { about: { employed: false }, spouse: HIM });
    expect(line(untoldHers, "medical-expense", "spouse").missing).toEqual(["person.contributions"]);
    expect(throughHim(BIRTH, { sex: "male" }).missing).toEqual(["spouse.contributions"]);
  });
  test("what she does herself does not wait for what he does", () => {
    const his = husband(member("2025-08", "2027-03"));
    const found = throughHim(born("2027-05-15"), his, { her: [benefit("2026-11", "2026-12")] });
    expect(found.actions.map(({ id, who, by }) => [id, who, by]).slice(0, 2)).toEqual([
      ["back-pay", "spouse", "2027-06-30"],
      ["enrol", "person", "2027-05-31"],
    ]);
  });

  test.each([
    ["2028-03-10", "eligible"],
    ["2028-03-11", "ineligible"],
  ])("claimed on %s: %s (R6)", (asOf, verdict) => {
    const found = throughHim(BIRTH, HIM, { asOf });
    expect([found.verdict, found.claimBy]).toEqual([verdict, "2028-03-10"]);
  });

  test("abroad no; treatment not decided; a pregnancy ended counts", () => {
    expect(said(throughHim(born("2027-03-10", { place: "overseas" }), HIM))).toBe("ineligible | -");
    expect(throughHim({ kind: "treatment", date: "2027-03-10", place: "overseas" }, HIM).verdict).toBe("not-covered");
    expect(named(throughHim(ended("2027-03-10", 4), HIM))).toContain("termination-counts");
  });
  test("whichever pays more: the ways stand side by side; no allowance through him", () => {
    expect(lines(facts(BIRTH, HIM))).toEqual([
      "allowance/self ineligible",
      "medical-expense/spouse eligible",
      "medical-expense/resident eligible",
    ]);
    expect(noted(throughHim(BIRTH, HIM))).toEqual(["choose-one", "costs-full"]);
    const spoken = answer(facts(BIRTH, HIM)).benefits.find(({ via }) => via === "spouse");
    expect(spoken?.notes.join()).toContain("只能选一个");
    expect(lines(told("2027-03-10", BIRTH, HER))).toEqual([
      "allowance/self ineligible",
      "medical-expense/resident eligible",
    ]);
  });
});

describe("through resident insurance", () => {
  const throughIt = (event: EventFacts, her = HER, asOf = event.date ?? "") =>
    line(told(asOf, event, her), "medical-expense", "resident");

  test.each<[string, EventFacts, string, string[]]>([
    ["a birth in hospital", BIRTH, "eligible", ["resident-inpatient"]],
    ["surgery", { kind: "family-planning", date: "2027-03-10" }, "eligible", ["resident-inpatient"]],
    ["a pregnancy ended", ended("2027-03-10", 5), "eligible", ["resident-inpatient"]],
    ["a check", { kind: "prenatal", date: "2027-03-10", setting: "outpatient" }, "eligible", ["resident-outpatient"]],
    ["a birth outside a hospital", born("2027-03-10", { setting: "outpatient" }), "not-covered", []],
    ["treatment", { kind: "treatment", date: "2027-03-10" }, "not-covered", []],
    ["a birth abroad", born("2027-03-10", { place: "overseas" }), "ineligible", []],
  ])("%s: %s", (_what, event, verdict, notes) => {
    const found = throughIt(event);
    expect([found.verdict, noted(found)]).toEqual([verdict, notes]);
    expect([found.payer, found.claimBy]).toEqual([verdict === "eligible" ? "resident-fund" : undefined, undefined]);
  });

  test("no limit to claim; a past month paid late makes a resident", () => {
    expect(said(throughIt(BIRTH, HER, "2029-06-01"))).toBe("eligible | -");
    expect(said(throughIt(BIRTH, [resident("2027-03", "2027-03", { paidIn: "2027-05" })], "2027-06-01"))).toBe(
      "eligible | -",
    );
  });
  test("insured as a resident elsewhere: her own lines by what is paid here, the other place's rules for the rest (R10)", () => {
    const elsewhere = [resident("2024-01", undefined, { region: "110000" })];
    expect(lines(told("2027-03-10", BIRTH, elsewhere))).toEqual([
      "medical-expense/self ineligible",
      "allowance/self ineligible",
      "medical-expense/resident not-covered",
    ]);
  });

  test.each([
    ["2026-12", "2026-11-10", "pending | - | back-pay 2027-04-30"],
    ["2026-12", "2027-04-30", "pending | - | back-pay 2027-04-30"],
    ["2026-12", "2027-05-01", undefined],
    ["2026-10", "2026-11-10", "pending | - | keep-paying 2027-03-31"],
    ["2026-09", "2026-11-10", "pending | - | enrol 2027-03-31"],
  ])("paid to %s, a birth in March 2027 asked on %s: %s (R8, R10)", (to, asOf, expected) => {
    const asked = told(asOf, BIRTH, [resident("2024-01", to)]);
    const there = lines(asked).some((one) => one.startsWith("medical-expense/resident"));
    expect(there ? said(line(asked, "medical-expense", "resident")) : undefined).toBe(expected);
  });
  test("still one today and told of nothing else for the birth: no line of her own (f)", () => {
    const ends = [resident("2024-01", "2026-12")];
    expect(lines(told("2026-11-10", BIRTH, ends))).toEqual([
      "allowance/self ineligible",
      "medical-expense/resident pending",
    ]);
    expect(lines(told("2027-01-10", BIRTH, ends))).toEqual([
      "medical-expense/self pending",
      "allowance/self pending",
      "medical-expense/resident pending",
    ]);
  });
  test("her own employee insurance in the month of birth goes before", () => {
    expect(lines(told("2027-04-10", BIRTH, [...HER, medicalOnly("2026-01")]))).toEqual([
      "medical-expense/self eligible",
      "allowance/self ineligible",
    ]);
    const unpaid = line(told("2026-11-10", BIRTH, [resident("2024-01", "2026-12")]), "medical-expense", "resident");
    expect([why(unpaid, "insured-as-resident"), data(unpaid, "insured-as-resident")]).toEqual([
      "no not-over 4.5",
      { month: "2027-03" },
    ]);
  });
});
