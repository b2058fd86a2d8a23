/**
 * Facts as the rules read them: parsed dates, the ordinary case filled in. Each fact is read where a rule asks for it and
 * not before, so that what was never read is known not to matter (interview).
 */
import { addMonthsToDay, day, month, yearOf, type Day, type Month } from "../base/calendar.ts";
import { OVERSEAS } from "../base/places.ts";
import type { Contribution, EventFacts, EventKind, Facts, PersonFacts } from "./facts.ts";
import { joined } from "./joined.ts";

/** The event, with the contract's ordinary case for what was left out. */
export interface Occasion {
  readonly kind: EventKind;
  readonly date: Day;
  readonly month: Month;
  /** Whether it is still to come on the day of asking. */
  readonly future: boolean;
  readonly setting: "inpatient" | "outpatient" | undefined;
  readonly overseas: boolean;
  /** Place of treatment, where it lies in the mainland. */
  readonly place: string | undefined;
  readonly fetuses: number;
  readonly dystocia: boolean;
  readonly caesarean: boolean;
  readonly complication: boolean;
  /** Completed months of pregnancy, as told in months; weeks are told apart. */
  readonly gestationMonths: number | undefined;
  readonly gestationWeeks: number | undefined;
  readonly procedure: EventFacts["procedure"] | undefined;
}

/** A person; `record` is absent when nobody told us, empty when nothing was ever paid; what was told in pieces is joined. */
export interface Insured {
  readonly facts: PersonFacts;
  readonly record: readonly Contribution[] | undefined;
}

/** Everything the rules ask about one case on one day. */
export interface Situation {
  readonly region: string;
  readonly asOf: Day;
  readonly now: Month;
  readonly event: Occasion;
  readonly person: Insured;
  readonly spouse: Insured | undefined;
  readonly residentReimbursed: boolean;
  readonly figures: Readonly<Record<string, number>>;
  /** The same day a year after the event, clipped to the month's end. */
  readonly yearOn: Day;
  /** The day of asking itself, also while the case is asked on another day. */
  readonly askedOn: Day;
  /** The same case asked on another day. */
  on(asOf: Day): Situation;
}

const ROUTINE_INPATIENT: readonly EventKind[] = ["delivery", "treatment"];

class ToldEvent implements Occasion {
  readonly kind: EventKind;
  readonly date: Day;
  readonly month: Month;
  readonly future: boolean;
  private readonly told: EventFacts;
  private readonly region: string;

  constructor(kind: EventKind, date: Day, told: EventFacts, region: string, asOf: Day) {
    this.kind = kind;
    this.date = date;
    this.month = month(date);
    this.future = date > asOf;
    this.told = told;
    this.region = region;
  }

  get setting() {
    return this.told.setting ?? (ROUTINE_INPATIENT.includes(this.kind) ? "inpatient" : undefined);
  }
  get overseas() {
    return this.told.place === OVERSEAS;
  }
  get place() {
    const place = this.told.place ?? this.region;
    return place === OVERSEAS ? undefined : place;
  }
  get fetuses() {
    return this.told.fetuses ?? 1;
  }
  get dystocia() {
    return this.told.dystocia ?? false;
  }
  get caesarean() {
    return this.told.caesarean ?? false;
  }
  get complication() {
    return this.told.complication ?? false;
  }
  get gestationMonths() {
    return this.told.gestationMonths;
  }
  get gestationWeeks() {
    return this.told.gestationWeeks;
  }
  get procedure() {
    return this.told.procedure;
  }
}

class ToldPerson implements Insured {
  readonly facts: PersonFacts;

  constructor(facts: PersonFacts) {
    this.facts = facts;
  }

  get record() {
    const { contributions } = this.facts;
    return contributions && joined(contributions);
  }
}

/** R6: months in which a benefit can be claimed, where a document sets a limit. */
export const CLAIM_MONTHS = 12;

class ToldCase implements Situation {
  readonly region: string;
  readonly asOf: Day;
  readonly now: Month;
  readonly event: Occasion;
  readonly person: Insured;
  readonly figures: Readonly<Record<string, number>>;
  readonly yearOn: Day;
  readonly askedOn: Day;
  private readonly told: Facts;

  constructor(told: Facts, kind: EventKind, date: Day, asOf: Day) {
    this.region = told.region;
    this.asOf = asOf;
    this.now = month(asOf);
    this.event = new ToldEvent(kind, date, told.event ?? {}, told.region, asOf);
    this.person = new ToldPerson(told.person ?? {});
    this.figures = told.figures ?? {};
    this.yearOn = addMonthsToDay(date, CLAIM_MONTHS);
    this.askedOn = day(told.asOf);
    this.told = told;
  }

  get spouse() {
    return this.told.spouse && new ToldPerson(this.told.spouse);
  }
  get residentReimbursed() {
    return this.told.residentReimbursed ?? false;
  }
  on(asOf: Day): Situation {
    return new ToldCase(this.told, this.event.kind, this.event.date, asOf);
  }
}

/** Reads the facts around an event; `undefined` while its kind or date is not told. */
export function situationOf(facts: Facts): Situation | undefined {
  const { kind, date } = facts.event ?? {};
  return kind === undefined || date === undefined ? undefined : new ToldCase(facts, kind, day(date), day(facts.asOf));
}

/** The calendar year before the event (上年度). */
export const yearBefore = (event: Occasion): number => yearOf(event.month) - 1;
