/** What can be read of facts that are still being typed; the rest counts as not told yet. */
import { DAYS } from "../base/calendar.ts";
import { MAX_STRETCHES, factsSchema, type Facts } from "./facts.ts";

type Path = readonly PropertyKey[];

/**
 * The facts without what `factsSchema` refuses: a day that does not exist, a stretch that ends before it begins or
 * overlaps another, stretches past the longest record. A stretch goes as a whole. Where the day of asking cannot be
 * read, everything is still to come; where the place cannot, there is nothing to read. Never throws.
 */
export function readable(facts: Facts): Facts | undefined {
  let left: object = facts;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const read = factsSchema.safeParse(left);
    if (read.success) return pass === 0 ? facts : read.data;
    const refused = read.error.issues.flatMap((issue): Path[] =>
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    const asOf = refused.some(([name]) => name === "asOf") ? { asOf: DAYS.from } : {};
    left = { ...pruned(left, refused), ...asOf };
  }
  return undefined;
}

/** Cutting a record that is too long shows which of the stretches left overlap; nothing shows more after that. */
const MOST_PASSES = 3;

/** Without what stands under the paths. */
function pruned(value: object, paths: readonly Path[]): object {
  const under = (key: PropertyKey) => paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
  if (Array.isArray(value)) {
    const stretches: readonly unknown[] = value;
    return stretches.slice(0, MAX_STRETCHES).filter((_one, index) => under(index).length === 0);
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const deeper = under(key);
      if (Array.isArray(inner) || (typeof inner === "object" && inner !== null)) return [[key, pruned(inner, deeper)]];
      return deeper.length > 0 ? [] : [[key, inner]];
    }),
  );
}
