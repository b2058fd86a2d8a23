/** What every verdict rests on, and what must not change it. */
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { policyDocuments } from "../../../shared/policy/documents/index.ts";
import { factsSchema, type Contribution, type Facts, type PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { joined } from "../../../shared/policy/facts/joined.ts";
import { cutAndShuffled } from "../people.ts";
import {
  decided,
  everybody,
  holdsForAll,
  nameOf,
  peopleIn,
  sameLine,
  told,
  type Fault,
  type People,
} from "./everybody.ts";
import { participation } from "../../../shared/policy/assess-participation.ts";
import { participants } from "../participation/participants.ts";

const ALL = { many: 1000 };
const SOME = { many: 1000, each: 4 };

const has = (line: DecidedLine, ...outcomes: readonly string[]): boolean =>
  line.conditions.some(({ truth }) => outcomes.includes(truth.outcome));

/** What a verdict lacks that it must rest on. */
function unfounded(line: DecidedLine): Fault {
  switch (line.verdict) {
    case "eligible":
      return has(line, "no", "beyond", "missing", "waiting", "act") ? "eligible with an unmet condition" : undefined;
    case "pending":
      return line.actions.length === 0 ? "pending with nothing to do" : undefined;
    case "unknown":
      return line.missing.length === 0 || !has(line, "missing") ? "unknown with nothing missing" : undefined;
    case "ineligible":
      return has(line, "no") ? undefined : "ineligible without an unmet condition";
    case "not-covered":
      return has(line, "beyond") ? undefined : "not covered without a condition that is not decided";
  }
}

/** The first line for which something is wrong. */
function firstFault(facts: Facts, faultOf: (line: DecidedLine) => Fault): Fault {
  for (const line of decided(facts)) {
    const fault = faultOf(line);
    if (fault !== undefined) return `${nameOf(line)}: ${fault} (${told(line)})`;
  }
  return undefined;
}

/** All of a line that is no function. */
const whole = ({ paper, turned: _turned, book: _book, actions, heard, conditions, ...rest }: DecidedLine): string =>
  JSON.stringify({
    ...rest,
    paper: paper?.document.id,
    heard: heard.map(({ id }) => id).sort(),
    actions: actions.map(({ move: _move, ...act }) => act),
    conditions: conditions.map(({ truth: { data, ...truth }, ...one }) => ({ ...one, ...truth, data: data() })),
  });

/** Whether two tellings of the same facts are answered alike. */
function differ(facts: Facts, other: unknown): Fault {
  const same = factsSchema.safeParse(other);
  if (!same.success) return undefined;
  const [ours, theirs] = [decided(facts), decide(same.data)];
  const at = ours.findIndex((line, index) => theirs[index] === undefined || whole(line) !== whole(theirs[index]));
  if (at === -1 && ours.length === theirs.length) return undefined;
  const [line, another] = [ours[at], theirs[at]];
  return `${line ? nameOf(line) : "lines"} differ: ${told(line)} | ${told(another)}`;
}

const withRecords = (facts: Facts, change: (record: readonly Contribution[]) => Contribution[]): unknown => {
  const changed = (one: PersonFacts | undefined) =>
    one && { ...one, ...(one.contributions && { contributions: change(one.contributions) }) };
  return {
    ...facts,
    ...(facts.person && { person: changed(facts.person) }),
    ...(facts.spouse && { spouse: changed(facts.spouse) }),
  };
};

/** The ordinary case written out: of the event, and of every stretch. */
const defaults = (facts: Facts): unknown => ({
  residentReimbursed: false,
  ...(withRecords(facts, (record) =>
    record.map((one) => ({
      region: facts.region,
      ...(one.scheme !== "individual" && { maternity: one.scheme !== "resident" }),
      ...one,
    })),
  ) as Facts),
  ...(facts.event && {
    event: {
      fetuses: 1,
      dystocia: false,
      caesarean: false,
      complication: false,
      place: facts.region,
      ...((facts.event.kind === "delivery" || facts.event.kind === "treatment") && { setting: "inpatient" }),
      ...facts.event,
    },
  }),
});

/** Facts without which an answer may stay as it is or become open, but never another one. */
const LEFT_OUT: readonly (readonly [of: "event" | "person" | "spouse" | "stretch" | "facts", name: string])[] = [
  ["event", "kind"],
  ["event", "date"],
  ["event", "gestationMonths"],
  ["event", "procedure"],
  ["event", "setting"],
  ["person", "contributions"],
  ["person", "employed"],
  ["person", "averageBaseLastYear"],
  ["person", "employerAverageWage"],
  ["person", "monthlyStipend"],
  ["person", "wageBeforeLeave"],
  ["spouse", "contributions"],
  ["stretch", "maternity"],
  ["stretch", "tier"],
  ["facts", "figures"],
];

const less = (value: object, name: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** The facts without one of them; of stretches, without it in all of them, and whether she joined in each alone. */
function leftOut(facts: Facts, of: (typeof LEFT_OUT)[number][0], name: string): unknown[] {
  if (of === "facts") return [less(facts, name)];
  // A birth and a treatment have an ordinary setting, which is then taken.
  const { kind } = facts.event ?? {};
  if (name === "setting" && (kind === "delivery" || kind === "treatment")) return [];
  if (of !== "stretch") return facts[of] ? [{ ...facts, [of]: less(facts[of], name) }] : [];
  const without = (leaves: (one: Contribution) => boolean) =>
    withRecords(facts, (record) =>
      record.map((one) => (one.scheme === "individual" && leaves(one) ? (less(one, name) as Contribution) : one)),
    );
  const alone = name === "maternity" ? recordsOf(facts).flat() : [];
  return [without(() => true), ...alone.map((one) => without((other) => other === one))];
}
const recordsOf = ({ person, spouse }: Facts): (readonly Contribution[])[] => [
  person?.contributions ?? [],
  spouse?.contributions ?? [],
];

/** What may be so: the facts themselves; where stretches become one, she joined with all that is open or with none. */
function mayBe(facts: Facts, left: Facts, name: string): Facts[] {
  if (name !== "maternity") return [facts];
  const stretches = (of: Facts) => recordsOf(of).reduce((all, record) => all + joined(record).length, 0);
  if (stretches(left) === stretches(facts)) return [facts];
  const set = (maternity: boolean) =>
    withRecords(left, (record) => record.map((one) => (one.scheme === "individual" ? { maternity, ...one } : one)));
  return [true, false].flatMap((maternity) => factsSchema.safeParse(set(maternity)).data ?? []);
}

/** A verdict that differs from the whole answer's, though it is given without one of the facts. */
function guessed(facts: Facts): Fault {
  for (const [of, name] of LEFT_OUT) {
    for (const left of leftOut(facts, of, name)) {
      if (JSON.stringify(left) === JSON.stringify(facts)) continue;
      const { data } = factsSchema.safeParse(left);
      if (!data) continue;
      for (const whole of mayBe(facts, data, name)) {
        const fault = parted(decide(data), decided(whole), name);
        if (fault !== undefined) return `${of}.${name}: ${fault}`;
      }
    }
  }
  return undefined;
}

/** The first line that is decided otherwise without a fact than with it. */
function parted(without: readonly DecidedLine[], all: readonly DecidedLine[], name: string): Fault {
  for (const line of without) {
    const known = sameLine(all, line);
    // R8: a job is taken to go on where nobody is told to be out of it.
    // A local no stays while nobody told of work (国家的规定 says of who works and is owed the month that she is insured).
    const owed = line.verdict === "ineligible" && known?.paper?.document.id === "cn-sil-2018";
    const presumed = name === "employed" && (line.verdict === "pending" || owed);
    if (!known || presumed || !DECIDED.includes(line.verdict) || line.verdict === known.verdict) continue;
    return `${nameOf(line)} without it: ${told(line)} | with it: ${told(known)}`;
  }
  return undefined;
}
const DECIDED = ["eligible", "pending", "ineligible"];

/** Which clauses carry out which conditions, as the documents say. */
const declared = new Set(
  policyDocuments.flatMap(({ id, clauses }) =>
    Object.entries(clauses).flatMap(([clause, { conditions = [] }]) =>
      conditions.map((condition) => `${id}#${clause} ${condition}`),
    ),
  ),
);
/** The same, as the answers of everybody in a place cite them. */
const cited = (place: People): string[] =>
  peopleIn(place, ALL.many).flatMap((facts) =>
    decided(facts).flatMap(({ conditions }) =>
      conditions.flatMap(({ id, cites }) => cites.map((clause) => `${clause} ${id}`)),
    ),
  );

describe.each(everybody)("%s", (_name, place) => {
  test("every verdict rests on its conditions", () => {
    holdsForAll(place, ALL, (facts) => firstFault(facts, unfounded));
  });

  test("the order of a record, and where its stretches are cut, change nothing", () => {
    holdsForAll(place, SOME, (facts) => {
      const other = withRecords(facts, (record) => cutAndShuffled(record, record.length % 5, 3));
      return differ(facts, other);
    });
  });

  test("the ordinary case written out changes nothing", () => {
    holdsForAll(place, SOME, (facts) => differ(facts, defaults(facts)));
  });

  test("no fact left out is guessed", () => {
    holdsForAll(place, SOME, guessed);
  });

  test("no condition stands on a clause that does not name it", () => {
    expect([...new Set(cited(place))].filter((pair) => !declared.has(pair))).toEqual([]);
  });
});

test("every condition that a clause names occurs among everybody, or who asks of taking part", () => {
  const joining = participants.flatMap((facts) => participation(facts).lines.flatMap(({ conditions }) => conditions));
  const pairs = joining.flatMap(({ id, cites }) => cites.map((clause) => `${clause} ${id}`));
  const all = new Set([...everybody.flatMap(([, place]) => cited(place)), ...pairs]);
  expect([...declared].filter((pair) => !all.has(pair))).toEqual([]);
});
