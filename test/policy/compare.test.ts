/** Routes side by side: what each gives, which exclude each other, which is higher, and by which clause. */
import * as fc from "fast-check";
import {
  assess,
  compareRoutes,
  factsSchema,
  policyDocuments,
  type PersonFacts,
  type RouteComparison,
} from "../../shared/policy/index.ts";
import { clauseOf } from "../../shared/policy/telling/citations.ts";
import type { Told } from "./asking.ts";
import { employer, individual, resident, told as birth } from "./documents/chongqing.ts";
import * as km from "./documents/karamay.ts";
import * as sc from "./documents/sichuan.ts";
import * as ty from "./documents/taiyuan.ts";
import { facts } from "./people.ts";

const compared = (told: Told): RouteComparison => compareRoutes(assess(factsSchema.parse(told)), told.region);

/** Statements as `exclusive spouse+resident cq-2025-37#3.1`, the better route after `>`, `?` where something is to be asked. */
const said = ({ statements }: RouteComparison): string[] =>
  statements.map(({ kind, routes, higher, ask, cites }) =>
    [kind, routes.join("+"), ...(higher ? [`>${higher}`] : []), ...(ask ? ["?"] : []), ...cites].join(" "),
  );

const gives = ({ routes }: RouteComparison): string[] =>
  routes.flatMap(({ via, gives: given }) => given.map((one) => `${via} ${one.benefit} ${one.verdict}`));

const husband: PersonFacts = { sex: "male", contributions: [employer("2025-03")] };
const noJob = { person: { employed: false } };

describe("Chongqing", () => {
  test("the husband's and resident insurance exclude each other; for a caesarean neither sum is written", () => {
    const found = compared(
      birth("2026-03-18", [resident("2025-01")], { ...noJob, spouse: husband, event: { caesarean: true } }),
    );
    expect(gives(found)).toEqual([
      "self allowance ineligible",
      "spouse medical-expense eligible",
      "resident medical-expense eligible",
    ]);
    expect(said(found)).toEqual([
      "exclusive spouse+resident cq-2025-37#3.1",
      "costs spouse+resident ? cq-2025-37#3.1 cq-2025-37#3.2",
      "allowance self+spouse cq-2025-37#3.1",
      "allowance self+resident cq-2025-37#3.2",
    ]);
    expect(found.statements[1]?.text).toBe("两边各能报多少，文件没有写。");
  });

  test("a plain delivery: the husband's is written, the resident's is not", () => {
    const found = compared(birth("2026-03-18", [resident("2025-01")], { ...noJob, spouse: husband }));
    expect(gives(found)).toContain("resident medical-expense not-covered");
    expect(found.statements[1]?.text).toBe("用丈夫的，文件写明可以报；居民医保的这种情况，文件没有写。");
  });

  test("reimbursed by resident insurance already: still to choose, giving back comes first", () => {
    const found = compared(
      birth("2026-03-18", [resident("2025-01")], { ...noJob, spouse: husband, residentReimbursed: true }),
    );
    expect(gives(found)).toContain("spouse medical-expense pending");
    expect(found.statements[0]).toMatchObject({ kind: "exclusive", cites: ["cq-2025-37#3.1"] });
    expect(found.statements[0]?.text).toContain("退回");
  });

  test("her own and the husband's: the documents do not compare them", () => {
    const found = compared(birth("2026-03-18", [individual("2025-01")], { ...noJob, spouse: husband }));
    expect(said(found)).toEqual(["costs self+spouse ? cq-2025-37#3.1", "allowance self+spouse cq-2025-37#3.1"]);
  });

  test("where the husband is refused, her own is the only way, by the clause that refuses him", () => {
    const late = { contributions: [employer("2026-01")] };
    const found = compared(birth("2026-03-18", [individual("2025-01")], { ...noJob, spouse: late }));
    expect(said(found)).toEqual(["costs self+spouse >self cq-2025-37#3.1", "allowance self+spouse cq-2025-37#3.1"]);
    expect(found.statements[0]?.text).toBe("医疗费这次只能用自己的参保来报，用配偶的参保报不了。");
  });
});

describe("Karamay", () => {
  const hers = [km.resident("2024-01")];
  const his: PersonFacts = { sex: "male", contributions: [km.member("2026-08")] };
  const told = (record = hers, more: km.More = {}) =>
    km.told("2027-03-10", km.born("2027-03-10"), record, { about: { employed: false }, spouse: his, ...more });

  test("resident insurance or the husband's, whichever pays more; a stay in hospital is paid in full through him", () => {
    const found = compared(told());
    expect(said(found)).toEqual([
      "exclusive spouse+resident km-2026-4#4.5",
      "costs spouse+resident ? km-2026-4#4.1 km-2026-4#4.5",
      "allowance self+spouse km-2026-4#4.2 km-2026-4#4.3",
      "allowance self+resident km-2026-4#4.2 km-2026-4#4.5",
    ]);
    expect(found.statements[0]?.text).toContain("哪个报得多选哪个");
    expect(found.statements[1]?.text).toContain("全额报");
  });

  test("resident insurance of another place cannot be compared", () => {
    const found = compared(told([km.resident("2024-01", undefined, { region: "110000" })]));
    expect(found.statements[1]?.text).toContain("比不出来");
  });

  test("he still waits: resident insurance is the only way", () => {
    const waiting = { ...his, contributions: [km.member("2026-11")] };
    const found = compared(told(hers, { spouse: waiting }));
    expect(said(found)[0]).toBe("costs spouse+resident >resident km-2026-4#4.3 km-2026-4#4.4");
    expect(found.statements.map((one) => one.kind)).not.toContain("exclusive");
  });

  test("her own insurance brings the allowance besides, with what is and what is not settled of it", () => {
    const own = [km.employer("2025-01", "2026-07"), km.member("2026-08")];
    const found = compared(told(own, { figures: { "average-wage:650000:2026": 9000 } }));
    expect(said(found)).toEqual([
      "costs self+spouse ? km-2026-4#4.1 km-2026-4#4.3",
      "allowance self+spouse >self km-2026-4#4.2 km-2026-4#4.3",
    ]);
    const allowance = found.routes[0]?.gives.find((one) => one.benefit === "allowance");
    // 9000 × 60 % ÷ 30 × 98 days; 158 days are not confirmed.
    expect(allowance).toMatchObject({ sum: { low: 17640, high: 28440, settled: false }, text: "能领" });
  });
});

