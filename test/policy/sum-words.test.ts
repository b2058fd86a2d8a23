/** Sums told in Chinese, and every expression read again by another interpreter. */
import * as fc from "fast-check";
import { amountSchema } from "../../shared/policy/assessment/amount.ts";
import type { Sum, Term } from "../../shared/policy/rules/sum.ts";
import { onlyIf } from "../../shared/policy/shared-rules/allowance-sum.ts";
import { amountWords } from "../../shared/policy/wording/sums.ts";
import { exchanged, paying, read, someone, sums, WAGE } from "./sums.ts";

const label = ({ label: name }: Term) => name;

describe("in words", () => {
  const words = (sum: Sum) => amountWords(sum.amount);
  const steps = (sum: Sum) => words(sum).steps.map(({ text, value }) => `${text} = ${value ?? ""}`);

  test("step by step", () => {
    expect(steps(sums.karamay({ event: { fetuses: 3, dystocia: true }, figures: WAGE }))).toEqual([
      "2025 年全口径城镇单位就业人员月平均工资 = 8448",
      "每天：月基数 × 60% ÷ 30 = 168.96",
      "产假：国家规定的 98 天，难产加 15 天，多生 2 个孩子加 30 天，共 143 天 = 143",
      "合计：每天的津贴 × 143 天 = 24161.28",
    ]);
    expect(steps(sums.topUp({ event: {}, person: { monthlyStipend: 2100 } })).at(1)).toBe(
      "每天：（月基数 × 60% - 月补贴 2,100 元）÷ 30 = 71.46",
    );
    expect(steps(sums.sichuan({ event: {}, ...someone([paying("2025-01", undefined, 4500)]) }))[0]).toBe(
      "上年度 12 个缴费月的平均基数 = 4500",
    );
    const told = { employerAverageWage: 6000 };
    const cut = sums.employer({ region: "140100", event: {}, person: told }, 50);
    expect(steps(cut)).toEqual([
      "单位上年度职工月平均工资（按填的） = 6000",
      "每天：月基数 ÷ 30 = 200",
      "产假：98 天 = 98",
      "合同结束以后的 48 天不算 = 50",
      "合计：每天的津贴 × 50 天 = 10000",
    ]);
  });

  test("what is missing has no step, and still its place in the formula", () => {
    const open = sums.karamay({ event: { date: "2027-03-10" } });
    expect(steps(open)).toEqual(["产假：98 天 = 98"]);
    expect(words(open).formula.map((term) => term.label)).toEqual(["上年度月平均工资", "比例", "每月天数", "天数"]);
    expect(words(open).alternatives.map((one) => one.if)).toEqual([
      "2026 年的月平均工资还没有，如果按 2025 年的 8,743.67 元（还没有正式公布）估算",
      "2026 年的月平均工资还没有，如果按 2025 年的 8,743.67 元（还没有正式公布）估算，如果当地按自治区延长后的产假 158 天发",
    ]);
  });

  test("every condition of another sum", () => {
    const two = sums.sichuan({ event: {}, ...someone([paying("2025-01", undefined, 4500)]) });
    expect(words(two).alternatives.map((one) => one.if)).toEqual([
      "如果当地按四川 2025 年延长后的产假 188 天发",
      "如果当地按月基数 × 12 ÷ 365 天算",
    ]);
    expect(words(sums.karamay({ event: { date: "2026-09-10" } })).alternatives[0]?.if).toBe(
      "如果上年度月平均工资是 8,743.67 元（还没有正式公布）",
    );
    const national = sums.employer({ region: "110000", event: {}, person: { employerAverageWage: 6000 } });
    const only = onlyIf(national, { id: "local-months-full", data: {} }, "qualifying-months:110000:employer");
    expect(words(only).alternatives).toMatchObject([{ value: 19600, if: "如果当地要求的月数已经交满" }]);
    expect(amountSchema.parse(words(only))).toEqual(words(only));
  });
});

test("read from left to right, every expression gives its value, and with its leaves exchanged every alternative", () => {
  const wage = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
  const event = fc.record({
    date: fc.constantFrom("2025-06-01", "2025-12-31", "2026-06-15", "2027-03-10"),
    fetuses: fc.integer({ min: 1, max: 4 }),
    dystocia: fc.boolean(),
  });
  const divisor = fc.option(
    fc.integer({ min: 100, max: 3660 }).map((n) => n / 100),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      event,
      wage,
      wage,
      fc.integer({ min: 1, max: 11 }),
      divisor,
      (happened, first, second, months, given) => {
        const to = (n: number) => `${Number(happened.date.slice(0, 4)) - 1}-${String(n).padStart(2, "0")}`;
        const record = [paying(to(1), to(months), first), paying(to(months + 1), undefined, second)];
        const figures =
          given === undefined ? {} : { "allowance-divisor:510000": given, "allowance-divisor:650000": given };
        for (const { amount } of [
          sums.karamay({ event: happened, figures }),
          sums.karamay({ event: happened, figures: { ...figures, "average-wage:650000:2025": first } }),
          sums.sichuan({ event: happened, figures, ...someone(record) }),
          sums.employer({ region: "140100", event: happened, person: { employerAverageWage: first } }, months * 20),
        ]) {
          if (amount.value !== undefined) expect(read(amount.formula)).toBe(amount.value);
          for (const { of, value, rounded } of amount.formula) if (of && !rounded) expect(read(of)).toBe(value);
          for (const one of amount.alternatives) {
            expect(one.leaves.every((leaf) => amount.formula.map(label).includes(leaf.label))).toBe(true);
            expect(read(exchanged(amount.formula, one.leaves))).toBe(one.value);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});
