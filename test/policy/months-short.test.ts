/** Too few months: every paper counts how many are told and how many are wanted, and the headline says how many lack. */
import { answer, line, type Told } from "./asking.ts";
import { benefit, employer, individual, resident } from "./documents/decisions.ts";
import type { Benefit, Contribution } from "../../shared/policy/index.ts";

const asked = (region: string, asOf: string, date: string, contributions: Contribution[], more = {}): Told => ({
  region,
  asOf,
  event: { kind: "delivery", date },
  person: { sex: "female", contributions },
  ...more,
});
const member = (from: string, to?: string) => individual(from, to, { maternity: true });
const medicalOnly = (from: string, to?: string) => individual(from, to, { maternity: false });
const WAITS = { figures: { "waiting-months:511700:individual": 6 } };
const UNLOADED = { figures: { "qualifying-months:310000:employer": 9 } };

test.each<[string, Told, Benefit, string, object, string]>([
  [
    "重庆 12号 三、1",
    asked("500000", "2026-06-20", "2026-06-10", [individual("2026-02")]),
    "medical-expense",
    "months-paid",
    { months: 4, wanted: 6 },
    "医疗费这次报不了，差 2 个月",
  ],
  [
    "川 9号 二（二）1",
    asked("511700", "2026-06-20", "2026-06-10", [member("2025-08")]),
    "allowance",
    "months-paid",
    { months: 11, wanted: 12 },
    "津贴这次领不到，差 1 个月",
  ],
  [
    "川 9号 二（一）, the caller's waiting",
    asked("511700", "2026-06-20", "2026-06-10", [member("2026-01")], WAITS),
    "medical-expense",
    "waiting-over",
    { months: 6, counted: 5, wanted: 6 },
    "医疗费这次报不了，差 1 个月",
  ],
  [
    "克 4号 四（一）",
    asked("650200", "2026-12-10", "2026-12-05", [medicalOnly("2026-05")]),
    "medical-expense",
    "medical-months-paid",
    { months: 7, wanted: 10 },
    "医疗费这次报不了，差 3 个月",
  ],
  [
    "克 4号 四（三）",
    asked("650200", "2026-12-10", "2026-12-05", [member("2026-09")], {
      event: { kind: "prenatal", date: "2026-12-05" },
    }),
    "medical-expense",
    "waiting-over",
    { waited: 4, counted: 3, wanted: 6 },
    "医疗费这次报不了，差 3 个月",
  ],
  [
    "并 51号 第二章一、1",
    asked("140100", "2026-06-20", "2026-06-10", [employer("2026-06")]),
    "medical-expense",
    "medical-months-paid",
    { needed: 1, wanted: 1, counted: 0, months: 1 },
    "医疗费这次报不了，差 1 个月",
  ],
  [
    "社会保险法 五十四, the caller's months",
    asked("310000", "2026-06-20", "2026-06-10", [employer("2026-01")], UNLOADED),
    "allowance",
    "months-paid",
    { months: 6, wanted: 9 },
    "津贴这次领不到，差 3 个月",
  ],
  [
    "too few are left: 重庆",
    asked("500000", "2027-07-10", "2027-12-20", []),
    "medical-expense",
    "months-paid",
    { left: 5, wanted: 6 },
    "医疗费这次报不了，差 1 个月",
  ],
  [
    "too few are left: 川",
    asked("511700", "2027-02-10", "2027-12-20", []),
    "allowance",
    "months-paid",
    { left: 11, wanted: 12 },
    "津贴这次领不到，差 1 个月",
  ],
  [
    "too few are left to be full in time: 克",
    asked("650200", "2027-09-10", "2027-12-20", []),
    "allowance",
    "months-paid",
    { left: 15, wanted: 16 },
    "津贴这次领不到，差 1 个月",
  ],
  [
    "too few are left: 并",
    asked("140100", "2027-05-10", "2027-12-20", []),
    "allowance",
    "months-paid",
    { left: 8, wanted: 9 },
    "津贴这次领不到，差 1 个月",
  ],
])("%s", (_what, facts, of, id, counted, says) => {
  const found = line(facts, of);
  expect(found.verdict).toBe("ineligible");
  expect(found.conditions.find((one) => one.id === id)?.data).toMatchObject(counted);
  expect(answer(facts).headline).toContain(says);
});

test("through the husband: 重庆 37号 三、1", () => {
  const spouse = { contributions: [employer("2026-02")] };
  const facts = asked("500000", "2026-06-20", "2026-06-10", [], {
    spouse,
    person: { employed: false, contributions: [] },
  });
  const his = line(facts, "medical-expense", "spouse");
  expect(his.conditions.find(({ id }) => id === "months-paid")?.data).toMatchObject({ months: 4, wanted: 6 });
  // Her own insurance fails for something else: how many lack there is not the benefit's.
  expect(answer(facts).headline).not.toContain("差");
});

describe("nothing is said of how many lack", () => {
  test.each<[string, Told]>([
    [
      "where a gap lies before them",
      asked("500000", "2026-06-20", "2026-06-10", [individual("2025-01", "2025-09"), individual("2026-02")]),
    ],
    [
      "where a month was missed: 川",
      asked("511700", "2026-06-20", "2026-06-10", [member("2024-01", "2025-08"), member("2025-10")]),
    ],
    [
      "where it was not told whether maternity insurance was paid",
      asked("650200", "2026-12-10", "2026-12-05", [individual("2026-09")]),
    ],
    [
      "where maternity insurance was not joined at all",
      asked("650200", "2027-09-10", "2027-12-20", [medicalOnly("2020-01")]),
    ],
    ["where nothing was paid", asked("511700", "2026-06-20", "2026-05-10", [])],
    ["where the limit has passed too", asked("650200", "2028-01-10", "2026-12-05", [member("2026-11", "2026-12")])],
    ["where it can be had", asked("511700", "2026-06-20", "2026-06-10", [benefit("2024-01")])],
    ["where nothing is decided", asked("511700", "2026-06-20", "2026-06-10", [resident("2024-01")])],
  ])("%s", (_what, facts) => {
    expect(answer(facts).headline).not.toContain("差");
  });
});
