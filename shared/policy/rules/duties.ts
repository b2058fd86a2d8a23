/** What is done that changes no record: the claim, and what an employer owes. */
import { notBefore, type Day } from "../base/calendar.ts";
import type { DecidedAction } from "./action.ts";
import type { Case, LineOf, Standing } from "./line.ts";

/** Who claims and until when, as far as the paper says; `from` and `claimBy` are the line's own. */
export function claimOf<W>(
  line: LineOf<W>,
  stands: Case<W>,
  { from, claimBy }: Pick<Standing, "from"> & { readonly claimBy: Day | undefined },
): DecidedAction {
  const { who, safeOnly } = line.claims?.(stands) ?? {};
  const { date } = stands.situation.event;
  return {
    id: "claim",
    ...(who && { who }),
    from: notBefore(date, from) ?? date,
    ...(claimBy !== undefined && (safeOnly ? { safeBy: claimBy } : { by: claimBy })),
  };
}

/** The employer must pay: ask in writing; an allowance is the employer's to pay out. */
export const employerOwes = (benefit: string): DecidedAction[] => [
  { id: "ask-employer", who: "person" },
  ...(benefit === "allowance" ? [{ id: "pay-allowance" as const, who: "employer" as const }] : []),
];
