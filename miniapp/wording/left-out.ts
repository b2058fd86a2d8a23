/** What a question says happens when it is left out. */
import type { Words } from "../../shared/policy/index.ts";

/** 「不选就按单胎算」; nothing where leaving out has no ordinary meaning. */
export function leftOutWords({
  kind,
  leftOut,
  early,
}: Pick<Words, "leftOut" | "early"> & { readonly kind: string }): string | undefined {
  if (leftOut === undefined) return undefined;
  if (early) return `还没到那天，可以先不选，先${leftOut}`;
  return `${kind === "yuan" ? "不填" : "不选"}就${leftOut}`;
}
