/** The one thing that must be told before anything else can be asked. */
import type { Draft } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** What to mend about the place: it has to be chosen. */
export const checkRegion = ({ region }: Draft): Problem[] =>
  region === "" ? [{ pointer: "/region", zh: "请选一下医保交在哪里" }] : [];
