/**
 * 川医保规〔2024〕9号, passed on by 达市医保发〔2024〕22号: the self-employed and those on unemployment benefit in Sichuan. Read
 * clauses.ts, then the rules in the paper's order: insurance.ts 一, 二, medical.ts 二（一）, allowance.ts 二（二）.
 */
import { paper } from "../../rules/paper.ts";
import { allowance } from "./allowance.ts";
import { sichuan2024no9 } from "./clauses.ts";
import { throughResident, throughSpouse } from "./insurance.ts";
import { medicalExpense } from "./medical.ts";

/* 一（一）: whether maternity insurance was chosen; 二（二）2: the bases. */
const DETAILS = ["maternity", "base"] as const;

export const sichuan = paper({
  document: sichuan2024no9,
  lines: [medicalExpense, allowance, throughSpouse, throughResident],
  details: { person: { employer: DETAILS, individual: DETAILS, "unemployment-benefit": DETAILS } },
});
