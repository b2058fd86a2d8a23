/** Where the money comes later if a step is taken only on its last day, the answer says so. */
import { answer, line, type Told } from "./asking.ts";
import { individual } from "./documents/decisions.ts";

const asked = (region: string, asOf: string, date: string, contributions: Told["person"]): Told => ({
  region,
  asOf,
  event: { kind: "delivery", date },
  person: { sex: "female", ...contributions },
});
const medicalOnly = individual("2020-01", undefined, { maternity: false });

test("川 9号 二（二）4: joined now, or on the last day a year later", () => {
  const facts = asked("511700", "2025-11-10", "2025-10-20", { contributions: [medicalOnly] });
  const found = line(facts, "allowance");
  const [enrol] = found.actions;
  expect([found.from, enrol?.by, enrol?.from]).toEqual(["2026-11-01", "2026-10-20", "2027-10-01"]);
  expect(enrol?.effect).toContain("现在就交，2026 年 11 月 1 日起就能领；拖到最后一天，要到 2027 年 10 月 1 日才能领");
  expect(answer(facts).headline).toContain("津贴才能领，早交早领");
});

test("on the last day nothing is earlier", () => {
  const facts = asked("511700", "2026-10-20", "2025-10-20", { contributions: [medicalOnly] });
  const [enrol] = line(facts, "allowance").actions;
  expect([enrol?.id, enrol?.from]).toEqual(["enrol", undefined]);
  expect(enrol?.effect).not.toContain("拖到");
  expect(answer(facts).headline).not.toContain("早交早领");
});

test("of bills, which the event's day decides, it is not said", () => {
  const facts = asked("511700", "2025-06-10", "2026-06-15", { contributions: [] });
  const found = line(facts, "medical-expense");
  const [enrol] = found.actions;
  expect([found.from, enrol?.from]).toEqual(["2026-05-01", "2026-06-01"]);
  expect(enrol?.effect).not.toContain("拖到");
});

test("what is paid at once can be claimed at once, on the last day too", () => {
  const member = individual("2026-08", undefined, { maternity: true });
  const sum = line(asked("650200", "2026-11-20", "2026-11-10", { contributions: [member] }), "allowance").actions.find(
    ({ id }) => id === "lump-sum",
  );
  expect(sum?.from).toBe("2027-11-01");
  expect(sum?.effect).not.toContain("拖到");
});
