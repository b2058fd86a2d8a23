/** A call takes fewer arguments than a record may have lines. */
export function addAll<T>(all: T[], more: readonly T[]): void {
  for (const each of more) all.push(each);
}
