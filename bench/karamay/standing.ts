/** A case as plain values for the two engines: all that has to be counted month by month, and nothing decided. */
import { type EventFacts, type Facts } from "../../shared/policy/index.ts";
import {
  allowanceOpen,
  claimOf,
  curable,
  isResident,
  lapsedResident,
  medicalHolds,
  read,
  records,
  type Case,
  type Records,
} from "./case.ts";
import { countMedical, standAt } from "./months.ts";

/** Days are numbers such as 20260801, so that both engines can compare them; 0 is no day. */
export interface Standing {
  readonly kind: NonNullable<EventFacts["kind"]>;
  readonly overseas: boolean;
  readonly askedOn: number;
  readonly claimBy: number;
  readonly job: "yes" | "no" | "unknown";
  readonly reimbursed: boolean;
  /** What pays the event's month: a scheme, `none`, or `unknown` where no record is told. */
  readonly scheme: string;
  readonly enrolled: boolean;
  readonly stillResident: boolean;
  readonly goesOnAsEmployee: boolean;
  /** Whether the event's month is over. */
  readonly over: boolean;
  /** Past the waiting; months of medical insurance before the event; whether paying can still bring the medical benefit. */
  readonly covered: boolean;
  readonly medicalMonths: number;
  readonly curable: boolean;
  /** The first day to claim the allowance by what is told, the day on which it must have come, and whether its limit counts. */
  readonly claimFrom: number;
  readonly readyBy: number;
  readonly lifted: boolean;
  /** Whether the allowance can still be had. */
  readonly open: boolean;
  readonly lapsed: "no" | "open" | "over";
  readonly spouse: boolean;
  readonly hisScheme: string;
  readonly hisCovered: boolean;
  readonly hisCurable: boolean;
}

const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));

/** How someone stands in medical insurance; what paying could still change is only tried where it could matter. */
function medical(one: Case, own: Records, spouse: boolean): Pick<Standing, "covered" | "medicalMonths" | "curable"> {
  const { deciding, then } = own;
  const holds = medicalHolds(one, deciding, spouse);
  return {
    covered: then?.maternity === true && standAt(deciding.count(), one.at)?.covered === true,
    medicalMonths: then?.scheme === "individual" && !then.maternity ? countMedical(deciding, one.at) : 0,
    curable: !holds && !one.overseas && curable(own, (book) => medicalHolds(one, book, spouse)),
  };
}

/** The allowance by what is told, and what paying could still bring. */
function allowance(one: Case, own: Records): Pick<Standing, "claimFrom" | "lifted" | "open"> {
  const claim = claimOf(one, own.deciding);
  const ready = claim && claim.from <= (one.future ? one.event.date : one.facts.asOf);
  return {
    claimFrom: claim ? dayNumber(claim.from) : 0,
    lifted: claim?.lifted ?? false,
    open: !ready && allowanceOpen(one, own),
  };
}

const NOTHING = {
  covered: false,
  medicalMonths: 0,
  curable: false,
  claimFrom: 0,
  lifted: false,
  open: false,
} as const;

/** Counts what the clauses ask about; what cannot matter for an event or a scheme is not counted. */
export function standing(facts: Facts): Standing {
  const one = read(facts);
  const { event } = one;
  const { person = {}, spouse } = facts;
  const own = person.contributions && records(one, person.contributions, person);
  const his = spouse?.contributions && records(one, spouse.contributions, spouse);
  const insurable = own && own.then?.scheme !== "resident" && own.then?.scheme !== "unemployment-benefit";
  const hasLeave = event.kind === "delivery" || event.kind === "termination";
  const hisOwn = his && event.kind !== "treatment" ? medical(one, his, true) : NOTHING;
  return {
    kind: event.kind,
    overseas: one.overseas,
    askedOn: dayNumber(facts.asOf),
    claimBy: dayNumber(one.claimBy),
    job: person.employed === undefined ? "unknown" : person.employed ? "yes" : "no",
    reimbursed: facts.residentReimbursed ?? false,
    scheme: own ? (own.then?.scheme ?? "none") : "unknown",
    enrolled: own?.then?.maternity ?? false,
    stillResident: own !== undefined && isResident(one, own),
    goesOnAsEmployee: own?.ways[0]?.scheme === "employer",
    over: one.at < one.now,
    ...NOTHING,
    ...(insurable && event.kind !== "treatment" && medical(one, own, false)),
    ...(insurable && hasLeave && allowance(one, own)),
    readyBy: dayNumber(one.future ? event.date : facts.asOf),
    lapsed: (own && !own.then && lapsedResident(one, own)) || "no",
    spouse: spouse !== undefined,
    hisScheme: his ? (his.then?.scheme ?? "none") : "unknown",
    hisCovered: hisOwn.covered,
    hisCurable: hisOwn.curable,
  };
}
