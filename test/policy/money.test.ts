/** Yuan computed exactly and rounded once, held against whole-number arithmetic without limits. */
import fc from "fast-check";
import { lessThan, minus, over, plus, rounded, times, yuan, type Sum } from "../../shared/policy/base/money.ts";

/** A fraction of cents in BigInt, as the reference. */
interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const exactly = (cents: number): Exact => ({ n: BigInt(cents), d: 1n });
const halfUp = ({ n, d }: Exact): number => Number((2n * n + d) / (2n * d)) / 100;
const same = (sum: Sum, { n, d }: Exact): boolean => BigInt(sum.cents) * d === n * BigInt(sum.parts);

/** Money up to a million yuan in whole cents, as facts allow it. */
const cents = fc.integer({ min: 0, max: 100_000_000 });
/** A divisor in hundredths, as a caller may give one: 1 to 366 days. */
const divisor = fc.integer({ min: 100, max: 36_600 });
const days = fc.integer({ min: 1, max: 730 });

describe("exact sums", () => {
  test("an average of up to twelve bases ÷ a divisor × days is exact and rounded half up once", () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), divisor, days, (bases, hundredths, leave) => {
        const total = bases.map((one) => yuan(one / 100)).reduce(plus);
        const sum = times(over(over(total, bases.length), hundredths / 100), leave);
        const reference: Exact = {
          n: bases.reduce((a, b) => a + BigInt(b), 0n) * 100n * BigInt(leave),
          d: BigInt(bases.length) * BigInt(hundredths),
        };
        expect(same(sum, reference)).toBe(true);
        expect(rounded(sum)).toBe(halfUp(reference));
      }),
      { numRuns: 2000 },
    );
  });

  test("a share of a monthly wage × 12 ÷ 365 × days is exact", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 100 }), days, (wage, percent, leave) => {
        const sum = times(over(times(times(yuan(wage / 100), percent / 100), 12), 365), leave);
        const reference: Exact = { n: BigInt(wage) * BigInt(percent) * 12n * BigInt(leave), d: 36_500n };
        expect(same(sum, reference)).toBe(true);
        expect(rounded(sum)).toBe(halfUp(reference));
      }),
    );
  });

  test("the largest sums that facts allow stay exact", () => {
    const total = Array.from({ length: 11 }, () => yuan(999_999.99)).reduce(plus);
    const sum = times(over(over(plus(total, yuan(0.02)), 11), 30.41), 730 + 15 + 9 * 15);
    const reference: Exact = { n: (11n * 99_999_999n + 2n) * 100n * 880n, d: 11n * 3041n };
    expect(same(sum, reference)).toBe(true);
    expect(rounded(sum)).toBe(halfUp(reference));
  });

  test("every amount with two decimals is taken to the cent", () => {
    fc.assert(
      fc.property(cents, (one) => {
        expect(yuan(one / 100)).toEqual({ cents: one, parts: 1 });
        expect(rounded(yuan(one / 100))).toBe(one / 100);
      }),
    );
    // Neither × 100 is whole in floating point.
    expect(yuan(1.15).cents).toBe(115);
    expect(yuan(0.29).cents).toBe(29);
  });

  test("sums add, subtract and compare as fractions do", () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 366 }), fc.integer({ min: 1, max: 366 }), (a, b, p, q) => {
        const left = over(yuan(a / 100), p);
        const right = over(yuan(b / 100), q);
        const [x, y] = [BigInt(a) * BigInt(q), BigInt(b) * BigInt(p)];
        const d = BigInt(p) * BigInt(q);
        expect(same(plus(left, right), { n: x + y, d })).toBe(true);
        expect(same(minus(left, right), { n: x - y, d })).toBe(true);
        expect(lessThan(left, right)).toBe(x < y);
      }),
    );
  });
});

describe("rounding", () => {
  test.each([
    ["half a cent goes up", over(yuan(0.01), 2), 0.01],
    ["just under half a cent goes down", over(yuan(0.49), 100), 0],
    ["just over half a cent goes up", over(yuan(0.51), 100), 0.01],
    ["2280.875 becomes 2280.88", times(over(over(yuan(54_741), 12), 30), 15), 2280.88],
    ["a third of a yuan", over(yuan(1), 3), 0.33],
    ["two thirds of a yuan", over(yuan(2), 3), 0.67],
    ["nothing stays nothing", over(yuan(0), 30), 0],
  ])("%s", (_name, sum, wanted) => {
    expect(rounded(sum)).toBe(wanted);
  });

  test("happens once, at the end: a rounded day's money would give another sum", () => {
    const daily = over(yuan(4561.75), 30);
    expect(rounded(daily)).toBe(152.06);
    expect(rounded(times(daily, 98))).toBe(14_901.72);
    expect(rounded(times(yuan(152.06), 98))).toBe(14_901.88);
  });

  test("the published check: 8448 × 60 % ÷ 30", () => {
    const daily = over(times(yuan(8448), 0.6), 30);
    expect(rounded(daily)).toBe(168.96);
    expect(rounded(times(daily, 42))).toBe(7096.32);
    expect(rounded(times(daily, 98))).toBe(16_558.08);
  });

  test("no sum is a whole cent away from its exact value", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, exactly(2 ** 40).n), fc.integer({ min: 1, max: 100_000 }), (n, parts) => {
        expect(rounded({ cents: Number(n), parts })).toBe(halfUp({ n, d: BigInt(parts) }));
      }),
    );
  });
});
