/** What the same person would get if something were different. */
import { month } from "../base/calendar.ts";
import type { Facts } from "../facts/facts.ts";
import { planWords } from "../wording/plans.ts";
import type { ChangeKind, PlanLine, Plans } from "./answer.ts";
import { movesFor, toldOtherwise, type Candidate } from "./candidates.ts";
import { better, dominates, rankOf, type Compared } from "./compare.ts";
import { costsOf } from "./costs.ts";
import { inTime } from "./in-time.ts";
import { effectsOf, outlookOf, sameIn, type Outlook } from "./lines.ts";
import { startsOf, type Start } from "./starts.ts";
import { begunLater, eventMoved, turnsIn, type Moved } from "./thresholds.ts";
import { atOnce, type InTurns } from "../rules/turns.ts";

/** How many are shown. */
const MOST = 12;

/** A candidate with what comes of it. */
interface Tried extends Compared {
  readonly candidate: Candidate;
  readonly outlook: Outlook;
}

/**
 * Every way that the papers allow and that helps, the event earlier or later, the past told otherwise: at most twelve, best
 * first, none that changes nothing or that another one, or leaving all as it is, beats in everything. `assess(plan.facts)`
 * gives exactly `plan.benefits`. Pure; throws on nothing that `factsSchema` accepts.
 */
export const plans = (facts: Facts, vary?: readonly ChangeKind[]): Plans => atOnce(plansInTurns(facts, vary));

/** The same in turns, each of about one asking; `step` is called for each month walked, and what it throws is thrown on. */
export function* plansInTurns(facts: Facts, vary?: readonly ChangeKind[], step?: () => void): InTurns<Plans> {
  return (yield* searched(facts, vary, step)).plans;
}

/** The plans, and then the way of which `thresholds.start` speaks begun in each of its months. */
export interface Explored {
  readonly plans: Plans;
  /** In turns of their own: the plans need not wait for them. */
  readonly starts: () => InTurns<Start[]>;
}

/** As `plansInTurns` of everything, with each beginning to choose from. */
export function* exploredInTurns(facts: Facts): InTurns<Explored> {
  const { plans: found, now, way, begun = [] } = yield* searched(facts);
  return { plans: found, starts: () => startsOf(now, way, begun) };
}

/** What was found, and what the beginnings were tried by. */
interface Searched {
  readonly plans: Plans;
  readonly now: Outlook;
  readonly way?: Candidate;
  readonly begun?: readonly Moved[];
}

function* searched(facts: Facts, vary?: readonly ChangeKind[], step?: () => void): InTurns<Searched> {
  const now = outlookOf(facts, step);
  yield;
  const wanted = (kind: ChangeKind): boolean => vary === undefined || vary.includes(kind);
  // Going on follows from what is done first.
  const moves = movesFor(now).filter(({ changes }) =>
    changes.every(({ kind }, at) => wanted(kind) || (kind === "start" && at > 0)),
  );
  yield;
  const events = wanted("event") ? yield* eventMoved(now) : [];
  const told = wanted("told") ? toldOtherwise(now) : [];
  const tried = yield* comparedTo(now, [...moves, ...told], events);
  const kept = yield* shown(now, undominated(now, tried).sort(better).slice(0, MOST));
  const begins = tried.filter(({ candidate: { move } }) => move && !move.sum).sort(better);
  const begun = wanted("start") || wanted("enrol") ? yield* begunLater(now, begins[0]) : undefined;
  const thresholds = { ...(begun && { start: turnsIn(begun) }), ...(events.length > 0 && { event: turnsIn(events) }) };
  return {
    plans: { now: [...now.lines], plans: kept, thresholds },
    now,
    ...(begins[0] && { way: begins[0].candidate }),
    ...(begun && { begun }),
  };
}

