/** Facts → decisions: which paper decides each line, and how it comes out. No sentence is made here. */
import type { Benefit, Outcome, Route } from "./assessment/assessment.ts";
import { day, type Day } from "./base/calendar.ts";
import { governingPlace } from "./base/places.ts";
import { floorUnder, PAPERS, type LoadedPaper } from "./documents/index.ts";
import type { Facts } from "./facts/facts.ts";
import { situationOf } from "./facts/situation.ts";
import type { Book, Where } from "./months/book.ts";
import type { World } from "./rules/case.ts";
import { ask, beyond, missing, rule, type Rule, type Truth } from "./rules/condition.ts";
import type { Besides, Decided } from "./rules/decide.ts";
import type { Local, Strip } from "./rules/line.ts";
import type { PolicyDocument } from "./rules/document.ts";
import type { PaperLine } from "./rules/paper.ts";
import type { Reading } from "./rules/stance.ts";
import { atOnce, type InTurns } from "./rules/turns.ts";
import { worldOf } from "./world.ts";

/** One line with the paper that decides it; no paper where none is loaded or in force. */
export interface DecidedLine extends Omit<Decided, "strip" | "besides">, Besides {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly paper: LoadedPaper | undefined;
  /** The months it looks at, for the strip; `undefined` where no paper decides or nobody told them. Read when called. */
  readonly book: () => Book | undefined;
  readonly looksAt: readonly Where[];
  readonly strip: Strip | undefined;
  /** The same line with one reading turned; absent where no paper decides. */
  readonly turned?: (reading: Reading) => Decided | undefined;
  readonly heard: readonly Reading[];
}

/** What an answer to a condition means for whoever asks: it holds, it does not (yet), or a fact is missing. */
export const OUTCOMES: Readonly<Record<Truth["outcome"], Outcome>> = {
  yes: "met",
  no: "unmet",
  beyond: "unmet",
  missing: "unknown",
  waiting: "unmet",
  act: "unmet",
};

/**
 * Decides every benefit that can exist for these facts, each through every route told of: verdicts, days, sums, reasons.
 * The place's own papers decide first; a line that they leave to the law of the whole country, and every line of a place
 * without papers, is decided by that. Pure. Throws on nothing that `factsSchema` accepts. `step` is called for each month
 * walked.
 */
export const decide = (facts: Facts, step?: () => void): DecidedLine[] => atOnce(decideInTurns(facts, step));

/** The same, a line in each turn. */
export function* decideInTurns(facts: Facts, step?: () => void): InTurns<DecidedLine[]> {
  const place = governingPlace(facts.region);
  const papers = place ? PAPERS[place] : [];
  const floor = floorUnder(papers);
  const own = papers.length > 0 ? papers : floor;
  const date = facts.event?.date === undefined ? undefined : day(facts.event.date);
  const outside = (all: readonly LoadedPaper[]) =>
    date === undefined || all.some(({ document }) => isInForce(document, date))
      ? undefined
      : ([benefit, via]: Slot) => without(benefit, via, inForceThen(date, own, benefit, via));
  const isOutside = outside([...papers, ...floor]);
  if (isOutside) return slotsOf(facts).map(isOutside);
  const situation = situationOf(facts);
  if (!situation) return slotsOf(facts).map(([benefit, via]) => without(benefit, via, eventKnown(facts)));
  const world = worldOf(situation, step);
  const before = outside(papers);
  const lineFor = (slot: Slot): DecidedLine | undefined => {
    if (papers.length === 0) return floorLine(floor, slot, world);
    const local = before ? before(slot) : lineOf(papers, ...slot, world);
    const left = leftBy(papers, slot, local);
    return (left && floorLine(floor, slot, world, left)) ?? local;
  };
  const lines: DecidedLine[] = [];
  for (const slot of papers.length > 0 && before ? slotsOf(facts) : slots(own)) {
    const line = lineFor(slot);
    if (line) lines.push(line);
    yield;
  }
  return lines;
}

type Slot = [Benefit, Route];

/** What the place's own papers come to, where they leave the line to the law and theirs gives nothing and asks nothing. */
function leftBy(papers: readonly LoadedPaper[], slot: Slot, local: DecidedLine | undefined): Local | undefined {
  const leaves = linesIn(papers, ...slot).find(({ line }) => line.leaves)?.line.leaves;
  const verdict = local?.verdict ?? "absent";
  if (verdict === "eligible" || verdict === "pending" || verdict === "unknown") return undefined;
  return leaves && { verdict, leaves };
}

/** The line by the first nationwide paper in force that decides it; `local` is what the place's own papers come to. */
function floorLine(
  floor: readonly LoadedPaper[],
  [benefit, via]: Slot,
  asked: Omit<World, "start">,
  local?: Local,
): DecidedLine | undefined {
  for (const { paper, line } of linesIn(floor, benefit, via)) {
    const { inForce } = paper.document;
    if (!isInForce(paper.document, asked.situation.event.date)) continue;
    const found = decided(paper, line, { ...asked, start: inForce.from, ...(local && { local }) });
    if (found) return found;
  }
  return undefined;
}

