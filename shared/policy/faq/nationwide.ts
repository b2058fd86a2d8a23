/** 全国: what the law of the country answers where no local paper does. */
import { NATIONWIDE } from "../base/places.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { side, type PolicyQuestion } from "./question.ts";

/** A woman who works in Shanghai gave birth in May. */
const inShanghai = (contributions: ReturnType<typeof paid>[], her: StatedMore["her"], months?: number) =>
  woman("310000", "2026-06-10", birth("2026-05-10"), contributions, {
    her: { employed: true, ...her },
    ...(months !== undefined && { figures: { "qualifying-months:310000:employer": months } }),
  });
const insured = { conditions: ["insured-by-employer", "months-paid"] };
const uninsured = { conditions: ["employer-insured-her"] };

export const nationwideQuestions = (): PolicyQuestion[] => [
  {
    id: 51,
    place: NATIONWIDE,
    ask: "我在别的城市上班，生育津贴怎么算？",
    sides: [
      side(
        "allowance",
        "上海的单位职工，单位上年月平均工资 12,000 元",
        inShanghai([paid("employer", "2024-01")], { employerAverageWage: 12000 }),
        { ...insured, also: ["amount", "notes"] },
      ),
      side(
        "allowance",
        "同一个人，问到了当地要满 9 个月",
        inShanghai([paid("employer", "2024-01")], { employerAverageWage: 12000 }, 9),
        { ...insured, also: ["amount"] },
      ),
    ],
    open: "当地要交满几个月、比 98 天多发几天，全国的规定没有写。",
  },
  {
    id: 52,
    place: NATIONWIDE,
    ask: "单位没给我上保险，生孩子谁出钱？",
    sides: [
      side("medical-expense", "医疗费：在上班，单位一直没给参保", inShanghai([], { wageBeforeLeave: 7200 }), {
        ...uninsured,
        also: ["actions", "notes"],
      }),
      side(
        "allowance",
        "产假的钱：在上班，单位一直没给参保，月工资 7,200 元",
        inShanghai([], { wageBeforeLeave: 7200 }),
        {
          ...uninsured,
          also: ["amount", "actions"],
        },
      ),
      side(
        "allowance",
        "参保了，单位欠着生的那个月没交",
        inShanghai([paid("employer", "2024-01", "2026-04")], { employerAverageWage: 12000 }),
        { ...insured, also: ["notes"] },
      ),
    ],
  },
];
