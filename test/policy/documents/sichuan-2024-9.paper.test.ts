/** 川医保规〔2024〕9号, read sentence by sentence: what each is cited for, and that they are asked in its order. */
import { assess } from "../../../shared/policy/assess.ts";
import { policyDocuments } from "../../../shared/policy/documents/index.ts";
import { clausesInOrder } from "../../../shared/policy/rules/document.ts";
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { allowance, born, employer, joining, medical, medicalOnly, paying, resident, told, why } from "./sichuan.ts";

const BIRTH = born("2026-06-15");
const ASKED = "2026-07-01";
const paper = policyDocuments.filter(({ id }) => id === "sc-2024-9");
const summaries = Object.fromEntries(paper.flatMap(clausesInOrder).map(({ id, summary }) => [id, summary]));

test.each([
  ["1", /基数.*费率.*企业职工/],
  ["1.1", /没有雇工的个体户.*非全日制.*同在一处.*一起交/],
  ["1.2", /失业保险基金代交/],
  ["2", /一起交了.*医疗费和津贴.*职工医保基金.*补助金/],
  ["2.1", /条件.*法律、法规写明的其他费用.*标准/],
  ["2.2.3", /打给本人.*不能断.*12 个月内申领.*身份.*工资/],
  ["2.2.4", /满 12 个月再领.*别的生育待遇.*各地/],
  ["3", /直接结算.*慢慢提高医疗费待遇.*宣传/],
])("clause %s says all of its sentences", (clause, says) => {
  expect(summaries[clause]).toMatch(says);
});

describe("who is spoken of at all: 一", () => {
  test("of costs the clause on the allowance's identity says nothing", () => {
    expect(why(medical(ASKED, BIRTH, [paying("2025-01")]), "not-an-employer-member")).toBe(
      "yes no-employer sc-2024-9#1",
    );
    expect(why(allowance(ASKED, BIRTH, [paying("2025-01")]), "not-an-employer-member")).toBe(
      "yes no-employer sc-2024-9#1 sc-2024-9#2.2.3",
    );
    expect(why(allowance(ASKED, BIRTH, [resident("2025-01")]), "not-a-resident")).toBe("beyond resident sc-2024-9#1");
  });

  const years: [string, Contribution[]][] = [
    ["joined long ago", [paying("2024-01")]],
    ["joined lately", [paying("2026-03")]],
    [
      "back-paid before",
      [paying("2024-01", "2025-09"), paying("2025-10", "2025-10", { paidIn: "2025-11" }), paying("2025-11")],
    ],
    [
      "back-paid afterwards",
      [paying("2025-11", "2026-06"), paying("2026-07", "2026-07", { paidIn: "2026-08" }), paying("2026-08")],
    ],
    ["lapsed", [paying("2024-01", "2026-05")]],
    ["medical insurance alone", [medicalOnly("2020-01")]],
    ["employed", [employer("2020-01")]],
  ];
  test.each(years)("no answer on costs leans on what is said of the allowance: %s", (_what, record) => {
    const leans = [{}, { figures: { "waiting-months:511700:individual": 12 } }].flatMap((more) =>
      assess(told("2026-09-10", BIRTH, record, more))
        .benefits.filter(({ benefit, via }) => benefit === "medical-expense" && via === "self")
        .flatMap(({ cites }) => cites.filter((key) => /^sc-2024-9#2\.2\.[123]$/.test(key))),
    );
    expect(leans).toEqual([]);
  });
  test("what is left to the city is said by 4's last sentence", () => {
    const { premises } = medical(ASKED, BIRTH, [medicalOnly("2020-01")]);
    expect(premises.find(({ id }) => id === "medical-only-left-to-local")?.cites).toEqual([
      "sc-2024-9#2",
      "sc-2024-9#2.2.4",
    ]);
  });
});

test("the law that is named of costs abroad is cited", () => {
  const abroad = born("2026-06-15", { place: "overseas" });
  expect(why(medical(ASKED, abroad, [paying("2025-01")]), "treated-in-mainland")).toBe(
    "beyond abroad sc-2024-9#2.1 cn-sil-2018#30",
  );
});

describe("asked in the paper's order", () => {
  const asked = (...of: Parameters<typeof allowance>) => allowance(...of).conditions.map(({ id }) => id);
  const WHO = ["not-an-employer-member", "not-a-resident"];
  test("二（二）1, then 3: insured through the leave, then the time to claim", () => {
    const months = ["in-maternity-insurance", "months-paid"];
    expect(asked(ASKED, BIRTH, [paying("2025-01")])).toEqual([
      ...WHO,
      ...months,
      "paid-through-leave",
      "claimed-in-time",
    ]);
    // Too late, the leave decides nothing.
    expect(asked("2027-06-16", BIRTH, [paying("2025-01", "2026-07")])).toEqual([...WHO, ...months, "claimed-in-time"]);
  });
  test("3 before 4, which puts the claim off", () => {
    const found = allowance("2025-08-01", born("2025-06-10"), joining("2025-03"));
    expect(found.conditions.map(({ id }) => id)).toEqual([
      ...WHO,
      "paid-through-leave",
      "event-in-2025",
      "medical-months-paid",
      "maternity-months-paid",
      "claimed-in-time",
    ]);
    expect(why(found, "claimed-in-time")).toBe("yes in-time sc-2024-9#2.2.3 sc-2024-9#2.2.4");
  });
});
