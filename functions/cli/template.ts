/** What `npx yujin template` prints: a header and rows to write over. */
import Papa from "papaparse";
import type { About } from "./options.ts";

/** A column, and its cell in each row. */
type Columns = readonly (readonly [column: string, ...cells: string[]])[];

/** Chongqing, Dazhou and Karamay on her own, Taiyuan by one employer and then another: each is told yes or no, with a sum. */
const BENEFITS: Columns = [
  ["ref", "E-1001", "E-1002", "E-1003", "E-1004"],
  ["region", "500000", "511700", "650200", "140100"],
  ["event.kind", "delivery", "delivery", "delivery", "delivery"],
  ["event.date", "2026-03-05", "2026-06-18", "2026-10-20", "2026-05-10"],
  ["event.setting", "inpatient", "inpatient", "inpatient", "inpatient"],
  ["person.sex", "female", "female", "female", "female"],
  ["person.employed", "否", "否", "否", "是"],
  ["person.employerAverageWage", "", "", "", "7200"],
  ["person.dismissedOn", "", "", "", "无"],
  ["person.contributions.0.scheme", "individual", "individual", "individual", "employer"],
  ["person.contributions.0.from", "2024-06", "2025-01", "2025-01", "2024-09"],
  ["person.contributions.0.to", "", "", "", "2025-08"],
  ["person.contributions.0.base", "", "4500", "5000", "5800"],
  ["person.contributions.0.tier", "2", "", "", ""],
  ["person.contributions.0.maternity", "", "是", "是", ""],
  ["person.contributions.1.scheme", "", "", "", "employer"],
  ["person.contributions.1.from", "", "", "", "2025-09"],
  ["person.contributions.1.to", "", "", "", ""],
  ["person.contributions.1.base", "", "", "", "6000"],
  ["person.record", "", "", "", ""],
  ["person.recordAnswers", "", "", "", ""],
  ["spouse", "", "", "", ""],
  ["spouse.employed", "", "", "", ""],
];

/** A baby; who left a job and joins as a resident; a resident of some years. */
const PARTICIPATION: Columns = [
  ["ref", "P-1001", "P-1002", "P-1003"],
  ["region", "500000", "500000", "500000"],
  ["asOf", "2026-04-01", "2026-11-20", "2030-03-01"],
  ["topic", "", "coverage-starts", ""],
  ["newborn.bornOn", "2026-01-01", "", ""],
  ["newborn.joinsOn", "2026-04-01", "", ""],
  ["newborn.certificate", "是", "", ""],
  ["newborn.residencePermit", "", "", ""],
  ["newborn.household", "", "", ""],
  ["person.hukou", "", "", ""],
  ["person.bornOn", "", "", ""],
  ["person.sex", "", "", ""],
  ["person.special", "", "", ""],
  ["person.retiredElsewhere", "", "", ""],
  ["person.paidYearsHere", "", "", ""],
  ["person.paidYearsElsewhere", "", "", ""],
  ["person.employmentChangedOn", "", "2026-11-05", ""],
  ["person.employerArrearsSince", "", "", ""],
  ["person.leftArmyOn", "", "", ""],
  ["person.joinsOn", "", "2026-11-20", ""],
  ["person.contributions.0.scheme", "", "employer", ""],
  ["person.contributions.0.from", "", "2020-01", ""],
  ["person.contributions.0.to", "", "2026-11", ""],
  ["person.contributions.0.paidIn", "", "", ""],
  ["residentYears.0.year", "", "", "2029"],
  ["residentYears.0.paidOn", "", "", "2028-11-20"],
  ["residentYears.0.claimed", "", "", "否"],
  ["residentYears.1.year", "", "", "2030"],
  ["residentYears.1.paidOn", "", "", "2029-11-20"],
  ["residentYears.1.claimed", "", "", ""],
  ["relative.relation", "", "", ""],
  ["relative.insured", "", "", ""],
];

const COLUMNS: Readonly<Record<About, Columns>> = { benefits: BENEFITS, participation: PARTICIPATION };

/** A CSV that can be filled in. */
export function template(about: About): string {
  const columns = COLUMNS[about];
  const width = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: width }, (_one, at) => columns.map((column) => column[at] ?? ""));
  return `${Papa.unparse(rows, { newline: "\n" })}\n`;
}
