/** Nobody of the worked cases and the nine is asked in vain: each question changes what they read, with at most one other open. */
import { isDeepStrictEqual } from "node:util";
import type { FactPath, Facts, FactsSoFar } from "../../shared/policy/index.ts";
import { atOnce, factsSchema, interview, recordFields } from "../../shared/policy/index.ts";
import { answerInTurns } from "../../shared/policy/assess.ts";
import { NINE } from "../stories/nine.ts";
import { values } from "./completions.ts";
import { withFact } from "./telling.ts";
import { workedCases } from "./worked-cases.ts";

/** What people read first: not on which reading it rests, and not what is still missing, which every answer shortens. */
function read(facts: FactsSoFar): unknown {
  const parsed = factsSchema.safeParse(facts);
  if (!parsed.success) return undefined;
  return atOnce(answerInTurns(parsed.data)).benefits.map(
    ({ assumptions: _assumptions, cites: _cites, ...line }) => line,
  );
}

function changes(facts: FactsSoFar, fact: FactPath): boolean {
  const before = read(facts);
  const answers = values(facts, fact).map((value) => read(withFact(facts, fact, value)));
  return answers.some((after) => after !== undefined && !isDeepStrictEqual(after, before));
}

/** Whether the fact changes something as it stands, or once one other question is answered, after which it is still asked. */
function matters(facts: FactsSoFar, fact: FactPath, open: readonly FactPath[]): boolean {
  if (changes(facts, fact)) return true;
  const others = open.filter((other) => other !== fact && (other !== "spouse.contributions" || facts.spouse));
  return others.some((other) =>
    values(facts, other).some((value) => {
      const further = withFact(facts, other, value);
      return interview(further).open.some((one) => one.fact === fact) && changes(further, fact);
    }),
  );
}

/** As the page of details finds her: what, when and the record are told, as far as they are asked for. */
function afterTheRecord({ asOf, region, event, person }: Facts): FactsSoFar {
  const contributions = person?.contributions?.map((stretch) => {
    const asked = new Set<string>(["scheme", "from", "to", ...recordFields(region, stretch.scheme, "person")]);
    return Object.fromEntries(Object.entries(stretch).filter(([name]) => asked.has(name))) as typeof stretch;
  });
  return {
    asOf,
    region,
    event: { ...(event?.kind && { kind: event.kind }), ...(event?.date && { date: event.date }) },
    person: { ...(person?.sex && { sex: person.sex }), ...(contributions && { contributions }) },
  };
}

const cases = workedCases.map(({ id, facts }) => ({ id, facts: factsSchema.parse(facts) }));

/** All of them with IN_VAIN=all; else the nine and some of the others, always the same. */
const EVERY = process.env["IN_VAIN"] === "all" ? 1 : 12;
const people = [...NINE, ...cases.filter((_, at) => at % EVERY === 0)].map(({ id, facts }) => [id, facts] as const);

/**
 * Where a rule reads more than decides: 51号 asks how long the leave is to know the months that it asks for, also where
 * another condition refuses; and when the contract ended to tell who somebody is. 4号 as well, of a job that may go on.
 */
const READ_ANYWAY: Readonly<Record<string, readonly FactPath[]>> = {
  "14": ["person.dismissedOn", "event.fetuses", "event.dystocia"],
  "65": ["person.dismissedOn"],
};

test.each(people)("%s is asked nothing in vain", (_id, facts) => {
  const soFar = afterTheRecord(facts);
  const open = interview(soFar).open.map(({ fact }) => fact);
  const anyway = READ_ANYWAY[facts.region.slice(0, 2)] ?? [];
  expect(open.filter((fact) => !anyway.includes(fact) && !matters(soFar, fact, open))).toEqual([]);
});
