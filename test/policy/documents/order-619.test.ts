/** 国务院令第 619 号 第七条: the days of leave, asked of an allowance that is 150 yuan a day. */
import type { EventFacts } from "../../../shared/policy/facts/facts.ts";
import { allowance, born, ended, named, paying } from "./sichuan.ts";

const amount = (event: EventFacts, figures: Record<string, number> = {}) =>
  allowance(event.date ?? "", event, [paying("2020-01", undefined, { base: 4500 })], { figures }).amount;
const DATE = "2026-05-10";

test.each<[string, EventFacts, number]>([
  ["a plain delivery", born(DATE), 98],
  ["dystocia", born(DATE, { dystocia: true }), 113],
  ["a caesarean that the hospital does not record as dystocia", born(DATE, { caesarean: true }), 98],
  ["triplets", born(DATE, { fetuses: 3 }), 128],
  ["twins with dystocia", born(DATE, { fetuses: 2, dystocia: true }), 128],
  ["a termination in the first month", ended(DATE, 0), 15],
  ["a termination after three months", ended(DATE, 3), 15],
  ["a termination after four months", ended(DATE, 4), 42],
  ["a termination after five months", ended(DATE, 5), 42],
  ["a termination of a twin pregnancy", { ...ended(DATE, 4), fetuses: 2 }, 42],
  ["a termination recorded with dystocia", { ...ended(DATE, 4), dystocia: true }, 42],
])("%s", (_what, event, days) => {
  expect(amount(event)).toMatchObject({ days, daily: 150, value: 150 * days });
});

test("step by step, the national days an official figure", () => {
  const found = amount(born(DATE));
  expect(found?.figures.map(({ figure, status }) => [figure, status])).toContainEqual([
    "allowance-days:000000:delivery",
    "official",
  ]);
  expect(found?.cites).toContain("cn-order-619#7");
  const leaves = found?.formula.map(({ value, op = "" }) => `${op}${value}`);
  expect(leaves).toEqual(["4500", "÷30", "×98"]);
});

test("further children and dystocia lengthen every alternative too", () => {
  const found = amount(born(DATE, { dystocia: true, fetuses: 2 }));
  expect(found?.alternatives.map(({ days, value }) => [days, value])).toContainEqual([218, 32_700]);
  expect(amount(ended(DATE, 4))?.alternatives.every(({ days }) => days === 42)).toBe(true);
});

describe("a caller's days", () => {
  test.each(["allowance-days:511700:delivery", "allowance-days:510000:delivery"])(
    "%s stand for the plain ones",
    (key) => {
      const found = amount(born(DATE, { dystocia: true }), { [key]: 158, "allowance-divisor:510000": 30 });
      expect(found).toMatchObject({ value: 25_950, days: 173, alternatives: [] });
      expect(found?.figures.map(({ figure, status }) => [figure, status])).toContainEqual([key, "caller"]);
    },
  );

  test.each([
    [{ "allowance-days:510000:delivery": 158, "allowance-days:511700:delivery": 128 }, 128],
    [{ "allowance-days:650000:delivery": 158 }, 98],
    [{ "allowance-days:510000:termination": 30 }, 98],
  ])("%j: the nearer place decides, other provinces and kinds do not", (figures, days) => {
    expect(amount(born(DATE), figures)?.days).toBe(days);
  });

  test("of a termination they stand also where the month of pregnancy is not told", () => {
    expect(amount(ended(DATE), { "allowance-days:510000:termination": 30 })).toMatchObject({ value: 4500, days: 30 });
  });
});

test("that a caesarean may be recorded as dystocia is named, whether one is told of or not", () => {
  const names = (event: EventFacts) =>
    named(allowance(DATE, event, [paying("2020-01", undefined, { base: 4500 })])).includes("caesarean-days");
  for (const told of [{}, { caesarean: true }]) expect(names(born(DATE, told))).toBe(true);
  expect(names(born(DATE, { caesarean: true, dystocia: true }))).toBe(false);
  expect(names({ ...ended(DATE, 4), caesarean: true })).toBe(false);
});
