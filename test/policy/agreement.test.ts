/**
 * While both engines stand side by side: on 12,000 generated people their verdicts differ only where a rule that was
 * settled anew wants it. Goes with the former engine.
 */
import * as fc from "fast-check";
import { decide } from "../../shared/policy/decide.ts";
import { factsSchema } from "../../shared/policy/facts/facts.ts";
import { assess as formerly } from "../../shared/policy/former/assess.ts";
import { facts } from "./people.ts";

const SAMPLE = { numRuns: 12_000, seed: 20261128 };

/** What decides the new answer, by the condition and reason that first fail, and the rule that wants it so. */
const WANTED: Readonly<Record<string, string>> = {
  "allowance-event/no-leave": "R11: kinds come before anything else",
  "allowance-event/pregnancy-ended": "R11: an ended pregnancy is to be asked as a termination",
  "allowance-in-scope/job-may-go-on": "cq (a)",
  "allowance-in-scope/medical-costs-only": "cq (a): after a job a cure makes her an individual",
  "claimed-in-time/after-limit": "R6, ty 2.1.8: after it another rule decides",
  "costs-decided/treatment": "R11: treatment in Karamay",
  "designated-hospital/abroad": "R8: nothing sticks to her, 七 decides first",
  "document-in-force/outside-its-days": "R8a: a lapsed resident keeps the line",
  "his-insurance/otherwise": "R8a: a husband told as an individual or resident is taken at his word",
  "his-insurance/unemployment-benefit": "R8a, R11: his unemployment benefit",
  "hospital-birth/outpatient": "R8a: a lapsed resident keeps the line",
  "in-benefit-period/not-over": "R9",
  "in-benefit-period/nothing-paid": "R8: an old job decides nothing",
  "in-benefit-period/paid-elsewhere": "R10",
  "in-benefit-period/planned-late": "R9: a planned late payment never blocks paying now",
  "in-maternity-insurance/elsewhere-in-province": "ty (f)",
  "in-maternity-insurance/insured-otherwise": "R8a: taken at his word",
  "in-maternity-insurance/lapsed-shortly": "sc (a)",
  "in-maternity-insurance/not-over": "R9",
  "in-maternity-insurance/nothing-paid": "R8: an old job decides nothing",
  "in-maternity-insurance/other-kind": "R8, R9: insurance of another kind is no identity",
  "in-maternity-insurance/paid-elsewhere": "R10",
  "in-maternity-insurance/paid-late": "sc (d)",
  "in-maternity-insurance/planned-late": "R9: a planned late payment never blocks paying now",
  "in-maternity-insurance/still-to-pay": "sc (a)",
  "in-maternity-insurance/without-maternity": "sc (a)",
  "in-medical-insurance/elsewhere-in-province": "ty (f)",
  "in-medical-insurance/not-over": "R9",
  "in-medical-insurance/paid-elsewhere": "R10",
  "in-medical-insurance/paid-late": "ty (h)",
  "in-medical-insurance/planned-late": "R9",
  "inpatient/not-told": "ty (h)",
  "inpatient/outpatient-treatment": "ty (h)",
  "insured-as-resident/covered-later": "cq (g)",
  "insured-as-resident/not-over": "R8a",
  "insured-as-resident/nothing-paid": "R8a",
  "insured-as-resident/other-kind": "R8a",
  "insured-as-resident/planned-late": "R8a: told as a resident's, paid late",
  "maternity-known/not-told": "an untold default never decides",
  "medical-months-paid/too-few": "R9",
  "medical-months-paid/too-few-after-gap": "ty (c)",
  "months-paid/stops-after-limit": "km (c)",
  "months-paid/too-few": "R9",
  "moved-to-employer/employer-member": "cq (c)",
  "named-treatment/not-named": "R11: treatment of a resident only with a complication",
  "named-treatment/setting-not-told": "cq (g)",
  "not-a-resident/resident": "R8a, sc (f)",
  "not-an-employer-member/employer-member": "sc (f): an employer's month paid late keeps that identity",
  "not-on-unemployment-benefit/on-benefit": "R11: unemployment benefit, his",
  "own-insurance/resident": "R8a: a lapsed resident keeps the line",
  "paid-through-leave/contract-not-told": "ty (e)",
  "paid-through-leave/nothing-paid": "ty (c)",
  "record-known/not-told": "R12: asked only where it parts the answer",
  "resident-here/elsewhere": "R8a",
  "resident-rules/their-own": "R8a: a lapsed resident keeps the line",
  "stipend-low/not-told": "ty (g)",
  "surgery-days/days-not-loaded": "R11",
  "surgery-days/procedure-not-told": "R11",
  "treated-in-mainland/abroad": "sc: abroad",
  "unemployed/not-told": "R12: asked only where it parts the answer",
  "waiting-over/not-loaded": "sc (a)",
  "waiting-over/still-waiting": "sc: a caller's waiting time",
  "waiting-over/waiting-unknown": "cq (g)",
};

/** Lines that stand now, or do not exist any more, by place, line and what became of them. */
const LINES: Readonly<Record<string, string>> = {
  "14 allowance-top-up/self → eligible": "ty (g)",
  "14 allowance-top-up/self → none": "R12: only kinds with a leave, only posts and benefit of the event's month",
  "14 medical-expense/resident → none": "R8",
  "14 medical-expense/self → eligible": "R9, ty (b)",
  "14 medical-expense/spouse → eligible": "R8: the husband's record by the same rule",
  "50 genetic-testing/self → none": "R12: only where there is a pregnancy",
  "50 medical-expense/resident → eligible": "cq (g)",
  "50 medical-expense/resident → none": "R8",
  "50 medical-expense/self → eligible": "cq (c)",
  "51 medical-expense/resident → none": "R8: resident insurance that ran out decides nothing",
  "51 medical-expense/self → eligible": "sc (d): back-paid by the event's month",
  "51 medical-expense/self → none": "R8a, sc (f): resident insurance elsewhere",
};

test("verdicts differ only where a rule settled anew wants it", () => {
  const seen = new Set<string>();
  let lines = 0;
  for (const told of fc.sample(facts, SAMPLE)) {
    const read = factsSchema.safeParse(told);
    if (!read.success) continue;
    const now = decide(read.data);
    for (const { benefit, via, verdict } of formerly(read.data).benefits) {
      lines += 1;
      const line = now.find((one) => one.benefit === benefit && one.via === via);
      if (line?.verdict === verdict) continue;
      const first = line?.conditions.find(({ truth }) => truth.outcome !== "yes");
      const became = line ? "eligible" : "none";
      seen.add(
        first ? `${first.id}/${first.truth.reason}` : `${told.region.slice(0, 2)} ${benefit}/${via} → ${became}`,
      );
    }
  }
  expect(lines).toBeGreaterThan(30_000);
  const named = { ...WANTED, ...LINES };
  expect([...seen].filter((one) => !Object.hasOwn(named, one))).toEqual([]);
}, 180_000);
