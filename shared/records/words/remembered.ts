/** A record says the same few words over and over: what each means is found out once, and forgotten with the record. */

const memories: { clear(): void }[] = [];

/** Nothing of a record stays once it is read. */
export function forget(): void {
  for (const known of memories) known.clear();
}

/** The same function, which remembers short texts it was asked of lately. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known: Known<T> = new Map();
  memories.push(known);
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    return before ? before.value : kept(known, text, read(text));
  };
}

/** The same for what depends on today's month, and on the year that a bare month is of. */
export function rememberedAt<T>(
  read: (text: string, now: number, year?: number) => T,
): (text: string, now: number, year?: number) => T {
  const days = new Map<number, Known<T>>();
  memories.push(days);
  return (text, now, year) => {
    if (text.length > LONGEST) return read(text, now, year);
    const day = now * 10_000 + (year ?? 0);
    const known: Known<T> = days.get(day) ?? new Map<string, { readonly value: T }>();
    const before = known.get(text);
    if (before) return before.value;
    days.set(day, known);
    return kept(known, text, read(text, now, year));
  };
}

/** The same for what depends on more: `keyOf` tells in few letters on what. */
export function rememberedBy<A extends readonly unknown[], T>(
  keyOf: (...asked: A) => string,
  read: (...asked: A) => T,
): (...asked: A) => T {
  const known: Known<T> = new Map();
  memories.push(known);
  return (...asked) => {
    const key = keyOf(...asked);
    if (key.length > LONGEST) return read(...asked);
    const before = known.get(key);
    return before ? before.value : kept(known, key, read(...asked));
  };
}

type Known<T> = Map<string, { readonly value: T }>;

function kept<T>(known: Known<T>, text: string, value: T): T {
  if (known.size >= MOST) known.clear();
  known.set(text, { value });
  return value;
}

const LONGEST = 120;
const MOST = 2000;