/** What is answered while no rule has been found. */
const slotsOf = ({ spouse }: Facts): Slot[] => [
  ["medical-expense", "self"],
  ["allowance", "self"],
  ...(spouse ? [["medical-expense", "spouse"] satisfies Slot] : []),
];

/** Each benefit and route of a place once, in the order of its papers. */
function slots(papers: readonly LoadedPaper[]): Slot[] {
  const all = papers.flatMap(({ lines }) => lines.map(({ benefit, via }): Slot => [benefit, via]));
  return all.filter(
    ([benefit, via], index) => all.findIndex((other) => other[0] === benefit && other[1] === via) === index,
  );
}

/** Whether a document holds on a day, its first and last days included. */
export const isInForce = ({ inForce: { from, to } }: PolicyDocument, on: Day): boolean =>
  from <= on && (to === undefined || on <= to);

/** A line with the paper that it stands in. */
interface LineIn {
  readonly paper: LoadedPaper;
  readonly line: PaperLine;
}

const linesIn = (papers: readonly LoadedPaper[], benefit: Benefit, via: Route): LineIn[] =>
  papers.flatMap((paper) =>
    paper.lines.filter((line) => line.benefit === benefit && line.via === via).map((line) => ({ paper, line })),
  );

/** The paper in force whose line decides, or `undefined` where none does. Throws when two papers both would. */
export function decidingLine(
  papers: readonly LoadedPaper[],
  benefit: Benefit,
  via: Route,
  on: Day,
): LineIn | undefined {
  const inForce = linesIn(papers, benefit, via).filter(({ paper }) => isInForce(paper.document, on));
  if (inForce.length > 1) {
    const names = inForce.map(({ paper }) => paper.document.id).join(" and ");
    throw new Error(`${benefit}/${via} on ${on} is decided by ${names}`);
  }
  return inForce[0];
}

/** The line by the paper in force; where that one has no such line or none is in force, another paper's line says so. */
function lineOf(
  papers: readonly LoadedPaper[],
  benefit: Benefit,
  via: Route,
  asked: Omit<World, "start">,
): DecidedLine | undefined {
  const { date } = asked.situation.event;
  const deciding = decidingLine(papers, benefit, via, date);
  if (!deciding) {
    const [other] = linesIn(papers, benefit, via);
    const exists = other?.line.exists({ ...asked, start: other.paper.document.inForce.from }) ?? false;
    return exists ? without(benefit, via, inForceThen(date, papers, benefit, via)) : undefined;
  }
  return decided(deciding.paper, deciding.line, { ...asked, start: deciding.paper.document.inForce.from });
}

function decided(paper: LoadedPaper, line: PaperLine, world: World): DecidedLine | undefined {
  const readings = new Map<string, Reading>();
  const found = line.decide(world, (one) => {
    if (!readings.has(one.id)) readings.set(one.id, one);
  });
  if (!found) return undefined;
  const { benefit, via, looksAt } = line;
  const turned = (reading: Reading) => line.decide(world, () => undefined, { reading, like: found });
  const { besides, strip, ...standing } = found;
  const told = { ...standing, ...besides(), strip: strip(), heard: [...readings.values()] };
  return { ...told, benefit, via, looksAt, paper, turned, book: () => world.book(line.whose) };
}

/** A line that no paper decides. */
function without(benefit: Benefit, via: Route, why: Rule<undefined>): DecidedLine {
  const asked = ask(why, undefined);
  const facts = asked.truth.outcome === "missing" ? asked.truth.facts : [];
  return {
    benefit,
    via,
    paper: undefined,
    book: () => undefined,
    looksAt: [],
    heard: [],
    verdict: facts.length > 0 ? "unknown" : "not-covered",
    cured: false,
    isUnpaid: false,
    from: undefined,
    payer: undefined,
    conditions: [asked],
    claimBy: undefined,
    amount: undefined,
    actions: [],
    missing: facts,
    eachMove: () => [],
    planEnds: undefined,
    materials: [],
    notes: [],
    premises: [],
    strip: undefined,
  };
}

function eventKnown({ event }: Facts): Rule<undefined> {
  const facts = [
    ...(event?.kind === undefined ? ["event.kind"] : []),
    ...(event?.date === undefined ? ["event.date"] : []),
  ];
  return rule("event-known", [], () => missing("not-told", ...facts));
}

/** R7 */
function inForceThen(date: Day, papers: readonly LoadedPaper[], benefit: Benefit, via: Route): Rule<undefined> {
  const document = papers.find(({ lines }) =>
    lines.some((one) => one.benefit === benefit && one.via === via),
  )?.document;
  return rule("document-in-force", [], () =>
    document
      ? beyond("outside-its-days", () => ({
          date,
          number: document.number,
          from: document.inForce.from,
          to: document.inForce.to ?? "",
        }))
      : beyond("no-document", () => ({ date })),
  );
}
