/**
 * Facts as the rules read them: parsed dates, the ordinary case filled in, records laid out month by month. Each fact
 * is read where a rule asks for it and not before, so that what was never read is known not to matter (interview.ts).
 */
import { addMonths, addMonthsToDay, day, month, yearOf, type Day, type Month } from "../base/calendar.ts";
import {
  gestationMonthsOf,
  type Contribution,
  type EventFacts,
  type EventKind,
  type Facts,
  type PersonFacts,
} from "../facts/facts.ts";
import { OVERSEAS, provinceOf, samePlace } from "../base/places.ts";
import { ledger, type Ledger } from "./record.ts";

/** How far past the later of event and asking a record is laid out: past every waiting, count and claim period. */
const HORIZON_MONTHS = 40;

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
  readonly gestationMonths: number | undefined;
  readonly procedure: EventFacts["procedure"] | undefined;
}

/** What was told of a person. A contract that is said to go on reads like one that nobody spoke of. */
export type PersonRead = Omit<PersonFacts, "dismissedOn"> & { readonly dismissedOn: string | undefined };

/** A person with her record; `record` is absent when nobody told us, empty when nothing was ever paid. */
export interface Insured {
  readonly facts: PersonRead;
  readonly record: readonly Contribution[] | undefined;
}

/** Everything the rules ask about one case. */
export interface Situation {
  readonly region: string;
  readonly asOf: Day;
  readonly now: Month;
  readonly event: Occasion;
  readonly person: Insured;
  readonly spouse: Insured | undefined;
  readonly residentReimbursed: boolean;
  readonly figures: Readonly<Record<string, number>>;
  /** The same day a year after the event (R6), clipped to the month's end. */
  readonly yearOn: Day;
  /** Books laid out so far. */
  readonly laid: { readonly record: readonly Contribution[]; readonly reach: Reach; readonly books: Books }[];
}

/** The months of a record as far as paid by the day of asking, as told with what is planned, and what decides. */
export interface Books {
  readonly paid: Ledger;
  readonly told: Ledger;
  /** A past event is judged by what is paid, one to come by what is told. */
  readonly deciding: Ledger;
}

const ROUTINE_INPATIENT: readonly EventKind[] = ["delivery", "treatment"];

class ToldEvent implements Occasion {
  readonly month: Month;
  readonly future: boolean;
  readonly kind: EventKind;
  readonly date: Day;
  private readonly told: EventFacts;
  private readonly region: string;

  constructor(kind: EventKind, date: Day, told: EventFacts, { asOf, region }: Facts) {
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
    return gestationMonthsOf(this.told);
  }
  get procedure() {
    return this.told.procedure;
  }
}

class ToldPerson implements Insured {
  readonly facts: PersonRead;

  constructor(told: PersonFacts) {
    const dismissedOn = { get: () => told.dismissedOn ?? undefined };
    // Stands before the facts instead of copying them, so that each is still read only where a rule asks for it.
    this.facts = Object.create(told, { dismissedOn }) as PersonRead;
  }

  get record() {
    return this.facts.contributions;
  }
}

class ToldCase implements Situation {
  readonly region: string;
  readonly asOf: Day;
  readonly now: Month;
  readonly event: Occasion;
  readonly person: Insured;
  readonly spouse: Insured | undefined;
  readonly figures: Readonly<Record<string, number>>;
  readonly yearOn: Day;
  readonly laid: Situation["laid"] = [];
  private readonly told: Facts;

  constructor(told: Facts, event: Occasion) {
    this.region = told.region;
    this.asOf = day(told.asOf);
    this.now = month(told.asOf);
    this.event = event;
    this.person = new ToldPerson(told.person ?? {});
    this.spouse = told.spouse && new ToldPerson(told.spouse);
    this.figures = told.figures ?? {};
    this.yearOn = addMonthsToDay(event.date, 12);
    this.told = told;
  }

  get residentReimbursed() {
    return this.told.residentReimbursed ?? false;
  }
}

/** Reads the event; `undefined` while its kind or date is not known. */
export function occasion(facts: Facts): Occasion | undefined {
  const event = facts.event ?? {};
  const { kind, date } = event;
  return kind === undefined || date === undefined ? undefined : new ToldEvent(kind, day(date), event, facts);
}

/** Reads the facts around an event. */
export const situation = (facts: Facts, event: Occasion): Situation => new ToldCase(facts, event);

/** Which payments of a record are looked at: those of the place asked about, of its province, or all. */
export type Reach = "here" | "province" | "anywhere";

const REACH: Readonly<Record<Reach, (paidIn: string, asked: string) => boolean>> = {
  here: samePlace,
  province: (paidIn, asked) => provinceOf(paidIn) === provinceOf(asked),
  anywhere: () => true,
};

/** Lays out a record of this case as far as `reach` goes; once, for several rules read the same. */
export function books({ now, event, region, laid }: Situation, record: readonly Contribution[], reach: Reach): Books {
  const known = laid.find((one) => one.record === record && one.reach === reach);
  if (known) return known.books;
  const until = addMonths(Math.max(now, event.month) as Month, HORIZON_MONTHS);
  const own = record.filter((stretch) => REACH[reach](stretch.region ?? region, region));
  const told = ledger(own, until);
  const paid = ledger(own, until, now);
  const found = { paid, told, deciding: event.future ? told : paid };
  laid.push({ record, reach, books: found });
  return found;
}

/** The calendar year before the event (上年度). */
export const yearBefore = (event: Occasion): number => yearOf(event.month) - 1;
