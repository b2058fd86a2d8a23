/** 青山医保规〔2026〕1号, of an imaginary place: an allowance after six months. In force from 2026-01-01. */
import { addMonths, day } from "../base/calendar.ts";
import type { Payment } from "../months/book.ts";
import { no, rule, yes } from "../rules/condition.ts";
import { writing } from "../rules/document.ts";
import { paper, paperLine } from "../rules/paper.ts";
import { allowanceSum, employersWage } from "../shared-rules/allowance-sum.ts";
import { allowanceEvent } from "../shared-rules/event-kind.ts";
import { inARow, rowUpTo, type Row, type RowCase } from "../shared-rules/months-in-a-row.ts";

const { clause, cites, whole } = writing({
  id: "qs-2026-1",
  number: "青山医保规〔2026〕1号",
  title: "青山市生育津贴办法",
  place: "461000",
  placeName: "青山市",
  inForce: { from: day("2026-01-01") },
  contents: ["1", "2"],
});

const c1 = clause("1", {
  label: "一",
  role: "rule",
  summary: "单位交的职工医保，到生产或终止妊娠的上个月连续满 6 个月，就有津贴。",
  decides: "津贴要连续多久",
  conditions: ["allowance-event", "months-paid"],
});
const MONTHS = 6;
const counts = ({ scheme, where }: Payment) => scheme === "employer" && where === "here";
const monthsPaid = rule("months-paid", cites("1"), (asked: RowCase) => {
  const months = rowUpTo(asked, addMonths(asked.situation.event.month, -1));
  return months >= MONTHS ? yes("enough", () => ({ months })) : no("too-few", () => ({ months }));
});
export type Rules = typeof monthsPaid;

const c2 = clause("2", { label: "二", role: "rule", summary: "单位月平均工资 ÷ 30 × 产假天数。", decides: "多少钱" });

const allowance = paperLine<Row>({
  benefit: "allowance",
  via: "self",
  first: () => [allowanceEvent(cites("1"))],
  walks: (_stance, walk, was) => walk(inARow({ counts }), was),
  requires: () => [monthsPaid],
  payer: "employee-fund",
  from: ({ situation }) => situation.event.date,
  moves: () => [{ pays: { scheme: "employer", maternity: true }, who: "employer", counts }],
  sum: (asked) => allowanceSum(asked, { basis: employersWage, divisorWritten: true, cites: cites("2") }),
  claims: () => ({ who: "person" }),
});

export const qingshan = paper({ document: whole([c1, c2]), lines: [allowance], details: { person: {} } });
