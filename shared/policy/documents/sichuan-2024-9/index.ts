/** 川医保规〔2024〕9号: read insurance.ts 一, 二, then medical.ts 二（一） and allowance.ts 二（二）, 三. */
import { paper } from "../../rules/paper.ts";
import { allowance, allowanceClauses } from "./allowance.ts";
import { insuranceClauses, throughResident, throughSpouse, whole } from "./insurance.ts";
import { medicalClauses, medicalExpense } from "./medical.ts";

/* 一（一）: whether maternity insurance was chosen; 二（二）2: the bases. */
const DETAILS = ["maternity", "base"] as const;

/** The paper as registered. */
export const sichuan = paper({
  document: whole([...insuranceClauses, ...medicalClauses, ...allowanceClauses]),
  lines: [medicalExpense, allowance, throughSpouse, throughResident],
  /* 二: resident insurance makes a resident wherever it was paid. */
  residentsAnywhere: true,
  details: { person: { employer: DETAILS, individual: DETAILS, "unemployment-benefit": DETAILS } },
});
