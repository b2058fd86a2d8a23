/** 并医险中心字〔2024〕51号, 第二章二: the papers of each case as the two lists print them, the channels, and who files. */
import type { Contribution, EventFacts, FactsInput, Material, PersonFacts } from "../../../shared/policy/index.ts";
import { line } from "../asking.ts";
import { paid, told } from "./taiyuan-told.ts";

const going = [paid("2020-01")];
/** The employer was in arrears at the birth of 2026-03-20 and paid them in May. */
const arrears = [
  paid("2020-01", "2026-01"),
  paid("2026-02", "2026-04", { paidIn: "2026-05", lateReason: "arrears" }),
  paid("2026-05"),
];

const own = (
  event: EventFacts,
  contributions: readonly Contribution[] = going,
  person: PersonFacts = {},
  asOf = "2026-06-10",
) => line(told(asOf, { date: "2026-03-20", ...event }, contributions, { person }), "medical-expense").materials;
const hers = (event: EventFacts, his: Contribution[] = going) => {
  const facts: Partial<FactsInput> = { spouse: { contributions: his } };
  const person = { employed: false, contributions: [] };
  return line(told("2026-06-10", { date: "2026-03-20", ...event }, [], { person, facts }), "medical-expense", "spouse")
    .materials;
};
const by = (found: readonly Material[], channel: Material["channel"]) => found.filter((one) => one.channel === channel);
const channels = (found: readonly Material[]) => found.map((one) => one.channel);
/** The papers of the one case told, the same online and at the counter. */
function items(found: readonly Material[]): string[] {
  const [online, ...more] = by(found, "online");
  const counter = by(found, "counter");
  expect(more).toEqual([]);
  expect(counter.map((one) => [one.case, one.items])).toEqual([[online?.case, online?.items]]);
  return [...(online?.items ?? [])].sort();
}
const sorted = (...names: string[]) => [...names].sort();

const CASE_BOOK = ["结婚证原件及复印件", "《太原市城镇职工生育保险个人承诺书》"];

describe("2.2.1, second list: settling single bills", () => {
  test("一: a normal birth", () => {
    expect(items(own({}))).toEqual(sorted("出生医学证明原件及复印件", "出院证", "费用结算单据", "住院病历复印件"));
  });

  test.each<[string, EventFacts]>([
    ["二: a miscarriage in hospital", { kind: "termination", setting: "inpatient", gestationMonths: 2 }],
    [
      "二: an induced abortion told as surgery",
      { kind: "family-planning", setting: "inpatient", procedure: "abortion" },
    ],
    [
      "二: an induced labour told as surgery",
      { kind: "family-planning", setting: "inpatient", procedure: "induced-labour" },
    ],
    [
      "三: a stillbirth, which needs the hospital's record",
      { kind: "termination", setting: "inpatient", gestationMonths: 8 },
    ],
  ])("%s", (_case, event) => {
    const found = items(own(event));
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining(["出院证", "费用结算单据"]));
    expect(found.find((one) => one.includes("病历"))).toMatch(/门诊病历或住院病历复印件.*死胎.*住院病历/);
  });

  test.each<[string, EventFacts]>([
    ["a miscarriage", { kind: "termination", setting: "outpatient", gestationMonths: 1 }],
    ["an IUD put in", { kind: "family-planning", setting: "outpatient", procedure: "iud-insertion" }],
    ["an IUD taken out", { kind: "family-planning", setting: "outpatient", procedure: "iud-removal" }],
  ])("四: as an outpatient, %s", (_case, event) => {
    expect(items(own(event))).toEqual(sorted("门诊病历原件及复印件", "门诊发票"));
  });

  const fifth = sorted(
    "出生医学证明原件及复印件",
    "出院证",
    "住院病历复印件",
    "诊断建议书",
    "费用汇总清单",
    "费用结算单据",
  );

  test("五: a birth with complications", () => expect(items(own({ complication: true }))).toEqual(fifth));

  test.each(["tubal-ligation", "vasectomy", "iud-removal"] as const)("五: in hospital, %s", (procedure) => {
    const found = own({ kind: "family-planning", setting: "inpatient", procedure });
    expect(items(found)).toEqual(fifth);
    // The list asks a birth certificate of everyone; who has none is told to ask.
    expect(by(found, "counter")[0]?.note).toContain("没有生孩子");
  });

  test("六: an unemployed wife's birth", () => {
    expect(items(hers({}))).toEqual(sorted("出生医学证明原件及复印件", "出院证", "费用结算单据", ...CASE_BOOK));
    expect(items(hers({ complication: true }))).toEqual(items(hers({})));
  });

  test("not told whether in hospital: both cases", () => {
    const found = own({ kind: "termination", gestationMonths: 2 });
    expect(by(found, "counter").map((one) => one.items.includes("门诊发票"))).toEqual([false, true]);
    expect(by(found, "online")).toHaveLength(2);
  });

  test("an unemployed wife's termination is in no list: no birth certificate is asked, and that is said", () => {
    const found = hers({ kind: "termination", setting: "inpatient", gestationMonths: 2 });
    expect(items(found)).toEqual(expect.arrayContaining(["出院证", "费用结算单据", ...CASE_BOOK]));
    expect(items(found).join()).not.toContain("出生");
    expect(by(found, "counter")[0]?.note).toContain("先问问经办机构");
  });
});

