/** Days of maternity leave: the national ones, and what provinces add. Unconfirmed additions never enter a value. */
import { type Day, day } from "../calendar.ts";

/** Days that the national rule settles, by State Council Order 619. */
export const NATIONAL_LEAVE = {
  delivery: 98,
  dystocia: 15,
  furtherChild: 15,
  terminationBeforeFourMonths: 15,
  terminationFromFourMonths: 42,
  longTerminationFromMonth: 4,
  source: "《女职工劳动保护特别规定》（国务院令第 619 号）第七条",
} as const;

/** A provincial extension of the delivery leave: days of leave in all, for births from `from` to `to`, both inclusive. */
export interface LeaveExtension {
  readonly province: string;
  readonly days: number;
  readonly from?: Day;
  readonly to?: Day;
  readonly if: string;
  readonly source: string;
}

/** Whether the fund pays these days is unconfirmed: we could not see the official text. */
export const LEAVE_EXTENSIONS: readonly LeaveExtension[] = [
  {
    province: "650000",
    days: 158,
    from: day("2022-06-04"),
    if: "如果当地按自治区延长后的产假 158 天发",
    source: "新疆维吾尔自治区人口与计划生育条例（未见原文）",
  },
  {
    province: "510000",
    days: 158,
    to: day("2025-11-27"),
    if: "如果当地按四川延长后的产假 158 天发",
    source: "四川省人口与计划生育条例（未见原文）",
  },
  {
    province: "510000",
    days: 188,
    from: day("2025-11-28"),
    if: "如果当地按四川 2025 年延长后的产假 188 天发",
    source: "四川省人口与计划生育条例 2025 年修正（未见原文）",
  },
  {
    province: "140000",
    days: 158,
    if: "如果当地按山西延长后的产假 158 天发",
    source: "山西省人口和计划生育条例（未见原文）",
  },
];
