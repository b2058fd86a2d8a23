/** Yuan computed exactly: fractions of whole cents, rounded once, half up, to 0.01. */

/** An exact sum: `cents / parts` cents, both safe whole numbers. */
export interface Sum {
  readonly cents: number;
  readonly parts: number;
}

/** Whether a number has at most two decimals, as the sums here need it. */
export const isCents = (amount: number): boolean => Math.abs(Math.round(amount * 100) - amount * 100) < 1e-6;

/** Yuan with at most two decimals, as an exact sum. */
export const yuan = (amount: number): Sum => ({ cents: Math.round(amount * 100), parts: 1 });

/** Times a number with at most two decimals (days, months, percent as 0.6). */
export function times(sum: Sum, factor: number): Sum {
  const scale = scaleOf(factor);
  return lowest(sum.cents * Math.round(factor * scale), sum.parts * scale);
}

/** Divided by a number above 0 with at most two decimals. */
export function over(sum: Sum, divisor: number): Sum {
  const scale = scaleOf(divisor);
  return lowest(sum.cents * scale, sum.parts * Math.round(divisor * scale));
}

/** Two sums added. */
export const plus = (a: Sum, b: Sum): Sum => lowest(a.cents * b.parts + b.cents * a.parts, a.parts * b.parts);

/** The second taken from the first. */
export const minus = (a: Sum, b: Sum): Sum => plus(a, { cents: -b.cents, parts: b.parts });

/** Whether the first is less than the second. */
export const lessThan = (a: Sum, b: Sum): boolean => a.cents * b.parts < b.cents * a.parts;

/** Rounded once, half up, to yuan with two decimals. The sum is not negative. */
export const rounded = (sum: Sum): number => Math.floor((2 * sum.cents + sum.parts) / (2 * sum.parts)) / 100;

/** Whole numbers need no scaling, which keeps the products small enough to be exact. */
const scaleOf = (factor: number): number => (Number.isInteger(factor) ? 1 : 100);

function lowest(cents: number, parts: number): Sum {
  let [a, b] = [Math.abs(cents), parts];
  while (b !== 0) [a, b] = [b, a % b];
  return { cents: cents / a, parts: parts / a };
}
