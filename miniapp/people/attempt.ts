/** What the act gives, or nothing where it throws: storage may be full, refused (private browsing) or broken. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
