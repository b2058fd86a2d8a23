/** Does what an answer says: turns its actions into facts, as they would be told once they are done. */
import { addMonths, firstDay, month, monthText, type Day, type Month } from "../../shared/policy/base/calendar.ts";
import { decide, type DecidedLine } from "../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type Facts } from "../../shared/policy/facts/facts.ts";
import {
  isIn,
  monthsFrom,
  onTime,
  paidFor,
  payingBy,
  withPayments,
  withSum,
  type Paying,
  type When,
} from "../../shared/policy/plans/record.ts";
import { CURES, type DecidedAction } from "../../shared/policy/rules/action.ts";

/** The longest lump sum that anybody may have to pay. */
const LONGEST_SUM = 16;

/** The actions of a line that change a record, in the order of doing. */
export const curesOf = ({ actions }: Pick<DecidedLine, "actions">): DecidedAction[] =>
  actions.filter(({ id }) => (CURES as readonly string[]).includes(id));

/** The facts with every cure of a line done, each on its last day or on the day given; asked on the day of the last one. */
export function carriedOut(facts: Facts, line: DecidedLine, on?: Day): Facts {
  let done = facts;
  for (const act of curesOf(line)) {
    const said = on ?? act.by ?? facts.asOf;
    // A sum is paid once she is in, however early it is to be paid.
    const soonest = act.id === "lump-sum" && !act.move && act.start !== undefined ? firstDay(act.start) : said;
    const then = soonest > said ? soonest : said;
    const asOf = then > done.asOf ? then : done.asOf;
    done = factsSchema.parse({
      ...withDone(done, line, act, { on: month(then), asked: month(facts.asOf) }, asOf),
      asOf,
    });
  }
  return done;
}

function withDone(facts: Facts, line: DecidedLine, act: DecidedAction, when: When, asOf: string): Facts {
  if (act.asTold) return facts;
  if (act.id === "return-resident-reimbursement") return { ...facts, residentReimbursed: false };
  const whose = line.via === "spouse" && act.who !== "person" ? "spouse" : "person";
  const record = facts[whose]?.contributions ?? [];
  const told = (contributions: readonly Contribution[]): Facts => ({
    ...facts,
    [whose]: { ...facts[whose], contributions },
  });
  if (act.id !== "lump-sum") return told(withPayments(facts, record, paying(facts, record, act), when));
  const sameLine = ({ benefit, via }: DecidedLine) => benefit === line.benefit && via === line.via;
  // What is missing then is asked then.
  const then = decide({ ...facts, asOf }).find(sameLine);
  const move = then && curesOf(then).find(({ id }) => id === act.id)?.move;
  const sums = move?.sum
    ? [told(withSum(facts, record, when.on, move.sum))]
    : Array.from({ length: LONGEST_SUM }, (_, n) => told(withSum(facts, record, when.on, n)));
  const stands = (one: Facts): boolean => decide({ ...one, asOf }).find(sameLine)?.verdict === "eligible";
  return sums.find(stands) ?? facts;
}

/** By the plan; or else as she last paid, or as a resident where she never did. */
function paying(facts: Facts, record: readonly Contribution[], act: DecidedAction): Paying {
  const { move, closes = [] } = act;
  const closesSince = act.id === "back-pay";
  if (move) return { ...payingBy(move, closes), closesSince };
  const before = act.start === undefined ? month(facts.asOf) : addMonths(act.start, -1);
  const last = record
    .filter(({ from }) => from <= monthText(before))
    .sort((a, b) => ((a.to ?? "9999") < (b.to ?? "9999") ? -1 : 1))
    .at(-1);
  const alike = onTime(last ?? { scheme: "resident", from: "" });
  return {
    alike,
    counts: ({ scheme }) => scheme === alike.scheme,
    closes,
    closesSince,
    window: Infinity,
    onlyBackPays: false,
  };
}

/** The first month that is to be paid afterwards once the action's last day has come; nothing where none is. */
export function firstToClose(facts: Facts, line: DecidedLine, act: DecidedAction): Month | undefined {
  const [said] = act.closes ?? [];
  if (said !== undefined || !act.move || act.by === undefined) return said;
  const { counts } = act.move;
  const record = facts[line.via === "spouse" && act.who !== "person" ? "spouse" : "person"]?.contributions ?? [];
  const isBare = (m: Month) =>
    !record.some((one) => isIn(one, m) && paidFor(facts, one, m).some((paid) => counts(paid) && !paid.late));
  return monthsFrom(month(facts.asOf), addMonths(month(act.by), -1)).find(isBare);
}
