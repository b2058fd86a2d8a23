/** Average monthly wage of all urban units (全口径城镇单位就业人员), yuan a month, by place and year. */
import type { FigureStatus } from "../assessment.ts";

/** One published (or derived) figure. */
export interface AverageWage {
  readonly value: number;
  readonly status: Exclude<FigureStatus, "caller">;
  readonly source: string;
}

const official = (value: number, source: string): AverageWage => ({ value, status: "official", source });
const derived = (value: number): AverageWage => ({
  value,
  status: "unconfirmed",
  source: "由 2026 年缴费基数上限推算，未见正式公布",
});

/** A year that is not listed has no loaded figure; the last known year never stands in for it. */
export const AVERAGE_WAGES: Readonly<Record<string, Readonly<Record<number, AverageWage>>>> = {
  "650000": {
    2023: official(8332, "新疆 2023 年全口径城镇单位就业人员月平均工资公布数"),
    2024: official(8448, "新人社函〔2025〕168号"),
    2025: derived(8743.67),
  },
  "140000": {
    2023: official(6854.58, "山西 2023 年全口径城镇单位就业人员月平均工资公布数"),
    2024: official(6997, "晋人社发〔2025〕35号"),
    2025: official(7073, "晋人社厅发〔2026〕27号"),
  },
  "500000": {
    2023: official(7264.08, "重庆 2023 年全口径城镇单位就业人员月平均工资公布数"),
    2024: official(7339, "重庆 2024 年全口径城镇单位就业人员月平均工资公布数"),
    2025: official(7588.25, "重庆 2025 年全口径城镇单位就业人员月平均工资公布数"),
  },
  "510000": {
    2023: official(7518.33, "四川 2023 年全口径城镇单位就业人员月平均工资公布数"),
    2024: official(7646, "川人社办发〔2025〕39号"),
    2025: derived(7831),
  },
};
