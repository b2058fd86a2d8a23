/** 渝医保发〔2024〕12号 二 no allowance, 三、第二款 genetic testing, 六 and 七, and who is not spoken of. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { answer } from "../asking.ts";
import {
  allowance,
  benefit,
  employer,
  genetic,
  individual,
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

const sinceJanuary = [individual("2025-01")];
const tier = (one: 1 | 2, from = "2025-01", to?: string) => individual(from, to, { tier: one });

describe("二: medical costs, no allowance", () => {
  test.each([
    ["delivery", "allowance-in-scope", "no medical-costs-only 2"],
    ["termination", "allowance-in-scope", "no medical-costs-only 2"],
    ["family-planning", "allowance-event", "no no-leave 2"],
    ["prenatal", "allowance-event", "no no-leave 2"],
    ["treatment", "allowance-event", "no no-leave 2"],
  ] as const)("%s", (kind, id, reason) => {
    const found = allowance("2025-07-01", sinceJanuary, { event: { kind } });
    expect([verdict(found), why(found, id), found.payer, found.amount]).toEqual([
      "ineligible",
      reason,
      undefined,
      undefined,
    ]);
    expect(verdict(medical("2025-07-01", sinceJanuary, { event: { kind } }))).toBe("eligible 2025-07-01");
  });

  type Kind = "delivery" | "prenatal" | "family-planning";
  test.each<[string, Contribution[], Kind, string]>([
    ["a resident, here", [resident("2024-01")], "delivery", "ineligible"],
    ["a resident, elsewhere", [resident("2024-01", undefined, { region: "510100" })], "delivery", "ineligible"],
    ["an employer member: the law of the country", [employer("2024-01")], "delivery", "unknown"],
    ["an employer member, surgery", [employer("2024-01")], "family-planning", "unknown"],
    ["an employer member, check-up", [employer("2024-01")], "prenatal", "ineligible"],
    ["on unemployment benefit", [benefit("2025-06")], "delivery", "not-covered"],
    ["on unemployment benefit, surgery (R11)", [benefit("2025-06")], "family-planning", "ineligible"],
  ])("%s", (_who, record, kind, is) => {
    expect(verdict(allowance("2025-12-10", record, { event: { kind } }))).toBe(is);
  });

  test("surgery that ended a pregnancy is to be asked as a termination", () => {
    const event = { kind: "family-planning", procedure: "abortion" } as const;
    expect(noted(allowance("2025-07-01", sinceJanuary, { event }))).toContain("ask-as-termination");
  });
});

describe("三、第二款: genetic testing", () => {
  test.each<[string, string, Contribution[], string]>([
    ["tier two", "2025-07-01", [tier(2)], "eligible 2025-07-01"],
    ["tier two, too early", "2025-06-30", [tier(2)], "ineligible 2025-07-01"],
    ["tier one", "2025-07-01", [tier(1)], "ineligible"],
    ["tier one, too early: no day is named", "2025-06-30", [tier(1)], "ineligible"],
    ["not told", "2025-07-01", sinceJanuary, "unknown"],
    ["not told, too early", "2025-06-30", sinceJanuary, "ineligible"],
    [
      "up in the month of use",
      "2025-07-01",
      [tier(1, "2025-01", "2025-06"), tier(2, "2025-07")],
      "eligible 2025-07-01",
    ],
    ["down in the month of use", "2025-07-01", [tier(2, "2025-01", "2025-06"), tier(1, "2025-07")], "ineligible"],
    ["moved to an employer", "2025-08-01", [tier(2, "2025-01", "2025-03"), employer("2025-04")], "not-covered"],
  ])("%s", (_what, date, record, is) => {
    const found = genetic(date, record);
    expect([verdict(found), todo(found)]).toEqual([is, []]);
    expect(found.missing).toEqual(is === "unknown" ? ["person.contributions[].tier"] : []);
    expect(found.payer).toBe(is.startsWith("eligible") ? "employee-fund" : undefined);
  });

  test.each<[string, Contribution[], string]>([
    ["the tier of the month before", [tier(1, "2024-01", "2025-05"), tier(2, "2025-06", "2025-06")], "pending"],
    ["tier one the month before", [tier(2, "2024-01", "2025-05"), tier(1, "2025-06", "2025-06")], "ineligible"],
    ["an employer's month before", [employer("2024-01", "2025-06")], "unknown"],
  ])("a month still to be paid takes %s (f)", (_what, record, is) => {
    expect(genetic("2025-07-10", record, { asOf: "2025-07-20", person: { employed: false } }).verdict).toBe(is);
  });

  test("a missed month can still be mended for it too; its limit is said", () => {
    const found = genetic("2025-07-10", [tier(2, "2024-01", "2025-06")], { asOf: "2025-07-20" });
    expect([verdict(found), todo(found)]).toEqual(["pending 2024-07-01", ["back-pay 2025-10-31"]]);
    const said = answer(told("2025-07-01", [tier(2)])).benefits.find(({ benefit: of }) => of === "genetic-testing");
    expect(said?.notes.join("")).toContain("一个孕期一个限额");
  });

  test("only in Chongqing, and not for residents", () => {
    const there = { ...told("2025-12-10", [tier(2)]), region: "511700" };
    for (const facts of [there, told("2025-12-10", [resident("2024-01")])]) {
      expect(lines(facts).join()).not.toContain("genetic-testing");
    }
  });

  test.each([
    ["iud-removal", false],
    ["abortion", true],
    ["induced-labour", true],
  ] as const)("where there is a pregnancy: %s", (procedure, exists) => {
    const event = { kind: "family-planning", setting: "outpatient", procedure } as const;
    const all = lines(told("2026-03-01", [tier(2, "2024-01")], { event }));
    expect(all.some((one) => one.startsWith("genetic-testing"))).toBe(exists);
  });
});

describe("六 and 七: where it happened", () => {
  test.each([
    [undefined, "yes in-the-city 7", false],
    ["500112", "yes in-the-city 7", false],
    ["510100", "yes outside-the-city 6 7", true],
  ])("in %s", (place, reason, away) => {
    const found = medical("2025-07-01", sinceJanuary, place === undefined ? {} : { event: { place } });
    expect([found.verdict, why(found, "designated-hospital")]).toEqual(["eligible", reason]);
    expect(named(found).includes("designated-hospital")).toBe(away);
  });

  test.each([
    ["2025-07-01", "2025-07-01", [tier(2)]],
    ["2025-06-30", "2025-06-30", [tier(2)]],
    ["2026-08-20", "2026-01-10", []],
  ])("abroad: no, no day, nothing to do, birth on %s, asked on %s", (date, asOf, record) => {
    for (const asking of [medical, genetic]) {
      const found = asking(date, record, { asOf, event: { place: "overseas" } });
      expect([verdict(found), todo(found), found.payer]).toEqual(["ineligible", [], undefined]);
      expect(why(found, "designated-hospital")).toBe("no abroad 7");
    }
  });

  test("outpatient costs over the limit move to general outpatient pooling", () => {
    const notes = (setting?: "inpatient" | "outpatient") =>
      noted(medical("2025-08-01", sinceJanuary, { event: { kind: "prenatal", ...(setting && { setting }) } }));
    expect([notes(), notes("outpatient"), notes("inpatient")].map((all) => all.includes("over-the-limit"))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("whom this document does not speak of", () => {
  test("on unemployment benefit in the event's month (R11)", () => {
    const record = [individual("2020-01", "2025-05"), benefit("2025-06")];
    for (const asking of [medical, allowance, genetic]) {
      const found = asking("2025-08-10", record);
      expect([verdict(found), named(found).includes("R11")]).toEqual(["not-covered", true]);
    }
  });

  test("a resident has no line of her own but the allowance's", () => {
    expect(lines(told("2025-12-10", [resident("2024-01")], { event: { caesarean: true } }))).toEqual([
      "allowance/self ineligible",
      "medical-expense/resident eligible",
    ]);
  });

  test.each(["delivery", "termination", "prenatal", "treatment"] as const)(
    "an individual has no resident line, and only her tier is missing: %s",
    (kind) => {
      const facts = told("2025-12-10", sinceJanuary, { event: { kind } });
      expect(lines(facts).filter((one) => !one.includes("/self"))).toEqual([]);
      expect(answer(facts).missing).toEqual([{ fact: "person.contributions[].tier", benefits: ["genetic-testing"] }]);
    },
  );
});
