/**
 * 川医保规〔2024〕9号, passed on by 达市医保发〔2024〕22号: Sichuan and Dazhou, the self-employed and those on unemployment
 * benefit. In force 2025-01-01 to 2029-12-31. `clauses.ts` follows the paper; the rules stand, in its order, in:
 */

/* 一 who is in, and 二（二）1 which months count: months.ts. */
export { sichuan2024no9 } from "./clauses.ts";

export { REACH } from "./months.ts";

/* 二（一） medical costs, with the routes the document does not speak of. */
export { medicalExpense, throughResident, throughSpouse } from "./medical.ts";

export { routes } from "./routes.ts";

/* 二（二）1 the allowance; 2–3 how much and how it is claimed: payment.ts; 4 the first year: transition.ts. */
export { allowance } from "./allowance.ts";