/** What comes of each that changes something. */
function* comparedTo(now: Outlook, candidates: readonly Candidate[], events: readonly Moved[]): InTurns<Tried[]> {
  const outlooks: Pick<Tried, "candidate" | "outlook">[] = [];
  for (const candidate of candidates) {
    outlooks.push({ candidate, outlook: now.ifTold(candidate.facts) });
    yield;
  }
  const compared: Tried[] = [];
  for (const one of distinct([...outlooks, ...nearest(now, events)])) {
    compared.push(...comparedOf(now, one));
    yield;
  }
  return compared;
}

/** As they are told, each with the last days on which it still holds. */
function* shown(now: Outlook, kept: readonly Tried[]): InTurns<Plans["plans"]> {
  const told: Plans["plans"] = [];
  for (const { id, candidate, outlook, costs } of kept) {
    told.push({
      id,
      changes: inTime(now, candidate, outlook),
      facts: outlook.facts,
      what: planWords(candidate, now, outlook),
      benefits: [...outlook.lines],
      ...(costs && { costs }),
      effects: effectsOf(now.lines, outlook.lines),
    });
    yield;
  }
  return told;
}

/** Of two that come to the same question the first is kept. */
function distinct(all: readonly Pick<Tried, "candidate" | "outlook">[]): Pick<Tried, "candidate" | "outlook">[] {
  const seen = new Set<string>();
  return all.filter(({ outlook: { facts } }) => {
    const key = JSON.stringify(facts);
    return !seen.has(key) && seen.add(key);
  });
}

/** For each line the nearest month before and after in which the event would bring more. */
function nearest(now: Outlook, events: readonly Moved[]): Pick<Tried, "candidate" | "outlook">[] {
  const at = month(now.facts.event?.date ?? now.facts.asOf);
  const brings = ({ outlook }: Moved, line: PlanLine): boolean => rankOf(sameIn(outlook.lines, line)) > rankOf(line);
  const found = now.lines.flatMap((line) => [
    ...[...events]
      .reverse()
      .filter((one) => one.month < at && brings(one, line))
      .slice(0, 1),
    ...events.filter((one) => one.month > at && brings(one, line)).slice(0, 1),
  ]);
  return found.map(({ outlook }) => ({
    candidate: { changes: [{ kind: "event", date: outlook.facts.event?.date ?? "" }], facts: outlook.facts },
    outlook,
  }));
}

/** A candidate by what it is compared by; nothing where it changes nothing. */
function comparedOf(now: Outlook, { candidate, outlook }: Pick<Tried, "candidate" | "outlook">): Tried[] {
  const same =
    outlook.lines.length === now.lines.length &&
    outlook.lines.every((one) => JSON.stringify(one) === JSON.stringify(sameIn(now.lines, one)));
  if (same) return [];
  const costs = costsOf(now, candidate, outlook);
  const { lines, unfinished } = outlook;
  return [{ id: idOf(candidate), lines, unfinished, ...(costs && { costs }), candidate, outlook }];
}

/** `back-pay-2026-03+start-2026-12`. */
const idOf = ({ changes, move }: Candidate): string =>
  changes
    .map(({ kind, from, months, date }) => [kind, from ?? months?.[0] ?? date ?? "maternity"].join("-"))
    .join("+")
    .concat(move && move.who !== "person" ? `-${move.who}` : "");

/** What nothing beats; leaving all as it is costs nothing. Ids are told apart. */
function undominated(now: Outlook, tried: readonly Tried[]): Tried[] {
  const rest: Compared = { ...now, id: "", costs: { months: 0, value: 0, formula: [] } };
  const told = ({ candidate }: Tried): boolean => candidate.changes.some(({ kind }) => kind === "told");
  const kept = tried.filter(
    (one) => !dominates(rest, one) && !tried.some((other) => told(other) === told(one) && dominates(other, one)),
  );
  const ids = new Map<string, number>();
  return kept.map((one) => {
    const many = (ids.get(one.id) ?? 0) + 1;
    ids.set(one.id, many);
    return many === 1 ? one : { ...one, id: `${one.id}-${many}` };
  });
}
