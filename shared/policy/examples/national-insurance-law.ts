/** People in whose answers the articles of 社会保险法 are at work: where they help, and where they do not. */
import { birth, paid, woman } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const works = { her: { employed: true, employerAverageWage: 12000 } };
const nine = { figures: { "qualifying-months:310000:employer": 9, "qualifying-months:310000:employer-medical": 1 } };
const job = (from: string, to?: string) => [paid("employer", from, to)];

export const insuranceLawExamples = (): ExamplesOf<"cn-sil-2018"> => ({
  "30": [
    example(
      "上海的单位职工，在境外生的",
      woman("310000", "2026-06-10", birth("2026-05-10", { place: "overseas" }), job("2024-01"), { ...works, ...nine }),
    ),
    example(
      "上海的单位职工，在上海生的",
      woman("310000", "2026-06-10", birth("2026-05-10"), job("2024-01"), { ...works, ...nine }),
    ),
  ],
  "53": [
    example("北京的单位职工，单位一直在交", woman("110000", "2026-06-10", birth("2026-05-10"), job("2024-01"), works)),
    example(
      "北京，自己交职工医保的",
      woman("110000", "2026-06-10", birth("2026-05-10"), [paid("individual", "2024-01")]),
    ),
  ],
  "54": [
    example(
      "上海的单位职工，当地要满 9 个月，正好交了 9 个月",
      woman("310000", "2026-06-10", birth("2026-05-10"), job("2025-09"), { ...works, ...nine }),
    ),
    example(
      "上海的单位职工，当地要满 9 个月，交了 8 个月",
      woman("310000", "2026-06-10", birth("2026-05-10"), job("2025-10"), { ...works, ...nine }),
    ),
  ],
  "56": [
    example(
      "重庆的单位职工，还不知道要交满几个月",
      woman("500000", "2026-06-10", birth("2026-05-10"), job("2024-01"), works),
    ),
    example(
      "成都的单位职工，去上了环",
      woman(
        "510100",
        "2026-06-10",
        { kind: "family-planning", date: "2026-05-10", procedure: "iud-insertion" },
        job("2024-01"),
      ),
    ),
  ],
  "86": [
    example(
      "南京的单位职工，生的那个月单位欠着没交",
      woman("320100", "2026-06-10", birth("2026-05-10"), job("2024-01", "2026-04"), works),
    ),
    example(
      "南京，单位补交了那个月",
      woman(
        "320100",
        "2026-08-10",
        birth("2026-05-10"),
        [
          paid("employer", "2024-01", "2026-04"),
          paid("employer", "2026-05", "2026-05", { paidIn: "2026-07" }),
          paid("employer", "2026-06"),
        ],
        works,
      ),
    ),
  ],
});