describe("Taiyuan", () => {
  const his: PersonFacts = { contributions: [ty.paid("2025-01")] };
  const event = { date: "2026-02-18" };
  const person: PersonFacts = { employed: false };

  test("the spouse's or resident insurance, wherever it is, and never both", () => {
    const record = [resident("2025-01", undefined, { region: "110000" })];
    expect(said(compared(ty.told("2026-03-01", event, record, { her: person, his })))).toEqual([
      "exclusive spouse+resident ty-2024-51#2.1.7",
      "costs spouse+resident ? ty-2024-51#2.1.7",
      "allowance self+spouse ty-2024-51#2.1.1 ty-2024-51#2.1.7",
      "allowance self+resident ty-2024-51#1.1 ty-2024-51#2.1.3",
    ]);
  });

  test("her own as an individual goes by the ordinary ratio, as an employee it does not", () => {
    const text = (record: ReturnType<typeof individual>[]) =>
      compared(ty.told("2026-03-01", event, record, { her: person, his })).statements[0];
    const ordinary = text([individual("2025-01")]);
    expect(ordinary?.cites).toEqual(["ty-2024-51#2.1.1", "ty-2024-51#2.1.5", "ty-2024-51#2.1.7"]);
    expect(ordinary?.text).toContain("普通住院的比例");
    expect(text([ty.paid("2025-01")])?.text).not.toContain("普通住院");
  });

  test("an employee's allowance comes with her own insurance; where it fails, who pays instead is said", () => {
    const found = compared(ty.told("2026-03-01", event, [ty.paid("2025-01")], { his }));
    expect(said(found).at(-1)).toBe("allowance self+spouse >self ty-2024-51#2.1.1 ty-2024-51#2.1.7");
    const short = compared(ty.told("2026-03-01", event, [ty.paid("2025-10")], { his }));
    expect(short.routes[0]?.gives[1]).toMatchObject({ verdict: "ineligible", text: "医保这边没有，由单位付" });
    expect(short.routes[0]?.gives[1]?.cites).toContain("ty-2024-51#2.1.1");
  });
});

describe("Dazhou", () => {
  test("the document speaks of her own insurance alone: what to ask is said", () => {
    const spouse: PersonFacts = { contributions: [employer("2024-01")] };
    const found = compared(sc.told("2026-02-18", sc.born("2026-02-18"), [sc.paying("2025-01")], { spouse }));
    expect(said(found)).toEqual([
      "costs self+spouse ? sc-2024-9#2 sc-2024-9#2.1",
      "allowance self+spouse ? sc-2024-9#2 sc-2024-9#2.2.1",
    ]);
    expect(gives(found)).toContain("spouse medical-expense unknown");
    const asResident = compared(sc.told("2026-02-18", sc.born("2026-02-18"), [resident("2025-01")], { spouse }));
    expect(said(asResident)[0]).toBe("costs spouse+resident ? sc-2024-9#2 sc-2024-9#2.1");
  });
});

test("one route alone is set beside nothing", () => {
  const found = compared(birth("2025-09-18", [individual("2025-01")]));
  expect(found.routes.map((one) => one.name)).toEqual(["用自己的参保"]);
  expect(found.statements).toEqual([]);
});

test("for everybody: every route once, every statement and its clauses can be opened", () => {
  const valid = facts.filter((told) => factsSchema.safeParse(told).success);
  const kinds = new Set<string>();
  fc.assert(
    fc.property(valid, (told) => {
      const answered = assess(factsSchema.parse(told));
      const { routes, statements, citations } = compareRoutes(answered, told.region);
      expect(routes.flatMap((one) => one.gives)).toHaveLength(answered.benefits.length);
      const vias = routes.map((one) => one.via);
      for (const one of statements) {
        kinds.add(one.kind);
        expect(one.cites.length).toBeGreaterThan(0);
        expect(vias).toEqual(expect.arrayContaining([...one.routes]));
        for (const key of one.cites) expect(citations).toHaveProperty([key]);
      }
    }),
    { numRuns: 1500 },
  );
  expect([...kinds].sort()).toEqual(["allowance", "costs", "exclusive"]);
});

test("clauseOf tells every clause by its key, and nothing of others", () => {
  for (const { id, number, title, clauses } of policyDocuments) {
    for (const [clause, { label, summary }] of Object.entries(clauses)) {
      expect(clauseOf(`${id}#${clause}`, "000000")).toEqual({ document: title, number, clause: label, summary });
    }
  }
  expect(clauseOf("sc-2024-9#2", "511703")?.number).toBe(
    "川医保规〔2024〕9号（达市医保发〔2024〕22号、达川医保函〔2024〕145号转发）",
  );
  expect(clauseOf("km-2026-4#9", "650200")).toBeUndefined();
});
