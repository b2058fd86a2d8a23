/** What contributions are paid on: bases, rates and fixed prices, by place and year. */
import { day } from "../base/calendar.ts";
import { ofYear, type DatedFigure } from "./dated.ts";

const base = (place: string, year: number, floor: number, cap: number): DatedFigure[] => {
  const more = { unit: "元/月", source: `${year} 年度社会保险缴费基数上下限公布数`, status: "official" } as const;
  return [
    ofYear(`contribution-floor:${place}`, year, { value: floor, ...more }),
    ofYear(`contribution-cap:${place}`, year, { value: cap, ...more }),
  ];
};

const chongqingIndividual = (tier: 1 | 2, value: number): DatedFigure =>
  ofYear(`individual-price:500000:tier-${tier}`, 2025, {
    value,
    unit: "元/年",
    source: "渝医保发〔2024〕47号",
    status: "official",
  });

export const CONTRIBUTION_FIGURES: readonly DatedFigure[] = [
  ...base("650000", 2025, 5069, 25344),
  ...base("650000", 2026, 5246, 26231),
  ...base("140000", 2025, 4198, 20991),
  ...base("140000", 2026, 4244, 21219),
  ...base("500000", 2025, 4404, 22017),
  ...base("500000", 2026, 4553, 22765),
  ...base("510000", 2025, 4588, 22938),
  ...base("510000", 2026, 4699, 23493),
  {
    figure: "maternity-rate:650200",
    value: 0.01,
    unit: "缴费基数的倍数",
    source: "克医保规〔2026〕4号 二",
    status: "official",
    from: day("2026-08-01"),
    to: day("2031-07-31"),
  },
  chongqingIndividual(1, 3075),
  chongqingIndividual(2, 6765),
];
