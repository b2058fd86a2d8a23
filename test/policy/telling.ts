/** Facts by path. */
import type { FactsSoFar } from "../../shared/policy/index.ts";

/** What is told under a path. */
export function told(facts: FactsSoFar, path: string): unknown {
  let at: unknown = facts;
  for (const name of path.split(".")) at = typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined;
  return at;
}

/** The facts with one more told. */
export function withFact(facts: FactsSoFar, path: string, value: unknown): FactsSoFar {
  const [first = "", ...rest] = path.split(".");
  const inner = told(facts, first);
  const put = rest.length === 0 ? value : { ...(typeof inner === "object" ? inner : {}), [rest.join(".")]: value };
  return { ...facts, [first]: put };
}
