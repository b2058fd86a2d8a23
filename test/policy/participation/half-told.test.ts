/** A fact less never turns an answer of taking part into a wrong yes or no. */
import { participation, policyDocuments, type ParticipationFacts } from "../../../shared/policy/index.ts";
import { participants } from "./participants.ts";

/** The facts without one of them, each in turn. */
function withoutOne(facts: ParticipationFacts): ParticipationFacts[] {
  const { person, newborn, relative, residentYears } = facts;
  const less = <T extends object>(whole: T): Partial<T>[] =>
    Object.keys(whole).map(
      (name) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)) as Partial<T>,
    );
  return [
    ...(person ? less(person).map((one) => ({ ...facts, person: one })) : []),
    ...(newborn ? less(newborn).map((one) => ({ ...facts, newborn: one })) : []),
    ...(relative ? less(relative).map((one) => ({ ...facts, relative: one })) : []),
    ...(residentYears
      ? [{ ...facts, residentYears: residentYears.map(({ year, paidOn }) => ({ year, paidOn })) }]
      : []),
  ];
}

test("with a fact untold the answer is the same, or unknown with something missing", () => {
  for (const facts of participants) {
    const before = new Map(participation(facts).lines.map(({ topic, verdict }) => [topic, verdict]));
    for (const less of withoutOne(facts)) {
      const { lines, missing } = participation(less);
      for (const { topic, verdict } of lines) {
        if (verdict === "unknown")
          expect([topic, missing.some(({ topics }) => topics.includes(topic))]).toEqual([topic, true]);
        else expect([less, topic, verdict]).toEqual([less, topic, before.get(topic)]);
      }
    }
  }
});

test("every condition stands on a clause that names it", () => {
  for (const facts of participants) {
    for (const { id, cites } of participation(facts).lines.flatMap(({ conditions }) => conditions)) {
      for (const key of cites) {
        const [document, clause = ""] = key.split("#");
        const named = policyDocuments.find((one) => one.id === document)?.clauses[clause]?.conditions ?? [];
        expect([key, ...named]).toContain(id);
      }
    }
  }
});
