/** Resident insurance in Chongqing: waiting and incentives, as two papers set them whose texts we have not seen. */
import type { DatedFigure } from "./dated.ts";

const figure = (name: string, value: number, unit: string): DatedFigure => ({
  figure: `${name}:500000`,
  value,
  unit,
  source: "国办发〔2024〕38号、渝府办发〔2025〕35号（未见原文）",
  status: "unconfirmed",
});

export const RESIDENT_FIGURES: readonly DatedFigure[] = [
  figure("resident-waiting-fixed", 3, "个月"),
  figure("resident-waiting-per-missed-year", 1, "个月"),
  figure("resident-waiting-long-break", 4, "年"),
  figure("resident-waiting-after-long-break", 6, "个月"),
  figure("resident-incentive-minimum", 1000, "元/次"),
  figure("resident-incentive-share-of-cap", 0.2, "封顶线的倍数"),
];
