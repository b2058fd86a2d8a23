/**
 * Average monthly wage of all urban units (全口径城镇单位就业人员), yuan a month, by province or city and year. Not the
 * pension base (计发基数), which is another series. A year that is not listed has no figure; no other year stands in.
 */
import { yuanWords } from "../base/yuan.ts";
import { ofYear, type DatedFigure } from "./dated.ts";

const wage = (place: string, year: number, value: number, source: string): DatedFigure =>
  ofYear(`average-wage:${place}`, year, { value, unit: "元/月", source, status: "official" });

const derived = (place: string, year: number, value: number): DatedFigure =>
  ofYear(`average-wage:${place}`, year, {
    value,
    unit: "元/月",
    source: `由 ${year + 1} 年缴费基数上限推算，未见正式公布`,
    status: "unconfirmed",
    if: `如果上年度月平均工资是 ${yuanWords(value)}（还没有正式公布）`,
  });

const published = (province: string, year: number) => `${province} ${year} 年全口径城镇单位就业人员月平均工资公布数`;

export const AVERAGE_WAGES: readonly DatedFigure[] = [
  wage("650000", 2023, 8332, published("新疆", 2023)),
  wage("650000", 2024, 8448, "新人社函〔2025〕168号"),
  derived("650000", 2025, 8743.67),
  wage("140000", 2023, 6854.58, published("山西", 2023)),
  wage("140000", 2024, 6997, "晋人社发〔2025〕35号"),
  wage("140000", 2025, 7073, "晋人社厅发〔2026〕27号"),
  wage("500000", 2023, 7264.08, published("重庆", 2023)),
  wage("500000", 2024, 7339, published("重庆", 2024)),
  wage("500000", 2025, 7588.25, published("重庆", 2025)),
  wage("510000", 2023, 7518.33, published("四川", 2023)),
  wage("510000", 2024, 7646, "川人社办发〔2025〕39号"),
  derived("510000", 2025, 7831),
];
