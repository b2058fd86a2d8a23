/** Everything that has been answered, as facts. Nothing is guessed or filled in. */
import {
  recordFields,
  type Contribution,
  type EventFacts,
  type FactsSoFar,
  type PersonFacts,
} from "../../shared/policy/index.ts";
import type { Draft, PersonDraft, StretchDraft, Whose, YesNo } from "./draft.ts";
import { otherThan, sexOf } from "./sex.ts";
import { isDay, isMonth, readYuan } from "./texts.ts";

/** The facts of a draft; `today` is the day of asking where none was chosen. A half-typed field is left out. */
export function answersOf(draft: Draft, today: string): FactsSoFar {
  const event = toEvent(draft);
  return {
    ...(draft.region && { region: draft.region }),
    asOf: isDay(draft.asOf) ? draft.asOf : today,
    ...(Object.keys(event).length > 0 && { event }),
    person: toPerson(draft),
    ...(draft.spouseMatters === "yes" && { spouse: toSpouse(draft) }),
    ...given(yes(draft.residentReimbursed), (residentReimbursed) => ({ residentReimbursed })),
    ...given(toFigures(draft), (figures) => ({ figures })),
  };
}

/** The figures that were typed; nothing where none can be read. */
function toFigures({ figures }: Draft): Readonly<Record<string, number>> | undefined {
  const read = Object.entries(figures).flatMap(([key, typed]) => {
    const value = readYuan(typed);
    return value === undefined ? [] : [[key, value] as const];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

function toEvent({ event }: Draft): EventFacts {
  return {
    ...(event.kind && { kind: event.kind }),
    ...(isDay(event.date) && { date: event.date }),
    ...(event.setting && { setting: event.setting }),
    ...(event.place && { place: event.place }),
    ...(event.fetuses && { fetuses: Number(event.fetuses) }),
    ...given(yes(event.dystocia), (dystocia) => ({ dystocia })),
    ...given(yes(event.caesarean), (caesarean) => ({ caesarean })),
    ...given(yes(event.complication), (complication) => ({ complication })),
    ...(event.gestationMonths && { gestationMonths: Number(event.gestationMonths) }),
    ...(event.procedure && { procedure: event.procedure }),
  };
}

function toPerson(draft: Draft): PersonFacts {
  const { person } = draft;
  const sex = sexOf(draft);
  return {
    ...(sex && { sex }),
    ...toRecord(draft, "person"),
    ...given(yes(person.employed), (employed) => ({ employed })),
    ...given(readYuan(person.averageBaseLastYear), (averageBaseLastYear) => ({ averageBaseLastYear })),
    ...given(readYuan(person.employerAverageWage), (employerAverageWage) => ({ employerAverageWage })),
    ...given(readYuan(person.monthlyStipend), (monthlyStipend) => ({ monthlyStipend })),
    ...given(readYuan(person.wageBeforeLeave), (wageBeforeLeave) => ({ wageBeforeLeave })),
    ...toDismissal(person),
  };
}

/** The last day of the contract, once it has one; `null` where it goes on. */
function toDismissal({ dismissed, dismissedOn }: PersonDraft): Pick<PersonFacts, "dismissedOn"> {
  if (dismissed === "no") return { dismissedOn: null };
  return dismissed === "yes" && isDay(dismissedOn) ? { dismissedOn } : {};
}

function toSpouse(draft: Draft): PersonFacts {
  const sex = sexOf(draft);
  return { ...(sex && { sex: otherThan(sex) }), ...toRecord(draft, "spouse") };
}

function toRecord(draft: Draft, whose: Whose): Pick<PersonFacts, "contributions"> {
  const { record }: PersonDraft = draft[whose];
  if (record === "none") return { contributions: [] };
  if (record !== "listed") return {};
  return { contributions: draft[whose].contributions.flatMap((stretch) => toContribution(draft, whose, stretch)) };
}

function toContribution({ region }: Draft, whose: Whose, stretch: StretchDraft): Contribution[] {
  if (stretch.scheme === "" || !isMonth(stretch.from)) return [];
  const asked = new Set(region === "" ? [] : recordFields(region, stretch.scheme, whose));
  const late = stretch.onTime === "no";
  return [
    {
      scheme: stretch.scheme,
      ...(asked.has("region") && stretch.region && { region: stretch.region }),
      from: stretch.from,
      ...(stretch.ongoing === "no" && isMonth(stretch.to) && { to: stretch.to }),
      ...(asked.has("maternity") && given(yes(stretch.maternity), (maternity) => ({ maternity }))),
      ...(asked.has("tier") && tierOf(stretch)),
      ...(asked.has("base") && given(readYuan(stretch.base), (base) => ({ base }))),
      ...(asked.has("paidIn") && late && isMonth(stretch.paidIn) && { paidIn: stretch.paidIn }),
      ...(asked.has("lateReason") && late && stretch.lateReason && { lateReason: stretch.lateReason }),
      ...(asked.has("post") && stretch.post && stretch.post !== "ordinary" && { post: stretch.post }),
    },
  ];
}

function tierOf({ tier }: StretchDraft): Pick<Contribution, "tier"> {
  return tier === "1" || tier === "2" ? { tier: tier === "1" ? 1 : 2 } : {};
}

const yes = (answer: YesNo): boolean | undefined => (answer === "" ? undefined : answer === "yes");

/** The field made of a value, or nothing to spread when there is none. */
function given<Value, Field>(value: Value | undefined, field: (value: Value) => Field): Field | undefined {
  return value === undefined ? undefined : field(value);
}
