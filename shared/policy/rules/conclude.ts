/** What the answers to a line's conditions come to: verdict, days, payer, sum, actions and what it rests on. */
import type { Payer, Verdict } from "../assessment/assessment.ts";
import { addMonths, lastDay, month, notBefore, type Day, type Month } from "../base/calendar.ts";
import type { Situation } from "../facts/situation.ts";
import { actionOf, type Outcome, type Plan, type Search } from "../months/plans.ts";
import { merged, type DecidedAction } from "./action.ts";
import type { World } from "./case.ts";
import { askInOrder, type Act, type Asked } from "./condition.ts";
import { claimOf, employerOwes } from "./duties.ts";
import { isOpen, type Case, type LineOf, type MaterialUse, type Said, type Standing, type Strip } from "./line.ts";
import { once } from "./once.ts";
import { sumOf } from "./sum-due.ts";
import type { DecidedAmount } from "./sum.ts";

/** A line decided, with all that its words need. The sum is worked out when first asked for. */
export interface Decided extends Standing {
  readonly conditions: readonly Asked[];
  readonly claimBy: Day | undefined;
  readonly amount: DecidedAmount | undefined;
  readonly actions: readonly DecidedAction[];
  readonly missing: readonly string[];
  readonly strip: () => Strip | undefined;
  /** What is said besides; worked out only where the answer is told. */
  readonly besides: () => Besides;
  /** Each move of the paper that helps, as done now and on its last day: for plans; worked out when asked. */
  readonly eachMove: () => readonly Plan<Outcome>[];
  /** The month in which the plan that mends it ends: where another reading's plan is looked for first. */
  readonly planEnds: Month | undefined;
}

/** What decides nothing: papers to hand in, notes, and what the answer rests on without an alternative. */
export interface Besides {
  readonly materials: readonly MaterialUse[];
  readonly notes: readonly Said[];
  readonly premises: readonly Said[];
}

/** What a record that was tried came to. */
export interface Held<W> {
  readonly from: Day | undefined;
  /** How many sums are still to be paid. */
  readonly sums: number;
  readonly asked: readonly Asked[];
  readonly then: Case<W>;
}

/** It does not hold as things are told; payments may mend it. */
export const fails = ({ truth }: Asked): boolean => truth.outcome === "no" || truth.mendable === true;
/** Nothing mends it. */
export const isFinal = ({ truth, lasts }: Asked): boolean =>
  (truth.outcome === "beyond" && truth.mendable !== true) || (truth.outcome === "no" && lasts);

/** With it no plan holds. */
export const refuses = (answer: Asked): boolean => fails(answer) || isFinal(answer);

/** A plan that works, and the search that found it. */
export interface Cured<W> {
  readonly plan: Plan<Held<W>>;
  readonly search: Search<Held<W>>;
  /** Whether the line stands without it too, only later. */
  readonly hastens: boolean;
}

/** A no that nothing mends decides alone; then what the paper leaves open; then what is missing; then what is still to do. */
export function verdictOf(asked: readonly Asked[], cured: boolean): Verdict {
  const outcomes = asked.map(({ truth }) => truth.outcome);
  if (!cured && outcomes.includes("no")) return "ineligible";
  if (outcomes.includes("beyond")) return "not-covered";
  if (outcomes.includes("missing")) return "unknown";
  return cured || outcomes.includes("waiting") || outcomes.includes("act") ? "pending" : "eligible";
}

