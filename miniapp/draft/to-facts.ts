/** The draft as the endpoint's facts: only what was answered and still matters. Nothing is guessed or filled in. */
import type { Contribution, EventFacts, FactsInput, PersonFacts } from "../../shared/policy/index.ts";
import { asksResidentReimbursed, eventAsks, personAsks, stretchAsks } from "./asks.ts";
import type { Draft, StretchDraft, Whose, YesNo } from "./draft.ts";
import { sexOf } from "./sex.ts";
import { isDay, isMonth, readYuan } from "./texts.ts";

/** The facts of a draft. A half-typed field is left out here; `checkDraft` is what refuses it before asking. */
export function toFacts(draft: Draft): FactsInput {
  const event = toEvent(draft);
  return {
    region: draft.region,
    ...(isDay(draft.asOf) && { asOf: draft.asOf }),
    ...(Object.keys(event).length > 0 && { event }),
    person: toPerson(draft),
    ...(draft.spouseMatters === "yes" && { spouse: toSpouse(draft) }),
    ...(asksResidentReimbursed(draft) &&
      given(yes(draft.residentReimbursed), (residentReimbursed) => ({ residentReimbursed }))),
  };
}

function toEvent(draft: Draft): EventFacts {
  const { event } = draft;
  const asks = eventAsks(draft);
  return {
    ...(event.kind && { kind: event.kind }),
    ...(isDay(event.date) && { date: event.date }),
    ...(asks.setting && event.setting && { setting: event.setting }),
    ...(asks.place && event.place && { place: event.place }),
    ...(asks.fetuses && event.fetuses && { fetuses: Number(event.fetuses) }),
    ...(asks.dystocia && given(yes(event.dystocia), (dystocia) => ({ dystocia }))),
    ...(asks.caesarean && given(yes(event.caesarean), (caesarean) => ({ caesarean }))),
    ...(asks.complication && given(yes(event.complication), (complication) => ({ complication }))),
    ...(asks.gestationMonths && event.gestationMonths && { gestationMonths: Number(event.gestationMonths) }),
    ...(asks.procedure && event.procedure && { procedure: event.procedure }),
  };
}

function toPerson(draft: Draft): PersonFacts {
  const { person } = draft;
  const asks = personAsks(draft);
  const sex = sexOf(draft);
  return {
    ...(sex && { sex }),
    ...toRecord(draft, "person"),
    ...given(yes(person.employed), (employed) => ({ employed })),
    ...(asks.averageBaseLastYear &&
      given(readYuan(person.averageBaseLastYear), (averageBaseLastYear) => ({ averageBaseLastYear }))),
    ...(asks.employerAverageWage &&
      given(readYuan(person.employerAverageWage), (employerAverageWage) => ({ employerAverageWage }))),
    ...(asks.monthlyStipend && given(readYuan(person.monthlyStipend), (monthlyStipend) => ({ monthlyStipend }))),
    ...(asks.dismissedOn && isDay(person.dismissedOn) && { dismissedOn: person.dismissedOn }),
  };
}

function toSpouse(draft: Draft): PersonFacts {
  const sex = sexOf(draft);
  return { ...(sex && { sex: sex === "female" ? "male" : "female" }), ...toRecord(draft, "spouse") };
}

function toRecord(draft: Draft, whose: Whose): Pick<PersonFacts, "contributions"> {
  const { record, contributions } = draft[whose];
  if (record === "none") return { contributions: [] };
  if (record !== "listed") return {};
  return { contributions: contributions.flatMap((stretch) => toContribution(draft, whose, stretch) ?? []) };
}

function toContribution(draft: Draft, whose: Whose, stretch: StretchDraft): Contribution | undefined {
  if (stretch.scheme === "" || !isMonth(stretch.from)) return undefined;
  const asks = stretchAsks(draft, whose, stretch);
  return {
    scheme: stretch.scheme,
    ...(stretch.region && { region: stretch.region }),
    from: stretch.from,
    ...(asks.to && isMonth(stretch.to) && { to: stretch.to }),
    ...(asks.maternity && given(yes(stretch.maternity), (maternity) => ({ maternity }))),
    ...(asks.tier && (stretch.tier === "1" || stretch.tier === "2") && { tier: stretch.tier === "1" ? 1 : 2 }),
    ...(asks.base && given(readYuan(stretch.base), (base) => ({ base }))),
    ...(asks.paidIn && isMonth(stretch.paidIn) && { paidIn: stretch.paidIn }),
    ...(asks.lateReason && stretch.lateReason && { lateReason: stretch.lateReason }),
    ...(asks.post && stretch.post && stretch.post !== "ordinary" && { post: stretch.post }),
  };
}

const yes = (answer: YesNo): boolean | undefined => (answer === "" ? undefined : answer === "yes");

/** The field made of a value, or nothing to spread when there is none. */
function given<Value, Field>(value: Value | undefined, field: (value: Value) => Field): Field | undefined {
  return value === undefined ? undefined : field(value);
}
