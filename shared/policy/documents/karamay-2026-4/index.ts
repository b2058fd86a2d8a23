/**
 * 克医保规〔2026〕4号: Karamay, maternity insurance widened to the self-employed. In force 2026-08-01 to 2031-07-31.
 * clauses.ts has the paper in its order; what it decides stands in insurance.ts (一–三, 四（三）, 四（四）: who is in, the
 * waiting), medical.ts (四（一）, 四（五）第二款) and allowance.ts (四（二）, 四（五）).
 */
import { paper, paperLine } from "../../rules/paper.ts";
import { allowance } from "./allowance.ts";
import { karamay2026no4 } from "./clauses.ts";
import { medicalExpense, throughResident, throughSpouse } from "./medical.ts";

const MATERNITY = {
  employer: ["maternity"],
  individual: ["maternity"],
  "unemployment-benefit": ["maternity"],
} as const;

export const karamay = paper({
  document: karamay2026no4,
  lines: [paperLine(medicalExpense), paperLine(allowance), paperLine(throughSpouse), paperLine(throughResident)],
  details: { person: MATERNITY, spouse: MATERNITY },
});
