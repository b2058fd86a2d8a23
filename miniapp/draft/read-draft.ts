/**
 * Reading a draft that was kept on the device. An answer that did not exist yet when it was kept reads as "" (not
 * answered). A field or a choice this version does not know makes the whole draft unreadable: dropping it would lose
 * what somebody typed, and keeping it would show what nobody can change.
 */
import type { Contribution, EventFacts, Post, Scheme } from "../../shared/policy/index.ts";
import { isPlaceCode } from "../places.ts";
import {
  emptyDraft,
  emptyStretch,
  emptyYear,
  type Draft,
  type EventDraft,
  type JoiningDraft,
  type JoiningFact,
  type PersonDraft,
  type RecordState,
  type StretchDraft,
  type Who,
  type YearDraft,
  type YearsDraft,
  type YesNo,
} from "./draft.ts";

/** All values of a choice; the compiler sees to it that none is forgotten. */
type Choices<Value extends string> = Readonly<Record<Exclude<Value, "">, unknown>>;

const YES_NO: Choices<YesNo> = { yes: 1, no: 1 };
const WHO: Choices<Who> = { self: 1, husband: 1, other: 1 };
const RECORD: Choices<RecordState> = { listed: 1, none: 1, unknown: 1 };
const SCHEME: Choices<Scheme> = { employer: 1, individual: 1, "unemployment-benefit": 1, resident: 1 };
const TIER: Choices<StretchDraft["tier"]> = { "1": 1, "2": 1, unknown: 1 };
const POST: Choices<Post | "ordinary"> = {
  ordinary: 1,
  fiscal: 1,
  "welfare-post": 1,
  "three-supports": 1,
  "migrant-account": 1,
};
const LATE_REASON: Choices<NonNullable<Contribution["lateReason"]>> = { registration: 1, arrears: 1, "job-change": 1 };
const KIND: Choices<NonNullable<EventFacts["kind"]>> = {
  delivery: 1,
  termination: 1,
  "family-planning": 1,
  prenatal: 1,
  treatment: 1,
};
const SETTING: Choices<NonNullable<EventFacts["setting"]>> = { inpatient: 1, outpatient: 1 };
const PROCEDURE: Choices<NonNullable<EventFacts["procedure"]>> = {
  "iud-insertion": 1,
  "iud-removal": 1,
  "tubal-ligation": 1,
  vasectomy: 1,
  abortion: 1,
  "induced-labour": 1,
};
const CLAIMED: Choices<YearDraft["claimed"]> = { yes: 1, no: 1, unknown: 1 };
const ABOUT: Choices<JoiningDraft["about"]> = { self: 1, child: 1 };
const JOINING_FACTS: Readonly<Record<JoiningFact, unknown>> = {
  "person.hukou": 1,
  "person.retiredElsewhere": 1,
  "person.bornOn": 1,
  "person.sex": 1,
  "person.special": 1,
  "person.leftArmyOn": 1,
  "person.employmentChangedOn": 1,
  "person.employerArrearsSince": 1,
  "person.joinsOn": 1,
  "person.paidYearsHere": 1,
  "person.paidYearsElsewhere": 1,
  "newborn.bornOn": 1,
  "newborn.joinsOn": 1,
  "newborn.certificate": 1,
  "newborn.residencePermit": 1,
  "newborn.household": 1,
  "relative.relation": 1,
  "relative.insured": 1,
};

/** The kept draft in today's shape, or nothing where any of it cannot be read. */
export function readDraft(kept: unknown): Draft | undefined {
  const reader = createReader();
  const draft = reader.draft(kept);
  return reader.holds() ? draft : undefined;
}

