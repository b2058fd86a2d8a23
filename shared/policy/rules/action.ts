/** What can be done, and who does it. */
import type { Day, Month } from "../base/calendar.ts";
import type { Move } from "../months/plans.ts";

/** Cures change a record; duties do not. Cures stand in the order in which they must be done, then duties. */
export const CURES = ["back-pay", "enrol", "keep-paying", "lump-sum", "return-resident-reimbursement"] as const;
export const DUTIES = ["ask-employer", "pay-allowance", "claim"] as const;
export type Cure = (typeof CURES)[number];
export type Duty = (typeof DUTIES)[number];
export type ActionId = Cure | Duty;
/** Who does it. `agency`: the office that pays unemployment benefit. */
export type Actor = "person" | "employer" | "spouse" | "agency";

/**
 * One thing to do. `by`: the document's own last day; `safeBy`: the earlier safe one, where only a reading lifts a general
 * limit; `from`: what the line's `from` becomes if it is done only on its `by`; for a claim the first day to claim on, never before the event.
 */
export interface DecidedAction {
  readonly id: ActionId;
  readonly who?: Actor;
  readonly from?: Day;
  readonly by?: Day;
  readonly safeBy?: Day;
  /** Only what is told already has to come about. */
  readonly asTold?: true;
  /** The leave lasts longer than the months waited for, and payments must go on in it, for the words. */
  readonly alsoInLeave?: true;
  /** It only brings an earlier day: who goes on as told has the line without it, later. */
  readonly hastens?: true;
  /** It will do, and is not known to be needed: less would do too, another way, or what no paper decides. */
  readonly enough?: true;
  /** The first month to pay, and the months to pay afterwards, for the words. */
  readonly start?: Month;
  readonly closes?: readonly Month[];
  /** How many months a sum pays at once, for the words. */
  readonly months?: number;
  /** How a plan's payments are made, for those who carry it out. */
  readonly move?: Move;
}

/** Merged by what they do, the nearest day kept; cures first, each list in the order of doing. */
export function merged(actions: readonly DecidedAction[]): DecidedAction[] {
  const found: DecidedAction[] = [];
  for (const one of actions) {
    const index = found.findIndex((other) => other.id === one.id && other.who === one.who);
    const other = found[index];
    if (other === undefined) found.push(one);
    else if (one.by !== undefined && (other.by === undefined || one.by < other.by)) found[index] = one;
  }
  return found.sort((a, b) => order(a) - order(b));
}

/** Whether it changes no record: the claim, and what an employer owes. */
export const isDuty = (id: ActionId): boolean => (DUTIES as readonly ActionId[]).includes(id);

/** Giving money back comes before paying; of payments the earlier month first. */
const order = ({ id }: DecidedAction): number =>
  isDuty(id) ? 10 + (DUTIES as readonly ActionId[]).indexOf(id) : id === "return-resident-reimbursement" ? 0 : 1;
