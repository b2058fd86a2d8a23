/** Asks one question of everybody: generated people of each place, those of the worked cases, and people half told of, anywhere. */
import * as fc from "fast-check";
import { governingPlace, PLACE_CODES, PLACES } from "../../../shared/policy/base/places.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Facts } from "../../../shared/policy/facts/facts.ts";
import type { AnyPlace } from "../edges.ts";
import { peopleOf } from "../lives.ts";
import { facts as halfTold } from "../people.ts";
import { workedCases } from "../worked-cases.ts";

/** `PEOPLE` asks so many times as many people, `SEED` others; half of them are asked where nothing is said. */
const TIMES = Number(process.env["PEOPLE"] ?? 0.5);
const SEED = Number(process.env["SEED"] ?? 1);
/** What is wrong with an answer; nothing, where nothing is. */
export type Fault = string | undefined;

const seeds = workedCases.flatMap(({ facts }) => factsSchema.safeParse(facts).data ?? []);

/** The people of a place, or of anywhere: of these not all is told, and some places are not loaded. */
export type People = AnyPlace | "anywhere";
/** Every place, with its name. */
export const places = PLACE_CODES.map((place) => [PLACES[place].short, place] as const);
/** Those of every place, and of anywhere. */
export const everybody: readonly (readonly [string, People])[] = [
  ...places,
  ["别的地方", "unloaded"],
  ["各地", "anywhere"],
];

const anywhere = halfTold
  .map((one) => factsSchema.safeParse(one).data)
  .filter((facts): facts is Facts => facts !== undefined);

const known = new Map<string, readonly Facts[]>();

/** So many people of a place, after those of its worked cases; of anywhere half as many. */
export function peopleIn(place: People, many: number): readonly Facts[] {
  const key = `${place} ${many}`;
  const found = known.get(key) ?? [
    ...seeds.filter(({ region }) => (governingPlace(region) ?? "unloaded") === place),
    ...fc.sample(place === "anywhere" ? anywhere : peopleOf(place), {
      numRuns: Math.ceil((place === "anywhere" ? many / 2 : many) * TIMES),
      seed: SEED * many,
    }),
  ];
  known.set(key, found);
  return found;
}

const answers = new WeakMap<Facts, readonly DecidedLine[]>();

/** What is decided for these facts, once. */
export function decided(facts: Facts): readonly DecidedLine[] {
  const found = answers.get(facts) ?? decide(facts);
  answers.set(facts, found);
  return found;
}

/** How many faults are simplified before they are shown, and with how many tries each. */
const SHOWN = 6;
const TRIES = 600;

/** Who is asked: so many people of a place, or only each so manieth of them. */
export interface Asked {
  readonly many: number;
  readonly each?: number;
}

/** Fails with each kind of fault found: how often, and the simplest facts that show it. */
export function holdsForAll(place: People, { many, each = 1 }: Asked, faultOf: (facts: Facts) => Fault): void {
  const kinds = new Map<string, { readonly facts: Facts; readonly times: number }>();
  for (const facts of peopleIn(place, many).filter((_, index) => index % each === 0)) {
    const kind = kindOf(faultOf(facts));
    if (kind === undefined) continue;
    const before = kinds.get(kind);
    kinds.set(kind, { facts: before?.facts ?? facts, times: (before?.times ?? 0) + 1 });
  }
  if (kinds.size === 0) return;
  const most = [...kinds].sort(([, a], [, b]) => b.times - a.times).slice(0, SHOWN);
  const shown = most.map(([kind, { facts, times }]) => {
    const simplest = simpler(facts, (one) => kindOf(faultOf(one)) === kind);
    return `${times} × ${faultOf(simplest) ?? kind}\n${JSON.stringify(simplest)}`;
  });
  throw new Error(`${kinds.size} kinds of faults\n\n${shown.join("\n\n")}`);
}

/** What kind of fault it is: its days and numbers left out, so that another fault is not taken for a simpler one. */
const kindOf = (fault: Fault): Fault => fault?.replaceAll(/\d+/g, "");

/** The facts with as much left out as can be while it still holds. */
function simpler(facts: Facts, holds: (one: Facts) => boolean): Facts {
  let simplest = facts;
  let tries = 0;
  for (let found: Facts | undefined = facts; found;) {
    simplest = found;
    found = undefined;
    for (const less of lessOf(simplest)) {
      const { data } = factsSchema.safeParse(less);
      if (!data || (tries += 1) > TRIES || !holds(data)) continue;
      found = data;
      break;
    }
  }
  return simplest;
}

/** The value with one thing left out, each in turn: a field, or an entry of a list. */
function* lessOf(value: unknown): Generator {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      yield value.filter((_, at) => at !== index);
      for (const less of lessOf(one)) yield value.map((other: unknown, at) => (at === index ? less : other));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const less of lessOf(one)) yield { ...value, [key]: less };
    }
  }
}

/** A line's name. */
export const nameOf = ({ benefit, via }: Pick<DecidedLine, "benefit" | "via">): string => `${benefit}/${via}`;

/** The same line among others. */
export const sameLine = (lines: readonly DecidedLine[], line: DecidedLine): DecidedLine | undefined =>
  lines.find((one) => nameOf(one) === nameOf(line));

/** A line in a few words, for what a fault says. */
export const told = (line: DecidedLine | undefined): string =>
  line === undefined
    ? "no line"
    : [
        line.verdict,
        ...(line.from === undefined ? [] : [`from ${line.from}`]),
        ...line.actions.map(({ id, by, from }) =>
          [id, by && `by ${by}`, from && `from ${from}`].filter(Boolean).join(" "),
        ),
        ...line.conditions
          .filter(({ truth }) => truth.outcome !== "yes")
          .map(({ id, truth }) => `${id}: ${truth.reason}`),
      ].join(", ");
