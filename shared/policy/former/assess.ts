/** Facts → assessment: finds the documents that decide, asks them, and gathers what they cite and miss. */
import { POLICY_VERSION, type Assessment, type Benefit, type Missing, type Route } from "../assessment/assessment.ts";
import { day, dayZh } from "../base/calendar.ts";
import { firstOfEach } from "./condition.ts";
import { citationsOf } from "./documents/citations.ts";
import { inForce, ruleFor, rulesOf, type DocumentRule } from "./documents/index.ts";
import { isResident } from "./documents/resident.ts";
import type { Facts } from "../facts/facts.ts";
import { notCovered, waiting, type Ruled } from "./line.ts";
import { PLACES, placeOf } from "../base/places.ts";
import { reading } from "./readings.ts";
import { occasion, situation, type Situation } from "./situation.ts";

/**
 * Answers every benefit that can exist for these facts, each through every route told of. Pure: the same facts give
 * the same answer anywhere. Throws on nothing that `factsSchema` accepts. What is missing gives `unknown`, what no
 * loaded document decides `not-covered`.
 */
export function assess(facts: Facts): Assessment {
  const ruled = lines(facts);
  return {
    asOf: facts.asOf,
    policyVersion: POLICY_VERSION,
    benefits: ruled.map((one) => one.line),
    missing: gather(ruled),
    citations: citationsOf(ruled.flatMap((one) => one.line.cites)),
  };
}

function lines(facts: Facts): Ruled[] {
  const place = placeOf(facts.region);
  if (!place) {
    const names = Object.values(PLACES).map((one) => one.short);
    const why = `这个地方的文件还没有收录，现在能答${names.join("、")}`;
    return slotsOf(facts).map(([benefit, via]) => notCovered(benefit, via, why, []));
  }
  const rules = rulesOf(place);
  const date = facts.event?.date;
  if (date !== undefined && !rules.some((rule) => inForce(rule.document, day(date)))) {
    return slotsOf(facts).map(([benefit, via]) => outOfForce(benefit, via, date, rules));
  }
  const event = occasion(facts);
  if (!event) {
    const missing = [
      ...(facts.event?.kind === undefined ? ["event.kind"] : []),
      ...(date === undefined ? ["event.date"] : []),
    ];
    const asked = { id: "event-known", required: "是什么事、哪一天", cites: [] };
    return slotsOf(facts).map(([benefit, via]) => waiting(benefit, via, asked, ...missing));
  }
  const asked = situation(facts, event);
  return rules.flatMap((rule) => answer(rule, asked, rules) ?? []);
}

/** What is answered while no rule has been found. */
const slotsOf = ({ spouse }: Facts): [Benefit, Route][] => [
  ["medical-expense", "self"],
  ["allowance", "self"],
  ...(spouse ? [["medical-expense", "spouse"] satisfies [Benefit, Route]] : []),
];

/** One rule's line; outside its document's days the line says so, where the benefit can exist at all. */
function answer(rule: DocumentRule, asked: Situation, rules: readonly DocumentRule[]): Ruled | undefined {
  const { benefit, via } = rule;
  const { date } = asked.event;
  if (ruleFor(benefit, via, date, rules) !== rule) {
    const exists =
      via === "self"
        ? benefit !== "allowance-top-up" && (benefit === "allowance" || !isResident(asked))
        : via === "spouse"
          ? asked.spouse !== undefined
          : isResident(asked);
    return exists ? outOfForce(benefit, via, date, rules) : undefined;
  }
  const ruled = rule.decide(asked);
  if (!ruled) return undefined;
  const { from, to } = rule.document.inForce;
  const { line } = ruled;
  const more = [
    ...(date === from || date === to ? [reading("R7")] : []),
    // A day still to come rests on the payments until then.
    ...(line.from !== undefined && line.from > asked.asOf && line.verdict !== "eligible"
      ? [reading("planned-payments")]
      : []),
  ];
  if (more.length === 0) return ruled;
  return { ...ruled, line: { ...line, assumptions: firstOfEach([...line.assumptions, ...more]) } };
}

function outOfForce(benefit: Benefit, via: Route, date: string, rules: readonly DocumentRule[]): Ruled {
  const document = rules.find((rule) => rule.benefit === benefit && rule.via === via)?.document;
  const until = document?.inForce.to ? `到 ${dayZh(document.inForce.to)}` : "起";
  const days = document ? `${document.number}只管 ${dayZh(document.inForce.from)}${until}的` : "没有文件管这一项";
  return notCovered(benefit, via, `事情在 ${dayZh(day(date))}，${days}`, [], { assumptions: [reading("R7")] });
}

function gather(ruled: readonly Ruled[]): Missing[] {
  const benefits = new Map<string, Set<Benefit>>();
  for (const { line, missing } of ruled) {
    for (const fact of missing) {
      const named = benefits.get(fact) ?? new Set();
      benefits.set(fact, named.add(line.benefit));
    }
  }
  return [...benefits].map(([fact, named]) => ({ fact, benefits: [...named] }));
}
