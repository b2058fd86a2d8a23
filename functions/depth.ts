/** How deep lists and objects may lie in one another: nothing that is asked for lies half as deep. */
import type { FactsProblem } from "../shared/policy/index.ts";

/** The deepest level that is looked at; the value itself is the first. */
export const MAX_DEPTH = 32;

/** What is to be mended in a value that lies deeper; the pointer names the first that does. */
export function depthProblem(value: unknown): FactsProblem | undefined {
  const path = deepPath(value, 1);
  return path && { pointer: path.map((key) => `/${key}`).join(""), ...TOO_DEEP };
}

const TOO_DEEP = {
  zh: `最多 ${MAX_DEPTH} 层，请核对括号`,
  en: `at most ${MAX_DEPTH} levels of lists and objects; check the brackets`,
};

/** The keys that lead to the first list or object below the deepest level. */
function deepPath(value: unknown, level: number): string[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (level > MAX_DEPTH) return [];
  for (const key of Object.keys(value)) {
    const path = deepPath(Reflect.get(value, key), level + 1);
    if (path) return [key.replaceAll("~", "~0").replaceAll("/", "~1"), ...path];
  }
  return undefined;
}
