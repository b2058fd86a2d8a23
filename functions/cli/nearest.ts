/** The known name that an unknown one was most likely meant to be. */

/** The most letters of a name that are looked at. */
const LONGEST = 60;

/** The known name with the fewest letters to change (Levenshtein); `undefined` where more than a third would have to. */
export function nearestTo(name: string, known: Iterable<string>): string | undefined {
  const letters = Array.from(name.toLowerCase()).slice(0, LONGEST);
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(letters.length / 3)) + 1;
  for (const candidate of known) {
    const changes = changesBetween(letters, Array.from(candidate.toLowerCase()));
    if (changes < fewest) [fewest, nearest] = [changes, candidate];
  }
  return nearest;
}

function changesBetween(from: readonly string[], to: readonly string[]): number {
  let row = to.map((_letter, at) => at + 1);
  for (const [index, letter] of from.entries()) {
    let [corner, left] = [index, index + 1];
    row = row.map((above, at) => {
      left = Math.min(above + 1, left + 1, corner + (to[at] === letter ? 0 : 1));
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? from.length;
}
