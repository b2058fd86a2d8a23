/** What every verdict rests on, and what must not change it. */
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type Facts, type PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { signature } from "../../../shared/policy/rules/settled.ts";
import { cutAndShuffled } from "../people.ts";
import { holdsForAll, nameOf, places, sameLine, told, type Fault } from "./everybody.ts";

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
  for (const line of decide(facts)) {
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
  const [ours, theirs] = [decide(facts), decide(same.data)];
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
  ["person", "contributions"],
  ["person", "employed"],
  ["person", "averageBaseLastYear"],
  ["person", "employerAverageWage"],
  ["person", "monthlyStipend"],
  ["person", "wageBeforeLeave"],
  ["spouse", "contributions"],
  ["stretch", "maternity"],
  ["facts", "figures"],
];

const less = (value: object, name: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

function leftOut(facts: Facts, of: (typeof LEFT_OUT)[number][0], name: string): unknown {
  if (of === "facts") return less(facts, name);
  if (of !== "stretch") return facts[of] && { ...facts, [of]: less(facts[of], name) };
  return withRecords(facts, (record) =>
    record.map((one) => (one.scheme === "individual" ? (less(one, name) as Contribution) : one)),
  );
}

const DECIDED = ["eligible", "pending", "ineligible"];

describe.each(places)("%s", (_name, place) => {
  test("every verdict rests on its conditions", () => holdsForAll(place, (facts) => firstFault(facts, unfounded)));

  test("the order of a record, and where its stretches are cut, change nothing", () => {
    holdsForAll(
      place,
      (facts) =>
        differ(
          facts,
          withRecords(facts, (record) => cutAndShuffled(record, record.length % 5, 3)),
        ),
      2,
    );
  });

  test("the ordinary case written out changes nothing", () => {
    holdsForAll(place, (facts) => differ(facts, defaults(facts)), 2);
  });

  test.each(LEFT_OUT.map(([of, name]) => [`${of}.${name}`, of, name] as const))(
    "%s is never guessed",
    (_path, of, name) => {
      holdsForAll(
        place,
        (facts) => {
          const { data } = factsSchema.safeParse(leftOut(facts, of, name));
          if (!data || JSON.stringify(data) === JSON.stringify(facts)) return undefined;
          const full = decide(facts);
          return firstFault(data, (line) => {
            const known = sameLine(full, line);
            const guessed = known && DECIDED.includes(line.verdict) && line.verdict !== known.verdict;
            return guessed ? `without it ${line.verdict}, with it ${told(known)}` : undefined;
          });
        },
        4,
      );
    },
  );

  test("asked twice, it is answered alike", () => {
    holdsForAll(
      place,
      (facts) => {
        const [once, twice] = [decide(facts), decide(facts)];
        return once.map(signature).join() === twice.map(signature).join() ? undefined : "two answers";
      },
      10,
    );
  });
});
