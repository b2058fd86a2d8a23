/** 并医险中心字〔2024〕51号 第二章二 with 第三章: the papers of each case as the two lists print them, the channels, who files. */
import type { Contribution, EventFacts, Facts } from "../../../shared/policy/facts/facts.ts";
import type { MaterialUse } from "../../../shared/policy/rules/line.ts";
import { taiyuanMaterials } from "../../../shared/policy/wording/taiyuan-2024-51-materials.ts";
import { line as spoken } from "../asking.ts";
import { allowance, benefit, duties, line, medical, owed, paid, told } from "./taiyuan.ts";

const going = [paid("2020-01")];
/** The employer was in arrears at the birth of 2026-03-20 and paid them in May. */
const arrears = [paid("2020-01", "2026-01"), owed("2026-02", "2026-04", "2026-05"), paid("2026-05")];

const own = (event: EventFacts = {}, record: Contribution[] = going, asOf = "2026-06-10") =>
  medical(asOf, { date: "2026-03-20", ...event }, record).materials;
const hers = (event: EventFacts = {}, his: Contribution[] = going) =>
  line(
    told("2026-06-10", { date: "2026-03-20", ...event }, [], { her: { employed: false }, his }),
    "medical-expense",
    "spouse",
  ).materials;

const WORDS = new Map(Object.entries(taiyuanMaterials()));
const words = ({ id }: MaterialUse) => {
  const found = WORDS.get(id);
  if (!found) throw new Error(`no words for ${id}`);
  return found;
};
const by = (found: readonly MaterialUse[], channel: MaterialUse["channel"]) =>
  found.filter((one) => one.channel === channel);
const channels = (found: readonly MaterialUse[]) => found.map(({ channel, filedBy }) => `${channel} ${filedBy}`);
/** The papers of the one case told, the same online and at the counter. */
function items(found: readonly MaterialUse[]): string[] {
  const [online, ...more] = by(found, "online").map(words);
  expect(more).toEqual([]);
  expect(by(found, "counter").map((one) => words(one).items)).toEqual([online?.items]);
  return [...(online?.items ?? [])].sort();
}
const sorted = (...names: string[]) => [...names].sort();
const note = (found: readonly MaterialUse[]) =>
  by(found, "counter")
    .map((one) => words(one).note ?? "")
    .join();

const MARRIED = ["结婚证原件及复印件", "《太原市城镇职工生育保险个人承诺书》"];
const SINGLE = sorted("出生医学证明原件及复印件", "出院证", "费用结算单据", "住院病历复印件");
const FIFTH = sorted(
  "出生医学证明原件及复印件",
  "出院证",
  "住院病历复印件",
  "诊断建议书",
  "费用汇总清单",
  "费用结算单据",
);
const LATE = sorted("住院收费票据", "出生证", "出院证");

describe("2.2.1, second list: single bills", () => {
  test("a birth: normal, with a word about a caesarean that nobody is asked for, and with complications", () => {
    for (const caesarean of [true, false]) expect(own({ caesarean })).toEqual(own());
    expect(items(own())).toEqual(SINGLE);
    expect(note(own())).toContain("剖宫产没有并发症的，这里按正常生产列，先问问");
    expect(by(own(), "online").map((one) => words(one).case)).toEqual(["正常生产（剖宫产也算）"]);
    expect(items(own({ complication: true, caesarean: true }))).toEqual(FIFTH);
  });
  test.each<[EventFacts]>([
    [{ kind: "termination", setting: "inpatient", gestationMonths: 2 }],
    [{ kind: "family-planning", setting: "inpatient", procedure: "abortion" }],
    [{ kind: "family-planning", setting: "inpatient", procedure: "induced-labour" }],
  ])("ended in hospital: %j", (event) => {
    expect(items(own(event))).toEqual(sorted("出院证", "费用结算单据", "门诊病历或住院病历复印件（死胎要住院病历）"));
  });
  test("in a clinic, in a ward, and both where nobody told", () => {
    const clinic = own({ kind: "termination", setting: "outpatient", gestationMonths: 1 });
    expect(items(clinic)).toEqual(sorted("门诊病历原件及复印件", "门诊发票"));
    const ward = own({ kind: "family-planning", setting: "inpatient", procedure: "tubal-ligation" });
    expect([items(ward), note(ward).includes("没有生孩子")]).toEqual([FIFTH, true]);
    const open = own({ kind: "termination", gestationMonths: 2 });
    expect(by(open, "counter").map(({ id }) => id)).toEqual([
      "ended-in-hospital single counter",
      "surgery-in-clinic single counter",
    ]);
  });
  test("an unemployed wife's birth; for the rest the list is silent, and that is said", () => {
    const birth = sorted("出生医学证明原件及复印件", "出院证", "费用结算单据", ...MARRIED);
    expect([items(hers()), items(hers({ complication: true }))]).toEqual([birth, birth]);
    const ended = hers({ kind: "termination", setting: "inpatient", gestationMonths: 2 });
    expect([items(ended).join().includes("出生"), note(ended).includes("先问问经办机构")]).toEqual([false, true]);
    expect(items(ended)).toEqual(expect.arrayContaining(MARRIED));
  });
});

