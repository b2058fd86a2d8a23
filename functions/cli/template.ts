/** What `npx yujin template` prints: a header and one row to write over. */
import Papa from "papaparse";

const EXAMPLE: readonly (readonly [column: string, cell: string])[] = [
  ["ref", "E-1001"],
  ["region", "500000"],
  ["event.kind", "delivery"],
  ["event.date", "2026-03-05"],
  ["event.setting", "inpatient"],
  ["person.sex", "female"],
  ["person.employed", "true"],
  ["person.employerAverageWage", "8000"],
  ["person.contributions.0.scheme", "individual"],
  ["person.contributions.0.from", "2024-06"],
  ["person.contributions.0.to", "2025-08"],
  ["person.contributions.0.base", ""],
  ["person.contributions.1.scheme", "employer"],
  ["person.contributions.1.from", "2025-09"],
  ["person.contributions.1.to", ""],
  ["person.contributions.1.base", "6000"],
  ["spouse.employed", ""],
];

/** A CSV that can be filled in. */
export const template = (): string =>
  `${Papa.unparse([EXAMPLE.map(([column]) => column), EXAMPLE.map(([, cell]) => cell)], { newline: "\n" })}\n`;
