/**
 * 克医保规〔2026〕4号: Karamay, maternity insurance widened to the self-employed. In force 2026-08-01 to 2031-07-31.
 * `clauses.ts` follows the paper; the rules stand, in its order, in:
 */

/* 一–三 who is in: identity.ts. */
export { karamay2026no4 } from "./clauses.ts";

export { REACH } from "./months.ts";

/* 四（一） medical costs, without maternity insurance: unenrolled.ts; 四（三）–（四） the waiting: waiting.ts, months.ts. */
export { medicalExpense, throughResident, throughSpouse } from "./medical.ts";

/* 四（五）第二款 which of the routes to take. */
export { routes } from "./routes.ts";

/* 四（二） with 四（四）–（五） the allowance; how much, and the lump sum: sum.ts; what still mends it: cures.ts. */
export { allowance } from "./allowance.ts";