describe("2.2.1, first list: after the employer has paid its arrears", () => {
  test("each case", () => {
    expect(items(own({}, arrears))).toEqual(LATE);
    expect(items(own({ complication: true }, arrears))).toEqual(sorted(...LATE, "诊断建议书", "费用汇总清单"));
    expect(items(hers({}, arrears))).toEqual(sorted(...LATE, ...MARRIED));
    const clinic = own({ kind: "family-planning", setting: "outpatient", procedure: "iud-removal" }, arrears);
    expect(items(clinic)).toEqual(sorted("门诊收费票据", "诊断证明"));
    expect(items(own({ kind: "termination", setting: "inpatient", gestationMonths: 5 }, arrears))).toEqual(
      sorted("住院收费票据", "出院证"),
    );
  });
  test("while they are still owed, not for those settled before the birth nor for later ones", () => {
    expect(items(own({}, arrears, "2026-04-10"))).toEqual(LATE);
    const before = [paid("2020-01", "2025-01"), owed("2025-02", "2025-04", "2025-05"), paid("2025-05")];
    const after = [paid("2020-01", "2026-03"), owed("2026-04", "2026-04", "2026-05"), paid("2026-05")];
    expect([items(own({}, before)), items(own({}, after))]).toEqual([SINGLE, SINGLE]);
  });
});

