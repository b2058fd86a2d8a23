/**
 * 并医险中心字〔2024〕51号: Taiyuan, employees' maternity insurance in practice. In force from 2024-08-01.
 * `clauses.ts` follows the paper; the rules stand, in its order, in:
 */

/* 第一章 who is in, 第二章一、1–3 which months count: months.ts. */
export { taiyuan2024no51 } from "./clauses.ts";
export { REACH } from "./months.ts";

/* 第二章一、1, 5, 7, 8 medical costs; 第二章二 the papers: materials.ts. */
export { medicalExpense, throughResident, throughSpouse } from "./medical.ts";

/* 第二章一、7 which of the routes to take. */
export { routes } from "./routes.ts";

/* 第二章一、1–4 the allowance, 6 the top-up. */
export { allowance, topUp } from "./allowance.ts";
