/** 新疆克拉玛依: what people ask who pay themselves (克医保规〔2026〕4号). */
import type { Contribution, EventFacts, Facts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { side, type PolicyQuestion } from "./question.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[], more?: StatedMore): Facts =>
  woman("650200", asOf, event, record, more);
const member = (from: string, to?: string, more: Partial<Contribution> = {}) =>
  paid("individual", from, to, { maternity: true, ...more });
const medicalOnly = (from: string, to?: string) => paid("individual", from, to, { maternity: false });

const waiting = { conditions: ["waiting-over"] };
const ten = { conditions: ["months-paid"] };

export const karamayQuestions = (): PolicyQuestion[] => [
  {
    id: 26,
    place: "650200",
    ask: "跑网约车、送外卖能参加生育保险吗，费率多少？",
    sides: [
      side("medical-expense", "送外卖，参加了生育保险", ask("2027-04-01", birth("2027-03-10"), [member("2026-08")]), {
        conditions: ["in-maternity-insurance"],
      }),
    ],
    clauses: ["km-2026-4#2"],
    figures: ["maternity-rate:650200"],
  },
  {
    id: 27,
    place: "650200",
    ask: "早就自己交职工医保的灵活就业人员，要不要加生育险？",
    sides: [
      side("allowance", "现在加，还赶得上", ask("2026-09-10", birth("2027-05-20"), [medicalOnly("2020-01")]), {
        conditions: ["in-maternity-insurance"],
        also: ["actions", "notes"],
      }),
      side("medical-expense", "不加，只报医疗费", ask("2026-09-10", birth("2027-05-20"), [medicalOnly("2020-01")]), {
        conditions: ["medical-months-paid"],
        also: ["notes"],
      }),
    ],
  },
  {
    id: 28,
    place: "650200",
    ask: "等待期多长，等待期里生了怎么办？",
    sides: [
      side("medical-expense", "等待期满了才生", ask("2027-04-01", birth("2027-03-10"), [member("2026-08")]), waiting),
      side("medical-expense", "等待期里就生了", ask("2027-01-20", birth("2027-01-08"), [member("2026-09")]), waiting),
      side("allowance", "等待期里就生了，想领津贴", ask("2027-01-20", birth("2027-01-08"), [member("2026-09")]), {
        ...ten,
        also: ["actions"],
      }),
    ],
  },
  {
    id: 29,
    place: "650200",
    ask: "没加生育险，只交职工医保，生孩子报不报？",
    sides: [
      side(
        "medical-expense",
        "职工医保连续交满了 10 个月",
        ask("2027-05-28", birth("2027-05-20"), [medicalOnly("2026-01")]),
        { conditions: ["medical-months-paid"], also: ["notes"] },
      ),
      side(
        "medical-expense",
        "职工医保还不满 10 个月",
        ask("2026-12-28", birth("2026-12-20"), [medicalOnly("2026-05")]),
        { conditions: ["medical-months-paid"] },
      ),
    ],
  },
  {
    id: 30,
    place: "650200",
    ask: "津贴要交多久，标准是多少？",
    sides: [
      side("allowance", "等待期过后又交满 10 个月", ask("2027-12-20", birth("2027-11-20"), [member("2026-08")]), {
        ...ten,
        also: ["amount"],
      }),
      side(
        "allowance",
        "在单位交了两年，离开后接着自己交",
        ask("2026-10-20", birth("2026-10-05"), [paid("employer", "2024-06", "2026-07"), member("2026-08")]),
        { ...ten, also: ["amount"] },
      ),
    ],
    figures: ["average-wage:650000:2023", "average-wage:650000:2024", "average-wage:650000:2025"],
    open: "每年的全区平均工资是多少、产假一共几天，这份文件没有写，要看别的文件。",
  },
  {
    id: 31,
    place: "650200",
    ask: "生的时候不满 10 个月，还能领津贴吗？",
    sides: [
      side("allowance", "2027 年生的，交满再领", ask("2027-04-01", birth("2027-03-10"), [member("2026-08")]), {
        ...ten,
        also: ["actions"],
      }),
      side(
        "allowance",
        "2026 年 12 月生的，可以一次补足",
        ask("2027-03-10", birth("2026-12-15"), [member("2026-08")]),
        {
          ...ten,
          also: ["actions"],
        },
      ),
    ],
  },
  {
    id: 32,
    place: "650200",
    ask: "老婆没工作，能用我的吗？",
    sides: [
      side(
        "medical-expense",
        "丈夫过了等待期",
        ask("2027-04-05", birth("2027-03-16"), [paid("resident", "2024-01")], {
          her: { employed: false },
          husband: { contributions: [member("2026-08")] },
        }),
        { conditions: ["unemployed", "in-basic-insurance", "waiting-over", "not-reimbursed-twice"], also: ["notes"] },
        "spouse",
      ),
      side(
        "medical-expense",
        "还是用居民医保报",
        ask("2027-04-05", birth("2027-03-16"), [paid("resident", "2024-01")], {
          her: { employed: false },
          husband: { contributions: [member("2026-08")] },
        }),
        { conditions: ["insured-as-resident"], also: ["notes"] },
        "resident",
      ),
    ],
  },
  {
    id: 33,
    place: "650200",
    ask: "从居民医保转过来、从单位转过来，要重新等吗？",
    sides: [
      side(
        "medical-expense",
        "居民医保交了两年多，断一个月补上了",
        ask("2027-02-20", birth("2027-02-05"), [
          paid("resident", "2024-01", "2026-10"),
          member("2026-11", "2026-11", { paidIn: "2026-12" }),
          member("2026-12"),
        ]),
        waiting,
      ),
      side(
        "medical-expense",
        "离开单位，下个月就自己交",
        ask("2027-02-20", birth("2027-02-05"), [paid("employer", "2024-06", "2026-09"), member("2026-10")]),
        waiting,
      ),
      side(
        "medical-expense",
        "离开单位，三个月后才自己交",
        ask("2027-02-20", birth("2027-02-05"), [paid("employer", "2024-06", "2026-08"), member("2026-12")]),
        waiting,
      ),
    ],
  },
  {
    id: 34,
    place: "650200",
    ask: "多久之内报？断缴了怎么办？",
    sides: [
      side("medical-expense", "生完一年多才来报", ask("2029-02-10", birth("2028-01-20"), [member("2026-08")]), {
        conditions: ["claimed-in-time"],
      }),
      side("allowance", "产假里断缴了", ask("2028-06-10", birth("2028-01-20"), [member("2026-08", "2028-02")]), {
        conditions: ["paid-through-leave"],
      }),
      side(
        "medical-expense",
        "断了三个月再交，要重新等",
        ask("2028-03-20", birth("2028-03-05"), [member("2026-08", "2027-08"), member("2027-12")]),
        waiting,
      ),
    ],
  },
];
