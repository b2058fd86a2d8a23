/** What a sum would come to with other leaves: each alone where the rest has a value, or all ways to fill the open ones. */
import { valueOf } from "../rules/money-of.ts";
import type { DecidedAlternative } from "../rules/sum.ts";
import type { Leaf, Option } from "./sum-leaves.ts";

/** A leaf's place in the expression with what stands there instead. */
interface Exchange {
  readonly at: number;
  readonly option: Option;
}

/**
 * Where every leaf has a value: one alternative for each other leaf. Else all combinations of what may fill the open leaves,
 * alone and with each longer leave; none while a leaf is open that nothing fills.
 */
export function alternativesOf(leaves: readonly Leaf[]): DecidedAlternative[] {
  const all = leaves.map(({ term, options }, at) => ({
    open: term.value === undefined,
    other: options.map((option): Exchange => ({ at, option })),
  }));
  const longer = all.at(-1)?.other ?? [];
  if (!all.some(({ open }) => open)) {
    const rest = all.slice(0, -1).flatMap(({ other }) => other);
    return [...longer, ...rest].flatMap((one) => alternative(leaves, [one]));
  }
  const filled = combined(all.filter(({ open }) => open).map(({ other }) => other));
  return filled.flatMap((ways) => [
    ...alternative(leaves, ways),
    ...longer.flatMap((one) => alternative(leaves, [...ways, one])),
  ]);
}

/** One of each, in all ways. */
const combined = (choices: readonly (readonly Exchange[])[]): Exchange[][] =>
  choices.reduce<Exchange[][]>((ways, one) => ways.flatMap((way) => one.map((next) => [...way, next])), [[]]);

function alternative(leaves: readonly Leaf[], exchanged: readonly Exchange[]): DecidedAlternative[] {
  const terms = leaves.map(({ term }, at) => exchanged.find((one) => one.at === at)?.option.term ?? term);
  const value = valueOf(terms);
  const days = terms.at(-1)?.value;
  const daily = valueOf(terms.slice(0, -1));
  const figure = exchanged.at(-1)?.option.figure;
  if (value === undefined || figure === undefined) return [];
  const estimate = exchanged.some(({ option }) => option.term.estimate);
  return [
    {
      value,
      ...(days !== undefined && { days }),
      ...(daily !== undefined && { daily }),
      because: exchanged.map(({ option }) => option.because),
      figure,
      ...(estimate && { estimate }),
      leaves: exchanged.map(({ option }) => option.term),
    },
  ];
}
