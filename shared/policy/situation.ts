/** Facts as the rules read them: parsed dates, the ordinary case filled in, records laid out month by month. */
import { addMonths, addMonthsToDay, day, month, yearOf, type Day, type Month } from "./calendar.ts";
import type { Contribution, EventFacts, EventKind, Facts, PersonFacts } from "./facts.ts";
import { OVERSEAS, provinceOf, samePlace } from "./places.ts";
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
  readonly setting?: "inpatient" | "outpatient";
  readonly overseas: boolean;
  /** Place of treatment, where it lies in the mainland. */
  readonly place?: string;
  readonly fetuses: number;
  readonly dystocia: boolean;
  readonly caesarean: boolean;
  readonly complication: boolean;
  readonly gestationMonths?: number;
  readonly procedure?: NonNullable<EventFacts["procedure"]>;
}

/** A person with her record; `record` is absent when nobody told us, empty when nothing was ever paid. */
export interface Insured {
  readonly facts: PersonFacts;
  readonly record?: readonly Contribution[];
}

/** Everything the rules ask about one case. */
export interface Situation {
  readonly region: string;
  readonly asOf: Day;
  readonly now: Month;
  readonly event: Occasion;
  readonly person: Insured;
  readonly spouse?: Insured;
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

/** Reads the event; `undefined` while its kind or date is not known. */
export function occasion(facts: Facts): Occasion | undefined {
  const event = facts.event ?? {};
  if (event.kind === undefined || event.date === undefined) return undefined;
  const { kind } = event;
  const date = day(event.date);
  const setting = event.setting ?? (ROUTINE_INPATIENT.includes(kind) ? "inpatient" : undefined);
  const place = event.place ?? facts.region;
  return {
    kind,
    date,
    month: month(date),
    future: date > facts.asOf,
    ...(setting && { setting }),
    overseas: place === OVERSEAS,
    ...(place !== OVERSEAS && { place }),
    fetuses: event.fetuses ?? 1,
    dystocia: event.dystocia ?? false,
    caesarean: event.caesarean ?? false,
    complication: event.complication ?? false,
    ...(event.gestationMonths !== undefined && { gestationMonths: event.gestationMonths }),
    ...(event.procedure && { procedure: event.procedure }),
  };
}

/** Reads the facts around an event. */
export function situation(facts: Facts, event: Occasion): Situation {
  const insured = (person: PersonFacts): Insured => ({
    facts: person,
    ...(person.contributions && { record: person.contributions }),
  });
  return {
    region: facts.region,
    asOf: day(facts.asOf),
    now: month(facts.asOf),
    event,
    person: insured(facts.person ?? {}),
    ...(facts.spouse && { spouse: insured(facts.spouse) }),
    residentReimbursed: facts.residentReimbursed ?? false,
    figures: facts.figures ?? {},
    yearOn: addMonthsToDay(event.date, 12),
    laid: [],
  };
}

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
