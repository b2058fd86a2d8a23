/** 国务院令第619号 第八条: an employee for whom nobody paid maternity insurance; and whom Chongqing and Sichuan leave to the law. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { assess } from "../../../shared/policy/index.ts";
import {
  actsOf,
  benefit,
  born,
  employer,
  ended,
  individual,
  line,
  lineIn,
  lines,
  named,
  noted,
  resident,
} from "./decisions.ts";
import { allowance, by, came, medical, throughSpouse, told, why, type Told } from "./national.ts";

const works = { employed: true, wageBeforeLeave: 6000 };
const at =
  (region: string) =>
  (more: Told = {}): Told => ({ region, ...more });
const inChongqing = at("500000");
const inSichuan = at("511700");

describe("the employer pays", () => {
  test.each<[string, Contribution[]]>([
    ["never paid", []],
    ["a resident", [resident("2026-01")]],
    ["paid by herself until the year before", [individual("2020-01", "2025-06")]],
  ])("%s: her wage before the leave ÷ 30 × days", (_who, record) => {
    const found = allowance(record, { her: works });
    expect([came(found), by(found)]).toEqual(["ineligible employer", "cn-order-619"]);
    expect(found.amount).toMatchObject({ value: 19_600, days: 98, status: "firm" });
    expect(found.amount?.cites).toEqual(["cn-order-619#8", "cn-order-619#7"]);
    // Her wage is the only measure: that the employer might owe the fund's is a reading for who is insured.
    expect(named(found)).toEqual(["R7b", "caesarean-days"]);
    expect(actsOf(found.actions)).toEqual(["ask-employer", "pay-allowance"]);
    expect(noted(found)).toEqual(["where-to-go", "thirty-days"]);
    const costs = medical(record, { her: works });
    expect([came(costs), actsOf(costs.actions), costs.amount]).toEqual([
      "ineligible employer",
      ["ask-employer"],
      undefined,
    ]);
  });
  test.each([
    [
      "today's contract ends before the birth",
      "2026-01-10",
      "2026-05-09",
      "not-covered",
      "beyond without-job sil 53 sil 54",
    ],
    ["on the day of the birth", "2026-01-10", "2026-05-10", "ineligible employer", "not asked"],
    ["another one ended before today", "2026-01-10", "2026-01-09", "ineligible employer", "not asked"],
  ])("%s: whom she works for then pays", (_what, asOf, dismissedOn, is, reason) => {
    const found = allowance([], { asOf, her: { ...works, dismissedOn } });
    expect([came(found), why(found, "insured-by-employer")]).toEqual([is, reason]);
    expect(came(medical([], { asOf, her: { ...works, dismissedOn } }))).toBe(is);
  });
  test("for a resident both stand: what the employer owes, and resident insurance", () => {
    expect(lines(told([resident("2026-01")], { her: works }))).toEqual([
      "medical-expense/self ineligible",
      "allowance/self ineligible",
      "medical-expense/resident not-covered",
    ]);
    expect(why(allowance([resident("2026-01")], { her: works }), "employer-insured-her")).toBe("no resident 619 8");
    expect(why(allowance([], { her: works }), "employer-insured-her")).toBe("no nobody 619 8");
  });
  test("her record not told: nobody knows yet who pays, and the law asks for it", () => {
    for (const found of [medical(undefined, { her: works }), allowance(undefined, { her: works })]) {
      expect([came(found), by(found), found.missing]).toEqual(["unknown", "cn-sil-2018", ["person.contributions"]]);
    }
  });
  test("her wage not told: the sum is open and says so", () => {
    const found = allowance([], { her: { employed: true } });
    expect([found.amount?.status, found.missing]).toEqual(["open", ["person.wageBeforeLeave"]]);
  });
  test("a termination: 15 or 42 days", () => {
    const sum = (months: number) => allowance([], { her: works, event: ended("2026-05-10", months) }).amount?.value;
    expect([sum(3), sum(4)]).toEqual([3000, 8400]);
  });
  test("antenatal care with it, by a reading; no other kind", () => {
    const of = (kind: "prenatal" | "treatment" | "family-planning") =>
      medical([], { her: works, event: { kind, date: "2026-05-10" } });
    expect([came(of("prenatal")), named(of("prenatal"))]).toEqual(["ineligible employer", ["prenatal-with-birth"]]);
    expect([of("treatment").verdict, of("family-planning").verdict]).toEqual(["not-covered", "not-covered"]);
    expect(allowance([], { her: works, event: { kind: "prenatal", date: "2026-05-10" } }).payer).toBeUndefined();
  });
  test("a surgery that ended a pregnancy: both lines say to ask again as that, for the employer may have to pay", () => {
    const event = { kind: "family-planning", date: "2026-05-10", procedure: "abortion" } as const;
    const asked = { her: works, event };
    for (const found of [medical([], asked), allowance([], asked)]) expect(noted(found)).toContain("as-termination");
    expect(noted(medical([], { ...asked, event: { ...event, procedure: "iud-removal" } }))).not.toContain(
      "as-termination",
    );
    const again = medical([], { ...asked, event: { kind: "termination", date: "2026-05-10" } });
    expect(came(again)).toBe("ineligible employer");
  });
  test("before the birth: being insured until then may change it", () => {
    const effect = (date: string) =>
      assess(told([], { her: works, event: born(date) })).benefits[0]?.actions.find(({ id }) => id === "ask-employer")
        ?.effect;
    expect(effect("2026-12-10")).toContain("赶在生育以前参保");
    expect(effect("2026-05-10")).not.toContain("赶在生育以前参保");
  });
});

describe("Chongqing leaves employer members to the law, on every day", () => {
  const job = [employer("2020-01")];
  const FIGURE = "figures.qualifying-months:500000:employer";
  test.each([
    ["2018-05-10", "2018-06-10"],
    ["2024-04-30", "2024-06-10"],
    ["2024-05-01", "2024-06-10"],
    ["2026-05-10", "2026-06-10"],
  ])("born on %s", (date, asOf) => {
    const record = [employer("2015-01")];
    const more = inChongqing({ asOf, event: born(date) });
    expect([allowance(record, more).missing[0], medical(record, more).missing[0]]).toEqual([
      FIGURE,
      `${FIGURE}-medical`,
    ]);
  });
  test("12 号 五、2 goes first for medical costs, the allowance is the law's", () => {
    const moved = [individual("2025-10", "2025-12"), employer("2026-01")];
    const six = [individual("2025-09", "2025-12"), employer("2026-01")];
    expect([came(medical(six, inChongqing())), by(medical(six, inChongqing()))]).toEqual([
      "eligible employee-fund 2026-03-01",
      "cq-2024-12",
    ]);
    const short = [individual("2026-01", "2026-02"), employer("2026-03")];
    expect(came(medical(short, inChongqing())).split(" ")[0]).toBe("ineligible");
    expect(allowance(moved, inChongqing()).missing[0]).toBe(FIGURE);
  });
  test("genetic testing and the husband's route stay with the local papers", () => {
    expect(line(told(job, inChongqing()), "genetic-testing").verdict).toBe("not-covered");
    const through = throughSpouse([], inChongqing({ spouse: { contributions: job }, her: { employed: false } }));
    expect(by(through)).toBe("cq-2025-37");
  });
  test.each([
    [undefined, "unknown", "person.employed"],
    [true, "unknown", `${FIGURE}-medical`],
    [false, "pending", undefined],
  ] as const)("a job that may go on, the month unpaid, employed %s: %s", (employed, verdict, missing) => {
    const found = medical(
      [employer("2020-01", "2026-04")],
      inChongqing({ her: employed === undefined ? {} : { employed } }),
    );
    expect([found.verdict, found.missing[0]]).toEqual([verdict, missing]);
  });
  test("who works and is insured by nobody: what still can be done stays, the rest the employer pays", () => {
    const to = { event: born("2026-12-10") };
    expect(medical([], inChongqing({ ...to, her: works })).verdict).toBe("pending");
    expect([
      came(allowance([], inChongqing({ ...to, her: works }))),
      came(allowance([], inChongqing({ her: works }))),
    ]).toEqual(["ineligible employer", "ineligible employer"]);
    expect(came(medical([], inChongqing({ her: works })))).toBe("ineligible employer");
    expect(came(allowance([], inChongqing()))).toBe("ineligible");
    expect(came(allowance([individual("2020-01")], inChongqing({ her: works })))).toBe("ineligible");
  });
  test("a resident who works has a line of her own: the employer pays", () => {
    const facts = (her: object) => told([resident("2026-01")], inChongqing({ her }));
    expect(lineIn(facts({}), "medical-expense")).toBeUndefined();
    expect(came(line(facts(works), "medical-expense"))).toBe("ineligible employer");
    expect(line(facts(works), "medical-expense", "resident").paper?.document.id).toBe("cq-2025-37");
  });
  test("on unemployment benefit nothing changes", () => {
    expect(allowance([benefit("2026-01")], inChongqing({ her: works })).verdict).toBe("not-covered");
  });
  test.each([
    [{}, [98, 128]],
    [{ caesarean: true }, [98, 143]],
    [{ dystocia: true, caesarean: true }, [113, 143]],
    [{ fetuses: 2 }, [113, 143]],
  ])("born %j: what the fund is said to pay stands beside the sum: %j days", (how, days) => {
    const more = inChongqing({ her: { employerAverageWage: 9000 }, event: born("2026-05-10", how) });
    expect(allowance(job, more).amount?.alternatives.map((one) => one.days)).toEqual(days);
  });
  test("the sum stands only under the condition that the months are full", () => {
    const her = { employerAverageWage: 9000 };
    const { value, alternatives = [] } = allowance(job, inChongqing({ her })).amount ?? {};
    expect([value, ...alternatives.map(({ days, because }) => [days, because[0]?.id])]).toEqual([
      undefined,
      [98, "local-months-full"],
      [128, "local-months-full"],
    ]);
  });
});

describe("Sichuan leaves employer members to the law, on every day", () => {
  const job = [employer("2015-01")];
  test.each(["2024-12-31", "2025-01-01", "2029-12-31", "2030-01-01"])("born on %s", (date) => {
    const more = inSichuan({ asOf: date, event: born(date) });
    expect(allowance(job, more).missing[0]).toBe("figures.qualifying-months:511700:employer");
    expect(medical(job, more).missing[0]).toBe("figures.qualifying-months:511700:employer-medical");
  });
  test("months of any city of the province count", () => {
    const moved = [employer("2024-01", "2025-12", { region: "510100" }), employer("2026-01")];
    const figures = { "qualifying-months:511700:employer": 29 };
    expect(allowance(moved, inSichuan({ figures })).verdict).toBe("eligible");
    expect(allowance(moved, inSichuan({ figures: { "qualifying-months:511700:employer": 30 } })).verdict).toBe(
      "ineligible",
    );
  });
  test("her husband's route is the law's where he is an employer member at the event", () => {
    const through = (contributions: Contribution[]) =>
      throughSpouse([individual("2020-01")], inSichuan({ spouse: { contributions }, her: { employed: false } }));
    expect(through(job).missing).toEqual(["figures.qualifying-months:511700:employer-medical"]);
    expect([through([individual("2020-01")]).verdict, by(through([individual("2020-01")]))]).toEqual([
      "not-covered",
      "sc-2024-9",
    ]);
    expect(through([employer("2015-01", "2026-02")]).verdict).toBe("not-covered");
  });
  test("abroad: of the two groups nothing is decided, an employer member's costs are not paid", () => {
    const event = born("2026-05-10", { place: "overseas" });
    const own = medical([individual("2020-01", undefined, { maternity: true })], inSichuan({ event }));
    expect([own.verdict, by(own)]).toEqual(["not-covered", "sc-2024-9"]);
    expect(came(medical(job, inSichuan({ event })))).toBe("ineligible");
  });
  test("who works and is insured by nobody", () => {
    expect(came(allowance([], inSichuan({ her: works })))).toBe("ineligible employer");
    expect(came(medical([], inSichuan({ her: works })))).toBe("ineligible employer");
    expect(came(allowance([], inSichuan()))).toBe("ineligible");
  });
});

test.each([
  ["650200", "2026-07-31"],
  ["650200", "2031-08-01"],
  ["140100", "2024-07-31"],
])("in %s on %s, outside its paper's days, nothing decides", (region, date) => {
  for (const record of [[employer("2015-01")], []]) {
    expect(allowance(record, { region, asOf: date, event: born(date), her: works }).verdict).toBe("not-covered");
  }
});
