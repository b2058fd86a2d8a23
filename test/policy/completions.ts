/** Answers that bring out whether a question matters: for each fact some values, far enough apart. */
import type { Contribution, FactPath, FactsSoFar } from "../../shared/policy/index.ts";
import { addDays, addMonths, day, month, monthText } from "../../shared/policy/base/calendar.ts";
import { told, withFact } from "./telling.ts";

const YES_NO = [true, false];

/** Records of every scheme that go on, that end before the event, or that begin after it, and none at all. */
function records({ event, asOf }: FactsSoFar): Contribution[][] {
  const at = month(event?.date ?? asOf);
  const m = (n: number) => monthText(addMonths(at, n));
  const ways: Omit<Contribution, "from">[] = [
    { scheme: "employer" },
    { scheme: "employer", post: "welfare-post" },
    { scheme: "individual", maternity: true, tier: 2, base: 5000 },
    { scheme: "individual", maternity: false },
    { scheme: "unemployment-benefit" },
    { scheme: "resident" },
  ];
  return [
    [],
    ...ways.flatMap((way): Contribution[][] => [
      [{ ...way, from: m(-40) }],
      [{ ...way, from: m(-8) }],
      [{ ...way, from: m(-40), to: m(-2) }],
      [{ ...way, from: m(-40), to: m(1) }],
      [{ ...way, from: m(2) }],
    ]),
  ];
}

function days({ event, asOf }: FactsSoFar): string[] {
  const at = day(event?.date ?? asOf);
  const around = [-400, -30, -1, 0, 20, 400].map((days) => addDays(at, days));
  return [...around, addDays(day(asOf), -1), addDays(day(asOf), 1)];
}

/** Values to try under a path. */
export function values(facts: FactsSoFar, path: FactPath): readonly unknown[] {
  switch (path) {
    case "region":
      return ["500000", "511700", "650200", "140100"];
    case "event.kind":
      return ["delivery", "termination", "family-planning", "prenatal", "treatment"];
    case "event.date":
      return ["2023-05-05", "2025-03-05", "2025-08-05", "2026-02-05", "2026-09-05", "2027-05-05"];
    case "event.procedure":
      return ["iud-insertion", "iud-removal", "tubal-ligation", "vasectomy", "abortion", "induced-labour"];
    case "event.setting":
      return ["inpatient", "outpatient"];
    case "event.place":
      return ["500000", "140100", "overseas"];
    case "event.fetuses":
      return [2, 10];
    case "event.gestationMonths":
      return [2, 5];
    case "event.dystocia":
    case "event.caesarean":
    case "event.complication":
    case "person.employed":
    case "residentReimbursed":
      return YES_NO;
    case "person.dismissedOn":
      return [...days(facts), null];
    case "person.averageBaseLastYear":
    case "person.employerAverageWage":
    case "person.monthlyStipend":
    case "person.wageBeforeLeave":
      return [1000, 20000];
    case "spouse":
      return [{}];
    case "person.contributions":
    case "spouse.contributions":
      return records(facts);
  }
}

/** The facts with one of the values tried for each of these paths, or none, as `pick` chooses. */
export function filled(facts: FactsSoFar, paths: readonly FactPath[], pick: (among: number) => number): FactsSoFar {
  return paths.reduce((soFar, path) => {
    const all = values(soFar, path);
    const value = all[pick(all.length + 1)];
    const reachable = value !== undefined && (path !== "spouse.contributions" || told(soFar, "spouse") !== undefined);
    return reachable ? withFact(soFar, path, value) : soFar;
  }, facts);
}