function createReader() {
  let holds = true;
  const doubt = () => {
    holds = false;
  };
  /** `model`: the names there are; without one, any may be. */
  const fields = (kept: unknown, model?: object): Readonly<Record<string, unknown>> => {
    if (kept === undefined) return {};
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) {
      doubt();
      return {};
    }
    if (model && Object.keys(kept).some((name) => !has(model, name))) doubt();
    return { ...kept };
  };
  const text = (kept: unknown): string => {
    if (typeof kept === "string") return kept;
    if (kept !== undefined) doubt();
    return "";
  };
  const choice = <Value extends string>(kept: unknown, choices: Readonly<Record<Value, unknown>>): Value | "" => {
    const value = text(kept);
    if (value === "" || has(choices, value)) return value;
    doubt();
    return "";
  };

  const place = (kept: unknown): string => {
    const code = text(kept);
    if (code === "" || isPlaceCode(code)) return code;
    doubt();
    return "";
  };

  function stretch(kept: unknown): StretchDraft {
    const { scheme, region, from, ongoing, to, maternity, tier, base, onTime, paidIn, lateReason, post } = fields(
      kept,
      emptyStretch,
    );
    return {
      scheme: choice(scheme, SCHEME),
      region: text(region),
      from: text(from),
      ongoing: choice(ongoing, YES_NO),
      to: text(to),
      maternity: choice(maternity, YES_NO),
      tier: choice(tier, TIER),
      base: text(base),
      onTime: choice(onTime, YES_NO),
      paidIn: text(paidIn),
      lateReason: choice(lateReason, LATE_REASON),
      post: choice(post, POST),
    };
  }
  function list<Item>(kept: unknown, item: (kept: unknown) => Item): readonly Item[] {
    if (Array.isArray(kept)) return kept.map(item);
    if (kept !== undefined) doubt();
    return [];
  }
  function person(kept: unknown): PersonDraft {
    const told = fields(kept, emptyDraft.person);
    return {
      record: choice(told["record"], RECORD),
      contributions: list(told["contributions"], stretch),
      employed: choice(told["employed"], YES_NO),
      dismissed: choice(told["dismissed"], YES_NO),
      dismissedOn: text(told["dismissedOn"]),
      averageBaseLastYear: text(told["averageBaseLastYear"]),
      employerAverageWage: text(told["employerAverageWage"]),
      monthlyStipend: text(told["monthlyStipend"]),
      wageBeforeLeave: text(told["wageBeforeLeave"]),
    };
  }
  function event(kept: unknown): EventDraft {
    const told = fields(kept, emptyDraft.event);
    return {
      kind: choice(told["kind"], KIND),
      date: text(told["date"]),
      setting: choice(told["setting"], SETTING),
      place: text(told["place"]),
      fetuses: text(told["fetuses"]),
      dystocia: choice(told["dystocia"], YES_NO),
      caesarean: choice(told["caesarean"], YES_NO),
      complication: choice(told["complication"], YES_NO),
      gestationMonths: text(told["gestationMonths"]),
      procedure: choice(told["procedure"], PROCEDURE),
    };
  }
  function year(kept: unknown): YearDraft {
    const told = fields(kept, emptyYear);
    return {
      year: text(told["year"]),
      paidOn: text(told["paidOn"]),
      claimed: choice(told["claimed"], CLAIMED),
      region: text(told["region"]),
    };
  }
  function years(kept: unknown): YearsDraft {
    const told = fields(kept, emptyDraft.joining.years);
    return { state: choice(told["state"], RECORD), years: list(told["years"], year) };
  }
  const texts = (kept: unknown, model?: object): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(fields(kept, model)).map(([name, value]) => [name, text(value)]));
  function joining(kept: unknown): JoiningDraft {
    const told = fields(kept, emptyDraft.joining);
    return {
      answers: texts(told["answers"], JOINING_FACTS),
      years: years(told["years"]),
      about: choice(told["about"], ABOUT),
      childYears: years(told["childYears"]),
      figures: texts(told["figures"]),
    };
  }
  function draft(kept: unknown): Draft {
    if (kept === undefined) doubt();
    const told = fields(kept, emptyDraft);
    return {
      region: place(told["region"]),
      placeName: text(told["placeName"]),
      who: choice(told["who"], WHO),
      event: event(told["event"]),
      person: person(told["person"]),
      spouseMatters: choice(told["spouseMatters"], YES_NO),
      spouse: person(told["spouse"]),
      residentReimbursed: choice(told["residentReimbursed"], YES_NO),
      asOf: text(told["asOf"]),
      figures: texts(told["figures"]),
      joining: joining(told["joining"]),
    };
  }
  return { draft, holds: () => holds };
}

const has = <Name extends string>(names: Readonly<Partial<Record<Name, unknown>>>, name: string): name is Name =>
  Object.prototype.hasOwnProperty.call(names, name);