/** What a line came to. */
export function concluded<W>(
  line: LineOf<W>,
  world: World,
  asked: readonly Asked[],
  seen: Case<W> | undefined,
  cured: Cured<W> | undefined,
  eachMove: Decided["eachMove"] = () => [],
): Decided {
  const holding = cured?.plan.now.outcome;
  const stands = holding?.then ?? seen;
  const verdict = verdictOf(holding ? holding.asked : asked, cured !== undefined);
  const from = firstDayOf(line, world, asked, seen, { verdict, holding });
  const payer = payerOf(line, stands, seen, verdict);
  const lacking = verdict === "unknown" ? missingOf(holding ? holding.asked : asked) : [];
  const sum = once(() => (seen && stands ? sumOf(line, stands, { verdict, payer, lacking }) : undefined));
  const isUnpaid = cured !== undefined && cured.plan.least === 0 && cured.plan.now.tried.closes.length > 0;
  const found: Standing = { verdict, cured: cured !== undefined, isUnpaid, from, payer };
  const claimBy = claimByOf(line, world.situation, asked, verdict, stands);
  const tellable = verdict === "unknown" && stands && !missingOf(asked).some((path) => path.startsWith("figures."));
  return {
    ...found,
    conditions: asked,
    claimBy,
    get amount() {
      return sum()?.amount;
    },
    actions: actionsOf(line, world, { ...found, claimBy }, stands, asked, cured),
    get missing() {
      const ofSum = sum() ?? (tellable ? line.sum?.(stands) : undefined);
      return distinct([...lacking, ...(ofSum?.missing ?? [])]);
    },
    strip: () => stands && line.strip?.(stands),
    besides: () => ({
      materials: isOpen(found) && stands ? (line.materials?.(stands) ?? []) : [],
      notes: withAlways(line, stands ? (line.notes?.(stands, found) ?? []) : []),
      premises: [
        ...asked.flatMap(({ truth }) => truth.rests ?? []),
        ...(stands && line.premises ? line.premises(stands, found) : []),
        ...(sum()?.premises ?? []),
        ...(stands ? generalPremises(line, world, stands, found, asked) : []),
      ],
    }),
    eachMove,
    planEnds: cured && month(cured.plan.last.tried.on),
  };
}

const withAlways = <W>({ always }: LineOf<W>, notes: readonly Said[]): readonly Said[] =>
  always === undefined || notes.some(({ id }) => always.unless.includes(id)) ? notes : [...notes, always.note];

/** What every line rests on in the same way: planned payments, a plan tried, months before the paper's first day. */
function generalPremises<W>(
  line: LineOf<W>,
  { situation, start }: World,
  stands: Case<W>,
  found: Standing,
  asked: readonly Asked[],
): Said[] {
  const { cured, from } = found;
  if (!isOpen(found)) return cured ? [{ id: "R9" }] : [];
  const waits = asked.some(({ truth }) => truth.outcome === "waiting");
  const goesOn = asked.some(({ truth }) => truth.reason === "goes-on" || truth.reason === "planned");
  const planned = goesOn || situation.event.month > situation.now || waits || (from ?? "") > situation.asOf;
  const told = line.from?.(stands);
  const before = addMonths(month(start), -1);
  const reaches = (told !== undefined && told < start) || (line.strip?.(stands)?.counts(before) ?? false) !== false;
  return [
    ...(planned || cured ? [{ id: "planned-payments" }] : []),
    ...(cured ? [{ id: "R9" }] : []),
    ...(reaches ? [{ id: "R7a" }] : []),
  ];
}

const missingOf = (asked: readonly Asked[]): string[] =>
  asked.flatMap(({ truth }) => (truth.outcome === "missing" ? truth.facts : []));

const distinct = (all: readonly string[]): string[] => [...new Set(all)];

function firstDayOf<W>(
  line: LineOf<W>,
  world: World,
  asked: readonly Asked[],
  seen: Case<W> | undefined,
  { verdict, holding }: { readonly verdict: Verdict; readonly holding: Held<W> | undefined },
): Day | undefined {
  if (!seen) return undefined;
  if (verdict === "pending" && holding) return holding.from;
  if (isOpen({ verdict })) return notBefore(world.start, line.from?.(seen));
  const onlyMonths = verdict === "ineligible" && !asked.some(isFinal);
  return onlyMonths ? notBefore(world.start, line.laterFrom?.(seen)) : undefined;
}

