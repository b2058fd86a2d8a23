/** What is missing, told once for all lines that it would tell more of. */

/** Each fact once, in the order of the lines, with the names of the lines that lack it. */
export function gathered<L extends { readonly missing: readonly string[] }, N>(
  lines: readonly L[],
  nameOf: (line: L) => N,
): { readonly fact: string; readonly names: N[] }[] {
  const names = new Map<string, Set<N>>();
  for (const line of lines) {
    for (const fact of line.missing) names.set(fact, (names.get(fact) ?? new Set()).add(nameOf(line)));
  }
  return [...names].map(([fact, named]) => ({ fact, names: [...named] }));
}
