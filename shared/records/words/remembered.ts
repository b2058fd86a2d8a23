/** A record says the same few words over and over: what each means is found out once. */

/** The same function, which remembers short texts it was asked of lately. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(text, { value });
    }
    return value;
  };
}

const LONGEST = 40;
const MOST = 500;