function payerOf<W>(
  line: LineOf<W>,
  stands: Case<W> | undefined,
  seen: Case<W> | undefined,
  verdict: Verdict,
): Payer | undefined {
  if (verdict === "ineligible") return seen && line.payerInstead?.(seen);
  if (!isOpen({ verdict })) return undefined;
  return typeof line.payer === "function" ? stands && line.payer(stands) : line.payer;
}

/** It stands where the claim stands or still can, or is not known to fail, and where the limit itself decides. */
function claimByOf<W>(
  line: LineOf<W>,
  situation: Situation,
  asked: readonly Asked[],
  verdict: Verdict,
  stands: Case<W> | undefined,
): Day | undefined {
  if (!line.claimBy || !stands) return undefined;
  const byLimit = asked.some(({ truth }) => truth.reason.endsWith("after-limit"));
  return isOpen({ verdict }) || verdict === "unknown" || byLimit ? line.claimBy(situation, stands) : undefined;
}

function actionsOf<W>(
  line: LineOf<W>,
  world: World,
  { verdict, from, payer, claimBy }: Standing & Pick<Decided, "claimBy">,
  stands: Case<W> | undefined,
  asked: readonly Asked[],
  cured: Cured<W> | undefined,
): DecidedAction[] {
  if (!stands) return [];
  const acts = (cured ? cured.plan.now.outcome.asked : asked).flatMap(({ truth }): Act[] =>
    truth.outcome === "act"
      ? [truth.act]
      : truth.outcome === "waiting" && !cured && truth.until > world.situation.now
        ? [{ id: "keep-paying", by: lastDay(truth.until), month: truth.until, asTold: true, ...truth.going }]
        : [],
  );
  const cases = cured ? [cured.plan.now.outcome.then, cured.plan.last.outcome.then] : [stands];
  const isSpared = ({ id }: Act): boolean => id === "lump-sum" && cases.every((one) => standsAlone(line, one));
  const open = isOpen({ verdict });
  const may = open || verdict === "unknown";
  return merged([
    ...(cured && may ? [stepOf(cured, asked)] : []),
    ...(may ? acts.map((one) => ({ ...asAction(one, from), ...(isSpared(one) && { hastens: true as const }) })) : []),
    ...(verdict === "ineligible" ? (line.anotherTime?.(stands) ?? []).map((one) => asAction(one, undefined)) : []),
    ...(verdict === "not-covered" ? (line.mayHelp?.(stands) ?? []).map((one) => asAction(one, undefined)) : []),
    ...(payer === "employer" ? employerOwes(line.benefit) : []),
    ...(open ? [claimOf(line, stands, { from, claimBy })] : []),
  ]);
}

/** The plan's own step: enough where the line is open by something else without it. */
function stepOf<W>({ plan, search, hastens }: Cured<W>, asked: readonly Asked[]): DecidedAction {
  const step = actionOf(plan, search);
  const isSame = asked.some(({ truth }) => truth.outcome === "act" && truth.act.id === step.id);
  const otherwise = !isSame && verdictOf(asked, false) !== "ineligible";
  return { ...step, ...(otherwise && { enough: true as const }), ...(hastens && { hastens: true as const }) };
}

/** Whether a line stands without the sum that may be paid besides. */
function standsAlone<W>(line: LineOf<W>, stands: Case<W>): boolean {
  const alone: Case<W> = { ...stands, sums: false };
  return !askInOrder(line.requires(alone), alone, refuses).some(refuses);
}

/** `first`: the line's own first day. */
const asAction = (
  { id, who = "person", by, month: start, months, from, safeBy, asTold, alsoInLeave }: Act,
  first: Day | undefined,
): DecidedAction => ({
  id,
  who,
  ...(from !== undefined && first !== undefined && from > first && { from }),
  ...(by !== undefined && { by }),
  ...(safeBy !== undefined && { safeBy }),
  ...(asTold && { asTold }),
  ...(alsoInLeave && { alsoInLeave }),
  ...(start !== undefined && { start }),
  ...(months !== undefined && { months }),
});
