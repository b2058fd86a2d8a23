/** Resident insurance in Chongqing: waiting and incentives, as two papers set them whose texts we have not seen. */
import type { DatedFigure } from "./dated.ts";

const figure = (name: string, value: number, unit: string): DatedFigure => ({
  figure: `${name}:500000`,
  value,
  unit,
  source: "国办发〔2024〕38号、渝府办发〔2025〕35号（未见原文）",
  status: "unconfirmed",
});

/** How long one waits: always so long, so much longer for each further year missed, and how far paying for those shortens it. */
export const RESIDENT_WAITING = {
  fixed: figure("resident-waiting-fixed", 3, "个月"),
  perMissedYear: figure("resident-waiting-per-missed-year", 1, "个月"),
  longBreak: figure("resident-waiting-long-break", 4, "年"),
  afterLongBreak: figure("resident-waiting-after-long-break", 6, "个月"),
} as const;
/** The least that one incentive is worth, and the most that all come to. */
export const RESIDENT_INCENTIVE = {
  minimum: figure("resident-incentive-minimum", 1000, "元/次"),
  shareOfCap: figure("resident-incentive-share-of-cap", 0.2, "封顶线的倍数"),
} as const;

export const RESIDENT_FIGURES: readonly DatedFigure[] = [
  ...Object.values(RESIDENT_WAITING),
  ...Object.values(RESIDENT_INCENTIVE),
];