describe("the channels, and who files", () => {
  const HAND = ["online person", "counter employer"];
  test.each<[string, readonly MaterialUse[], string[]]>([
    ["in Shanxi's hospitals on the spot, else by hand", own(), ["direct person", ...HAND]],
    ["elsewhere in Shanxi", own({ place: "140200" }), ["direct person", ...HAND]],
    ["in another province", own({ place: "110000" }), HAND],
    ["as an outpatient", own({ kind: "termination", setting: "outpatient", gestationMonths: 1 }), HAND],
    ["after arrears", own({}, arrears), HAND],
    ["an unemployed wife", hers(), HAND],
    [
      "costs on unemployment benefit: the paper names the employer (i)",
      own({}, [benefit("2020-01")]),
      ["direct person", ...HAND],
    ],
    ["antenatal costs", own({ kind: "prenatal", setting: "outpatient" }), ["online employer", "counter employer"]],
    [
      "antenatal costs of the unemployed",
      own({ kind: "prenatal" }, [benefit("2020-01")]),
      ["online employer", "counter either"],
    ],
    ["who has no claim", own({}, [paid("2026-03")]), []],
    ["too late", own({}, going, "2027-03-21"), []],
    ["by ordinary rules", own({ kind: "treatment" }), []],
  ])("%s", (_who, found, expected) => {
    expect(channels(found)).toEqual(expected);
    for (const one of found) {
      expect(one.cites).toContain("ty-2024-51#3");
      if (one.channel !== "direct") expect(words(one).note).toContain("用假的，领到的要退");
    }
  });
  test("the allowance: by the employer, by herself once she is unemployed (2.2.2)", () => {
    const asked = (record: Contribution[], dismissedOn?: string) =>
      allowance("2026-06-10", { date: "2026-03-20" }, record, { her: dismissedOn ? { dismissedOn } : {} });
    const going_ = asked(going);
    expect([channels(going_.materials), duties(going_)]).toEqual([
      ["online employer", "counter employer"],
      ["claim employer"],
    ]);
    const left = asked([paid("2020-01", "2026-05")], "2026-05-31");
    expect([channels(left.materials), duties(left)]).toEqual([["online employer", "counter either"], ["claim person"]]);
    expect(duties(asked(going, "2026-12-31"))).toEqual(["claim employer"]);
    for (const one of left.materials) expect(one.cites).toEqual(["ty-2024-51#2.2.2", "ty-2024-51#3"]);
  });
  const birth = { date: "2026-03-20" } as const;
  const claimOf = (facts: Facts, via: "self" | "spouse") => {
    const found = spoken(facts, "medical-expense", via);
    const claim = found.actions.find(({ id }) => id === "claim");
    return [claim?.who, claim?.what];
  };
  const CHECKUP = { ...birth, kind: "prenatal", setting: "outpatient" } as const;
  const wife = (event: EventFacts, his: Contribution[], dismissedOn?: string) =>
    told("2026-06-10", event, [], {
      her: { employed: false, dismissedOn: "2025-01-31" },
      his: { contributions: his, ...(dismissedOn && { dismissedOn }) },
    });
  const ALONE = "没有在医院直接结算的，在“山西医保”微信公众号上报；窗口，文件只写了由单位去，";
  test.each<[string, Facts, "self" | "spouse", string, string]>([
    [
      "a birth, on unemployment benefit",
      told("2026-06-10", birth, [benefit("2020-01")]),
      "self",
      "person",
      `${ALONE}自己去的先问一声`,
    ],
    [
      "a birth, her contract over",
      told("2026-06-10", birth, [paid("2020-01", "2026-05")], { her: { dismissedOn: "2026-05-31" } }),
      "self",
      "person",
      `${ALONE}自己去的先问一声`,
    ],
    [
      "a wife's, whose husband works, though her own contract is over",
      wife(birth, going),
      "spouse",
      "employer",
      "没有在医院直接结算的，在“山西医保”微信公众号上报，或者请配偶的单位去窗口报",
    ],
    [
      "a wife's, whose husband is on unemployment benefit",
      wife(birth, [benefit("2020-01")]),
      "spouse",
      "person",
      `${ALONE}自己去的先问一声`,
    ],
    [
      "a wife's antenatal costs",
      wife(CHECKUP, going),
      "spouse",
      "employer",
      "把材料交给配偶的单位，请配偶的单位在网上服务大厅或医保窗口办；带什么材料，文件没有写，先打 12393 问清楚",
    ],
    [
      "a wife's antenatal costs, his contract over",
      wife(CHECKUP, [paid("2020-01", "2026-05")], "2026-05-31"),
      "spouse",
      "person",
      "带上材料，自己或者请配偶去参保地的医保窗口办；也可以请配偶的原单位办；带什么材料，文件没有写，先打 12393 问清楚",
    ],
  ])("%s", (_who, facts, via, who, what) => {
    expect(claimOf(facts, via)).toEqual([who, what]);
  });
  test("whom nobody employs is not told that the employer files", () => {
    const noteOf = (record: Contribution[]) => spoken(told("2026-06-10", birth, record), "medical-expense").notes[0];
    expect([noteOf(going), noteOf([benefit("2020-01")])]).toEqual([
      "由单位在 1 年内申报；在山西的定点医院住院可以直接结算。",
      "在 1 年内申报；在山西的定点医院住院可以直接结算。",
    ]);
  });
  test("the first time the employer hands in its own papers", () => {
    expect(note(own())).toContain("《单位变更信息表》《基本存款账户信息》");
  });
});
