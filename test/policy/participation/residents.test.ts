/** 五、2 and 3 once: a resident's costs are covered from the day on which taking part says that coverage starts. */
import { assess, type Contribution } from "../../../shared/policy/index.ts";
import { addDays, day } from "../../../shared/policy/base/calendar.ts";
import { line } from "./asked.ts";

const before = (scheme: "resident" | "employer", to: string): Contribution => ({ scheme, from: "2025-01", to });
const late = (from: string, to: string, paidIn: string): Contribution => ({ scheme: "employer", from, to, paidIn });
const PASTS: readonly (readonly [what: string, past: readonly Contribution[]])[] = [
  ["a resident before", [before("resident", "2025-12")]],
  ["employed to December", [before("employer", "2025-12")]],
  ["three months missed and paid", [before("employer", "2025-09"), late("2025-10", "2025-12", "2025-12")]],
  ["four months missed", [before("employer", "2025-08")]],
  ["insured in spring only", [before("resident", "2025-04")]],
];
const PAID = ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-07"];

/** What a caesarean on that day is told of the waiting, with the year of 2026 paid in `paidIn`. */
function birthOn(date: string, past: readonly Contribution[], paidIn: string) {
  const year: Contribution = { scheme: "resident", from: "2026-01", to: "2026-12", paidIn };
  const { benefits } = assess({
    region: "500000",
    asOf: date,
    event: { kind: "delivery", date, setting: "inpatient", caesarean: true },
    person: { contributions: [...past, year] },
  });
  const found = benefits.find(({ via }) => via === "resident");
  const reason = (id: string) => found?.conditions.find((one) => one.id === id)?.reason;
  return { covered: found?.verdict === "eligible", waits: reason("waiting-over") === "waiting-unknown" };
}

/** What is back-paid only later is not paid yet on joining. */
const isPaidBy = (paidIn: string) => (one: Contribution) => (one.paidIn ?? "") <= paidIn;

test.each(
  PASTS.flatMap(([what, past]) =>
    PAID.flatMap((paidIn) => (past.every(isPaidBy(paidIn)) ? [[what, paidIn, past] as const] : [])),
  ),
)("%s, 2026 paid in %s", (_what, paidIn, past) => {
  const joinsOn = `${paidIn}-15`;
  const { verdict, from } = line("coverage-starts", {
    asOf: joinsOn,
    person: { joinsOn, contributions: [...past] },
  });
  if (verdict !== "eligible" || from === undefined) {
    expect([verdict, birthOn("2026-10-20", past, paidIn).waits]).toEqual(["unknown", true]);
    return;
  }
  expect(birthOn(from, past, paidIn)).toEqual({ covered: true, waits: false });
  const dayBefore = addDays(day(from), -1);
  // A December before is the old year's: what was paid then covers it.
  if (dayBefore >= "2026-01-01") expect(birthOn(dayBefore, past, paidIn).covered).toBe(false);
});