describe("2.2.1, first list: after the employer has paid its arrears", () => {
  test("一: a normal birth", () => {
    expect(items(own({}, arrears))).toEqual(sorted("住院收费票据", "出生证", "出院证"));
  });

  test("二: a birth with complications", () => {
    const found = items(own({ complication: true }, arrears));
    expect(found).toEqual(sorted("住院收费票据", "出生证", "出院证", "诊断建议书", "费用汇总清单"));
  });

  test("三: an unemployed wife", () => {
    expect(items(hers({}, arrears))).toEqual(sorted("住院收费票据", "出生证", "出院证", ...CASE_BOOK));
  });

  test("四: outpatient surgery, and terminations in hospital", () => {
    const clinic = own({ kind: "family-planning", setting: "outpatient", procedure: "iud-removal" }, arrears);
    expect(items(clinic)).toEqual(sorted("门诊收费票据", "诊断证明"));
    const ward = own({ kind: "termination", setting: "inpatient", gestationMonths: 5 }, arrears);
    expect(items(ward)).toEqual(sorted("住院收费票据", "出院证"));
  });

  test("while they are still owed, the papers for afterwards", () => {
    const found = own({}, arrears, {}, "2026-04-10");
    expect(items(found)).toEqual(sorted("住院收费票据", "出生证", "出院证"));
  });

  test("not for arrears settled before the birth, nor for those that came after it", () => {
    const before = [
      paid("2020-01", "2025-01"),
      paid("2025-02", "2025-04", { paidIn: "2025-05", lateReason: "arrears" }),
      paid("2025-05"),
    ];
    const after = [
      paid("2020-01", "2026-03"),
      paid("2026-04", "2026-04", { paidIn: "2026-05", lateReason: "arrears" }),
      paid("2026-05"),
    ];
    expect(items(own({}, before))).toEqual(items(own({})));
    expect(items(own({}, after))).toEqual(items(own({})));
  });
});

describe("2.2.1: the channels", () => {
  test("in Shanxi's hospitals settled on the spot, with card or voucher; else by hand", () => {
    const found = own({});
    expect(channels(found)).toEqual(["direct", "online", "counter"]);
    const [direct, online, counter] = found;
    expect(direct).toMatchObject({ filedBy: "person", items: ["社会保障卡或医保电子凭证", "出院证"] });
    expect(online).toMatchObject({ filedBy: "person", where: "山西医保微信公众号" });
    expect(counter).toMatchObject({ filedBy: "employer", where: "参保地的医保经办机构" });
    expect(counter?.note).toContain("《单位变更信息表》《基本存款账户信息》");
  });

  test.each(["140100", "140200", "149900"])("directly in %s", (place) =>
    expect(channels(own({ place }))).toContain("direct"),
  );
  test.each(["130100", "110000"])("by hand only in %s, with the same papers", (place) => {
    const found = own({ place });
    expect(channels(found)).toEqual(["online", "counter"]);
    expect(items(found)).toEqual(items(own({})));
  });

  test.each<[string, Material[]]>([
    ["outpatients", own({ kind: "termination", setting: "outpatient", gestationMonths: 1 })],
    ["an unemployed wife", hers({})],
    ["after arrears", own({}, arrears)],
  ])("by hand only: %s", (_who, found) => expect(channels(found)).toEqual(["online", "counter"]));

  test("who brings papers is told what false ones cost, and where it stands", () => {
    for (const one of [...own({}), ...hers({}), ...own({ kind: "prenatal" })]) {
      expect(one.cites).toContain("ty-2024-51#3");
      if (one.channel !== "direct") expect(one.note).toContain("用假材料会被追回待遇");
      expect(one.cites).toContain(one.case === "产前检查费" ? "ty-2024-51#2.2.3" : "ty-2024-51#2.2.1");
    }
  });
});

describe("2.2.2 and 2.2.3: allowance and antenatal costs go through the employer", () => {
  const allowance = (contributions: readonly Contribution[], person: PersonFacts = {}) =>
    line(told("2026-06-10", { date: "2026-03-20" }, contributions, { person }), "allowance").materials;

  test("the allowance", () => {
    const found = allowance(going);
    expect(found).toMatchObject([
      { channel: "online", where: "山西医保公共服务网上服务大厅", filedBy: "employer", items: [] },
      { channel: "counter", where: "参保地的医保经办机构", filedBy: "employer", items: [] },
    ]);
    for (const one of found) expect(one.cites).toEqual(["ty-2024-51#2.2.2", "ty-2024-51#3"]);
  });

  test("who has lost her job since may go to the counter herself", () => {
    const found = allowance([paid("2020-01", "2026-05")], { dismissedOn: "2026-05-31" });
    expect(by(found, "counter")[0]?.filedBy).toBe("either");
    expect(by(found, "online")[0]?.filedBy).toBe("employer");
    expect(by(allowance(going, { dismissedOn: "2026-12-31" }), "counter")[0]?.filedBy).toBe("employer");
  });

  test("antenatal costs, never settled on the spot", () => {
    const found = own({ kind: "prenatal", setting: "outpatient" });
    expect(channels(found)).toEqual(["online", "counter"]);
    for (const one of found) expect(one).toMatchObject({ case: "产前检查费", filedBy: "employer" });
    const facts = told("2026-06-10", { kind: "prenatal", date: "2026-03-20" }, going);
    expect(line(facts, "medical-expense").notes.join()).toContain("不能在医院直接结算");
    const onBenefit = own({ kind: "prenatal" }, [paid("2020-01", undefined, { scheme: "unemployment-benefit" })]);
    expect(by(onBenefit, "counter")[0]?.filedBy).toBe("either");
  });
});

test("a line that does not stand lists no papers", () => {
  expect(own({}, [paid("2026-03")])).toEqual([]);
  expect(own({}, going, {}, "2027-03-21")).toEqual([]);
  expect(own({ place: "overseas" })).toEqual([]);
});
