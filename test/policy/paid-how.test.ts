/** How much of a bill is paid, in short: as the papers say it, and nothing where they do not. */
import { assess, factsSchema, paidHow, type BenefitLine, type FactsInput } from "../../shared/policy/index.ts";

const lines = (facts: FactsInput): readonly BenefitLine[] => assess(factsSchema.parse(facts)).benefits;
const howOf = (facts: FactsInput, via: BenefitLine["via"]) => {
  const line = lines(facts).find((one) => one.benefit === "medical-expense" && one.via === via);
  if (!line) throw new Error("no such line");
  return [line.verdict, paidHow(line)];
};
const birth = { kind: "delivery", date: "2026-10-20" } as const;
const own: FactsInput["person"] = { contributions: [{ scheme: "individual", from: "2025-01", maternity: true }] };
const resident: FactsInput["person"] = { contributions: [{ scheme: "resident", from: "2025-01" }] };

test("Karamay: in full in hospital, as a resident as in hospital", () => {
  const asked = { region: "650200", asOf: "2026-11-29" } as const;
  expect(howOf({ ...asked, event: { ...birth, setting: "inpatient" }, person: own }, "self")).toEqual([
    "eligible",
    "全额报销（政策范围内）",
  ]);
  expect(howOf({ ...asked, event: { ...birth, setting: "outpatient" }, person: own }, "self")).toEqual([
    "eligible",
    "报多少文件没写",
  ]);
  expect(howOf({ ...asked, event: { ...birth, setting: "inpatient" }, person: resident }, "resident")).toEqual([
    "eligible",
    "按居民住院报",
  ]);
});

test("Chongqing: as a resident as in hospital", () => {
  const event = { kind: "delivery", date: "2026-03-01", setting: "inpatient", complication: true } as const;
  const paid: FactsInput["person"] = { contributions: [{ scheme: "resident", from: "2024-01" }], employed: false };
  expect(howOf({ region: "500000", asOf: "2026-03-18", event, person: paid }, "resident")).toEqual([
    "eligible",
    "按居民住院报",
  ]);
});

test("a bill that is not paid, and a line whose paper says nothing of it, have none", () => {
  const [line] = lines({ region: "650200", asOf: "2026-11-29", event: birth, person: own });
  if (!line) throw new Error("no line");
  expect(paidHow({ ...line, verdict: "ineligible" })).toBeUndefined();
  expect(paidHow({ ...line, notes: ["别的话"] })).toBeUndefined();
});
