/** 并医险中心字〔2024〕51号 第一章二, 第二章一、1: a no for unpaid months says that arrears may still be paid, and they may. */
import { assess } from "../../../shared/policy/assess.ts";
import type { Contribution, Facts } from "../../../shared/policy/facts/facts.ts";
import { allowance, individual, medical, named, owed, paid, told } from "./taiyuan.ts";

const ID = "arrears-may-be-paid";
const OCTOBER = { date: "2026-10-10" };
const resumed = [paid("2024-01", "2026-03"), paid("2026-08")];
const stopped = [paid("2024-01", "2026-03")];
const inTheLeave = [paid("2024-01", "2026-11"), paid("2027-07")];

describe("what is told as arrears after the no", () => {
  test.each([
    ["four months before the job goes on", "2026-11-28", resumed, owed("2026-04", "2026-07", "2026-11"), "eligible"],
    ["up to the event and after it", "2026-11-28", stopped, owed("2026-04", "2026-11", "2026-11"), "pending"],
    ["in the leave", "2027-09-10", inTheLeave, owed("2026-12", "2027-06", "2027-09"), "eligible"],
  ])("%s", (_what, asOf, record, arrears, verdict) => {
    const employed = { her: { employed: true } };
    const no = allowance(asOf, OCTOBER, record, employed);
    expect([no.verdict, named(no).includes(ID)]).toEqual(["ineligible", true]);
    expect(no.premises.find(({ id }) => id === ID)?.cites).toEqual([
      "ty-2024-51#1.2",
      "ty-2024-51#2.1.1",
      "ty-2024-51#2.2.1",
    ]);
    const done = allowance(asOf, OCTOBER, [...record, arrears], employed);
    expect([done.verdict, named(done).includes(ID)]).toEqual([verdict, false]);
  });
  test("the costs too", () => {
    const no = medical("2026-11-28", OCTOBER, stopped, { her: { employed: true } });
    expect([no.verdict, named(no).includes(ID)]).toEqual(["ineligible", true]);
    const done = [...stopped, owed("2026-04", "2026-11", "2026-11")];
    expect(medical("2026-11-28", OCTOBER, done, { her: { employed: true } }).verdict).toBe("eligible");
  });
});

test("nobody owes anything where no employer paid before, or the job is told to be over", () => {
  const bare: [Contribution[], NonNullable<Facts["person"]>][] = [
    [[individual("2024-01")], {}],
    [[], { employed: true }],
    [[paid("2026-08")], { employed: true }],
    [stopped, { employed: false }],
    [stopped, { dismissedOn: "2026-03-31" }],
  ];
  for (const [record, her] of bare) {
    const no = allowance("2026-11-28", OCTOBER, record, { her });
    expect([record, no.verdict, named(no).includes(ID)]).toEqual([record, "ineligible", false]);
  }
});

test("through the husband, his employer is meant", () => {
  const facts = told("2026-11-28", OCTOBER, [], {
    her: { employed: false },
    his: stopped,
  });
  const line = assess(facts).benefits.find(({ via }) => via === "spouse");
  expect(line?.verdict).toBe("ineligible");
  expect(line?.assumptions.find(({ id }) => id === ID)?.text).toContain("先问配偶的单位");
});
