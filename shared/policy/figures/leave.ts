/** Days of maternity leave: the national ones, and what provinces add. Unconfirmed additions never enter a value. */
import { day } from "../base/calendar.ts";
import type { DatedFigure } from "./dated.ts";

const national = (name: string, value: number): DatedFigure => ({
  figure: `allowance-days:000000:${name}`,
  value,
  unit: "天",
  source: "《女职工劳动保护特别规定》（国务院令第 619 号）第七条",
  status: "official",
  from: day("2012-04-28"),
});

/** Days that the national rule settles, and the month of pregnancy from which a termination has the long leave. */
export const NATIONAL_LEAVE = {
  delivery: national("delivery", 98),
  dystocia: national("dystocia", 15),
  furtherChild: national("further-child", 15),
  earlyTermination: national("termination", 15),
  lateTermination: national("termination", 42),
  lateFromMonth: { ...national("late-termination-from", 4), unit: "个月" },
} as const satisfies Record<string, DatedFigure>;

const extension = (
  province: string,
  value: number,
  more: Pick<DatedFigure, "from" | "to"> & { readonly source: string; readonly if: string },
): DatedFigure => ({
  figure: `allowance-days:${province}:delivery`,
  value,
  unit: "天",
  status: "unconfirmed",
  ...more,
});

/** Longer delivery leaves, days in all. Whether the fund pays them is unconfirmed: we could not see the official text. */
export const LEAVE_EXTENSIONS: readonly DatedFigure[] = [
  extension("650000", 158, {
    from: day("2022-06-04"),
    source: "新疆维吾尔自治区人口与计划生育条例（未见原文）",
    if: "如果当地按自治区延长后的产假 158 天发",
  }),
  extension("510000", 158, {
    to: day("2025-11-27"),
    source: "四川省人口与计划生育条例（未见原文）",
    if: "如果当地按四川延长后的产假 158 天发",
  }),
  extension("510000", 188, {
    from: day("2025-11-28"),
    source: "四川省人口与计划生育条例 2025 年修正（未见原文）",
    if: "如果当地按四川 2025 年延长后的产假 188 天发",
  }),
  extension("140000", 158, {
    source: "山西省人口和计划生育条例（未见原文）",
    if: "如果当地按山西延长后的产假 158 天发",
  }),
  {
    ...extension("500000", 128, {
      source: "渝社险发〔2016〕37号，见 2023 年区级办事指南（未见原文）",
      if: "如果重庆的单位职工按 128 天发",
    }),
    // Only for employer members, so it is no figure that a caller gives for everybody.
    figure: "allowance-days:500000:employer-delivery",
    caesarean: 15,
  },
];
