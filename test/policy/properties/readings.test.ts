/** A reading is named if and only if verdict, a day or the sum of the line would differ with its alternative. */
import { decidingReadings } from "../../../shared/policy/assess.ts";
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import type { Facts } from "../../../shared/policy/facts/facts.ts";
import type { Outcome } from "../../../shared/policy/rules/settled.ts";
import { generalWords } from "../../../shared/policy/wording/general.ts";
import { wordsOf } from "../../../shared/policy/wording/index.ts";
import { decided, holdsForAll, nameOf, everybody, told, type Fault } from "./everybody.ts";

/** Verdict, who pays, days, and the sum with its terms. */
function counted(line: Omit<Outcome, "missing"> | undefined): string {
  if (!line) return "no line";
  const { verdict, payer, from, claimBy, actions, amount } = line;
  const days = actions.flatMap(({ by, from: later, safeBy }) => [by, later, safeBy]);
  return JSON.stringify([
    verdict,
    payer,
    from,
    claimBy,
    days,
    amount?.value,
    amount?.low,
    amount?.high,
    amount?.formula,
  ]);
}

/** All readings that a line could name. */
const idsFor = ({ paper }: DecidedLine): string[] => [
  ...new Set([...Object.keys(wordsOf(paper).readings), ...Object.keys(generalWords.readings)]),
];

type Turned = NonNullable<DecidedLine["turned"]>;
/** Each reading turned once. */
function once(turned: Turned): Turned {
  const known = new Map<string, ReturnType<Turned>>();
  return (reading) => {
    if (!known.has(reading.id)) known.set(reading.id, turned(reading));
    return known.get(reading.id);
  };
}

function misnamed(line: DecidedLine): Fault {
  if (!line.turned) return undefined;
  const turned = once(line.turned);
  const named = new Set(decidingReadings({ ...line, turned }).map(({ id }) => id));
  for (const id of idsFor(line)) {
    const other = turned({ id, cites: [] });
    const differs = counted(other) !== counted(line);
    if (differs === named.has(id)) continue;
    return `${id} is ${differs ? "not named, but" : "named, but nothing"} changes: ${counted(line)} | ${counted(other)}`;
  }
  const worded = [...named].find((id) => !idsFor(line).includes(id));
  return worded === undefined ? undefined : `${worded} has no words`;
}

const faultOf = (facts: Facts): Fault => {
  for (const line of decided(facts)) {
    const fault = misnamed(line);
    if (fault !== undefined) return `${nameOf(line)}: ${fault} (${told(line)})`;
  }
  return undefined;
};

test.each(everybody)("%s: every reading that decides is named, and no other", (_name, place) => {
  holdsForAll(place, { many: 170 }, faultOf);
});
